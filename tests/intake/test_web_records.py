"""Web records beyond their first page: pages listed, redirects, charsets, mail saved as a page."""

import io
import json
import warnings
import zipfile
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pincite.intake import wire
from pincite.intake.batch import collect
from pincite.intake.capture import capture_record
from pincite.intake.readers import read
from pincite.intake.reading import ReadOptions, full_text
from tests.intake.articles import PAGE
from tests.intake.formats import web

HTML = "text/html; charset=utf-8"


def warc(*answers: tuple[str, str, dict[str, str], bytes]) -> bytes:
    """A record of answers: address, status line, headers, body."""
    target = io.BytesIO()
    with warnings.catch_warnings():  # the writer leaves its temporary files to the collector
        warnings.simplefilter("ignore", ResourceWarning)
        writer = WARCWriter(target, gzip=True)
        for address, status, headers, body in answers:
            http = StatusAndHeaders(status, list(headers.items()), protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    address,
                    "response",
                    payload=io.BytesIO(body),
                    http_headers=http,
                    warc_headers_dict={"WARC-Date": "2023-05-20T09:00:00Z"},
                )
            )
    return target.getvalue()


def page(words: str) -> bytes:
    return PAGE.replace("de manière appropriée", words).encode()


def test_a_redirect_is_kept_and_its_page_is_no_source() -> None:
    data = warc(
        (
            "https://t.example/x",
            "301 Moved",
            {"Location": "/a", "Content-Type": HTML},
            b"<p>go</p>",
        ),
        ("https://t.example/a", "302 Found", {"Location": "https://t.example/b"}, b""),
        ("https://t.example/b", "200 OK", {"Content-Type": HTML}, page("demain")),
        ("https://t.example/none", "404 Not Found", {"Content-Type": HTML}, b"<p>none</p>"),
    )
    reading = read(data, "a.warc.gz")
    record = capture_record(data, "a.warc.gz", reading=reading)
    assert record.url_requested == "https://t.example/x"
    assert record.redirects == (
        "301 https://t.example/x → 302 https://t.example/a → https://t.example/b"
    )
    assert record.status == "200"
    assert reading.attachments == ()


def test_pages_after_the_first_know_where_and_when_they_were_captured() -> None:
    data = warc(
        ("https://t.example/1", "200 OK", {"Content-Type": HTML}, page("demain")),
        ("https://t.example/2", "200 OK", {"Content-Type": HTML}, page("lundi")),
    )
    sent, payload = wire.reading_to_wire(read(data, "a.warc.gz"))
    reading = wire.reading_from_wire(json.loads(json.dumps(sent)), b"".join(payload))
    (second,) = reading.attachments
    options = wire.options_from_wire(
        json.loads(json.dumps(wire.options_to_wire(ReadOptions(facts=second.facts))))
    )
    found = read(second.data, second.name, options)
    record = capture_record(second.data, second.name, reading=found)
    assert (record.url_requested, record.saved_at) == (
        "https://t.example/2",
        "2023-05-20T09:00:00Z",
    )
    assert "lundi" in full_text(found.blocks)


def test_a_charset_that_only_the_server_named() -> None:
    bare = PAGE.replace('<meta charset="utf-8">', "").encode("iso8859-2", "ignore")
    kind = {"Content-Type": "text/html; charset=ISO-8859-2"}
    reading = read(warc(("https://t.example/1", "200 OK", kind, bare)), "a.warc.gz")
    assert "réclame ses horaires" in reading.title


def test_a_record_of_a_pdf_alone_gives_the_pdf() -> None:
    kind = {"Content-Type": "application/pdf"}
    reading = read(warc(("https://t.example/r.pdf", "200 OK", kind, b"%PDF-1.7")), "a.warc.gz")
    assert [(one.name, one.data) for one in reading.attachments] == [("r.pdf", b"%PDF-1.7")]


def test_the_pages_that_a_package_lists_and_no_frame(tmp_path: Path) -> None:
    made = {one.path.name: one for one in web.written(tmp_path)}
    reading = read(made["capture.wacz"].path.read_bytes(), "capture.wacz")
    assert reading.url == "https://times.example/fr/ferry", "the main page comes first"
    assert [dict(one.facts)["saved_from"] for one in reading.attachments] == [
        "https://times.example/en/ferry"
    ]
    assert "captures_left_out:1" in reading.notes


def test_a_mail_that_an_office_program_saved_as_a_page(tmp_path: Path) -> None:
    made = {one.path.name: one for one in web.written(tmp_path)}
    reading = read(made["message.mht"].path.read_bytes(), "message.mht")
    assert reading.media_type == "multipart/related"
    assert (reading.source_type, reading.title) == ("email", "Nos horaires")
    assert reading.author == "Anne Exemple <anne@line.example>"
    assert reading.published == "2023-05-18"
    assert reading.blocks[0].role == "headers"
    assert "12 millions de fois" in full_text(reading.blocks)


def test_when_a_page_was_saved(tmp_path: Path) -> None:
    made = {one.path.name: one for one in web.written(tmp_path)}
    single = read(made["single file.html"].path.read_bytes(), "a.html")
    assert single.meta("saved_date") == "2023-05-19T17:45:12+02:00"
    chrome = read(made["page.mhtml"].path.read_bytes(), "a.mhtml")
    assert chrome.meta("saved_date") == "2023-05-19T17:45:12+00:00"
    assert chrome.url == "https://times.example/en/ferry"


def test_an_entry_of_an_archive_knows_its_folders() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("volume 1/note.txt", "words")
        packed.writestr("top.txt", "more")
    reading = read(target.getvalue(), "a.zip")
    assert [one.facts for one in reading.attachments] == [(("path", "volume 1/note.txt"),), ()]
    assert reading.blocks[1].table[0][0] == "volume 1/note.txt"


def test_the_parts_of_a_page_saved_complete_are_no_evidence(tmp_path: Path) -> None:
    for name in ("Page_files", "Seite-Dateien", "Photos_files"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.png").write_bytes(b"x")
    (tmp_path / "Page.html").write_text("words")
    (tmp_path / "style.css").write_text("p {}")
    (tmp_path / "tweets.js").write_text("window.YTD.tweets.part0 = []")
    found = [path.relative_to(tmp_path).as_posix() for path in collect([tmp_path])]
    assert found == ["Page.html", "Photos_files/a.png", "Seite-Dateien/a.png", "tweets.js"]
    assert collect([tmp_path / "style.css"]) == [tmp_path / "style.css"], "asked for by name"
