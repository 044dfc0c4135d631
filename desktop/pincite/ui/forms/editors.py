"""One editor per kind of field, all with the same three words: value, set_value, changed."""

from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pincite.ui import theme
from pincite.ui.forms.field import Field


class Editor(QWidget):
    """Wraps an input; ``changed`` at every change, ``left`` when the focus goes elsewhere."""

    changed = Signal()
    left = Signal()

    def __init__(self, field: Field, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(inner)
        inner.setAccessibleName(field.label)
        if field.help:
            inner.setAccessibleDescription(field.help)
        self.setFocusProxy(inner)

    def value(self) -> Any:
        """What is in the input."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Put a value into the input."""
        raise NotImplementedError

    def mark(self, wrong: bool) -> None:
        """Draw the input as wrong, or not."""
        self.inner.setProperty("wrong", wrong)
        self.inner.style().unpolish(self.inner)
        self.inner.style().polish(self.inner)


class LineEditor(Editor):
    """Text, a number, or a date in one line."""

    def __init__(self, field: Field) -> None:
        self._line = QLineEdit()
        super().__init__(field, self._line)
        self._line.setPlaceholderText(field.placeholder)
        self._line.setReadOnly(field.read_only)
        self._line.textChanged.connect(self.changed)
        self._line.editingFinished.connect(self.left)
        if field.kind == "number":
            self._line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> str:
        return self._line.text().strip()

    def set_value(self, value: Any) -> None:
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)


class _Box(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class BoxEditor(Editor):
    """Several lines of text; for a list, one item a line."""

    def __init__(self, field: Field) -> None:
        self._box = _Box()
        super().__init__(field, self._box)
        self._list = field.kind == "list"
        self._box.setPlaceholderText(field.placeholder)
        self._box.setReadOnly(field.read_only)
        self._box.setTabChangesFocus(True)
        self._box.setFixedHeight(self._box.fontMetrics().lineSpacing() * field.lines + 22)
        self._box.textChanged.connect(self.changed)
        self._box.left.connect(self.left)

    def value(self) -> str | list[str]:
        text = self._box.toPlainText()
        if not self._list:
            return text.strip()
        return [line.strip() for line in text.splitlines() if line.strip()]

    def set_value(self, value: Any) -> None:
        text = "\n".join(value) if isinstance(value, list | tuple) else str(value or "")
        self._box.setPlainText(text)


class ChoiceEditor(Editor):
    """One of a few."""

    def __init__(self, field: Field) -> None:
        self._combo = QComboBox()
        super().__init__(field, self._combo)
        for key, words in field.options():
            self._combo.addItem(words, key)
        self._combo.setEnabled(not field.read_only)
        self._combo.setMinimumContentsLength(8)
        self._combo.view().setProperty("popup", True)
        self._combo.currentIndexChanged.connect(self.changed)
        self._combo.activated.connect(self.left)

    def value(self) -> str:
        return str(self._combo.currentData() or "")

    def set_value(self, value: Any) -> None:
        self._combo.setCurrentIndex(max(0, self._combo.findData(value)))


class PartyEditor(Editor):
    """A person or organisation of the case, or a new one by name; completes what is typed."""

    def __init__(self, field: Field) -> None:
        self._combo = QComboBox()
        super().__init__(field, self._combo)
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for key, words in field.options():
            self._combo.addItem(words, key)
        line = cast(QLineEdit, self._combo.lineEdit())
        line.setPlaceholderText(field.placeholder)
        line.setAccessibleName(field.label)
        completer = cast(QCompleter, self._combo.completer())
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._combo.setCurrentIndex(-1)
        self._combo.editTextChanged.connect(self.changed)
        line.editingFinished.connect(self.left)

    def value(self) -> str:
        words = self._combo.currentText().strip()
        found = self._combo.findText(words, Qt.MatchFlag.MatchFixedString)
        return str(self._combo.itemData(found)) if found >= 0 else words

    def set_value(self, value: Any) -> None:
        found = self._combo.findData(value)
        self._combo.setCurrentIndex(found)
        if found < 0:
            self._combo.setEditText(str(value or ""))


class CheckEditor(Editor):
    """Yes or no; the label stands beside the box."""

    def __init__(self, field: Field) -> None:
        self._box = QCheckBox(field.label)
        super().__init__(field, self._box)
        self._box.setFont(theme.font(13))
        self._box.setEnabled(not field.read_only)
        self._box.toggled.connect(self.changed)
        self._box.toggled.connect(self.left)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))


_EDITORS: dict[str, type[Editor]] = {
    "text": LineEditor,
    "number": LineEditor,
    "date": LineEditor,
    "multiline": BoxEditor,
    "list": BoxEditor,
    "choice": ChoiceEditor,
    "party": PartyEditor,
    "check": CheckEditor,
}


def make_editor(field: Field) -> Editor:
    """The editor of a field's kind."""
    build = cast(Any, _EDITORS[field.kind])
    return cast(Editor, build(field))
