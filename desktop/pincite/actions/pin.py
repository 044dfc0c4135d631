"""The pin gesture: words selected in a source become a passage, and what the words say.

Each action takes a source and a stretch of its text (characters ``start`` to ``end``).
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pincite.actions import cells
from pincite.actions.registry import action
from pincite.casefile import Block, CaseFile
from pincite.casefile.transaction import Transaction
from pincite.model.base import Item
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Clause, Version


@dataclass(frozen=True, slots=True)
class Pinned:
    """What a pin made: the passage, and the item that rests on it."""

    passage: Passage
    item: Item


@action("Pin quotation")
def pin_quote(case_file: CaseFile, source: str, start: int, end: int) -> Passage:
    """Keep the selected words as a passage."""
    with case_file.transaction("Pin quotation") as change:
        return quote_in(case_file, change, source, start, end)


def quote_in(
    case_file: CaseFile, change: Transaction, source: str, start: int, end: int
) -> Passage:
    """As :func:`pin_quote`, inside an open transaction."""
    return _placed(case_file, change, passage_at(case_file, _source(case_file, source), start, end))


@action("Record figure")
def pin_figure(case_file: CaseFile, source: str, start: int, end: int, figure: str = "") -> Pinned:
    """Read a figure from the selected words; a reading of ``figure`` when one is named."""
    with case_file.transaction("Record figure") as change:
        return figure_in(case_file, change, source, start, end, figure)


def figure_in(
    case_file: CaseFile, change: Transaction, source: str, start: int, end: int, figure: str = ""
) -> Pinned:
    """As :func:`pin_figure`, inside an open transaction."""
    from pincite.text.quantities import read_quantity

    where = _source(case_file, source)
    passage = passage_at(case_file, where, start, end)
    read = read_quantity(passage.exact, _language(where), published=where.published)
    if read is None:
        raise InvalidValue(field="figure", why="no_quantity", kind="Figure")
    kept = _placed(case_file, change, passage)
    if figure:
        asked = case_file.by_handle(figure)
    else:
        block = block_at(case_file.blocks(where.extract), start)
        counted = cells.heading(block, start) if block.cells else ""
        metric = counted or _metric(kept, read.unit or "…")
        asked = change.add(Figure.checked(metric=metric, unit=read.unit, period=read.period))
    if not isinstance(asked, Figure):
        raise InvalidValue(field="figure", why="not_a_figure", kind=asked.kind)
    answer = change.add(
        Reading.checked(
            figure=asked.id,
            value=_plain(read.value),
            high=_plain(read.high),
            unit=read.unit,
            qualifier=read.qualifier,
            per=read.per,
            period=read.period,
            asserted_by=where.speaker,
            passage=kept.id,
        )
    )
    if asked.adopted is None:
        asked = change.update(asked, adopted=answer.id)
    return Pinned(kept, asked)


@action("Record event")
def pin_event(case_file: CaseFile, source: str, start: int, end: int, sentence: str = "") -> Pinned:
    """Read a dated event from the selected words; a fact where they hold no date."""
    with case_file.transaction("Record event") as change:
        return event_in(case_file, change, source, start, end, sentence)


def event_in(
    case_file: CaseFile, change: Transaction, source: str, start: int, end: int, sentence: str = ""
) -> Pinned:
    """As :func:`pin_event`, inside an open transaction."""
    from pincite.text.dates import find_dates

    where = _source(case_file, source)
    passage = passage_at(case_file, where, start, end)
    mentions = find_dates(passage.exact, _language(where), published=where.published)
    dated: dict[str, Any] = {}
    if mentions:
        best = max(mentions, key=lambda mention: len(mention.edtf))
        status = "prospective" if best.deadline else "alleged"
        dated = {"date": best.edtf, "date_phrase": best.exact, "status": status}
        dated["date_basis"] = best.rule
    kept = _placed(case_file, change, passage)
    words = sentence.strip() or sentence_around(case_file, where, start, end)
    fact = change.add(Fact.checked(sentence=words, **dated))
    change.link(kept, fact, "supports")
    return Pinned(kept, fact)


@action("Record clause")
def pin_clause(
    case_file: CaseFile, source: str, start: int, end: int, number: str = "", version: str = ""
) -> Pinned:
    """Keep the selected words as a numbered clause of a version (the source's own by default)."""
    where = _source(case_file, source)
    passage = passage_at(case_file, where, start, end)
    found_number, heading = clause_number(passage.exact)
    with case_file.transaction("Record clause") as change:
        kept = _placed(case_file, change, passage)
        of = case_file.by_handle(version) if version else _version(case_file, change, where)
        clause = change.add(
            Clause.checked(
                version=of.id,
                number=number or found_number or "–",
                heading=heading,
                text=passage.exact,
                passage=kept.id,
            )
        )
        return Pinned(kept, clause)


@action("Pin and link")
def pin_link(
    case_file: CaseFile, source: str, start: int, end: int, target: str, relation: str = "supports"
) -> Pinned:
    """Keep the selected words as a passage and link it to an item."""
    value = passage_at(case_file, _source(case_file, source), start, end)
    item = case_file.by_handle(target)
    with case_file.transaction("Pin and link") as change:
        kept = _placed(case_file, change, value)
        change.link(kept, item, relation)
        return Pinned(kept, item)


# -------------------------------------------------------------------- reading the selection


def passage_at(case_file: CaseFile, source: Source, start: int, end: int) -> Passage:
    """The passage of a stretch of a source's text. Raises InvalidValue when it is empty."""
    from pincite.text.anchors import make_anchor

    text = case_file.text(source.extract)
    start, end = _trimmed(text, start, end)
    if start >= end:
        raise InvalidValue(field="selection", why="blank", kind="Passage")
    anchor = make_anchor(text, start, end)
    block = block_at(case_file.blocks(source.extract), start)
    return Passage.checked(
        source=source.id,
        exact=anchor.exact,
        prefix=anchor.prefix,
        suffix=anchor.suffix,
        start=start,
        end=end,
        paragraph=block.paragraph,
        page=block.page,
        label=cells.label(block, start, end) if block.cells else block.label,
        language=source.language,
        audience=source.audience,
    )


def block_at(blocks: list[Block], position: int) -> Block:
    """The block in which a position lies."""
    found = blocks[0]
    for block in blocks:
        if block.start > position:
            break
        found = block
    return found


def sentence_around(case_file: CaseFile, source: Source, start: int, end: int) -> str:
    """The whole sentence in which a selection lies."""
    import re

    text = case_file.text(source.extract)
    before = [m.end() for m in re.finditer(r"[.!?…»”]\s+(?=[«“\"A-ZÀ-Ý])|\n\n", text[:start])]
    after = re.search(r"(?<=[.!?…])[»”\"\s]*(?:\s|$)|\n\n", text[end - 1 :])
    first = before[-1] if before else 0
    last = end - 1 + after.start() if after else len(text)
    return " ".join(text[first : max(last, end)].split())


def clause_number(words: str) -> tuple[str, str]:
    """The number and heading with which a clause begins: ``II.D. Rate limits. ...``."""
    import re

    found = re.match(
        r"\s*(?:Section|Clause|Article|§)?\s*"
        r"((?:[IVXLC]+|[A-Z]|\d+)(?:\.(?:[A-Z]|\d+))*)[.)]?\s+([^.:–\n]{3,60})[.:–]",
        words,
    )
    if not found:
        return "", ""
    return found.group(1), found.group(2).strip()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _placed(case_file: CaseFile, change: Transaction, passage: Passage) -> Passage:
    """The passage of exactly these words when there is one, or the new one."""
    known = case_file.items(Passage, source=passage.source, start=passage.start, end=passage.end)
    return known[0] if known else change.add(passage)


def _source(case_file: CaseFile, handle: str) -> Source:
    item = case_file.by_handle(handle)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    return item


def _version(case_file: CaseFile, change: Transaction, source: Source) -> Item:
    known = case_file.items(Version, source=source.id)
    if known:
        return known[0]
    agreement = change.add(Agreement.checked(title=source.title))
    return change.add(
        Version.checked(
            agreement=agreement.id,
            label=source.published or source.title,
            face_date=source.published,
            in_force_from=source.published,
            source=source.id,
        )
    )


def _language(source: Source) -> str:
    return source.language if source.language in ("en", "fr") else "en"


def _metric(passage: Passage, unit: str) -> str:
    return unit[:1].upper() + unit[1:] if unit != "…" else passage.exact


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"
