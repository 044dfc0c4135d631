"""The frame of every dialog: what it is about, its body, and what may be done."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from pincite.ui.forms import Errors, Field, Form, Validate, Values
from pincite.ui.widgets.buttons import Button, Kind
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import column, hairline, holder, put, row

_TALLEST = 520  # pixels of a form before it scrolls; a laptop's screen has 768 in all


class Dialog(QDialog):
    """A titled dialog with Cancel (or ``away``) and one action; put what it holds into ``body``.

    Override ``accepting`` to stop the action, with a reason shown by ``fail``.
    """

    def __init__(
        self,
        title: str,
        action: str,
        detail: str = "",
        *,
        kind: Kind = "primary",
        width: int = 520,
        cancel: bool = True,
        away: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.setModal(True)
        head = column(Text(title, 16, 600), gap=4, margins=(22, 18, 22, 12))
        if detail:
            put(head, secondary(detail, wrap=True))
        self.body = column(margins=(22, 2, 22, 16), gap=12)
        self._error = Text("", 12, 500, "bad", wrap=True)
        self._error.hide()
        self.action = Button(action, kind=kind, on_click=self._act)
        self.action.setDefault(True)
        feet: list[QWidget] = [self.action]
        if cancel:
            feet.insert(0, Button(away or self.tr("Cancel"), on_click=self.reject))
        foot = row((self._error, 100), None, *feet, margins=(22, 12, 22, 14), gap=8)
        whole = column(head, (holder(self.body), 1), hairline("line"), foot)
        self.setLayout(whole)

    def accepting(self) -> bool:
        """Whether the action may go on; the default says yes."""
        return True

    def fail(self, sentence: str) -> None:
        """Say why the action did not go on."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _act(self) -> None:
        self.fail("")
        if self.accepting():
            self.accept()


class FormDialog(Dialog):
    """A dialog around a form; ``values()`` after it was accepted."""

    def __init__(
        self,
        title: str,
        action: str,
        fields: Sequence[Field],
        values: Mapping[str, Any] | None = None,
        validate: Validate | None = None,
        *,
        detail: str = "",
        save: Callable[[Values], Errors] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, action, detail, width=560, parent=parent)
        self.form = Form(fields, values, validate)
        self._save = save
        put(self.body, (_scrolled(self.form), 1))
        if fields:
            self.form.editor(fields[0].name).inner.setFocus()

    def values(self) -> Values:
        """What is in the form."""
        return self.form.values()

    def accepting(self) -> bool:
        """Check, then save where a function was given; its errors keep the dialog open."""
        if not self.form.check():
            return False
        errors = self._save(self.values()) if self._save is not None else {}
        self.form.show_errors(errors)
        self.fail(errors.get("", ""))
        return not any(errors.values())


def _scrolled(form: QWidget) -> QScrollArea:
    """A form that scrolls where it is taller than a small screen leaves room for."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = holder(column(form, None, margins=(0, 0, 8, 0)))
    inside.setObjectName("scrolled")
    area.setWidget(inside)
    area.setMinimumHeight(min(_TALLEST, inside.sizeHint().height() + 2))
    return area


def confirm(
    parent: QWidget | None, title: str, detail: str, action: str, *, danger: bool = False
) -> bool:
    """Ask before going on; True where the user did."""
    asked = Dialog(
        title, action, detail, kind="danger" if danger else "primary", width=420, parent=parent
    )
    return asked.exec() == QDialog.DialogCode.Accepted


def inform(parent: QWidget | None, title: str, detail: str) -> None:
    """Say something that has to be read before going on."""
    close = QCoreApplication.translate("Dialog", "Close")
    said = Dialog(title, close, detail, width=440, cancel=False, parent=parent)
    said.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    said.exec()
