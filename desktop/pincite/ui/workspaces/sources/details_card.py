"""What is kept of a source: its particulars, whose statement it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.actions.items import edit_item
from pincite.model.evidence import Source
from pincite.ui.items.choices import shown
from pincite.ui.items.dialogs import edit_item as edit_dialog
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import IconButton
from pincite.ui.widgets.labels import ElidedLabel
from pincite.ui.widgets.layouts import Card, clear, column, put
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
        put(self._rows, pairs)

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
