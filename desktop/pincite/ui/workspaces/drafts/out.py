"""A draft going out: to a file, with its exhibits, or to a printer."""

from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from pincite.ui import i18n
from pincite.ui.dialogs.export_report import ExportReport, show_report
from pincite.ui.pdf_sheets import Shown, size_of
from pincite.ui.preview_pages import alone
from pincite.ui.session import Session


class Out(QObject):
    """Asks where to, and sends."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.window = session, parent
        self.report: ExportReport | None = None

    def export(
        self, draft: str, kind: str, *, exhibits: bool = False, profile: str = ""
    ) -> Path | None:
        """Export a draft as ``pdf`` or ``docx``; where it went, None when it did not.

        A PDF's rules and their results are shown beside the window.
        """
        from pincite.actions.export import export_reported

        item = self.session.case.by_handle(draft)
        name = "".join(c for c in item.title_words if c.isalnum() or c in " -_").strip() or draft
        folder = self.session.case.path.parent
        kinds = {"pdf": self.tr("PDF (*.pdf)"), "docx": self.tr("Word (*.docx)")}
        chosen, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Export the draft"), str(folder / f"{name}.{kind}"), kinds[kind]
        )
        if not chosen:
            return None
        target = Path(chosen)
        if target.suffix.lower() != f".{kind}":
            target = target.with_name(f"{target.name}.{kind}")
        with alone():  # the binder looks at pages too
            language = i18n.current()
            made = self.session.do(
                lambda case: export_reported(
                    case, draft, str(target), exhibits, profile=profile, language=language
                )
            )
            if made is None:
                return None
            self.report = show_report(self.session, made, self.window)
        names = ", ".join(path.name for path in made.paths)
        self.session.message.emit(self.tr("Written: %1").replace("%1", names))
        return target

    def print_(self, title: str, pressed: Shown) -> int:
        """Print the pages as they are shown; returns how many sheets were sent."""
        from pincite.ui.dialogs.printing import print_dialog

        return print_dialog(pressed, title, paper_of(pressed), self.window)


def paper_of(pressed: Shown) -> str:
    """The paper that pages are made for, by name."""
    import pikepdf

    with pikepdf.open(BytesIO(pressed.page(1))) as opened:
        return "letter" if abs(min(size_of(opened.pages[0])) - 612) < 1 else "a4"
