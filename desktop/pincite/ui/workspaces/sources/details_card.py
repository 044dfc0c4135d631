"""Who may see a source and what is kept of it: details, privilege, audience, its speaker."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pincite.actions.items import edit_item
from pincite.model.evidence import Source
from pincite.ui.items.choices import shown
from pincite.ui.items.choices import words as choice_words
from pincite.ui.items.dialogs import edit_item as edit_dialog
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.labels import ElidedLabel
from pincite.ui.widgets.layouts import Card, clear, column, holder, put, row
from pincite.ui.widgets.panels import KeyValues, SectionHeader
from pincite.ui.workspaces.sources import words


class SourceDetails(Card):
    """The fields of a source in short; ``opened(handle)`` of its speaker."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._source: Source | None = None
        self._edit = IconButton("edit", self.tr("Edit details (F2)"), self.edit)
        self._head = SectionHeader(self.tr("Details"), None, self._edit)
        self._rows = column(margins=(14, 0, 10, 12), gap=8)
        put(self.body, self._head)
        put(self.body, self._rows)

    def show_source(self, source: Source) -> None:
        """Show a source's fields."""
        self._source = source
        self._edit.setEnabled(self._session.writable)
        clear(self._rows)
        pairs = KeyValues(82)
        unknown = self.tr("not known")
        speaker = self._session.case.heads([source.speaker]) if source.speaker else {}
        for name, value in (
            (self.tr("Handle"), source.handle),
            (self.tr("Type"), shown("source_type", source.type)),
            (self.tr("Published"), words.date(source.published)),
            (self.tr("Author"), source.author),
            (self.tr("Outlet"), source.outlet),
            (self.tr("Statement of"), next((head.title for head in speaker.values()), "")),
            (self.tr("File"), source.file_name),
            (self.tr("Number"), source.produced_number),
        ):
            tone = "ink" if value else "ink3"
            label = ElidedLabel(value or unknown, 12, 500 if value else 400, tone)
            label.setAccessibleName(f"{name}: {value or unknown}")
            pairs.add(name, label)
        for name, group, kept in (
            (self.tr("Privilege"), "privilege", source.privilege),
            (self.tr("Audience"), "audience", source.audience),
        ):
            pairs.add(name, self._chooser(name, group, kept))
        put(self._rows, pairs)

    def _chooser(self, name: str, group: str, kept: str) -> QWidget:
        button = Button(shown(group, kept), kind="small")
        button.setAccessibleName(f"{name}: {shown(group, kept)}")
        button.clicked.connect(lambda: self._menu(button, group, kept))
        button.setEnabled(self._session.writable)
        return holder(row(button, None))

    def choice_menu(self, group: str, current: str) -> QMenu:
        """The words of privilege or audience, the present one ticked."""
        menu = QMenu(self)
        for kept, label in choice_words(group):
            action = QAction(label, menu, checkable=True)
            action.setChecked(kept == current)
            action.triggered.connect(lambda _on, kept=kept: self.set_field(group, kept))
            menu.addAction(action)
        return menu

    def _menu(self, button: Button, group: str, current: str) -> None:
        self.choice_menu(group, current).exec(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def set_field(self, name: str, value: str) -> None:
        """Keep a field of the source, with Undo."""
        if self._source is not None:
            handle = self._source.handle
            said = self.tr("%1 changed.").replace("%1", handle)
            self._session.do(lambda case: edit_item(case, handle, {name: value}), said=said)

    def edit(self) -> None:
        """Open the form of the source."""
        if self._source is not None and self._session.writable:
            edit_dialog(self._session, self._source.handle, self)
