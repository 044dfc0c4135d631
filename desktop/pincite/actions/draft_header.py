"""The header of a draft in the text form: ``key: value`` lines between two lines ``---``.

Read kindly: keys in any case, values in quotation marks, dates as a letter writes them, parties,
series and deadlines by handle or by name.
"""

import re
from typing import get_args

from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.claims import Deadline
from pincite.model.drafts import Draft, Series
from pincite.model.errors import DraftError, InvalidValue
from pincite.model.people import Party

KEYS = frozenset(
    (
        *("title", "date", "jurisdiction", "style", "paper", "document", "language", "template"),
        *("client", "addressee", "signatory", "deadline", "series"),
    )
)
_ALSO = {
    "lang": "language", "to": "addressee", "recipient": "addressee", "signed_by": "signatory",
    "from": "signatory", "langue": "language", "titre": "title", "destinataire": "addressee",
    "signataire": "signatory", "serie": "series", "série": "series", "exhibits": "series",
    "type": "document", "kind": "document",
}  # fmt: skip
_LANGUAGES = {
    "english": "en", "anglais": "en", "french": "fr", "français": "fr", "francais": "fr",
}  # fmt: skip
_PAPERS = {"us letter": "letter", "us_letter": "letter", "din a4": "a4"}
_CHOICES = ("language", "style", "paper", "document")
_NONE = frozenset(("none", "no", "new", "aucun", "aucune", "-", "null", "~"))
_REFERS: dict[str, type[Item]] = {
    "client": Party, "addressee": Party, "signatory": Party, "series": Series,
    "deadline": Deadline,
}  # fmt: skip


def split_header(text: str) -> tuple[dict[str, str], str]:
    """The header of a text file, if it has one, and the rest. Raises DraftError ``header``.

    Empty lines and lines that begin with ``#`` say nothing; nor does a key without a value.
    """
    words = text.removeprefix("\ufeff").replace("\r\n", "\n")
    lines = words.split("\n")
    if lines[0].strip() != "---" or not any(line.strip() == "---" for line in lines[1:]):
        return {}, words
    values: dict[str, str] = {}
    for number, line in enumerate(lines[1:], 2):
        if line.strip() == "---":
            return values, "\n".join(lines[number:]).lstrip("\n")
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        _, colon, value = line.partition(":")
        if not colon or not key_of(line):
            raise DraftError("header", line=number)
        if value.strip():
            values[key_of(line)] = _bare(value)
    raise InvalidValue(field="header", why="missing", kind="Draft")


def key_of(line: str) -> str:
    """The key that a line of the header sets; empty when it sets none."""
    key = re.sub(r"[\s-]+", "_", line.partition(":")[0].strip())
    if not key.isidentifier():
        return ""
    plain = _ALSO.get(key.lower(), key.lower())
    return plain if plain in KEYS else key


def read_values(case_file: CaseFile, header: dict[str, str], language: str) -> dict[str, str]:
    """The header with its values as the model takes them; what cannot be read stays as it is."""
    found: dict[str, str] = {}
    for key, value in header.items():
        if key in _REFERS:
            if value.lower() not in _NONE:
                found[key] = _handle(case_file, _REFERS[key], value)
        elif key == "date":
            found[key] = _date(value, language)
        elif key == "language":
            found[key] = _LANGUAGES.get(value.lower(), value.lower().partition("-")[0])
        elif key in _CHOICES:
            found[key] = _PAPERS.get(value.lower(), value.lower())
        else:
            found[key] = value
    return found


def allowed_for(key: str) -> tuple[str, ...]:
    """The values that a key takes, where they are few."""
    field = Draft.model_fields.get(key)
    values = get_args(field.annotation) if field is not None and key in _CHOICES else ()
    return tuple(str(one) for one in values)


def _bare(value: str) -> str:
    words = value.strip()
    for opening, closing in ('""', "''", "“”"):
        if len(words) > 1 and words.startswith(opening) and words.endswith(closing):
            return words[1:-1].strip()
    return words


def _handle(case_file: CaseFile, model: type[Item], words: str) -> str:
    """The handle of the one item that words name; the words themselves where none is."""
    if re.fullmatch(r"[A-Za-z]\d+(?:\.\d+)?", words):
        return words.upper()
    asked = words.casefold()
    found = [
        item
        for item in case_file.items(model)
        if asked in {name.casefold() for name in _names(item) if name}
    ]
    return found[0].handle if len(found) == 1 else words


def _names(item: Item) -> tuple[str, ...]:
    match item:
        case Party():
            return (item.name, item.short_name, *item.aliases)
        case Series():
            return (item.title, item.label)
        case Deadline():
            return (item.title, item.date)
    return (item.title_words,)


def _date(words: str, language: str) -> str:
    """A date in words, or in figures whose order the language tells, as EDTF."""
    from pincite.text.dates import find_dates
    from pincite.text.edtf_dates import is_edtf

    if is_edtf(words) or not re.search(r"\d{4}", words):
        return words
    for lang in dict.fromkeys((language, "en", "fr")):
        for mention in find_dates(words, lang):
            if mention.kind == "absolute" and len(mention.exact) >= len(words.strip(" .")) - 4:
                return mention.edtf
    return words
