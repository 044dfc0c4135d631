"""The lists of the Overview: what needs attention, the drafts, the tasks."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pincite.model.drafts import Draft
from pincite.model.remarks import Task
from pincite.review import wording
from pincite.review.attention import Attention
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words, language, short_date
from pincite.ui.models import Badge
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.buttons import Button, IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, holder, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.widgets.tiles import ListRow

_SHOWN, _TASKS = 4, 3


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
        words = wording.attention(line, language())
        day = str(dict(line.values).get("date", ""))
        detail = date_words(day) or wording.attention_detail(line, language())
        tone: Tone = "bad" if line.severity == "bad" else "warn"
        pill = Pill(self._state(line), tone, "blocked" if tone == "bad" else "warning")
        box = holder(row(pill, None), width=132)
        text = column(ElidedLabel(words, 13, 500), ElidedLabel(detail, 12, 400, "ink2"), gap=2)
        button = Button(self.tr("Open"), kind="plain")
        button.setFixedWidth(80)
        button.setAccessibleName(self.tr("Open %1").replace("%1", line.item.handle))
        button.clicked.connect(partial(self._open, line.item.handle))
        return holder(row(box, (text, 1), button, margins=(16, 4, 14, 4), gap=10))

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
                when=short_date(draft.date),
                on_click=partial(self.opened.emit, draft.handle),
            )
            put(self._rows, line)
        if not drafts:
            calm = secondary(
                self.tr("No draft yet: choose New draft to begin a letter or a report.")
            )
            put(self._rows, holder(column(calm, margins=(16, 16, 16, 16))))


class TasksCard(Card):
    """Open tasks, the next due first; ``done(handle)`` when one is ticked, ``opened`` to edit."""

    done = Signal(str)
    opened = Signal(str)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add = LinkButton(self.tr("Add task"), self.add_wanted.emit)
        self._head = SectionHeader(self.tr("Tasks"), 0, self.add)
        self._rows = column(margins=(16, 6, 10, 8), gap=0)
        put(self.body, self._head)
        put(self.body, hairline("hairline"))
        put(self.body, self._rows)
        put(self.body, None)

    def show_tasks(self, tasks: tuple[Task, ...], today: str, *, writable: bool) -> None:
        """Show the first few; ``today`` (ISO) says which are overdue."""
        clear(self._rows)
        self._head.set_count(len(tasks))
        self.add.setEnabled(writable)
        for task in tasks[:_TASKS]:
            put(self._rows, self._row(task, today, writable))
        if not tasks:
            put(self._rows, secondary(self.tr("Nothing is left to do.")))

    def _row(self, task: Task, today: str, writable: bool) -> QWidget:
        box = QCheckBox()
        box.setEnabled(writable)
        box.setAccessibleName(self.tr("Done: %1").replace("%1", task.title))
        box.clicked.connect(lambda _on: self.done.emit(task.handle))
        title = ElidedLabel(task.said("title", language()), 13, 500)
        late = bool(task.due) and task.due < today
        due = ElidedLabel(short_date(task.due), 12, 500, "bad.text" if late else "ink2")
        due.setFixedWidth(92)
        edit = IconButton("edit", self.tr("Edit %1").replace("%1", task.handle))
        edit.clicked.connect(lambda _on: self.opened.emit(task.handle))
        edit.setEnabled(writable)
        return holder(row(box, (title, 1), due, edit, gap=8), height=31)
