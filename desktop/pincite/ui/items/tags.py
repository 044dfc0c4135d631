"""Tags of an item: labels and lanes of the timeline, given and taken."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from pincite.model.remarks import Tag as Label
from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Field
from pincite.ui.items.dates import language
from pincite.ui.items.rows_card import RowsCard
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Tag
from pincite.ui.widgets.buttons import IconButton
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import put, row
from pincite.ui.widgets.panels import SectionHeader

translate = QCoreApplication.translate


class TagsCard(RowsCard):
    """The tags of an item, each with its own way off."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.add = IconButton("add", self.tr("Give it a tag"), on_click=self._add)
        self._furnish(SectionHeader(self.tr("Tags"), 0, self.add), gap=4)

    def show_item(self, handle: str) -> None:
        """Show an item's tags; the card hides where none is chosen."""
        from pincite.actions.tags import tags_of

        if not self._turn_to(handle, self.add):
            return
        found = tags_of(self._session.case, handle)
        self._head.set_count(len(found))
        for tag in found:
            put(self._rows, self._row(tag))
        if not found:
            put(self._rows, secondary(self.tr("No tag."), wrap=True))

    def _row(self, tag: Label) -> QLayout:
        name = tag.said("name", language())
        away = IconButton("close", self.tr("Take %1 off").replace("%1", name))
        away.clicked.connect(partial(self._take_off, tag.handle))
        away.setEnabled(self._session.writable)
        away.setFixedSize(24, 24)
        parts: list[QWidget] = [Tag(name, accent=True)]
        if tag.lane:
            parts.append(secondary(self.tr("lane of the timeline")))
        return row(*parts, None, away, gap=8)

    def _add(self) -> None:
        name = ask_tag(self._session, self)
        if name:
            self._tag(name)

    def _tag(self, name: str) -> None:
        from pincite.actions.tags import tag_item

        handle = self._handle
        said = self.tr("Tagged.")
        self._session.do(lambda case: tag_item(case, handle, name), said=said)
        self.show_item(handle)

    def _take_off(self, tag: str, _on: bool = False) -> None:
        from pincite.actions.tags import untag_item

        handle = self._handle
        said = self.tr("Tag taken off.")
        self._session.do(lambda case: untag_item(case, handle, tag), said=said)
        self.show_item(handle)


def ask_tag(session: Session, parent: QWidget | None = None) -> str:
    """Ask for a tag by name, a known one or a new one; empty when the user gave up."""
    known = [(tag.name, tag.name) for tag in session.case.items(Label)]
    field = Field(
        "name",
        translate("TagsCard", "Tag"),
        "party",
        choices=known,
        required=True,
        help=translate("TagsCard", "Choose one, or type a new one."),
    )
    dialog = FormDialog(
        translate("TagsCard", "Give it a tag"),
        translate("TagsCard", "Tag it"),
        [field],
        parent=parent,
    )
    return str(dialog.values()["name"]) if dialog.exec() else ""
