"""The editor's toolbar: kinds of line, strength, lists, and what is put in from the case."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pincite.ui import theme
from pincite.ui.widgets import Button, IconButton, Text, divider, row
from pincite.ui.workspaces.drafts import naming
from pincite.ui.workspaces.drafts.editor.edit import Here

_NARROW, _TIGHT = 560, 470


class Toolbar(QWidget):
    """``style_chosen(kind)`` and ``wanted(what)``.

    What is wanted: strong, emphasis, u, o, cite, value, clause, note, table, break, remark, or
    ``composed:NAME``.
    """

    style_chosen = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(44)
        self.style_button = Button(self.tr("Body text"), "down", "small")
        self.style_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.style_button.setMinimumWidth(96)
        self.style_button.setFixedHeight(26)
        self.style_button.clicked.connect(self._offer_styles)
        self.strong = self._icon("bold", self.tr("Bold (Ctrl+B)"), "strong", check=True)
        self.emphasis = self._icon("italic", self.tr("Italic (Ctrl+I)"), "emphasis", check=True)
        self.bullets = self._icon("bullets", self.tr("Bulleted list"), "u", check=True)
        self.numbers = self._icon("numbers", self.tr("Numbered list"), "o", check=True)
        self.note = self._icon("note", self.tr("Footnote"), "note")
        self.cite = self._worded("quote", self.tr("Cite"), self.tr("Cite an item (@)"), "cite")
        self.value = self._worded(
            "figures", self.tr("Value"), self.tr("Bind a value of the case (@)"), "value"
        )
        self.clause = self._worded(
            "clause", self.tr("Clause"), self.tr("Name and cite a clause"), "clause"
        )
        self.more = IconButton("add", self.tr("Put in…"), self._offer_parts)
        self.page = Text("", 12, 400, "ink2")
        self._words = [(self.cite, self.cite.text()), (self.value, self.value.text())]
        self._words.append((self.clause, self.clause.text()))
        self._lines = [divider() for _ in range(3)]
        self.setLayout(
            row(
                self.style_button,
                self._lines[0],
                self.strong,
                self.emphasis,
                self._lines[1],
                self.bullets,
                self.numbers,
                self.note,
                self._lines[2],
                self.cite,
                self.value,
                self.clause,
                self.more,
                None,
                self.page,
                margins=(10, 0, 14, 0),
                gap=3,
            )
        )
        self._changing = [
            self.style_button, self.strong, self.emphasis, self.bullets, self.numbers, self.note,
            self.cite, self.value, self.clause, self.more,
        ]  # fmt: skip

    def _icon(self, icon: str, name: str, what: str, *, check: bool = False) -> IconButton:
        return IconButton(icon, name, lambda: self.wanted.emit(what), checkable=check)

    def _worded(self, icon: str, words: str, name: str, what: str) -> IconButton:
        return IconButton(icon, name, lambda: self.wanted.emit(what), text=words)

    # -- what is shown

    def show_here(self, here: Here) -> None:
        """Show the kind and strength at the caret."""
        self.style_button.setText(naming.style_name(here.kind, here.inner))
        self.style_button.setMinimumWidth(max(96, self.style_button.sizeHint().width()))
        for button, on in (
            (self.strong, here.strong),
            (self.emphasis, here.emphasis),
            (self.bullets, here.inner == "u"),
            (self.numbers, here.inner == "o"),
        ):
            button.setChecked(on)

    def show_page(self, page: int, pages: int) -> None:
        """Show on which page the caret's text prints."""
        words = self.tr("Page %1 of %2").replace("%1", str(page)).replace("%2", str(pages))
        self.page.setText(words if pages else "")

    def allow(self, why_not: str) -> None:
        """Turn what changes the text on, or off with the reason."""
        for button in self._changing:
            button.setEnabled(not why_not)
            if why_not:
                button.setToolTip(why_not)
            else:
                button.setToolTip(button.accessibleName())

    def narrow(self, width: int) -> None:
        """Fit a width: words give way to icons."""
        for button, words in self._words:
            button.setText(words if width >= _NARROW else "")
            tight = Qt.ToolButtonStyle.ToolButtonIconOnly
            beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            button.setToolButtonStyle(beside if width >= _NARROW else tight)
        for line in self._lines:
            line.setVisible(width >= _TIGHT)
        self.page.setVisible(width >= _TIGHT)
        self.note.setVisible(width >= _TIGHT)

    # -- menus

    def style_menu(self) -> QMenu:
        """The kinds of line."""
        menu = QMenu(self)
        for kind, words in naming.styles():
            menu.addAction(words).triggered.connect(
                lambda _on, kind=kind: self.style_chosen.emit(kind)
            )
        letter = menu.addMenu(self.tr("Part of a letter"))
        for kind, words in naming.roles().items():
            letter.addAction(words).triggered.connect(
                lambda _on, kind=kind: self.style_chosen.emit(kind)
            )
        return menu

    def parts_menu(self) -> QMenu:
        """What else can be put in."""
        menu = QMenu(self)
        for icon, words, what in (
            ("note", self.tr("Footnote"), "note"),
            ("table", self.tr("Table…"), "table"),
            ("page", self.tr("Page break"), "break"),
            ("comment", self.tr("Comment…"), "remark"),
        ):
            menu.addAction(theme.icon(icon), words).triggered.connect(
                lambda _on, what=what: self.wanted.emit(what)
            )
        parts = menu.addMenu(self.tr("Composed from the case"))
        for name, words in naming.composed().items():
            parts.addAction(words).triggered.connect(
                lambda _on, name=name: self.wanted.emit(f"composed:{name}")
            )
        return menu

    def _offer_styles(self) -> None:
        corner = self.style_button.rect().bottomLeft()
        self.style_menu().exec(self.style_button.mapToGlobal(corner))

    def _offer_parts(self) -> None:
        self.parts_menu().exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
