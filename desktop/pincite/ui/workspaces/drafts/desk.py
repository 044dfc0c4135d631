"""The desk: toolbar, outline, editor, fit to send and the preview of one draft."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from pincite.actions.live import Found, Live
from pincite.document.tree import (
    Directive,
    Note,
    PageBreak,
    Table,
    Text,
)
from pincite.ui import theme
from pincite.ui.preview import PreviewPane
from pincite.ui.session import Session
from pincite.ui.widgets import Card, divider, hairline, holder, row
from pincite.ui.widgets.marked_text import Range
from pincite.ui.workspaces.drafts import naming
from pincite.ui.workspaces.drafts.dialogs import ask_table
from pincite.ui.workspaces.drafts.editor import atoms, structure
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.ground import find_words
from pincite.ui.workspaces.drafts.find_bar import FindBar
from pincite.ui.workspaces.drafts.fit_panel import FitPanel
from pincite.ui.workspaces.drafts.mention import Mention
from pincite.ui.workspaces.drafts.outline import Entry, Outline, entries, holding
from pincite.ui.workspaces.drafts.popover import Popover
from pincite.ui.workspaces.drafts.putting import Putting
from pincite.ui.workspaces.drafts.remarks import Remarks
from pincite.ui.workspaces.drafts.repairs import adopt_menu, override, readings, repair
from pincite.ui.workspaces.drafts.spelling import Spelling
from pincite.ui.workspaces.drafts.toolbar import Toolbar
from pincite.ui.workspaces.drafts.writing import Writing

_EMPTY = Table(((Text(" "),), (Text(" "),)), (((), ()), ((), ())), ("left", "left"))
_NO_OUTLINE = 520  # an editor narrower than this has no room for the outline


class Desk(QWidget):
    """One draft being written; ``opened(handle)`` asks for an item, ``changed`` for a header."""

    opened = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.editor = DraftEditor(self.tr("Text of the draft"))
        self.editor.roles = naming.roles()
        self.writing = Writing(session, self.editor, self)
        self.toolbar = Toolbar()
        self.outline = Outline()
        self.find_bar = FindBar(self.editor)
        self.fit = FitPanel()
        self.preview = PreviewPane()
        self.mention = Mention(session, self)
        self.popover = Popover(session, self.editor, self.writing.say)
        self.remarks = Remarks(session, self.writing, self)
        self.spelling = Spelling(session, self.editor, self.writing)
        self._found: list[Found] = []
        self.putting = Putting(session, self.mention, self._on_screen)
        self._build()
        self._wire()

    def _build(self) -> None:
        text: QVBoxLayout = QVBoxLayout()
        text.setContentsMargins(14, 0, 8, 0)
        text.setSpacing(0)
        text.addWidget(self.find_bar)
        text.addWidget(self.editor, 1)
        self._side = holder(row(self.outline, divider(None), gap=0))
        inside = row(self._side, (text, 1), gap=0)
        self.paper = Card(self.toolbar, hairline("line"), (inside, 1))
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.paper, 1)
        left.addWidget(self.fit)
        self._whole = row((left, 1), self.preview, gap=12, margins=(20, 2, 20, 18))
        self.setLayout(self._whole)

    def _wire(self) -> None:
        editor, writing = self.editor, self.writing
        editor.undo_wanted.connect(writing.undo)
        editor.redo_wanted.connect(writing.redo)
        editor.moved.connect(self._moved)
        self.putting.serve(editor)
        self.putting.told.connect(self.session.message)
        editor.atom_opened.connect(self._open_atom)
        editor.remark_opened.connect(self.remarks.open)
        editor.menu_wanted.connect(lambda place, at: self.text_menu(place).exec(at))
        self.find_bar.before.connect(writing.flush)
        self.find_bar.replaced.connect(self._replaced)
        self.popover.opened.connect(self.opened)
        self.popover.note_shown.connect(self.putting.serve)
        self.popover.table_wanted.connect(self._edit_table)
        self.toolbar.style_chosen.connect(self.set_style)
        self.toolbar.wanted.connect(self.put_in)
        self.outline.chosen.connect(self._go)
        self.preview.block_clicked.connect(self._go)
        self.preview.page_changed.connect(lambda _page, _of: self._show_page())
        writing.arrived.connect(self._arrived)
        writing.pressed.connect(self._pressed)
        writing.press_failed.connect(self.preview.fail)
        writing.setting.connect(self.preview.working)
        writing.checked.connect(self._checked)
        self.fit.show_place.connect(self.show_finding)
        self.fit.fix.connect(lambda found: repair(self.editor, found))
        self.fit.override.connect(lambda found: override(self.session, writing, found, self))
        self.fit.again.connect(writing.check_again)
        self.fit.opened.connect(self.opened)
        self.fit.adoptable = lambda found: bool(readings(self.session, found))
        self.fit.adopt.connect(self._adopt)
        for keys, run in (
            ("Ctrl+F", lambda: self.find_bar.open(replacing=False)),
            ("Ctrl+H", lambda: self.find_bar.open(replacing=True)),
            ("Ctrl+Alt+M", lambda: self.put_in("remark")),
            ("Ctrl+Alt+F", lambda: self.put_in("note")),
            ("F7", self.spelling.offer_next),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # -- the draft

    def open(self, handle: str) -> None:
        """Take up a draft."""
        self.fit.forget()
        self.preview.clear()
        self._found = []
        self.writing.open(handle)
        self.fit.writable = self.session.writable
        self.toolbar.allow(self.writing.why_not)
        self._show_outline()
        self._moved()
        self.spelling.renew()
        self.editor.setFocus()

    def case_changed(self) -> None:
        """Hear of a change of the case."""
        self.writing.case_changed()
        if self.writing.handle:
            self.toolbar.allow(self.writing.why_not)
            self.spelling.renew()

    def _arrived(self, _live: Live) -> None:
        self._show_outline()
        self.changed.emit()

    def _pressed(self, pressed: Any) -> None:
        self.preview.show_pressed(pressed)
        self.preview.follow(self.editor.here().place)
        self._show_page()

    def _checked(self, found: list[Found]) -> None:
        self._found = found
        self.fit.show_found(found)
        self._fit_height()
        self._mark()
        self._show_outline()

    # -- what is shown

    def _moved(self) -> None:
        here = self.editor.here()
        self.toolbar.show_here(here)
        self.outline.show_place(here.place)
        self.preview.follow(here.place)
        self._show_page()

    def _show_page(self) -> None:
        pages = self.preview.pressed.pages if self.preview.pressed is not None else 0
        self.toolbar.show_page(self.preview.page, pages)

    def _show_outline(self) -> None:
        numbered = self.editor.numbered()
        words = [self.editor.document().findBlockByNumber(n).text() for n, _ in numbered]
        parts = entries([line for _, line in numbered], words, self.tr("Letterhead"))
        marks: dict[int, str] = {}
        for one in self._found:
            at = holding(parts, one.finding.place)
            if at >= 0 and marks.get(at) != "bad":
                marks[at] = "bad" if one.finding.severity == "block" else "warn"
        self.outline.show_entries(
            [
                Entry(part.place, part.words, part.depth, marks.get(number, ""))
                for number, part in enumerate(parts)
            ]
        )
        self.outline.show_place(self.editor.here().place)

    def _mark(self) -> None:
        """Mark the words that findings are about."""
        ranges = []
        offsets = self.editor.offsets()
        for one in self._found:
            block = self.editor.block_at(one.finding.place)
            spot = find_words(block, one.said) if block is not None and one.said else None
            if spot is not None and not one.finding.note:
                start, end = offsets.from_qt(spot[0]), offsets.from_qt(spot[1])
                kind = "differs" if one.finding.severity == "block" else "check"
                ranges.append(Range(start, end, kind, one, one.finding.message))
        self.editor.set_marked(ranges)

    def show_finding(self, found: Found) -> None:
        """Go to the words that a finding is about."""
        self.editor.go_to(found.finding.place, found.said)
        self.editor.setFocus()

    def _replaced(self, count: int) -> None:
        self.writing.flush()
        self.session.undoable.emit(self.tr("%n places replaced.", "", count))

    def _adopt(self, found: Found, button: QWidget) -> None:
        menu = adopt_menu(self.session, found, self)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _go(self, place: str) -> None:
        if self.editor.go_to(place):
            self.editor.setFocus()

    # -- putting in

    def set_style(self, kind: str) -> None:
        """Make the selected lines another kind."""
        if kind in ("u", "o"):
            self.editor.change(lambda cursor: structure.toggle_list(cursor, kind == "o"))
        elif kind == "q":
            self.editor.change(structure.toggle_quotation)
        else:
            self.editor.change(lambda cursor: structure.set_kind(cursor, kind))
        self.editor.setFocus()
        self._moved()

    def put_in(self, what: str) -> None:
        """Do what the toolbar asks for."""
        if what in ("strong", "emphasis"):
            self.editor.toggle(strong=what == "strong")
            self.editor.setFocus()
        elif what in ("u", "o"):
            self.set_style(what)
        elif what in ("cite", "value", "clause"):
            self.putting.ask(self.editor, what)
        elif what == "note":
            self._new_note()
        elif what == "table":
            table = ask_table(_EMPTY, self.session, self)
            if table is not None:
                self.editor.insert_card(atoms.key_of(table))
        elif what == "break":
            self.editor.insert_card(atoms.key_of(PageBreak()))
        elif what == "remark":
            self.remarks.add(self.editor.here().place)
        elif what.startswith("composed:"):
            self.editor.insert_card(atoms.key_of(Directive(what.partition(":")[2])))

    def _new_note(self) -> None:
        """A footnote of the selected words, opened to be written on."""
        cursor = self.editor.textCursor()
        words = cursor.selectedText().strip() or self.tr("Note")
        cursor.setPosition(cursor.selectionEnd())
        self.editor.setTextCursor(cursor)
        self.editor.insert(Note((Text(words.replace("\u2029", " ")),)))
        block = self.editor.textCursor().block()
        end = self.editor.textCursor().position()
        for atom in atoms.atoms(block):
            if atom.end == end:
                self.editor.open_atom(atom)

    def _on_screen(self, at: QPoint, width: int, height: int) -> QPoint:
        room = self.screen().availableGeometry()
        x = max(room.left() + 8, min(at.x(), room.right() - width - 8))
        y = at.y() + 4 if at.y() + height < room.bottom() else max(room.top(), at.y() - height - 24)
        return QPoint(x, y)

    # -- chips

    def _open_atom(self, atom: atoms.Atom, box: QRect) -> None:
        below = self.editor.viewport().mapToGlobal(box.bottomLeft())
        self.popover.show_atom(atom, self.editor.label_of, self._on_screen(below, 360, 220))

    def _edit_table(self, atom: atoms.Atom) -> None:
        card = atoms.card_of(atom.key)
        table = ask_table(card, self.session, self) if isinstance(card, Table) else None
        if table is not None:
            self.editor.replace_atom(atom, atoms.key_of(table))

    # -- menus and size

    def text_menu(self, position: int = -1) -> QMenu:
        """The context menu of the text, for a place in it."""
        menu = QMenu(self)
        slip = self.spelling.at(position)
        if slip is not None:
            self.spelling.fill(menu, slip)
        chosen = self.editor.textCursor().hasSelection()
        can = not self.editor.isReadOnly()
        atom = self.editor.selected_atom()
        if atom is not None:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.editor.open_atom(atom))
            menu.addSeparator()
        for icon, words, run, on in (
            ("close", self.tr("Cut"), self.editor.cut_selection, chosen and can),
            ("copy", self.tr("Copy"), self.editor.copy_selection, chosen),
            ("import", self.tr("Paste"), self.editor.paste, can),
            ("comment", self.tr("Comment…"), lambda: self.put_in("remark"), can),
        ):
            action = menu.addAction(theme.icon(icon), words)
            action.triggered.connect(lambda _on, run=run: run())
            action.setEnabled(on)
        if count := len(self.writing.remarks()):
            every = menu.addAction(self.tr("Comments (%1)…").replace("%1", str(count)))
            every.triggered.connect(lambda _on: self.remarks.open())
        menu.addSeparator()
        spell = menu.addAction(self.tr("Check spelling (F7: next word)"))
        spell.setCheckable(True)
        spell.setChecked(self.spelling.on)
        spell.triggered.connect(self.spelling.turn)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 52
        self.preview.setFixedWidth(min(520, max(300, round(room * 0.44))))
        paper = room - self.preview.width()
        self._side.setVisible(paper >= _NO_OUTLINE)
        self.toolbar.narrow(paper)
        self.outline.foot[0].setVisible(self.height() > 620)
        self.outline.foot[1].setVisible(self.height() > 620)
        self._fit_height()

    def _fit_height(self) -> None:
        self.fit.setFixedHeight(self.fit.wanted_height(max(150, round(self.height() * 0.36))))

    def words(self) -> int:
        """How many words the text has, as it prints."""
        shown = self.editor.toPlainText().replace("\ufffc", " ")
        return sum(any(mark.isalnum() for mark in word) for word in shown.split())
