"""What a file says of itself, in a dialog: read from its original when it is asked for."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pincite.actions.file_says import Statement, file_says
from pincite.casefile import CaseFile
from pincite.model.errors import PinciteError
from pincite.model.evidence import Source
from pincite.ui.dialogs import Dialog
from pincite.ui.session import Progress, Session
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import column, holder, put
from pincite.ui.widgets.panels import KeyValues
from pincite.ui.wording import sentence

translate = QCoreApplication.translate


class FileSaysDialog(Dialog):
    """The statements of one original; it fills when its reader has answered."""

    def __init__(self, session: Session, source: Source, parent: QWidget) -> None:
        said = translate("FileSays", "What the file of %1 says of itself")
        super().__init__(
            said.replace("%1", source.handle),
            translate("Dialog", "Close"),
            translate(
                "FileSays",
                "Headers of mail, marks of cameras and programs, dates kept inside the file. "
                "Whoever made or changed the file could write them: nobody has checked them.",
            ),
            width=620,
            cancel=False,
            parent=parent,
        )
        self._wait = secondary(translate("FileSays", "The original is being read…"), wrap=True)
        put(self.body, self._wait)
        work = partial(_read, source.handle)
        self._job = session.beside(work, self._show)
        self.finished.connect(lambda _result: self._job.cancel())

    def _show(self, found: list[Statement] | PinciteError) -> None:
        if isinstance(found, PinciteError):
            self._wait.setText(sentence(found))
            return
        if not found:
            self._wait.setText(translate("FileSays", "The file says nothing of itself."))
            return
        self._wait.hide()
        pairs = KeyValues(150)
        for one in found:
            value = Text(one.value, 12, 500, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{one.name}: {one.value}")
            pairs.add(one.name, value)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder(column(pairs, None)))
        area.setMinimumHeight(min(420, 60 + 26 * len(found)))
        put(self.body, area)
        self.adjustSize()


def _read(handle: str, case: CaseFile, _progress: Progress) -> list[Statement] | PinciteError:
    try:
        return file_says(case, handle)
    except PinciteError as error:
        return error
