"""Paints every kind of cell; a row is one band, whatever its columns hold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pincite.ui import theme
from pincite.ui.models import cells
from pincite.ui.models.base import CellRole
from pincite.ui.widgets import paint

EDGE = 10.0  # between a cell's edge and its words
FIRST_EDGE = 16.0  # in the first column, in line with the card's title
_BAR = 3
_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Ground, hairline and accent bar of a row, then the cell by its type."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(60, 36)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect)
        _ground(painter, rect, option, index.column() == 0)
        cell = index.data(CellRole)
        if cell is not None:
            left = FIRST_EDGE if index.column() == 0 else EDGE
            align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
            inner = rect.adjusted(left, 0, -EDGE, -1)
            _paint_cell(painter, inner, cell, selected, align)
        painter.restore()


def _ground(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, first: bool) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour("tint"))
        if first:
            painter.fillRect(
                QRectF(rect.x(), rect.y(), _BAR, rect.height()), theme.colour("accent")
            )
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("alt"))
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line2"))


def _paint_cell(
    painter: QPainter, rect: QRectF, cell: cells.Cell, selected: bool, align: Qt.AlignmentFlag
) -> None:
    middle = rect.center().y()
    match cell:
        case cells.TwoLineCell():
            _two_lines(painter, rect, cell, selected)
        case cells.BadgeCell():
            paint.draw_badge(painter, rect.x(), middle, cell.badge)
        case cells.TagsCell():
            _tags(painter, rect, cell.tags, selected)
        case cells.PeopleCell():
            _people(painter, rect, cell.names)
        case cells.ValueCell():
            _value(painter, rect, cell)
        case cells.TextCell():
            _words(painter, rect, cell, selected, align)
        case str():
            _words(painter, rect, cells.TextCell(cell), selected, align)


def _words(
    painter: QPainter,
    rect: QRectF,
    cell: cells.TextCell,
    selected: bool,
    align: Qt.AlignmentFlag,
) -> None:
    weight = 600 if selected and cell.weight >= 500 else cell.weight
    font = theme.font(13, weight)
    paint.draw_text(painter, rect, cell.text, font, cell.tone, align)
    if cell.note:
        after = paint.text_width(cell.text, font) + 6
        if after < rect.width():
            note = rect.adjusted(after, 0, 0, 0)
            paint.draw_text(painter, note, cell.note, theme.font(12), "ink2")


def _two_lines(painter: QPainter, rect: QRectF, cell: cells.TwoLineCell, selected: bool) -> None:
    left, middle = rect.x(), rect.center().y()
    if cell.icon:
        tile = QRectF(left - 3, middle - 15, 30, 30)
        paint.draw_icon_tile(painter, tile, cell.icon, selected)
        left += 37
    wide = rect.right() - left
    title = theme.font(13, 600 if selected else 500)
    if not cell.subtitle and not cell.tag:
        paint.draw_text(painter, QRectF(left, rect.y(), wide, rect.height()), cell.title, title)
        return
    paint.draw_text(painter, QRectF(left, middle - 20, wide, 20), cell.title, title)
    below = left
    if cell.tag:
        below += paint.draw_label(painter, left, middle + 10.5, cell.tag, selected) + 6
    under = QRectF(below, middle + 1.5, rect.right() - below, 18)
    paint.draw_text(painter, under, cell.subtitle, theme.font(12), "ink2")


def _value(painter: QPainter, rect: QRectF, cell: cells.ValueCell) -> None:
    middle = rect.center().y()
    top = middle - 19 if cell.note else middle - 13
    value = QRectF(rect.x(), top, rect.width(), 26)
    paint.draw_text(painter, value, cell.text, theme.font(18, 600))
    under = QRectF(rect.x(), middle + 4, rect.width(), 16)
    paint.draw_text(painter, under, cell.note, theme.font(12), "ink2")


def _tags(painter: QPainter, rect: QRectF, tags: tuple[paint.Label, ...], selected: bool) -> None:
    left = rect.x()
    for number, tag in enumerate(tags):
        rest = paint.Label(f"+{len(tags) - number}", tag.accent)
        room = rect.right() - left
        last = number == len(tags) - 1
        needed = paint.label_width(tag) + (0 if last else 5 + paint.label_width(rest))
        if number and needed > room:
            paint.draw_label(painter, left, rect.center().y(), rest, selected)
            return
        left += paint.draw_label(painter, left, rect.center().y(), tag, selected) + 5


def _people(painter: QPainter, rect: QRectF, names: tuple[str, ...]) -> None:
    left, middle = rect.x(), rect.center().y()
    for name in names:
        room = rect.right() - left - 26
        if room < 20:
            return
        paint.draw_initials(painter, left, middle, name)
        words = QRectF(left + 26, rect.y(), room, rect.height())
        paint.draw_text(painter, words, name, theme.font(13), "ink2")
        left += 26 + paint.text_width(name, theme.font(13)) + 10
