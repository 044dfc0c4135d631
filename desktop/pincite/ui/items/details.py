"""Cards of the inspector that any item has: its details, and what belongs to it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from pincite.model.base import Item
from pincite.ui.items.choices import kind_name, shown
from pincite.ui.items.convert import to_form
from pincite.ui.items.dates import date_words, language
from pincite.ui.items.fields import STANDING, fields_of
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Pill, Tag
from pincite.ui.widgets.buttons import Button, IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, Text, secondary
from pincite.ui.widgets.layouts import Card, clear, column, put, row
from pincite.ui.widgets.panels import SectionHeader

translate = QCoreApplication.translate
_LONG, _NAME, _FIRST = 44, 17, 6


class DetailsCard(Card):
    """An item's own fields, those that say something; ``edit_wanted`` on its button."""

    edit_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 14), gap=8, parent=parent)
        self._session = session

    def show_item(self, handle: str) -> None:
        """Show an item's fields; an empty handle says that nothing is chosen."""
        clear(self.body)
        if not handle:
            put(self.body, secondary(self.tr("Choose an item to see its details."), wrap=True))
            return
        item = self._session.case.by_handle(handle)
        edit = IconButton("edit", self.tr("Edit %1").replace("%1", handle), self.edit_wanted.emit)
        edit.setEnabled(self._session.writable)
        put(self.body, row(Tag(handle), secondary(kind_name(item.kind)), *_pills(item), None, edit))
        put(self.body, Text(title_of(item) or "–", 16, 600, wrap=True))
        put(self.body, _pairs(field_words(self._session, item)))


def title_of(item: Item) -> str:
    """What an item is called, in the window's language where that is known."""
    other = item.translations.get(language(), {}).get(item.title_field)
    return item.title_words if other is None else f"{getattr(item, 'number', '')} {other}".strip()


def field_words(session: Session, item: Item) -> list[tuple[str, str]]:
    """An item's fields in words, by label, in the order of its form; empty ones left out."""
    values = to_form(session.case, item)
    found = []
    for field in fields_of(item.kind, session.case):
        value = values.get(field.name)
        if field.name in (item.title_field, *STANDING) or value in ("", None, [], False):
            continue
        if other := item.translations.get(language(), {}).get(field.name):
            words = other
        elif field.kind == "date":
            words = date_words(str(value)) or str(value)
        elif field.kind == "choice":
            words = dict(field.options()).get(str(value), str(value))
        elif field.kind == "check":
            words = translate("Details", "Yes")
        else:
            words = "\n".join(value) if isinstance(value, list) else str(value)
        found.append((field.label, words))
    return found


def _pairs(pairs: list[tuple[str, str]]) -> QLayout:
    """Short words beside their names, long ones under them."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(7)
    grid.setColumnMinimumWidth(0, 96)
    grid.setColumnStretch(1, 1)
    for line, (name, words) in enumerate(pairs):
        value = Text(words, 13, 400, wrap=True)
        value.setAccessibleName(f"{name}: {words}")
        if len(words) > _LONG or len(name) > _NAME:
            grid.addLayout(column(secondary(name, wrap=True), value, gap=1), line, 0, 1, 2)
        else:
            label = secondary(name)
            label.setContentsMargins(0, 1, 0, 0)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1)
    return grid


def _pills(item: Item) -> list[QWidget]:
    found: list[QWidget] = []
    if item.privilege:
        found.append(Pill(shown("privilege", item.privilege), "bad", "lock"))
    if item.audience == "outside":
        found.append(Pill(translate("Details", "Outside"), "info"))
    return found


class PartsCard(Card):
    """What belongs to an item or refers to it; ``opened(handle)`` when one is chosen."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._parts: list[dict[str, str]] = []
        self._more = LinkButton(self.tr("Show all"), self._show_all)
        self._head = SectionHeader(self.tr("Used by"), 0, self._more)
        self._rows = column(margins=(16, 0, 12, 12), gap=6)
        put(self.body, self._head)
        put(self.body, self._rows)

    def show_item(self, handle: str) -> None:
        """Show what refers to an item; the card hides where nothing does."""
        from pincite.actions.showing import parts_of

        self._parts = []
        if handle:
            item = self._session.case.by_handle(handle)
            every = parts_of(self._session.case, item.kind, item.id)
            self._parts = [part for part in every if part["kind"] not in ("task", "comment")]
        self.setVisible(bool(self._parts))
        self._head.set_count(len(self._parts))
        self._more.setVisible(len(self._parts) > _FIRST)
        self._fill(self._parts[:_FIRST])

    def _show_all(self) -> None:
        self._more.hide()
        self._fill(self._parts)

    def _fill(self, parts: list[dict[str, str]]) -> None:
        clear(self._rows)
        for part in parts:
            title = self._title(part)
            name = Button(part["handle"], kind="small")
            name.clicked.connect(partial(self._open, part["handle"]))
            name.setAccessibleName(f"{kind_name(part['kind'])} {part['handle']}: {title}")
            words = ElidedLabel(title, 12)
            put(self._rows, row(name, secondary(kind_name(part["kind"])), (words, 1), gap=8))

    def _title(self, part: dict[str, str]) -> str:
        from pincite.ui.items.values import reading_words

        if part["kind"] == "response":
            return shown("outcome", part["title"])
        if part["kind"] != "reading":
            return part["title"]
        return reading_words(self._session.case.by_handle(part["handle"]))

    def _open(self, handle: str, _on: bool = False) -> None:
        self.opened.emit(handle)
