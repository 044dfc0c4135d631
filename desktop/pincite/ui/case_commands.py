"""What the File menu does: new, open, switch, back up, verify, close; and the Help menu."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from pincite import __version__
from pincite.ui import i18n
from pincite.ui import settings as profile
from pincite.ui.dropping import Dropping
from pincite.ui.main_window import MainWindow
from pincite.ui.session import Progress

SUFFIX = ".pincite"


class CaseCommands(QObject):
    """Handlers of the commands that concern whole cases."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.session = window, window.session
        self.session.ask_passphrase = self._ask_passphrase
        self.dropping = Dropping(window)
        handle = window.commands.handle
        handle("case.new", self.new)
        handle("case.open", self.open)
        handle("case.sample", self.sample)
        handle("case.switch", self.switch)
        handle("case.close", self.session.close_case)
        handle("case.backup", self.back_up)
        handle("case.verify", self.verify)
        handle("case.edit", self.edit)
        handle("help.keys", self.keys)
        handle("help.about", self.about)

    # -- cases

    def new(self) -> None:
        """Ask for a title and a place, and make the case."""
        from pincite.ui.dialogs.case import ask_new_case

        values = ask_new_case(self.window, self.session.author)
        if values is None:
            return
        title = values.pop("title")
        if author := values.pop("author", ""):
            self.session.author = author
            profile.save(replace(profile.load(), author=author))
        name = "".join(char for char in title if char.isalnum() or char in " -_.").strip()
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Keep the case as"),
            str(Path.home() / f"{name or 'case'}{SUFFIX}"),
            self.tr("Pincite cases (*.pincite)"),
        )
        if chosen:
            self.session.create_case(Path(chosen), title, **values)

    def edit(self) -> None:
        """Change the details of the open case."""
        from pincite.actions.items import edit_case
        from pincite.ui.dialogs.case import ask_details

        changes = ask_details(self.session.case.case, self.window)
        if changes:
            self.session.do(lambda open_: edit_case(open_, changes))
            self.window.show_case()

    def open(self) -> None:
        """Ask for a case file and open it."""
        recent = profile.load().recent
        start = str(Path(recent[0]).parent) if recent else str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open a case"), start, self.tr("Pincite cases (*.pincite)")
        )
        if chosen:
            self.session.open_case(Path(chosen))

    def sample(self) -> None:
        """Make the sample case in a place of the user's choice, and open it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Keep the sample case as"),
            str(Path.home() / f"twitter-v-microsoft{SUFFIX}"),
            self.tr("Pincite cases (*.pincite)"),
        )
        if chosen:
            self.make_sample(Path(chosen))

    def make_sample(self, path: Path) -> None:
        """Make the sample case at a path, off this thread, and open it when it is done."""
        author, language = self.session.author, i18n.current()

        def work(progress: Progress) -> Path:
            from pincite.actions.sample_case import load_sample

            progress(-1)
            path.unlink(missing_ok=True)  # the file dialog has asked
            load_sample(path, author=author, language=language)
            return path

        title = self.tr("Making the sample case")
        self.session.run(title, work, self.session.open_case)

    def switch(self) -> None:
        """Offer the recent cases under the switcher."""
        menu = self.switch_menu()
        switcher = self.window.navigator.switcher
        menu.exec(switcher.mapToGlobal(QPoint(0, switcher.height() + 4)))

    def switch_menu(self) -> QMenu:
        """The menu of the case switcher."""
        menu = QMenu(self.window)
        here = self.session.case.path.absolute() if self.session.is_open else None
        for path in (Path(name) for name in profile.load().recent):
            if path != here and path.is_file():
                menu.addAction(path.stem).triggered.connect(partial(self._open_path, path))
        if menu.actions():
            menu.addSeparator()
        actions = self.window.commands.actions
        menu.addActions([actions["case.new"], actions["case.open"], actions["case.close"]])
        return menu

    def _open_path(self, path: Path, _checked: bool = False) -> None:
        self.session.open_case(path)

    def _ask_passphrase(self, name: str, again: bool) -> str | None:
        from pincite.ui.dialogs.case import ask_passphrase

        return ask_passphrase(name, again, self.window)

    def back_up(self) -> None:
        """Ask for a place and write a whole copy of the case there."""
        from pincite.actions.history import back_up

        path = self.session.case.path
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Back up the case as"),
            str(path.with_name(f"{path.stem} backup{SUFFIX}")),
            self.tr("Pincite cases (*.pincite)"),
        )
        if chosen:
            self.session.do(lambda case: back_up(case, chosen))
            if Path(chosen).is_file():
                self.session.message.emit(self.tr("The backup is written and checked."))

    def verify(self) -> None:
        """Check hashes, the journal's chain and the database, and say what was found."""
        report = self.session.do(lambda case: case.verify())
        if report is None:
            return
        wrong = [check.name for check in report.checks if not check.good]
        if wrong:
            found = self.tr("These checks failed: %1. Open a backup of the case.")
            self._inform(self.tr("The record is damaged"), found.replace("%1", ", ".join(wrong)))
        else:
            self.session.message.emit(
                self.tr("The record is whole: every hash and every entry of the history agree.")
            )

    # -- help

    def keys(self) -> None:
        """List the keys of every command."""
        from pincite.ui.dialogs.keys import KeysDialog

        lines = [
            (action.shortcut().toString(), action.text().rstrip("…").replace("&", ""))
            for action in self.window.commands.actions.values()
            if not action.shortcut().isEmpty() and action.isVisible()
        ]
        KeysDialog(lines, self.window).exec()

    def about(self) -> None:
        """Say what this is."""
        words = self.tr(
            "Version %1. A case file in which every sentence is pinned to proof. It works offline "
            "and never opens a network connection. Inter and Source Serif 4 are used under the "
            "SIL Open Font License; Qt under the LGPL."
        )
        self._inform("Pincite", words.replace("%1", __version__))

    def _inform(self, title: str, words: str) -> None:
        from pincite.ui.dialogs import inform

        inform(self.window, title, words)
