"""From drafts of blocks to numbered, clean blocks: shared by all readers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pincite.intake.cells import range_label
from pincite.intake.reading import NUMBERED_ROLES, TextBlock

# Control characters other than tab and line feed, invisible joiners, and lone surrogates: none
# can be seen, searched or stored as UTF-8. No-break spaces stay: they are part of a number.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\u2000-\u2006\u2008\u200a\u3000]+")


@dataclass(slots=True)
class Draft:
    """A block before cleaning and numbering. ``continues``: runs on from the block before."""

    text: str
    role: str = "paragraph"
    page: int | None = None
    label: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    continues: bool = False


def storable(text: str) -> str:
    """Text without what UTF-8 cannot hold: a lone surrogate becomes U+FFFD."""
    return _SURROGATE.sub("\ufffd", text)


def clean(text: str, *, keep_breaks: bool = True) -> str:
    """Visible text: one space between words, single line breaks kept or made spaces."""
    text = storable(text).replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n")
    text = _UNSEEN.sub("", text)
    if not keep_breaks:
        text = text.replace("\n", " ")
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def clean_cell(text: str) -> str:
    """A table cell on one line: tabs and breaks would be read as other cells."""
    return clean(text, keep_breaks=False)


def table_text(rows: Iterable[Sequence[str]]) -> str:
    """The text form of a table: cells joined by tabs, rows by line breaks."""
    return "\n".join("\t".join(row) for row in rows)


def table_draft(rows: Iterable[Sequence[str]], page: int | None = None, label: str = "") -> Draft:
    """A block for a table, from its cells as found."""
    cells = tuple(tuple(clean_cell(cell) for cell in row) for row in rows)
    return Draft(table_text(cells), "table", page, label, cells)


def _labelled(drafts: Iterable[Draft]) -> list[Draft]:
    """Tables without a label get one, so that their cells can be cited: ``A1:C9``.

    Several in one source are told apart by number: ``Table 2!A1:C9``.
    """
    found = list(drafts)
    bare = [draft for draft in found if draft.table and not draft.label]
    for place, draft in enumerate(bare, start=1):
        width = max(len(row) for row in draft.table)
        name = f"Table {place}" if len(bare) > 1 else ""
        draft.label = range_label(name, 1, len(draft.table), width)
    return found


def number(drafts: Iterable[Draft]) -> tuple[TextBlock, ...]:
    """Clean, drop the empty, number by the rule in ``TextBlock``'s docstring."""
    blocks: list[TextBlock] = []
    paragraph = 0
    for draft in _labelled(drafts):
        text = draft.text if draft.table else clean(draft.text)
        if not text.strip():
            continue
        counts = draft.role in NUMBERED_ROLES
        if counts and not (draft.continues and paragraph):
            paragraph += 1
        blocks.append(
            TextBlock(
                ordinal=len(blocks),
                text=text,
                role=draft.role,
                paragraph=paragraph if counts else None,
                page=draft.page,
                label=draft.label,
                table=draft.table,
            )
        )
    return tuple(blocks)
