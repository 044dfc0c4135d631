"""The press: resolved documents become PDF and Word. Import what you need from its modules.

``compose``   ``press_document``, ``press_pages``: letters and reports as finished PDF
``word``      ``press_word``: the same tree as a Word file
``binder``    exhibits merged, stamped and numbered; ``chronology`` and ``timeline``: their pages

``absence``   ``prove_absent``: a finished file searched for words that must not be in it
``profiles``  what a court's system asks of a file, and whether it has it; ``signing``

How a page comes about, from below:
``fonts``, ``kerning``, ``hyphens``      embedded faces, their widths, what they can print
``spans``, ``words``, ``linebreak``, ``lines``   words in a dress, broken into lines by total fit
``boxes``, ``notes``, ``pages``          lines and rows shared out over pages, notes at the foot
``galley``, ``blocks``, ``parts``, ``tables``, ``endings``, ``entries``, ``contents``   a tree set
``styles``                               what Classic and Modern look like, on which paper
``sheet``, ``encode``, ``furniture``     drawing on reportlab's canvas, tagging what is drawn
``tags``, ``record``, ``structure``, ``metadata``, ``finish``   tags, links, PDF/A-2a, PDF/UA-1
"""
