"""A copy of a draft that comes back, as Word or as PDF: asked for, listed, kept in one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeWidget, QWidget

from pincite.casefile import CaseFile
from pincite.model.errors import PinciteError
from pincite.ui.dialogs import Dialog, inform
from pincite.ui.session import Session
from pincite.ui.wording import sentence

translate = QCoreApplication.translate
Found = TypeVar("Found")
_WORDS = (3, 4)  # the columns that hold what was written, and so take the room
_LEAST_HEIGHT = 300  # pixels


@dataclass(frozen=True)
class CopyWords:
    """What the dialog is called, its button, what it does, its list and the list's columns."""

    title: str
    keep: str
    about: str
    name: str
    columns: tuple[str, ...]


def copy_read(
    session: Session,
    title: str,
    files: str,
    read: Callable[[CaseFile, str], Found],
    parent: QWidget | None,
) -> tuple[str, Found] | None:
    """Ask for a file of a kind (``files``, Qt's filter) and read it; None where that fails."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(session.case.path.parent), files)
    if not name:
        return None
    try:
        return name, read(session.case, name)
    except PinciteError as error:
        nothing(parent, sentence(error))
        return None


def nothing(parent: QWidget | None, why: str) -> None:
    """Say that nothing came back, and why."""
    inform(parent, translate("BroughtBack", "Nothing was brought back"), why)


class BroughtBack(Dialog):
    """What a copy holds, a row each, for counsel to look at before it is kept."""

    def __init__(self, session: Session, words: CopyWords, parent: QWidget | None) -> None:
        super().__init__(words.title, words.keep, words.about, width=900, parent=parent)
        self.session = session
        self.list = QTreeWidget()
        self.list.setAccessibleName(words.name)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(_LEAST_HEIGHT)
        self.list.setHeaderLabels(words.columns)
        for column in _WORDS:
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit(self, columns: Sequence[int]) -> None:
        """Make columns as wide as what stands in them."""
        for column in columns:
            self.list.resizeColumnToContents(column)

    def keep(self, case: CaseFile) -> object:
        """Write what was looked at into the case, in one step."""
        raise NotImplementedError

    def accepting(self) -> bool:
        """Keep it; an error keeps the dialog open."""
        try:
            self.session.perform(self.keep)
        except PinciteError as error:
            self.fail(sentence(error))
            return False
        return True
