"""Whose rules a document follows, and where its addressee is: for holidays and habits."""

import re

from pincite.document.closure import Closure
from pincite.model.case import Case
from pincite.model.drafts import Draft
from pincite.model.people import Party

_BRITISH = re.compile(r"\b(?:england|wales|e&w|ew|uk|united kingdom|gb|scotland|british)\b")
_ZIP = (  # a state by its two letters, and its five digits; "DX 12099" is no place in America
    r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|"
    r"S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?\b"
)
_STATE_NAMED = r",\s(?:[A-Z][a-z]+ ){1,3}\d{5}(?:-\d{4})?\b"  # Tulare, California 93274
_NAMES = (
    ("FR", re.compile(r"\bfrance\b|\bcedex\b", re.IGNORECASE)),
    ("GB-ENG", re.compile(r"\b(?:england|united kingdom|u\.?k\.?|royaume-uni)\b", re.IGNORECASE)),
    ("US", re.compile(r"\b(?:united states|u\.?s\.?a\.?|états-unis)(?!\w)", re.IGNORECASE)),
    ("CA", re.compile(r"\bcanada\b", re.IGNORECASE)),
    ("DE", re.compile(r"\b(?:germany|deutschland|allemagne)\b", re.IGNORECASE)),
    ("IE", re.compile(r"\b(?:ireland|irlande)\b", re.IGNORECASE)),
    ("BE", re.compile(r"\b(?:belgium|belgique)\b", re.IGNORECASE)),
    ("CH", re.compile(r"\b(?:switzerland|suisse)\b", re.IGNORECASE)),
)  # fmt: skip
_CODES = (
    ("US", re.compile(_ZIP + "|" + _STATE_NAMED)),
    ("GB-ENG", re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b")),
    ("FR", re.compile(r"(?m)^\s*\d{5} [A-ZÀ-Ý][^\d\n]*(?:\b\d\d)?\W*$")),
)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b")
_STATE = re.compile(_ZIP + "|" + _STATE_NAMED)
_DAY_FIRST = re.compile(r"(?m)^\W*\d{1,2} [A-Z][a-z]+ \d{4}\W*$")
_FAITHFULLY = re.compile(r"\bYours (?:faithfully|sincerely)\b")
_PRACTICE = re.compile(
    r"\bPractice Direction\b|\bPre-Action\b|\bCPR\b|\bHigh Court\b|\bCounty Court\b|\bEWCA\b|"
    r"\bEWHC\b",
    re.IGNORECASE,
)
_DEFAULT = {"us": "US", "uk": "GB-ENG", "fr": "FR"}


def jurisdiction(draft: Draft, case: Case) -> str:
    """``fr`` for a document in French, else ``uk`` or ``us`` by the draft or the case."""
    if draft.language == "fr":
        return "fr"
    place = (draft.jurisdiction or case.jurisdiction).lower().replace("-", " ")
    return "uk" if _BRITISH.search(place) or place in ("fr", "france") else "us"


def reads_british(opening: str, body: str) -> bool:
    """Whether a letter whose rules nobody named is plainly written under those of England."""
    if _STATE.search(opening):
        return False
    return bool(_POSTCODE.search(opening) or _PRACTICE.search(body)) and (
        _DAY_FIRST.search(opening) is not None or _FAITHFULLY.search(opening) is not None
    )


def country_of(lines: str, party: Party | None, closure: Closure, rules: str) -> str:
    """ISO 3166 code of an address (with GB-ENG for England): as written, else the party's.

    That of the rules where neither says.
    """
    written = {code for code, pattern in (*_NAMES, *_CODES) if pattern.search(lines)}
    if written == {"US", "FR"} and not any(pattern.search(lines) for _, pattern in _NAMES):
        written = {"US"}  # "27450 Commerce Drive" is no town, where a state's code follows
    if len(written) == 1:
        return written.pop()
    for one in (party, closure.get(Party, party.organisation) if party is not None else None):
        words = "\n".join(one.address) if one is not None else ""
        for code, pattern in (*_NAMES, *_CODES):
            if words and pattern.search(words):
                return code
    return _DEFAULT[rules]
