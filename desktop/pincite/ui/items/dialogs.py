"""Add, edit and remove an item through a dialog; pick one; link two."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from pincite.casefile import Head
from pincite.model.errors import PinciteError
from pincite.text.errors import ReadError
from pincite.ui.dialogs import Dialog, FormDialog, confirm
from pincite.ui.forms import Errors, Field, Values
from pincite.ui.items.choices import kind_name, shown, words
from pincite.ui.items.convert import from_form, to_form
from pincite.ui.items.csl import with_csl
from pincite.ui.items.fields import fields_of
from pincite.ui.session import Session
from pincite.ui.widgets.layouts import put
from pincite.ui.wording import sentence

translate = QCoreApplication.translate


def add_item(
    session: Session,
    kind: str,
    preset: Mapping[str, Any] | None = None,
    parent: QWidget | None = None,
) -> str:
    """Ask for a new item and add it; its handle, empty when the user gave up.

    ``preset`` holds form values (references by handle) to begin with.
    """
    from pincite.actions.items import add_item as add

    fields = fields_of(kind, session.case)
    made = [""]

    def save(values: Values) -> Errors:
        try:
            given = {**dict(preset or {}), **with_csl(from_form(kind, values, fields))}
            item = session.perform(lambda case: add(case, kind, given))
        except (PinciteError, ReadError) as error:
            return errors_of(error, fields)
        made.append(item.handle)
        return {}

    title = translate("ItemDialogs", "New: %1").replace("%1", kind_name(kind).lower())
    first = {**_defaults(kind), **_of_the_case(kind, session), **dict(preset or {})}
    dialog = FormDialog(
        title, translate("ItemDialogs", "Add"), fields, first, save=save, parent=parent
    )
    return made[-1] if dialog.exec() else ""


def edit_item(session: Session, handle: str, parent: QWidget | None = None) -> bool:
    """Edit an item; whether it was saved."""
    from pincite.actions.items import edit_item as edit

    item = session.case.by_handle(handle)
    fields = fields_of(item.kind, session.case)

    def save(_values: Values) -> Errors:
        try:
            changes = from_form(item.kind, dialog.form.changes(), fields)
            changes = with_csl(changes, getattr(item, "csl", {}), getattr(item, "type", ""))
            if changes:
                session.perform(lambda case: edit(case, handle, changes))
        except (PinciteError, ReadError) as error:
            return errors_of(error, fields)
        return {}

    title = f"{kind_name(item.kind)} {handle}"
    values = to_form(session.case, item)
    dialog = FormDialog(
        title, translate("ItemDialogs", "Save"), fields, values, save=save, parent=parent
    )
    return bool(dialog.exec())


def remove_items(session: Session, handles: Sequence[str], parent: QWidget | None = None) -> bool:
    """Remove items, with a notice that offers Undo; asks first when others go along."""
    from pincite.actions.items import remove_items as remove
    from pincite.actions.showing import parts_of

    case = session.case
    along = [
        part
        for handle in handles
        for part in parts_of(case, case.by_handle(handle).kind, case.by_handle(handle).id)
    ]
    if along:
        names = ", ".join(part["handle"] for part in along[:8])
        detail = translate(
            "ItemDialogs", "These rest on it and go along or lose the reference: %1."
        ).replace("%1", names)
        if not confirm(
            parent,
            translate("ItemDialogs", "Remove %1?").replace("%1", ", ".join(handles[:8])),
            detail,
            translate("ItemDialogs", "Remove"),
            danger=True,
        ):
            return False
    said = translate("ItemDialogs", "Removed %1.").replace("%1", ", ".join(handles))
    before = case.last_change
    session.do(lambda open_: remove(open_, list(handles)), said=said)
    return case.last_change is not before


def _defaults(kind: str) -> dict[str, Any]:
    from pincite.model.words import BY_KIND

    fields = BY_KIND[kind].model_fields
    return {
        name: field.default
        for name, field in fields.items()
        if isinstance(field.default, str | bool) and field.default
    }


def _of_the_case(kind: str, session: Session) -> dict[str, Any]:
    """What a new item of a kind has from its case: a series is labelled as the country does."""
    if kind != "series":
        return {}
    from pincite.actions.exhibits import series_for

    return {"label": series_for(session.case).label}


def errors_of(error: PinciteError | ReadError, fields: Sequence[Field]) -> Errors:
    """An error in the words of a form: beside the field it is about, by that field's label."""
    name = str(error.values.get("field", ""))
    label = next((field.label for field in fields if field.name == name), "")
    if label:
        error.values["field"] = label
    said = sentence(error)
    return {name: said, "": said} if label else {"": said}


