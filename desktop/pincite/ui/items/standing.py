"""The card that says who may see an item, and lets it be changed where it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from pincite.ui.items.choices import words
from pincite.ui.session import Session
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import Card, put
from pincite.ui.widgets.panels import SectionHeader


class StandingCard(Card):
    """Audience and privilege of an item; a choice is saved at once, with Undo."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._handle = ""
        self.audience = self._box("audience", self.tr("Audience"))
        self.privilege = self._box("privilege", self.tr("Privilege"))
        self._basis = secondary("", wrap=True)
        grid = QGridLayout()
        grid.setContentsMargins(16, 0, 16, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 76)
        grid.setColumnStretch(1, 1)
        for line, (name, box) in enumerate(
            ((self.tr("Audience"), self.audience), (self.tr("Privilege"), self.privilege))
        ):
            grid.addWidget(secondary(name), line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, line, 1)
        grid.addWidget(self._basis, 2, 0, 1, 2)
        put(self.body, SectionHeader(self.tr("Who may see it")))
        put(self.body, grid)

    def show_item(self, handle: str) -> None:
        """Show an item's standing; the card hides where none is chosen."""
        self._handle = handle
        self.setVisible(bool(handle))
        if not handle:
            return
        item = self._session.case.by_handle(handle)
        for box, kept in ((self.audience, item.audience), (self.privilege, item.privilege)):
            box.setCurrentIndex(max(0, box.findData(kept)))
            box.setEnabled(self._session.writable)
        said = (
            (self.tr("Basis: %1"), item.privilege_basis),
            (self.tr("Held by: %1"), item.privilege_holder),
            (self.tr("Reviewed by: %1"), item.privilege_reviewer),
        )
        lines = [pattern.replace("%1", value) for pattern, value in said if value]
        self._basis.setText("\n".join(lines))
        self._basis.setVisible(bool(lines))

    def _box(self, field: str, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for kept, label in words(field):
            box.addItem(label, kept)
        box.activated.connect(lambda _place: self._save(field, box.currentData()))
        return box

    def _save(self, field: str, value: str) -> None:
        from pincite.actions.items import edit_item

        handle = self._handle
        if getattr(self._session.case.by_handle(handle), field) == value:
            return
        said = self.tr("Saved.")
        self._session.do(lambda case: edit_item(case, handle, {field: value}), said=said)
        self.show_item(handle)
