"""The one search field, with its shortcut shown inside."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from pincite.ui import theme
from pincite.ui.theme import tokens


class SearchField(QLineEdit):
    """A line with a magnifier; ``searched(text)`` on every change, ``entered(text)`` on Return.

    Escape empties it; Down emits ``stepped_down`` so that a list of hits can take the keys.
    """

    searched = Signal(str)
    entered = Signal(str)
    stepped_down = Signal()

    def __init__(
        self, placeholder: str, hint: str = "", width: int = 284, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMinimumWidth(160)
        self.setMaximumWidth(width)
        self.setFixedHeight(tokens.BUTTON + 2)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._hint = QLabel(hint, self)
        self._hint.setObjectName("hint")
        self._hint.setProperty("tone", "ink3")
        self._hint.setProperty("keycap", True)
        self._hint.setFont(theme.font(11, 500))
        self._hint.setVisible(bool(hint))
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(lambda: self.entered.emit(self.text().strip()))
        self._tint()

    def _tint(self) -> None:
        self._glass.setIcon(theme.icon("search", "ink3"))

    def _changed(self, text: str) -> None:
        self._hint.setVisible(bool(self._hint.text()) and not text)
        self.searched.emit(text.strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.stepped_down.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.adjustSize()
        top = (self.height() - self._hint.height()) // 2
        self._hint.move(self.width() - self._hint.width() - 8, top)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_glass"):
            self._tint()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        size.setWidth(self.maximumWidth())
        return size
