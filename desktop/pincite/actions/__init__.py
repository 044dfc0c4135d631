"""What a user does: one module per thing; the window and the command line both call it.

``registry`` knows every action by its name and values; whatever writes into a case is one.

- the case: ``cases``, ``new_from_case``, ``history``, ``backups``; ``profile``, ``firm``
- evidence: ``evidence``, ``taking``, ``reread``, ``ocr``, ``transcribe``,
  ``capture``, ``originals``
- what is pinned: ``pin``, ``suggestions``, ``readings``, ``items``, ``links``, ``lineage``
- drafts: ``drafts``, ``documents``, ``templates``, ``live`` (while one writes), ``compare``
- what comes back: ``word_exchange``, ``pdf_review``
- states: ``check``, ``states``, ``issue``, ``keeping`` (what a state keeps), ``sending``
- what goes out: ``export``, ``exhibits``, ``binding``, ``signing``, ``conformance``
- what must not: ``outside``, ``redactions``, ``redaction_log``, ``privilege_log``
- other tools: ``bags``, ``zotero``, ``diary``, ``export_list``
"""
