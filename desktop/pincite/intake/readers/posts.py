"""JSON: an export of posts becomes a paragraph per post, labelled by its time; else as it stands.

Known shapes: a list of posts, an account archive (``window.YTD... = [{"tweet": {...}}]``), an
ActivityPub outbox (``orderedItems``), objects that hold such a list, and those of ``post_shapes``.
"""

import json
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from pathlib import PurePath
from typing import Any

from pincite.intake.clues import sensible_title
from pincite.intake.decode import decode
from pincite.intake.readers.post_shapes import entries
from pincite.intake.readers.sheets import table_blocks
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, clean_cell, number
from pincite.intake.sniff import JSON
from pincite.text.errors import ReadError

VERSION = "1"
_ASSIGNED = re.compile(r"^\s*window\.[\w.]+\s*=\s*")
_TEXTS = (
    "full_text", "textOriginal", "text", "content", "body", "message", "caption", "title",
)  # fmt: skip
_TIMES = (
    "created_at",
    "published",
    "timestamp",
    "date",
    "time",
    "createdAt",
    "created_utc",
    "taken_at",
    "creation_timestamp",
    "ts",
    "publishedAt",
)
_WRAPPERS = (
    "tweet", "note", "post", "object", "data", "node", "record", "snippet", "topLevelComment",
)  # fmt: skip
_ACCOUNTS = (
    "user_profile", "user", "author", "account", "actor", "attributedTo", "username",
    "screen_name", "from", "authorDisplayName",
)  # fmt: skip
_NAMES = ("name", "displayName", "real_name", "screen_name", "username", "acct", "handle")
_FEDIVERSE = re.compile(r"https?://(?P<host>[^/]+)/(?:users/|@)(?P<name>[^/]+)/?$")
_LINKS = ("url", "permalink", "link", "uri", "id_str", "id")
_MARKUP = re.compile(r"<(?:br|/p)\s*/?>|<[a-zA-Z/][^<>]*>")
# A link as some chats write it: <address|words>.
_LINK = re.compile(r"<(?P<url>(?:https?|mailto):[^<>|\s]+)(?:\|(?P<words>[^<>]*))?>")
_MAX_POSTS = 200_000


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """Posts in the order of the file. Raises ``ReadError`` broken, empty, too_many_inside."""
    text = _ASSIGNED.sub("", decode(data).text.strip().removesuffix(";"), count=1)
    parsed = _parsed(text)
    posts = [post for post in (_post(entry) for entry in entries(parsed)) if post]
    return _posts(posts, name, parsed) if posts else _data(parsed, name)


def _parsed(text: str) -> Any:
    """One JSON value, or one a line, as streams of posts are kept."""
    try:
        return json.loads(text)
    except ValueError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2:
            raise ReadError("broken") from error
    try:
        return [json.loads(line) for line in lines]
    except ValueError as error:
        raise ReadError("broken") from error


def _posts(posts: list[dict[str, str]], name: str, parsed: Any) -> Reading:
    if len(posts) > _MAX_POSTS:
        raise ReadError("too_many_inside", limit=_MAX_POSTS)
    days = sorted(post["time"][:10] for post in posts if post["time"])
    authors = list(dict.fromkeys(post["author"] for post in posts if post["author"]))
    urls = [post["url"] for post in posts if post["url"].startswith("http")]
    single = len(posts) == 1
    title = _named(parsed) or posts[0]["title"] or sensible_title(posts[0]["text"].split("\n")[0])
    title = clean_cell(title) or PurePath(name).stem
    drafts = [draft for post in posts for draft in _drafts(post, len(authors) > 1)]
    return Reading(
        media_type=JSON,
        title=title,
        blocks=number(drafts if single else [Draft(title, "title"), *drafts]),
        reader="posts",
        reader_version=VERSION,
        author=", ".join(authors[:3]),
        published=_span(days),
        url=urls[0] if single and urls else "",
        metadata=(("posts", str(len(posts))),),
        source_type="post",
    )


def _named(parsed: Any) -> str:
    """The name that an export gives its conversation: of a chat, a channel and its server."""
    if not isinstance(parsed, dict):
        return ""
    places = (parsed.get("guild"), parsed.get("channel"), parsed)
    names = [place.get("name") for place in places if isinstance(place, dict)]
    if not isinstance(parsed.get("messages"), list):
        return ""
    return " – ".join(dict.fromkeys(name for name in names if isinstance(name, str) and name))


