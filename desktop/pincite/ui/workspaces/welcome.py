"""The page when no case is open: recent cases, a new one, the sample."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pincite.ui import settings as profile
from pincite.ui.commands import CommandBar
from pincite.ui.session import Session
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, holder, put, row
from pincite.ui.widgets.navigator import Mark
from pincite.ui.widgets.panels import EmptyState, SectionHeader
from pincite.ui.widgets.tiles import ListRow, Tile
from pincite.ui.workspaces.base import Workspace


class Welcome(Workspace):
    """Where the program starts."""

    def __init__(self, session: Session, commands: CommandBar) -> None:
        super().__init__(session)
        self._commands = commands
        self._list = column()
        self._recent = Card(SectionHeader(self.tr("Recent cases")), hairline(), self._list)
        self._author_card = self._ask_author()
        left = column(Card(self._starts(), margins=(16, 14, 16, 16)), 12, self._author_card, None)
        panes = row(holder(left, width=360), (holder(column(self._recent, None)), 1), gap=12)
        page = column(None, self._head(), 26, panes, None, None, margins=(24, 24, 24, 24))
        whole = holder(page)
        whole.setMaximumWidth(920)
        whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayout(row(None, (whole, 8), None))

    def title(self) -> str:
        return self.tr("Welcome")

    def _head(self) -> QWidget:
        detail = secondary(
            self.tr(
                "Build a case file out of evidence, see what is proven and what is not, and "
                "send letters in which nothing stands unsupported. Offline, one file per case."
            ),
            wrap=True,
        )
        words = column(Text(self.tr("Every sentence pinned to proof"), 27, 600), detail, gap=5)
        return holder(row(Mark(52), (holder(words), 1), gap=18))

    def _starts(self) -> QWidget:
        run = self._commands.run
        self._sample = Tile(
            "eye",
            self.tr("Open the sample case"),
            self.tr("A finished matter to look around in"),
            on_click=lambda: run("case.sample"),
        )
        tiles = column(
            Tile(
                "add",
                self.tr("New case"),
                "Ctrl+N",
                primary=True,
                on_click=lambda: run("case.new"),
            ),
            Tile("folder", self.tr("Open a case"), "Ctrl+O", on_click=lambda: run("case.open")),
            Tile(
                "branch",
                self.tr("New case from a case"),
                self.tr("Its structure and wording, none of its names"),
                on_click=lambda: run("case.new_from"),
            ),
            self._sample,
            gap=8,
        )
        return holder(tiles)

    def _ask_author(self) -> QWidget:
        self._author = QLineEdit(profile.load().author)
        self._author.setPlaceholderText(self.tr("Your name"))
        self._author.setAccessibleName(self.tr("Your name"))
        self._author.editingFinished.connect(self._keep_author)
        label = Text(self.tr("Your name, as the history of a case will show it"), 12, 500, "ink2")
        label.setBuddy(self._author)
        return Card(label, self._author, margins=(16, 12, 16, 14), gap=7)

    def _keep_author(self) -> None:
        self.session.author = self._author.text().strip()
        profile.save(replace(profile.load(), author=self.session.author))

    def enter(self) -> None:
        """Read the recent cases again each time the page comes to the front."""
        self.load()

    def load(self) -> None:
        """Show the recent cases, those that are gone greyed; ask for the name until it is known."""
        self._sample.setVisible(self._commands.handled("case.sample"))
        self._author_card.setVisible(not profile.load().author)
        clear(self._list)
        recent = [Path(path) for path in profile.load().recent]
        for number, path in enumerate(recent):
            if number:
                put(self._list, hairline())
            there = path.is_file()
            where = (
                str(path.parent)
                if there
                else self.tr("Not there: %1").replace("%1", str(path.parent))
            )
            line = ListRow("case", path.stem, where, on_click=partial(self._open, path))
            line.setEnabled(there)
            put(self._list, line)
        if not recent:
            put(
                self._list,
                EmptyState(
                    "case",
                    self.tr("No case yet"),
                    detail=self.tr("A case is one file. Those you open are listed here."),
                ),
            )
        self._author.setText(profile.load().author)

    def _open(self, path: Path) -> None:
        self.session.open_case(path)
