"""Tab and Shift+Tab: through the window as it is read, whichever widget was made last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def reading_order(root: QWidget) -> list[QWidget]:
    """Where Tab stops under a widget: in rows from the top, each row from the left."""
    found: list[QWidget] = []
    inside = [each for each in root.children() if isinstance(each, QWidget)]
    for child in _as_read([each for each in inside if each.isVisible() and not each.isWindow()]):
        if _stops(child):
            found.append(child)
        found += reading_order(child)
    return found


def go(root: QWidget, current: QWidget | None, *, forward: bool) -> bool:
    """Give the keys to the stop after (or before) the one that has them; False where none does."""
    stops = reading_order(root)
    if current not in stops:
        return False
    step = 1 if forward else -1
    wanted = stops[(stops.index(current) + step) % len(stops)]
    reason = Qt.FocusReason
    wanted.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    above = wanted.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(wanted)
        above = above.parentWidget()
    return True


def _stops(widget: QWidget) -> bool:
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and widget.isEnabled() and widget.focusProxy() is None


def _as_read(widgets: Sequence[QWidget]) -> list[QWidget]:
    """Siblings in rows; what has its middle beside a row belongs to it."""
    rows: list[list[QWidget]] = []
    foot = 0
    for each in sorted(widgets, key=lambda widget: (widget.y(), widget.x())):
        if rows and each.geometry().center().y() < foot:
            rows[-1].append(each)
            foot = max(foot, each.geometry().bottom())
        else:
            rows.append([each])
            foot = each.geometry().bottom()
    return [each for row in rows for each in sorted(row, key=lambda one: (one.x(), one.y()))]
