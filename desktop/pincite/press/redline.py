"""A redline as PDF: both states in one, under a legend that says how to read it."""

from dataclasses import replace

from pincite.document import resolved as doc
from pincite.document.redline import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE, MarkedRun, Redline
from pincite.press.compose import press_document

_WORDS = {
    "en": {
        "title": "Comparison of {old} with {new}.",
        "none": "They say the same.",
        "legend": "How to read it: ",
        "inserted": "inserted",
        "deleted": "deleted",
        "moved_here": "moved here",
        "moved_away": "moved away",
        "bars": "a bar in the margin stands beside each line that changed.",
        "around": "Also changed:",
        "to": "{what}: {old} → {new}",
        "mark": "COMPARISON",
        "inside": "INTERNAL COMPARISON – NOT TO BE SENT",
        "stamp": "INTERNAL",
    },
    "fr": {
        "title": "Comparaison de {old} avec {new}.",
        "none": "Les deux états disent la même chose.",
        "legend": "Clé de lecture\u00a0: ",
        "inserted": "inséré",
        "deleted": "supprimé",
        "moved_here": "déplacé ici",
        "moved_away": "déplacé ailleurs",
        "bars": "un trait en marge signale chaque ligne modifiée.",
        "around": "Changent aussi\u00a0:",
        "to": "{what}\u00a0: {old} → {new}",
        "mark": "COMPARAISON",
        "inside": "COMPARAISON INTERNE – NE PAS ENVOYER",
        "stamp": "INTERNE",
    },
}
_PARTS = {
    "en": {
        "title": "title", "date": "date", "letterhead": "letterhead", "running": "running head",
        "marking": "marking", "facts": "particulars", "style": "style", "paper": "paper",
    },
    "fr": {
        "title": "titre", "date": "date", "letterhead": "en-tête", "running": "titre courant",
        "marking": "mention", "facts": "références", "style": "style", "paper": "papier",
    },
}  # fmt: skip


def press_redline(found: Redline, old: str, new: str) -> bytes:
    """The redline as a tagged PDF; ``old`` and ``new`` name the two states.

    What came is underlined, what is gone struck through, what moved marked twice; the words carry
    these as text decorations in the structure too. Raises PressError.
    """
    return press_document(with_legend(found, old, new), exhibits_file=None)


def with_legend(found: Redline, old: str, new: str) -> doc.Document:
    """The redline's document with its legend in front, and a title that says what it is."""
    document = found.document
    words = _WORDS[document.lang]
    title = words["title"].format(old=old, new=new)
    first: tuple[doc.Inline, ...] = (doc.Run(title, strong=True), doc.Run(" "))
    inside = document.watermark == words["stamp"]
    if inside:
        first = (doc.Run(f"{words['inside']}. ", strong=True), *first)
    if found.differences:
        first += (doc.Run(words["legend"]), *_examples(words), doc.Run(words["bars"]))
    elif not found.around:
        first += (doc.Run(words["none"]),)
    legend: list[doc.Block] = [doc.Paragraph("legend", first)]
    if found.around:
        legend.append(doc.Paragraph("legend-around", (doc.Run(_around(found, words)),)))
    return replace(
        document,
        title=f"{document.title}: {title}",
        blocks=(*legend, *document.blocks),
        watermark=document.watermark if inside else "",
        marking=words["mark"] if document.kind == "letter" and not inside else document.marking,
    )


def for_inside(found: Redline) -> Redline:
    """A redline that says on every page that it stays inside."""
    words = _WORDS[found.document.lang]
    marked = replace(found.document, marking=words["inside"], watermark=words["stamp"])
    return replace(found, document=marked)


def _examples(words: dict[str, str]) -> tuple[doc.Inline, ...]:
    found: list[doc.Inline] = []
    for change in (INSERTED, DELETED, MOVED_HERE, MOVED_AWAY):
        found += [MarkedRun(words[change], change=change), doc.Run("; ")]
    return tuple(found)


def _around(found: Redline, words: dict[str, str]) -> str:
    names = _PARTS[found.document.lang]
    said = [
        words["to"].format(what=names[what], old=old or "–", new=new or "–")
        for what, old, new in found.around
    ]
    return f"{words['around']} {'; '.join(said)}."
