"""What counsel does to words: type, delete, make strong, put an atom among them."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor

from pincite.document.tree import Blocks, Inlines
from pincite.ui.workspaces.drafts.editor import atoms, dress, structure
from pincite.ui.workspaces.drafts.editor.content import (
    LabelOf,
    begin_line,
    write_atom,
    write_inline,
    write_inlines,
)
from pincite.ui.workspaces.drafts.editor.lines import BODY, CARD, Line, to_lines

KEEP = QTextCursor.MoveMode.KeepAnchor


def name_at(cursor: QTextCursor) -> str:
    """The paragraph style at the caret."""
    block = cursor.block()
    return dress.style_name(dress.kind_of(block), dress.stack_of(block))


def strength_at(cursor: QTextCursor) -> tuple[bool, bool]:
    """Whether words typed here are strong and emphasised: as those before, atoms apart."""
    if cursor.atBlockStart():
        return False, False
    shape = cursor.charFormat()
    if atoms.is_atom(shape):
        return False, False
    return dress.is_strong(shape), dress.is_emphasis(shape)


def remove(cursor: QTextCursor) -> None:
    """Delete the selection, which begins and ends at edges of atoms."""
    if not cursor.hasSelection():
        return
    block = cursor.document().findBlock(cursor.selectionStart())
    kind, stack = dress.kind_of(block), dress.stack_of(block)
    crosses = cursor.document().findBlock(cursor.selectionEnd()) != block
    cursor.removeSelectedText()
    if crosses or kind == CARD:
        structure.reshape(cursor.block(), kind, stack)
        position = cursor.position()
        structure.tidy(cursor.block())
        cursor.setPosition(position)


def type_words(cursor: QTextCursor, words: str, strength: tuple[bool, bool]) -> None:
    """Type words in place of the selection."""
    remove(cursor)
    room(cursor)
    cursor.insertText(words, dress.char_format(name_at(cursor), *strength))


def room(cursor: QTextCursor) -> None:
    """Make sure that words can stand at the caret: a card stays alone on its line."""
    if dress.kind_of(cursor.block()) == CARD and cursor.block().length() > 1:
        structure.beside(cursor)


def put_inlines(cursor: QTextCursor, inlines: Inlines, label: LabelOf) -> None:
    """Put inlines in place of the selection."""
    remove(cursor)
    room(cursor)
    name = name_at(cursor)
    for inline in inlines:
        write_inline(cursor, inline, name, label)


def put_card(cursor: QTextCursor, key: str, label: LabelOf) -> None:
    """Put a card on a line of its own, below the caret's unless that one is empty."""
    remove(cursor)
    stack = dress.stack_of(cursor.block())
    if cursor.block().length() > 1:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        begin_line(cursor, Line(CARD, stack))
    else:
        begin_line(cursor, Line(CARD, stack), new=False)
    write_atom(cursor, "draft-card", key, "card", label)
    if not cursor.block().next().isValid():
        begin_line(cursor, Line(BODY, stack))


def put_blocks(cursor: QTextCursor, blocks: Blocks, label: LabelOf) -> None:
    """Put whole blocks in place of the selection; the first and last join what stands there."""
    remove(cursor)
    lines = list(to_lines(blocks))
    if not lines:
        return
    if len(lines) == 1 and not lines[0].stack and lines[0].kind == BODY:
        put_inlines(cursor, lines[0].inlines, label)
        return
    outer = dress.stack_of(cursor.block())
    tail = _cut_tail(cursor)
    into_empty = cursor.block().length() == 1
    joins = lines[0].kind == BODY and not lines[0].stack and dress.kind_of(cursor.block()) != CARD
    for number, line in enumerate(lines):
        placed = Line(line.kind, (*outer, *line.stack), line.inlines, line.card)
        if number == 0 and joins:
            placed = dress.line_of(cursor.block())
            placed = Line(placed.kind, placed.stack, line.inlines)
        else:
            begin_line(cursor, placed, new=bool(number) or not into_empty)
        write_inlines(cursor, placed, label)
    end = cursor.position()
    _put_tail(cursor, tail)
    cursor.setPosition(end)


def _cut_tail(cursor: QTextCursor) -> tuple[Line, Sequence[atoms.Stretch]]:
    """Take out what stands after the caret in its line."""
    block = cursor.block()
    line = dress.line_of(block)
    rest = QTextCursor(cursor)
    rest.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
    kept = [
        atoms.Stretch(part.start, part.text, QTextCharFormat(part.shape)) for part in _after(cursor)
    ]
    rest.removeSelectedText()
    return line, kept


def _after(cursor: QTextCursor) -> list[atoms.Stretch]:
    found = []
    for part in atoms.stretches(cursor.block()):
        if part.end <= cursor.position():
            continue
        skip = max(0, cursor.position() - part.start)
        units = part.text.encode("utf-16-le")[2 * skip :].decode("utf-16-le")
        found.append(atoms.Stretch(part.start + skip, units, part.shape))
    return found


def _put_tail(cursor: QTextCursor, tail: tuple[Line, Sequence[atoms.Stretch]]) -> None:
    line, kept = tail
    if not kept:
        return
    block = cursor.block()
    own = (dress.kind_of(block), dress.stack_of(block)) != (line.kind, line.stack)
    card = dress.kind_of(block) == CARD
    if (
        card
        or (own and line.kind == BODY)
        or any(atoms.is_atom(p.shape) and p.shape.property(atoms.KIND) == CARD for p in kept)
    ):
        begin_line(cursor, line)
    for part in kept:
        cursor.insertText(part.text, part.shape)
    structure.redress(cursor.block())


# ------------------------------------------------------------------ strength


def toggle(cursor: QTextCursor, strong: bool) -> None:
    """Make the selected words strong (or emphasised), or plain where all are so already."""
    test = dress.is_strong if strong else dress.is_emphasis
    parts = list(_selected(cursor))
    on = not all(test(shape) for _, _, shape, _ in parts)
    for start, end, shape, name in parts:
        changed = QTextCharFormat(shape)
        changed.setProperty(atoms.STRONG if strong else atoms.EMPHASIS, on)
        piece = QTextCursor(cursor.document())
        piece.setPosition(start)
        piece.setPosition(end, KEEP)
        piece.setCharFormat(dress.dressed(changed, name))


def _selected(cursor: QTextCursor) -> list[tuple[int, int, QTextCharFormat, str]]:
    found = []
    for block in structure.blocks_of(cursor):
        name = dress.style_name(dress.kind_of(block), dress.stack_of(block))
        for part in atoms.stretches(block):
            start = max(part.start, cursor.selectionStart())
            end = min(part.end, cursor.selectionEnd())
            if start < end:
                found.append((start, end, QTextCharFormat(part.shape), name))
    return found
