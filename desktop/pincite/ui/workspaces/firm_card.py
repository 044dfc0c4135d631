"""The firm on the settings page: its profile, and the folder of its templates."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import ElidedLabel, Text, secondary
from pincite.ui.widgets.layouts import Card, put, row

translate = QCoreApplication.translate


class FirmCard(Card):
    """Says what is set, and lets it be changed; a new case takes it over."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 16), gap=8, parent=parent)
        self.session = session
        self._name = Text("", 13, 500, wrap=True)
        self._folder = ElidedLabel("", 12, 400, "ink2")
        self.edit = Button(translate("Firm", "Edit the firm’s profile…"), "edit", on_click=self.ask)
        self.use = Button(
            translate("Firm", "Use it in the open case"), "check", on_click=self.use_in_case
        )
        self.choose = Button(
            translate("Firm", "Choose a folder…"), "folder", on_click=self.ask_folder
        )
        self.own = Button(
            translate("Firm", "Use the program’s own"), on_click=lambda: self.take_folder(None)
        )
        detail = translate(
            "Firm",
            "Letterhead, logo, references, who signs, fonts, paper and style: set once, taken into "
            "each new case.",
        )
        put(self.body, Text(translate("Firm", "The firm"), 13, 600))
        put(self.body, secondary(detail, wrap=True))
        put(self.body, self._name)
        put(self.body, row(self.edit, self.use, None))
        put(self.body, 4)
        put(self.body, secondary(translate("Firm", "Its templates and citation styles stand in")))
        put(self.body, self._folder)
        put(self.body, row(self.choose, self.own, None))
        session.case_opened.connect(self.load)
        session.case_closed.connect(self.load)
        self.load()

    def load(self) -> None:
        """Show what is kept now."""
        from pincite.actions.firm import firm

        kept = firm()
        profile = kept.profile
        signs = ", ".join(one.name for one in profile.signatories)
        logo = translate("Firm", "with a logo") if profile.logo else ""
        words = " · ".join(part for part in (profile.name, logo, signs) if part)
        self._name.setText(words or translate("Firm", "Nothing is set yet."))
        self._folder.set_text(str(kept.folder))
        self.own.setEnabled(bool(kept.chosen))
        if not self.session.writable:
            self.use.disable(translate("Firm", "No case is open to write in."))
        elif not profile.name:
            self.use.disable(translate("Firm", "Set the firm’s profile first."))
        else:
            self.use.enable()

    def ask(self) -> None:
        """Edit the profile that is kept for every case."""
        from pincite.actions.firm import firm, save_firm
        from pincite.ui.dialogs.firm import ask_profile

        title = translate("Firm", "The firm’s profile")
        detail = translate("Firm", "Kept on this computer and taken into each new case.")
        made = ask_profile(firm().profile, title, detail, self)
        if made is not None:
            self.session.attempt(lambda: save_firm(made))
            self.load()

    def use_in_case(self) -> None:
        """Take the profile into the open case."""
        from pincite.actions.firm import use_firm_profile

        said = translate("Firm", "This case now has the firm’s letterhead and style.")
        self.session.do(use_firm_profile, said)

    def ask_folder(self) -> None:
        """Ask for a folder, such as one that the whole firm shares."""
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Firm", "The firm’s folder"), str(Path.home())
        )
        if chosen:
            self.take_folder(Path(chosen))

    def take_folder(self, folder: Path | None) -> None:
        """Keep templates and styles in a folder from now on; None for the program's own."""
        from pincite.actions.firm import save_firm

        self.session.attempt(lambda: save_firm(folder=str(folder) if folder else ""))
        self.load()
