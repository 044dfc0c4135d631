"""The last changes on a line, and whether the record was checked since."""

from PySide6.QtCore import QDateTime, QLocale, QPointF, Qt, QTimeZone, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pincite.actions.overview import Overview as Picture
from pincite.casefile import JournalEntry
from pincite.ui import theme
from pincite.ui.items.titles import title_words
from pincite.ui.widgets.buttons import LinkButton
from pincite.ui.widgets.labels import ElidedLabel, Icon
from pincite.ui.widgets.layouts import Card, clear, column, hairline, put, row
from pincite.ui.widgets.panels import SectionHeader

_HANDLES, _CHANGES = 6, 5


class HistoryCard(Card):
    """The last changes, on a line; under it, the state of the chain."""

    all_wanted = Signal()
    verify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        more = LinkButton(self.tr("Open history"), self.all_wanted.emit)
        put(self.body, SectionHeader(self.tr("Recent history"), None, more))
        put(self.body, hairline("hairline"))
        self._rows = column(margins=(0, 8, 12, 10), gap=6)
        put(self.body, (self._rows, 1))
        put(self.body, hairline("hairline"))
        self._icon = Icon("verified", "ink2", 15)
        self._said = ElidedLabel("", 12, 500, "ink2")
        verify = LinkButton(self.tr("Verify now"), self.verify_wanted.emit)
        foot = row(self._icon, (self._said, 1), verify, margins=(16, 6, 10, 6), gap=8)
        put(self.body, foot)

    def show_picture(self, picture: Picture, *, verified: bool) -> None:
        """Show the last changes of a picture; ``verified`` says that nothing came after a check."""
        entries = picture.history[0].seq if picture.history else 0
        self._icon.set_icon("verified", "ok.text" if verified else "ink2")
        said = self.tr("Chain intact · %n entries", "", entries)
        self._said.set_text(said if verified else self.tr("%n entries in the chain", "", entries))
        clear(self._rows)
        for number, entry in enumerate(picture.history[:_CHANGES]):
            put(self._rows, _Moment(entry, first=number == 0))
        put(self._rows, None)


def _subject(subject: str) -> str:
    """The first handles of a change that touched many."""
    handles = subject.split()
    if len(handles) <= _HANDLES or any(len(each) > 8 for each in handles):
        return subject
    return " ".join(handles[:_HANDLES]) + " …"


class _Moment(QWidget):
    """One change: a dot on the line, what, and when."""

    def __init__(self, entry: JournalEntry, first: bool) -> None:
        super().__init__()
        self._first = first
        moment = QDateTime.fromString(entry.at[:19], Qt.DateFormat.ISODate)
        moment.setTimeZone(QTimeZone.utc())
        when = QLocale().toString(moment.toLocalTime(), "d MMM yyyy HH:mm")
        detail = " · ".join(part for part in (when, _subject(entry.subject)) if part)
        words = column(
            ElidedLabel(title_words(entry.title), 13, 500),
            ElidedLabel(detail, 12, 400, "ink2"),
            gap=1,
            margins=(36, 0, 0, 0),
        )
        self.setLayout(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 2))
        top = 9 if self._first else -6
        painter.drawLine(QPointF(19, top), QPointF(19, self.height() + 6))
        painter.setPen(QPen(theme.colour("card"), 2))
        painter.setBrush(theme.colour("accent" if self._first else "ink3"))
        painter.drawEllipse(QPointF(19, 10), 4.5, 4.5)