class PickDialog(Dialog):
    """Choose one item of the case by typing a part of its handle or title."""

    def __init__(
        self, title: str, action: str, heads: Sequence[Head], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, action, width=520, parent=parent)
        self._heads = list(heads)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type a handle or words"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.textChanged.connect(self._show)
        self.list = QListWidget()
        self.list.setMinimumHeight(280)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Items"))
        self.list.itemActivated.connect(lambda _item: self._act())
        put(self.body, self.filter)
        put(self.body, self.list)
        self._show("")
        self.filter.setFocus()

    def _show(self, typed: str) -> None:
        from pincite.text.typography import fold

        wanted = fold(typed).split()
        self.list.clear()
        for head in self._heads:
            text = f"{head.handle}   {head.title}"
            if all(word in fold(text) for word in wanted):
                row = QListWidgetItem(text)
                row.setData(Qt.ItemDataRole.UserRole, head.handle)
                row.setToolTip(f"{kind_name(head.kind)} {head.handle}: {head.title}")
                self.list.addItem(row)
        self.list.setCurrentRow(0)

    def handle(self) -> str:
        """The handle of the chosen item, empty when none is."""
        chosen = self.list.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def accepting(self) -> bool:
        """Go on once something is chosen."""
        if self.handle():
            return True
        self.fail(self.tr("Choose an item."))
        return False


def pick_item(
    session: Session, title: str, kinds: tuple[str, ...] = (), parent: QWidget | None = None
) -> str:
    """Let the user choose an item of some kinds; its handle, empty when they gave up."""
    heads = [head for head in session.case.all_heads(kinds) if head.kind != "finding"]
    dialog = PickDialog(title, translate("ItemDialogs", "Choose"), heads, parent)
    return dialog.handle() if dialog.exec() else ""


def link_item(
    session: Session,
    handle: str,
    relation: str = "supports",
    kinds: tuple[str, ...] = (),
    parent: QWidget | None = None,
    *,
    outward: bool = True,
) -> bool:
    """Link an item to another one; the user picks the other and the relation.

    ``outward`` says which way the relation that is offered first goes.
    """
    from pincite.actions.links import add_link

    heads = [head for head in session.case.all_heads(kinds) if head.handle != handle]
    title = translate("ItemDialogs", "Link %1 to…").replace("%1", handle)
    dialog = PickDialog(title, translate("ItemDialogs", "Link"), heads, parent)
    box = QComboBox()
    box.setAccessibleName(translate("ItemDialogs", "Relation"))
    for kept, label in words("relation"):
        box.addItem(f"{handle} {label} …", (kept, True))
    for kept, label in words("relation"):
        box.addItem(f"… {label} {handle}", (kept, False))
    offered = shown("relation", relation)
    box.setCurrentText(f"{handle} {offered} …" if outward else f"… {offered} {handle}")
    put(dialog.body, box)
    if not dialog.exec():
        return False
    other = dialog.handle()
    kept, from_here = box.currentData()
    ends = (handle, other) if from_here else (other, handle)
    made = session.do(
        lambda case: add_link(case, *ends, kept), said=translate("ItemDialogs", "Linked.")
    )
    return made is not None
