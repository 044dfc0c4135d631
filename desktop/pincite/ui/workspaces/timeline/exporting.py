"""What the timeline prints: one page, or a chronology with or without comments."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from pincite.ui.items.dates import language
from pincite.ui.session import Session

translate = QCoreApplication.translate


def export_menu(session: Session, parent: QWidget) -> QMenu:
    """The menu of what can be written as PDF."""
    menu = QMenu(parent)
    for words, what in (
        (translate("Timeline", "Timeline as one page…"), "timeline"),
        (translate("Timeline", "Chronology…"), "chronology"),
        (translate("Timeline", "Chronology with comments (internal)…"), "internal"),
    ):
        menu.addAction(words).triggered.connect(partial(_choose, session, parent, what))
    return menu


def _choose(session: Session, parent: QWidget, what: str, _on: bool = False) -> None:
    name = "timeline.pdf" if what == "timeline" else "chronology.pdf"
    start = str(session.case.path.with_name(name))
    title = translate("Timeline", "Export PDF")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, start, "PDF (*.pdf)")
    if chosen:
        export_as(session, what, Path(chosen))


def export_as(session: Session, what: str, to: Path) -> bool:
    """Write a timeline, a chronology, or an ``internal`` one; whether it was written."""
    from pincite.actions.export import export_chronology, export_timeline

    lang = language()
    if what == "timeline":
        written = session.do(lambda case: export_timeline(case, str(to), lang))
    else:
        inside = what == "internal"
        written = session.do(lambda case: export_chronology(case, str(to), lang, inside))
    if written is not None:
        session.message.emit(translate("Timeline", "Written: %1").replace("%1", to.name))
    return written is not None
