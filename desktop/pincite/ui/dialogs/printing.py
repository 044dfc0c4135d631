"""Printing: which pages, how many copies, how large on which paper, seen before it is sent."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, QSize, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from pincite.ui.dialogs.base import Dialog
from pincite.ui.forms import Field, Form
from pincite.ui.pdf_sheets import FIT, Placed, Shown, chosen_pages
from pincite.ui.preview import PreviewPane
from pincite.ui.preview_pages import page_drawn
from pincite.ui.widgets.layouts import column, holder, put, row

translate = QCoreApplication.translate
MARGIN = 18.0  # points at a paper's edge that a printer may not reach
_DPI = 300  # of the pictures that are sent, at most
_MOST_COPIES = 999
_PAPERS = {
    "letter": QPageSize.PageSizeId.Letter,
    "a4": QPageSize.PageSizeId.A4,
    "legal": QPageSize.PageSizeId.Legal,
    "tabloid": QPageSize.PageSizeId.Tabloid,
    "a3": QPageSize.PageSizeId.A3,
}


class PrintDialog(Dialog):
    """Asks how pages are printed, and shows each sheet as it will come out."""

    def __init__(self, pages: Shown, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Printing", "Print"), translate("Printing", "Printer…"),
            width=880, parent=parent,
        )  # fmt: skip
        self._pages = pages
        self.form = Form(_fields(pages.pages), stacked=True)
        self.form.set_values({"paper": paper, "scale": "100", "copies": "1"})
        self.form.changed.connect(lambda _name: self._changed())
        self.preview = PreviewPane()
        self.preview.name(translate("Printing", "Sheets"), whole=True)
        self.preview.setMinimumHeight(430)
        left = holder(column(self.form, None))
        left.setFixedWidth(250)
        put(self.body, (holder(row(left, (self.preview, 1), gap=16)), 1))
        self._changed()

    @property
    def busy(self) -> bool:
        """Whether a sheet is being drawn."""
        return self.preview.busy

    @property
    def copies(self) -> int:
        """How many copies of all sheets."""
        return int(self.form.values()["copies"])

    @property
    def page_size(self) -> QPageSize:
        """The paper that was chosen."""
        return QPageSize(_PAPERS[self.form.values()["paper"]])

    def sheets(self, size: QPageSize | None = None) -> Placed:
        """The chosen pages on paper: the dialog's, or one chosen with the printer."""
        values = self.form.values()
        numbers = chosen_pages(values["pages"], self._pages.pages) or []
        points = (size or self.page_size).size(QPageSize.Unit.Point)
        paper = (points.width(), points.height())
        scale = FIT if values["scale"] == "fit" else float(values["scale"]) / 100
        return Placed(self._pages, numbers, paper, scale, MARGIN)

    def accepting(self) -> bool:
        """Only what can be printed goes to the printer."""
        return self.form.check()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.preview, self.preview.fit)  # once its room is known

    def done(self, result: int) -> None:
        """Draw no more when the dialog goes."""
        self.preview.clear()
        super().done(result)

    def _changed(self) -> None:
        if chosen_pages(self.form.values()["pages"], self._pages.pages) is not None:
            self.preview.show_pressed(self.sheets())


def _fields(count: int) -> list[Field]:
    def pages(words: str) -> str:
        if chosen_pages(words, count) is not None:
            return ""
        return translate("Printing", "Pages from 1 to %1, such as 1-3, 5").replace("%1", str(count))

    def copies(words: str) -> str:
        if words.isdecimal() and 1 <= int(words) <= _MOST_COPIES:
            return ""
        return translate("Printing", "A number from 1 to %1").replace("%1", str(_MOST_COPIES))

    scales = [
        ("100", translate("Printing", "True size (100\u00a0%)")),
        ("fit", translate("Printing", "Fit to the paper")),
        *((str(percent), f"{percent}\u00a0%") for percent in (50, 71, 90, 141, 200)),
    ]
    return [
        Field("pages", translate("Printing", "Pages"), placeholder=translate("Printing", "All"),
              check=pages),
        Field("copies", translate("Printing", "Copies"), "number", check=copies),
        Field("scale", translate("Printing", "Scale"), "choice", choices=scales),
        Field("paper", translate("Printing", "Paper"), "choice", choices=papers),
    ]  # fmt: skip


def papers() -> list[tuple[str, str]]:
    """The papers by name, as people call them."""
    return [
        ("letter", translate("Papers", "Letter")),
        ("a4", "A4"),
        ("legal", translate("Papers", "Legal")),
        ("tabloid", translate("Papers", "Tabloid")),
        ("a3", "A3"),
    ]


def print_dialog(pages: Shown, title: str, paper: str, parent: QWidget) -> int:
    """Ask how and where, and print; returns how many sheets were sent, 0 for none."""
    asked = PrintDialog(pages, paper, parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return 0
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(asked.page_size)
    printer.setCopyCount(asked.copies)
    system = QPrintDialog(printer, parent)
    system.setMinMax(1, asked.sheets().pages)
    if system.exec() != QDialog.DialogCode.Accepted:
        return 0
    return print_sheets(printer, asked.sheets(printer.pageLayout().pageSize()))


def print_sheets(printer: QPrinter, sheets: Shown) -> int:
    """Draw sheets on a printer's whole paper; returns how many.

    A range, copies and an order that the system's dialog was told are kept.
    """
    printer.setFullPage(True)
    painter = QPainter()
    sent, dots = 0, min(_DPI, printer.resolution())
    for number in _order(printer, sheets.pages):
        image, (wide, high) = page_drawn(sheets.page(number), 1, dots / 72)
        lies = (
            QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait
        )
        printer.setPageOrientation(lies)
        if not painter.isActive():
            if not painter.begin(printer):
                return 0
        else:
            printer.newPage()
        paper: QSize = printer.paperRect(QPrinter.Unit.DevicePixel).size().toSize()
        painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), image)
        sent += 1
    painter.end()
    return sent


def _order(printer: QPrinter, count: int) -> Iterator[int]:
    """The sheets in the order in which they are sent, each as often as it is."""
    first, last = printer.fromPage() or 1, min(printer.toPage() or count, count)
    numbers = list(range(first, last + 1))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        for _ in range(copies):
            yield from numbers
    else:
        for number in numbers:
            yield from [number] * copies
