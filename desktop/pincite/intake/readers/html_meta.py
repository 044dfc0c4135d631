"""What a web page says of itself: JSON-LD, meta elements, the comment a saving browser left."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Any

from pincite.intake.readers.html_said import bare_names, day_of, said_author, said_day

ARTICLE_TYPES = frozenset({
    "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
    "OpinionNewsArticle", "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "Report",
    "SocialMediaPosting", "WebPage",
})  # fmt: skip
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)\s*(\S+)", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"saved with SingleFile.*?url:\s*(\S+)", re.IGNORECASE | re.DOTALL)
_SAVED_DATE = re.compile(r"saved date:\s*([^\n]+)", re.IGNORECASE)
_DATES = (
    "article:published_time", "article:published", "og:article:published_time",
    "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dcterms.date", "dc.date.created", "pubdate", "publishdate",
    "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date",
    "citation_publication_date", "cxenseparse:recs:publishtime", "article.published",
    "date.publication", "rnews:datepublished", "creation_date",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "citation_author", "cxenseparse:author", "og:article:author",
)  # fmt: skip
_OUTLETS = ("application-name", "dc.publisher", "dcterms.publisher", "apple-mobile-web-app-title")
_ARCHIVED = re.compile(r"FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3} \d\d, \d{4})")
_WRAPPED = re.compile(r"https?://web\.archive\.org/web/\d{14}(?:[a-z]{2}_)?/(?P<url>https?://\S+)")
_BROKEN_END = re.compile(r",(\s*[}\]])")
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
    facts.language = facts.language or _tongue(_text(data.get("inLanguage")) or metas)
    stated_title = (
        _text(data.get("headline")) or metas.get("og:title") or metas.get("twitter:title")
    )
    facts.title = unescape(stated_title or "") or _title(tree)
    headline = _headline(tree)
    if not stated_title and len(facts.title) < len(headline):
        facts.title = headline  # the page's name for itself is that of its site
    people = _people(data.get("author")) or _people(data.get("creator"))
    facts.author = bare_names(people) or _plain_author(metas) or said_author(tree)
    facts.outlet = _outlet(metas, data) or _published_by(tree)
    stated = _text(data.get("datePublished")) or _first(metas, _DATES) or _time_element(tree)
    facts.published = day_of(stated, facts.language) or said_day(tree, facts.language)
    facts.published_time = stated
    facts.canonical = _canonical(tree) or metas.get("og:url", "") or _address(data)
    for comment in _comments(tree):
        _saved(comment, facts)
        _archived(comment, facts)
    _unwrap(facts)
    for key in ("article:modified_time", "description", "og:description", "generator"):
        if metas.get(key):
            facts.other[key] = metas[key][:2000]
    return facts


def _first(metas: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((metas[key] for key in keys if metas.get(key)), "")


def _tongue(stated: str | dict[str, str]) -> str:
    words = stated if isinstance(stated, str) else _first(stated, ("og:locale", "dc.language"))
    return re.split(r"[-_]", words.strip().lower())[0][:3]


def _outlet(metas: dict[str, str], data: dict[str, Any]) -> str:
    named = metas.get("og:site_name") or _people(data.get("publisher"))
    return unescape(named or _first(metas, _OUTLETS))


def _published_by(tree: Any) -> str:
    """The name of the publisher in the page's own microdata."""
    for element in tree.iter():
        if isinstance(element.tag, str) and "publisher" in (element.get("itemprop") or "").split():
            for part in element.iter():
                if isinstance(part.tag, str) and part.get("itemprop") == "name":
                    return " ".join((part.get("content") or part.text_content()).split())[:80]
    return ""


def _address(data: dict[str, Any]) -> str:
    page = data.get("mainEntityOfPage")
    page = page.get("@id") if isinstance(page, dict) else page
    for stated in (data.get("url"), page):
        if isinstance(stated, str) and stated.startswith("http"):
            return stated.strip()
    return ""


