"""A review copy brought back: the remarks on a PDF, each with its place, kept in one step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from pincite.casefile import CaseFile
from pincite.ui.session import Session
from pincite.ui.widgets import Text, put
from pincite.ui.workspaces.drafts.brought_back import BroughtBack, CopyWords, copy_read, nothing

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
    copy = copy_read(
        session, title, "PDF (*.pdf)", lambda case, name: pdf_remarks(case, draft, name), parent
    )
    if copy is None:
        return False
    name, found = copy
    if not found:
        nothing(parent, translate("PdfBack", "Nobody wrote anything on this PDF."))
        return False
    return bool(PdfBack(session, draft, name, found, parent).exec())


class PdfBack(BroughtBack):
    """The remarks of a copy: page, author, kind, words marked, words written, place."""

    def __init__(
        self,
        session: Session,
        draft: str,
        file: str,
        found: "list[Marked]",
        parent: QWidget | None = None,
    ) -> None:
        words = CopyWords(
            translate("PdfBack", "Bring back remarks from PDF"),
            translate("PdfBack", "Keep remarks"),
            translate("PdfBack", "Each becomes an internal remark at the words that it marks. The "
                      "draft itself stays as it is."),
            translate("PdfBack", "Remarks"),
            (
                translate("PdfBack", "Page"), translate("PdfBack", "Author"),
                translate("PdfBack", "Kind"), translate("PdfBack", "Words marked"),
                translate("PdfBack", "Remark"), translate("PdfBack", "Place"),
            ),
        )  # fmt: skip
        super().__init__(session, words, parent)
        self.draft, self.file = draft, file
        here, whole = translate("PdfBack", "at its words"), translate("PdfBack", "whole draft")
        for one in found:
            where = here if one.place else whole
            cells = [str(one.page), one.author or "–", kinds()[one.kind], one.quoted, one.text]
            entry = QTreeWidgetItem([*cells, where])
            entry.setToolTip(3, one.quoted)
            entry.setToolTip(4, one.text)
            self.list.addTopLevelItem(entry)
        self.fit((0, 1, 2, 5))
        lost = sum(not one.place for one in found)
        said = translate(
            "PdfBack", "Remarks: %1, of which %2 on words that the draft no longer says"
        )
        self.count = Text(said.replace("%1", str(len(found))).replace("%2", str(lost)), 12, 500)
        put(self.body, (self.list, 1))
        put(self.body, self.count)

    def keep(self, case: CaseFile) -> object:
        from pincite.actions.pdf_review import bring_back_pdf

        return bring_back_pdf(case, self.draft, self.file)
