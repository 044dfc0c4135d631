"""A review copy brought back: the remarks on a PDF, each with its place, kept in one step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from pincite.model.errors import PinciteError
from pincite.ui.dialogs import Dialog, inform
from pincite.ui.session import Session
from pincite.ui.widgets import Text, put
from pincite.ui.wording import sentence

if TYPE_CHECKING:
    from pincite.actions.pdf_review import Marked

translate = QCoreApplication.translate


def kinds() -> dict[str, str]:
    """What each kind of mark is called."""
    return {
        "note": translate("PdfBack", "Note"),
        "typed": translate("PdfBack", "Typed on the page"),
        "highlight": translate("PdfBack", "Highlighted"),
        "underline": translate("PdfBack", "Underlined"),
        "strike": translate("PdfBack", "Struck out"),
        "insert": translate("PdfBack", "To insert"),
    }


def bring_remarks(session: Session, draft: str, parent: QWidget | None = None) -> bool:
    """Ask for the annotated PDF, show its remarks, and keep them at the draft's words."""
    from pincite.actions.pdf_review import pdf_remarks

    title = translate("PdfBack", "Bring back remarks from PDF")
    name, _ = QFileDialog.getOpenFileName(
        parent, title, str(session.case.path.parent), "PDF (*.pdf)"
    )
    if not name:
        return False
    try:
        found = pdf_remarks(session.case, draft, name)
    except PinciteError as error:
        inform(parent, translate("PdfBack", "Nothing was brought back"), sentence(error))
        return False
    if not found:
        said = translate("PdfBack", "Nobody wrote anything on this PDF.")
        inform(parent, translate("PdfBack", "Nothing was brought back"), said)
        return False
    return bool(PdfBack(session, draft, name, found, parent).exec())


class PdfBack(Dialog):
    """The remarks of a copy: page, author, kind, words marked, words written, place."""

    def __init__(
        self,
        session: Session,
        draft: str,
        file: str,
        found: "list[Marked]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("PdfBack", "Bring back remarks from PDF"),
            translate("PdfBack", "Keep remarks"),
            translate("PdfBack", "Each becomes an internal remark at the words that it marks. The "
                      "draft itself stays as it is."),
            width=900,
            parent=parent,
        )  # fmt: skip
        self.session, self.draft, self.file = session, draft, file
        self.list = QTreeWidget()
        self.list.setAccessibleName(translate("PdfBack", "Remarks"))
        self.list.setRootIsDecorated(False)
        self.list.setMinimumHeight(300)
        self.list.setHeaderLabels([
            translate("PdfBack", "Page"), translate("PdfBack", "Author"),
            translate("PdfBack", "Kind"), translate("PdfBack", "Words marked"),
            translate("PdfBack", "Remark"), translate("PdfBack", "Place"),
        ])  # fmt: skip
        for column in (3, 4):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        here, whole = translate("PdfBack", "at its words"), translate("PdfBack", "whole draft")
        for one in found:
            where = here if one.place else whole
            words = [str(one.page), one.author or "–", kinds()[one.kind], one.quoted, one.text]
            entry = QTreeWidgetItem([*words, where])
            entry.setToolTip(3, one.quoted)
            entry.setToolTip(4, one.text)
            self.list.addTopLevelItem(entry)
        for column in (0, 1, 2, 5):
            self.list.resizeColumnToContents(column)
        lost = sum(not one.place for one in found)
        said = translate(
            "PdfBack", "Remarks: %1, of which %2 on words that the draft no longer says"
        )
        self.count = Text(said.replace("%1", str(len(found))).replace("%2", str(lost)), 12, 500)
        put(self.body, (self.list, 1))
        put(self.body, self.count)

    def accepting(self) -> bool:
        """Keep them in one step; an error keeps the dialog open."""
        from pincite.actions.pdf_review import bring_back_pdf

        try:
            self.session.perform(lambda case: bring_back_pdf(case, self.draft, self.file))
        except PinciteError as error:
            self.fail(sentence(error))
            return False
        return True
