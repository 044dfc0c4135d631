"""What the text seems to say: to accept, mend or dismiss, one by one or all of a kind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from pincite.actions.suggestions import (
    accept_suggestion,
    accept_suggestions,
    ask,
    dismiss_suggestion,
    dismiss_suggestions,
)
from pincite.model.errors import PinciteError
from pincite.model.evidence import Source
from pincite.ui import theme
from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Errors, Values
from pincite.ui.items.dates import to_edtf
from pincite.ui.session import Job, Progress, Session
from pincite.ui.widgets.buttons import Button, IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, Icon, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.wording import sentence
from pincite.ui.workspaces.sources import suggestion_words as words

if TYPE_CHECKING:
    from pincite.casefile import CaseFile
    from pincite.intake.suggest import Suggestion

_FEW = 8
_BEGINNING = 400  # blocks of a long text that are looked at first
_ORDER = {"figure": 0, "deadline": 1, "date": 2, "quotation": 3, "party": 4}


class _Row(QWidget):
    """A suggestion. A click or Return shows its words; A accepts, E edits, Del dismisses it."""

    pressed = Signal()
    keyed = Signal(str)

    def __init__(self, name: str, why: str) -> None:
        super().__init__()
        self.setFixedHeight(46)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(why)
        self.setToolTip(why)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_A: "accept", Qt.Key.Key_E: "edit", Qt.Key.Key_Delete: "dismiss"}
        steps = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.pressed.emit()
        elif key in keys and not event.modifiers():
            self.keyed.emit(keys[key])
        elif key in steps:
            self._go(steps[key])
        else:
            super().keyPressEvent(event)

    def _go(self, down: bool) -> None:
        parent = self.parentWidget()
        rows = parent.findChildren(_Row) if parent is not None else []
        place = rows.index(self) + (1 if down else -1)
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 1.2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(-2, 1, -1, -2), 6, 6)


class SuggestionsCard(Card):
    """``shown_words(start, end)`` when a suggestion is pressed; ``found`` when all are there.

    ``explained(words)`` says which words and which rule made the one that is pressed.
    """

    shown_words = Signal(int, int)
    found = Signal()
    explained = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._source: Source | None = None
        self.suggestions: list[Suggestion] = []
        self._job: Job | None = None
        self._all = False
        self._accept = LinkButton(self.tr("All of a kind…"), self._accept_menu)
        self._head = SectionHeader(self.tr("Suggestions"), None, self._accept)
        self._rows = column(margins=(14, 0, 8, 10), gap=0)
        put(self.body, self._head)
        put(self.body, self._rows)

    def show_source(self, source: Source) -> None:
        """Find the suggestions of a source beside the window, then list them."""
        if self._source is None or self._source.id != source.id:
            self._all = False
            self.suggestions = []
            self._head.set_count(None)
            self._accept.hide()
            self._say(self.tr("Reading…"))
        self._source = source
        if self._job is not None:
            self._job.cancel()  # of another source, or of this one as it was
        if not source.extract:
            self._list([])
        else:
            self._ask(source, _BEGINNING)

    def _ask(self, source: Source, blocks: int) -> None:
        """Find suggestions beside the window: first in the beginning, then in the whole text."""

        def work(case: CaseFile, progress: Progress) -> tuple[list[Suggestion], bool]:
            asked = ask(case, source.handle, blocks, lambda: progress.cancelled)
            part = asked.beginning(blocks) if blocks else asked
            whole = len(part.blocks) == len(asked.blocks)
            return part.found(lambda: progress.cancelled), whole

        def done(answer: tuple[list[Suggestion], bool]) -> None:
            found, whole = answer
            self._job = None
            if whole or found:
                self._list(found, whole)
            if not whole:
                self._ask(source, 0)

        self._job = self._session.beside(work, done)

    def _list(self, found: Sequence[Suggestion], whole: bool = True) -> None:
        self.suggestions = sorted(found, key=lambda s: (s.known, _ORDER[s.kind], s.start))
        self._head.set_count(len(found))
        self._accept.setVisible(bool(found) and self._session.writable)
        if not found:
            self._say(self.tr("Nothing more that the rules find."))
        else:
            clear(self._rows)
            shown = self.suggestions if self._all else self.suggestions[:_FEW]
            for number, each in enumerate(shown):
                if number:
                    put(self._rows, hairline())
                put(self._rows, self._row(each))
            if len(shown) < len(found):
                rest = self.tr("%n more", "", len(found) - len(shown))
                put(self._rows, row(Button(rest, kind="flat", on_click=self._open), None))
        if whole:
            self.found.emit()

    def _say(self, text: str) -> None:
        clear(self._rows)
        put(self._rows, secondary(text, wrap=True))

    def _open(self) -> None:
        self._all = True
        self._list(self.suggestions)

    def _row(self, each: Suggestion) -> QWidget:
        said = words.said(each)
        line = _Row(f"{said}, {words.where(each)}", words.why(each))
        line.pressed.connect(partial(self._pressed, each))
        line.keyed.connect(partial(self._keyed, each))
        name, place = ElidedLabel(said, 13, 600), ElidedLabel(words.where(each), 12, 400, "ink2")
        accept = Button(self.tr("Accept"), kind="small", on_click=partial(self.accept, each))
        accept.setAccessibleName(self.tr("Accept %1").replace("%1", said))
        edit = IconButton(
            "edit", self.tr("Edit, then accept %1").replace("%1", said), partial(self.edit, each)
        )
        away = IconButton(
            "close", self.tr("Dismiss %1").replace("%1", said), partial(self.dismiss, each)
        )
        for button in (accept, edit, away):
            button.setEnabled(self._session.writable)
        both = column(None, name, place, None, gap=0)
        icon = Icon(words.ICONS[each.kind], "ink3", 15)
        line.setLayout(row(icon, (both, 1), accept, edit, away, gap=3))
        return line

    # -- what a user does

    def _pressed(self, each: Suggestion) -> None:
        """Show the words, and say which rule found them."""
        self.shown_words.emit(each.start, each.end)
        self.explained.emit(words.why(each).replace("\n", " · "))

    def _keyed(self, each: Suggestion, what: str) -> None:
        if self._session.writable:
            {"accept": self.accept, "edit": self.edit, "dismiss": self.dismiss}[what](each)

    def accept(self, each: Suggestion) -> None:
        """Pin what is suggested."""
        if self._source is None:
            return
        handle = self._source.handle
        place = (handle, each.kind, each.start, each.end)
        made = self._session.do(lambda case: accept_suggestion(case, *place))
        if made is not None:
            said = self.tr("%1 recorded: %2").replace("%1", made.handle)
            self._session.undoable.emit(said.replace("%2", words.said(each)))

    def edit(self, each: Suggestion) -> None:
        """Mend what is suggested, then pin it."""
        source = self._source
        if source is None:
            return
        fields = words.fields(each)

        def save(_values: Values) -> Errors:
            changes: dict[str, Any] = {n: v or "" for n, v in dialog.form.changes().items()}
            for name in ("date", "period"):
                if name in changes:
                    changes[name] = to_edtf(changes[name])
            place = (source.handle, each.kind, each.start, each.end, changes)
            try:
                self._session.perform(lambda case: accept_suggestion(case, *place))
            except PinciteError as error:
                return {str(error.values.get("field", "")): sentence(error), "": sentence(error)}
            return {}

        dialog = FormDialog(
            self.tr("Edit the suggestion"),
            self.tr("Accept"),
            fields,
            self._first(each),
            detail=words.why(each),
            save=save,
            parent=self,
        )
        if dialog.exec():
            self._session.undoable.emit(self.tr("Suggestion accepted."))

    def _first(self, each: Suggestion) -> dict[str, Any]:
        from pincite.actions.pin import sentence_around

        source = self._source
        values: dict[str, Any] = {
            "metric": each.unit[:1].upper() + each.unit[1:] or each.exact,
            "qualifier": each.qualifier or "exactly",
            "value": each.value,
            "high": each.high,
            "unit": each.unit,
            "per": each.per,
            "period": each.period,
            "date": each.edtf,
            "status": "prospective" if each.kind == "deadline" else "alleged",
            "name": each.exact,
            "type": "organisation",
            "role": "other",
            "note": "",
        }
        if each.kind in ("date", "deadline") and source is not None:
            case = self._session.case
            values["sentence"] = sentence_around(case, source, each.start, each.end)
        names = {field.name for field in words.fields(each)}
        return {name: value for name, value in values.items() if name in names}

    def dismiss(self, each: Suggestion) -> None:
        """Do not suggest this again."""
        if self._source is not None:
            place = (self._source.handle, each.kind, each.start, each.end)
            said = self.tr("“%1” is not suggested again.").replace("%1", words.said(each))
            self._session.do(lambda case: dismiss_suggestion(case, *place), said=said)

    def all_menu(self) -> QMenu:
        """Accept or dismiss all of a kind."""
        menu = QMenu(self)
        for title, run in (
            (self.tr("Accept all: %1 (%2)"), self._accept_all),
            (self.tr("Dismiss all: %1 (%2)"), self._dismiss_all),
        ):
            for kind, label in words.kinds():
                count = sum(s.kind == kind and not s.known for s in self.suggestions)
                if count:
                    shown = title.replace("%1", label).replace("%2", str(count))
                    menu.addAction(shown, partial(run, kind))
            menu.addSeparator()
        return menu

    def _accept_menu(self) -> None:
        self.all_menu().exec(self._accept.mapToGlobal(QPoint(0, self._accept.height())))

    def _accept_all(self, kind: str) -> None:
        if self._source is None:
            return
        handle = self._source.handle
        made = self._session.do(lambda case: accept_suggestions(case, handle, kind))
        if made is not None:
            self._session.undoable.emit(self.tr("%n suggestions accepted.", "", len(made)))

    def _dismiss_all(self, kind: str) -> None:
        if self._source is not None:
            handle = self._source.handle
            count = self._session.do(lambda case: dismiss_suggestions(case, handle, kind))
            if count:
                self._session.undoable.emit(self.tr("%n suggestions dismissed.", "", count))
