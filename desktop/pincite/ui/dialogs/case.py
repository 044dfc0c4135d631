"""Dialogs about a whole case: a new one, its details, its passphrase."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from pincite.ui import i18n
from pincite.ui.dialogs.base import Dialog, FormDialog
from pincite.ui.forms import Field, Values
from pincite.ui.widgets.layouts import put

if TYPE_CHECKING:
    from pincite.model.case import Case


def _fields(jurisdiction: str = "") -> list[Field]:
    """The form of a case; a ``jurisdiction`` that is not of the list stays a choice."""
    translate = QCoreApplication.translate
    places = [
        ("US", translate("CaseDialogs", "United States")),
        ("England and Wales", translate("CaseDialogs", "England and Wales")),
        ("France", translate("CaseDialogs", "France")),
    ]
    if jurisdiction not in ("", *dict(places)):
        places.append((jurisdiction, jurisdiction))
    return [
        Field(
            "title",
            translate("CaseDialogs", "Title"),
            required=True,
            placeholder="Finch v. Harbour Line",
        ),
        Field("subtitle", translate("CaseDialogs", "In a few words")),
        Field(
            "forum",
            translate("CaseDialogs", "Forum"),
            help=translate("CaseDialogs", "Court or body, where one is chosen."),
        ),
        Field(
            "stage",
            translate("CaseDialogs", "Stage"),
            placeholder=translate("CaseDialogs", "Pre-action"),
        ),
        Field(
            "language",
            translate("CaseDialogs", "Language"),
            "choice",
            choices=[("en", "English"), ("fr", "Français")],
            help=translate("CaseDialogs", "New drafts start in it."),
        ),
        Field(
            "jurisdiction",
            translate("CaseDialogs", "Jurisdiction"),
            "choice",
            choices=places,
            help=translate("CaseDialogs", "Dates, cites and exhibits are written as it does."),
        ),
    ]


def ask_new_case(parent: QWidget, author: str) -> Values | None:
    """Ask for what a new case is called, and once for the user's name; None for giving up."""
    translate = QCoreApplication.translate
    own = Field(
        "author",
        translate("CaseDialogs", "Your name"),
        required=True,
        help=translate("CaseDialogs", "The history of every case shows it. Asked once."),
    )
    fields = _fields() if author else [*_fields(), own]
    dialog = FormDialog(
        translate("CaseDialogs", "New case"),
        translate("CaseDialogs", "Choose where to keep it…"),
        fields,
        {"language": i18n.current(), "jurisdiction": "France" if i18n.current() == "fr" else "US"},
        detail=translate("CaseDialogs", "A case is one file. Nothing in it leaves this computer."),
        parent=parent,
    )
    return dialog.values() if dialog.exec() else None


def ask_details(case: "Case", parent: QWidget) -> Values:
    """Edit a case's details; what was changed, nothing where the user gave up."""
    translate = QCoreApplication.translate
    words = Field(
        "words",
        translate("CaseDialogs", "Words the spelling knows"),
        "list",
        help=translate("CaseDialogs", "A line each; names of the case are known already."),
    )
    fields = [*_fields(case.jurisdiction), words]
    dialog = FormDialog(
        translate("CaseDialogs", "Case details"),
        translate("CaseDialogs", "Save"),
        fields,
        {field.name: getattr(case, field.name) for field in fields},
        parent=parent,
    )
    return dialog.form.changes() if dialog.exec() else {}


def ask_passphrase(name: str, again: bool, parent: QWidget) -> str | None:
    """Ask for the passphrase of a locked case; None where the user gave up."""
    translate = QCoreApplication.translate
    words = translate("CaseDialogs", "Passphrase")
    dialog = Dialog(
        words,
        translate("CaseDialogs", "Open"),
        translate("CaseDialogs", "“%1” is locked, or it is not a Pincite case.").replace(
            "%1", name
        ),
        width=420,
        parent=parent,
    )
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(words)
    put(dialog.body, line)
    line.setFocus()
    if again:
        dialog.fail(translate("CaseDialogs", "That passphrase does not open it."))
    return line.text() if dialog.exec() else None
