"""The right pane: how a source came in, what it says, what rests on it, where it comes from."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pincite.model.errors import NotFound
from pincite.model.evidence import Source
from pincite.ui import calm
from pincite.ui.items.linked import LinkedItems
from pincite.ui.items.remarks import RemarksCard
from pincite.ui.items.standing import StandingCard
from pincite.ui.items.tags import TagsCard
from pincite.ui.session import Session
from pincite.ui.widgets.panels import Inspector
from pincite.ui.workspaces.sources.capture_card import CaptureCard
from pincite.ui.workspaces.sources.details_card import SourceDetails
from pincite.ui.workspaces.sources.lineage_card import LineageCard
from pincite.ui.workspaces.sources.passages import Marked
from pincite.ui.workspaces.sources.passages_card import PassagesCard
from pincite.ui.workspaces.sources.redactions_card import RedactionsCard
from pincite.ui.workspaces.sources.suggestions_card import SuggestionsCard

_APART = 10  # milliseconds between two cards that are shown in turn


class SourceInspector(Inspector):
    """``passage_chosen(handle)``, ``words_chosen(start, end)``, ``opened(handle)``."""

    passage_chosen = Signal(str)
    words_chosen = Signal(int, int)
    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About the source"), 300, parent)
        self._session = session
        self._waiting: list[Callable[[], object]] = []
        self.capture = CaptureCard(session)
        self.passages = PassagesCard(session)
        self.suggestions = SuggestionsCard(session)
        self.redactions = RedactionsCard(session)
        self.lineage = LineageCard(session)
        self.details = SourceDetails(session)
        self.linked = LinkedItems(session)
        self.tags = TagsCard(session)
        self.remarks = RemarksCard(session)
        self.standing = StandingCard(session)
        self.show_cards(
            self.capture,
            self.passages,
            self.suggestions,
            self.redactions,
            self.lineage,
            self.details,
            self.linked,
            self.standing,
            self.tags,
            self.remarks,
        )
        self.passages.chosen.connect(self.passage_chosen)
        self.suggestions.shown_words.connect(self.words_chosen)
        for card in (self.passages, self.lineage, self.details, self.linked):
            card.opened.connect(self.opened)

    def show_source(self, source: Source | None, marked: list[Marked], picked: str = "") -> None:
        """Show a source, or nothing."""
        for step in self._steps(source, marked, picked):
            step()

    def show_in_turn(self, source: Source | None, marked: list[Marked]) -> None:
        """Show a source card by card, so that files that land meanwhile hold nothing up."""
        self._waiting = self._steps(source, marked, "")
        self._next()

    def _next(self) -> None:
        if not self._waiting or not self._session.is_open:
            return
        calm.ask()
        try:
            self._waiting.pop(0)()
        except NotFound:  # the source was taken back meanwhile; the list says what is shown next
            self._waiting = []
        if not self._waiting:
            QTimer.singleShot(_APART, calm.over)
        QTimer.singleShot(_APART, self, self._next)

    def _steps(
        self, source: Source | None, marked: list[Marked], picked: str
    ) -> list[Callable[[], object]]:
        self._waiting = []
        self._frame(source)
        if source is None:
            return []
        return [
            partial(self.capture.show_source, source),
            partial(self.passages.show_passages, marked, picked),
            partial(self.suggestions.show_source, source),
            partial(self.redactions.show_source, source),
            partial(self.lineage.show_source, source),
            partial(self.details.show_source, source),
            *(
                partial(card.show_item, source.handle)
                for card in (self.linked, self.standing, self.tags, self.remarks)
            ),
        ]

    def _frame(self, source: Source | None) -> None:
        inside = self.widget()
        if inside is not None:
            inside.setVisible(source is not None)
        bar = Qt.ScrollBarPolicy
        off = source is None
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if off else bar.ScrollBarAsNeeded)
