"""Lines written into a QTextDocument and read from it; labels changed without touching the text."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from pincite.document.tree import (
    Binding,
    Citation,
    Inline,
    Inlines,
    LineBreak,
    Text,
    Tree,
)
from pincite.ui.workspaces.drafts.editor import atoms, dress
from pincite.ui.workspaces.drafts.editor.lines import CARD, Line, to_lines

LINE_SEPARATOR = "\u2028"
NO_BREAK, EDGE = "\u00a0", "\u202f"  # an edge keeps a chip's box off the words beside it


@dataclass(frozen=True, slots=True)
class Label:
    """What an atom shows: its words (a newline is a forced line end) and its state."""

    words: str
    state: str = ""
    tip: str = ""


Labels = Mapping[str, Label]
LabelOf = Callable[[str, atoms.AtomKind], Label]


def label_from(labels: Labels) -> LabelOf:
    """Labels by key, with the handle where nothing is known yet."""

    def label(key: str, kind: atoms.AtomKind) -> Label:
        return labels.get(key) or Label(plain_label(key, kind))

    return label


def plain_label(key: str, kind: atoms.AtomKind) -> str:
    """What stands for an atom that nobody has looked up."""
    if kind == "note":
        return "note"
    if kind == "raw":
        return "▯"
    thing = atoms.inline_of(key) if kind in ("value", "cite") else None
    if isinstance(thing, Binding):
        return f"{thing.handle}.{thing.field}" if thing.field else thing.handle
    if isinstance(thing, Citation):
        return thing.handle
    return key.strip().partition("\n")[0].lstrip(": ") or "–"


def shown_words(label: Label, kind: atoms.AtomKind) -> str:
    """The words of a label as Qt can hold them: never empty, nothing that Qt reads as structure."""
    words = label.words.replace("\n", LINE_SEPARATOR)
    words = "".join("·" if mark in atoms.AWKWARD or mark in "\u2029\r" else mark for mark in words)
    if kind in ("cite", "note"):
        return f"{EDGE}{words.replace(' ', NO_BREAK) or '–'}{EDGE}"
    return words or "–"


# ------------------------------------------------------------------ writing


def write(document: QTextDocument, tree: Tree, label: LabelOf) -> None:
    """Show a tree in place of what a document holds."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, line in enumerate(list(to_lines(tree.blocks)) or [Line()]):
        begin_line(cursor, line, new=bool(place))
        write_inlines(cursor, line, label)
    cursor.endEditBlock()


def begin_line(cursor: QTextCursor, line: Line, *, new: bool = True) -> None:
    """Begin a block for a line at the cursor, or make the cursor's block that line's."""
    shape = dress.block_format(line.kind, line.stack)
    chars = dress.char_format(dress.style_name(line.kind, line.stack))
    if new:
        cursor.insertBlock(shape, chars)
    else:
        cursor.setBlockFormat(shape)
        cursor.setBlockCharFormat(chars)


def write_inlines(cursor: QTextCursor, line: Line, label: LabelOf) -> None:
    """Write a line's words, or its card, at the cursor."""
    name = dress.style_name(line.kind, line.stack)
    if line.card is not None:
        write_atom(cursor, name, atoms.key_of(line.card), "card", label)
    for inline in line.inlines:
        write_inline(cursor, inline, name, label)


def write_inline(cursor: QTextCursor, inline: Inline, name: str, label: LabelOf) -> None:
    """Write one inline at the cursor."""
    match inline:
        case Text():
            _write_text(cursor, inline, name, label)
        case LineBreak():
            cursor.insertText(LINE_SEPARATOR, dress.char_format(name))
        case _:
            strong, emphasis = getattr(inline, "strong", False), getattr(inline, "emphasis", False)
            kind = atoms.kind_of(inline)
            write_atom(cursor, name, atoms.key_of(inline), kind, label, strong, emphasis)


def _write_text(cursor: QTextCursor, text: Text, name: str, label: LabelOf) -> None:
    plain = ""
    shape = dress.char_format(name, text.strong, text.emphasis)
    for mark in text.text:
        if mark in atoms.AWKWARD:
            if plain:
                cursor.insertText(plain, shape)
            key = atoms.key_of(Text(mark))
            write_atom(cursor, name, key, "raw", label, text.strong, text.emphasis)
            plain = ""
        else:
            plain += mark
    if plain:
        cursor.insertText(plain, shape)


def write_atom(
    cursor: QTextCursor,
    name: str,
    key: str,
    kind: atoms.AtomKind,
    label: LabelOf,
    strong: bool = False,
    emphasis: bool = False,
) -> None:
    """Write an atom at the cursor."""
    found = label(key, kind)
    words = shown_words(found, kind)
    shape = dress.atom_format(name, kind, key, words, found.state, strong=strong, emphasis=emphasis)
    cursor.insertText(words, shape)


# ------------------------------------------------------------------ reading


