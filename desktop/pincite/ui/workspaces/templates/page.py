"""Templates: the list, the text and the page of each; copied, changed, shared, removed."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QSplitter, QWidget

from pincite.actions import templates as doing
from pincite.model.errors import PinciteError
from pincite.ui import theme
from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Errors, Field, Values
from pincite.ui.session import Session
from pincite.ui.widgets import Button, column
from pincite.ui.wording import sentence
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.templates.sheet import Sheet
from pincite.ui.workspaces.templates.shelf import Shelf


class Templates(Workspace):
    """Every template, edited against the case that is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.shelf = Shelf()
        self.sheet = Sheet(session)
        self._typed: dict[str, str] = {}  # what is not yet saved, by key
        self._gone = ""  # the firm's template that was removed last
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.shelf)
        self.split.addWidget(self.sheet)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(12)
        self.split.setStretchFactor(1, 1)
        self.shelf.setMinimumWidth(170)
        self.split.setSizes([280, 920])
        self.setLayout(column((self.split, 1), margins=(20, 2, 20, 18)))
        self.drafts = Button(self.tr("Drafts"), "left", on_click=lambda: self.go.emit("drafts", ""))
        self.bring = Button(self.tr("Import…"), "import", on_click=self.import_)
        self.back = Button(self.tr("Bring back"), "undo", on_click=self.restore)
        self.copy = Button(self.tr("Copy…"), "copy", "primary", on_click=self.copy_)
        self.shelf.picked.connect(self.show_key)
        self.shelf.used.connect(lambda _key: self.sheet.code.setFocus())
        self.shelf.menu_wanted.connect(self._menu_at)
        self.shelf.remove_wanted.connect(self.remove)
        self.sheet.edited.connect(self._edited)
        session.case_closing.connect(self.keep_typed)
        self.sheet.save.clicked.connect(self.save)
        self.sheet.use.clicked.connect(self.new_draft)
        self.sheet.more.clicked.connect(self._offer_more)
        for keys, run in (("Ctrl+S", self.save), ("F2", self.rename), ("F8", self._to_error)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # -- the workspace

    def title(self) -> str:
        return self.tr("Templates")

    def subtitle(self) -> str:
        own = sum(key.startswith(("case:", "firm:")) for key in self.shelf.model.ids())
        every = self.tr("%n templates", "", len(self.shelf.model.ids()))
        return f"{every} · " + self.tr("%n of your own", "", own)

    def top_actions(self) -> list[QWidget]:
        gone = [self.back] if self._gone else []
        return [self.drafts, *gone, self.bring, self.copy]

    def panes(self) -> list[QWidget]:
        return [self.shelf, self.sheet.code, self.sheet.preview]

    def load(self) -> None:
        for button in (self.bring, self.copy):
            if self.session.writable:
                button.enable()
            else:
                button.disable(self.tr("This case is open for reading only."))
        self._reload(self.key or "program:" + self._language() + "/demand-letter")

    def keep_typed(self) -> None:
        """Keep what was typed and not saved, as it stands, before the case is closed."""
        for key, text in self._typed.items():
            case = self.session.case
            keep = partial(doing.save_template, case, text, "", key, unfinished=True)
            self.session.attempt(keep)
        self._typed.clear()
        self.sheet.stop()

    def case_replaced(self) -> None:
        self._typed.clear()
        self._gone = ""
        self.sheet.forget_case()
        self.sheet.show_nothing()
        super().case_replaced()

    def concerns(self, change: Any) -> bool:
        self.sheet.forget_case()
        return "template" in getattr(change, "kinds", {"template"})

    def open_item(self, handle: str) -> None:
        self._reload(f"case:{handle}")

    @property
    def key(self) -> str:
        """The key of the template shown."""
        return self.sheet.kept.key if self.sheet.kept is not None else ""

    def _language(self) -> str:
        return self.session.case.case.language

    def _reload(self, key: str) -> None:
        found = doing.templates(self.session.case)
        known = {one.key: one for one in found}
        self._typed = {at: words for at, words in self._typed.items() if at in known}
        self.shelf.unsaved = set(self._typed)
        before = self.sheet.kept
        found.sort(key=lambda one: (one.place == "program", one.language != self._language()))
        shown = key if key in known else found[0].key
        self.shelf.show_templates(found, shown)
        if self.sheet.kept is None:  # the row was picked already, as after another case
            self.show_key(shown)
        here = known.get(self.key)
        if before is not None and here is not None and here != before:
            self.sheet.show_template(here, self._typed.get(here.key))
        self.header_changed.emit()

    def show_key(self, key: str) -> None:
        """Show a template, with what was typed in it before."""
        if key != self.key:
            found = doing.template(self.session.case, key)
            self.sheet.show_template(found, self._typed.get(key))

    def _edited(self) -> None:
        if self.sheet.unsaved:
            self._typed[self.key] = self.sheet.text()
        else:
            self._typed.pop(self.key, None)
        self.shelf.unsaved = set(self._typed)
        self.shelf.model.refresh([self.key])

    def _to_error(self) -> None:
        self.sheet.go_to_error()

    # -- what a user does

    def save(self) -> None:
        """Keep the text where it stands; one with an error is not kept, and its line is shown."""
        kept = self.sheet.kept
        if kept is None or not self.sheet.save.isEnabled() or kept.place == "program":
            return
        text = self.sheet.text()
        made = self.session.do(
            lambda case: doing.save_template(case, text, kept.place, kept.key),
            self.tr("The template is saved."),
        )
        if made is None:
            self.sheet.try_now()
            return
        self._typed.pop(kept.key, None)
        self._reload(made)

    def copy_(self) -> None:
        """Copy the template under another title, into the case or the firm's folder."""
        kept = self.sheet.kept
        if kept is None or not self.session.writable:
            return
        made: list[str] = []

        def save(values: Values) -> Errors:
            title, place = str(values["title"]), str(values["place"])
            try:
                made.append(
                    self.session.perform(
                        lambda case: doing.copy_template(case, kept.key, title, place)
                    )
                )
            except PinciteError as error:
                return {"": sentence(error)}
            return {}

        places = [("case", self.tr("This case")), ("firm", self.tr("The firm’s folder"))]
        dialog = FormDialog(
            self.tr("Copy the template"),
            self.tr("Copy"),
            [
                Field("title", self.tr("Title"), required=True),
                Field("place", self.tr("Keep it in"), "choice", choices=places),
            ],
            {"title": self.tr("%1 (copy)").replace("%1", kept.title), "place": "case"},
            save=save,
            detail=self.tr("The copy is yours to change; new drafts can be made from it."),
            parent=self,
        )
        if dialog.exec() and made:
            self._reload(made[-1])

    def rename(self) -> None:
        """Give a template of one's own another title."""
        kept = self.sheet.kept
        if kept is None or kept.place == "program" or not self.session.writable:
            return
        fields = [Field("title", self.tr("Title"), required=True)]
        dialog = FormDialog(
            self.tr("Rename the template"), self.tr("Rename"), fields, {"title": kept.title},
            parent=self,
        )  # fmt: skip
        if dialog.exec():
            title = str(dialog.values()["title"])
            self.session.do(lambda case: doing.rename_template(case, kept.key, title))
            self._reload(kept.key)

    def remove(self, key: str = "") -> None:
        """Remove a template of one's own; it can be brought back."""
        key = key or self.key
        kept = doing.template(self.session.case, key)
        if kept.place == "program" or not self.session.writable:
            return
        before = self.session.case.last_change
        said = self.tr("The template is removed.")
        self.session.do(lambda case: doing.remove_template(case, key), said)
        if kept.place == "firm" and self.session.case.last_change is before:
            self._gone = key
            self.session.message.emit(self.tr("The template is set aside: Bring back restores it."))
        self._typed.pop(key, None)
        self.sheet.kept = None
        self._reload("")

    def restore(self) -> None:
        """Bring back the firm's template that was removed last."""
        key, self._gone = self._gone, ""
        if key:
            self.session.do(lambda case: doing.restore_template(case, key))
            self._reload(key)

    def new_draft(self) -> None:
        """Make a draft from the template and write on it."""
        from pincite.ui.workspaces.drafts.dialogs import new_draft

        kept = self.sheet.kept
        if kept is None or not self.session.writable:
            return
        handle = new_draft(self.session, f"{kept.name} {kept.language}", self)
        if handle:
            self.go.emit("drafts", handle)

    def export(self) -> None:
        """Write the template as one file, to be shared."""
        kept = self.sheet.kept
        if kept is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Share the template as"),
            str(Path.home() / f"{kept.name or 'template'}{doing.SUFFIX}"),
            self.tr("Pincite templates (*.pincite-template)"),
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the template shown to a file."""
        made = self.session.do(lambda case: doing.export_template(case, self.key, str(path)))
        if made is not None:
            self.session.message.emit(self.tr("The template is written: %1").replace(
                "%1", Path(made).name))  # fmt: skip

    def import_(self) -> None:
        """Take a template in from a file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a template"),
            str(Path.home()),
            self.tr("Templates (*.pincite-template *.md *.txt)"),
        )
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, path: Path, place: str = "case") -> None:
        """Take a template in from a file; one that is hostile or wrong is refused with its line."""
        made = self.session.do(lambda case: doing.import_template(case, str(path), place))
        if made is not None:
            self._reload(made)

    # -- menus

    def menu(self, key: str) -> QMenu:
        """What can be done with a template."""
        menu = QMenu(self)
        own = not key.startswith("program:")
        can = self.session.writable
        entries = (
            ("add", self.tr("New draft…"), self.new_draft, can),
            ("copy", self.tr("Copy…"), self.copy_, can),
            ("edit", self.tr("Rename…"), self.rename, can and own),
            ("export", self.tr("Share as a file…"), self.export, True),
            ("trash", self.tr("Remove"), partial(self.remove, key), can and own),
        )
        for icon, words, run, on in entries:
            action = menu.addAction(theme.icon(icon), words)
            action.triggered.connect(lambda _on, run=run: run())
            action.setEnabled(on)
        return menu

    def _offer_more(self) -> None:
        more = self.sheet.more
        self.menu(self.key).exec(more.mapToGlobal(more.rect().bottomLeft()))

    def _menu_at(self, key: str, at: QPoint) -> None:
        self.show_key(key)
        self.menu(key).exec(at)