def _span(days: list[str]) -> str:
    """The day of one post, or the EDTF interval from the first to the last."""
    if not days:
        return ""
    return days[0] if days[0] == days[-1] else f"{days[0]}/{days[-1]}"


def _data(parsed: Any, name: str) -> Reading:
    """JSON that holds no posts: records as a table, anything else as indented text."""
    title = PurePath(name).stem
    records = parsed if isinstance(parsed, list) else []
    if len(records) > 1 and all(_is_flat(record) for record in records):
        keys = list(dict.fromkeys(key for record in records for key in record))
        rows = [keys, *([_cell(record.get(key)) for key in keys] for record in records)]
        drafts = table_blocks(rows)
    else:
        shown = json.dumps(parsed, ensure_ascii=False, indent=2)
        drafts = [Draft(shown.replace("  ", "\u2003"), "preformatted")]
    if parsed in ({}, [], "", None):
        raise ReadError("empty")
    return Reading(
        media_type=JSON,
        title=title,
        blocks=number([Draft(title, "title"), *drafts]),
        reader="posts",
        reader_version=VERSION,
        source_type="data",
    )


def _is_flat(record: Any) -> bool:
    return isinstance(record, dict) and not any(
        isinstance(value, dict | list) for value in record.values()
    )


def _cell(value: Any) -> str:
    if isinstance(value, str) or value is None:
        return value or ""
    return json.dumps(value)


def _drafts(post: dict[str, str], named: bool) -> list[Draft]:
    """The words of a post, labelled by its time; above them who wrote it, where several did."""
    said = Draft(post["text"], "paragraph", label=post["time"])
    byline = " · ".join(part for part in (post["author"], post["url"]) if part)
    return [Draft(byline, "byline", label=post["time"]), said] if named and byline else [said]


def _post(entry: dict[str, Any]) -> dict[str, str] | None:
    """Text, time, author and address of a post; None when it has no text or no time."""
    inner = entry
    for _ in range(3):  # a feed holds posts that hold records
        key = next((key for key in _WRAPPERS if isinstance(inner.get(key), dict)), "")
        inner = {**inner, key: None, **inner[key]} if key else inner
    text = next((found for key in _TEXTS if (found := _words(inner.get(key)))), "")
    when = next((found for key in _TIMES if (found := iso_time(inner.get(key)))), "")
    shown = unescape(_MARKUP.sub(_plain, _LINK.sub(_linked, text))).strip()
    if not shown or not when:
        return None
    return {
        "text": shown,
        "title": clean_cell(str(entry.get("thread_title") or "")),
        "time": when,
        "author": _account(inner),
        "url": next((str(inner[key]) for key in _LINKS if inner.get(key)), ""),
    }


def _words(value: Any) -> str:
    """A text, or a list of its parts: strings, and objects with a text of their own."""
    if isinstance(value, str):
        return value
    if not isinstance(value, list):
        return ""
    parts = [part.get("text") if isinstance(part, dict) else part for part in value]
    return "".join(part for part in parts if isinstance(part, str))


def _linked(match: re.Match[str]) -> str:
    words = match["words"]
    return f"{words} ({match['url']})" if words and words not in match["url"] else match["url"]


def _plain(match: re.Match[str]) -> str:
    return "\n" if match[0][1:3].lower() in {"br", "/p"} else ""


def _account(post: dict[str, Any]) -> str:
    for key in _ACCOUNTS:
        value = post.get(key)
        if isinstance(value, dict):
            names = (value.get(name) for name in _NAMES)
            value = next((name for name in names if isinstance(name, str) and name), "")
        if isinstance(value, str) and value:
            address = _FEDIVERSE.match(value)
            return clean_cell(f"@{address['name']}@{address['host']}" if address else value)
    return ""


def iso_time(value: Any) -> str:
    """A post's time as ISO 8601 with its offset; "" when it is none. Numbers are Unix seconds."""
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            seconds = value / 1000 if value > 1e11 else value
            found = datetime.fromtimestamp(seconds, UTC)
        elif isinstance(value, str) and re.fullmatch(r"1\d{9}(?:\.\d+)?", value):
            found = datetime.fromtimestamp(float(value), UTC)
        elif isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\d", value):
            found = datetime.fromisoformat(value.strip())
        elif isinstance(value, str) and re.match(r"[A-Z][a-z]{2} [A-Z][a-z]{2} \d", value):
            found = datetime.strptime(value, "%a %b %d %H:%M:%S %z %Y")
        else:
            found = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError, OSError, AttributeError, IndexError):
        return ""
    return found.isoformat(timespec="seconds")
