"""The strip over the clauses: each version of an agreement as a bar over the years."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pincite.model.obligations import Agreement, Version
from pincite.text.edtf_dates import bounds
from pincite.ui import theme
from pincite.ui.items.dates import date_words

_ROW, _NAMED, _TOP, _EDGE = 34, 52, 30, 16


class VersionStrip(QWidget):
    """Versions in force, one row an agreement; ``chosen(handle)`` on a click or Return.

    Arrow keys go from version to version; which are in force when, and the chosen one, are its
    accessible description.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreements: list[Agreement] = []
        self._versions: list[Version] = []
        self._current = ""
        self.setAccessibleName(self.tr("Versions in force"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_versions(self, agreements: Sequence[Agreement], versions: Sequence[Version]) -> None:
        """Show these; hides itself when there is no dated version."""
        self._agreements = list(agreements)
        self._versions = sorted(versions, key=lambda each: each.in_force_from or each.face_date)
        self.setFixedHeight(self.sizeHint().height())
        self.setVisible(bool(self._versions))
        self._describe()
        self.update()

    def choose(self, handle: str) -> None:
        """Mark a version (or the first of an agreement) as chosen."""
        known = {each.handle for each in self._versions}
        starts = [each.handle for each in self._versions if each.handle.startswith(f"{handle}.")]
        self._current = handle if handle in known else (starts[0] if starts else "")
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _TOP + self._row() * max(1, len(self._agreements)) + 8)

    # -- geometry

    def _row(self) -> int:
        """The height of an agreement's row; named where there are several."""
        return _NAMED if len(self._agreements) > 1 else _ROW

    def _span(self) -> tuple[date, date]:
        found = [day for version in self._versions for day in _reach(version) if day]
        if not found:
            today = date.today()  # noqa: DTZ011 - only the width of an empty strip
            return date(today.year, 1, 1), date(today.year + 1, 1, 1)
        return date(min(found).year, 1, 1), date(max(found).year + 1, 1, 1)

    def _x(self, day: date) -> float:
        start, end = self._span()
        width = self.width() - 2 * _EDGE
        return _EDGE + width * (day - start).days / max(1, (end - start).days)

    def _box(self, version: Version) -> QRectF:
        start, end = self._span()
        first, last = _reach(version)
        later = [v for v in self._versions if v.agreement == version.agreement]
        place = later.index(version)
        if last is None and place + 1 < len(later):
            last = _reach(later[place + 1])[0]
        left, right = self._x(first or start), self._x(last or end)
        order = [each.id for each in self._agreements]
        top = _TOP + self._row() * (order.index(version.agreement) + 1) - _ROW
        return QRectF(left + 1, top + 4, max(10.0, right - left - 2), _ROW - 10)

    # -- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        painter.setFont(theme.font(12, 600))
        for version in self._versions:
            box = self._box(version)
            on = version.handle == self._current
            painter.setPen(theme.colour("accent" if on else "edge"))
            painter.setBrush(theme.colour("mark" if on else "tint"))
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(theme.colour("accent_text"))
            inside = box.adjusted(9, 0, -6, 0)
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignVCenter, _fitting(version, painter, inside)
            )
        if len(self._agreements) > 1:
            self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(theme.font(12, 600))
        painter.setPen(theme.colour("ink"))
        for number, agreement in enumerate(self._agreements):
            top = _TOP + self._row() * number
            box = QRectF(_EDGE, top, self.width() - 2 * _EDGE, _NAMED - _ROW)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, agreement.title)

    def _paint_years(self, painter: QPainter) -> None:
        start, end = self._span()
        painter.setFont(theme.font(11, 600))
        for year in range(start.year, end.year):
            x = self._x(date(year, 1, 1))
            painter.setPen(theme.colour("line2"))
            painter.drawLine(int(x), 24, int(x), self.height() - 4)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(QRectF(x + 4, 6, 60, 18), Qt.AlignmentFlag.AlignVCenter, str(year))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            point = QPointF(cast(QHelpEvent, event).pos())
            under = next((v for v in self._versions if self._box(v).contains(point)), None)
            self.setToolTip(self._words(under) if under else "")
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for version in self._versions:
            if self._box(version).contains(event.position()):
                self._pick(version.handle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        handles = [each.handle for each in self._versions]
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and handles:
            place = handles.index(self._current) + step if self._current in handles else 0
            self.choose(handles[max(0, min(place, len(handles) - 1))])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self._pick(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._current and self._versions:
            self.choose(self._versions[0].handle)

    def _pick(self, handle: str) -> None:
        self.choose(handle)
        self.chosen.emit(handle)

    def _words(self, version: Version) -> str:
        start = date_words(version.in_force_from, weekday=False) or "…"
        end = date_words(version.in_force_to, weekday=False) or "…"
        return f"{version.handle} {version.label}: {start} – {end}"

    def _describe(self) -> None:
        said = "; ".join(self._words(version) for version in self._versions)
        chosen = [self._words(v) for v in self._versions if v.handle == self._current]
        if chosen:
            said = self.tr("Chosen: %1").replace("%1", chosen[0]) + f". {said}"
        self.setAccessibleDescription(said)


def _fitting(version: Version, painter: QPainter, box: QRectF) -> str:
    """A version's name where it fits, else its handle, else nothing: the tool tip says it."""
    metrics = painter.fontMetrics()
    fits = (
        w for w in (version.label, version.handle) if metrics.horizontalAdvance(w) <= box.width()
    )
    return next(fits, "")


def _reach(version: Version) -> tuple[date | None, date | None]:
    start = version.in_force_from or version.face_date
    return (
        bounds(start)[0] if start else None,
        bounds(version.in_force_to)[1] if version.in_force_to else None,
    )
