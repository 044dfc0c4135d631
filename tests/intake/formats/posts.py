"""Exports of posts, in the shapes that the services give."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.intake.formats.made import Made

WHEN = "2023-05-18T22:31:05"


def twitter_api() -> Any:
    """API v2: authors apart from posts, linked by id."""
    return {
        "data": [
            {
                "id": "165900000001",
                "author_id": "77",
                "text": "They read our timetables 12 million times. Lawsuit time. https://t.co/a",
                "created_at": f"{WHEN}.000Z",
                "entities": {
                    "urls": [{"url": "https://t.co/a", "expanded_url": "https://line.example/a"}]
                },
                "public_metrics": {"like_count": 12, "retweet_count": 3},
            },
            {
                "id": "165900000002",
                "author_id": "78",
                "text": "We will respond &amp; review.",
                "created_at": "2023-05-19T08:00:00.000Z",
            },
        ],
        "includes": {
            "users": [
                {"id": "77", "name": "Ann Example", "username": "ann_example"},
                {"id": "78", "name": "Ostmark", "username": "ostmark"},
            ]
        },
        "meta": {"result_count": 2},
    }


def twitter_archive() -> str:
    """The file tweets.js of an account's own archive."""
    tweet = {
        "tweet": {
            "id_str": "165900000001",
            "full_text": "They read our timetables &gt; 12 million times.",
            "created_at": "Thu May 18 22:31:05 +0000 2023",
            "lang": "en",
        }
    }
    return f"window.YTD.tweets.part0 = {json.dumps([tweet], indent=2)}"


def mastodon() -> Any:
    """outbox.json of an archive: ActivityPub activities, a boost among them."""
    note = {
        "id": "https://social.example/users/ann/statuses/1",
        "type": "Note",
        "published": f"{WHEN}Z",
        "url": "https://social.example/@ann/1",
        "attributedTo": "https://social.example/users/ann",
        "content": "<p>They read our <b>timetables</b>.</p><p>Twelve million times.</p>",
    }
    first = {"type": "Create", "published": f"{WHEN}Z", "actor": note["attributedTo"]}
    boost = {**first, "type": "Announce", "object": "https://social.example/users/bob/statuses/9"}
    return {
        "@context": "https://www.w3.org/ns/activitystreams",
        "type": "OrderedCollection",
        "orderedItems": [{**first, "object": note}, boost],
    }


def reddit() -> Any:
    """A thread as its .json address gives it: the post, then the replies in a tree."""
    reply = {"author": "ostmark", "body": "We will respond.", "created_utc": 1684483200.0}
    nested = {**reply, "author": "bob", "body": "When?", "created_utc": 1684486800.0, "replies": ""}
    first = {
        "title": "They copied our timetables",
        "selftext": "Twelve million times in 2022.",
        "author": "ann_example",
        "subreddit": "ferries",
        "created_utc": 1684449065.0,
        "permalink": "/r/ferries/comments/1/they_copied/",
        "url": "https://www.reddit.com/r/ferries/comments/1/they_copied/",
    }
    under = {"kind": "Listing", "data": {"children": [{"kind": "t1", "data": nested}]}}
    tree = [{"kind": "t1", "data": {**reply, "replies": under}}]
    return [
        {"kind": "Listing", "data": {"children": [{"kind": "t3", "data": first}]}},
        {"kind": "Listing", "data": {"children": tree}},
    ]


def facebook() -> Any:
    """your_posts_1.json: UTF-8 bytes written as if they were Latin-1 letters."""
    words = "Nos horaires ont été copiés.".encode().decode("latin-1")
    return [{"timestamp": 1684449065, "data": [{"post": words}], "title": "Ann Example"}]


def make(folder: Path) -> Iterator[Made]:
    """The exports, in a folder."""
    shapes = {
        "tweets-api.json": ("Posts (X API v2)", json.dumps(twitter_api())),
        "tweets.js": ("Posts (X archive)", twitter_archive()),
        "outbox.json": ("Posts (Mastodon archive)", json.dumps(mastodon())),
        "thread.json": ("Posts (Reddit thread)", json.dumps(reddit())),
        "your_posts_1.json": ("Posts (Facebook export)", json.dumps(facebook())),
    }
    for name, (kind, text) in shapes.items():
        (folder / name).write_text(text, "utf-8")
        yield Made(kind, "as the service writes it", folder / name)
