"""The painted timeline: axis, lanes, bars, marks with labels, today and the deadlines."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pincite.document.timeline import Timeline
from pincite.ui import theme
from pincite.ui.items.choices import shown as shown_word
from pincite.ui.models import Badge
from pincite.ui.widgets import paint
from pincite.ui.workspaces.timeline.axis import qdate, ticks
from pincite.ui.workspaces.timeline.drawing import SIDE, draw_bar, draw_mark
from pincite.ui.workspaces.timeline.layout import (
    LaneIndex,
    PlacedLane,
    Range,
    busiest,
    place,
    whole_range,
)

AXIS, MOST_LABEL = 58, 230


def _dated(found: tuple[float, float]) -> tuple[float, float]:
    """A stretch of time, or the present year where nothing is dated yet."""
    if found[1] > 365:
        return found
    first = date(QDate.currentDate().year(), 1, 1).toordinal()
    return float(first), first + 365.0


class TimelineView(QWidget):
    """Drag or arrow keys move through time, the wheel with Ctrl or + and - change the scale.

    ``picked(handle)`` when a mark or bar is chosen, ``opened(handle)`` on Return or a double
    click, ``ranged(start, end)`` (ordinals) when what is in view changes. Tab and Shift+Tab are
    left alone; Page Up and Page Down step from event to event.
    """

    picked = Signal(str)
    opened = Signal(str)
    ranged = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._lanes: list[LaneIndex] = []
        self._placed: tuple[PlacedLane, ...] = ()
        self._start, self._end = 0.0, 365.0
        self._current = ""
        self._drag: QPoint | None = None
        self._axis_top = 0
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    # -- what it shows

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline; the stretch in view stays where it holds anything."""
        fresh = self._timeline is None
        self._timeline = timeline
        self._lanes = [LaneIndex(lane) for lane in timeline.lanes]
        if fresh:
            self._start, self._end = _dated(busiest(timeline.lanes, timeline.today))
        self._lay_out()
        self._describe()

    def forget(self) -> None:
        """Another case comes: begin where its dates are."""
        self._timeline = None

    def fit(self) -> None:
        """Show the whole case."""
        if self._timeline is not None:
            self.set_range(*_dated(whole_range(self._timeline.lanes, self._timeline.today)))

    def set_range(self, start: float, end: float) -> None:
        """Show this stretch (ordinals of days); at least a fortnight."""
        if end - start < 14:
            middle = (start + end) / 2
            start, end = middle - 7, middle + 7
        self._start, self._end = max(1.0, start), min(3_650_000.0, end)
        self._lay_out()
        self.ranged.emit(self._start, self._end)

    def range(self) -> tuple[float, float]:
        """The stretch in view."""
        return self._start, self._end

    def pick(self, handle: str) -> None:
        """Mark an event as chosen and bring it into view."""
        self._current = handle
        for lane in self._lanes:
            for mark in lane.marks:
                if mark.handle == handle:
                    day = mark.earliest.toordinal()
                    if not self._start < day < self._end:
                        half = (self._end - self._start) / 2
                        self.set_range(day - half, day + half)
        self._describe()
        self.update()

    def level_of(self, handle: str) -> int:
        """How far down an event stands, in pixels; -1 where it is not in view."""
        for lane in self._placed:
            for mark in lane.marks:
                if mark.mark.handle == handle:
                    return int(AXIS + lane.top + mark.y)
        return -1

    def sizeHint(self) -> QSize:
        height = AXIS + sum(lane.height for lane in self._placed)
        return QSize(700, int(max(160, height)) + 2)

    # -- geometry

    def _shown(self) -> Range:
        return Range(self._start, self._end, SIDE + 10, max(100.0, self.width() - SIDE - 26))

    def _lay_out(self) -> None:
        self._placed = place(self._lanes, self._shown(), self._label_width)
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def _label_width(self, title: str, detail: str) -> float:
        first = paint.text_width(title, theme.font(12, 600))
        return min(float(MOST_LABEL), max(first, paint.text_width(detail, theme.font(11)))) + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._shown()
        for number, lane in enumerate(self._placed):
            self._lane_ground(painter, lane, number)
        self._grid(painter, shown)
        self._lines(painter, shown, badges=False)
        painter.setClipRect(QRectF(SIDE + 1, AXIS, self.width() - SIDE - 1, self.height() - AXIS))
        for lane in self._placed:
            self._lane(painter, lane)
        painter.setClipping(False)
        painter.translate(0, self._axis_top)
        self._axis(painter, shown)
        self._lines(painter, shown, badges=True)

    def keep_axis(self, top: int) -> None:
        """Draw the axis this far down: where what is in view begins, as the lanes scroll."""
        self._axis_top = top
        self.update()

    def _grid(self, painter: QPainter, shown: Range) -> None:
        for day, _words, strong in ticks(shown):
            x = shown.x(day)
            painter.setPen(QPen(theme.colour("line" if strong else "line2"), 1))
            painter.drawLine(QPointF(x, AXIS), QPointF(x, self.height()))

    def _lane_ground(self, painter: QPainter, lane: PlacedLane, number: int) -> None:
        box = QRectF(0, AXIS + lane.top, self.width(), lane.height)
        painter.fillRect(box, theme.colour("alt" if number % 2 == 0 else "card"))
        painter.fillRect(QRectF(0, box.y(), self.width(), 1), theme.colour("line2"))
        words = QRectF(20, box.y(), SIDE - 30, lane.height)
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.colour("ink"))
        wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(wrapped), lane.lane.title)
        painter.fillRect(QRectF(SIDE, box.y(), 1, lane.height), theme.colour("line"))

    def _axis(self, painter: QPainter, shown: Range) -> None:
        painter.fillRect(QRectF(0, 0, self.width(), AXIS), theme.colour("card"))
        painter.fillRect(QRectF(0, AXIS - 1, self.width(), 1), theme.colour("line2"))
        painter.fillRect(QRectF(SIDE, 0, 1, AXIS), theme.colour("line"))
        for day, words, strong in ticks(shown):
            x = shown.x(day)
            font = theme.font(12, 600 if strong else 400)
            words_box = QRectF(x + 5, 7, 90, 18)
            paint.draw_text(painter, words_box, words, font, "ink" if strong else "ink2")

    def _lane(self, painter: QPainter, lane: PlacedLane) -> None:
        top = AXIS + lane.top
        for bar in lane.bars:
            draw_bar(painter, bar, top, self.width(), chosen=bar.bar.handle == self._current)
        most = max((count for _x, count in lane.bins), default=1)
        for x, count in lane.bins:
            height = 6 + 34 * count / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent", 170))
            painter.drawRect(QRectF(x - 3, top + lane.height - 8 - height, 6, height))
        for mark in lane.marks:
            draw_mark(painter, mark, top, self.width(), chosen=mark.mark.handle == self._current)

    def _lines(self, painter: QPainter, shown: Range, *, badges: bool) -> None:
        """Today and the next due day: their lines, or what stands over them on the axis."""
        draw = self._badge if badges else self._line
        if self._timeline is None:
            return
        if self._timeline.today is not None:
            draw(painter, shown, self._timeline.today, self.tr("Today %1"), solid=True)
        due = {m.earliest for lane in self._lanes for m in lane.marks if m.shape == "due"}
        for day in sorted(due)[:1]:
            draw(painter, shown, day, self.tr("Due %1"), solid=False)

    def _line(
        self, painter: QPainter, shown: Range, day: date, _words: str, *, solid: bool
    ) -> None:
        x = shown.x(day)
        if SIDE < x < self.width():
            style = Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DashLine
            colour = theme.colour("accent" if solid else "warn.dot")
            painter.setPen(QPen(colour, 1.3, style))
            painter.drawLine(QPointF(x, AXIS), QPointF(x, self.height()))

    def _badge(
        self, painter: QPainter, shown: Range, day: date, words: str, *, solid: bool
    ) -> None:
        x = shown.x(day)
        if not SIDE < x < self.width():
            return
        said = words.replace("%1", QLocale().toString(qdate(day), "d MMM"))
        badge = Badge(said, "warn", dot=not solid)
        wide = paint.badge_width(badge)
        left = max(SIDE + 2.0, x - wide if solid else x - 4)
        if not solid:
            paint.draw_badge(painter, left, AXIS - 17, badge)
            return
        box = QRectF(left, AXIS - 27, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("button"))
        painter.drawRoundedRect(box, 10, 10)
        paint.draw_text(painter, box, said, theme.font(11, 600), "#FFFFFF", paint.CENTRE)

    # -- the mouse and the keys

    def _under(self, point: QPointF) -> str:
        for lane in self._placed:
            top = AXIS + lane.top
            for mark in lane.marks:
                left = min(mark.label_left, mark.first - 8)
                right = max(mark.label_left + mark.width, mark.last + 8)
                if QRectF(left, top + mark.y - 18, right - left, 36).contains(point):
                    return mark.mark.handle
            for bar in lane.bars:
                if QRectF(bar.left, top + bar.y - 12, bar.right - bar.left, 24).contains(point):
                    return bar.bar.handle
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self._under(event.position())
        if handle:
            self._choose(handle)
        else:
            self._drag = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            days = (self._drag.x() - event.position().x()) / self._shown().width
            step = days * (self._end - self._start)
            self._drag = event.position().toPoint()
            self.set_range(self._start + step, self._end + step)
            return
        over = self._under(event.position())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        handle = self._under(event.position())
        if handle:
            self.opened.emit(handle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(0.85 if event.angleDelta().y() > 0 else 1.18, event.position().x())
            event.accept()
        else:
            event.ignore()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Change the scale around a pixel (the middle by default)."""
        shown = self._shown()
        day = shown.day(around if around is not None else shown.left + shown.width / 2)
        self.set_range(day - (day - self._start) * factor, day + (self._end - day) * factor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        pan = {Qt.Key.Key_Left: -0.15, Qt.Key.Key_Right: 0.15}.get(key)
        scale = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}.get(key)
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(key)
        if pan is not None:
            days = pan * (self._end - self._start)
            self.set_range(self._start + days, self._end + days)
        elif scale is not None:
            self.zoom(scale)
        elif step is not None:
            self._step(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        marks = sorted(
            (mark for lane in self._lanes for mark in lane.marks), key=lambda m: m.earliest
        )
        handles = [mark.handle for mark in marks]
        if handles:
            at = handles.index(self._current) + step if self._current in handles else 0
            self._choose(handles[max(0, min(at, len(handles) - 1))])

    def _choose(self, handle: str) -> None:
        self.pick(handle)
        self.picked.emit(handle)

    def _describe(self) -> None:
        every = [(mark, lane.lane) for lane in self._lanes for mark in lane.marks]
        for mark, lane in every:
            if mark.handle == self._current:
                status = shown_word("fact_status", mark.status).lower()
                said = f"{mark.handle}: {mark.title}, {mark.date_words}, {status}, {lane.title}"
                self.setAccessibleDescription(said)
                return
        words = self.tr(
            "%n events; Page Down steps through them, the table lists them.", "", len(every)
        )
        self.setAccessibleDescription(words)
