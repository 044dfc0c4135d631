"""The cells of a table in hand: an @ offers items there too, put in as the text form."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pincite.document.textform import print_tree
from pincite.document.tree import Inline, Inlines, Paragraph, Tree
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.mention import Mention


def written(cell: Inlines) -> str:
    """A cell's words in the text form, on one line."""
    return print_tree(Tree((Paragraph(cell),))).strip("\n").replace("\\\n", "<br>")


class Cells(QStyledItemDelegate):
    """Makes the lines in which cells are typed."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        return CellLine(self.session, parent)


class CellLine(QLineEdit):
    """One cell being typed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        # A child of the line: the grid keeps a cell open while the focus is within it.
        self.mention = Mention(session, self)
        self.mention.chosen.connect(self._put)
        self.mention.given_up.connect(self._given_up)
        self.textEdited.connect(self._edited)

    def _edited(self, words: str) -> None:
        at = self.cursorPosition()
        before = words[at - 2 : at - 1] if at > 1 else ""
        if words[at - 1 : at] == "@" and not before.isalnum() and before not in ("[", ";", "\\"):
            self.mention.ask("any", self.mapToGlobal(self.rect().bottomLeft()))

    def _put(self, inlines: list[Inline]) -> None:
        self.setFocus()
        self.backspace()
        self.insert(written(tuple(inlines)))

    def _given_up(self, typed: str) -> None:
        self.setFocus()
        self.insert(typed)
