"""Pages placed on paper, looked at and sent: ranges, copies, scale; a timeline over sheets."""

import os
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pincite.ui.dialogs import Dialog, printing
from pincite.ui.dialogs.printing import PrintDialog, print_dialog, print_sheets
from pincite.ui.main_window import MainWindow
from pincite.ui.pdf_sheets import FIT, Finished, Placed, chosen_pages
from pincite.ui.widgets import Pill
from pincite.ui.workspaces.timeline import Timeline
from pincite.ui.workspaces.timeline.export_dialog import SheetsDialog
from pincite.ui.workspaces.timeline.exporting import export_menu
from tests.press.binder_kit import LETTER, lined_pdf, reshaped
from tests.ui.dialogs import when_asked
from tests.ui.pages import open_sample, visit
from tests.ui.sample import WAIT

A4 = (595.0, 842.0)


def keep(widget: QWidget, name: str) -> QImage:
    """A picture of a widget, kept where PINCITE_PICTURES names a folder."""
    picture = widget.grab().toImage()
    if folder := os.environ.get("PINCITE_PICTURES"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        picture.save(str(Path(folder) / f"{name}.png"))
    return picture


def pages(pdf: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [(round(float(p.mediabox[2])), round(float(p.mediabox[3]))) for p in opened.pages]


def ink(pdf: bytes, page: int = 0) -> tuple[int, int, int, int]:
    """Where something stands on a page, in points from its upper left corner."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        grey = document[page].render(scale=1, grayscale=True).to_pil()
    finally:
        document.close()
    box = grey.point(lambda value: 255 * (value < 128)).getbbox()
    assert box is not None
    return (int(box[0]), int(box[1]), int(box[2]), int(box[3]))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", [1, 2, 3, 4]),
        ("2", [2]),
        ("1-2, 4", [1, 2, 4]),
        ("3–4; 1", [3, 4, 1]),
        ("0", None),
        ("5", None),
        ("3-2", None),
        ("two", None),
        ("1-", None),
    ],
)
def test_page_ranges(words: str, found: list[int] | None) -> None:
    assert chosen_pages(words, 4) == (found or (None if found is None else []))


def test_pages_stand_on_paper_at_their_own_size_or_made_to_fit() -> None:
    of = Finished(lined_pdf(3, "words"))
    own, fit = Placed(of, [3, 1], A4), Placed(of, [1], A4, FIT, 18)
    before, true, fitted = ink(of.page(1)), ink(own.page(2)), ink(fit.page(1))
    assert (own.pages, pages(own.page(1))) == (2, [(595, 842)])
    assert true[2] - true[0] == pytest.approx(before[2] - before[0], abs=1)
    ratio = (595 - 36) / 612
    assert fitted[2] - fitted[0] == pytest.approx((before[2] - before[0]) * ratio, abs=2)
    with pytest.raises(IndexError):
        own.page(3)


@pytest.mark.parametrize("turn", [90, 270])
def test_a_page_lying_on_its_side_gets_paper_that_lies(turn: int) -> None:
    of = Finished(reshaped(lined_pdf(1, "words"), Rotate=turn))
    sheet = Placed(of, [1], A4).page(1)
    assert pages(sheet) == [(842, 595)]
    before, after = ink(of.page(1)), ink(sheet)
    assert (after[2] - after[0], after[3] - after[1]) == pytest.approx(
        (before[2] - before[0], before[3] - before[1]), abs=2
    )


def shown(asked: PrintDialog | SheetsDialog) -> int:
    """How many pages its preview has; 0 before there are any."""
    return asked.preview.pressed.pages if asked.preview.pressed is not None else 0


def lies(asked: PrintDialog | SheetsDialog, points: tuple[int, int]) -> bool:
    """Whether the page in front has these edges, to a point."""
    return asked.preview.sheet.paper == pytest.approx(points, abs=1)


def said(asked: SheetsDialog) -> list[str]:
    """The states that its preview shows."""
    return [pill.badge.text for pill in asked.preview.findChildren(Pill) if pill.isVisible()]


def pdf_printer(to: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(to))
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.Letter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    return printer


def test_what_is_sent_is_what_was_shown(qapp: QApplication, tmp_path: Path) -> None:
    of = Finished(lined_pdf(3, "words"))
    printer = pdf_printer(tmp_path / "sent.pdf")
    printer.setResolution(72)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    sheets = Placed(of, [1, 2, 3], LETTER)
    sent = print_sheets(printer, sheets)
    made = (tmp_path / "sent.pdf").read_bytes()
    assert sent == len(pages(made)) == (2 if printer.supportsMultipleCopies() else 4)
    assert pages(made)[0] == (612, 792)
    assert ink(made) == pytest.approx(ink(sheets.page(2)), abs=3)


def test_the_dialog_shows_the_sheets_it_will_print(qtbot: QtBot) -> None:
    asked = PrintDialog(Finished(lined_pdf(4, "words")), "letter")
    qtbot.addWidget(asked)
    asked.show()
    qtbot.waitUntil(lambda: asked.preview.drawn > 0 and not asked.busy, timeout=WAIT)
    keep(asked, "print-dialog")
    asked.form.editor("pages").set_value("2-3")
    asked.form.editor("scale").set_value("50")
    asked.form.editor("paper").set_value("a3")
    assert shown(asked) == 2
    qtbot.waitUntil(
        lambda: asked.preview.sheet.paper == pytest.approx((842, 1191), abs=1), timeout=WAIT
    )
    asked.form.editor("pages").set_value("9")
    asked.action.click()
    assert asked.isVisible(), "there is no page 9 to print"
    asked.reject()


def test_printing_goes_through_the_systems_dialog(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[QPrinter] = []

    class System:
        """Stands for the system's dialog, which cannot be pressed here: a PDF printer is taken."""

        def __init__(self, printer: QPrinter, _parent: QWidget) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "out.pdf"))
            printer.setResolution(72)
            told.append(printer)

        def setMinMax(self, first: int, last: int) -> None:
            assert (first, last) == (1, 2)

        def exec(self) -> int:
            return 1

    monkeypatch.setattr(printing, "QPrintDialog", System)

    def choose(dialog: Dialog) -> None:
        assert isinstance(dialog, PrintDialog)
        dialog.form.editor("pages").set_value("1, 4")
        dialog.form.editor("copies").set_value("3")
        dialog.action.click()

    when_asked(choose)
    sent = print_dialog(Finished(lined_pdf(4, "words")), "Letter", "letter", window)
    assert told[0].copyCount() == 3
    assert sent == len(pages((tmp_path / "out.pdf").read_bytes()))
    assert sent in (2, 6)


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Timeline:
    open_sample(full_window, tmp_path)
    return visit(full_window, "timeline", Timeline)


