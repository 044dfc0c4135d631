"""ZIP, MHTML, WARC and WACZ."""

import io
import stat
import warnings
import zipfile
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pincite.intake.readers import read
from pincite.intake.reading import ReadOptions, full_text
from pincite.text.errors import ReadError
from tests.intake.articles import PAGE


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return target.getvalue()


def test_members_become_sources_and_junk_does_not() -> None:
    data = zipped(
        {"a/page.html": PAGE.encode(), "__MACOSX/._x": b"x", ".DS_Store": b"x", "b.txt": b"w"}
    )
    reading = read(data, "evidence.zip")
    assert [(one.name, one.data) for one in reading.attachments] == [
        ("page.html", PAGE.encode()),
        ("b.txt", b"w"),
    ]
    assert reading.title == "evidence"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../outside.txt", "outside"),
        ("a/../../outside.txt", "outside"),
        ("..\\outside.txt", "outside"),
        ("/etc/absolute.txt", "absolute"),
        ("C:\\absolute.txt", "absolute"),
        ("CON", "device"),
        ("a/nul.txt", "device"),
    ],
)
def test_names_that_lead_elsewhere_are_refused_and_the_others_come_in(
    name: str, reason: str
) -> None:
    reading = read(zipped({name: b"x", "good.txt": b"y"}), "e.zip")
    assert [one.name for one in reading.attachments] == ["good.txt"]
    assert any(note.startswith(f"entry_refused:{reason}:") for note in reading.notes)
    with pytest.raises(ReadError) as caught:
        read(zipped({name: b"x"}), "e.zip")
    assert caught.value.code == "unsafe_archive_entry"
    assert caught.value.values["reason"] == reason


def test_links_and_duplicates_are_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("good.txt", b"y")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("good.txt", b"z")
    reading = read(target.getvalue(), "e.zip")
    assert [(one.name, one.data) for one in reading.attachments] == [("good.txt", b"y")]
    assert reading.notes == ("entry_refused:link:link.txt", "entry_refused:duplicate:good.txt")


def test_a_bomb_is_refused_even_when_it_lies_about_its_size() -> None:
    bomb = zipped({"bomb.txt": b"\0" * 60_000_000})
    with pytest.raises(ReadError) as caught:
        read(bomb, "bomb.zip")
    assert caught.value.code == "archive_bomb"
    size = (60_000_000).to_bytes(4, "little")
    lying = bomb.replace(size, (500).to_bytes(4, "little"))
    assert lying != bomb
    with pytest.raises(ReadError) as caught:
        read(lying, "bomb.zip")
    assert caught.value.code in {"archive_bomb", "broken"}
    with pytest.raises(ReadError) as caught:
        read(
            zipped({"a": b"x" * 2_000}, zipfile.ZIP_STORED), "a.zip", ReadOptions(max_unpacked=999)
        )
    assert caught.value.code == "archive_bomb"


@pytest.mark.parametrize("cut", [30, 60, 120])
def test_a_torn_archive_is_said(cut: int) -> None:
    with pytest.raises(ReadError) as caught:
        read(zipped({"a.txt": b"words " * 200})[:cut], "torn.zip")
    assert caught.value.code == "broken"


def test_a_page_saved_as_one_file() -> None:
    saved = MIMEMultipart("related")
    saved["From"] = "<Saved by Blink>"
    saved["Snapshot-Content-Location"] = "https://journal.example/a"
    saved["Subject"] = "page"
    saved["Date"] = "Fri, 19 May 2023 10:00:00 +0200"
    saved.attach(MIMEText(PAGE.replace('<meta charset="utf-8">', ""), "html", "utf-8"))
    saved.attach(MIMEImage(b"\x89PNG\r\n\x1a\n", "png"))
    reading = read(saved.as_bytes(), "page.mhtml")
    assert reading.media_type == "multipart/related"
    assert reading.title == "La compagnie réclame ses horaires"
    assert reading.url == "https://journal.example/a"
    assert reading.meta("saved_date") == "2023-05-19T10:00:00+02:00"
    assert reading.attachments == ()


def archived(*, compressed: bool = True) -> bytes:
    with warnings.catch_warnings():  # the writer leaves its temporary files to the collector
        warnings.simplefilter("ignore", ResourceWarning)
        return _archived(compressed)


def _archived(compressed: bool) -> bytes:
    target = io.BytesIO()
    writer = WARCWriter(target, gzip=compressed)
    for address, kind, body in (
        ("https://journal.example/x.png", "image/png", b"\x89PNG"),
        ("https://journal.example/a", "text/html; charset=utf-8", PAGE.encode()),
        ("https://journal.example/report.pdf?v=1", "application/pdf", b"%PDF-1.7 rest"),
    ):
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            address,
            "response",
            payload=io.BytesIO(body),
            http_headers=headers,
            warc_headers_dict={"WARC-Date": "2023-05-20T09:00:00Z"},
        )
        writer.write_record(record)
    return target.getvalue()


@pytest.mark.parametrize("form", ["page.warc", "page.warc.gz", "page.wacz"])
def test_web_archives_keep_address_time_and_status(form: str) -> None:
    data = archived(compressed=form.endswith("z"))
    if form.endswith("wacz"):
        data = zipped({"datapackage.json": b"{}", "archive/data.warc.gz": data}, zipfile.ZIP_STORED)
    reading = read(data, form)
    assert reading.title == "La compagnie réclame ses horaires"
    assert reading.url == "https://journal.example/a"
    assert reading.meta("captured_at") == "2023-05-20T09:00:00Z"
    assert reading.meta("http_status") == "200"
    assert "12 millions" in full_text(reading.blocks)
    assert [one.name for one in reading.attachments] == ["report.pdf"]


def test_a_torn_web_archive_is_said() -> None:
    with pytest.raises(ReadError) as caught:
        read(b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "torn.warc")
    assert caught.value.code in {"broken", "no_text"}
