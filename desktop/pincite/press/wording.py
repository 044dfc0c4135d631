"""The few words that the press itself prints or has read aloud, in a document's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Patterns for ``str.format``; no-break spaces where a line must not end."""

    page: str
    open_exhibit: str
    go_to_note: str
    continued: str
    contents: str
    go_to_heading: str


_ENGLISH = Wording(
    page="Page {page} of {pages}",
    open_exhibit="Open {cite}",
    go_to_note="Footnote {number}",
    continued="(cont’d)",
    contents="Contents",
    go_to_heading="Go to {title}, page {page}",
)
_FRENCH = Wording(
    page="Page {page} sur {pages}",
    open_exhibit="Ouvrir {cite}",
    go_to_note="Note {number}",
    continued="(suite)",
    contents="Table des matières",
    go_to_heading="Aller à {title}, page {page}",
)


def words(lang: str) -> Wording:
    """The wording in a language: French, or else English."""
    return _FRENCH if lang.lower().startswith("fr") else _ENGLISH
