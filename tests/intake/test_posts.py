"""JSON exports of posts, in the shapes that services give."""

import json

import pytest

from pincite.intake.readers import read
from pincite.intake.readers.posts import iso_time
from pincite.text.errors import ReadError

TIME = "Wed Apr 19 19:30:00 +0000 2023"


def test_an_account_archive() -> None:
    tweets = [
        {
            "tweet": {
                "full_text": "The ferry leaves &amp; returns.",
                "created_at": TIME,
                "id_str": "1",
            }
        },
        {"tweet": {"full_text": "No ferry today.", "created_at": TIME.replace("19 19", "21 08")}},
    ]
    data = "window.YTD.tweets.part0 = " + json.dumps(tweets)
    reading = read(data.encode(), "tweets.js")
    assert reading.source_type == "post"
    assert reading.published == "2023-04-19/2023-04-21"
    posts = reading.blocks[1:]
    assert [block.text for block in posts] == ["The ferry leaves & returns.", "No ferry today."]
    assert [block.label for block in posts] == [
        "2023-04-19T19:30:00+00:00",
        "2023-04-21T08:30:00+00:00",
    ]


def test_an_outbox_and_a_single_post() -> None:
    note = {"type": "Create", "published": "2023-05-18T10:00:00Z", "object": {
        "content": "<p>Le bac part à 8 h.<br>Il revient.</p>", "url": "https://social.example/1",
        "attributedTo": "https://social.example/@anne"}}  # fmt: skip
    reading = read(json.dumps({"orderedItems": [note]}).encode(), "outbox.json")
    assert reading.blocks[0].text == "Le bac part à 8 h.\nIl revient."
    assert (reading.published, reading.url) == ("2023-05-18", "https://social.example/1")
    single = {"text": "One remark only.", "created_at": "2023-05-18", "user": {"name": "Anne"}}
    reading = read(json.dumps(single).encode(), "post.json")
    assert (reading.title, reading.author) == ("One remark only", "Anne")


def test_records_are_a_table_and_the_rest_stands_as_it_is() -> None:
    reading = read(
        b'[{"month": "March", "count": 1500}, {"month": "April", "note": null}]', "d.json"
    )
    assert reading.blocks[1].table == (
        ("month", "count", "note"),
        ("March", "1500", ""),
        ("April", "", ""),
    )
    reading = read(b'{"settings": {"depth": 3}}', "s.json")
    assert reading.blocks[1].role == "preformatted"


@pytest.mark.parametrize(
    ("data", "code"), [(b"[1, 2", "broken"), (b"[]", "empty"), (b"{}", "empty")]
)
def test_what_is_no_export_is_said(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, "x.json")
    assert caught.value.code == code


def test_deep_json_is_refused() -> None:
    with pytest.raises(ReadError) as caught:
        read(b"[" * 200_000 + b"]" * 200_000, "deep.json")
    assert caught.value.code in {"broken", "nested_too_deep"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1681932600, "2023-04-19T19:30:00+00:00"),
        (1681932600000, "2023-04-19T19:30:00+00:00"),
        (TIME, "2023-04-19T19:30:00+00:00"),
        ("2023-04-19T21:30:00+02:00", "2023-04-19T21:30:00+02:00"),
        ("Wed, 19 Apr 2023 19:30:00 +0000", "2023-04-19T19:30:00+00:00"),
        ("soon", ""),
        (True, ""),
        (1e300, ""),
        (None, ""),
    ],
)
def test_times_in_every_form(value: object, expected: str) -> None:
    assert iso_time(value) == expected
