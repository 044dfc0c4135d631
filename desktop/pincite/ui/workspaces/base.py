"""What every workspace is: a page of the window that shows one side of the case."""

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from pincite.ui.session import Session


class Workspace(QWidget):
    """A page of the window. Subclasses build their widgets in ``__init__`` and load in ``load``.

    The window calls ``enter`` when the page comes to the front and ``case_changed`` after each
    commit; a page out of sight only notes that it is stale, and loads when it is shown.
    Emit ``header_changed`` when title, subtitle or actions differ; ``go(place, handle)`` to open
    something in another workspace (place "" lets the window find it by the handle);
    ``run_command(id)`` to run one of the window's commands.
    """

    header_changed = Signal()
    go = Signal(str, str)
    run_command = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True

    # -- to be said by each workspace

    def title(self) -> str:
        """The title of the page."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """The line under the title: counts and states."""
        return ""

    def top_actions(self) -> list[QWidget]:
        """Buttons at the right of the top bar, made once; the last one is the primary one."""
        return []

    def panes(self) -> list[QWidget]:
        """The widgets F6 steps through, from the left."""
        return [self]

    def load(self) -> None:
        """Read from the case what the page shows."""

    def concerns(self, change: Any) -> bool:
        """Whether a change touches what the page shows."""
        return change is not None

    def open_item(self, handle: str) -> None:
        """Select and show an item of this workspace."""

    def command(self, name: str) -> None:
        """Do a command of the menus that its place says it handles."""

    # -- what the window calls

    def enter(self) -> None:
        """Bring the page up to date as it comes to the front."""
        if self._stale and self.session.is_open:
            self._stale = False
            self.load()
            self.header_changed.emit()

    def case_changed(self, change: Any) -> None:
        """Hear of a committed change."""
        if self.concerns(change):
            self._stale = True
            if self.isVisible():
                self.enter()

    def case_replaced(self) -> None:
        """Hear that another case is open, or none."""
        self._stale = True
        if self.isVisible():
            self.enter()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.enter()
