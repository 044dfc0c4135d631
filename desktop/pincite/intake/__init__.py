"""Bytes -> source: readers per format, the workers that run them, capture record, suggestions.

- ``reading``    the values: block, attachment, reading, and the text positions are measured in
- ``batch``      paths -> files -> bytes, refusing clearly what cannot be read
- ``sniff``      what the bytes are
- ``readers``    one module per format; each turns bytes into a reading and touches nothing else
- ``pool``       warm worker processes in which the readers run, under limits
- ``capture``    the record of how a source was received
- ``suggest``    figures, dates, quotations, parties and deadlines found in a reading
"""
