"""What a text seems to say, for counsel to accept or dismiss: found by rule, offline, explained.

Finds; never decides. The rules are of ``pincite.text``: this module runs them over the blocks of
a source and says where each mention stands.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pincite.intake.reading import JOINT, TextBlock, block_offsets
from pincite.text.dates import find_dates
from pincite.text.demands import find_deadlines
from pincite.text.names import find_names
from pincite.text.quantities import find_quantities
from pincite.text.quotations import find_quotations

#: Roles in which words are no statement of the source: cells, addresses, lines of credit.
_UNSEARCHED = frozenset({"table", "headers", "byline", "preformatted"})
#: The rules look around a mention, never further than its own paragraphs: long texts go in parts.
_PART = 20_000
#: A very long text goes in smaller ones: it is stopped sooner, and other threads get their turn.
_LONG, _LONG_PART = 200_000, 4_000


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing that the words seem to state.

    ``kind``: figure, date, quotation, party or deadline. ``start`` and ``end`` count in
    ``full_text(blocks)``, and ``exact`` is the text between them. ``paragraph`` and ``page`` are
    those of the block where it begins. ``rule`` names what was recognised. A figure has
    ``value`` (expanded decimal, "26000000000"), ``high`` for a range, ``unit``, ``qualifier``
    (over, about, at_least, up_to, exactly, under), ``period`` (EDTF) and ``per``; a date and a
    deadline have ``edtf``; a quotation its ``speaker``; a party ``known`` when it is in the case.
    """

    kind: str
    exact: str
    paragraph: int | None
    page: int | None
    start: int
    end: int
    rule: str
    value: str = ""
    high: str = ""
    unit: str = ""
    qualifier: str = ""
    period: str = ""
    per: str = ""
    edtf: str = ""
    speaker: str = ""
    known: bool = False


def suggest(
    blocks: Sequence[TextBlock],
    language: str,
    published: str = "",
    known: Sequence[str] = (),
    stop: Callable[[], bool] | None = None,
) -> list[Suggestion]:
    """All suggestions of a source in the order of its text.

    ``published`` (EDTF) is what relative dates are relative to; ``known`` the names of the
    case's parties. A new name is suggested once, where it first stands. ``stop`` is asked
    between the parts of a long text; when it says so there are no suggestions.
    """
    places = _Places(blocks)
    found: list[Suggestion] = []
    for start, text in _parts(blocks):
        if stop is not None and stop():
            return []
        found.extend(
            places.moved(each, start) for each in _in_text(text, language, published, known)
        )
    return _once_each(sorted(found, key=lambda each: (each.start, each.end, each.kind)))


class _Places:
    """Where the blocks stand in the full text."""

    def __init__(self, blocks: Sequence[TextBlock]) -> None:
        self.blocks = blocks
        self.starts = [start for start, _ in block_offsets(blocks)]

    def moved(self, each: Suggestion, by: int) -> Suggestion:
        start = each.start + by
        block = self.blocks[max(0, bisect_right(self.starts, start) - 1)]
        return replace(
            each, start=start, end=each.end + by, paragraph=block.paragraph, page=block.page
        )


def _parts(blocks: Sequence[TextBlock]) -> Iterator[tuple[int, str]]:
    """Runs of blocks of some thousand characters, with where each begins in the full text.

    Blocks that are not searched are blanked, so that positions stay.
    """
    texts: list[str] = []
    begin = position = 0
    size = _PART if sum(len(block.text) for block in blocks) < _LONG else _LONG_PART
    for block in blocks:
        texts.append(" " * len(block.text) if block.role in _UNSEARCHED else block.text)
        position += len(block.text) + len(JOINT)
        if position - begin >= size:
            yield begin, JOINT.join(texts)
            texts, begin = [], position
    if texts:
        yield begin, JOINT.join(texts)


def _in_text(
    text: str, language: str, published: str, known: Sequence[str]
) -> Iterator[Suggestion]:
    if not text.strip():
        return
    yield from _figures(text, language, published)
    yield from _dates(text, language, published)
    for quotation in find_quotations(text, language):
        found = _at("quotation", quotation.start, quotation.end, text, quotation.rule)
        yield replace(found, speaker=quotation.speaker)
    for name in find_names(text, language, known):
        found = _at("party", name.start, name.end, text, name.rule)
        yield replace(found, known=name.known)


def _figures(text: str, language: str, published: str) -> Iterator[Suggestion]:
    for figure in find_quantities(text, language, published=published):
        yield replace(
            _at("figure", figure.start, figure.end, text, figure.rule),
            value=format(figure.value, "f"),
            high="" if figure.high is None else format(figure.high, "f"),
            unit=figure.unit,
            qualifier=figure.qualifier,
            period=figure.period,
            per=figure.per,
        )


def _dates(text: str, language: str, published: str) -> Iterator[Suggestion]:
    """Dates, and deadlines instead of the dates that they rest on."""
    limits = find_deadlines(text, language, published=published)
    for limit in limits:
        yield replace(_at("deadline", limit.start, limit.end, text, limit.rule), edtf=limit.edtf)
    for mention in find_dates(text, language, published=published):
        if not any(mention.start < limit.end and limit.start < mention.end for limit in limits):
            yield replace(
                _at("date", mention.start, mention.end, text, mention.rule), edtf=mention.edtf
            )


def _at(kind: str, start: int, end: int, text: str, rule: str) -> Suggestion:
    return Suggestion(kind, text[start:end], None, None, start, end, rule)


def _once_each(found: Iterable[Suggestion]) -> list[Suggestion]:
    """Names once each; everything else wherever it stands."""
    kept: list[Suggestion] = []
    names: set[str] = set()
    for each in found:
        name = each.exact.casefold()
        if each.kind == "party" and name in names:
            continue
        if each.kind == "party":
            names.add(name)
        kept.append(each)
    return kept
