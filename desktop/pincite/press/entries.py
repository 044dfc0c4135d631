"""Enclosures and copies: a small head, then labelled entries, in two columns where they fit."""

from dataclasses import dataclass, replace

from pincite.document import resolved as doc
from pincite.press.boxes import KEEP, Beside, Box, TextLine
from pincite.press.fonts import CAPS
from pincite.press.galley import Galley, single, text_lines
from pincite.press.inlines import Look
from pincite.press.lines import LEFT, Line, compose
from pincite.press.sheet import Sheet
from pincite.press.spans import Span
from pincite.press.tags import Elem

LABEL_GAP = 5.0
COLUMN_GAP = 12.0
FEWEST_FOR_COLUMNS = 4


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """One entry: its label (None without one) and words, each with its structure element."""

    label: Line | None
    label_elem: Elem | None
    spans: list[Span]
    elem: Elem


@dataclass(eq=False)
class _Columns(Box):
    """Entries of one line each in two columns, drawn and read column by column."""

    columns: tuple[tuple[float, list[_Entry]], ...] = ()
    indent: float = 0.0
    leading: float = 0.0
    drop: float = 0.0

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        for left, entries in self.columns:
            for row, entry in enumerate(entries):
                y = top - self.drop - row * self.leading
                if entry.label is not None:
                    sheet.line(entry.label, x + left, y, entry.label_elem)
                sheet.line(single(entry.spans), x + left + self.indent, y, entry.elem)


def entry_list(galley: Galley, block: doc.EntryList, parent: Elem) -> None:
    """Set an entry list; its title hangs in the side column where the style has one."""
    style = galley.style
    galley.flush()
    galley.clear_side()
    galley.space(style.part_gap * (0.4 if galley.last_role == "entries" else 1.0))
    galley.last_role = "entries"
    head = Elem("P", parent)
    look = Look(style.small * 1.05, CAPS, strong=True, tracking=0.1, lang=galley.lang)
    width = style.side - 6 if galley.side_heads else style.measure
    title = compose(galley.spans((doc.Run(block.title),), look, head), width, LEFT)
    if galley.side_heads:
        for at, line in enumerate(title):
            drop = style.small_drop + at * style.small_leading
            galley.pending.append(Beside(line, 0.0, drop, head, place=block.id))
        galley.side_room = len(title) * style.small_leading
    else:
        boxes = text_lines(title, head, 0.0, style.small_leading, style.small_drop)
        for box in boxes:
            box.after, box.place = KEEP, block.id
        galley.add(boxes)
    _entries(galley, block, Elem("L", parent))


def _entries(galley: Galley, block: doc.EntryList, elem: Elem) -> None:
    entries = [_entry(galley, entry, elem) for entry in block.entries]
    labels = [entry.label.width for entry in entries if entry.label is not None]
    indent = max(labels) + LABEL_GAP if labels else 0.0
    half = (galley.style.measure - COLUMN_GAP) / 2
    widths = [single(entry.spans).width for entry in entries]
    if len(entries) >= FEWEST_FOR_COLUMNS and max(widths) + indent <= half:
        galley.next_gap = 0.0
        _two_columns(galley, entries, indent, half)
        return
    for entry in entries:
        _one_entry(galley, entry, indent)


def _entry(galley: Galley, entry: tuple[str, str, str], parent: Elem) -> _Entry:
    label, words, destination = entry
    look = Look(galley.style.small, galley.style.figures, lang=galley.lang)
    item = Elem("LI", parent)
    label_elem = Elem("Lbl", item) if label else None
    line = single(galley.spans((doc.Run(label),), look, label_elem)) if label_elem else None
    body = Elem("LBody", item)
    cite = doc.CiteRun(words, label, destination)
    spans = galley.spans((cite if destination else doc.Run(words),), look, body)
    # An enclosure's title may break where a cite in running text may not.
    loose = [replace(s, text=s.text.replace("\u00a0", " "), solid=False) for s in spans]
    return _Entry(line, label_elem, loose if destination else spans, body)


def _one_entry(galley: Galley, entry: _Entry, indent: float) -> None:
    style = galley.style
    lines = compose(entry.spans, style.measure - indent, LEFT) or [single([])]
    left = style.side + indent
    boxes = text_lines(lines, entry.elem, left, style.small_leading, style.small_drop)
    boxes[0].gap = 1.5
    if entry.label is not None and entry.label_elem is not None:
        beside = Beside(entry.label, style.side, style.small_drop, entry.label_elem)
        boxes[0].beside = [beside]
    galley.add(boxes)


def _two_columns(galley: Galley, entries: list[_Entry], indent: float, half: float) -> None:
    style = galley.style
    rows = (len(entries) + 1) // 2
    columns = (
        (style.side, entries[:rows]),
        (style.side + half + COLUMN_GAP, entries[rows:]),
    )
    waiting, galley.pending = galley.pending, []
    box = _Columns(
        rows * style.small_leading,
        columns=columns,
        indent=indent,
        leading=style.small_leading,
        drop=style.small_drop,
    )
    if waiting:
        # The head stands beside the first row, in a box of no height of its own.
        galley.boxes.append(TextLine(0.0, after=KEEP, beside=waiting))
    galley.add([box])
