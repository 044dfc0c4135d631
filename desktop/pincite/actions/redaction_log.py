"""The redaction log: what each copy does not show, where and why, without a word of it."""

from dataclasses import dataclass, fields
from pathlib import Path

from pincite.actions.logs import Log, write_log
from pincite.actions.redacted import reason_words
from pincite.actions.registry import action
from pincite.casefile import Block, CaseFile
from pincite.model.drafts import Exhibit
from pincite.model.evidence import Redaction, Source

_HEADS = {
    "en": ("Source", "Exhibit", "Place", "Extent", "Reason", "Basis", "By", "On"),
    "fr": ("Source", "Pièce", "Endroit", "Étendue", "Motif", "Fondement", "Par", "Le"),
}
_WORDS = {
    "en": {
        "title": "Redaction log",
        "none": "Nothing is redacted.",
        "count": "Redactions: {count}. Nothing of what they hide is stated here.",
        "page": "p. {page}",
        "paragraph": "¶ {paragraph}",
        "words": "{count} words",
        "word": "1 word",
        "area": "area",
    },
    "fr": {
        "title": "Relevé des occultations",
        "none": "Rien n’est occulté.",
        "count": "Occultations : {count}. Rien de ce qu’elles cachent n’est indiqué ici.",
        "page": "p. {page}",
        "paragraph": "§ {paragraph}",
        "words": "{count} mots",
        "word": "1 mot",
        "area": "zone",
    },
}
_WEIGHTS = (0.6, 0.8, 0.9, 0.8, 1.2, 2.2, 1.1, 1.0)


@dataclass(frozen=True, slots=True)
class RedactionRow:
    """One redaction, in words. ``exhibit`` is empty while the source is in no series."""

    source: str
    exhibit: str
    place: str
    extent: str
    reason: str
    basis: str
    by: str
    on: str

    def cells(self) -> tuple[str, ...]:
        """The row from left to right."""
        return tuple(getattr(self, field.name) for field in fields(self))


def redaction_rows(case_file: CaseFile, language: str) -> list[RedactionRow]:
    """Every redaction of the case, source by source, in the order in which they were made."""
    labels: dict[str, list[str]] = {}
    for exhibit in case_file.items(Exhibit):
        labels.setdefault(exhibit.source, []).append(exhibit.number or exhibit.handle)
    rows = []
    for source in case_file.items(Source):
        blocks = case_file.blocks(source.extract) if source.redactions and source.extract else []
        shown = ", ".join(dict.fromkeys(labels.get(source.id, [])))
        rows += [_row(source, shown, one, blocks, language) for one in source.redactions]
    return rows


@action("Export redaction log")
def export_redaction_log(case_file: CaseFile, to: str, language: str = "") -> Path:
    """Write the redaction log as .pdf or .xlsx.

    Raises PressError ``suffix``, or ``leak`` where a basis repeats what is hidden.
    """
    lang = language or case_file.case.language
    rows = redaction_rows(case_file, lang)
    return write_log(case_file, Path(to), log_of(rows, lang))


def log_of(rows: list[RedactionRow], language: str) -> Log:
    """The rows as a log in words."""
    words = _WORDS[language]
    said = words["count"].format(count=len(rows)) if rows else words["none"]
    cells = [row.cells() for row in rows]
    return Log(words["title"], language, said, _HEADS[language], _WEIGHTS, cells)


def _row(
    source: Source, exhibit: str, one: Redaction, blocks: list[Block], lang: str
) -> RedactionRow:
    from pincite.text.edtf_print import format_edtf

    words = _WORDS[lang]
    count = len(one.exact.split())
    extent = words["area"] if not count else words["word"] if count == 1 else words["words"]
    return RedactionRow(
        source.handle,
        exhibit,
        _place(one, blocks, lang),
        extent.format(count=count),
        reason_words(one.reason, lang),
        one.basis,
        one.by,
        format_edtf(one.at[:10], lang) if one.at else "",
    )


def _place(one: Redaction, blocks: list[Block], lang: str) -> str:
    """Its page, and its paragraph where it hides words of one."""
    words = _WORDS[lang]
    parts = [words["page"].format(page=one.page)] if one.page else []
    if one.end > one.start:
        here = [b for b in blocks if b.start <= one.start < b.start + max(1, len(b.text))]
        if here and here[0].paragraph is not None:
            parts.append(words["paragraph"].format(paragraph=here[0].paragraph))
        elif here and here[0].label:
            parts.append(here[0].label)
    return ", ".join(parts)
