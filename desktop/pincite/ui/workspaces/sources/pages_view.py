"""The pages of a PDF or an image: turned, zoomed, and pinned on the page itself."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pincite.casefile import Block
from pincite.intake.pages import PageWords
from pincite.model.evidence import Passage, Source
from pincite.text.ocr import is_marked
from pincite.ui import theme
from pincite.ui.session import Session
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import column, hairline, row
from pincite.ui.widgets.range_text import PinAction
from pincite.ui.widgets.selection_bar import SelectionBar
from pincite.ui.wording import sentence
from pincite.ui.workspaces.sources.page_canvas import EDGE, PageCanvas, Spot
from pincite.ui.workspaces.sources.page_match import find_on_page, on_page, page_text, to_case
from pincite.ui.workspaces.sources.page_store import PageStore
from pincite.ui.workspaces.sources.page_tools import PageTools
from pincite.ui.workspaces.sources.passages import Marked
from pincite.ui.workspaces.sources.source_text import fold
from pincite.ui.workspaces.sources.thumbnails import Thumbnails

_STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class _Scroller(QScrollArea):
    """The desk a page lies on: a wheel at its end turns it, Ctrl and wheel zoom."""

    turned = Signal(int)
    zoomed = Signal(int)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), theme.colour("desk"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        by = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if by > 0 else -1)
            return
        bar = self.verticalScrollBar()
        if by < 0 and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif by > 0 and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            super().wheelEvent(event)


class PagesView(QWidget):
    """One page at a time, with thumbnails.

    ``action_chosen(id, start, end, global point)`` in positions of the case's text;
    ``passage_opened(handle)``; ``passage_menu(handle, global point)``; ``said(words)``;
    ``where_changed``; ``locked`` for a password.

    Keys on the page: the arrows move a caret and with Shift choose words, Ctrl goes by words, a
    letter pins them; Alt+Up and Alt+Down step from passage to passage, Return opens; Page Up and
    Page Down turn; plus and minus zoom, 0 fits the width, 1 is the page's own size.
    """

    action_chosen = Signal(str, int, int, QPoint)
    passage_opened = Signal(str)
    passage_menu = Signal(str, QPoint)
    said = Signal(str)
    where_changed = Signal()
    locked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = PageStore(session, self)
        self.canvas = PageCanvas()
        self.canvas.setAccessibleName(self.tr("Page of the original"))
        self.scroller = _Scroller()
        self.scroller.setWidget(self.canvas)
        self.canvas.setAutoFillBackground(False)
        self.scroller.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.scroller.setCornerWidget(QWidget())
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar = SelectionBar(self.scroller.viewport())
        self.thumbnails = Thumbnails(self.store)
        self.thumbnails.hide()
        self._note = secondary("", wrap=True)
        self._note.setContentsMargins(16, 12, 16, 12)
        self._note.hide()
        self._blocks: Sequence[Block] = ()
        self._marked: Sequence[Marked] = ()
        self._picked = ""
        self._page, self._zoom = 0, 0.0  # a zoom of 0 fits the width
        self._found: tuple[tuple[int, int] | None, str] = (None, "")
        self._step_later = 0
        self.tools = PageTools()
        self.setFocusProxy(self.canvas)
        body = row(self.thumbnails, (self.scroller, 1), gap=0)
        self.setLayout(column(self.tools, hairline(), self._note, (body, 1)))
        self._wire()

    def _wire(self) -> None:
        self.tools.thumbnails.toggled.connect(self.thumbnails.setVisible)
        self.tools.zoomed.connect(self.zoom)
        self.tools.sized.connect(self.size_to)
        self.tools.turned.connect(self.turn)
        self.canvas.menu_wanted.connect(self.passage_menu)
        self.canvas.ran_out.connect(self._step_over)
        self.canvas.moved.connect(self._follow)
        self.store.opened.connect(self._opened)
        self.store.arrived.connect(self._arrived)
        self.store.failed.connect(self._failed)
        self.thumbnails.page_chosen.connect(self.show_page)
        self.canvas.selected.connect(self._selected)
        self.canvas.opened.connect(self.passage_opened)
        self.scroller.turned.connect(self.turn)
        self.scroller.zoomed.connect(self.zoom)
        self.scroller.verticalScrollBar().valueChanged.connect(lambda _at: self._place_bar())
        self.bar.chosen.connect(self._chosen)

    # -- what is shown

    def show_original(
        self, data: bytes, source: Source, blocks: Sequence[Block], password: str = ""
    ) -> None:
        """Open an original at its first page."""
        self._blocks, self._page, self._found = blocks, 0, (None, "")
        self._note.hide()
        some = any(is_marked(block.label) for block in blocks)
        self.store.recognised = (source.language or "en") if some else ""
        self.store.open(data, source.media_type, password)

    def set_actions(self, actions: Sequence[PinAction]) -> None:
        """What the bar offers for words on a page."""
        self.bar.set_actions(actions)

    def mark(self, marked: Sequence[Marked], picked: str) -> None:
        """Highlight passages; the picked one stands out."""
        self._marked, self._picked = marked, picked
        self._show_words()

    def where(self) -> str:
        """Which page is shown."""
        if not self.store.sizes:
            return ""
        words = self.tr("Page %1 of %2").replace("%1", str(self._page + 1))
        return words.replace("%2", str(len(self.store.sizes)))

    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def turn(self, by: int) -> None:
        """Show another page, from its head or, going back, its foot."""
        wanted = self._page + by
        if 0 <= wanted < len(self.store.sizes):
            self.show_page(wanted)
            bar = self.scroller.verticalScrollBar()
            bar.setValue(bar.minimum() if by > 0 else bar.maximum())

    def show_page(self, page: int) -> None:
        """Show a page, from 0."""
        if not 0 <= page < len(self.store.sizes):
            return
        self._page = page
        self.canvas.show_page(self.store.sizes[page], self.scale())
        self.canvas.set_picture(self.store.any_picture(page))
        self.thumbnails.show_current(page)
        self._draw()
        self._show_words()
        self.bar.hide()
        self.where_changed.emit()

    def scale(self) -> float:
        """Pixels of the window for a unit of the page."""
        if self._zoom:
            return self._zoom * self._unit()
        width = self.store.sizes[self._page][0] if self.store.sizes else 612.0
        room = self.scroller.viewport().width() - 2 * EDGE
        return round(min(max(0.1, room / width), 4.0), 3)

    def _unit(self) -> float:
        """Pixels of the window for a unit of the page at its own size: a point, or a pixel."""
        return 4 / 3 if self.store.opaque else 1.0

    def zoom(self, by: int) -> None:
        """The next larger or smaller size."""
        now = self._zoom or self.scale() / self._unit()
        steps = [s for s in _STEPS if (s > now * 1.01 if by > 0 else s < now * 0.99)]
        if steps:
            self._zoom = steps[0] if by > 0 else steps[-1]
            self.show_page(self._page)

    def size_to(self, zoom: float) -> None:
        """Show the page at a size, 1 its own; 0 fits its width into the pane, also later."""
        self._zoom = zoom
        self.show_page(self._page)

    def fit(self) -> None:
        """Fit the page's width into the pane, also when it changes."""
        self.size_to(0.0)

    def _opened(self) -> None:
        self.thumbnails.show_pages()
        self.show_page(self._page)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        drawn = self.store.picture(self._page, self.scale() * ratio)
        if drawn is not None:
            self.canvas.set_picture(drawn)
            for near in (self._page + 1, self._page - 1):  # so that a turn finds its page drawn
                if 0 <= near < len(self.store.sizes):
                    width = self.store.sizes[near][0]
                    same = width == self.store.sizes[self._page][0]
                    if same:
                        self.store.picture(near, self.scale() * ratio)
        self.tools.show_zoom(self.scale() / self._unit(), fitted=not self._zoom)

    def _arrived(self, page: int) -> None:
        if page == self._page:
            self._draw()
            self._show_words()
            if self._found[0] is not None:
                self._reveal_found()

    def _failed(self, error: BaseException) -> None:
        if getattr(error, "code", "") in ("encrypted", "wrong_password"):
            self.locked.emit()
        self._note.setText(sentence(error))
        self._note.setVisible(getattr(error, "code", "") != "closed")

    def _show_words(self) -> None:
        words = self.store.words(self._page)
        spots = []
        if words is not None and words.text:
            for each in self._marked:
                passage = each.passage
                found = None
                if passage.page in (None, self._page + 1):
                    found = on_page(words, passage)
                if found is not None:
                    look = "picked" if passage.handle == self._picked else each.look
                    spots.append(Spot(*found, look, passage.handle, each.tip))
        if words is not None and words.text:
            spots += self._found_spots(words)
        self.canvas.set_words(words, spots)
        if words is not None and self._step_later:
            by, self._step_later = self._step_later, 0
            self.canvas.step(by, from_edge=True)

    def _found_spots(self, words: PageWords) -> list[Spot]:
        hit, asked = self._found
        places = find_on_page(words, asked) if asked else []
        nth = self._nth(hit) if hit is not None else -1
        return [
            Spot(*place, "differs" if n == nth else "found", "") for n, place in enumerate(places)
        ]

    def _nth(self, hit: tuple[int, int]) -> int:
        """Which of its page's places a hit is, -1 where it is on another page."""
        if self._page_of(hit[0]) != self._page:
            return -1
        before = [b for b in self._blocks if b.page == self._page + 1 and b.start <= hit[0]]
        asked = fold(self._found[1].strip())
        count = 0
        for block in before:
            upto = block.text[: max(0, hit[0] - block.start)]
            count += fold(upto).count(asked)
        return count

    def _page_of(self, position: int) -> int:
        page = 0
        for block in self._blocks:
            if block.start > position:
                break
            page = (block.page or 1) - 1
        return page

    def show_found(self, hit: tuple[int, int] | None, words: str) -> None:
        """Mark words looked for, and show the page of one place (of the case's text)."""
        self._found = (hit, words)
        if hit is not None and self._page_of(hit[0]) != self._page:
            self.show_page(self._page_of(hit[0]))
        self._show_words()
        self._reveal_found()

    def _reveal_found(self) -> None:
        spot = next((s for s in self.canvas.spots() if s.look == "differs"), None)
        boxes = self.canvas.boxes(spot.first, spot.last) if spot else []
        if boxes:
            centre = boxes[0].center()
            self.scroller.ensureVisible(round(centre.x()), round(centre.y()), 60, 120)

    def reveal(self, passage: Passage) -> bool:
        """Show a passage's page; whether it has one."""
        if not passage.page or passage.page > len(self.store.sizes):
            return False
        if passage.page - 1 != self._page:
            self.show_page(passage.page - 1)
        words = self.store.words(self._page)
        found = on_page(words, passage) if words is not None else None
        boxes = self.canvas.boxes(*found) if found else []
        if boxes:
            spot = boxes[0].center()
            self.scroller.ensureVisible(round(spot.x()), round(spot.y()), 60, 120)
        return True

    # -- words chosen on the page

    def _follow(self, box: QRectF) -> None:
        self.scroller.ensureVisible(
            round(box.center().x()), round(box.center().y()), 40, round(box.height()) + 30
        )

    def _step_over(self, by: int) -> None:
        """Step on to the passages of the next page that has any."""
        pages = {p - 1 for each in self._marked if (p := each.passage.page)}
        beyond = sorted(p for p in pages if (p > self._page if by > 0 else p < self._page))
        if beyond:
            self._step_later = by
            self.show_page(beyond[0] if by > 0 else beyond[-1])

    def chosen(self) -> tuple[int, int] | None:
        """The chosen words in the case's text."""
        return self._case_words()

    def _case_words(self) -> tuple[int, int] | None:
        words, chosen = self.store.words(self._page), self.canvas.chosen
        if words is None or chosen is None:
            return None
        return to_case(words, *chosen, page_text(self._blocks, self._page + 1))

    def _selected(self) -> None:
        if self.canvas.chosen is None or self.canvas.dragging:
            self.bar.hide()
            self.said.emit("")
        elif self._case_words() is None:
            self.bar.hide()
            self.said.emit(self.tr("These words are not in the text that was read"))
        else:
            self.said.emit(self.tr("Selection on page %1").replace("%1", str(self._page + 1)))
            self._place_bar()

    def _place_bar(self) -> None:
        box = self.canvas.place_for_bar() if self.bar.actions_shown else None
        if box is None or self._case_words() is None:
            self.bar.hide()
        else:
            self.bar.place(box.translated(self.canvas.pos().toPointF()))

    def _chosen(self, action: str) -> None:
        words = self._case_words()
        if words is not None:
            self.action_chosen.emit(action, *words, self.canvas.global_point())
            self.canvas.choose(0, 0)

    # -- keys and size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        sizes = {"0": 0.0, "1": 1.0}
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        typed = event.text().upper()
        letters = {action.key: action.id for action in self.bar.actions_shown}
        if event.key() in keys and not control:
            self.turn(keys[Qt.Key(event.key())])
        elif event.key() in zooms:
            self.zoom(zooms[Qt.Key(event.key())])
        elif typed in sizes and not control:
            self.size_to(sizes[typed])
        elif typed in letters and not control and self.canvas.chosen:
            self._chosen(letters[typed])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom and self.store.sizes:
            self.show_page(self._page)
