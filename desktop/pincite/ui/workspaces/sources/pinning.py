"""The pin gesture: words of a source and a letter make an item that stands on them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from pincite.actions.alike import figures_alike
from pincite.actions.pin import pin_clause, pin_event, pin_figure, pin_link, pin_quote
from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.evidence import Passage, Source
from pincite.model.figures import Figure
from pincite.ui.items.choices import words as choice_words
from pincite.ui.items.dialogs import PickDialog
from pincite.ui.session import Session
from pincite.ui.widgets.layouts import put
from pincite.ui.widgets.range_text import PinAction
from pincite.ui.workspaces.sources.redacting import Redacting
from pincite.ui.workspaces.sources.text_map import pinpoint

_LINKED = ("element", "claim", "fact", "figure", "clause", "authority", "demand", "party", "tag")


class Pinning(QObject):
    """Makes items of selected words; ``pinned(passage handle)`` after each."""

    pinned = Signal(str)

    def __init__(self, session: Session, reader: QWidget) -> None:
        super().__init__(reader)
        self._session, self._reader = session, reader
        self.redacting = Redacting(session, reader)
        self.menu: QMenu | None = None

    def actions(self) -> list[PinAction]:
        """What the bar over a selection offers; the letters are those of both languages."""
        if not self._session.writable:
            return []
        return [
            PinAction("quote", self.tr("Quote"), "quote", "Q"),
            PinAction("figure", self.tr("Figure"), "figures", "F"),
            PinAction("event", self.tr("Event"), "event", "E"),
            PinAction("clause", self.tr("Clause"), "clause", "C"),
            PinAction("link", self.tr("Link to…"), "link", "L"),
            PinAction("redact", self.tr("Redact…"), "redact", "R"),
        ]

    def pin(self, action: str, source: Source, start: int, end: int, at: QPoint) -> None:
        """Do what was chosen with words of a source; ``at`` is where a menu may open."""
        handle = source.handle
        if action == "quote":
            self._do(
                lambda case: pin_quote(case, handle, start, end),
                self.tr("Quotation %1 pinned to %2."),
            )
        elif action == "event":
            self._do(
                lambda case: pin_event(case, handle, start, end),
                self.tr("Event %1 recorded from %2."),
            )
        elif action == "clause":
            self._do(
                lambda case: pin_clause(case, handle, start, end),
                self.tr("Clause %1 recorded from %2."),
            )
        elif action == "link":
            self._link(handle, start, end)
        elif action == "redact":
            self.redacting.words(source, start, end)
        elif action == "figure":
            self._figure(handle, start, end, at)

    # -- figures

    def _figure(self, source: str, start: int, end: int, at: QPoint) -> None:
        alike = figures_alike(self._session.case, source, start, end)
        if not alike:
            self._new_figure(source, start, end)
            return
        self.menu = self.figure_menu(alike, source, start, end)
        self.menu.popup(at)
        self.menu.setActiveAction(self.menu.actions()[0])

    def figure_menu(self, alike: list[Figure], source: str, start: int, end: int) -> QMenu:
        """A new figure, or another reading of one that the case knows; Return takes the first."""
        menu = QMenu(self._reader)
        new = QAction(self.tr("New figure"), menu)
        new.triggered.connect(partial(self._new_figure, source, start, end))
        menu.addAction(new)
        menu.addSeparator()
        for figure in alike:
            words = self.tr("Reading of %1  %2").replace("%1", figure.handle)
            known = QAction(words.replace("%2", figure.metric.replace("&", "&&")), menu)
            known.triggered.connect(partial(self._reading, figure.handle, source, start, end))
            menu.addAction(known)
        return menu

    def _new_figure(self, source: str, start: int, end: int, _on: bool = False) -> None:
        said = self.tr("Figure %1 recorded from %2.")
        self._do(lambda case: pin_figure(case, source, start, end), said)

    def _reading(self, figure: str, source: str, start: int, end: int, _on: bool = False) -> None:
        said = self.tr("Reading of %1 recorded from %2.")
        self._do(lambda case: pin_figure(case, source, start, end, figure), said)

    # -- links

    def _link(self, source: str, start: int, end: int) -> None:
        heads = self._session.case.all_heads(_LINKED)
        dialog = PickDialog(self.tr("Link these words to…"), self.tr("Link"), heads, self._reader)
        box = QComboBox()
        box.setAccessibleName(self.tr("Relation"))
        for kept, label in choice_words("relation"):
            box.addItem(self.tr("The words: %1 …").replace("%1", label), kept)
        put(dialog.body, box)
        if dialog.exec():
            target, relation = dialog.handle(), str(box.currentData())
            self._do(
                lambda case: pin_link(case, source, start, end, target, relation),
                self.tr("Linked to %1 from %2."),
            )

    # -- all of them

    def _do(self, action: Callable[[CaseFile], object], said: str) -> None:
        made = self._session.do(action)
        if made is None:
            return
        passage: Passage = getattr(made, "passage", None) or made
        item: Item = getattr(made, "item", None) or passage
        where = pinpoint(passage.paragraph, passage.page, passage.label)
        words = said.replace("%1", item.handle).replace("%2", where or passage.handle)
        self._session.undoable.emit(words)
        self.pinned.emit(passage.handle)
