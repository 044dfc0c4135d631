"""How a country writes: dates, exhibit cites, pinpoints, provisions.

United States: ``Ex. 3 at ¶ 7``, ``§ II.D``. England and Wales: ``Exhibit 3, para 7``,
``clause II.D`` (Practice Direction letters name documents in full). France: ``pièce n° 3, § 7``,
``article II.D``.
"""

from dataclasses import dataclass

from pincite.model.case import Case
from pincite.model.drafts import Draft

NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Convention:
    """``country`` is ``us``, ``uk`` or ``fr``; patterns have ``{n}`` where the number stands."""

    lang: str
    country: str
    label: str  # of an exhibit in lists
    join: str  # between exhibit and pinpoint
    paragraph: str
    paragraphs: str
    page: str
    section: str  # a provision in running text
    cited_section: str  # a provision as a pinpoint

    @property
    def dates(self) -> str:
        """The style of dates for ``format_edtf``."""
        return "uk" if self.country == "uk" else ""


_US = Convention("en", "us", "Ex. {n}", " at ", "¶ {n}", "¶¶ {n}", "{n}", "§ {n}", "§ {n}")
_UK = Convention(
    "en", "uk", "Exhibit {n}", ", ", "para {n}", "paras {n}", "p {n}", "clause {n}", "cl {n}"
)
_FR = Convention(
    "fr", "fr", "Pièce n° {n}", ", ", "§ {n}", "§§ {n}", "p. {n}", "article {n}", "art. {n}"
)
_BRITISH = ("england", "wales", "e&w", "ew", "uk", "united kingdom", "gb", "scotland", "british")


def convention(draft: Draft, case: Case) -> Convention:
    """The convention for a draft: its language, then its jurisdiction or the case's."""
    return convention_of(draft.language, draft.jurisdiction or case.jurisdiction)


def convention_of(language: str, jurisdiction: str) -> Convention:
    """The convention of a language and a place: ``en`` in ``England and Wales``."""
    if language == "fr":
        return _FR
    place = jurisdiction.lower()
    words = place.replace("-", " ").split()
    british = any(name in words or (len(name) > 3 and name in place) for name in _BRITISH)
    return _UK if british or place in ("fr", "france") else _US


def solid(words: str) -> str:
    """Words of a cite, in which no space may break."""
    return words.replace(" ", NBSP)
