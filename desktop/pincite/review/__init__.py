"""A case looked at: what it proves, what contradicts, what is missing, what is fit to send.

Pure functions from a :class:`~pincite.document.closure.Closure` (and a resolved document) to
values. Corroboration: ``proof``; readings compared: ``variance``; clauses and their dates:
``in_force``; the Claims workspace: ``matrix``; the Overview's list: ``attention``. The gate:
``fit_to_send`` runs the ``rules`` over a ``context`` and gives ``findings``, which ``wording``
says in English and French.
"""
