"""What counsel does to lines: begin one, join two, make a heading, a list, a quotation."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from pincite.ui.workspaces.drafts.editor import atoms, dress
from pincite.ui.workspaces.drafts.editor.content import begin_line
from pincite.ui.workspaces.drafts.editor.lines import BODY, CARD, Level, Line, Stack, fresh


def redress(block: QTextBlock) -> None:
    """Give a block's words the look of its kind of line."""
    name = dress.style_name(dress.kind_of(block), dress.stack_of(block))
    cursor = QTextCursor(block)
    for part in list(atoms.stretches(block)):
        wanted = dress.dressed(part.shape, name)
        if wanted != part.shape:
            cursor.setPosition(part.start)
            cursor.setPosition(part.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(wanted)
    if block.length() == 1:
        QTextCursor(block).setBlockCharFormat(dress.char_format(name))


def reshape(block: QTextBlock, kind: str, stack: Stack) -> None:
    """Make a block another kind of line, or put it elsewhere."""
    QTextCursor(block).setBlockFormat(dress.block_format(kind, stack))
    redress(block)


def blocks_of(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The blocks that a selection touches, or the one of the caret."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


# ------------------------------------------------------------------ lines


def split(cursor: QTextCursor) -> None:
    """Begin a new line at the caret, as Return does; the selection is deleted."""
    cursor.removeSelectedText()
    block = cursor.block()
    kind, stack = dress.kind_of(block), dress.stack_of(block)
    if kind == CARD:
        beside(cursor)
        return
    if block.length() == 1 and stack:
        outdent(block)
        return
    if block.length() == 1 and kind != BODY:
        reshape(block, BODY, stack)
        return
    goes_on = kind[1:].isdigit() and not cursor.atBlockEnd() and not cursor.atBlockStart()
    after = kind if goes_on else BODY
    new = (*stack[:-1], _next_item(stack[-1])) if stack else stack
    if cursor.atBlockStart() and kind != BODY:
        begin_line(cursor, Line(kind, new))
        reshape(cursor.block().previous(), BODY, stack)
    else:
        begin_line(cursor, Line(after, new))
    redress(cursor.block())
    _follow(cursor.block(), stack, new)


def _next_item(level: Level) -> Level:
    return replace(level, item=fresh()) if level.kind in "uo" else level


def _follow(block: QTextBlock, old: Stack, new: Stack) -> None:
    """The other lines of an item that was split stay with its second half."""
    if old == new:
        return
    depth = len(old)
    each = block.next()
    while each.isValid() and dress.stack_of(each)[:depth] == old:
        kind, rest = dress.kind_of(each), dress.stack_of(each)[depth:]
        reshape(each, kind, (*new, *rest))
        each = each.next()


def beside(cursor: QTextCursor) -> None:
    """Begin a line before or after the card that the caret stands at."""
    stack = dress.stack_of(cursor.block())
    stack = (*stack[:-1], _next_item(stack[-1])) if stack else stack
    if cursor.atBlockStart():
        shape = cursor.block().blockFormat()
        cursor.insertBlock(shape)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        begin_line(cursor, Line(BODY, stack), new=False)
    else:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        begin_line(cursor, Line(BODY, stack))


def back(cursor: QTextCursor) -> bool:
    """What Backspace does at the beginning of a line; False where it only joins two lines."""
    block = cursor.block()
    kind, stack = dress.kind_of(block), dress.stack_of(block)
    if kind not in (BODY, CARD):
        reshape(block, BODY, stack)
        return True
    if stack and kind != CARD:
        lift(block)
        return True
    return False


def join(cursor: QTextCursor) -> None:
    """Join the caret's line to the one above."""
    above = cursor.block().previous()
    if not above.isValid():
        return
    kind, stack = dress.kind_of(above), dress.stack_of(above)
    if above.length() == 1:
        kind, stack = dress.kind_of(cursor.block()), dress.stack_of(cursor.block())
    cursor.deletePreviousChar()
    reshape(cursor.block(), kind, stack)


def lift(block: QTextBlock) -> None:
    """Take a line out of the innermost list or quotation that it stands in."""
    stack = dress.stack_of(block)
    if stack:
        reshape(block, dress.kind_of(block), stack[:-1])


def outdent(block: QTextBlock) -> None:
    """Make an item of a list within a list the next item of the outer one; else lift it."""
    stack = dress.stack_of(block)
    if len(stack) < 2 or not all(level.kind in "uo" for level in stack[-2:]):
        lift(block)
        return
    outer = (*stack[:-2], _next_item(stack[-2]))
    reshape(block, dress.kind_of(block), outer)
    _follow(block, stack[:-1], outer)


def tidy(block: QTextBlock) -> None:
    """Keep a card alone on its line: words beside it get lines of their own."""
    for atom in reversed(atoms.atoms(block)):
        if atom.kind != CARD:
            continue
        stack = dress.stack_of(block)
        cursor = QTextCursor(block)
        if atom.end < block.position() + block.length() - 1:
            cursor.setPosition(atom.end)
            begin_line(cursor, Line(BODY, stack))
            redress(cursor.block())
        if atom.start > block.position():
            cursor.setPosition(atom.start)
            begin_line(cursor, Line(CARD, stack))
            redress(cursor.block())
            if dress.kind_of(block) == CARD:
                reshape(block, BODY, stack)
        elif dress.kind_of(block) != CARD:
            reshape(block, CARD, stack)
    if dress.kind_of(block) == CARD and not any(a.kind == CARD for a in atoms.atoms(block)):
        reshape(block, BODY, dress.stack_of(block))


# ------------------------------------------------------------------ kinds, lists, quotations


def set_kind(cursor: QTextCursor, kind: str) -> None:
    """Make the selected lines body text, a heading, or a part of a letter."""
    for block in list(blocks_of(cursor)):
        if dress.kind_of(block) != CARD:
            reshape(block, kind, dress.stack_of(block))


def toggle_list(cursor: QTextCursor, ordered: bool) -> None:
    """Make the selected lines items of a list, or take them out when they are."""
    wanted = "o" if ordered else "u"
    chosen = list(blocks_of(cursor))
    if all(_inner(block) == wanted for block in chosen):
        for block in chosen:
            lift(block)
        return
    depth = len(dress.stack_of(chosen[0])) - (_inner(chosen[0]) in ("u", "o"))
    own = _neighbour(chosen[0], depth, wanted) or fresh()
    for block in chosen:
        stack, kind = dress.stack_of(block), dress.kind_of(block)
        outer = stack[:-1] if _inner(block) in ("u", "o") else stack
        reshape(block, BODY if kind != CARD else kind, (*outer, Level(wanted, own, fresh())))


def _inner(block: QTextBlock) -> str:
    stack = dress.stack_of(block)
    return stack[-1].kind if stack else ""


def _neighbour(block: QTextBlock, depth: int, kind: str) -> int:
    """The list that ends above a block, where it is of that kind and depth."""
    above = block.previous()
    stack = dress.stack_of(above) if above.isValid() else ()
    found = stack[depth : depth + 1]
    return found[0].own if found and found[0].kind == kind else 0


def toggle_quotation(cursor: QTextCursor) -> None:
    """Set the selected lines as a quotation, or take them out of it."""
    chosen = list(blocks_of(cursor))
    if all(_inner(block) == "q" for block in chosen):
        for block in chosen:
            lift(block)
        return
    level = Level("q", fresh())
    for block in chosen:
        if _inner(block) != "q":
            reshape(block, dress.kind_of(block), (*dress.stack_of(block), level))


def indent(block: QTextBlock) -> bool:
    """Put an item one list deeper, under the item above it; False where it is in no list."""
    stack = dress.stack_of(block)
    above = dress.stack_of(block.previous()) if block.previous().isValid() else ()
    if not stack or stack[-1].kind not in "uo" or len(above) < len(stack):
        return False
    deeper = above[len(stack)].own if len(above) > len(stack) else fresh()
    level = Level(stack[-1].kind, deeper, fresh())
    reshape(block, dress.kind_of(block), (*above[: len(stack)], level))
    return True
