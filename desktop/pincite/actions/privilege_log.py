"""The privilege log: what is withheld and why, without a word of what it says."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from pincite.actions.logs import Log, write_log
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.evidence import Source
from pincite.model.people import Communication, Party

_HEADS = {
    "en": ("No.", "Date", "Author", "Recipients", "Type", "Privilege", "Basis", "Holder",
           "Reviewed by"),
    "fr": ("N°", "Date", "Auteur", "Destinataires", "Nature", "Protection", "Fondement",
           "Titulaire", "Vérifié par"),
}  # fmt: skip
_WORDS = {
    "en": {
        "title": "Privilege log",
        "none": "Nothing is withheld as privileged.",
        "count": "Documents withheld: {count}. Nothing of their content is stated here.",
        "privileged": "Privileged",
        "work_product": "Work product",
        "confidential": "Confidential",
        "letter": "Letter", "email": "E-mail", "note": "Note", "data": "Data",
        "article": "Article", "agreement": "Agreement", "post": "Post", "image": "Image",
        "notice": "Notice", "document": "Document", "communication": "Communication",
    },
    "fr": {
        "title": "Registre des documents protégés",
        "none": "Aucun document n’est retenu comme protégé.",
        "count": "Documents retenus : {count}. Rien de leur contenu n’est indiqué ici.",
        "privileged": "Secret professionnel",
        "work_product": "Document de travail de l’avocat",
        "confidential": "Confidentiel",
        "letter": "Lettre", "email": "Courriel", "note": "Note", "data": "Données",
        "article": "Article", "agreement": "Contrat", "post": "Publication", "image": "Image",
        "notice": "Avis", "document": "Document", "communication": "Communication",
    },
}  # fmt: skip
_WEIGHTS = (0.55, 1.0, 1.2, 1.2, 0.9, 1.0, 2.2, 1.1, 1.1)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One document withheld. Everything is in words; empty where the case does not say."""

    handle: str
    date: str
    author: str
    recipients: str
    type: str
    privilege: str
    basis: str
    holder: str
    reviewer: str

    def cells(self) -> tuple[str, ...]:
        """The row from left to right."""
        return tuple(getattr(self, field.name) for field in fields(self))


def log_rows(case_file: CaseFile, language: str) -> list[LogRow]:
    """Every privileged source, and every privileged communication that has none, by date.

    Titles, subjects and file names are left out: they can say what the document says.
    """
    letters = case_file.items(Communication)
    of_source: dict[str, list[Communication]] = {}
    for letter in letters:
        if letter.source:
            of_source.setdefault(letter.source, []).append(letter)
    dated = [
        (source.published, _of_source(case_file, source, of_source.get(source.id, []), language))
        for source in case_file.items(Source)
        if source.privilege
    ]
    dated += [
        (letter.date, _of_letter(case_file, letter, language))
        for letter in letters
        if letter.privilege and not letter.source
    ]
    return [row for _, row in sorted(dated, key=lambda pair: (not pair[0], pair[0]))]


@action("Export privilege log")
def export_privilege_log(case_file: CaseFile, to: str, language: str = "") -> Path:
    """Write the privilege log as .pdf or .xlsx.

    Raises PressError ``suffix``, or ``leak`` where a basis repeats what the document says.
    """
    lang = language or case_file.case.language
    rows = log_rows(case_file, lang)
    return write_log(case_file, Path(to), log_of(rows, lang), told=[row.basis for row in rows])


def log_of(rows: list[LogRow], language: str) -> Log:
    """The rows as a log in words."""
    words = _WORDS[language]
    said = words["count"].format(count=len(rows)) if rows else words["none"]
    cells = [row.cells() for row in rows]
    return Log(words["title"], language, said, _HEADS[language], _WEIGHTS, cells)


def _of_source(
    case_file: CaseFile, source: Source, letters: list[Communication], lang: str
) -> LogRow:
    senders = [name for letter in letters for name in _names(case_file, letter.sender)]
    return LogRow(
        source.handle,
        _date(source.published, lang),
        source.author or ", ".join(dict.fromkeys(senders)),
        ", ".join(dict.fromkeys(n for one in letters for n in _names(case_file, one.recipient))),
        _WORDS[lang][source.type],
        _WORDS[lang][source.privilege],
        source.said("privilege_basis", lang),
        source.privilege_holder,
        source.privilege_reviewer,
    )


def _of_letter(case_file: CaseFile, letter: Communication, lang: str) -> LogRow:
    return LogRow(
        letter.handle,
        _date(letter.date, lang),
        ", ".join(_names(case_file, letter.sender)),
        ", ".join(_names(case_file, letter.recipient)),
        _WORDS[lang]["communication"],
        _WORDS[lang][letter.privilege],
        letter.said("privilege_basis", lang),
        letter.privilege_holder,
        letter.privilege_reviewer,
    )


def _names(case_file: CaseFile, party: str | None) -> Iterator[str]:
    found = case_file.get(party) if party else None
    if isinstance(found, Party):
        yield found.name


def _date(edtf: str, lang: str) -> str:
    from pincite.text.edtf_print import format_edtf

    return format_edtf(edtf, lang) if edtf else ""
