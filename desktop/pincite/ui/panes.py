"""F6: the keyboard's way from pane to pane."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_next(panes: Sequence[QWidget], step: int) -> None:
    """Move the focus from the pane that has it to the one ``step`` further, round the window."""
    shown = [pane for pane in panes if pane.isVisible()]
    inside = [n for n, pane in enumerate(shown) if pane.hasFocus() or _holds_focus(pane)]
    pane = shown[((inside[0] if inside else 0) + step) % len(shown)]
    _first_focusable(pane).setFocus(Qt.FocusReason.TabFocusReason)


def _holds_focus(pane: QWidget) -> bool:
    focused = cast("QWidget | None", pane.window().focusWidget())
    return focused is not None and pane.isAncestorOf(focused)


def _first_focusable(pane: QWidget) -> QWidget:
    for widget in [pane, *pane.findChildren(QWidget)]:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            return widget
    return pane