def numbered_lines(document: QTextDocument) -> Iterator[tuple[int, Line]]:
    """Each line with the number of the block it stands in."""
    block = document.begin()
    while block.isValid():
        for line in _lines_in(block):
            yield block.blockNumber(), line
        block = block.next()


def _lines_in(block: QTextBlock) -> Iterator[Line]:
    base = dress.line_of(block)
    inlines: list[Inline] = []
    any_card = False
    kind = "body" if base.kind == CARD else base.kind
    for piece in _pieces(block):
        card = atoms.card_of(piece.key) if piece.kind == CARD else None
        if card is None:
            inlines += piece.inlines
            continue
        if any(not _blank(one) for one in inlines):
            yield replace(base, kind=kind, inlines=tuple(inlines))
        inlines, any_card = [], True
        yield replace(base, kind=CARD, card=card)
    if not any_card or any(not _blank(one) for one in inlines):
        yield replace(base, kind=kind, inlines=tuple(inlines))


def _blank(inline: Inline) -> bool:
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and not inline.text.strip())


@dataclass
class _Piece:
    number: int
    kind: str
    key: str
    label: str
    strong: bool
    emphasis: bool
    text: str = ""

    @property
    def inlines(self) -> Inlines:
        """What it says; words that slipped into an atom's run stand beside it."""
        if not self.number:
            return _words(self.text, self.strong, self.emphasis)
        thing = _thing(self.key, self.strong, self.emphasis)
        if thing is None:
            return ()
        before, found, after = self.text.partition(self.label)
        if not found:
            return (thing,)
        return (
            *_words(before, self.strong, self.emphasis),
            thing,
            *_words(after, self.strong, self.emphasis),
        )


def _thing(key: str, strong: bool, emphasis: bool) -> Inline | None:
    thing = atoms.inline_of(key)
    if isinstance(thing, Binding | Text):
        return replace(thing, strong=strong, emphasis=emphasis)
    return thing


def _pieces(block: QTextBlock) -> list[_Piece]:
    found: list[_Piece] = []
    for part in atoms.stretches(block):
        shape = part.shape
        number = int(shape.property(atoms.NUMBER) or 0)
        last = found[-1] if found else None
        if last is not None and number and last.number == number:
            last.text += part.text
            continue
        found.append(
            _Piece(
                number,
                str(shape.property(atoms.KIND) or ""),
                atoms.key_in(shape),
                str(shape.property(atoms.LABEL) or ""),
                dress.is_strong(shape),
                dress.is_emphasis(shape),
                part.text,
            )
        )
    return found


def _words(text: str, strong: bool, emphasis: bool) -> Inlines:
    found: list[Inline] = []
    for number, words in enumerate(text.split(LINE_SEPARATOR)):
        if number:
            found.append(LineBreak())
        if words:
            found.append(Text(words, strong, emphasis))
    return tuple(found)


def inlines_between(block: QTextBlock, start: int, end: int) -> Inlines:
    """The inlines of a block from one document position to another, both at edges of atoms."""
    found: list[Inline] = []
    last_number = 0
    for part in atoms.stretches(block):
        first, last = max(part.start, start), min(part.end, end)
        if first >= last:
            continue
        shape = part.shape
        if atoms.is_atom(shape):
            thing = _thing(atoms.key_in(shape), dress.is_strong(shape), dress.is_emphasis(shape))
            if (
                thing is not None
                and first == part.start
                and int(shape.property(atoms.NUMBER) or 0) != last_number
            ):
                found.append(thing)
            last_number = int(shape.property(atoms.NUMBER) or 0)
        else:
            units = part.text.encode("utf-16-le")
            words = units[2 * (first - part.start) : 2 * (last - part.start)].decode("utf-16-le")
            found += _words(words, dress.is_strong(shape), dress.is_emphasis(shape))
    return tuple(found)


# ------------------------------------------------------------------ labels


def relabel(document: QTextDocument, label: LabelOf, force: bool = False) -> int:
    """Show what the keys now stand for; returns how many atoms changed. ``force`` paints anew."""
    changed = 0
    block = document.begin()
    while block.isValid():
        for atom in reversed(atoms.atoms(block)):
            found = label(atom.key, atom.kind)
            words = shown_words(found, atom.kind)
            if force or words != atom.label or found.state != atom.state or atom.text != words:
                _rewrite(document, block, atom, words, found.state)
                changed += 1
        block = block.next()
    return changed


def _rewrite(
    document: QTextDocument, block: QTextBlock, atom: atoms.Atom, words: str, state: str
) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(atom.start + 1)
    old = cursor.charFormat()
    name = dress.style_name(dress.kind_of(block), dress.stack_of(block))
    shape = dress.atom_format(
        name, atom.kind, atom.key, words, state,
        strong=dress.is_strong(old), emphasis=dress.is_emphasis(old), number=atom.number,
    )  # fmt: skip
    cursor.setPosition(atom.start)
    cursor.setPosition(atom.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, shape)
