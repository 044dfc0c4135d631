"""The proof matrix as a table: claim rows span it, element rows are painted in five columns."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from pincite.ui import theme
from pincite.ui.models import Label
from pincite.ui.models.base import RowRole
from pincite.ui.widgets import carrying, paint
from pincite.ui.widgets.carrying import Carried
from pincite.ui.workspaces.claims.rows import ClaimRow, ElementRow, MatrixRow

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CLAIM_HEIGHT, ELEMENT_HEIGHT, _LEAST = 40, 78, 420
_WHAT, _AGAINST, _PROOF, _GAP = 0, 2, 3, 4


class MatrixModel(QAbstractTableModel):
    """The rows of the matrix; claims and elements in one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[MatrixRow] = ()

    def set_rows(self, rows: Sequence[MatrixRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return paint.LEFT
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(12, 600)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Element and clause in force"),
            self.tr("Facts and figures for"),
            self.tr("Against"),
            self.tr("Corroboration"),
            self.tr("Gap"),
        )
        return titles[section] if 0 <= section < len(titles) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        plain = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return plain | flag.ItemIsDragEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ElementRow):
            return row.text if index.column() == 0 else row.support if index.column() == 1 else None
        return None


def _spoken(row: MatrixRow, column: int) -> str:
    if isinstance(row, ClaimRow):
        return f"{row.handle} {row.title}, {row.badge.text}" if column == 0 else ""
    return (
        f"{row.handle} {row.text}",
        row.support,
        row.against,
        f"{row.origins.text}, {row.reports}",
        row.gap.text,
    )[column]


