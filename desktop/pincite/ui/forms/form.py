"""A form for one item: labels, editors, help, and the error sentence under each field."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pincite.ui.forms.editors import Editor, make_editor
from pincite.ui.forms.field import Errors, Field, Validate, Values
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import column, holder


class Form(QWidget):
    """Edits the values of ``fields``.

    ``changed(name)`` at every change; ``committed(name, value)`` when a field that differs is
    left and is right: an inspector saves on it. ``stacked`` sets labels above their inputs.
    """

    changed = Signal(str)
    committed = Signal(str, object)

    def __init__(
        self,
        fields: Sequence[Field],
        values: Mapping[str, Any] | None = None,
        validate: Validate | None = None,
        *,
        stacked: bool = False,
        label_width: int = 118,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = tuple(fields)
        self._validate = validate
        self._editors: dict[str, Editor] = {}
        self._errors: dict[str, Text] = {}
        self._echoes: dict[str, Text] = {}
        self._saved: Values = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4 if stacked else 12)
        if not stacked:
            self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        for field in self.fields:
            self._add(field, stacked)
        self._chain()
        self.set_values(values or {})

    def _add(self, field: Field, stacked: bool) -> None:
        editor = make_editor(field)
        error, echo = Text("", 12, 500, "bad", wrap=True), secondary("", wrap=True)
        error.hide()
        echo.hide()
        help_line = secondary(field.help, wrap=True)
        help_line.setVisible(bool(field.help))
        body = holder(column(editor, echo, help_line, error, gap=3))
        self._editors[field.name] = editor
        self._errors[field.name], self._echoes[field.name] = error, echo
        editor.changed.connect(lambda: self._edited(field))
        editor.left.connect(lambda: self._left(field))
        self._place(field, editor, body, stacked)

    def _place(self, field: Field, editor: Editor, body: QWidget, stacked: bool) -> None:
        line = self._grid.rowCount()
        if field.kind == "check":
            self._grid.addWidget(body, line, 0 if stacked else 1, 1, 2 if stacked else 1)
            return
        label = Text(field.label, 12, 500, "ink2")
        label.setBuddy(editor.inner)
        if stacked:
            self._grid.addWidget(label, line, 0, 1, 2)
            self._grid.addWidget(body, line + 1, 0, 1, 2)
            self._grid.setRowMinimumHeight(line + 2, 4)
            return
        label.setContentsMargins(0, 8, 0, 0)
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(body, line, 1)

    def _chain(self) -> None:
        order = [self._editors[field.name].inner for field in self.fields]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # -- values

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; errors are cleared."""
        for field in self.fields:
            editor = self._editors[field.name]
            editor.blockSignals(True)
            editor.set_value(values.get(field.name))
            editor.blockSignals(False)
            self._echo(field)
        self._saved = self.values()
        self.show_errors({})

    def values(self) -> Values:
        """What is in the form, by field name."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def changes(self) -> Values:
        """Only what differs from the values that were set."""
        return {n: v for n, v in self.values().items() if v != self._saved.get(n)}

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        return self._editors[name]

    # -- right and wrong

    def check(self) -> bool:
        """Check every field and the whole; shows the sentences, and goes to the first wrong one."""
        errors = self._own_errors()
        if self._validate is not None and not errors:
            errors = self._validate(self.values())
        self.show_errors(errors)
        wrong = [field.name for field in self.fields if errors.get(field.name)]
        if wrong:
            self._editors[wrong[0]].inner.setFocus()
        return not any(errors.values())

    def show_errors(self, errors: Errors) -> None:
        """Show these sentences beside their fields, and no others."""
        for name, line in self._errors.items():
            words = errors.get(name, "")
            line.setText(words)
            line.setVisible(bool(words))
            self._editors[name].mark(bool(words))
            self._editors[name].inner.setAccessibleDescription(words or self._help(name))

    def _help(self, name: str) -> str:
        return next(field.help for field in self.fields if field.name == name)

    def _own_errors(self) -> Errors:
        return {field.name: words for field in self.fields if (words := self._wrong(field))}

    def _wrong(self, field: Field) -> str:
        value = self._editors[field.name].value()
        if field.required and not value:
            return self.tr("This is needed.")
        if field.check is not None and isinstance(value, str) and value:
            return field.check(value)
        return ""

    # -- events

    def _edited(self, field: Field) -> None:
        self._echo(field)
        if self._errors[field.name].text() and not self._wrong(field):
            self._errors[field.name].clear()
            self._errors[field.name].hide()
            self._editors[field.name].mark(False)
        self.changed.emit(field.name)

    def _echo(self, field: Field) -> None:
        if field.echo is None:
            return
        value = self._editors[field.name].value()
        words = field.echo(value) if value else ""
        self._echoes[field.name].setText(words)
        self._echoes[field.name].setVisible(bool(words))

    def _left(self, field: Field) -> None:
        value = self._editors[field.name].value()
        if value == self._saved.get(field.name):
            return
        words = self._wrong(field)
        if not words and self._validate is not None:
            words = self._validate(self.values()).get(field.name, "")
        self.show_errors({field.name: words} if words else {})
        if not words:
            self._saved[field.name] = value
            self.committed.emit(field.name, value)
