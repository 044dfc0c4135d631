"""The capture record: how the evidence came in, what is not known, and whether it is unchanged."""

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QTimeZone
from PySide6.QtWidgets import QWidget

from pincite.actions.capture import BY_HAND, edit_capture, verify_source
from pincite.model.errors import PinciteError
from pincite.model.evidence import Source
from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Errors, Field, Values
from pincite.ui.models import Badge
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.buttons import IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, heading
from pincite.ui.widgets.layouts import Card, holder, put, row
from pincite.ui.widgets.panels import KeyValues
from pincite.ui.wording import sentence
from pincite.ui.workspaces.sources.file_says import FileSaysDialog
from pincite.ui.workspaces.sources.handle_link import HandleLink

_AT_ONCE = 8_000_000  # bytes hashed as the source is shown; a larger one on request
_SHORT = ("url", "taken_in_utc", "by", "tool")


class CaptureCard(Card):
    """Short at first, whole on request; what is not known can be filled in."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 9, 8, 12), gap=6, parent=parent)
        self._session = session
        self._source: Source | None = None
        self._whole = False
        self.pill = Pill("")
        again = self.tr("Hash the original again: unchanged since intake?")
        self.verify = IconButton("refresh", again, self.verify_now)
        edit = IconButton("edit", self.tr("Fill in the capture record"), self.edit)
        self._edit = edit
        head = row(heading(self.tr("Capture record")), None, self.pill, self.verify, edit, gap=4)
        self._holder = holder(head, height=30)
        self._pairs: KeyValues | None = None
        self._more = LinkButton(self.tr("Whole record"), self._turn)
        put(self.body, self._holder)
        says = LinkButton(self.tr("What the file says"), self.show_statements)
        says.setToolTip(self.tr("Headers, EXIF and properties kept inside the original"))
        put(self.body, row(self._more, says, None))

    def show_source(self, source: Source) -> None:
        """Show the record of a source; small originals are verified at once."""
        other = self._source is None or self._source.id != source.id
        self._source = source
        self._edit.setEnabled(self._session.writable)
        if other:
            self.pill.hide()
            if source.size <= _AT_ONCE:
                self.check()
        self._fill()

    def check(self) -> None:
        """Hash the original again and say whether it is what was taken in."""
        if self._source is None:
            return
        if self._intact():
            self.pill.set_badge(Badge(self.tr("Verified"), "ok", "verified"))
            self.pill.setToolTip(self.tr("Unchanged since intake: the bytes have the same SHA-256"))
        else:
            self.pill.set_badge(Badge(self.tr("Changed"), "bad", "warning"))
            self.pill.setToolTip(self.tr("The bytes are no longer those that were taken in"))
        self.pill.show()

    def _intact(self) -> bool:
        source, case = self._source, self._session.case
        handle = source.handle if source is not None else ""
        return bool(self._session.attempt(lambda: verify_source(case, handle)))

    def verify_now(self) -> None:
        """Verify on request, and say the result in words."""
        if self._source is None:
            return
        self.check()
        if self.pill.badge.tone == "ok":
            said = self.tr("%1 is unchanged since intake: its bytes still have the SHA-256 %2.")
        else:
            said = self.tr("%1 is NOT as it was taken in: its bytes no longer have the SHA-256 %2.")
        digest = self._source.sha256
        said = said.replace("%1", self._source.handle)
        self._session.message.emit(said.replace("%2", f"{digest[:8]}…{digest[-8:]}"))

    def show_statements(self) -> None:
        """What the original says of itself, read now."""
        if self._source is not None:
            FileSaysDialog(self._session, self._source, self).open()

    def _turn(self) -> None:
        self._whole = not self._whole
        self._fill()

    def _fill(self) -> None:
        source = self._source
        if source is None:
            return
        if self._pairs is not None:
            self.body.removeWidget(self._pairs)
            self._pairs.hide()
            self._pairs.deleteLater()
        self._pairs = KeyValues(92 if self._whole else 74)
        for name, label in self._labels():
            if self._whole or name in _SHORT:
                self._add(self._pairs, name, label, self._value(source, name))
        digest = source.sha256
        short = f"{digest[:4]} {digest[4:8]} … {digest[-4:]}"
        shown = ElidedLabel(digest if self._whole else short, 11, 400, family="mono")
        shown.setToolTip(digest)
        self._pairs.add("SHA-256", shown)
        self.body.insertWidget(1, self._pairs)
        self._more.setText(self.tr("Less") if self._whole else self.tr("Whole record"))

    def _add(self, pairs: KeyValues, name: str, label: str, value: str) -> None:
        unknown = self.tr("not known")
        shown = ElidedLabel(value or unknown, 12, 500 if value else 400, "ink" if value else "ink3")
        shown.setAccessibleName(f"{label}: {value or unknown}")
        field = "final_url" if name == "url" else name
        if value or field not in BY_HAND or not self._session.writable:
            shown.setToolTip(value)
            pairs.add(label, shown)
            return
        said = self.tr("%1: not known. Fill it in").replace("%1", label)
        fill = HandleLink(unknown, said, partial(self.edit, field), 400)
        pairs.add(label, holder(row(fill, None)))

    def _value(self, source: Source, name: str) -> str:
        if name == "url":
            known = source.url or source.capture.final_url or source.capture.requested_url
            return known.removeprefix("https://").removeprefix("http://")
        value = str(getattr(source.capture, name))
        return _moment(value) if name in ("taken_in_utc", "file_modified_utc") else value

    def _labels(self) -> list[tuple[str, str]]:
        return [
            ("url", self.tr("URL")),
            ("taken_in_utc", self.tr("Captured")),
            ("time_zone", self.tr("Time zone")),
            ("clock", self.tr("Clock")),
            ("by", self.tr("By")),
            ("machine", self.tr("Machine")),
            ("tool", self.tr("Tool")),
            ("method", self.tr("Method")),
            ("received_from", self.tr("Received from")),
            ("file_modified_utc", self.tr("File modified")),
            ("requested_url", self.tr("URL asked for")),
            ("final_url", self.tr("URL reached")),
            ("redirects", self.tr("Redirects")),
            ("status", self.tr("HTTP status")),
            ("archive_url", self.tr("Archive")),
            ("accessed", self.tr("Page saved")),
            ("reader", self.tr("Reader")),
        ]

    def edit(self, first: str = "") -> None:
        """Ask for what is not known, by hand; the keys are in the field named ``first``."""
        source = self._source
        if source is None:
            return
        labels = dict(self._labels())
        fields = [Field(name, labels[name]) for name in BY_HAND]
        values = {name: getattr(source.capture, name) for name in BY_HAND}

        def save(_values: Values) -> Errors:
            changes = {name: value or "" for name, value in dialog.form.changes().items()}
            try:
                if changes:
                    self._session.perform(lambda case: edit_capture(case, source.handle, changes))
            except PinciteError as error:
                return {"": sentence(error)}
            return {}

        dialog = FormDialog(
            self.tr("Capture record of %1").replace("%1", source.handle),
            self.tr("Save"),
            fields,
            values,
            detail=self.tr("What the program measured itself cannot be changed."),
            save=save,
            parent=self,
        )
        if first in BY_HAND:
            dialog.form.editor(first).inner.setFocus()
        dialog.exec()


def _moment(iso: str) -> str:
    """An ISO time in UTC as the window's language writes it."""
    if not iso:
        return ""
    moment = QDateTime.fromString(iso.replace("Z", "+00:00"), "yyyy-MM-ddTHH:mm:ss+00:00")
    if not moment.isValid():
        return iso
    moment.setTimeZone(QTimeZone.utc())
    return f"{QLocale().toString(moment, 'd MMM yyyy HH:mm')} UTC"