class MatrixView(QTableView):
    """``picked(handle)`` when another row is chosen, ``opened(handle)`` on Return."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, model: MatrixModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setAccessibleName(name)
        head = self.horizontalHeader()
        head.setAccessibleName(name)
        head.setFixedHeight(34)
        head.setHighlightSections(False)
        head.setFont(theme.font(12, 600))
        head.setMinimumSectionSize(60)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.selectionModel().currentRowChanged.connect(self._current)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._handle(index.row())))
        model.modelReset.connect(self._laid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the pills the width their words need, and share the rest between the words."""
        elements = [each for each in self._rows.rows if isinstance(each, ElementRow)]
        gap = max((paint.badge_width(each.gap) for each in elements), default=80.0)
        proof = max((paint.badge_width(each.origins) for each in elements), default=80.0)
        said = max((_reports_width(each) for each in elements), default=80.0)
        fixed = [round(max(proof, said)) + 24, round(gap) + 24]
        rest = self.viewport().width() - sum(fixed)
        narrow = rest < _LEAST
        for column in (_AGAINST, _GAP):  # the card beside says what stands against
            self.setColumnHidden(column, narrow)
        if narrow:
            pills = max(round(max(proof, gap)) + 24, 100)
            rest = max(_LEAST // 2, self.viewport().width() - pills)
            widths = [rest // 2, rest - rest // 2, 0, pills, 0]
        else:
            first, second = rest * 36 // 100, rest * 37 // 100
            widths = [first, second, rest - first - second, *fixed]
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width)

    def current(self) -> str:
        """The handle of the chosen row, empty when none is."""
        return self._handle(self.currentIndex().row())

    def pick(self, handle: str) -> bool:
        """Choose the row of a handle; False where it is not shown."""
        for number, row in enumerate(self._rows.rows):
            if row.handle == handle:
                self.selectRow(number)
                self.scrollTo(self._rows.index(number, 0))
                return True
        return False

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
        elif event.matches(QKeySequence.StandardKey.Copy):
            carrying.copy(self.carried())
        else:
            super().keyPressEvent(event)

    def carried(self) -> list[Carried]:
        """The claim or element of the chosen row."""
        number = self.currentIndex().row()
        if not 0 <= number < len(self._rows.rows):
            return []
        row = self._rows.rows[number]
        return [Carried(row.handle, row.title if isinstance(row, ClaimRow) else row.text)]

    def startDrag(self, _actions: Qt.DropAction) -> None:
        carrying.drag(self.carried(), self)

    def _handle(self, number: int) -> str:
        return self._rows.rows[number].handle if 0 <= number < len(self._rows.rows) else ""

    def _current(self) -> None:
        self.picked.emit(self.current())

    def _laid(self) -> None:
        self.clearSpans()
        self._share()
        for number, row in enumerate(self._rows.rows):
            claim = isinstance(row, ClaimRow)
            self.setRowHeight(number, CLAIM_HEIGHT if claim else ELEMENT_HEIGHT)
            if claim:
                self.setSpan(number, 0, 1, 5)


def _reports_width(row: ElementRow) -> float:
    return 10 * min(row.dots[1], 5) + 8 + paint.text_width(row.reports, theme.font(12))


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, ELEMENT_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        row = index.data(RowRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(row, ClaimRow):
            _claim(painter, rect, row, selected)
        elif isinstance(row, ElementRow):
            _ground(painter, rect, selected, index.column())
            inner = rect.adjusted(16 if index.column() == 0 else 10, 14, -10, -8)
            _COLUMNS[index.column()](painter, inner, row, selected)
            if index.column() == _PROOF and self._view.isColumnHidden(_GAP):
                paint.draw_badge(painter, inner.x(), inner.y() + 35, row.gap)
            elif index.column() == _PROOF:
                _reports(painter, inner, row)
        painter.restore()


def _ground(painter: QPainter, rect: QRectF, selected: bool, column: int) -> None:
    if selected:
        painter.fillRect(rect, theme.colour("tint"))
        if column == 0:
            bar = QRectF(rect.x(), rect.y(), 3, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
    line = theme.colour("line2")
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), line)
    if column < 4:
        painter.fillRect(QRectF(rect.right() - 1, rect.y(), 1, rect.height()), line)


def _claim(painter: QPainter, rect: QRectF, row: ClaimRow, selected: bool) -> None:
    painter.fillRect(rect, theme.colour("tint" if selected else "alt"))
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line2"))
    box = QRectF(rect.x() + 16, rect.center().y() - 9, 18, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("ink"))
    painter.drawRoundedRect(box, 4, 4)
    paint.draw_text(
        painter, box, str(row.number), theme.font(11, 600), "card", Qt.AlignmentFlag.AlignCenter
    )
    wide = paint.badge_width(row.badge)
    title = rect.adjusted(44, 0, -wide - 30, 0)
    paint.draw_text(painter, title, row.title, theme.font(14, 600))
    paint.draw_badge(painter, rect.right() - wide - 14, rect.center().y(), row.badge)


def _line(
    painter: QPainter, rect: QRectF, text: str, weight: int = 400, tone: str = "ink"
) -> float:
    """Draw a cell's words on one line or two; returns where what stands under them begins."""
    font = theme.font(13, weight)
    if paint.text_width(text, font) <= rect.width():
        paint.draw_text(painter, QRectF(rect.x(), rect.y(), rect.width(), 20), text, font, tone)
        return rect.y() + 34
    metrics = QFontMetricsF(font)
    first, rest = _broken(text, metrics, rect.width())
    for number, words in enumerate((first, rest)):
        line = QRectF(rect.x(), rect.y() - 5 + 17 * number, rect.width(), 18)
        paint.draw_text(painter, line, words, font, tone)
    return rect.y() + 42


def _broken(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    words = text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        first = " ".join(words[:count])
        if metrics.horizontalAdvance(first) <= width:
            return first, " ".join(words[count:])
    return text, ""


def _labels(
    painter: QPainter, rect: QRectF, middle: float, labels: tuple[Label, ...], on: bool
) -> float:
    left = rect.x()
    for number, label in enumerate(labels):
        more = Label(f"+{len(labels) - number}", label.accent)
        if left + paint.label_width(label) > rect.right() - (30 if number + 1 < len(labels) else 0):
            return left + paint.draw_label(painter, left, middle, more, on)
        left += paint.draw_label(painter, left, middle, label, on) + 5
    return left


def _what(painter: QPainter, rect: QRectF, row: ElementRow, on: bool) -> None:
    middle = _line(painter, rect, row.text, 600)
    left = _labels(painter, rect, middle, row.clauses, on)
    after = QRectF(left + 3, middle - 9, max(0.0, rect.right() - left - 3), 18)
    paint.draw_text(painter, after, row.version, theme.font(12), "ink2")


def _support(painter: QPainter, rect: QRectF, row: ElementRow, on: bool) -> None:
    middle = _line(painter, rect, row.support, 600 if on else 500)
    _labels(painter, rect, middle, row.cites, on)


def _against(painter: QPainter, rect: QRectF, row: ElementRow, on: bool) -> None:
    middle = _line(painter, rect, row.against, 400, "ink" if row.against_cites else "ink3")
    _labels(painter, rect, middle, row.against_cites, on)


def _corroboration(painter: QPainter, rect: QRectF, row: ElementRow, _on: bool) -> None:
    paint.draw_badge(painter, rect.x(), rect.y() + 9, row.origins)


def _reports(painter: QPainter, rect: QRectF, row: ElementRow) -> None:
    """A dot for each report, filled where it counts, and how many there are."""
    counted, reports = row.dots
    dot = theme.colour(f"{row.origins.tone}.dot")
    left = rect.x() + 4
    for number in range(min(reports, 5)):
        painter.setPen(QPen(dot, 1.3))
        painter.setBrush(dot if number < counted else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left, rect.y() + 34), 3.4, 3.4)
        left += 10
    words = QRectF(left + 2, rect.y() + 25, rect.right() - left, 18)
    paint.draw_text(painter, words, row.reports, theme.font(12), "ink2")


def _gap(painter: QPainter, rect: QRectF, row: ElementRow, _on: bool) -> None:
    paint.draw_badge(painter, rect.x(), rect.y() + 9, row.gap)


_COLUMNS = (_what, _support, _against, _corroboration, _gap)
