"""JSON exports of posts, in the shapes that services give."""

import json

import pytest

from pincite.intake.readers import read
from pincite.intake.readers.posts import iso_time
from pincite.intake.reading import Reading
from pincite.text.errors import ReadError
from tests.intake.formats import posts as shapes

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


def read_json(value: object, name: str = "posts.json") -> Reading:
    return read(json.dumps(value).encode(), name)


def test_posts_of_an_api_name_their_authors_and_places() -> None:
    reading = read_json(shapes.twitter_api())
    assert reading.author == "Ann Example, Ostmark"
    assert [(block.role, block.text) for block in reading.blocks[1:]] == [
        ("byline", "Ann Example · https://twitter.com/ann_example/status/165900000001"),
        (
            "paragraph",
            "They read our timetables 12 million times. Lawsuit time. https://t.co/a",
        ),
        ("byline", "Ostmark · https://twitter.com/ostmark/status/165900000002"),
        ("paragraph", "We will respond & review."),
    ]
    assert [block.paragraph for block in reading.blocks] == [None, None, 1, None, 2]


def test_a_thread_comes_out_with_its_replies_in_order() -> None:
    reading = read_json(shapes.reddit())
    said = [block.text for block in reading.blocks if block.role == "paragraph"]
    assert said == [
        "They copied our timetables\nTwelve million times in 2022.",
        "We will respond.",
        "When?",
    ]
    assert reading.published == "2023-05-18/2023-05-19"
    assert reading.blocks[1].text.startswith("ann_example · https://www.reddit.com/r/ferries")


def test_an_account_of_the_fediverse_and_letters_written_wrongly() -> None:
    assert read_json(shapes.mastodon()).author == "@ann@social.example"
    reading = read_json(shapes.facebook())
    assert reading.blocks[0].text == "Nos horaires ont été copiés."
    assert reading.language == "fr"


def test_chats_and_feeds() -> None:
    parts = [{"type": "link", "text": "line.example"}]
    chat = {"name": "Port", "messages": [
        {"date": "2023-05-18T10:00:00", "from": "Ann", "text": ["See ", *parts]}]}  # fmt: skip
    assert read_json(chat).blocks[0].text == "See line.example"
    assert read_json(chat).author == "Ann"
    team = [{"type": "message", "user": "U1", "text": "Noon.", "ts": "1684449065.000100",
             "user_profile": {"real_name": "Ann Example"}}]  # fmt: skip
    assert (read_json(team).author, read_json(team).published) == ("Ann Example", "2023-05-18")
    record = {"text": "A short post.", "createdAt": "2023-05-18T10:00:00.000Z"}
    post = {"uri": "at://did/1", "author": {"displayName": "Ann Example"}, "record": record}
    assert read_json({"feed": [{"post": post}]}).blocks[0].text == "A short post."


def test_one_post_a_line() -> None:
    lines = [json.dumps({"text": words, "created_at": "2023-05-18"}) for words in ("One.", "Two.")]
    reading = read("\n".join(lines).encode(), "stream.jsonl")
    assert [block.text for block in reading.blocks[1:]] == ["One.", "Two."]
    with pytest.raises(ReadError) as caught:
        read(b'{"a": 1}\nno json', "x.json")
    assert caught.value.code == "broken"


def test_a_transcript_is_cited_by_its_times() -> None:
    srt = "1\n00:00:01,000 --> 00:00:04,000\nThe line says\ntwelve million.\n\n2\n"
    srt += "00:01:05,500 --> 00:01:08,000\n<i>And it asks for money.</i>\n"
    blocks = read(srt.encode(), "call.srt").blocks
    assert [(block.label, block.text) for block in blocks[1:]] == [
        ("00:00:01", "The line says\ntwelve million."),
        ("00:01:05", "And it asks for money."),
    ]
    vtt = "WEBVTT\n\n01:05.000 --> 01:09.000 align:start\n<v Ann Example>Twelve million.\n"
    block = read(vtt.encode(), "call.vtt").blocks[1]
    assert (block.label, block.text) == ("00:01:05", "Ann Example: Twelve million.")
    with pytest.raises(ReadError) as caught:
        read(b"WEBVTT\n\nnothing --> said\n", "e.vtt")
    assert caught.value.code == "empty"
