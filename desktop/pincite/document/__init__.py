"""What a document is: the draft's tree and its text form, the resolved document, closures.

- ``tree``, ``textform``: what counsel writes, and the text it is kept as (``TEXT_FORM.md``)
- ``resolved``: the same with final words, for the press; ``redline``: two of them as one
- ``closure``: the items that a question needs, each looked up by id or handle
- ``binder``, ``charts``, ``timeline``: what exhibits and graphics are made of
"""
