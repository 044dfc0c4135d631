"""Tasks and comments on an item: read, added, done, resolved, taken away."""

from PySide6.QtWidgets import QCheckBox, QLayout, QWidget

from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.remarks import Comment, Task
from pincite.ui.items.dates import date_words, moment_words
from pincite.ui.items.dialogs import add_item
from pincite.ui.items.row_tools import row_tools
from pincite.ui.items.rows_card import RowsCard
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import IconButton
from pincite.ui.widgets.labels import Icon, Text, secondary
from pincite.ui.widgets.layouts import column, put, row
from pincite.ui.widgets.panels import SectionHeader


class RemarksCard(RowsCard):
    """Tasks first, open ones before those that are done; then comments. All stay inside."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.new_task = IconButton("task", self.tr("Add a task"), on_click=self._add_task)
        self.new_comment = IconButton(
            "comment", self.tr("Add a comment"), on_click=self._add_comment
        )
        title = self.tr("Tasks and comments")
        self._furnish(SectionHeader(title, 0, self.new_task, self.new_comment), gap=8)

    def show_item(self, handle: str) -> None:
        """Show the remarks on an item; the card hides where none is chosen."""
        if not self._turn_to(handle, self.new_task, self.new_comment):
            return
        tasks, comments = remarks_on(self._session.case, handle)
        for task in tasks:
            put(self._rows, self._task(task))
        for comment in comments:
            put(self._rows, self._comment(comment))
        self._head.set_count(sum(not t.done for t in tasks) + sum(not c.resolved for c in comments))
        if not (tasks or comments):
            put(self._rows, secondary(self.tr("No task and no comment."), wrap=True))

    def _task(self, task: Task) -> QLayout:
        box = QCheckBox()
        box.setChecked(task.done)
        box.setEnabled(self._session.writable)
        box.setAccessibleName(self.tr("Done: %1").replace("%1", task.title))
        box.clicked.connect(lambda on: self._set(task.handle, "done", on))
        words = Text(task.title, 13, 400, "ink3" if task.done else "ink", wrap=True)
        lines = column(words, gap=1)
        if task.due:
            due = date_words(task.due, weekday=False)
            put(lines, secondary(self.tr("Due %1").replace("%1", due)))
        return row(box, (lines, 1), *self._tools(task), gap=8)

    def _comment(self, comment: Comment) -> QLayout:
        words = Text(comment.text, 13, 400, "ink3" if comment.resolved else "ink", wrap=True)
        state = self.tr("resolved") if comment.resolved else ""
        about = (comment.by, moment_words(comment.written), state)
        detail = " · ".join(part for part in about if part)
        lines = column(words, gap=1)
        if detail:
            put(lines, secondary(detail))
        name = self.tr("Take up again") if comment.resolved else self.tr("Resolve")
        done = IconButton("undo" if comment.resolved else "check", name)
        done.setEnabled(self._session.writable)
        on = not comment.resolved
        done.clicked.connect(lambda _on: self._set(comment.handle, "resolved", on))
        head = column(Icon("comment", "ink2", 15), None, margins=(1, 2, 2, 0))
        return row(head, (lines, 1), done, *self._tools(comment), gap=6)

    def _tools(self, item: Item) -> tuple[QWidget, ...]:
        return row_tools(self._session, item.handle, self, lambda: self.show_item(self._handle))

    # -- what a user does

    def _add_task(self) -> None:
        add_item(self._session, "task", {"about": self._handle}, self)
        self.show_item(self._handle)

    def _add_comment(self) -> None:
        preset = {"about": self._handle, "by": self._session.author}
        add_item(self._session, "comment", preset, self)
        self.show_item(self._handle)

    def _set(self, handle: str, field: str, on: bool) -> None:
        from pincite.actions.items import edit_item as edit

        said = self.tr("Saved.")
        self._session.do(lambda case: edit(case, handle, {field: on}), said=said)
        self.show_item(self._handle)


def remarks_on(case: CaseFile, handle: str) -> tuple[list[Task], list[Comment]]:
    """The tasks and comments about an item, what is open first."""
    item = case.by_handle(handle)
    tasks = sorted(case.items(Task, about=item.id), key=lambda task: (task.done, task.due or "~"))
    comments = sorted(case.items(Comment, about=item.id), key=lambda each: each.resolved)
    return tasks, comments
