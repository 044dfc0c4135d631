"""Drafts: the documents of the case, and the desk on which one is written."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from pincite.document.tree import Binding
from pincite.model.claims import Deadline
from pincite.model.drafts import Draft
from pincite.model.errors import NotFound
from pincite.ui import theme
from pincite.ui.dialogs.export_report import choose_profile
from pincite.ui.items.dialogs import edit_item, remove_items
from pincite.ui.session import Session
from pincite.ui.widgets import Button, IconButton, column, holder
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.drafts import naming
from pincite.ui.workspaces.drafts.desk import Desk
from pincite.ui.workspaces.drafts.dialogs import ask_words, new_draft
from pincite.ui.workspaces.drafts.list_page import DraftList
from pincite.ui.workspaces.drafts.out import Out
from pincite.ui.workspaces.drafts.sent import Sent
from pincite.ui.workspaces.drafts.standing import Standing


class Drafts(Workspace):
    """The list of drafts, or the one being written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.list = DraftList(session)
        self.desk = Desk(session)
        self.out = Out(session, self)
        self.pages = QStackedWidget()
        self.pages.addWidget(holder(column((self.list, 1), margins=(20, 2, 20, 18))))
        self.pages.addWidget(self.desk)
        self.setLayout(column((self.pages, 1)))
        self.all = IconButton("bullets", self.tr("All drafts"), self.show_list)
        self.all.setFixedSize(32, 32)
        self.more = IconButton("more", self.tr("More"), self._offer_more)
        self.more.setFixedSize(32, 32)
        self.export = Button(
            self.tr("Export PDF"), "export", "primary", on_click=lambda: self.send_out("pdf")
        )
        self.standing = Standing(session, self)
        self.sent = Sent(session, self)
        self.sent.made.connect(self._write)
        self.new = Button(self.tr("New draft…"), "add", "primary", on_click=self.add)
        self.templates = Button(
            self.tr("Templates"), "page", on_click=lambda: self.run_command.emit("case.templates")
        )
        self.list.opened.connect(self.open_item)
        self.list.new_wanted.connect(self.add)
        self.list.remove_wanted.connect(self.remove)
        self.list.menu_wanted.connect(self._list_menu)
        self.desk.opened.connect(lambda handle: self.go.emit("", handle))
        self.desk.changed.connect(self._desk_changed)
        self.desk.fit.shown.connect(self._show_standing)
        self.desk.writing.gone.connect(self.show_list)
        for keys, run in (
            ("Ctrl+P", self.print_),
            ("Ctrl+E", lambda: self.send_out("pdf")),
            ("Ctrl+Shift+N", self.add),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # -- the workspace

    @property
    def writing(self) -> str:
        """The handle of the draft on the desk, empty while the list is shown."""
        return self.desk.writing.handle if self.pages.currentIndex() == 1 else ""

    def title(self) -> str:
        return self.desk.writing.draft.title if self.writing else self.tr("Drafts")

    def subtitle(self) -> str:
        if not self.writing:
            return self.tr("%n documents", "", len(self.list.model.ids()))
        writing = self.desk.writing
        draft = writing.draft
        parts = [
            naming.document(draft.document),
            self.tr("%n words", "", self.desk.words()),
            self.tr("%n citations", "", writing.citations()),
            self.tr("%n bound values", "", writing.count(Binding)),
        ]
        due = self._due(draft)
        return " · ".join([*parts, due] if due else parts)

    def _due(self, draft: Draft) -> str:
        """How far away the deadline is, counted from the day the case shows, else from today."""
        from pincite.text.edtf_dates import bounds, is_edtf

        deadline = self.session.case.get(draft.deadline) if draft.deadline else None
        if not isinstance(deadline, Deadline) or not is_edtf(deadline.date):
            return ""
        shown = self.session.case.case.date_shown
        today = (bounds(shown)[0] if is_edtf(shown) else None) or datetime.now().astimezone().date()
        due = bounds(deadline.date)[1]
        if due is None:
            return ""
        days = (due - today).days
        if days < 0:
            return self.tr("deadline %n days ago", "", -days)
        return self.tr("deadline in %n days", "", days) if days else self.tr("deadline today")

    def top_actions(self) -> list[QWidget]:
        if not self.writing:
            return [self.templates, self.new]
        return [self.all, self.more, self.standing.button, self.export]

    def panes(self) -> list[QWidget]:
        if not self.writing:
            return [self.list]
        desk = self.desk
        return [desk.toolbar, desk.outline, desk.editor, desk.fit, desk.preview]

    def load(self) -> None:
        self.list.reload()
        if self.session.writable:
            self.new.enable()
        else:
            self.new.disable(self.tr("This case is open for reading only."))
        known = self.list.handles()
        if self.writing:
            self.desk.case_changed()
            self._show_standing()
        elif self.desk.writing.handle in known:
            self._write(self.desk.writing.handle)
        elif len(known) == 1 and self.pages.property("left") != known[0]:
            self._write(known[0])

    def case_replaced(self) -> None:
        self.pages.setCurrentIndex(0)
        self.pages.setProperty("left", "")
        super().case_replaced()

    def open_item(self, handle: str) -> None:
        if handle and handle != self.writing:
            self._write(handle)

    def _write(self, handle: str) -> None:
        try:
            self.desk.open(handle)
        except NotFound:
            return
        self.pages.setCurrentIndex(1)
        self.header_changed.emit()

    def _desk_changed(self) -> None:
        with suppress(NotFound):  # a draft that was taken back while its checks ran
            self._show_standing()
            self.header_changed.emit()

    def _show_standing(self) -> None:
        if self.writing:
            found = self.desk.fit.found()
            blocking = sum(one.finding.severity == "block" for one in found)
            self.standing.show(self.writing, self.desk.writing.draft.state, blocking)

    # -- what a user does

    def show_list(self) -> None:
        """Put the draft away and show all of them."""
        self.pages.setProperty("left", self.desk.writing.handle)
        self.desk.writing.leave()
        self.pages.setCurrentIndex(0)
        self.list.reload()
        self.list.table.setFocus()
        self.header_changed.emit()

    def add(self, template: str = "") -> None:
        """Make a draft from a template and write on it."""
        if not self.session.writable:
            return
        self.desk.writing.flush()
        handle = new_draft(self.session, template, self)
        if handle:
            self.list.reload()
            self._write(handle)

    def rename(self, handle: str = "") -> None:
        """Give a draft another title."""
        from pincite.actions.drafts import rename_draft

        handle = handle or self.writing
        old = self.session.case.by_handle(handle)
        title = ask_words(
            self.tr("Rename the draft"),
            self.tr("Title"),
            self.tr("Rename"),
            getattr(old, "title", ""),
            parent=self,
        )
        if title:
            self.desk.writing.flush()
            self.session.do(lambda case: rename_draft(case, handle, title))

    def duplicate(self, handle: str = "") -> None:
        """Make a copy of a draft and write on it."""
        from pincite.actions.drafts import duplicate_draft

        handle = handle or self.writing
        self.desk.writing.flush()
        words = self.tr("%1 (copy)").replace("%1", self.session.case.by_handle(handle).title_words)
        made = self.session.do(lambda case: duplicate_draft(case, handle, words))
        if made is not None:
            self._write(made.handle)

    def details(self, handle: str = "") -> None:
        """Edit whom the draft is to, its date, style and paper."""
        self.desk.writing.flush()
        edit_item(self.session, handle or self.writing, self)

    def citations(self, handle: str = "") -> None:
        """Choose how a draft cites: by which style, in the text or at its foot."""
        from pincite.actions.documents import draft_of
        from pincite.ui.dialogs.citation_style import CitationDialog

        self.desk.writing.flush()
        draft = draft_of(self.session.case, handle or self.writing)
        if draft.state == "draft":
            CitationDialog(self.session, draft, self).exec()
        else:
            words = self.tr("Its text stands: return it to draft to change how it cites.")
            self.session.message.emit(words)

    def remove(self, handles: list[str]) -> None:
        """Remove drafts, with a notice that offers Undo."""
        if handles and self.session.writable:
            self.desk.writing.flush()
            remove_items(self.session, handles, self)

    def send_out(self, kind: str, *, exhibits: bool = False) -> Path | None:
        """Export the draft as PDF or Word."""
        if not self.writing:
            return None
        self.desk.writing.flush()
        return self.out.export(self.writing, kind, exhibits=exhibits)

    def send_filed(self) -> None:
        """Export letter and exhibits as a court's system or a country's habit asks."""
        from pincite.actions.binder_out import country_profile
        from pincite.actions.documents import draft_of

        if not self.writing:
            return
        case = self.session.case
        profile = choose_profile(self, country_profile(case, draft_of(case, self.writing)))
        if profile:
            self.desk.writing.flush()
            self.out.export(self.writing, "pdf", exhibits=True, profile=profile)

    def print_(self) -> None:
        """Print the draft."""
        pressed = self.desk.preview.pressed
        if self.writing and pressed is not None:
            self.out.print_(self.title(), pressed)

    # -- menus

    def menu(self, handle: str) -> QMenu:
        """What can be done with a draft."""
        menu = QMenu(self)
        can = self.session.writable
        here = handle == self.writing
        entries: list[tuple[str, str, Any, bool]] = []
        if here:
            state = self.desk.writing.draft.state
            entries += [
                (
                    "check",
                    self.tr("Mark as reviewed"),
                    self.standing.review,
                    can and state == "draft",
                ),
                (
                    "undo",
                    self.tr("Return to draft"),
                    self.standing.take_back,
                    can and state in ("reviewed", "approved"),
                ),
                ("", "", None, True),
                ("export", self.tr("Export Word…"), lambda: self.send_out("docx"), True),
                (
                    "exhibits",
                    self.tr("Export PDF with exhibits…"),
                    lambda: self.send_out("pdf", exhibits=True),
                    True,
                ),
                ("export", self.tr("Export for filing…"), self.send_filed, True),
                ("print", self.tr("Print…"), self.print_, True),
                ("", "", None, True),
                *self.sent.entries(handle, state),
            ]
        entries += [
            ("edit", self.tr("Rename…"), lambda: self.rename(handle), can),
            ("settings", self.tr("Addressee, date, style…"), lambda: self.details(handle), can),
            ("quote", self.tr("Citations…"), lambda: self.citations(handle), can),
            ("copy", self.tr("Duplicate"), lambda: self.duplicate(handle), can),
            ("trash", self.tr("Remove"), lambda: self.remove([handle]), can),
            ("", "", None, True),
            ("add", self.tr("New draft…"), self.add, can),
        ]
        for icon, words, run, on in entries:
            if run is None:
                menu.addSeparator()
                continue
            action = menu.addAction(theme.icon(icon), words)
            action.triggered.connect(lambda _on, run=run: run())
            action.setEnabled(on)
        if here:
            menu.addSeparator()
            count = menu.addAction(self.tr("%n words", "", self.desk.words()))
            count.setEnabled(False)
        return menu

    def _offer_more(self) -> None:
        self.menu(self.writing).exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _list_menu(self, handle: str, at: QPoint) -> None:
        self.menu(handle).exec(at)
