"""A dated note of a call, a meeting or an e-mail, made of pasted, dropped or typed words."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QWidget

from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Field
from pincite.ui.items.choices import words as choice_words
from pincite.ui.items.dates import date_problem, date_words, language, to_edtf

translate = QCoreApplication.translate
_HEADERS = {
    "author": ("from", "de", "expéditeur"),
    "published": ("date", "sent", "envoyé", "le"),
    "title": ("subject", "objet"),
}
_HEADER = re.compile(r"\s*([A-Za-zÀ-ÿ]+)\s*:\s*(.+)")
_LOOKED_AT = 12  # lines in which the heads of a pasted e-mail stand
_TYPES = {"email": "email"}


@dataclass(frozen=True)
class Note:
    """What the user said of some words: the words, and the fields of their source."""

    text: str
    fields: dict[str, str]

    @property
    def file_name(self) -> str:
        """A name for the words kept as a file."""
        return f"{self.fields['title'][:60]}.txt".replace("/", "-")


def ask_note(text: str, parent: QWidget) -> Note | None:
    """Ask what words are; None when the user gave up. Privileged unless said otherwise."""
    dialog = FormDialog(
        translate("Noting", "Keep as a note"),
        translate("Noting", "Keep"),
        _fields(),
        first_values(text),
        detail=translate(
            "Noting", "The words are kept as they are, dated, and privileged unless you say not."
        ),
        parent=parent,
    )
    if not dialog.exec():
        return None
    values = {name: value or "" for name, value in dialog.values().items()}
    fields = {
        "title": values["title"],
        "author": values["author"],
        "published": to_edtf(values["published"]),
        "privilege": values["privilege"],
        "audience": "internal",
        "type": _TYPES.get(values["kind"], "note"),
        "note": dict(_kinds()).get(values["kind"], ""),
    }
    return Note(values["text"], fields)


def first_values(text: str) -> dict[str, str]:
    """What the form begins with; the heads of a pasted e-mail are read."""
    heads = _heads(text)
    title = heads.get("title") or _first_words(text)
    today = QDate.currentDate().toString("yyyy-MM-dd")
    return {
        "kind": "email" if {"author", "title"} <= set(heads) else "call",
        "title": title,
        "published": _day(heads.get("published", "")) or today,
        "author": heads.get("author", ""),
        "privilege": "privileged",
        "text": text,
    }


def _kinds() -> list[tuple[str, str]]:
    return [
        ("call", translate("Noting", "Note of a call")),
        ("meeting", translate("Noting", "Note of a meeting")),
        ("email", translate("Noting", "E-mail")),
        ("note", translate("Noting", "Other note")),
    ]


def _fields() -> list[Field]:
    return [
        Field("kind", translate("Noting", "What it is"), "choice", choices=_kinds()),
        Field("title", translate("Noting", "Title"), required=True),
        Field(
            "published",
            translate("Noting", "Date"),
            "date",
            required=True,
            help=translate("Noting", "Of the call, the meeting or the message."),
            check=date_problem,
            echo=date_words,
        ),
        Field("author", translate("Noting", "With, or from")),
        Field(
            "privilege",
            translate("Noting", "Privilege"),
            "choice",
            choices=choice_words("privilege"),
        ),
        Field("text", translate("Noting", "Words"), "multiline", required=True, lines=8),
    ]


def _heads(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in text.splitlines()[:_LOOKED_AT]:
        match = _HEADER.fullmatch(line)
        word = match.group(1).lower() if match else ""
        for name, words in _HEADERS.items():
            if match and word in words:
                found.setdefault(name, match.group(2).strip())
    return found


def _day(words: str) -> str:
    """The first day that words name, as EDTF; "" where they name none."""
    if not words:
        return ""
    from pincite.text.dates import find_dates

    for lang in dict.fromkeys((language(), "en", "fr")):
        for mention in find_dates(words, lang):
            if len(mention.edtf) == len("2024-05-03"):
                return mention.edtf
    return ""


def _first_words(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= 60 else line[:60].rsplit(" ", 1)[0] + "…"
