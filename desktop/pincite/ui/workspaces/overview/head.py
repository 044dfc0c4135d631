"""The head of the Overview: the matter, its two sides, its forum, and the next deadline."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from pincite.actions.overview import Due
from pincite.actions.overview import Overview as Picture
from pincite.model.people import Party
from pincite.ui import theme
from pincite.ui.items.dates import short_date
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.labels import ElidedLabel, Icon, Text, secondary
from pincite.ui.widgets.layouts import Card, Frame, clear, column, holder, put, row


class Head(Card):
    """The card at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(10, 10, 10, 10), parent=parent)
        self._row = row(gap=16)
        self._due: DueCard | None = None
        put(self.body, self._row)

    def show_picture(self, picture: Picture, *, verified: bool) -> None:
        """Show the case of a picture; ``verified`` says that it was checked as it stands."""
        clear(self._row)
        case = picture.case
        words = case.title + (f" – {case.subtitle}" if case.subtitle else "")
        name = ElidedLabel(words, 18, 600)
        name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        first = row(name, gap=9)
        if case.stage:
            put(first, Pill(case.stage, "info"))
        if verified:
            put(first, Pill(self.tr("Record verified"), "ok", "verified"))
        put(first, None)
        forum = case.forum or self.tr("Not yet chosen")
        sides = row(
            (_side("user", self.tr("Client"), picture.client, picture), 3),
            (_side("people", self.tr("Opposing party"), picture.opposing, picture), 3),
            (_block("claims", self.tr("Forum"), forum, ()), 3),
            gap=14,
        )
        left = column(first, 10, sides, None, margins=(10, 4, 0, 4))
        put(self._row, (left, 1))
        self._due = DueCard(picture.due)
        self._due.setFixedWidth(self._room())
        put(self._row, self._due)

    def _room(self) -> int:
        return 312 if self.width() >= 900 else 288

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._due is not None:
            self._due.setFixedWidth(self._room())


def _side(icon: str, label: str, party: Party | None, picture: Picture) -> QLayout:
    if party is None:
        return _block(icon, label, "–", ())
    return _block(icon, label, party.short_name or party.name, picture.people.get(party.id, ()))


def _block(icon: str, label: str, name: str, lines: tuple[str, ...]) -> QLayout:
    tile = Frame("tile", row(Icon(icon, "accent_text", 17), margins=(8, 8, 8, 8)))
    tile.setFixedSize(34, 34)
    words = column(secondary(label), Text(name, 14, 600, wrap=True), gap=1)
    for line in lines:
        put(words, ElidedLabel(line, 12, 400, "ink2"))
    put(words, None)
    found = row(gap=10)
    put(found, column(tile, None))
    put(found, (words, 1))
    return found


class DueCard(Frame):
    """Days left to the next deadline, and how much of the time has gone."""

    def __init__(self, due: Due | None, parent: QWidget | None = None) -> None:
        super().__init__("warn" if due else "well", parent=parent)
        if due is None:
            calm = secondary(self.tr("No deadline is running."), wrap=True)
            self.setLayout(column(None, calm, None, margins=(18, 12, 18, 12)))
            return
        number = Text(str(abs(due.days)), 38, 600, "warn")
        number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        left, past = self.tr("day(s) left", "", due.days), self.tr("day(s) past", "", -due.days)
        said = left if due.days >= 0 else past
        day = short_date(due.deadline.date, weekday=True)
        when = ElidedLabel(self.tr("Next deadline: %1").replace("%1", day), 12, 600, "warn.text")
        words = holder(column(Text(said, 13, 600, "warn"), when, gap=3))
        what = ElidedLabel(due.deadline.title, 12, 400, "warn.text")
        self._bar = _Bar(due.gone)
        top = row(number, (words, 1), gap=12)
        self.setLayout(column(top, what, 10, self._bar, margins=(18, 8, 18, 14), gap=2))
        self.setAccessibleName(f"{abs(due.days)} {said}: {due.deadline.title}, {day}")


class _Bar(QWidget):
    def __init__(self, gone: float) -> None:
        super().__init__()
        self._gone = gone
        self.setFixedHeight(7)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("warn.bg"))
        whole = QRectF(0, 0.5, self.width(), 6)
        painter.setBrush(theme.colour("warn.dot", 70))
        painter.drawRoundedRect(whole, 3, 3)
        painter.setBrush(theme.colour("warn.dot"))
        painter.drawRoundedRect(QRectF(0, 0.5, max(6.0, self.width() * self._gone), 6), 3, 3)
