"""The pane that shows a document as it will print, page by page, while it is written."""

from bisect import bisect_right

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pincite.ui import theme
from pincite.ui.models import Badge
from pincite.ui.pdf_sheets import Shown
from pincite.ui.preview_pages import page_drawn
from pincite.ui.preview_work import Latest
from pincite.ui.widgets import (
    Frame,
    IconButton,
    Pill,
    Text,
    column,
    divider,
    hairline,
    heading,
    row,
)
from pincite.ui.widgets.layouts import Card, holder

_EDGE = 22  # the desk around a page
_WHOLE = 96 / 72  # pixels a point at 100 %
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0)
Place = tuple[int, float]


class PageSheet(QWidget):
    """One page on the desk, with a mark beside the text the caret is in."""

    clicked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.image = QImage()
        self.paper = (612.0, 792.0)
        self._scale = 1.0
        self._mark: tuple[float, float] | None = None

    def show_page(self, image: QImage, paper: tuple[float, float], scale: float) -> None:
        """Show a page's picture: its paper in points, the pixels of a point."""
        self.image, self.paper, self._scale = image, paper, scale
        self.setFixedSize(self._size())
        self.update()

    def rescale(self, scale: float) -> None:
        """Show the picture there is at another size until a sharper one comes."""
        self._scale = scale
        self.setFixedSize(self._size())
        self.update()

    def mark(self, top: float | None, foot: float = 0) -> None:
        """Mark the text from one height to another, in points from the paper's upper edge."""
        self._mark = None if top is None else (top, foot)
        self.update()

    def _size(self) -> QSize:
        width, height = self.paper
        return QSize(
            round(width * self._scale) + 2 * _EDGE, round(height * self._scale) + 2 * _EDGE
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit((event.position().y() - _EDGE) / self._scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width, height = (part * self._scale for part in self.paper)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = 18 if theme.current().dark else 6
        for step in range(8):
            painter.setBrush(QColor(10, 20, 35, shade))
            spread = QRectF(_EDGE - step, _EDGE - step + 3, width + 2 * step, height + 2 * step)
            painter.drawRoundedRect(spread, 3 + step, 3 + step)
        sheet = QRectF(_EDGE, _EDGE, width, height)
        painter.fillRect(sheet, theme.colour("page"))
        if self.image.isNull():
            return
        if theme.current().dark:  # paper under a lamp that is turned down
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(sheet, self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self._mark is not None:
            top, foot = self._mark
            bar = QRectF(
                _EDGE + 0.045 * width, _EDGE + top * self._scale, 2.5,
                max(10.0, (foot - top) * self._scale),
            )  # fmt: skip
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#1F5FBF"))
            painter.drawRoundedRect(bar, 1.2, 1.2)


class PreviewPane(Card):
    """A live preview: ``show_pressed`` brings pages, ``follow`` goes to a block's place.

    ``block_clicked(id)`` when the page is clicked; ``page_changed(n, of)``. ``drawn`` counts the
    pages that were shown.
    """

    block_clicked = Signal(str)
    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.pressed: Shown | None = None
        self.page = 1
        self._fit = True
        self._live = True  # whether somebody is writing what is shown
        self._readable = 0.72  # below this many pixels a point the page scrolls instead
        self._scale = 0.77
        self._place = ""
        self._state = Pill(self.tr("Live"), "ok")
        self._title = heading(self.tr("PDF preview"))
        self._zoom = Text("", 12, 500)
        self._zoom.setFixedWidth(40)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number = Text("–", 12, 500)
        self._number.setMinimumWidth(38)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._less = IconButton("minus", self.tr("Smaller"), lambda: self.step_zoom(-1))
        self._more = IconButton("add", self.tr("Larger"), lambda: self.step_zoom(1))
        self._back = IconButton("left", self.tr("Previous page"), lambda: self.go(self.page - 1))
        self._on = IconButton("right", self.tr("Next page"), lambda: self.go(self.page + 1))
        head = row(
            self._title, self._state, None, self._less, self._zoom,
            self._more, 2, divider(18), 2, self._back, self._number, self._on,
            margins=(16, 0, 10, 0), gap=5,
        )  # fmt: skip
        self._said = Text("", 12, 400, "ink2", wrap=True)
        self._said.setContentsMargins(16, 8, 16, 8)
        self._said.hide()
        self.sheet = PageSheet()
        self.sheet.setAccessibleName(self.tr("Page as it will print"))
        self.sheet.clicked.connect(self._clicked)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page itself takes the keys
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(self.sheet)
        self.sheet.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        desk = Frame("desk", column((self._area, 1)))
        body = holder(column((desk, 1), margins=(1, 0, 1, 1)))
        for part in (holder(head, height=44), hairline("line"), self._said, (body, 1)):
            self.body.addWidget(*(part if isinstance(part, tuple) else (part,)))
        self.drawn = 0
        self._work = Latest(0, self)
        self._show_numbers()

    @property
    def busy(self) -> bool:
        """Whether a page is being drawn."""
        return self._work.busy

    # -- what the workspace says

    def show_pressed(self, pressed: Shown) -> None:
        """Show the pages of a document; the page and the zoom stay."""
        self.pressed = pressed
        self._said.hide()
        self._state.set_badge(Badge(self.tr("Live"), "ok"))
        self._state.setVisible(self._live)
        self.page = min(max(1, self.page), pressed.pages)
        if self._fit:
            self.fit()
        self.follow(self._place, go=False)
        self._draw()

    def name(self, title: str, *, whole: bool = False) -> None:
        """Show pages that nobody is writing, under a title of their own; ``whole`` ones at once."""
        self._title.setText(title)
        self._live = False
        self._state.hide()
        self._readable = 0.0 if whole else self._readable

    def working(self) -> None:
        """Say that a newer page is being set."""
        self._state.set_badge(Badge(self.tr("Setting…"), "mute"))
        self._state.show()

    def fail(self, sentence: str) -> None:
        """Keep the last good page, and say why there is no newer one."""
        self._state.set_badge(Badge(self.tr("Last good page"), "warn"))
        self._said.setText(sentence)
        self._said.show()

    def clear(self) -> None:
        """Show no document."""
        self._work.forget()
        self.pressed, self.page, self._place = None, 1, ""
        self.sheet.show_page(QImage(), (612.0, 792.0), self._scale)
        self._show_numbers()

    def stop(self) -> None:
        """Wait for the page being drawn, and draw no more."""
        self._work.stop()

    def follow(self, place: str, *, go: bool = True) -> None:
        """Mark a block's place, and show its page."""
        self._place = place
        found = self._place_of(place)
        if found is None:
            self.sheet.mark(None)
            return
        if go and found[0] != self.page:
            self.page = found[0]
            self._draw()
        if found[0] == self.page:
            self.sheet.mark(found[1], self._foot_of(found))
            self._reveal(found[1])
        else:
            self.sheet.mark(None)

    # -- pages and zoom

    def go(self, page: int) -> None:
        """Show a page."""
        if self.pressed is not None and 1 <= page <= self.pressed.pages and page != self.page:
            self.page = page
            self.follow(self._place, go=False)
            self._draw()

    def step_zoom(self, step: int) -> None:
        """Show pages a step larger or smaller."""
        self._fit = False
        now = self._scale / _WHOLE
        at = bisect_right(_STEPS, now + 0.01)
        wanted = at if step > 0 else at - 1 - (at > 0 and abs(_STEPS[at - 1] - now) < 0.02)
        self._set_scale(_STEPS[min(max(0, wanted), len(_STEPS) - 1)] * _WHOLE)

    def fit(self) -> None:
        """Show the whole page, as large as there is room for."""
        self._fit = True
        room = self._area.viewport().size()
        width, height = self.sheet.paper
        by_width = (room.width() - 2 * _EDGE) / width
        by_height = (room.height() - 2 * _EDGE) / height
        self._set_scale(max(min(by_width, max(by_height, self._readable)), 0.3))

    def _set_scale(self, scale: float) -> None:
        if abs(scale - self._scale) > 0.002:
            self._scale = scale
            self.sheet.rescale(scale)
            self._draw()
        self._show_numbers()

    # -- drawing

    def _draw(self) -> None:
        self._show_numbers()
        if self.pressed is None:
            return
        pressed, page, scale = self.pressed, self.page, self._scale
        sharp = scale * max(1.0, self.devicePixelRatioF()) * (1.5 if scale < 1 else 1)

        def done(result: tuple[QImage, tuple[float, float]]) -> None:
            other = result[1] != self.sheet.paper
            self.sheet.show_page(*result, self._scale)
            self.drawn += 1
            if other and self._fit:
                self.fit()

        self._work.ask(lambda: page_drawn(pressed.page(page), 1, sharp), done, at_once=True)

    def _show_numbers(self) -> None:
        pages = self.pressed.pages if self.pressed is not None else 0
        self._zoom.setText(f"{round(self._scale / _WHOLE * 100)}\u00a0%")
        self._number.setText(f"{self.page} / {pages}" if pages else "–")
        self._back.setEnabled(self.page > 1)
        self._on.setEnabled(self.page < pages)
        self.page_changed.emit(self.page, pages)

    # -- places

    def _place_of(self, place: str) -> Place | None:
        places = self.pressed.places if self.pressed is not None else {}
        while place:
            if place in places:
                return places[place]
            inside = [at for name, at in places.items() if name.startswith(f"{place}.")]
            if inside:
                return min(inside)
            place = place.rpartition(".")[0]
        return None

    def _foot_of(self, found: Place) -> float:
        places = self.pressed.places.values() if self.pressed is not None else ()
        below = [y for page, y in places if page == found[0] and y > found[1]]
        return min(below, default=found[1] + 60) - 6

    def _clicked(self, height: float) -> None:
        if self.pressed is None:
            return
        here = [
            (y, len(name), name)
            for name, (page, y) in self.pressed.places.items()
            if page == self.page and y <= height + 4
        ]
        if not here:  # the upper end of a block that began on the page before
            here = [
                (page * 10_000 + y, len(name), name)
                for name, (page, y) in self.pressed.places.items()
                if page < self.page
            ]
        if here:
            self.block_clicked.emit(max(here)[2])

    def _reveal(self, top: float) -> None:
        y = round(top * self._scale) + _EDGE
        bar = self._area.verticalScrollBar()
        if not bar.value() <= y <= bar.value() + self._area.viewport().height() - 40:
            bar.setValue(y - self._area.viewport().height() // 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageDown:
            self.go(self.page + 1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.go(self.page - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= 380)
        if self._fit:
            self.fit()

    def corner(self) -> QPoint:
        """Where the page's corner is in the pane, for a picture of it."""
        return self.sheet.mapTo(self, QPoint(_EDGE, _EDGE))
