"""What the page's own elements say of author and day, where its head says nothing."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from pincite.intake.clues import author_of
from pincite.intake.dateline import find_date, is_dateline

_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ]|$|Z)")
_COMPACT = re.compile(r"(20\d\d|19\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")
_DATED = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|publi\w*|posted|time|timestamp|heure)(?:$|[\s_-])"
    r"|(?:^|[\s_-])(?:article|entry|post)[_-]+(?:meta|info)|^meta$",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:^|[\s_-])(?:author|byline|auteur|autrice|signature|writer)s?(?:[_-]+name)?(?:$|\s)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(r"\b(?:published|posted|publi[ée]e?s?|mis en ligne)\b", re.IGNORECASE)
_BY = re.compile(r"^\s*(?:written by|by|par|propos recueillis par|auteur\s*:)\s+", re.IGNORECASE)
_NAME = re.compile(r"[A-ZÀ-Ý][\w’'.-]+(?: (?:de|du|des|la|le|van|von|al|[A-ZÀ-Ý][\w’'.-]*)){1,4}")
_LONG = 160
_NOT_OURS = frozenset({"aside", "footer", "nav", "form"})


def day_of(stated: str, language: str) -> str:
    """A stated time as YYYY-MM-DD, whatever its form: ISO, compact, Unix, RFC 5322, in words."""
    stated = stated.strip()
    if match := _ISO.match(stated):
        return match[1]
    if match := _COMPACT.match(stated):
        return "-".join(match.groups())
    if re.fullmatch(r"1\d{9}(?:\d{3})?(?:\.\d+)?", stated):
        seconds = float(stated) / (1000 if len(stated.split(".")[0]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return find_date(stated, language)


def bare_names(stated: str) -> str:
    """Names without "By" or « Par » before them and « et » between them."""
    names = _BY.sub("", " ".join(stated.split())).strip(" ,;|·-–")
    return re.sub(r"\s+(?:and|et|&)\s+", ", ", names)


def said_day(tree: Any, language: str) -> str:
    """The day in an element that is called a date, or in a line that says "Published"."""
    for element in _called(tree, _DATED, "time"):
        text = _text(element)
        found = find_date(text, language) if text else ""
        if found and (is_dateline(text) or _PUBLISHED.search(text) or element.tag == "time"):
            return found
    return ""


def said_author(tree: Any) -> str:
    """The names in an element that is called an author, when they look like names."""
    for element in _called(tree, _SIGNED, ""):
        text = _text(element)
        names = author_of(text) or bare_names(text)
        parts = [part.strip() for part in names.split(",")]
        if parts and all(_NAME.fullmatch(part) for part in parts) and len(parts) < 5:
            return ", ".join(dict.fromkeys(parts))
    return ""


def _called(tree: Any, words: re.Pattern[str], tag: str) -> Any:
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in {"body", "html", "script", "style"}:
            continue
        names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
        marks = f"{element.get('itemprop') or ''} {element.get('rel') or ''}".strip()
        called = any(words.search(one) for one in (names, marks) if one)
        if not called and not (tag and element.tag == tag):
            continue
        if not any(above.tag in _NOT_OURS for above in element.iterancestors()):
            yield element


def _text(element: Any) -> str:
    """The words of a short element, "" for a long one: it holds more than a date or a name."""
    text = " ".join(" ".join(element.itertext()).split())
    return text if len(text) <= _LONG else ""
