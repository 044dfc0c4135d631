"""Commands on a case as the firm's: its letterhead, a new case from it, one out of a bag."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from pincite.ui.main_window import MainWindow

SUFFIX = ".pincite"


class FirmCommands(QObject):
    """Handlers of these commands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.session = window, window.session
        handle = window.commands.handle
        handle("case.firm", self.letterhead)
        handle("case.new_from", self.new_from)
        handle("case.from_bag", self.from_bag)

    def letterhead(self) -> None:
        """Edit letterhead and house style of the open case."""
        from pincite.actions.firm import set_firm_profile
        from pincite.ui.dialogs.firm import ask_profile

        before = self.session.case.case.profile
        title = self.tr("Letterhead and house style")
        detail = self.tr("Of this case’s documents. What is issued keeps what it had.")
        made = ask_profile(before, title, detail, self.window)
        if made is not None and made != before:
            said = self.tr("The case’s letterhead and style are saved.")
            self.session.do(lambda case: set_firm_profile(case, made.model_dump()), said)

    def new_from(self) -> None:
        """Make a case with the structure of the open one, or of one to be chosen; and open it."""
        from pincite.actions.new_from_case import foreign_names
        from pincite.ui.dialogs.new_from_case import ask_decisions, ask_parts

        if not self.session.is_open and not self._open_another():
            return
        values = ask_parts(self.window)
        if values is None:
            return
        title, carry = str(values["title"]), list(values["carry"])
        hits = self.session.do(lambda case: foreign_names(case, title, carry))
        if hits is None:
            return
        decisions = ask_decisions(hits, self.window)
        if decisions is None:
            return
        name = "".join(char for char in title if char.isalnum() or char in " -_.").strip()
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Keep the new case as"),
            str(self.session.case.path.with_name(f"{name or 'case'}{SUFFIX}")),
            self.tr("Pincite cases (*.pincite)"),
        )
        if chosen:
            self.make_from(Path(chosen), title, carry, decisions)

    def _open_another(self) -> bool:
        chosen, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("The case to begin from"),
            str(Path.home()),
            self.tr("Pincite cases (*.pincite)"),
        )
        return bool(chosen) and self.session.open_case(Path(chosen))

    def make_from(
        self, path: Path, title: str, carry: list[str], decisions: dict[str, str]
    ) -> None:
        """Write the new case as it was decided, and open it."""
        from pincite.actions.new_from_case import new_case_from

        made = self.session.do(lambda case: new_case_from(case, str(path), title, carry, decisions))
        if made is not None and self.session.open_case(made):
            self.session.message.emit(self.tr("The new case is written and open."))

    def from_bag(self) -> None:
        """Ask for a bag, and take the case out of it."""
        folder = QFileDialog.getExistingDirectory(
            self.window, self.tr("The bag’s folder"), str(Path.home())
        )
        if not folder:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Keep the case as"),
            str(Path.home() / f"{Path(folder).name}{SUFFIX}"),
            self.tr("Pincite cases (*.pincite)"),
        )
        if chosen:
            self.open_bag(Path(folder), Path(chosen))

    def open_bag(self, folder: Path, to: Path) -> None:
        """Check a bag's hashes, copy the case out of it, and open the copy."""
        from pincite.actions.bags import case_from_bag

        made = self.session.attempt(lambda: case_from_bag(folder, to))
        if made is not None:
            self.session.open_case(made)
