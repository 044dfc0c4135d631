"""From a case and a template to a draft; from a draft and its case to a resolved document.

- ``templates``, ``template_text``, ``sandbox``: templates, run over plain data
- ``template_data``, ``template_items``, ``template_filters``: these data, and what they write
- ``resolve``: the tree with every handle looked up; ``inlines``, ``say`` and ``directives`` are
  what bindings and composed parts say, ``scene`` what they know while they say it
- ``conventions``: how a country and a kind of document cite, label and close
- ``citations``, ``exhibits``, ``csl``: cites, the exhibits in their order, CSL styles
- ``compare``, ``revisions``: two states of a draft; a copy's changes laid on the draft
"""
