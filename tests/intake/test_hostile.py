"""Files made to hurt, each through a real worker: limits hold, the next file is read."""

import base64
import hashlib
import io
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import docx
import openpyxl
import pytest

from pincite.intake.batch import read_file
from pincite.intake.limits import Limits
from pincite.intake.pool import WorkerPool
from pincite.intake.reading import Reading, full_text
from pincite.text.errors import ReadError
from tests.intake.articles import ENGLISH, PAGE
from tests.intake.test_archives import archived, zipped
from tests.intake.test_image import huge_png, picture
from tests.intake.test_mail import message, outlook
from tests.intake.test_office import saved
from tests.intake.test_pdf import report

SECONDS = 20


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(1, Limits(memory=1536 * 1024**2, cpu_seconds=8, wall_seconds=SECONDS)) as made:
        made.read(ENGLISH.encode(), "warm.txt")
        yield made


def outcome(pool: WorkerPool, data: bytes, name: str) -> Reading | str:
    """The reading or the code, within the time; and the pool reads the next file."""
    start = time.monotonic()
    found: Reading | str
    try:
        found = pool.read(data, name)
    except ReadError as error:
        found = error.code
    assert time.monotonic() - start < SECONDS + 5
    assert pool.read(ENGLISH.encode(), "next.txt").language == "en"
    return found


