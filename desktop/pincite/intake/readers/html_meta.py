"""What a web page says of itself: JSON-LD, meta elements, the comment a saving browser left."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

ARTICLE_TYPES = frozenset({
    "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
    "OpinionNewsArticle", "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "Report",
    "SocialMediaPosting", "WebPage",
})  # fmt: skip
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)\s*(\S+)", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"saved with SingleFile.*?url:\s*(\S+)", re.IGNORECASE | re.DOTALL)
_SAVED_DATE = re.compile(r"saved date:\s*([^\n]+)", re.IGNORECASE)
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\S+))?")
_TITLE_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")


@dataclass(slots=True)
class PageFacts:
    """Facts of a page; "" where it does not say."""

    title: str = ""
    author: str = ""
    outlet: str = ""
    published: str = ""
    published_time: str = ""
    language: str = ""
    canonical: str = ""
    saved_from: str = ""
    saved_date: str = ""
    other: dict[str, str] = field(default_factory=dict)


def page_facts(tree: Any) -> PageFacts:
    """Read the head of a parsed page, before its scripts and comments are removed."""
    facts = PageFacts(language=_language(tree))
    metas = _metas(tree)
    data = _article_data(tree)
    facts.title = _text(data.get("headline")) or metas.get("og:title", "") or _title(tree)
    facts.author = _people(data.get("author")) or _plain_author(metas)
    facts.outlet = metas.get("og:site_name", "") or _people(data.get("publisher"))
    stated = (
        _text(data.get("datePublished"))
        or metas.get("article:published_time", "")
        or metas.get("date", "")
        or metas.get("dc.date", "")
        or metas.get("datepublished", "")
        or _time_element(tree)
    )
    facts.published, facts.published_time = _day(stated), stated
    facts.canonical = _canonical(tree) or metas.get("og:url", "")
    for comment in tree.iter(_comment_type()):
        _saved(comment.text or "", facts)
    for key in ("article:modified_time", "description", "og:description", "generator"):
        if metas.get(key):
            facts.other[key] = metas[key][:2000]
    return facts


def _comment_type() -> Any:
    from lxml import etree

    return etree.Comment


def _saved(comment: str, facts: PageFacts) -> None:
    match = _SAVED_FROM.search(comment) or _SINGLE_FILE.search(comment)
    if match and not facts.saved_from:
        facts.saved_from = match[1]
        when = _SAVED_DATE.search(comment)
        facts.saved_date = _saved_time(when[1].strip()) if when else ""


def _saved_time(stated: str) -> str:
    """A time as JavaScript writes it, as ISO 8601; anything else as it stands."""
    match = re.match(r"\w{3} (\w{3} \d\d \d{4} [\d:]{8}) GMT([+-]\d{4})", stated)
    try:
        found = (
            datetime.strptime(f"{match[1]} {match[2]}", "%b %d %Y %H:%M:%S %z") if match else None
        )
    except ValueError:
        return stated
    return found.isoformat() if found else stated


def _language(tree: Any) -> str:
    declared = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return re.split(r"[-_]", declared.strip().lower())[0] if declared else ""


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = (element.get("content") or "").strip()
        if key and content:
            found.setdefault(key.strip().lower(), content)
    return found


def _title(tree: Any) -> str:
    element = tree.find(".//title")
    text = " ".join((element.text_content() if element is not None else "").split())
    shorter = _TITLE_TAIL.sub("", text)
    return shorter if len(shorter) > 15 else text


def _canonical(tree: Any) -> str:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            return str(link.get("href") or "").strip()
    return ""


def _time_element(tree: Any) -> str:
    times = [element for element in tree.iter("time") if element.get("datetime")]
    marked = [
        element
        for element in times
        if element.get("pubdate") is not None
        or "datepublished" in (element.get("itemprop") or "").lower()
        or re.search(r"publi", element.get("class") or "", re.IGNORECASE)
    ]
    return str((marked or times[:1])[0].get("datetime")) if marked or times else ""


def _plain_author(metas: dict[str, str]) -> str:
    for key in ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author"):
        value = metas.get(key, "")
        if value and not re.match(r"https?:|@", value):
            return value
    return ""


def _day(stated: str) -> str:
    match = _ISO.match(stated.strip())
    return match[1] if match else ""


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _people(value: Any) -> str:
    """Names out of a JSON-LD person, organisation, string, or list of them."""
    entries = value if isinstance(value, list) else [value]
    names = []
    for entry in entries:
        name = entry.get("name") if isinstance(entry, dict) else entry
        for one in name if isinstance(name, list) else [name]:
            if _text(one) and _text(one) not in names and not _text(one).startswith("http"):
                names.append(_text(one))
    return ", ".join(names)


def _article_data(tree: Any) -> dict[str, Any]:
    best: dict[str, Any] = {}
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            parsed = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _entries(parsed):
            kinds = entry.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            better = "headline" in entry and "headline" not in best
            if ARTICLE_TYPES.intersection(str(kind) for kind in kinds) and (not best or better):
                best = entry
    return best


def _entries(parsed: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD block: alone, in a list, or under @graph."""
    if isinstance(parsed, list):
        for entry in parsed:
            yield from _entries(entry)
    elif isinstance(parsed, dict):
        yield parsed
        if isinstance(parsed.get("@graph"), list):
            yield from _entries(parsed["@graph"])
        if isinstance(parsed.get("mainEntity"), dict):
            yield parsed["mainEntity"]
