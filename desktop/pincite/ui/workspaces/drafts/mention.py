"""Choosing an item to put into the text: typed by name or handle, inserted as value or cite."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pincite.casefile import Head
from pincite.document.tree import Binding, Citation, Inline, Text
from pincite.text.typography import fold
from pincite.ui import kinds
from pincite.ui.items.choices import kind_name
from pincite.ui.models import BlockModel, Column, Label, TwoLineCell
from pincite.ui.session import Session
from pincite.ui.widgets import Frame, TableView, column, hairline, secondary

CITED = ("source", "passage", "exhibit", "authority", "communication", "version")
VALUES = (
    "figure", "fact", "party", "clause", "demand", "deadline", "agreement", "claim", "element",
    "passage", "authority", "source", "communication",
)  # fmt: skip
CITES = (
    "passage", "source", "figure", "fact", "exhibit", "authority", "clause", "communication",
    "version", "agreement",
)  # fmt: skip
PUT = frozenset([*VALUES, *CITES, "reading", "assent", "response"])
_ONLY_CITED = ("exhibit", "assent", "response")  # nothing of them is said in words
_ONLY_SAID = ("party", "claim")  # nothing proves them but what they rest on
_ROW, _SHOWN, _MOST = 46, 7, 200


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be put in: its handle, kind and title."""

    handle: str
    kind: str
    title: str


class Mention(Frame):
    """A list under the caret. ``chosen(list of inlines)``; ``given_up(typed words)``."""

    chosen = Signal(list)
    given_up = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.session = session
        self.how = "any"
        self._offers: list[Offer] = []
        self._shown: list[Offer] = []
        self._done = False
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Item by name or handle"))
        self.line.setPlaceholderText(self.tr("Type a name or a handle"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list = TableView(self.tr("Items"), _ROW)
        self.list.horizontalHeader().hide()
        self.model = BlockModel(
            [Column("title", "", _cell, stretch=True)],
            lambda places: [self._shown[place] for place in places],
            self,
        )
        self.list.show_model(self.model, sortable=False)
        self.list.clicked.connect(lambda _index: self._choose(other=False))
        self.list.setFixedHeight(_ROW * _SHOWN)
        self.hint = secondary("")
        self.hint.setContentsMargins(12, 6, 12, 8)
        self.setLayout(
            column(self.line, self.list, hairline("line"), self.hint, margins=(6, 6, 6, 0), gap=4)
        )
        self.setFixedWidth(420)

    def ask(self, how: str, at: QPoint) -> None:
        """Offer items: to ``cite``, to bind the ``value`` of, a ``clause``, or ``any``."""
        self.how, self._done = how, False
        wanted = {"cite": CITES, "value": VALUES, "clause": ("clause",)}.get(how, VALUES + CITES)
        heads = self.session.case.all_heads(tuple(dict.fromkeys(wanted)))
        self._offers = [_offer(head) for head in heads]
        if how in ("any", "value"):
            self._offers = [*self._own(), *self._offers]
        hints = {
            "cite": self.tr("Return cites it · Ctrl+Return puts its value in"),
            "clause": self.tr("Return names and cites the clause"),
        }
        default = self.tr("Return puts its value in · Ctrl+Return cites it")
        self.hint.setText(hints.get(how, default))
        self.line.clear()
        self._filter("")
        self.move(at)
        self.show()
        self.line.setFocus()

    def _own(self) -> list[Offer]:
        """What the draft says of itself."""
        return [
            Offer("letter.date", "draft", self.tr("Date of this document")),
            Offer("letter.deadline", "deadline", self.tr("Deadline of this document")),
            Offer("letter.client.name", "party", self.tr("Client")),
            Offer("letter.addressee.name", "party", self.tr("Addressee")),
            Offer("case.title", "draft", self.tr("Title of the case")),
        ]

    def shown(self) -> Sequence[Offer]:
        """What is listed."""
        return self._shown

    def _filter(self, typed: str) -> None:
        wanted = fold(typed).split()
        exact = typed.strip().upper()
        found = [
            offer
            for offer in self._offers
            if all(word in fold(f"{offer.handle} {offer.title}") for word in wanted)
        ]
        begins = fold(typed.strip())
        found.sort(
            key=lambda offer: (
                offer.handle.upper() != exact,
                not fold(offer.title).startswith(begins),
            )
        )
        self._shown = found[:_MOST]
        self.model.set_ids([])
        self.model.set_ids(range(len(self._shown)))
        if self._shown:
            self.list.pick(0)
        elif typed.endswith(" ") and self.isVisible():
            self.hide()  # not an item's name: counsel only wrote an @

    # -- choosing

    def _choose(self, *, other: bool) -> None:
        place = self.list.currentIndex().row()
        if not 0 <= place < len(self._shown):
            return
        self._done = True
        offer = self._shown[place]
        self.hide()
        self.chosen.emit(inlines_for(offer, self.how, other=other))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._choose(other=bool(held)) if self._shown else self.hide()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            at = self.list.currentIndex().row() + step
            if 0 <= at < len(self._shown):
                self.list.pick(at)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Backspace and not self.line.text()):
            self.hide()
        else:
            return False
        return True

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        if not self._done:
            self._done = True
            self.given_up.emit(self.line.text())


def inlines_for(offer: Offer, how: str, *, other: bool = False) -> list[Inline]:
    """What an offer puts into the text."""
    handle, dot, field = offer.handle.partition(".")
    if dot and not handle[:1].isupper():
        return [Binding(handle, field)]
    if how == "clause":
        return [Binding(offer.handle, "dated"), Text(" "), Citation(offer.handle)]
    cites = how == "cite" or (how == "any" and offer.kind in CITED)
    if offer.kind in _ONLY_CITED or (cites != other and offer.kind not in _ONLY_SAID):
        return [Citation(offer.handle)]
    return [Binding(offer.handle)]


def _offer(head: Head) -> Offer:
    return Offer(head.handle, head.kind, head.title)


def _cell(offer: Offer) -> TwoLineCell:
    return TwoLineCell(
        offer.title, kind_name(offer.kind), kinds.icon(offer.kind), Label(offer.handle, True)
    )
