"""The right pane: what an element rests on, one figure or fact after the other."""

from functools import partial
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.model.base import Item
from pincite.model.claims import Claim
from pincite.model.figures import Figure
from pincite.review import wording
from pincite.review.matrix import Row
from pincite.review.proof import Corroboration, corroboration
from pincite.review.variance import Variance, variance
from pincite.ui.items.dates import date_words, language
from pincite.ui.models import Label
from pincite.ui.session import Session
from pincite.ui.widgets import paint
from pincite.ui.widgets.badges import Pill, Tag
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import ElidedLabel, Text, heading, secondary
from pincite.ui.widgets.layouts import Card, clear, hairline, holder, put, row
from pincite.ui.widgets.panels import Note
from pincite.ui.workspaces.claims.origins import OriginWords, put_origins
from pincite.ui.workspaces.claims.rows import origin_words, report_words, short_words


class ProofCard(Card):
    """What stands behind one element, or behind one figure or fact of it."""

    opened = Signal(str)
    link_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 14), gap=8, parent=parent)
        self._session = session

    def show_claim(self, claim: Claim) -> None:
        """Show a claim's theory."""
        clear(self.body)
        put(self.body, row(Tag(claim.handle), secondary(self.tr("Claim")), None))
        put(self.body, Text(claim.said("title", language()), 17, 600, wrap=True))
        if claim.theory:
            put(self.body, Text(claim.said("theory", language()), 13, 400, wrap=True))
        put(self.body, None)

    def show_row(self, found: Row, closure: Closure) -> None:
        """Show an element with everything linked to it."""
        clear(self.body)
        element = found.element
        put(self.body, row(Tag(element.handle), secondary(self.tr("Element")), None))
        put(self.body, Text(element.said("text", language()), 17, 600, wrap=True))
        if element.basis_date:
            when = date_words(element.basis_date, weekday=False)
            put(self.body, secondary(self.tr("Conduct: %1").replace("%1", when)))
        if found.gap != "none" or found.noted:
            words = found.noted or wording.gap(found.gap, language())
            put(self.body, Note("warning", words, "warn.text"))
        self._buttons()
        for item in found.supporting:
            self._support(item, closure)
        for item in found.against:
            self._against(item, closure)
        put(self.body, None)

    def _buttons(self) -> None:
        writable = self._session.writable
        for words, relation in (
            (self.tr("Link what supports it"), "supports"),
            (self.tr("Link what disputes it"), "disputes"),
        ):
            button = Button(words, "link", kind="small")
            button.setEnabled(writable)
            button.clicked.connect(partial(self._link, relation))
            put(self.body, row(button, None))

    def _link(self, relation: str, _on: bool = False) -> None:
        self.link_wanted.emit(relation)

    def _support(self, item: Item, closure: Closure) -> None:
        put(self.body, hairline("hairline"))
        proof = corroboration(item, closure)
        tone = "ok" if proof.independent > 1 else "warn" if proof.count else "bad"
        words = f"{origin_words(proof.count)} · {report_words(proof.reports)}"
        pill = Pill(words, tone)  # type: ignore[arg-type]
        open_ = Button(item.handle, kind="small")
        open_.clicked.connect(partial(self._open, item.handle))
        put(self.body, row(open_, None, pill))
        if isinstance(item, Figure):
            self._figure(item, closure)
        else:
            put(self.body, Text(short_words(item, closure), 13, 500, wrap=True))
        self._origins(proof)

    def _figure(self, figure: Figure, closure: Closure) -> None:
        put(self.body, Text(short_words(figure, closure), 27, 600, wrap=True))
        put(self.body, secondary(figure.said("metric", language()), wrap=True))
        found = variance(figure, closure)
        if len(found.stated) > 1:
            self._variance(found, figure, closure)

    def _variance(self, found: Variance, figure: Figure, closure: Closure) -> None:
        put(self.body, heading(self.tr("Variance across sources")))
        chosen = adopted(closure, figure)
        wide = max(_tag_width(found), 30)
        for stated in found.stated:
            label = stated.source.handle if stated.source else stated.reading.handle
            exact = stated.passage.exact if stated.passage else stated.reading.value
            role = {"origin": self.tr("Origin"), "repeats": self.tr("Repeats")}.get(stated.role, "")
            tone = "bad" if stated.relation == "conflict" else "mute"
            words = ElidedLabel(exact, 12, 600 if stated.reading == chosen else 400)
            line = row(holder(row(Tag(label), None), width=wide), (words, 1), gap=8)
            if role:
                put(line, Pill(role, "info" if stated.role == "origin" else tone))  # type: ignore[arg-type]
            put(self.body, holder(line))
        if found.state == "conflict":
            put(
                self.body,
                Note("warning", self.tr("The sources contradict one another."), "bad.text"),
            )

    def _origins(self, proof: Corroboration) -> None:
        words = OriginWords(
            self.tr("No document is linked to it."),
            self.tr("All of it goes back to our own side’s statement, which proves nothing alone."),
            self.tr("Possible second origin"),
        )
        put_origins(self.body, proof, self.opened, words)

    def _against(self, item: Item, closure: Closure) -> None:
        put(self.body, hairline("hairline"))
        open_ = Button(item.handle, kind="small")
        open_.clicked.connect(partial(self._open, item.handle))
        put(self.body, row(open_, Pill(self.tr("Against"), "bad"), None))
        put(self.body, Text(short_words(item, closure), 13, 400, wrap=True))

    def _open(self, handle: str, _on: bool = False) -> None:
        self.opened.emit(handle)


def _tag_width(found: Variance) -> int:
    """The width of the widest label of the sources, so that their words stand in line."""
    labels = [each.source.handle if each.source else each.reading.handle for each in found.stated]
    return ceil(max(paint.label_width(Label(label)) for label in labels))
