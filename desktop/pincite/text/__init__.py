"""What words say: quantities, dates, quotations, names and deadlines, in English and French.

Plain values without a table or a window, so that workers start fast. Rules are tables of words
and patterns (``*_words``, ``*_patterns``, ``*_masks``) beside small engines that apply them:

- ``numbers``, ``number_words``, ``figures``: numbers read and printed
- ``quantities``: figures with unit, qualifier and period
- ``dates``, ``edtf_dates``, ``counting``: dates read, printed, compared and counted
- ``anchors``: the exact words at a place, found again in another extraction
- ``quotations``, ``names``, ``demands``: who said what, who is named, what is due when
- ``languages``, ``typography``, ``prose``: language, typesetting rules, a copy to match on
"""
