"""The binder of a document written where the user says, with its report."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pincite.actions.exhibit_rows import export_binder_reported
from pincite.ui import i18n
from pincite.ui.dialogs.export_report import as_pdf, show_report
from pincite.ui.preview_pages import alone
from pincite.ui.session import Session

translate = QCoreApplication.translate


def export_binder(session: Session, draft: str, parent: QWidget) -> Path | None:
    """Write index, slip sheets and exhibits as one PDF; its path, None where nothing was written.

    A profile may ask for volumes: these are written beside it.
    """
    title, kinds = translate("Exhibits", "Export the binder"), translate("Exhibits", "PDF (*.pdf)")
    proposed = str(session.case.path.parent / "exhibits.pdf")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    if not chosen:
        return None
    target, language = as_pdf(chosen), i18n.current()
    with alone():
        made = session.do(
            lambda case: export_binder_reported(case, draft, str(target), language=language)
        )
        if made is None:
            return None
        show_report(session, made, parent)
    names = ", ".join(path.name for path in made.paths)
    session.message.emit(translate("Exhibits", "Written: %1").replace("%1", names))
    return target