def _comment_type() -> Any:
    from lxml import etree

    return etree.Comment


def _comments(tree: Any) -> Iterator[str]:
    """The page's comments, those after its end included."""
    kind = _comment_type()
    yield from (comment.text or "" for comment in tree.iter(kind))
    after = tree.getnext()
    while after is not None:
        if after.tag is kind:
            yield after.text or ""
        after = after.getnext()
    before = tree.getprevious()
    while before is not None:
        if before.tag is kind:
            yield before.text or ""
        before = before.getprevious()


def _archived(comment: str, facts: PageFacts) -> None:
    """The time at which a web archive took the page, as its copy says."""
    match = _ARCHIVED.search(comment)
    if match:
        with suppress(ValueError):
            found = datetime.strptime(f"{match[1]} {match[2]} +0000", "%H:%M:%S %b %d, %Y %z")
            facts.other["captured_at"] = found.isoformat()


def _unwrap(facts: PageFacts) -> None:
    """An address in a web archive, as the archive's and the page's own."""
    for name in ("canonical", "saved_from"):
        match = _WRAPPED.match(getattr(facts, name))
        if match:
            facts.other.setdefault("archive_url", match[0])
            setattr(facts, name, match["url"])


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


def _headline(tree: Any) -> str:
    """The only heading of the first order, where there is one."""
    heads = [" ".join(element.text_content().split()) for element in tree.iter("h1")]
    return heads[0] if len(heads) == 1 and 8 < len(heads[0]) < 300 else ""


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
    for key in _AUTHORS:
        value = unescape(metas.get(key, ""))
        if value and not re.match(r"https?:|@|www\.", value):
            return bare_names(value)
    return ""


def _text(value: Any) -> str:
    return unescape(" ".join(value.split())) if isinstance(value, str) else ""


def _people(value: Any) -> str:
    """Names out of a JSON-LD person, organisation, string, or list of them; persons first."""
    entries = value if isinstance(value, list) else [value]
    persons = [
        entry
        for entry in entries
        if isinstance(entry, dict) and "Person" in str(entry.get("@type"))
    ]
    names = []
    for entry in persons or entries:
        name = entry.get("name") if isinstance(entry, dict) else entry
        for one in name if isinstance(name, list) else [name]:
            if _text(one) and _text(one) not in names and not _text(one).startswith("http"):
                names.append(_text(one))
    return ", ".join(names)


def _article_data(tree: Any) -> dict[str, Any]:
    """The object that describes the article, what it points to by @id put in its place."""
    best: dict[str, Any] = {}
    known: dict[str, dict[str, Any]] = {}
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        for entry in _entries(_parsed(script.text or "")):
            kinds = entry.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            better = "headline" in entry and "headline" not in best
            if isinstance(entry.get("@id"), str) and entry.get("name"):
                known[entry["@id"]] = entry
            if ARTICLE_TYPES.intersection(str(kind) for kind in kinds) and (not best or better):
                best = entry
    return {key: _resolved(value, known) for key, value in best.items()}


def _resolved(value: Any, known: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_resolved(one, known) for one in value]
    if isinstance(value, dict) and not value.get("name"):
        return known.get(str(value.get("@id")), value)
    return value


def _parsed(text: str) -> Any:
    """JSON as pages write it: in a comment or CDATA, with line breaks and a comma too many."""
    bare = re.sub(
        r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?://)?\s*\]\]>)\s*$", "", text
    )
    bare = bare.strip().rstrip(";")
    for candidate in (bare, _BROKEN_END.sub(r"\1", bare)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _entries(parsed: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD block: alone, in a list, or under @graph."""
    if isinstance(parsed, list):
        for entry in parsed:
            if not isinstance(entry, list):
                yield from _entries(entry)
    elif isinstance(parsed, dict):
        yield parsed
        if isinstance(parsed.get("@graph"), list):
            yield from _entries(parsed["@graph"])
        if isinstance(parsed.get("mainEntity"), dict):
            yield parsed["mainEntity"]
