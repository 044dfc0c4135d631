"""What stands at the end of a row about an item: two small buttons that edit and remove it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pincite.ui.items.dialogs import edit_item, remove_items
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import IconButton

translate = QCoreApplication.translate
_SIDE = 26  # pixels


def row_tools(
    session: Session,
    handle: str,
    parent: QWidget,
    then: Callable[[], object] = lambda: None,
) -> tuple[IconButton, IconButton]:
    """Buttons that edit and remove an item; off where the case is open for reading only.

    ``parent`` is what their dialogs stand over; ``then`` runs after either.
    """

    def edit() -> None:
        edit_item(session, handle, parent)
        then()

    def remove() -> None:
        remove_items(session, [handle], parent)
        then()

    named = (
        ("edit", translate("RowTools", "Edit %1"), edit),
        ("close", translate("RowTools", "Remove %1"), remove),
    )
    first, second = (IconButton(icon, said.replace("%1", handle), run) for icon, said, run in named)
    for button in (first, second):
        button.setEnabled(session.writable)
        button.setFixedSize(_SIDE, _SIDE)
    return first, second
