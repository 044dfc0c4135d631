"""The Claims workspace: the proof matrix, the demands, the authorities."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from pincite.document.closure import Closure
from pincite.model.claims import Claim, Response
from pincite.review.matrix import ClaimProof, matrix
from pincite.ui.items.dialogs import add_item, edit_item, link_item, remove_items
from pincite.ui.items.linked import LinkedItems
from pincite.ui.items.remarks import RemarksCard
from pincite.ui.items.standing import StandingCard
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.choosers import FilterChips, Segmented
from pincite.ui.widgets.layouts import Card, column, hairline, holder, row
from pincite.ui.widgets.panels import EmptyState, Inspector
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.claims.authorities import Authorities
from pincite.ui.workspaces.claims.deadlines import Deadlines
from pincite.ui.workspaces.claims.demands import Demands
from pincite.ui.workspaces.claims.inspector import ProofCard
from pincite.ui.workspaces.claims.matrix import MatrixModel, MatrixView
from pincite.ui.workspaces.claims.rows import ClaimRow, ElementRow, MatrixRow, matrix_rows
from pincite.ui.workspaces.list_page import ListPage, fitting


class Claims(Workspace):
    """Proof, demands, authorities."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._closure: Closure | None = None
        self._proofs: tuple[ClaimProof, ...] = ()
        self._rows: list[MatrixRow] = []
        self.model = MatrixModel(self)
        self.view = MatrixView(self.model, self.tr("Proof matrix"))
        self.view.picked.connect(self._picked)
        self.view.opened.connect(lambda _handle: self.edit())
        self.chips = FilterChips()
        self.chips.chosen.connect(lambda _key: self._filter())
        self.card = ProofCard(session)
        self.card.opened.connect(lambda handle: self.go.emit("", handle))
        self.card.link_wanted.connect(self._link)
        self.linked = LinkedItems(session)
        self.linked.opened.connect(lambda handle: self.go.emit("", handle))
        self.inspector = Inspector(self.tr("What it rests on"), 336)
        self.remarks, self.standing = RemarksCard(session), StandingCard(session)
        self.inspector.show_cards(self.card, self.linked, self.remarks, self.standing)
        self.empty = EmptyState(
            "claims",
            self.tr("What must be shown?"),
            self.tr("Add claim"),
            lambda: self.add("claim"),
            self.tr("A claim has elements; each rests on clauses, facts and figures."),
        )
        self._buttons()
        self.lists: dict[str, ListPage] = {
            "demands": Demands(session),
            "deadlines": Deadlines(session),
            "authorities": Authorities(session),
        }
        for page in self.lists.values():
            page.go.connect(self.go)
        self._lay_out()
        link = partial(self._link, "supports")
        here = Qt.ShortcutContext.WidgetShortcut
        for keys, run in (("F2", self.edit), ("Del", self.remove), ("Ctrl+L", link)):
            QShortcut(QKeySequence(keys), self.view, context=here).activated.connect(run)

    def _buttons(self) -> None:
        self._claim = Button(self.tr("Add claim"), on_click=lambda: self.add("claim"))
        self._element = Button(
            self.tr("Add element"), "add", "primary", on_click=lambda: self.add("element")
        )
        self._edit = Button(self.tr("Edit"), kind="small", on_click=self.edit)
        self._remove = Button(self.tr("Remove"), kind="small", on_click=self.remove)

    def _lay_out(self) -> None:
        views = [
            ("proof", self.tr("Proof")),
            ("demands", self.tr("Demands")),
            ("deadlines", self.tr("Deadlines")),
            ("authorities", self.tr("Authorities")),
        ]
        self.chooser = Segmented(views, "proof")
        self.chooser.chosen.connect(self._show_view)
        bar = row((self.chips, 1), self._edit, self._remove, margins=(12, 9, 12, 9), gap=6)
        self._bar = holder(bar)
        self.table_card = Card(self._bar, hairline("hairline"), (self.view, 1), (self.empty, 1))
        proof = holder(row((self.table_card, 1), self.inspector, gap=12))
        self.stack = QStackedWidget()
        for page in (proof, *self.lists.values()):
            self.stack.addWidget(page)
        top = row(self.chooser, None)
        self.setLayout(column(top, (self.stack, 1), margins=(20, 0, 20, 18), gap=10))

    # -- the workspace

    def title(self) -> str:
        return self.tr("Claims")

    def subtitle(self) -> str:
        elements = [row_ for proof in self._proofs for row_ in proof.rows]
        gaps = sum(not each.complete for each in elements)
        single = sum(each.single_origin for each in elements)
        return " · ".join(
            (
                self.tr("%n claims", "", len(self._proofs)),
                self.tr("%n elements", "", len(elements)),
                self.tr("%n open gaps", "", gaps),
                self.tr("%n rest on a single origin", "", single),
            )
        )

    def top_actions(self) -> list[QWidget]:
        return [self._claim, self._element]

    def panes(self) -> list[QWidget]:
        page = self.lists.get(self.chooser.current())
        return [self.chooser, *(page.panes() if page else (self.table_card, self.inspector))]

    def load(self) -> None:
        self._closure = self.session.case.closure()
        self._proofs = matrix(self._closure)
        self._rows = matrix_rows(self._proofs, self._closure)
        for button in (self._claim, self._edit, self._remove):
            button.setEnabled(self.session.writable)
        if not self.session.writable:
            self._element.disable(self.tr("This case is open for reading only."))
        elif not self._proofs:
            self._element.disable(self.tr("Add a claim first."))
        else:
            self._element.enable()
        self._filter()
        for page in self.lists.values():
            page.load()

    def open_item(self, handle: str) -> None:
        item = self.session.case.by_handle(handle)
        if isinstance(item, Response):
            item = self.session.case.get(item.demand)
        for view, page in self.lists.items():
            if page.kind == item.kind:
                self.chooser.choose(view)
                page.open_item(item.handle)
                return
        self.chooser.choose("proof")
        if not self.view.pick(handle):
            self.chips.choose("all")
            self._filter()
            self.view.pick(handle)

    # -- what a user does

    def add(self, kind: str) -> None:
        """Add a claim, or an element of the chosen claim."""
        preset: dict[str, Any] = {}
        if kind == "element":
            preset["claim"] = self._claim_handle()
        handle = add_item(self.session, kind, preset, self)
        if handle:
            self.open_item(handle)

    def edit(self) -> None:
        """Edit the chosen claim or element."""
        if self.view.current() and self.session.writable:
            edit_item(self.session, self.view.current(), self)

    def remove(self) -> None:
        """Remove the chosen claim or element."""
        if self.view.current() and self.session.writable:
            remove_items(self.session, [self.view.current()], self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inspector.setFixedWidth(fitting(336, self.width()))

    # -- inside

    def _show_view(self, key: str) -> None:
        self.stack.setCurrentIndex(["proof", *self.lists].index(key))

    def _claim_handle(self) -> str:
        current = self.view.current().partition(".")[0]
        claims = [proof.claim.handle for proof in self._proofs]
        return current if current in claims else claims[0]

    def _link(self, relation: str) -> None:
        handle = self.view.current()
        kinds = ("fact", "figure", "clause", "authority", "passage")
        if handle and link_item(self.session, handle, relation, kinds, self, outward=False):
            self.view.pick(handle)

    def _filter(self) -> None:
        elements = [each for each in self._rows if isinstance(each, ElementRow)]
        keeps: dict[str, Callable[[ElementRow], bool]] = {
            "all": lambda _e: True,
            "gaps": lambda e: e.gap_code != "none",
            "single": lambda e: e.single,
            "contested": lambda e: e.contested,
        }
        words = {
            "all": self.tr("All"),
            "gaps": self.tr("With gaps"),
            "single": self.tr("Single origin"),
            "contested": self.tr("Contested"),
        }
        current = self.chips.current() or "all"
        counts = [(key, words[key], sum(map(keep, elements))) for key, keep in keeps.items()]
        self.chips.set_choices(counts, current)
        kept = {each.handle for each in elements if keeps[current](each)}
        chosen = self.view.current()
        self.model.set_rows(
            [row_ for row_ in self._rows if isinstance(row_, ClaimRow) or row_.handle in kept]
        )
        filled = bool(self._rows)
        self._bar.setVisible(filled)
        self.view.setVisible(filled)
        self.empty.setVisible(not filled)
        self.inspector.setVisible(filled)
        if filled and not (chosen and self.view.pick(chosen)):
            first = next((each.handle for each in self.model.rows if "." in each.handle), "")
            self.view.pick(first or self._rows[0].handle)

    def _picked(self, handle: str) -> None:
        if self._closure is None or not handle:
            return
        for card in (self.linked, self.remarks, self.standing):
            card.show_item(handle)
        for proof in self._proofs:
            if proof.claim.handle == handle and isinstance(proof.claim, Claim):
                self.card.show_claim(proof.claim)
            for found in proof.rows:
                if found.element.handle == handle:
                    self.card.show_row(found, self._closure)
