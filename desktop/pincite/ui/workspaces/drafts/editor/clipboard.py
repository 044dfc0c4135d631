"""What is copied out of a draft and pasted into it."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from pincite.document.normal import normalise
from pincite.document.textform import parse, print_tree
from pincite.document.tree import Blocks, Tree
from pincite.ui.widgets import carrying
from pincite.ui.workspaces.drafts.editor import atoms, dress, pasted
from pincite.ui.workspaces.drafts.editor.content import EDGE, inlines_between
from pincite.ui.workspaces.drafts.editor.lines import CARD, Line, to_tree
from pincite.ui.workspaces.drafts.editor.structure import blocks_of

OWN = "application/x-pincite-draft"
HANDLES = carrying.HANDLES


def copied(cursor: QTextCursor) -> QMimeData:
    """The selection: as a draft's text form for Pincite, as present words for all others."""
    made = QMimeData()
    tree = selected(cursor)
    made.setData(OWN, print_tree(tree).encode())
    words = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
    for block in blocks_of(cursor):
        for atom in atoms.atoms(block):
            if atom.kind in ("cite", "note"):
                words = words.replace(atom.text, atom.text.strip(EDGE))
    made.setText(words)
    return made


def selected(cursor: QTextCursor) -> Tree:
    """The selected part of the tree."""
    lines: list[Line] = []
    for block in blocks_of(cursor):
        base = dress.line_of(block)
        start = max(cursor.selectionStart(), block.position())
        end = min(cursor.selectionEnd(), block.position() + block.length() - 1)
        whole = start == block.position() and end == block.position() + block.length() - 1
        cards = [a for a in atoms.atoms(block) if a.kind == CARD and start <= a.start < end]
        if cards:
            lines.append(Line(CARD, base.stack, (), atoms.card_of(cards[0].key)))
            continue
        kind = base.kind if (whole or lines) and base.kind != CARD else "body"
        stack = base.stack if whole or lines else ()
        lines.append(Line(kind, stack, inlines_between(block, start, end)))
    return normalise(to_tree(lines))


def blocks_from(data: QMimeData) -> Blocks:
    """What can be pasted of some data, without rubbish."""
    if data.hasFormat(OWN):
        return parse(bytes(data.data(OWN).data()).decode()).blocks
    if data.hasHtml():
        found = pasted.from_html(data.html())
        if found:
            return found
    return pasted.from_text(data.text()) if data.hasText() else ()


def handles_from(data: QMimeData) -> list[str]:
    """The items dragged from a list of the window, by handle."""
    if not data.hasFormat(HANDLES):
        return []
    return bytes(data.data(HANDLES).data()).decode().split()
