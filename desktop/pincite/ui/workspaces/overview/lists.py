"""The lists of the Overview: what needs attention, the drafts, what was done last."""

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QPointF, Qt, QTimeZone, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pincite.actions.overview import Overview as Picture
from pincite.casefile import JournalEntry
from pincite.model.drafts import Draft
from pincite.review import wording
from pincite.review.attention import Attention
from pincite.ui import theme
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words, language
from pincite.ui.items.titles import title_words
from pincite.ui.models import Badge
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.buttons import Button, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, holder, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.widgets.tiles import ListRow

_SHOWN = 5


class AttentionCard(Card):
    """What presses, the worst first; ``opened(handle)`` on a line's button."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._more = LinkButton(self.tr("Show all"), self._toggle)
        self._head = SectionHeader(self.tr("Needs attention"), 0, self._more)
        self._rows = column()
        self._all = False
        self._lines: tuple[Attention, ...] = ()
        put(self.body, self._head)
        put(self.body, hairline("hairline"))
        put(self.body, self._rows)
        put(self.body, None)

    def show_lines(self, lines: tuple[Attention, ...]) -> None:
        """Show these lines."""
        self._lines = lines
        clear(self._rows)
        self._head.set_count(len(lines))
        self._more.setVisible(len(lines) > _SHOWN)
        self._more.setText(self.tr("Show fewer") if self._all else self.tr("Show all"))
        for number, line in enumerate(lines if self._all else lines[:_SHOWN]):
            if number:
                put(self._rows, hairline("hairline"))
            put(self._rows, self._line(line))
        if not lines:
            calm = secondary(self.tr("Nothing presses. Every figure and event stands as recorded."))
            put(self._rows, holder(column(calm, margins=(16, 16, 16, 16))))

    def _line(self, line: Attention) -> QWidget:
        words, detail = (
            wording.attention(line, language()),
            wording.attention_detail(line, language()),
        )
        tone: Tone = "bad" if line.severity == "bad" else "warn"
        pill = Pill(self._state(line), tone, "blocked" if tone == "bad" else "warning")
        box = holder(row(pill, None), width=132)
        text = column(ElidedLabel(words, 13, 500), ElidedLabel(detail, 12, 400, "ink2"), gap=2)
        button = Button(self.tr("Open"), kind="plain")
        button.setFixedWidth(80)
        button.setAccessibleName(self.tr("Open %1").replace("%1", line.item.handle))
        button.clicked.connect(partial(self._open, line.item.handle))
        return holder(row(box, (text, 1), button, margins=(16, 8, 14, 8), gap=10))

    def _state(self, line: Attention) -> str:
        return {
            "deadline_passed": self.tr("Overdue"),
            "deadline_near": self.tr("Deadline"),
            "count_conflict": self.tr("Conflict"),
            "conflict": self.tr("Conflict"),
            "not_intact": self.tr("Damaged"),
            "gap": self.tr("Gap"),
            "own_side_only": self.tr("Own side"),
            "single_origin": self.tr("Single origin"),
            "straddles": self.tr("Two versions"),
            "not_in_force": self.tr("Not in force"),
            "to_review": self.tr("To review"),
            "uncertain_date": self.tr("Date"),
        }[line.code]

    def _open(self, handle: str, _on: bool = False) -> None:
        self.opened.emit(handle)

    def _toggle(self) -> None:
        self._all = not self._all
        self.show_lines(self._lines)


class DraftsCard(Card):
    """The drafts; ``opened(handle)`` when one is pressed, ``all_wanted`` for the workspace."""

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        more = LinkButton(self.tr("Open drafts"), self.all_wanted.emit)
        self._head = SectionHeader(self.tr("Drafts"), 0, more)
        self._rows = column()
        put(self.body, self._head)
        put(self.body, hairline("hairline"))
        put(self.body, self._rows)
        put(self.body, None)

    def show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """Show the newest drafts."""
        clear(self._rows)
        self._head.set_count(len(drafts))
        tones: dict[str, Tone] = {
            "draft": "warn",
            "reviewed": "info",
            "approved": "info",
            "issued": "ok",
        }
        for draft in drafts[::-1][:3]:
            badge = Badge(shown("draft_state", draft.state), tones[draft.state])
            said = f"{draft.handle} · {shown('language', draft.language)}"
            line = ListRow(
                "drafts",
                draft.title,
                said,
                badge=badge,
                when=date_words(draft.date, weekday=False),
                on_click=partial(self.opened.emit, draft.handle),
            )
            put(self._rows, line)
        if not drafts:
            calm = secondary(
                self.tr("No draft yet: choose New draft to begin a letter or a report.")
            )
            put(self._rows, holder(column(calm, margins=(16, 16, 16, 16))))


class HistoryCard(Card):
    """The last changes, on a line."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        more = LinkButton(self.tr("Open history"), self.all_wanted.emit)
        put(self.body, SectionHeader(self.tr("Recent history"), None, more))
        put(self.body, hairline("hairline"))
        self._rows = column(margins=(0, 8, 12, 10), gap=6)
        put(self.body, self._rows)
        put(self.body, None)

    def show_picture(self, picture: Picture) -> None:
        """Show the last changes of a picture."""
        clear(self._rows)
        for number, entry in enumerate(picture.history):
            put(self._rows, _Moment(entry, first=number == 0))


class _Moment(QWidget):
    """One change: a dot on the line, what, and when."""

    def __init__(self, entry: JournalEntry, first: bool) -> None:
        super().__init__()
        self._first = first
        moment = QDateTime.fromString(entry.at[:19], Qt.DateFormat.ISODate)
        moment.setTimeZone(QTimeZone.utc())
        when = QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
        detail = " · ".join(part for part in (when, entry.subject) if part)
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
