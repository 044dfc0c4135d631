"""A timeline or a chronology before it is written: paper, sheets, whose eyes, and its pages."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pincite.ui.dialogs.base import Dialog
from pincite.ui.dialogs.printing import papers
from pincite.ui.forms import Field, Form
from pincite.ui.items.dates import language
from pincite.ui.pdf_sheets import Finished
from pincite.ui.preview import PreviewPane
from pincite.ui.preview_work import Latest
from pincite.ui.session import Session
from pincite.ui.widgets.layouts import column, holder, put, row
from pincite.ui.wording import sentence

translate = QCoreApplication.translate
MOST_SHEETS = 20
_WAIT = 250  # milliseconds in which another choice may come


class SheetsDialog(Dialog):
    """Asks how a timeline (``what`` is ``timeline``) or a chronology goes on paper, and shows it.

    ``choices`` are the keyword arguments of its export.
    """

    def __init__(
        self, session: Session, what: str, *, inside: bool = False, parent: QWidget | None = None
    ) -> None:
        timeline = what == "timeline"
        title = self.tr("Timeline on paper") if timeline else self.tr("Chronology on paper")
        super().__init__(title, self.tr("Export PDF…"), width=880, parent=parent)
        self.session, self.what = session, what
        self.form = Form(_fields(timeline=timeline), stacked=True)
        self.form.set_values({"paper": "a3" if timeline else "a4", "inside": inside})
        self.form.changed.connect(lambda _name: self._changed())
        self.preview = PreviewPane()
        self.preview.name(self.tr("Pages"), whole=True)
        self.preview.setMinimumHeight(430)
        left = holder(column(self.form, None))
        left.setFixedWidth(250)
        put(self.body, (holder(row(left, (self.preview, 1), gap=16)), 1))
        self._work = Latest(_WAIT, self)
        self._changed()

    @property
    def busy(self) -> bool:
        """Whether pages are being set or drawn."""
        return self._work.busy or self.preview.busy

    @property
    def choices(self) -> dict[str, Any]:
        """What the form says, as the export takes it."""
        values = self.form.values()
        found: dict[str, Any] = {"paper": values["paper"]}
        if self.what == "timeline":
            return found | {"internal": values["inside"], "sheets": int(values["sheets"])}
        return found | {"comments": values["inside"]}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.preview, self.preview.fit)  # once its room is known

    def done(self, result: int) -> None:
        """Draw no more when the dialog goes."""
        self._work.forget()
        self.preview.clear()
        super().done(result)

    def _changed(self) -> None:
        """Read what is to be shown of the case; set its pages beside the window."""
        make = _press(self.session, self.what, self.choices)
        if make is not None:
            self.preview.working()
            self._work.ask(lambda: Finished(make()), self._made, self._failed)

    def _made(self, pages: Finished) -> None:
        self.fail("")
        self.action.setEnabled(True)
        self.preview.show_pressed(pages)

    def _failed(self, error: BaseException) -> None:
        words = sentence(error)
        if not words:
            raise error
        self.action.setEnabled(False)
        self.fail(words)


def _fields(*, timeline: bool) -> list[Field]:
    paper = Field("paper", translate("Timeline", "Paper"), "choice", choices=papers)
    sheets = Field(
        "sheets",
        translate("Timeline", "Sheets"),
        "choice",
        choices=[(str(n), str(n)) for n in range(1, MOST_SHEETS + 1)],
        help=translate("Timeline", "Several sheets overlap and are marked, to be joined."),
    )
    shown = (
        translate("Timeline", "Shows what is internal too.")
        if timeline
        else translate("Timeline", "With the column of comments.")
    )
    inside = Field("inside", translate("Timeline", "Internal copy"), "check", help=shown)
    return [paper, sheets, inside] if timeline else [paper, inside]


def _press(session: Session, what: str, choices: dict[str, Any]) -> Callable[[], bytes] | None:
    from pincite.actions.export import chronology_press, timeline_press

    press = timeline_press if what == "timeline" else chronology_press
    made: Callable[[], bytes] | None = session.do(lambda case: press(case, language(), **choices))
    return made
