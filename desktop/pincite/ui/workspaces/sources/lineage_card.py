"""Where a source comes from, and what repeats it: reprints, translations, reports of a letter."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.actions.lineage import Origin, dismiss_origin, possible_origins
from pincite.actions.links import add_link, remove_link
from pincite.casefile import Head
from pincite.model.evidence import Source
from pincite.ui.items.dialogs import pick_item
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button, IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import Card, Frame, clear, column, put, row
from pincite.ui.widgets.panels import Note, SectionHeader
from pincite.ui.workspaces.sources.handle_link import HandleLink

_RELATION = "derives_from"


class LineageCard(Card):
    """``opened(handle)`` when a source is chosen."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._source: Source | None = None
        self._asked: object = None  # stands for the last question: older answers are dropped
        add = LinkButton(self.tr("Add origin…"), self._add_origin)
        self._add = add
        put(self.body, SectionHeader(self.tr("Lineage"), None, add))
        self._rows = column(margins=(14, 0, 8, 12), gap=5)
        put(self.body, self._rows)

    def show_source(self, source: Source) -> None:
        """Show the origins of a source, its repeats, and what it may come from."""
        self._source = source
        self._add.setEnabled(self._session.writable)
        clear(self._rows)
        case = self._session.case
        links = [link for link in case.links_of(source.id) if link.relation == _RELATION]
        heads = case.heads({end for link in links for end in (link.source, link.target)})
        origins = [heads[link.target] for link in links if link.source == source.id]
        repeats = [heads[link.source] for link in links if link.target == source.id]
        self._section(self.tr("Derives from"), origins, True)
        self._section(self.tr("Repeated by"), repeats, False)
        if source.part_of:
            self._section(
                self.tr("Came inside"), [case.heads([source.part_of])[source.part_of]], None
            )
        if origins:
            words = self.tr("What it repeats adds a report, not a new origin.")
            put(self._rows, Note("branch", words))
        elif not repeats:
            put(
                self._rows,
                secondary(self.tr("An origin of its own, as far as is known."), wrap=True),
            )
        self._suggest(source)

    def _section(self, title: str, heads: list[Head], outward: bool | None) -> None:
        if not heads:
            return
        put(self._rows, secondary(title))
        for head in heads:
            words = ElidedLabel(head.title, 13, 500)
            spoken = f"{title} {head.handle}: {head.title}"
            opener = HandleLink(head.handle, spoken, partial(self.opened.emit, head.handle))
            line = row(opener, (words, 1), gap=4)
            if outward is not None:
                away = IconButton(
                    "close",
                    self.tr("Remove this link"),
                    partial(self._remove, head.handle, outward),
                )
                away.setFixedSize(22, 20)
                away.setEnabled(self._session.writable)
                put(line, away)
            put(self._rows, line)

    def _suggest(self, source: Source) -> None:
        """Look for what it may come from, beside the window."""
        asked = self._asked = object()

        def done(found: list[Origin]) -> None:
            if asked is self._asked:
                self._show_offers(found)

        self._session.beside(lambda case, _progress: possible_origins(case, source.handle), done)

    def _show_offers(self, found: list[Origin]) -> None:
        if found:
            put(self._rows, 2)
            put(self._rows, secondary(self.tr("May derive from – you decide")))
        for each in found:
            put(self._rows, self._offer(each))

    def _offer(self, each: Origin) -> QWidget:
        head = each.source
        why = self._why(each)
        spoken = f"{head.handle}: {head.title}, {why}"
        opener = HandleLink(head.handle, spoken, partial(self.opened.emit, head.handle))
        accept = Button(self.tr("Derives from it"), kind="small")
        accept.setAccessibleName(self.tr("Derives from %1").replace("%1", spoken))
        accept.clicked.connect(partial(self._link, head.handle))
        words = self.tr("Not from %1: do not offer it again").replace("%1", head.handle)
        away = IconButton("close", words, partial(self._dismiss, head.handle))
        away.setFixedSize(26, 26)
        for button in (accept, away):
            button.setEnabled(self._session.writable)
        first = row(opener, (ElidedLabel(head.title, 12, 500), 1), gap=4)
        reason = ElidedLabel(why, 12, 400, "ink2")
        reason.setToolTip(why)
        second = row((reason, 1), accept, away, gap=3)
        return Frame("well", column(first, second, margins=(8, 6, 4, 6), gap=3))

    def _why(self, each: Origin) -> str:
        if each.rule == "named":
            return self.tr("is named in it")
        if each.rule == "translation":
            words = self.tr("may be translated: %1 in the same order")
            return words.replace("%1", ", ".join(each.words))
        return self._shared(each.share)

    def _dismiss(self, origin: str) -> None:
        source = self._source
        if source is not None:
            said = self.tr("%1 is not offered as an origin of %2 again.")
            said = said.replace("%1", origin).replace("%2", source.handle)
            self._session.do(lambda case: dismiss_origin(case, source.handle, origin), said=said)
            self.show_source(source)

    def _shared(self, share: float) -> str:
        return self.tr("shares %1 % of its phrases").replace("%1", str(round(share * 100)))

    def _add_origin(self) -> None:
        if self._source is None:
            return
        title = self.tr("What does %1 derive from?").replace("%1", self._source.handle)
        handle = pick_item(self._session, title, ("source",), self)
        if handle:
            self._link(handle)

    def _link(self, origin: str, _on: bool = False) -> None:
        if self._source is None or origin == self._source.handle:
            return
        own = self._source.handle
        said = self.tr("%1 derives from %2.").replace("%1", own).replace("%2", origin)
        self._session.do(lambda case: add_link(case, own, origin, _RELATION), said=said)

    def _remove(self, other: str, outward: bool) -> None:
        if self._source is None:
            return
        ends = (self._source.handle, other) if outward else (other, self._source.handle)
        said = self.tr("Link removed.")
        self._session.do(lambda case: remove_link(case, *ends, _RELATION), said=said)
