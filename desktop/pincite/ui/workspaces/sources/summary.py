"""What became of a batch: what was not read and why, what was there already, what was added."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pincite.actions.evidence import Summary
from pincite.model.evidence import Source
from pincite.ui.dialogs import Dialog
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import ElidedLabel, Icon, Text, heading, secondary
from pincite.ui.widgets.layouts import column, holder, put, row
from pincite.ui.wording import sentence
from pincite.ui.workspaces.sources.handle_link import HandleLink

translate = QCoreApplication.translate
_LISTED = 12  # files named in a part of the summary; the rest is a number
_TALL = 380
KEPT_ON_REQUEST = frozenset({"broken", "no_text", "binary"})

Open = Callable[[str], object]


class SummaryDialog(Dialog):
    """Three lists, each with its number; a source's handle opens it and closes the dialog.

    ``keep`` takes the files in again, so that what could not be read is kept as it is.
    """

    def __init__(
        self,
        said: str,
        summary: Summary,
        opened: Open,
        parent: QWidget,
        keep: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(
            translate("SummaryDialog", "Evidence taken in"),
            translate("Dialog", "Close"),
            said,
            width=560,
            cancel=False,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._opened, self._keep = opened, keep
        rows = column(gap=6, margins=(0, 0, 8, 0))
        self._reasons(rows, [sentence(error) for error in summary.failed])
        if keep is not None and any(error.reason in KEPT_ON_REQUEST for error in summary.failed):
            asked = self.tr("Keep the damaged and unknown ones as well, unread")
            put(rows, row(Button(asked, "lock", "small", self._keep_them), None))
        known = [(source, name) for name, source in summary.known]
        self._sources(rows, self.tr("Already there"), known)
        self._sources(rows, self.tr("Added"), [(each, each.title) for each in summary.added])
        put(self.body, (_scrolled(holder(column(rows, None))), 1))

    def _reasons(self, rows: QVBoxLayout, reasons: Sequence[str]) -> None:
        if not reasons:
            return
        title = self.tr("Not read, and why")
        put(rows, heading(f"{title} ({len(reasons)})"))
        for reason in reasons[:_LISTED]:
            line = row(gap=8)
            line.addWidget(Icon("warning", "warn.dot", 15), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(reason, 13, 400, wrap=True), 1)
            put(rows, line)
        _rest(rows, len(reasons))

    def _sources(self, rows: QVBoxLayout, title: str, found: Sequence[tuple[Source, str]]) -> None:
        if not found:
            return
        put(rows, heading(f"{title} ({len(found)})"))
        for source, name in found[:_LISTED]:
            spoken = f"{title} {source.handle}: {name}"
            link = HandleLink(source.handle, spoken, partial(self._go, source.handle))
            put(rows, row(link, (ElidedLabel(name, 13), 1), gap=8))
        _rest(rows, len(found))

    def _keep_them(self) -> None:
        self.accept()
        if self._keep is not None:
            self._keep()

    def _go(self, handle: str) -> None:
        self.accept()
        self._opened(handle)


def _rest(rows: QVBoxLayout, count: int) -> None:
    if count > _LISTED:
        more = translate("SummaryDialog", "And %1 more.")
        put(rows, secondary(more.replace("%1", str(count - _LISTED))))
    put(rows, 4)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setObjectName("scrolled")
    area.setWidget(inside)
    area.setMinimumHeight(min(_TALL, inside.sizeHint().height() + 2))
    return area
