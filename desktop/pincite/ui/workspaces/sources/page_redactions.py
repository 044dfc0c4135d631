"""Redactions on the pages of an original: shown as a veil, and drawn as areas."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pincite.model.evidence import Redaction, Source
from pincite.ui.workspaces.sources.pages_view import PagesView
from pincite.ui.workspaces.sources.veil import Veil


class PageRedactions(QObject):
    """``drawn(page from 1, area or None, size of the page)`` when an area is to be redacted."""

    drawn = Signal(int, object, object)

    def __init__(self, pages: PagesView) -> None:
        super().__init__(pages)
        self._pages = pages
        self._redactions: Sequence[Redaction] = ()
        self.veil = Veil(pages.canvas)
        self.veil.drawn.connect(lambda *area: self._tell(area))
        pages.where_changed.connect(self._show)
        pages.tools.redact_wanted.connect(self.ask)

    def show_source(self, source: Source, *, writable: bool) -> None:
        """Veil what no outside copy of a source shows."""
        self._redactions = source.redactions
        self._pages.tools.redact.setEnabled(writable)
        self._show()

    def ask(self) -> None:
        """Let an area be drawn; asked for again, its place is given by numbers."""
        if self.veil.drawing():
            self.veil.draw(on=False)
            self._tell(None)
        elif self._pages.store.sizes:
            self.veil.draw(on=True)
            words = self.tr("Draw the area that outside copies are not to show")
            self._pages.said.emit(words)

    def _show(self) -> None:
        self.veil.show_page(self._redactions, self._pages.page(), self._pages.scale())

    def _tell(self, area: tuple[float, ...] | None) -> None:
        page = self._pages.page()
        self.drawn.emit(page + 1, area, self._pages.store.sizes[page])
