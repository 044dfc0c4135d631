"""Names and dates as CSL-JSON writes them (Citation Style Language 1.0.2, csl-data schema).

An author line in a case is plain words, names parted by semicolons: ``"Ada Vane; Bo Orme"``.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pincite.text.edtf_dates import is_edtf

CslName = dict[str, str]
CslDate = dict[str, Any]

_BETWEEN = re.compile(r"\s*;\s*|\s+(?:and|et|&)\s+")
_WORD = r"(?:[A-ZÀ-ÞŒ]\.(?:-[A-ZÀ-ÞŒ]\.)?|[A-ZÀ-ÞŒ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?)"
_PERSON = re.compile(
    rf"(?P<given>{_WORD}(?: {_WORD}){{0,2}}) "
    rf"(?P<family>(?:(?:de la|de|du|des|van der|van|von|di|da|le|la|el|al) )?{_WORD})"
)
# A body that signs its own articles is not a given name and a family name.
_BODIES = re.compile(
    r"^(?:the|la|le|les) |\b(?:press|presse|agency|agence|news|times|tribune|herald|gazette|"
    r"journal|post|inc|corp|ltd|llc|plc|company|société|group|groupe|bank|banque|court|cour|council|"
    r"conseil|commission|committee|comité|ministry|ministère|department|office|service|staff|team|"
    r"rédaction|newsroom|university|université|institute|institut|association|foundation|fondation|reuters|"
    r"corporation|editors?|union|federal|national|international)\b",
    re.IGNORECASE,
)
_POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<circa>~?)")
_MOST_YEARS = 9999


def names_of(author: str) -> list[CslName]:
    """The names in an author line; one that may be a body's stays whole (``literal``)."""
    names = []
    for words in _BETWEEN.split(author.strip()):
        if not words:
            continue
        person = _PERSON.fullmatch(words)
        if person and not _BODIES.search(words):
            names.append({"family": person["family"], "given": person["given"]})
        else:
            names.append({"literal": words})
    return names


def author_of(names: Sequence[Mapping[str, Any]]) -> str:
    """The author line of CSL names: given name first, semicolons between."""
    return "; ".join(words for name in names if (words := _in_words(name)))


def _in_words(name: Mapping[str, Any]) -> str:
    if name.get("literal"):
        return _flat(name["literal"])
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return " ".join(_flat(name[part]) for part in parts if name.get(part))


def _flat(words: object) -> str:
    return " ".join(str(words).replace(";", ",").split())


def date_of(edtf: str) -> CslDate:
    """A date for CSL: parts where CSL has them, otherwise the EDTF itself as a ``literal``.

    CSL knows days, months, seasons, years, one range, and one "circa" for the whole.
    """
    ends = edtf.split("/")
    points = [_POINT.fullmatch(end) for end in ends]
    known = [point for point in points if point is not None]
    if len(known) != len(ends) or len(known) > 2 or len({point["circa"] for point in known}) > 1:
        return {"literal": edtf}
    parts = [[int(n) for n in point.group("year", "month", "day") if n] for point in known]
    season = len(known) == 1 and len(parts[0]) == 2 and parts[0][1] in range(21, 25)
    if not season and any(part[1] > 12 for part in parts if len(part) > 1):
        return {"literal": edtf}
    found: CslDate = {"date-parts": [[parts[0][0]]] if season else parts}
    if season:
        found["season"] = parts[0][1] - 20
    if known[0]["circa"]:
        found["circa"] = True
    return found


def edtf_of(date: object) -> str:
    """The EDTF of a CSL date; empty where it is in words alone."""
    if isinstance(date, str):
        return _given(date)
    if not isinstance(date, Mapping):
        return ""
    parts = date.get("date-parts")
    if isinstance(parts, Sequence) and not isinstance(parts, str) and parts:
        ends = [_point(part, date) for part in parts[:2]]
        edtf = "/".join(ends)
        return edtf if all(ends) and is_edtf(edtf) else ""
    return _given(str(date.get("literal") or date.get("raw") or ""))


def _given(words: str) -> str:
    """A date as words where the words are EDTF, or digits with slashes (``2023/5/18``)."""
    words = words.strip()
    digits = re.fullmatch(r"(\d{4})/(\d{1,2})(?:/(\d{1,2}))?/*", words)
    if digits:
        words = "-".join(n.zfill(2) for n in digits.groups() if n)
    return words if is_edtf(words) else ""


def _point(part: object, date: Mapping[str, Any]) -> str:
    if not isinstance(part, Sequence) or isinstance(part, str):
        return ""
    try:
        numbers = [int(n) for n in part[:3] if n not in (None, "")]
    except (TypeError, ValueError):
        return ""
    if not numbers or not 0 <= numbers[0] <= _MOST_YEARS:
        return ""
    season = str(date.get("season", ""))
    if len(numbers) == 1 and season in ("1", "2", "3", "4"):
        numbers.append(20 + int(season))
    words = "-".join([f"{numbers[0]:04}", *(f"{n:02}" for n in numbers[1:])])
    return words + ("~" if date.get("circa") else "")
