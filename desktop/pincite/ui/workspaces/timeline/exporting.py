"""What the timeline prints: a graphic on one sheet or several, or a chronology."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from pincite.ui.items.dates import language
from pincite.ui.session import Session

translate = QCoreApplication.translate


def export_menu(session: Session, parent: QWidget) -> QMenu:
    """The menu of what can be written as PDF."""
    menu = QMenu(parent)
    for words, what in (
        (translate("Timeline", "Timeline on one sheet or several…"), "timeline"),
        (translate("Timeline", "Chronology…"), "chronology"),
        (translate("Timeline", "Chronology with comments (internal)…"), "internal"),
    ):
        menu.addAction(words).triggered.connect(partial(_choose, session, parent, what))
    return menu


def _choose(session: Session, parent: QWidget, what: str, _on: bool = False) -> None:
    from pincite.ui.workspaces.timeline.export_dialog import SheetsDialog

    kind = "timeline" if what == "timeline" else "chronology"
    asked = SheetsDialog(session, kind, inside=what == "internal", parent=parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return
    start = str(session.case.path.with_name(f"{kind}.pdf"))
    title = translate("Timeline", "Export PDF")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, start, "PDF (*.pdf)")
    if chosen:
        export_as(session, kind, Path(chosen), **asked.choices)


def export_as(session: Session, what: str, to: Path, **choices: Any) -> bool:
    """Write a ``timeline`` or a ``chronology`` as its dialog says; whether it was written."""
    from pincite.actions.export import export_chronology, export_timeline

    export = export_timeline if what == "timeline" else export_chronology
    written = session.do(lambda case: export(case, str(to), language(), **choices))
    if written is not None:
        session.message.emit(translate("Timeline", "Written: %1").replace("%1", to.name))
    return written is not None