def nested_flate_pdf(levels: int, size: int) -> bytes:
    """A PDF whose page's content is zeros, deflated ``levels`` times: KB to GB."""
    data = b""
    packer = zlib.compressobj(9)
    for _ in range(size // 1_000_000):
        data += packer.compress(b" " * 1_000_000)
    data += packer.flush()
    for _ in range(levels - 1):
        data = zlib.compress(data, 9)
    filters = b"[" + b"/FlateDecode " * levels + b"]"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        b"<</Filter %b/Length %d>>stream\n%b\nendstream" % (filters, len(data), data),
    ]
    out = b"%PDF-1.7\n"
    offsets = []
    for number, part in enumerate(parts, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    start = len(out)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (
        out
        + b"xref\n0 5\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start
    )


def test_a_pdf_that_unfolds_to_gigabytes(pool: WorkerPool) -> None:
    bomb = nested_flate_pdf(3, 2_000_000_000)
    assert len(bomb) < 200_000
    found = outcome(pool, bomb, "bomb.pdf")
    if isinstance(found, Reading):
        assert found.notes == ("no_text",)
    else:
        assert found in {"worker_died", "out_of_memory", "timeout", "broken"}


def test_a_picture_of_two_hundred_million_points(pool: WorkerPool) -> None:
    assert outcome(pool, huge_png(14_000), "huge.png") == "too_many_pixels"


def test_an_archive_of_a_thousand_to_one(pool: WorkerPool) -> None:
    bomb = zipped({"a.txt": b"\0" * 100_000_000})
    assert outcome(pool, bomb, "bomb.zip") == "archive_bomb"


def test_an_e_mail_inside_itself(pool: WorkerPool) -> None:
    data = b"loop"
    for level in range(300):
        head = b"From: a@line.example\nSubject: level %d\nMIME-Version: 1.0\n" % level
        data = head + b"Content-Type: message/rfc822\n\n" + data
    found = outcome(pool, data, "loop.eml")
    assert found == "nested_too_deep" or (
        isinstance(found, Reading) and len(found.attachments) == 1
    )


REMOTE = (
    '<img src="http://127.0.0.1:9/a.png"><img src="//127.0.0.1/b.png">'
    '<link rel="stylesheet" href="\\\\127.0.0.1\\c.css"><iframe src="file:///etc/passwd"></iframe>'
    '<object data="//127.0.0.1/d"></object><base href="http://127.0.0.1:9/">'
    '<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/">'
)


def test_a_page_full_of_remote_addresses_reaches_none_of_them(pool: WorkerPool) -> None:
    page = PAGE.replace("<article>", f"<article>{REMOTE}")
    found = outcome(pool, page.encode(), "remote.html")
    assert isinstance(found, Reading)
    text = full_text(found.blocks)
    assert "127.0.0.1" not in text
    assert "root:" not in text


def test_entities_that_multiply_or_read_files(pool: WorkerPool) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    laughs = f'<!DOCTYPE w [<!ENTITY e0 "ha">{entities}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    document = io.BytesIO()
    document_xml = f"<?xml version='1.0'?>{laughs}<w>&e9;&f;</w>".encode()
    with zipfile.ZipFile(document, "w") as archive:
        for part in ("[Content_Types].xml", "_rels/.rels", "word/document.xml"):
            archive.writestr(part, document_xml)
    assert outcome(pool, document.getvalue(), "laughs.docx") == "broken"
    found = outcome(
        pool, f"<html>{laughs}<p>Words of the page.</p>&e9;&f;</html>".encode(), "l.html"
    )
    assert isinstance(found, Reading)
    assert "root:" not in full_text(found.blocks)
    assert len(full_text(found.blocks)) < 10_000


def test_lone_surrogates_everywhere(pool: WorkerPool) -> None:
    lone = "A remark with \ud83d half a sign.".encode("utf-8", "surrogatepass")
    wide = b"\xff\xfe" + "Half \ud83d a sign, in wide letters.".encode("utf-16-le", "surrogatepass")
    for data, name in (
        (lone, "a.txt"),
        (wide, "b.txt"),
        (b"<p>Half &#xD83D; a sign, in a page.</p>", "c.html"),
        (b'{"text": "half \\ud83d a sign", "created_at": "2023-05-18"}', "d.json"),
        (b"From: a@line.example\nSubject: =?utf-8?b?7aC9?=\nMIME-Version: 1.0\n\nwords\n", "e.eml"),
    ):
        found = outcome(pool, data, name)
        assert isinstance(found, Reading), (name, found)
        (full_text(found.blocks) + found.title + repr(found.metadata)).encode("utf-8")


def test_expressions_do_not_run_away(pool: WorkerPool) -> None:
    for text in (
        "By " + "A " * 20_000,
        "a" * 2_000_000,
        "“" * 50_000,
        "(" * 50_000 + "AFP",
        "sign up to " + "x" * 100_000,
        "." * 100_000 + "read more",
        "1 2 3 4 5 6 7 8 9 0 " * 20_000,
        "Photo: " + "é/" * 40_000,
        "-" * 200_000,
        "\n" * 500_000 + "x",
    ):
        found = outcome(pool, text.encode(), "runaway.txt")
        assert isinstance(found, Reading) or found == "empty"


MAKERS: dict[str, Callable[[], bytes]] = {
    "a.txt": lambda: ENGLISH.encode("cp1252"),
    "a.html": PAGE.encode,
    "a.pdf": lambda: report(2),
    "a.eml": lambda: message().as_bytes(),
    "a.msg": lambda: outlook(message()),
    "a.docx": lambda: saved(_document()),
    "a.xlsx": lambda: saved(_book()),
    "a.csv": lambda: b"month,count\nMarch,1500\n",
    "a.png": lambda: picture("PNG"),
    "a.jpg": lambda: picture("JPEG"),
    "a.tif": lambda: picture("TIFF"),
    "a.zip": lambda: zipped({"b.txt": ENGLISH.encode()}),
    "a.warc.gz": archived,
    "a.json": lambda: b'[{"text": "One post.", "created_at": "2023-05-18"}]',
    "a.mhtml": lambda: _mhtml().as_bytes(),
}


def _document() -> docx.document.Document:
    document = docx.Document()
    document.add_paragraph("Some words.")
    return document


def _book() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "words"
    return book


def _mhtml() -> EmailMessage:
    made = EmailMessage()
    made["From"] = "<Saved by Blink>"
    made["Subject"] = "page"
    made.set_content(PAGE, subtype="html")
    made.make_related()
    return made


@pytest.mark.parametrize("name", MAKERS)
def test_each_format_is_read_and_its_file_left_as_it_was(
    pool: WorkerPool, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(MAKERS[name]())
    path.chmod(0o444)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    changed = path.stat().st_mtime_ns
    reading = pool.read(read_file(path), name)
    assert reading.media_type
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert path.stat().st_mtime_ns == changed
    assert sorted(other.name for other in tmp_path.iterdir()) == [name]


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("damage", ["torn", "flipped"])
def test_damaged_files_are_read_or_refused_never_worse(
    pool: WorkerPool, name: str, damage: str
) -> None:
    data = bytearray(MAKERS[name]())
    if damage == "torn":
        data = data[: len(data) * 2 // 3]
    else:
        for place in range(0, len(data), 97):
            data[place] ^= 0x5A
    failure: ReadError | None = None
    try:
        pool.read(bytes(data), name)
    except ReadError as error:
        failure = error
    if failure:
        assert failure.code not in {"worker_died", "timeout", "out_of_memory"}
        assert "kind" not in failure.values, "a reader let a library's error through"


def test_a_base64_attachment_larger_than_the_answer_may_be() -> None:
    made = b"From: a@line.example\nSubject: s\nMIME-Version: 1.0\n"
    made += b"Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n"
    made += base64.encodebytes(b"\0" * 2_000_000)
    with WorkerPool(1, Limits(max_result=1_000_000)) as pool:
        with pytest.raises(ReadError) as caught:
            pool.read(made, "big.eml")
        assert caught.value.code == "too_much_inside"
        assert pool.read(ENGLISH.encode(), "next.txt").language == "en"


@pytest.mark.skipif(sys.platform == "win32", reason="processor time is limited on POSIX")
def test_processor_time_is_bounded() -> None:
    with WorkerPool(1, Limits(cpu_seconds=1)) as pool:
        with pytest.raises(ReadError) as caught:
            pool.read(report(4000), "slow.pdf")
        assert caught.value.code == "timeout"
        assert pool.read(ENGLISH.encode(), "next.txt").language == "en"
