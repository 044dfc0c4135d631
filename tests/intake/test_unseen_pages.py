"""Saved pages as strangers' sites write them: bylines, walls, spans, live pages, archives."""

import plistlib

import pytest

from pincite.intake.readers import read
from pincite.intake.reading import Reading

FIRST = (
    "The harbour board of Quillon said on Monday that Tarn Logistics had sent 4.2 million requests "
    "to its berth register in the first quarter of 2024, more than all other users together."
)
SECOND = (
    "“We were never asked,” said Iris Vell, who heads the board’s legal office, in a letter seen "
    "by this newspaper. She wants an audit by 14 June."
)
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"
NAME = "Harbour board accuses Tarn"


def page(inside: str, head: str = "", charset: str = "utf-8") -> Reading:
    text = f"<html lang=en><head><title>{NAME}</title>{head}</head><body>{inside}</body></html>"
    return read(text.encode(charset), "page.html")


def words(reading: Reading) -> list[str]:
    return [block.text for block in reading.blocks if block.paragraph]


@pytest.mark.parametrize(
    "over",
    [
        "<p>Mara Lindqvist<br>20 May 2024</p>",
        "<div><span>Mara Lindqvist</span><span>May 20, 2024</span></div>",
        "<p>By Mara Lindqvist<br>Published 20 May 2024 at 06:30</p>",
        "<p>Par Mara Lindqvist<br>Publié le 20 mai 2024 à 06h30 - Mis à jour le 21 mai 2024</p>",
    ],
)
def test_lines_over_the_words_say_who_and_when(over: str) -> None:
    reading = page(f"<article><h1>{NAME}</h1>{over}{BODY}</article>")
    assert (reading.author, reading.published) == ("Mara Lindqvist", "2024-05-20")
    assert words(reading) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "You have reached your limit of free articles this month.",
        "Already a subscriber? Sign in.",
        "À lire aussi : Les tarifs du port augmentent encore",
        "Newsletter : recevez chaque matin l’essentiel de l’actualité.",
        "Vous avez atteint votre limite d’articles gratuits.",
    ],
)
def test_walls_and_invitations_are_left_out(line: str) -> None:
    reading = page(f"<article><h1>{NAME}</h1>{BODY}<p>{line}</p></article>")
    assert words(reading) == [FIRST, SECOND]


def test_a_heading_over_a_further_article_stays() -> None:
    more = "The lighthouse road will be closed to lorries from 3 to 9 June 2024, the council said."
    reading = page(
        f"<main><article><h2>{NAME}</h2><p>{FIRST}</p></article>"
        f"<article><h2>{NAME}: the answer</h2><p>{SECOND}</p></article>"
        f"<article><h2>Third notice</h2><p>{more}</p></article></main>"
    )
    assert [block.text for block in reading.blocks][-2:] == ["Third notice", more]


def test_cells_over_rows_and_columns_keep_others_in_their_place() -> None:
    reading = page(
        f"<article><h1>{NAME}</h1>{BODY}<table><caption>Millions</caption>"
        "<tr><th rowspan=2>Firm</th><th colspan=2>2024</th></tr><tr><th>Q1</th><th>Q2</th></tr>"
        "<tr><td>Tarn</td><td>4.2</td><td>3.9</td></tr></table></article>"
    )
    caption, table = reading.blocks[-2:]
    assert (caption.role, caption.text) == ("caption", "Millions")
    assert table.table == (("Firm", "2024", ""), ("", "Q1", "Q2"), ("Tarn", "4.2", "3.9"))


def test_entries_of_a_live_page_bear_their_times() -> None:
    entries = "".join(
        f"<div><time datetime='2024-05-20T{hour}:45:00Z'>{hour}:45</time><p>{text}</p></div>"
        for hour, text in (("11", FIRST), ("10", SECOND), ("09", "The chair opens the hearing."))
    )
    reading = page(f"<main><h1>{NAME}</h1>{entries}</main>")
    labels = [block.label for block in reading.blocks if block.paragraph]
    assert labels == [f"2024-05-20T{hour}:45:00Z" for hour in ("11", "10", "09")]


def test_one_time_over_an_article_labels_nothing() -> None:
    reading = page(f"<article><time datetime='2024-05-20T06:30:00Z'>06:30</time>{BODY}</article>")
    assert [block.label for block in reading.blocks if block.paragraph] == ["", ""]


def test_utf_8_is_read_as_such_whatever_the_page_declares() -> None:
    head = "<meta charset=iso-8859-1><meta http-equiv=content-type content='charset=utf-8'>"
    reading = page(f"<article><h1>La régie</h1><p>{SECOND} « Déjà », dit-elle.</p></article>", head)
    assert words(reading) == [f"{SECOND} « Déjà », dit-elle."]


def test_who_posted_an_embedded_post_stays_with_it() -> None:
    post = "<p>We have paid for every call.</p>— Otto Brandt <a href='/1'>May 20, 2024</a>"
    reading = page(f"<article><h1>{NAME}</h1>{BODY}<blockquote>{post}</blockquote>{BODY}</article>")
    quoted = [block.text for block in reading.blocks if block.role == "quotation"]
    assert quoted == ["We have paid for every call.", "— Otto Brandt May 20, 2024"]


def test_an_archived_copy_says_when_it_was_taken() -> None:
    whole = "https://web.archive.org/web/20240521101112/https://q.example/t"
    text = (
        f"<html><head><link rel=canonical href='{whole}'></head><body><article>{BODY}</article>"
        "</body></html><!-- FILE ARCHIVED ON 10:11:12 May 21, 2024 AND RETRIEVED FROM -->"
    )
    reading = read(text.encode(), "t.html")
    assert reading.url == "https://q.example/t"
    assert reading.meta("archive_url") == whole
    assert reading.meta("captured_at") == "2024-05-21T10:11:12+00:00"


def test_the_publisher_is_found_in_microdata() -> None:
    own = "<span itemprop=publisher itemscope><meta itemprop=name content='The Courier'></span>"
    assert page(f"<article>{own}{BODY}</article>").outlet == "The Courier"


def test_a_page_saved_by_safari_is_read() -> None:
    main = {
        "WebResourceData": f"<html><body><h1>{NAME}</h1>{BODY}</body></html>".encode(),
        "WebResourceURL": "https://q.example/t",
        "WebResourceTextEncodingName": "UTF-8",
    }
    data = plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)
    reading = read(data, "t.webarchive")
    assert (reading.url, words(reading)) == ("https://q.example/t", [FIRST, SECOND])
