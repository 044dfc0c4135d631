"""What is copied out of a draft and pasted into it."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from pincite.document.normal import normalise
from pincite.document.textform import parse, print_tree
from pincite.document.tree import Tree
from pincite.ui.widgets import carrying
from pincite.ui.workspaces.drafts.editor import atoms, dress, pasted
from pincite.ui.workspaces.drafts.editor.content import EDGE, inlines_between
from pincite.ui.workspaces.drafts.editor.lines import CARD, Line, to_tree
from pincite.ui.workspaces.drafts.editor.pasted import Taken
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


def taken_from(data: QMimeData) -> Taken:
    """What can be pasted of some data, without rubbish, and what was left out of it."""
    if data.hasFormat(OWN):
        return Taken(parse(bytes(data.data(OWN).data()).decode()).blocks)
    files = holds_files(data)
    if data.hasHtml() and not files:
        found = pasted.read_html(data.html())
        if found.blocks or found.pictures:
            return found
    if data.hasText() and not files:
        return Taken(pasted.from_text(data.text()))
    return Taken((), pictures=int(data.hasImage() or files))


def holds_files(data: QMimeData) -> bool:
    """Whether the data are files of this computer: evidence, never words."""
    return any(link.isLocalFile() for link in data.urls())


def handles_from(data: QMimeData) -> list[str]:
    """The items dragged from a list of the window, by handle."""
    if not data.hasFormat(HANDLES):
        return []
    return bytes(data.data(HANDLES).data()).decode().split()
