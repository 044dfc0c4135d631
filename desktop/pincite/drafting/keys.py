"""How sure a date is: the shape of its mark, and the key that explains the shapes in use."""

import re
from collections.abc import Iterable

from pincite.document.timeline import ChronologyRow
from pincite.text.edtf_dates import precision

_SHAPES = {
    "exact": (
        ("exact", "the day is known"),
        ("exacte", "le jour est connu"),
    ),
    "about": (
        ("about", "estimated; the day may be another"),
        ("vers", "date estimée ; le jour peut être un autre"),
    ),
    "between": (
        ("between … and …", "one day in that range"),
        ("entre … et …", "un jour dans cet intervalle"),
    ),
    "by": (
        ("by", "had happened by then; its start is unknown"),
        ("au plus tard", "accompli à cette date ; le début est inconnu"),
    ),
    "period": (
        ("period", "throughout, or only the month or year is known"),
        ("période", "tout au long, ou seul le mois ou l’an est connu"),
    ),
    "due": (
        ("due", "a date set for a step"),
        ("échéance", "date fixée pour un acte"),
    ),
}
_PARTS = {  # the rule for parts of a month, printed only where it was used
    "en": (("early", "1st to 10th"), ("mid-", "11th to 20th"), ("late", "21st to the last day")),
    "fr": (("début", "du 1er au 10"), ("mi-", "du 11 au 20"), ("fin", "du 21 au dernier jour")),
}


def shape_of(edtf: str, due: bool = False) -> str:
    """The shape of a date's mark: exact, about, between, by, period or due."""
    if due:
        return "due"
    if "/" in edtf:
        start, _, end = edtf.partition("/")
        if start in ("", ".."):
            return "by"
        return "period" if end in ("", "..") else "between"
    if edtf[-1:] in ("~", "?", "%"):
        return "about"
    return "exact" if precision(edtf) == "day" else "period"


def date_key(rows: Iterable[ChronologyRow], lang: str) -> tuple[tuple[str, str], ...]:
    """The rules of date phrases that these rows use, and no rule that they do not."""
    rows = list(rows)
    used = {row.date_shape for row in rows}
    key = [words[lang == "fr"] for shape, words in _SHAPES.items() if shape in used]
    said = [row.date_words for row in rows]
    for part, rule in _PARTS[lang]:
        if any(re.match(rf"{part}(?!\d)\s?[^\d\s]", words) for words in said):
            key.append((part.rstrip("-"), rule))
    return tuple(key)
