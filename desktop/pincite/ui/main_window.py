"""The main window: layout and menus. What a page shows is its workspace's business."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pincite.ui import kinds
from pincite.ui import settings as profile
from pincite.ui.commands import CommandBar, Need
from pincite.ui.panes import focus_next
from pincite.ui.session import Job, Session
from pincite.ui.tab_order import go
from pincite.ui.widgets.layouts import column, holder, put, row
from pincite.ui.widgets.navigator import Navigator
from pincite.ui.widgets.notices import NoticeBar, ProgressStrip
from pincite.ui.widgets.top_bar import TopBar
from pincite.ui.workspaces import Place, Workspace, places

if TYPE_CHECKING:
    from pincite.ui.widgets.search_popup import SearchPopup

WELCOME, SETTINGS, TEMPLATES = "welcome", "settings", "templates"


class MainWindow(QMainWindow):
    """The window of one session."""

    def __init__(self, session: Session, all_places: Callable[[], list[Place]] = places) -> None:
        super().__init__()
        self.session = session
        self._all_places = all_places
        self.commands = CommandBar(self)
        self._pages: dict[str, Workspace] = {}
        self._strips: dict[Job, ProgressStrip] = {}
        self._place = ""
        self._rebuilding = QTimer(self)  # one rebuilding for the several events of one change
        self._rebuilding.setSingleShot(True)
        self._rebuilding.timeout.connect(self.rebuild)
        self.resize(1440, 900)
        self.setMinimumSize(1024, 640)
        self._build()
        self._wire()

    # -- building, again when the language changes

    def _build(self) -> None:
        self._places = {place.key: place for place in self._all_places()}
        entries = [(place.key, place.title, place.icon) for place in self._places.values()]
        entries.append((SETTINGS, self.tr("Settings"), "settings"))
        self.navigator = Navigator(entries)
        self.navigator.chosen.connect(self.visit)
        self.navigator.switcher.clicked.connect(lambda: self.commands.run("case.switch"))
        self.top = TopBar()
        self.stack = QStackedWidget()
        self._strip_box: QVBoxLayout = column(margins=(20, 0, 20, 0), gap=8)
        body = column(self.top, self._strip_box, (self.stack, 1))
        page = holder(row(self.navigator, (holder(body), 1), gap=0))
        page.setObjectName("page")
        self.setCentralWidget(page)
        self._popup: SearchPopup | None = None
        self.top.search.searched.connect(self._searched)
        self.notice = NoticeBar(page)
        self.notice.undo_pressed.connect(lambda: self.commands.run("edit.undo"))
        menus = self.commands.fill(self.menuBar())
        view = menus["view"]
        for number, place in enumerate(self._places.values(), start=1):
            action = view.addAction(place.title)
            action.setShortcut(QKeySequence(f"Ctrl+{number % 10}"))
            action.triggered.connect(lambda _on, key=place.key: self.visit(key))
        view.setEnabled(self.session.is_open)
        self._view = view
        for place in self._places.values():
            for command in place.commands:
                self.commands.handle(command, partial(self._command, place.key, command))

    def rebuild(self) -> None:
        """Build everything anew, as after a change of language, and come back to the page."""
        here = self._place
        self._pages.clear()
        self._strips.clear()
        self._build()
        for job in self.session.jobs.running:
            self._job_started(job)
        self.show_case()
        self.visit(here)

    def _wire(self) -> None:
        session = self.session
        session.case_opened.connect(self._case_replaced)
        session.case_closed.connect(self._case_replaced)
        session.case_changed.connect(self._case_changed)
        session.message.connect(self._say)
        session.undoable.connect(self._say_undoable)
        session.failed.connect(self._say)
        session.jobs.started.connect(self._job_started)
        self.commands.handle("edit.undo", session.undo)
        self.commands.handle("edit.redo", session.redo)
        self.commands.handle("edit.search", self._go_to_search)
        self.commands.handle("app.settings", lambda: self.visit(SETTINGS))
        self.commands.handle("case.templates", lambda: self.visit(TEMPLATES))
        self.commands.handle("app.quit", self.close)
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self._next_pane(step))
        self._case_replaced()

    # -- pages

    def visit(self, key: str) -> None:
        """Bring a page to the front, building it on the first visit."""
        if key not in (WELCOME, SETTINGS) and not self.session.is_open:
            key = WELCOME
        page = self._page(key)
        self._place = key
        self.stack.setCurrentWidget(page)
        self.navigator.show_place("drafts" if key == TEMPLATES else key)
        self.top.setVisible(key != WELCOME)
        self._show_header()

    def current(self) -> Workspace:
        """The page in front."""
        return self._page(self._place)

    def open_item(self, place: str, handle: str) -> None:
        """Go to an item: in a place, or in the one where its kind is at home."""
        kind = handle.rstrip("0123456789.")
        home = next((p.key for p in self._places.values() if kind in p.kinds), "")
        key = place or home
        if key in self._places:
            self.visit(key)
            if handle:
                self.current().open_item(handle)

    def _command(self, place: str, command: str) -> None:
        self.visit(place)
        self.current().command(command)

    def _page(self, key: str) -> Workspace:
        if key not in self._pages:
            page = self._make(key)
            page.header_changed.connect(self._show_header)
            page.go.connect(self.open_item)
            page.run_command.connect(self.commands.run)
            self.stack.addWidget(page)
            self._pages[key] = page
        return self._pages[key]

    def _make(self, key: str) -> Workspace:
        if key == WELCOME:
            from pincite.ui.workspaces.welcome import Welcome

            return Welcome(self.session, self.commands)
        if key == SETTINGS:
            from pincite.ui.workspaces.settings import SettingsPage

            return SettingsPage(self.session)
        if key == TEMPLATES:
            from pincite.ui.workspaces.templates import Templates

            return Templates(self.session)
        return self._places[key].make(self.session)

    def _show_header(self) -> None:
        page = self.current()
        self.top.show_header(page.title(), page.subtitle(), page.top_actions())
        self.top.search.setVisible(self.session.is_open)

    def _say(self, text: str) -> None:
        self.notice.say(text)

    def _say_undoable(self, text: str) -> None:
        self.notice.say(text, undo=True)

    def popup(self) -> SearchPopup:
        """The list under the search field, made when it is first needed."""
        from pincite.ui.finding import find
        from pincite.ui.widgets.search_popup import SearchPopup

        if self._popup is None:
            found = partial(find, self.session)
            page = cast(QWidget, self.centralWidget())
            self._popup = SearchPopup(self.top.search, found, page)
            self._popup.chosen.connect(partial(self.open_item, ""))
        return self._popup

    def _searched(self, text: str) -> None:
        if text and self._popup is None:
            self.popup().typed(text)

    def _go_to_search(self) -> None:
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _next_pane(self, step: int) -> None:
        focus_next([self.navigator, self.top, *self.current().panes()], step)

    # -- the case

    def show_case(self) -> None:
        """Show the names, counts and commands of the open case, or of none."""
        session = self.session
        title = session.title() if session.is_open else self.tr("No case open")
        self.setWindowTitle(f"{title} – Pincite" if session.is_open else "Pincite")
        subtitle = session.subtitle() if session.is_open else ""
        self.navigator.switcher.set_case(title, subtitle)
        self.navigator.set_enabled(session.is_open)
        self._view.setEnabled(session.is_open)
        self._refresh()

    def _case_replaced(self) -> None:
        self.show_case()
        if self.session.is_open:
            profile.save(profile.load().with_recent(self.session.case.path))
        for page in self._pages.values():
            page.case_replaced()
        self.visit(next(iter(self._places), SETTINGS) if self.session.is_open else WELCOME)

    def _case_changed(self, change: object) -> None:
        for page in self._pages.values():
            page.case_changed(change)
        self._refresh()

    def _refresh(self) -> None:
        session = self.session
        met: list[Need] = []
        self.navigator.set_counts(session.counts())
        if session.is_open:
            met.append("case")
        if session.writable:
            met.append("writable")
            met += ["undo"] if session.undo_title() else []
            met += ["redo"] if session.redo_title() else []
        self.commands.meet(*met)
        self._show_undo_titles()
        if not session.is_open:
            self.navigator.set_status(self.tr("Offline"))
        elif session.writable:
            self.navigator.set_status(self.tr("Saved · offline"))
        else:
            self.navigator.set_status(self.tr("Read-only"), "eye", "warn.dot")

    def _show_undo_titles(self) -> None:
        undo, redo = self.commands.actions["edit.undo"], self.commands.actions["edit.redo"]
        undone = kinds.change(self.session.undo_title())
        redone = kinds.change(self.session.redo_title())
        undo.setText(self.tr("Undo: %1").replace("%1", undone) if undone else self.tr("Undo"))
        redo.setText(self.tr("Redo: %1").replace("%1", redone) if redone else self.tr("Redo"))

    # -- work in progress

    def _job_started(self, job: Job) -> None:
        strip = ProgressStrip(job.title, lambda: self._cancel(job))
        self._strips[job] = strip
        put(self._strip_box, strip)
        job.progressed.connect(strip.set_progress)
        job.ended.connect(lambda: self._job_ended(job))

    def _cancel(self, job: Job) -> None:
        job.cancel()
        self._strips[job].cancelling()

    def _job_ended(self, job: Job) -> None:
        strip = self._strips.pop(job, None)
        if strip is not None:
            strip.deleteLater()

    # -- closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.jobs.running and not self._may_stop():
            event.ignore()
            return
        self.session.jobs.cancel_all()
        self.session.close_case()
        super().closeEvent(event)

    def _may_stop(self) -> bool:
        from pincite.ui.dialogs import confirm

        titles = ", ".join(job.title for job in self.session.jobs.running)
        return confirm(
            self,
            self.tr("Work is still running"),
            self.tr("If you close now, it stops: %1. What is finished is kept.").replace(
                "%1", titles
            ),
            self.tr("Stop and close"),
            danger=True,
        )

    def focusNextPrevChild(self, forward: bool) -> bool:
        page = self.centralWidget()
        found = page is not None and go(page, self.focusWidget(), forward=forward)
        return found or super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_rebuilding"):
            self._rebuilding.start()
