"""A source as an outside copy shows it: what is redacted is gone from bytes and from text."""

import json
from collections.abc import Sequence
from dataclasses import replace

from pincite.casefile import Block
from pincite.model.evidence import Redaction, Source

REASONS = {
    "en": {
        "privileged": "privileged",
        "work_product": "work product",
        "personal": "personal data",
        "trade_secret": "trade secret",
        "sealed": "sealed",
        "other": "withheld",
    },
    "fr": {
        "privileged": "secret professionnel",
        "work_product": "document de travail",
        "personal": "données personnelles",
        "trade_secret": "secret des affaires",
        "sealed": "sous scellés",
        "other": "non communiqué",
    },
}
_BAR = {"en": "Redacted", "fr": "Occulté"}


def reason_words(reason: str, language: str) -> str:
    """Why something is not shown, as a log or a bar says it."""
    return REASONS[language][reason]


def bar(redaction: Redaction, language: str) -> str:
    """What stands in the place of redacted words."""
    colon = ": " if language == "en" else "\N{NO-BREAK SPACE}: "
    return f"[{_BAR[language]}{colon}{reason_words(redaction.reason, language)}]"


def redacted_copy(source: Source, data: bytes, language: str) -> bytes:
    """An original's bytes (PDF or image) without what is redacted; the same when nothing is.

    Raises PressError ``unredactable``.
    """
    from pincite.press.redaction import Mark, redact_image, redact_pdf

    marks = [
        Mark(one.page or 1, box, _BAR[language].upper())
        for one in source.redactions
        for box in one.boxes
    ]
    if not marks:
        return data
    if source.media_type == "application/pdf":
        return redact_pdf(data, marks)
    return redact_image(data, marks)


def redacted_blocks(source: Source, blocks: Sequence[Block], language: str) -> list[Block]:
    """A source's text without what is redacted; a bar with the reason stands in its place."""
    marks = [one for one in source.redactions if one.end > one.start]
    return [_redacted(block, marks, language) for block in blocks] if marks else list(blocks)


def redacted_text(source: Source, text: str) -> str:
    """The text with what is redacted blanked, every position kept."""
    for one in source.redactions:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def hides(source: Source, start: int, end: int) -> bool:
    """Whether a stretch of the source's text touches what is redacted."""
    return any(one.start < end and start < one.end for one in source.redactions)


def _redacted(block: Block, marks: Sequence[Redaction], language: str) -> Block:
    last = block.start + len(block.text)
    own = [one for one in marks if one.start < last and block.start < one.end]
    if not own:
        return block
    text = block.text
    for one in sorted(own, key=lambda each: each.start, reverse=True):
        first, end = max(0, one.start - block.start), min(len(text), one.end - block.start)
        text = text[:first] + bar(one, language) + text[end:]
    return replace(block, text=text, cells=_cells(block, own, language))


def _cells(block: Block, marks: Sequence[Redaction], language: str) -> str:
    """A table's rows with every cell that is touched barred as a whole."""
    from pincite.actions.cells import cells_between, table_of

    table = table_of(block)
    if not table:
        return block.cells
    for one in marks:
        start, end = one.start - block.start, one.end - block.start
        for cell in cells_between(table_of(block), start, end):
            table[cell.row][cell.column] = bar(one, language)
    return json.dumps(table, ensure_ascii=False)
