"""The details of one event or fact, beside the chronology where they are wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.ui.items.details import DetailsCard
from pincite.ui.items.linked import LinkedItems
from pincite.ui.items.remarks import RemarksCard
from pincite.ui.items.standing import StandingCard
from pincite.ui.items.tags import TagsCard
from pincite.ui.session import Session
from pincite.ui.widgets.panels import Inspector


class EventInspector(Inspector):
    """Details, links, remarks, tags (lanes) and standing; ``opened(handle)`` for another item."""

    opened = Signal(str)
    edit_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", 320, parent)
        self.setAccessibleName(self.tr("Details"))
        self.details = DetailsCard(session)
        self.details.edit_wanted.connect(self.edit_wanted)
        self.linked = LinkedItems(session)
        self.linked.opened.connect(self.opened)
        self.tags = TagsCard(session)
        self.remarks = RemarksCard(session)
        self.standing = StandingCard(session)
        self.show_cards(self.details, self.linked, self.tags, self.remarks, self.standing)

    def show_item(self, handle: str) -> None:
        """Show an event; an empty handle shows that none is chosen."""
        for card in (self.details, self.linked, self.tags, self.remarks, self.standing):
            card.show_item(handle)
