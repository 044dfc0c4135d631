"""The parts that forms are made of: choices, dates, references to other items."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile
from pincite.ui.forms import Field
from pincite.ui.items.choices import items_of, words
from pincite.ui.items.dates import date_problem, date_words

translate = QCoreApplication.translate


def choice(name: str, label: str, group: str) -> Field:
    """A field whose words are a group of :func:`choices.words`."""
    return Field(name, label, "choice", choices=partial(words, group))


def date(name: str, label: str, help_: str = "") -> Field:
    """A date in EDTF or in words."""
    return Field(name, label, "date", help=help_, check=date_problem, echo=date_words)


def whole(name: str, label: str, help_: str = "") -> Field:
    """A whole number; empty where none is given."""
    return Field(name, label, "number", help=help_, check=_not_whole)


def order() -> Field:
    """An item's place among its like."""
    return whole(
        "ordinal",
        translate("ItemFields", "Place in order"),
        translate("ItemFields", "Small numbers come first; empty counts as 0."),
    )


def _not_whole(words: str) -> str:
    if words.isascii() and words.isdigit():
        return ""
    return translate("ItemFields", "This is no whole number. Write digits, such as 14.")


def reference(case: CaseFile, name: str, label: str, *kinds: str, required: bool = False) -> Field:
    """A field that names an item of some kinds (those of its own name by default)."""
    return Field(
        name,
        label,
        "choice",
        choices=lambda: items_of(case, *(kinds or (name,))),
        required=required,
    )
