"""A draft going out: to a file, with its exhibits, or to a printer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from pincite.ui import i18n
from pincite.ui.dialogs.export_report import ExportReport, show_report
from pincite.ui.preview_pages import alone, page_image
from pincite.ui.session import Session

if TYPE_CHECKING:
    from pincite.press.proof import Proof

_PRINT = 300 / 72  # pixels a point on paper


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

    def print_(self, title: str, pressed: "Proof") -> None:
        """Print the pages as they are shown."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self.window)
        dialog.setMinMax(1, pressed.pages)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            print_pages(printer, pressed)


def print_pages(printer: QPrinter, pressed: "Proof") -> int:
    """Draw pages on a printer at their own size; returns how many."""
    first = printer.fromPage() or 1
    last = min(printer.toPage() or pressed.pages, pressed.pages)
    painter = QPainter(printer)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    inside = printer.pageRect(QPrinter.Unit.DevicePixel)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        image = page_image(pressed.page(number), 1, _PRINT)
        scale = printer.resolution() / 300
        box = QRectF(0, 0, image.width() * scale, image.height() * scale)
        box.moveCenter(paper.center() - inside.topLeft())
        painter.drawImage(box, image)
    painter.end()
    return last - first + 1