def test_a_timeline_over_several_sheets_is_shown_before_it_is_written(
    page: Timeline, qtbot: QtBot
) -> None:
    asked = SheetsDialog(page.session, "timeline", parent=page)
    qtbot.addWidget(asked)
    asked.show()
    assert "Setting…" in said(asked)
    qtbot.waitUntil(
        lambda: asked.preview.sheet.paper == pytest.approx((1191, 842), abs=1), timeout=WAIT
    )
    assert "Setting…" not in said(asked)
    before = shown(asked)
    asked.form.editor("sheets").set_value("3")
    asked.form.editor("paper").set_value("letter")
    qtbot.waitUntil(lambda: shown(asked) >= before + 2, timeout=WAIT)
    qtbot.waitUntil(
        lambda: asked.preview.sheet.paper == pytest.approx((792, 612), abs=1), timeout=WAIT
    )
    keep(asked, "timeline-sheets")
    assert asked.choices == {"paper": "letter", "internal": False, "sheets": 3}
    asked.reject()
    inside = SheetsDialog(page.session, "chronology", inside=True, parent=page)
    qtbot.addWidget(inside)
    assert inside.choices == {"paper": "a4", "comments": True}
    qtbot.waitUntil(lambda: shown(inside) > 0, timeout=WAIT)
    inside.reject()


def test_what_the_dialog_says_is_written(
    page: Timeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "timeline.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def choose(dialog: Dialog) -> None:
        assert isinstance(dialog, SheetsDialog)
        dialog.form.editor("sheets").set_value("2")
        dialog.form.editor("paper").set_value("tabloid")
        dialog.action.click()

    when_asked(choose)
    export_menu(page.session, page).actions()[0].trigger()
    written = pages(target.read_bytes())
    assert len(written) >= 2
    assert set(written) == {(1224, 792)}
