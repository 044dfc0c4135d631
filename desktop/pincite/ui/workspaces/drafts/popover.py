"""What stands behind a chip: what it says, which form it takes, and the way to its item."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from pincite.document.tree import Binding, Citation, Directive, Note, Paragraph, Table, Tree
from pincite.drafting.present import Bound, Present
from pincite.ui.items.choices import kind_name
from pincite.ui.session import Session
from pincite.ui.widgets import (
    Button,
    Frame,
    Tag,
    Text,
    clear,
    column,
    hairline,
    put,
    row,
    secondary,
)
from pincite.ui.workspaces.drafts import naming
from pincite.ui.workspaces.drafts.editor import atoms
from pincite.ui.workspaces.drafts.editor.content import LabelOf
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor

FORMS = {
    "figure": ("", ":bare", ":words", ":digits", "metric", "period", "period:scope", "unit",
               "attribution", "attribution:start", "members"),
    "fact": ("", ":inside", "date", "date:long", "date:label", "attribution", "attribution:start"),
    "party": ("", "name", "short_name", "block", "salutation", "title"),
    "clause": ("", "dated", "number", "text"),
    "deadline": ("", ":long", "date"),
    "passage": ("", "translation", "attribution"),
    "source": ("", "ref", "title", "date"),
    "claim": ("", "theory"),
    "agreement": ("", "title"),
    "communication": ("", "ref", "date"),
}  # fmt: skip
Say = Callable[[list[Bound]], dict[Bound, Present]]


def forms_of(kind: str, binding: Binding) -> list[Binding]:
    """The forms that a binding of this kind of item can take, the present one among them."""
    found = [_with(binding, written) for written in FORMS.get(kind, ("",))]
    plain = Binding(binding.handle, binding.field, binding.form)
    return found if plain in found else [plain, *found]


def _with(binding: Binding, written: str) -> Binding:
    field, _, form = written.partition(":")
    return Binding(binding.handle, field, form)


class Popover(Frame):
    """Opens under a chip. ``opened(handle)`` asks for its item; ``note_shown(editor)``."""

    opened = Signal(str)
    table_wanted = Signal(object)
    note_shown = Signal(object)

    def __init__(self, session: Session, editor: DraftEditor, say: Say) -> None:
        super().__init__("card", parent=editor)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.session, self.editor, self.say = session, editor, say
        self.atom: atoms.Atom | None = None
        self._on_close: Callable[[], None] = lambda: None
        self._box = column(margins=(14, 12, 14, 12), gap=9)
        self.setLayout(self._box)
        self.setFixedWidth(360)

    def show_atom(self, atom: atoms.Atom, label_of: LabelOf, at: QPoint) -> None:
        """Show what stands behind an atom, at a place of the screen."""
        self.atom = atom
        self._on_close = lambda: None
        clear(self._box)
        thing = atoms.inline_of(atom.key) if atom.kind != "card" else atoms.card_of(atom.key)
        match thing:
            case Binding():
                self._show_binding(thing)
            case Citation():
                self._show_citation(thing)
            case Note():
                self._show_note(thing, label_of)
            case Directive():
                self._show_composed(thing)
            case Table():
                self._head("", naming.card_words(atom.key))
                self._foot("", self.tr("Edit the table…"), lambda: self.table_wanted.emit(atom))
            case _:
                self._head("", naming.card_words(atom.key) if atom.kind == "card" else atom.label)
                self._foot("")
        self.adjustSize()
        self.move(at)
        self.show()

    # -- parts

    def _head(self, handle: str, kind: str) -> None:
        parts = [Tag(handle, True)] if handle else []
        put(self._box, row(*parts, Text(kind, 13, 600), None, gap=8))

    def _foot(self, handle: str, words: str = "", run: Callable[[], object] = lambda: None) -> None:
        put(self._box, hairline())
        parts: list[QWidget | None] = []
        if handle:
            go = Button(
                self.tr("Open %1").replace("%1", handle), "open", "small",
                on_click=lambda: self._leave(handle),
            )  # fmt: skip
            parts.append(go)
        if words:

            def do() -> None:
                self.hide()
                run()

            parts.append(Button(words, kind="small", on_click=do))
        parts.append(None)
        if not self.editor.isReadOnly():
            remove = Button(self.tr("Remove"), "trash", "small", on_click=self._remove)
            parts.append(remove)
        put(self._box, row(*parts, gap=6))

    def _leave(self, handle: str) -> None:
        self.hide()
        self.opened.emit(handle)

    def _remove(self) -> None:
        self._on_close = lambda: None
        self.hide()
        if self.atom is not None:
            self.editor.remove_atom(self.atom)

    def _item(self, handle: str) -> tuple[str, str, str]:
        """The handle, kind and title of what is bound; an own field of the draft has no item."""
        if not handle[:1].isupper():
            return "", "", self.tr("Said by the document itself")
        found = {head.handle: head for head in self.session.case.all_heads()}
        head = found.get(handle)
        if head is None:
            return "", "", self.tr("%1 is no longer in the case").replace("%1", handle)
        return handle, head.kind, head.title

    def _show_binding(self, binding: Binding) -> None:
        handle, kind, title = self._item(binding.handle)
        self._head(binding.handle, kind_name(kind) if kind else title)
        if kind:
            put(self._box, secondary(title, wrap=True))
        choices = forms_of(kind, binding)
        said = self.say(list(choices))
        box = QComboBox()
        box.setAccessibleName(self.tr("What is said of it"))
        box.setEnabled(not self.editor.isReadOnly())
        for choice in choices:
            words = said.get(choice)
            if words is not None and not words.broken:
                box.addItem(words.words.replace("\n", ", ")[:90], atoms.key_of(choice))
        at = box.findData(atoms.key_of(binding))
        box.setCurrentIndex(at)
        box.activated.connect(lambda _number: self._change(str(box.currentData())))
        if box.count():
            put(self._box, secondary(self.tr("Says")))
            put(self._box, box)
        self._foot(handle)

    def _change(self, key: str) -> None:
        if self.atom is not None and key != self.atom.key:
            self.editor.replace_atom(self.atom, key)
        self.hide()

    def _show_citation(self, citation: Citation) -> None:
        handle, kind, title = self._item(citation.handle)
        self._head(citation.handle, kind_name(kind) if kind else title)
        if kind:
            put(self._box, secondary(title, wrap=True))
        prefix, pinpoint = QLineEdit(citation.prefix), QLineEdit(citation.pinpoint)
        prefix.setPlaceholderText(self.tr("Words before, such as: see"))
        pinpoint.setPlaceholderText(self.tr("Pinpoint, such as: ¶ 7; empty: found by Pincite"))
        prefix.setAccessibleName(self.tr("Words before the citation"))
        pinpoint.setAccessibleName(self.tr("Pinpoint"))
        for line in (prefix, pinpoint):
            line.setReadOnly(self.editor.isReadOnly())
            line.returnPressed.connect(self.hide)
            put(self._box, line)

        def close() -> None:
            changed = Citation(citation.handle, pinpoint.text().strip(), prefix.text().strip())
            if changed != citation and self.atom is not None:
                self.editor.replace_atom(self.atom, atoms.key_of(changed))

        self._on_close = close
        self._foot(handle)

    def _show_note(self, note: Note, label_of: LabelOf) -> None:
        self._head("", self.tr("Footnote"))
        words = DraftEditor(self.tr("Words of the footnote"))
        words.setReadOnly(self.editor.isReadOnly())
        words.setFixedHeight(96)
        words.show_tree(Tree((Paragraph(note.inlines),)), label_of)
        put(self._box, words)
        self.note_shown.emit(words)
        words.selectAll()
        words.setFocus()

        def close() -> None:
            blocks = words.tree().blocks
            inlines = tuple(inline for block in blocks for inline in getattr(block, "inlines", ()))
            if inlines and inlines != note.inlines and self.atom is not None:
                self.editor.replace_atom(self.atom, atoms.key_of(Note(inlines)))

        self._on_close = close
        self._foot("")

    def _show_composed(self, part: Directive) -> None:
        self._head("", naming.composed().get(part.name, part.name))
        put(
            self._box,
            secondary(
                self.tr("Written by Pincite from the case. Name the items it is about, in order."),
                wrap=True,
            ),
        )
        line = QLineEdit(" ".join(part.arguments))
        line.setPlaceholderText(self.tr("All that fit"))
        line.setAccessibleName(self.tr("Items"))
        line.setReadOnly(self.editor.isReadOnly())
        line.returnPressed.connect(self.hide)
        put(self._box, line)

        def close() -> None:
            given = tuple(line.text().replace(",", " ").split())
            if given != part.arguments and self.atom is not None:
                self.editor.replace_atom(self.atom, atoms.key_of(Directive(part.name, given)))

        self._on_close = close
        self._foot("")

    def hideEvent(self, event: object) -> None:
        close, self._on_close = self._on_close, lambda: None
        close()
        super().hideEvent(event)  # type: ignore[arg-type]
