"""An entry of somebody's library of references, whatever the format it came in."""

from dataclasses import dataclass
from typing import Final

from pincite.model.evidence import SourceType
from pincite.text.dates import read_date
from pincite.text.errors import ReadError

_ARTICLES = (
    "article article-journal article-magazine article-newspaper webpage post-weblog blog chapter "
    "paper-conference entry entry-dictionary entry-encyclopedia review broadcast interview "
    # Zotero's own words
    "journalArticle magazineArticle newspaperArticle blogPost conferencePaper bookSection "
    "encyclopediaArticle radioBroadcast tvBroadcast podcast preprint "
    # RIS
    "NEWS JOUR MGZN ELEC BLOG CHAP CONF EJOUR GEN INPR ENCYC ICOMM"
)
_KINDS: Final[dict[str, SourceType]] = {
    **dict.fromkeys(_ARTICLES.split(), "article"),
    **dict.fromkeys(("personal_communication", "letter", "PCOMM"), "letter"),
    **dict.fromkeys(("email", "EMAIL"), "email"),
    **dict.fromkeys(("contract", "treaty"), "agreement"),
    **dict.fromkeys(("dataset", "DATA", "AGGR"), "data"),
    **dict.fromkeys(("post", "forumPost"), "post"),
    **dict.fromkeys(("graphic", "figure", "map", "artwork", "ART", "MAP", "FIGURE"), "image"),
    **dict.fromkeys(("manuscript", "MANSCPT"), "document"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One reference. Dates are EDTF or empty; ``attachments`` are paths as the library wrote them.

    ``dated`` holds a date in words that EDTF cannot say.
    """

    title: str
    author: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    type: SourceType = "document"
    accessed: str = ""
    dated: str = ""
    attachments: tuple[str, ...] = ()


def kind_of_entry(word: str, genre: str = "") -> SourceType:
    """The case's word for a library's: an unknown one is a document."""
    found = _KINDS.get(word, "document")
    return "email" if found == "letter" and "mail" in genre.lower() else found


def words(value: object) -> str:
    """A field as one line of storable text; empty where it is not text or a number."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    clean = str(value).encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(c if c.isprintable() else " " for c in clean).split())


def date_in_words(written: str, language: str = "") -> str:
    """The EDTF of a date as a person wrote it (``18 May 2023``); empty where none is certain."""
    for lang in (language[:2] or "en", "en", "fr"):
        try:
            return read_date(written, "fr" if lang == "fr" else "en")
        except ReadError:
            continue
    return ""
