"""Every command of the menus, in one table; a command nobody handles is not shown."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from pincite.ui import theme

Need = Literal["nothing", "case", "writable", "undo", "redo"]
SEPARATOR = "-"
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Command:
    """One command: where it stands, what it is called, its keys, and what it needs to be on."""

    id: str
    title: str
    shortcut: str = ""
    icon: str = ""
    need: Need = "nothing"


def table() -> dict[str, tuple[str, list[Command | str]]]:
    """The menus in order: key -> title and commands, in the language now in use."""
    return {
        "file": (translate("Commands", "&File"), _file()),
        "edit": (translate("Commands", "&Edit"), _edit()),
        "case": (translate("Commands", "&Case"), [*_bringing_in(), SEPARATOR, *_case_details()]),
        "view": (translate("Commands", "&View"), []),
        "help": (translate("Commands", "&Help"), _help()),
    }


def _file() -> list[Command | str]:
    return [
        Command("case.new", translate("Commands", "New case…"), "Ctrl+N", "case"),
        Command(
            "case.new_from",
            translate("Commands", "New case from a case…"),
            "Ctrl+Shift+K",
            "branch",
        ),
        Command("case.open", translate("Commands", "Open a case…"), "Ctrl+O", "folder"),
        Command(
            "case.from_bag",
            translate("Commands", "Open a case from a bag…"),
            "",
            "folder",
        ),
        Command("case.sample", translate("Commands", "Open the sample case"), "", "info"),
        SEPARATOR,
        Command(
            "case.backup",
            translate("Commands", "Back up…"),
            icon="backup",
            need="case",
        ),
        Command("case.close", translate("Commands", "Close case"), "Ctrl+W", need="case"),
        SEPARATOR,
        Command("app.settings", translate("Commands", "Settings"), "Ctrl+,", "settings"),
        Command("app.quit", translate("Commands", "Quit"), "Ctrl+Q"),
    ]


def _edit() -> list[Command | str]:
    return [
        Command("edit.undo", translate("Commands", "Undo"), "Ctrl+Z", "undo", "undo"),
        Command("edit.redo", translate("Commands", "Redo"), "Ctrl+Shift+Z", "redo", "redo"),
        SEPARATOR,
        Command(
            "edit.search",
            translate("Commands", "Search the whole case"),
            "Ctrl+K",
            "search",
            "case",
        ),
    ]


def _bringing_in() -> list[Command | str]:
    return [
        Command(
            "case.add_evidence",
            translate("Commands", "Add evidence…"),
            "Ctrl+I",
            "add",
            "writable",
        ),
        Command(
            "case.add_folder",
            translate("Commands", "Add a folder of evidence…"),
            "Ctrl+Shift+I",
            "folder",
            "writable",
        ),
        Command(
            "case.add_note",
            translate("Commands", "Note of a call or an e-mail…"),
            "Ctrl+Alt+N",
            "drafts",
            "writable",
        ),
        SEPARATOR,
        Command(
            "case.add_library",
            translate("Commands", "Bring in a library (Zotero, RIS, CSL-JSON)…"),
            "",
            "import",
            "writable",
        ),
        Command(
            "case.add_library_folder",
            translate("Commands", "Bring in a folder exported from Zotero…"),
            "",
            "folder",
            "writable",
        ),
        Command(
            "case.export_references",
            translate("Commands", "Send sources out as CSL-JSON…"),
            "",
            "export",
            "case",
        ),
    ]


def _case_details() -> list[Command | str]:
    return [
        Command("case.edit", translate("Commands", "Case details…"), "", "edit", "writable"),
        Command(
            "case.firm",
            translate("Commands", "Letterhead and house style…"),
            "",
            "letter",
            "writable",
        ),
        Command(
            "case.templates",
            translate("Commands", "Templates"),
            "Ctrl+Shift+T",
            "drafts",
            "case",
        ),
        Command(
            "case.verify",
            translate("Commands", "Verify the record"),
            "",
            "verified",
            "case",
        ),
    ]


def _help() -> list[Command | str]:
    return [
        Command("help.keys", translate("Commands", "Keyboard shortcuts"), "F1", "info"),
        Command("help.about", translate("Commands", "About Pincite"), "", "info"),
    ]


class CommandBar(QObject):
    """The QActions of the table. ``handle(id, run)`` gives a command what it does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.actions: dict[str, QAction] = {}
        self._handlers: dict[str, Callable[[], object]] = {}
        self._needs: dict[str, Need] = {}
        self._met: frozenset[str] = frozenset({"nothing"})

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus anew, in the language now in use; returns them by key."""
        for old in self.actions.values():
            old.deleteLater()
        self.actions.clear()
        bar.clear()
        menus = {}
        for key, (title, commands) in table().items():
            menus[key] = bar.addMenu(title)
            icons = {c.id: c.icon for c in commands if isinstance(c, Command) and c.icon}
            menus[key].aboutToShow.connect(partial(self._tint, icons))
            for command in commands:
                if isinstance(command, str):
                    menus[key].addSeparator()
                else:
                    menus[key].addAction(self._action(command))
        self._update()
        return menus

    def _tint(self, icons: dict[str, str]) -> None:
        for command, icon in icons.items():
            self.actions[command].setIcon(theme.icon(icon))

    def _action(self, command: Command) -> QAction:
        action = QAction(command.title, self)
        action.setShortcut(QKeySequence(command.shortcut))
        action.triggered.connect(lambda _checked: self.run(command.id))
        self.actions[command.id] = action
        self._needs[command.id] = command.need
        return action

    def handle(self, command: str, run: Callable[[], object]) -> None:
        """Say what a command does."""
        self._handlers[command] = run
        self._update()

    def handled(self, command: str) -> bool:
        """Whether something is done by a command."""
        return command in self._handlers

    def run(self, command: str) -> None:
        """Do a command, if it is on."""
        if self.actions[command].isEnabled():
            self._handlers[command]()

    def meet(self, *needs: Need) -> None:
        """Say which needs are met now; commands turn on and off."""
        self._met = frozenset({"nothing", *needs})
        self._update()

    def _update(self) -> None:
        for name, action in self.actions.items():
            met = self._needs[name] in self._met
            action.setEnabled(met and name in self._handlers)
            action.setVisible(name in self._handlers)
