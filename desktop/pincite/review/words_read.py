"""What the text rules read in a stretch of words, remembered while counsel writes.

A letter is checked again at each pause in typing, and most of its paragraphs have not changed.
"""

from functools import lru_cache

from pincite.text import dates, demands, quantities

_ROOM = 2048  # stretches of text


@lru_cache(maxsize=_ROOM)
def find_dates(text: str, lang: str, *, published: str = "") -> tuple[dates.DateMention, ...]:
    """Dates in running text; see :func:`pincite.text.dates.find_dates`."""
    return tuple(dates.find_dates(text, lang, published=published))


@lru_cache(maxsize=_ROOM)
def find_deadlines(
    text: str, lang: str, *, published: str = ""
) -> tuple[demands.DeadlineMention, ...]:
    """Limits of time; see :func:`pincite.text.demands.find_deadlines`."""
    return tuple(demands.find_deadlines(text, lang, published=published))


@lru_cache(maxsize=_ROOM)
def find_quantities(
    text: str, lang: str, *, published: str = ""
) -> tuple[quantities.Quantity, ...]:
    """Figures in prose; see :func:`pincite.text.quantities.find_quantities`."""
    return tuple(quantities.find_quantities(text, lang, published=published))
