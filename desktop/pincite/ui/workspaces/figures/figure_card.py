"""One figure: its value set large, its readings, where it comes from, where it is used."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.actions.uses import drafts_naming
from pincite.casefile import Head
from pincite.model.figures import Figure
from pincite.review.variance import Variance
from pincite.ui.items.dates import language
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Pill, Tag
from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.labels import ElidedLabel, Text, heading, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, holder, put, row
from pincite.ui.widgets.panels import Note
from pincite.ui.workspaces.claims.origins import OriginWords, put_origins
from pincite.ui.workspaces.figures import values
from pincite.ui.workspaces.figures.readings_card import ReadingsCard
from pincite.ui.workspaces.figures.rows import FigureRow, origins

_USING = ("supports", "disputes", "breaches")


class FigureCard(Card):
    """``opened(handle)`` of anything it names; ``edit_wanted`` of the figure itself."""

    opened = Signal(str)
    edit_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._top = column(margins=(16, 12, 10, 12), gap=4)
        self.readings = ReadingsCard(session)
        self.readings.opened.connect(self.opened)
        self._said = column(margins=(14, 4, 14, 12))
        self._origins = column(margins=(16, 10, 14, 12), gap=8)
        self._used = column(margins=(16, 10, 14, 12), gap=6)
        self._foot = row(margins=(14, 10, 14, 14), gap=8)
        for part in (
            self._top,
            hairline(),
            self.readings,
            self._said,
            hairline(),
            self._origins,
            hairline(),
            self._used,
            None,
            self._foot,
        ):
            put(self.body, part)

    def show_figure(self, found: FigureRow) -> None:
        """Show a figure."""
        figure = found.item
        self._show_top(found)
        self.readings.show_figure(figure, found.variance)
        self._show_variance(found.variance)
        self._show_origins(found)
        self._show_uses(figure)
        self._show_foot(found)

    def _show_top(self, found: FigureRow) -> None:
        clear(self._top)
        figure = found.item
        badge = origins(found.proof)
        edit = IconButton("edit", self.tr("Edit this figure (F2)"), self.edit_wanted.emit)
        edit.setEnabled(self._session.writable)
        pill = Pill(badge.text, badge.tone, badge.icon, badge.dot)
        head = row(Tag(figure.handle, True), None, pill, edit, gap=6)
        put(self._top, head)
        value = values.short(found.reading, figure) if found.reading is not None else "–"
        pixels = 30 if len(value) < 15 else 27 if len(value) < 18 else 22
        put(self._top, Text(value, pixels, 600, wrap=True))
        metric = figure.said("metric", language())
        line = ", ".join(p for p in (metric, values.period(figure)) if p)
        put(self._top, Text(line, 13, 500, "ink2", wrap=True))
        counted, scope = values.counted(figure, found.reading), figure.said("scope", language())
        if counted.casefold() in metric.casefold():
            counted = ""
        about = " · ".join(dict.fromkeys(part for part in (counted, scope) if part))
        for words in (about, figure.said("note", language())):
            if words:
                put(self._top, secondary(words, wrap=True))
        if figure.derivation:
            words = self.tr("Computed: %1").replace("%1", figure.derivation)
            put(self._top, secondary(words, wrap=True))
        if figure.members:
            put(self._top, 4)
            title = self.tr("Counted by name (%1)").replace("%1", str(len(figure.members)))
            put(self._top, Text(title, 12, 600))
            put(self._top, secondary(" · ".join(figure.members), wrap=True))

    def _show_variance(self, found: Variance) -> None:
        clear(self._said)
        figure = found.figure
        if found.state == "conflict":
            note = figure.said("conflict_note", language())
            words = note or self.tr(
                "The sources contradict one another, and how that is disclosed is not written yet."
            )
            put(self._said, Note("warning", words, "warn.text" if note else "bad.text"))
        elif len(found.stated) > 1:
            wordings = len({s.passage.exact for s in found.stated if s.passage is not None})
            same = self.tr("Variance 0 · same value, %n wordings", "", wordings)
            differ = self.tr("The values differ, and can all be true")
            put(self._said, Note("passed", same if found.state == "same" else differ, "ok.dot"))

    def _show_origins(self, found: FigureRow) -> None:
        clear(self._origins)
        put(self._origins, heading(self.tr("Where it comes from")))
        words = OriginWords(
            self.tr("No source stands behind it."),
            self.tr(
                "All of it goes back to our own side’s word: that it was said, not that it is true."
            ),
            self.tr("Not counted unless privilege is waived"),
        )
        put_origins(self._origins, found.proof, self.opened, words)

    def _show_uses(self, figure: Figure) -> None:
        clear(self._used)
        put(self._used, heading(self.tr("Where it is used")))
        case = self._session.case
        links = [x for x in case.links_of(figure.id) if x.source == figure.id]
        heads = case.heads({x.target for x in links if x.relation in _USING})
        drafts = [
            Head(d.id, "draft", d.handle, d.title) for d in drafts_naming(case, figure.handle)
        ]
        every = [*heads.values(), *drafts]
        if not every:
            put(self._used, secondary(self.tr("Nothing rests on it yet."), wrap=True))
        for head in every:
            name = Button(head.handle, kind="small")
            name.setAccessibleName(f"{head.handle} {head.title}")
            name.clicked.connect(partial(self._open, head.handle))
            put(self._used, holder(row(name, (ElidedLabel(head.title, 12), 1), gap=8)))

    def _show_foot(self, found: FigureRow) -> None:
        clear(self._foot)
        source = Button(self.tr("Open in source"))
        chosen = next(
            (s for s in found.variance.stated if s.relation == "adopted" and s.passage), None
        )
        if chosen is not None and chosen.passage is not None:
            source.clicked.connect(partial(self._open, chosen.passage.handle))
        else:
            source.disable(self.tr("The adopted reading has no passage."))
        link = Button(self.tr("Link to…"), on_click=self.link_wanted.emit)
        if not self._session.writable:
            link.disable(self.tr("This case is open for reading only."))
        for button in (source, link):
            self._foot.addWidget(button, 1)

    def _open(self, handle: str, _on: bool = False) -> None:
        self.opened.emit(handle)
