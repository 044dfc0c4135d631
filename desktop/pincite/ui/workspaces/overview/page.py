"""The Overview page: head, steps, what presses, drafts, quick actions, history."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QWidget

from pincite.actions.overview import Overview as Picture
from pincite.actions.overview import day_shown, overview
from pincite.ui.items.checked import verified, verify
from pincite.ui.items.dates import language
from pincite.ui.items.dialogs import add_item, edit_item
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import Card, column, holder, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.widgets.tiles import Tile
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.overview.head import Head
from pincite.ui.workspaces.overview.lists import AttentionCard, DraftsCard, TasksCard
from pincite.ui.workspaces.overview.moments import HistoryCard
from pincite.ui.workspaces.overview.progress import Progress
from pincite.ui.workspaces.overview.steps import Steps


class Overview(Workspace):
    """Where the matter stands."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._picture: Picture | None = None
        self._progress = Progress(self)
        self.head = Head()
        self.steps = Steps(self.tr("From evidence to letter"))
        self.steps.chosen.connect(lambda place: self.go.emit(place, ""))
        self.attention = AttentionCard()
        self.attention.opened.connect(lambda handle: self.go.emit("", handle))
        self.drafts = DraftsCard()
        self.drafts.opened.connect(lambda handle: self.go.emit("drafts", handle))
        self.drafts.all_wanted.connect(lambda: self.go.emit("drafts", ""))
        self.history = HistoryCard()
        self.history.all_wanted.connect(lambda: self.go.emit("history", ""))
        self.history.verify_wanted.connect(self.verify)
        self.tasks = TasksCard()
        self.tasks.done.connect(self._done)
        self.tasks.opened.connect(lambda handle: edit_item(session, handle, self))
        self.tasks.add_wanted.connect(lambda: add_item(session, "task", None, self))
        promise = secondary(self.tr("Every figure in the letter is traced to a passage"))
        steps = Card(
            SectionHeader(self.tr("From evidence to letter"), None, promise),
            column(self.steps, margins=(16, 0, 16, 14)),
        )
        left = column((self.attention, 1), self.drafts, self.tasks, gap=12)
        self._right = holder(column(self._quick(), (self.history, 1), gap=12), width=370)
        self._below = below = row((left, 1), self._right, gap=12)
        inside = holder(column(self.head, steps, (below, 1), margins=(20, 0, 20, 18), gap=12))
        inside.setObjectName("scrolled")
        area = QScrollArea()
        area.setAccessibleName(self.tr("Overview"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        self.setLayout(column((area, 1)))
        self._edit = Button(
            self.tr("Case details…"), "edit", on_click=lambda: self.run_command.emit("case.edit")
        )
        self._back_up = Button(
            self.tr("Back up…"), "backup", on_click=lambda: self.run_command.emit("case.backup")
        )

    def title(self) -> str:
        return self.tr("Overview")

    def subtitle(self) -> str:
        if self._picture is None:
            return ""
        counts = self._picture.counts
        return " · ".join(
            (
                self.tr("%n sources", "", counts.get("source", 0)),
                self.tr("%n claims", "", counts.get("claim", 0)),
                self.tr("%n drafts", "", counts.get("draft", 0)),
            )
        )

    def top_actions(self) -> list[QWidget]:
        return [self._edit, self._back_up]

    def panes(self) -> list[QWidget]:
        return [self.steps, self.attention, self.drafts, self.history]

    def load(self) -> None:
        picture = overview(self.session.case, language())
        self._picture = picture
        good = verified(self.session)
        self.head.show_picture(picture, verified=good)
        self.steps.set_steps(self._progress.steps(picture))
        self.attention.show_lines(picture.attention)
        self.drafts.show_drafts(picture.drafts)
        self.history.show_picture(picture, verified=good)
        day = day_shown(picture.case).isoformat()
        self.tasks.show_tasks(picture.tasks, day, writable=self.session.writable)
        self._edit.setEnabled(self.session.writable)

    # -- what a user does

    def verify(self) -> None:
        """Check the record, and say what was found."""
        report = verify(self.session)
        if report is not None:
            good = self.tr("The record is intact: chain, originals and database.")
            bad = self.tr("Something is damaged: see History, and open a backup.")
            self.session.message.emit(good if report.good else bad)
            self.load()

    def _done(self, handle: str) -> None:
        from pincite.actions.items import edit_item as edit

        said = self.tr("Task done.")
        self.session.do(lambda case: edit(case, handle, {"done": True}), said=said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= 1000
        direction = QBoxLayout.Direction
        self._below.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._right.setMinimumWidth(370 if wide else 0)
        self._right.setMaximumWidth(370 if wide else 16_777_215)

    # -- inside

    def _quick(self) -> Card:
        tiles = (
            ("add", self.tr("Add evidence"), "Ctrl+I", "case.add_evidence"),
            ("drafts", self.tr("New draft"), self.tr("From a template"), "go:drafts"),
            ("event", self.tr("Timeline"), "Ctrl+3", "go:timeline"),
            ("search", self.tr("Search"), "Ctrl+K", "edit.search"),
        )
        grid = QGridLayout()
        grid.setContentsMargins(16, 0, 16, 14)
        grid.setSpacing(8)
        for number, (icon, name, keys, command) in enumerate(tiles):
            tile = Tile(icon, name, keys, primary=number == 0)
            tile.clicked.connect(lambda _on, command=command: self._run(command))
            grid.addWidget(tile, number // 2, number % 2)
        card = Card(SectionHeader(self.tr("Quick actions")))
        put(card.body, grid)
        return card

    def _run(self, command: str) -> None:
        place = command.removeprefix("go:")
        if place != command:
            self.go.emit(place, "")
        else:
            self.run_command.emit(command)
