"""Pincite: every sentence pinned to proof.

A map of this house. Imports run one way, from the top of this list to the bottom:

- ``ui``        the Qt window; ``cli`` the same actions without a window
- ``actions``   one module per thing a user does; both call it
- ``casefile``  one case = one SQLite file: tables, the one write door, journal, originals, search
- ``intake``    bytes -> source: readers, text and pinpoints, capture record, suggestions
- ``review``    case -> findings: corroboration, conflicts, proof matrix, fit to send
- ``drafting``  case + template -> draft; draft + case -> resolved document
- ``press``     resolved document -> PDF and Word: letters, reports, timelines, binders; what
  must not leave is looked for in the finished file
- ``exchange``  other tools' formats
- ``document``  what a document is: draft tree, text form, bindings, citations, resolved document
- ``model``     the words of the field as validated values; errors
- ``text``      what words say: quantities, dates, languages, anchors, typography
- ``resources`` finds what travels with the program: fonts, templates, styles, sentences

``casefile``, ``intake``, ``review``, ``drafting``, ``press`` and ``exchange`` never import
each other. No Qt below ``ui``. Only ``casefile`` opens a session.
"""

__version__ = "0.1.0"
