"""The card that shows an item's links, from either end, and lets them be made and taken away."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pincite.model.remarks import Link
from pincite.ui.items.choices import shown
from pincite.ui.items.dialogs import link_item
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import Card, clear, column, holder, put, row
from pincite.ui.widgets.panels import SectionHeader


class LinkedItems(Card):
    """Links of one item; ``opened(handle)`` when one is chosen."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._handle = ""
        self._add = IconButton("add", self.tr("Link to another item"), on_click=self._link)
        self._head = SectionHeader(self.tr("Linked items"), 0, self._add)
        self._rows: QVBoxLayout = column(margins=(16, 0, 8, 12), gap=6)
        put(self.body, self._head)
        put(self.body, self._rows)

    def show_item(self, handle: str) -> None:
        """Show the links of an item; an empty handle shows none."""
        self._handle = handle
        clear(self._rows)
        links: list[Link] = []
        self._add.setEnabled(bool(handle) and self._session.writable)
        if handle:
            case = self._session.case
            item = case.by_handle(handle)
            links = case.links_of(item.id)
            heads = case.heads({end for link in links for end in (link.source, link.target)})
            for link in links:
                outward = link.source == item.id
                other = heads[link.target if outward else link.source]
                put(self._rows, self._row(link, other.handle, other.title, outward))
        if not links:
            put(self._rows, secondary(self.tr("Nothing is linked yet."), wrap=True))
        self._head.set_count(len(links))

    def _row(self, link: Link, handle: str, title: str, outward: bool) -> QWidget:
        word = shown("relation", link.relation)
        relation = secondary(f"{word} →" if outward else f"← {word}")
        name = Button(handle, kind="small", on_click=partial(self.opened.emit, handle))
        name.setAccessibleName(f"{word} {handle} {title}")
        name.setToolTip(self.tr("Open %1").replace("%1", handle))
        away = IconButton(
            "close", self.tr("Remove this link"), on_click=partial(self._unlink, link)
        )
        away.setEnabled(self._session.writable)
        away.setFixedSize(24, 24)
        first = row(name, relation, None, away, gap=8)
        return holder(column(first, ElidedLabel(title, 12), gap=3))

    def _link(self) -> None:
        if link_item(self._session, self._handle, parent=self):
            self.show_item(self._handle)

    def _unlink(self, link: Link) -> None:
        from pincite.actions.links import remove_link

        case = self._session.case
        ends = case.heads({link.source, link.target})
        source, target = ends[link.source].handle, ends[link.target].handle
        self._session.do(
            lambda open_: remove_link(open_, source, target, link.relation),
            said=self.tr("Link removed."),
        )
        self.show_item(self._handle)
