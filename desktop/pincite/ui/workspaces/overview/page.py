"""The Overview page: head, steps, what presses, drafts, quick actions, history."""

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from pincite.actions.overview import Overview as Picture
from pincite.actions.overview import overview
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import Card, column, holder, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.widgets.tiles import Tile
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.overview.head import Head
from pincite.ui.workspaces.overview.lists import AttentionCard, DraftsCard, HistoryCard
from pincite.ui.workspaces.overview.steps import Step, Steps


class Overview(Workspace):
    """Where the matter stands."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._picture: Picture | None = None
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
        promise = secondary(self.tr("Every figure in the letter is traced to a passage"))
        steps = Card(
            SectionHeader(self.tr("From evidence to letter"), None, promise),
            column(self.steps, margins=(16, 0, 16, 14)),
        )
        left = column((self.attention, 3), (self.drafts, 2), gap=12)
        right = column(self._quick(), (self.history, 1), gap=12)
        below = row((left, 1), holder(right, width=370), gap=12)
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
        picture = overview(self.session.case)
        self._picture = picture
        self.head.show_picture(picture)
        self.steps.set_steps(self._steps(picture))
        self.attention.show_lines(picture.attention)
        self.drafts.show_drafts(picture.drafts)
        self.history.show_picture(picture)
        self._edit.setEnabled(self.session.writable)

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

    def _steps(self, picture: Picture) -> list[Step]:
        counts, states = picture.counts, picture.states

        def step(place: str, name: str, number: int, waiting: int, note: str, good: str) -> Step:
            return Step(
                place, name, str(number), note if waiting else good, "warn" if waiting else "ok"
            )

        conflicts, drafts, issued = states["conflicts"], counts.get("draft", 0), states["issued"]
        return [
            step(
                "sources",
                self.tr("Sources"),
                counts.get("source", 0),
                states["to_review"],
                self.tr("%n to review", "", states["to_review"]),
                self.tr("all reviewed"),
            ),
            step(
                "sources",
                self.tr("Passages"),
                counts.get("passage", 0),
                0,
                "",
                self.tr("all pinpointed"),
            ),
            Step(
                "figures",
                self.tr("Figures"),
                str(counts.get("figure", 0)),
                self.tr("%n conflicts", "", conflicts) if conflicts else self.tr("no conflict"),
                "bad" if conflicts else "ok",
            ),
            step(
                "timeline",
                self.tr("Events"),
                states["events"],
                states["uncertain"],
                self.tr("%n dates uncertain", "", states["uncertain"]),
                self.tr("all dated"),
            ),
            step(
                "claims",
                self.tr("Claims"),
                counts.get("claim", 0),
                states["gaps"],
                self.tr("%n gaps", "", states["gaps"]),
                self.tr("no gap"),
            ),
            Step(
                "drafts",
                self.tr("Drafts"),
                str(drafts),
                self.tr("in progress") if drafts else self.tr("none yet"),
                "info" if drafts else "mute",
                current=bool(drafts) and not issued,
            ),
            Step(
                "drafts",
                self.tr("Issued"),
                str(issued) if issued else "–",
                self.tr("frozen with its hash") if issued else self.tr("not yet"),
                "ok" if issued else "mute",
                ahead=not issued,
            ),
        ]
