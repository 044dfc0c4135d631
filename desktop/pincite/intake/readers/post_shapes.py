"""The shapes in which services export posts, made one: a list of objects with flat fields.

X (API v2): authors and places apart, under ``includes``. Reddit: listings in listings, replies in
a tree. Facebook: the words under ``data``, UTF-8 written as Latin-1 letters. Account archives,
ActivityPub outboxes and plain lists need no more than their list found.
"""

from collections.abc import Iterator
from typing import Any

_LISTS = (
    "orderedItems", "posts", "tweets", "items", "data", "statuses", "messages", "results", "feed",
    "media", "comments",
)  # fmt: skip
_DEEPEST = 200
_MOJIBAKE = frozenset("ÃÂâð")


def entries(parsed: Any) -> Iterator[dict[str, Any]]:
    """The objects that may be posts, in the order of the file."""
    if isinstance(parsed, dict) and isinstance(parsed.get("data"), list | dict):
        people = _people(parsed.get("includes"))
        if people or isinstance(parsed.get("meta"), dict):
            given = parsed["data"]
            for post in given if isinstance(given, list) else [given]:
                if isinstance(post, dict):
                    yield _of_x(post, people)
            return
    if _is_listing(parsed) or (isinstance(parsed, list) and any(map(_is_listing, parsed))):
        yield from _of_reddit(parsed, 0)
        return
    if isinstance(parsed, dict):
        for key in _LISTS:
            if isinstance(parsed.get(key), list):
                owner = {name: parsed[name] for name in ("author", "account") if name in parsed}
                yield from ({**owner, **entry} for entry in entries(parsed[key]))
                return
        yield parsed
    elif isinstance(parsed, list):
        yield from _listed(parsed)


def _listed(parsed: list[Any]) -> Iterator[dict[str, Any]]:
    for entry in parsed:
        if isinstance(entry, dict):
            yield from _of_instagram(entry) if _is_gallery(entry) else (_of_facebook(entry),)


def _is_gallery(entry: dict[str, Any]) -> bool:
    media = entry.get("media")
    return isinstance(media, list) and any(isinstance(one, dict) for one in media)


def _of_instagram(entry: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Pictures with their captions, the post's own caption over several."""
    media = [one for one in entry["media"] if isinstance(one, dict)]
    own = {key: value for key, value in entry.items() if key != "media"}
    first = media[:1] if own.get("title") else media
    for one in first:
        both = {**one, **{key: value for key, value in own.items() if value}}
        yield {k: set_right(v) if isinstance(v, str) else v for k, v in both.items()}


def _people(includes: Any) -> dict[str, dict[str, Any]]:
    users = includes.get("users") if isinstance(includes, dict) else None
    found = users if isinstance(users, list) else []
    return {str(one.get("id")): one for one in found if isinstance(one, dict)}


def _of_x(post: dict[str, Any], people: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A post of X's API: its author put in, a long post whole, its own address built."""
    whole = dict(post)
    author = people.get(str(post.get("author_id")))
    long = post.get("note_tweet")
    if isinstance(long, dict) and isinstance(long.get("text"), str):
        whole["text"] = long["text"]
    if author:
        whole["author"] = author
        if author.get("username") and post.get("id"):
            whole["url"] = f"https://twitter.com/{author['username']}/status/{post['id']}"
    return whole


def _is_listing(parsed: Any) -> bool:
    return isinstance(parsed, dict) and parsed.get("kind") == "Listing"


def _of_reddit(parsed: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Posts and replies of a thread, a reply under what it answers."""
    if depth > _DEEPEST:
        return
    if isinstance(parsed, list):
        for part in parsed:
            yield from _of_reddit(part, depth)
    if not isinstance(parsed, dict) or not isinstance(parsed.get("data"), dict):
        return
    data = parsed["data"]
    if parsed.get("kind") == "Listing":
        yield from _of_reddit(data.get("children") or [], depth)
        return
    words = [data.get(key) for key in ("title", "selftext", "body")]
    yield {
        **data,
        "text": "\n".join(part for part in words if isinstance(part, str) and part.strip()),
        "thread_title": data.get("title") if isinstance(data.get("title"), str) else "",
        "url": _reddit_address(data),
    }
    yield from _of_reddit(data.get("replies") or {}, depth + 1)


def _reddit_address(data: dict[str, Any]) -> str:
    link = data.get("permalink")
    return f"https://www.reddit.com{link}" if isinstance(link, str) and link[:1] == "/" else ""


def _of_facebook(entry: dict[str, Any]) -> dict[str, Any]:
    """A post whose words lie in a list under ``data``; misread letters set right."""
    parts = entry.get("data")
    inside = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    words = [part["post"] for part in inside if isinstance(part.get("post"), str)]
    if not words:
        return entry
    post = {**entry, "text": "\n".join(words), "title": ""}
    return {k: set_right(value) if isinstance(value, str) else value for k, value in post.items()}


def set_right(text: str) -> str:
    """Text whose UTF-8 bytes were each written as a letter, as words; any other text as it is."""
    if not _MOJIBAKE.intersection(text):
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
