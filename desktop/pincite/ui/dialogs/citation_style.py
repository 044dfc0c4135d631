"""How a draft cites: by which style, and where."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from pincite.model.drafts import Draft
from pincite.model.errors import PinciteError
from pincite.ui.dialogs.base import FormDialog
from pincite.ui.forms import Errors, Field, Values
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.layouts import put, row
from pincite.ui.wording import sentence

translate = QCoreApplication.translate
_KEPT = "\0kept"  # the draft's own style, whose file may be gone


class CitationDialog(FormDialog):
    """Chooses a style of the program's or of counsel's own, and text or foot."""

    def __init__(self, session: Session, draft: Draft, parent: QWidget | None = None) -> None:
        from pincite.actions.citation_style import styles

        self.session, self.draft = session, draft
        now = str(draft.settings.get("citation_style") or "")
        offered = [(each.name, each.title) for each in styles()]
        if now and now not in dict(offered):
            offered.append((_KEPT, now))
            now = _KEPT
        super().__init__(
            translate("Citations", "Citations"),
            translate("Citations", "Save"),
            [
                Field(
                    "style",
                    translate("Citations", "Style"),
                    "choice",
                    choices=[("", translate("Citations", "As the country")), *offered],
                    help=translate(
                        "Citations",
                        "For authorities and for sources that are no exhibit: in full first, "
                        "then short, then id.",
                    ),
                ),
                Field(
                    "cites",
                    translate("Citations", "Where"),
                    "choice",
                    choices=[
                        ("", translate("Citations", "Exhibits in the text, authorities below")),
                        ("inline", translate("Citations", "All in the text")),
                        ("notes", translate("Citations", "All in footnotes")),
                    ],
                ),
            ],
            {"style": now, "cites": str(draft.settings.get("cites") or "")},
            save=self._keep,
            parent=parent,
        )
        add = Button(
            translate("Citations", "Add a .csl file…"), "add", "small", on_click=self.ask_file
        )
        put(self.body, row(add, None))
        self.setMinimumHeight(340)

    def ask_file(self) -> None:
        """Ask for a style and take it into the firm's folder."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Citations", "Add a citation style"),
            str(Path.home()),
            translate("Citations", "Citation styles (*.csl)"),
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take a style that works, and choose it; what is none is said."""
        from pincite.actions.citation_style import add_citation_style, styles

        try:
            name = self.session.perform(lambda case: add_citation_style(case, str(path)))
        except PinciteError as error:
            self.fail(sentence(error))
            return
        self.fail("")
        editor = self.form.editor("style")
        combo = editor.inner
        if isinstance(combo, QComboBox) and combo.findData(name) < 0:
            combo.addItem(next(each.title for each in styles() if each.name == name), name)
        editor.set_value(name)

    def _keep(self, values: Values) -> Errors:
        from pincite.actions.citation_style import set_citation_style, set_cites

        handle, style, cites = self.draft.handle, str(values["style"]), str(values["cites"])
        changes = self.form.changes()
        try:
            if "style" in changes and style != _KEPT:
                self.session.perform(lambda case: set_citation_style(case, handle, style))
            if "cites" in changes:
                self.session.perform(lambda case: set_cites(case, handle, cites))
        except PinciteError as error:
            return {"": sentence(error)}
        return {}
