"""Pages drawn in a process of their own: PDFs and images, hostile ones too."""

import io
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

from pincite.intake.pages import Pages
from pincite.text.errors import ReadError

PDF = "application/pdf"


def pdf(*pages: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=LETTER)
    for words in pages:
        canvas.setFont("Helvetica", 14)
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def png(width: int, height: int, mode: str = "RGB", colour: object = (200, 30, 30)) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (width, height), colour).save(out, "PNG")  # type: ignore[arg-type]
    return out.getvalue()


@contextmanager
def opened(data: bytes, kind: str, password: str = "") -> Iterator[Pages]:
    pages = Pages(data, kind, password)
    try:
        yield pages
    finally:
        pages.close()


def test_a_page_is_drawn_at_its_scale_with_its_words() -> None:
    with opened(pdf("Four gulls stood on the quay", "and one flew"), PDF) as pages:
        assert pages.open() == ((612.0, 792.0), (612.0, 792.0))
        picture = pages.draw(1, 0.5)
        assert (picture.width, picture.height) == (306, 396)
        assert len(set(picture.pixels[::4])) > 1  # not a blank page
        words = pages.words(0)
        assert words.text.strip() == "Four gulls stood on the quay"
        left, top, right, bottom = words.boxes[words.text.index("gulls")]
        assert 72 < left < right < 200
        assert 75 < top < bottom < 100  # counted from the top


def test_a_turned_page_has_its_words_where_they_are_seen() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Turned"))) as plain:
        plain.pages[0].Rotate = 90
        plain.save(out)
    with opened(out.getvalue(), PDF) as pages:
        assert pages.open() == ((792.0, 612.0),)
        words = pages.words(0)
        left, top, right, bottom = words.boxes[0]
        assert 0 <= left < right <= 792
        assert 0 <= top < bottom <= 612
        assert words.boxes[5][1] > words.boxes[0][1]  # it reads downwards


def test_an_image_is_one_page_without_words() -> None:
    with opened(png(300, 200), "image/png") as pages:
        assert pages.open() == ((300.0, 200.0),)
        picture = pages.draw(0, 0.5)
        assert (picture.width, picture.height) == (150, 100)
        assert picture.pixels[:4] == bytes((30, 30, 200, 255))
        assert pages.words(0).text == ""


def test_a_sideways_photograph_stands_upright() -> None:
    out = io.BytesIO()
    image = Image.new("RGB", (60, 40), (10, 200, 10))
    exif = image.getexif()
    exif[0x0112] = 6
    image.save(out, "JPEG", exif=exif)
    with opened(out.getvalue(), "image/jpeg") as pages:
        assert pages.open() == ((40.0, 60.0),)
        picture = pages.draw(0, 1.0)
        assert (picture.width, picture.height) == (40, 60)


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"%PDF-1.7\nnothing of the kind", PDF, "broken"),
        (b"GIF89a", "image/gif", "broken"),
        (b"words", "text/plain", "unsupported"),
    ],
)
def test_what_has_no_pages_says_why(data: bytes, kind: str, code: str) -> None:
    with opened(data, kind) as pages, pytest.raises(ReadError) as raised:
        pages.open()
    assert raised.value.code == code


def test_an_image_of_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    with (
        opened(png(14000, 14000, "1", 0), "image/png") as pages,
        pytest.raises(ReadError) as raised,
    ):
        pages.open()
    assert raised.value.code == "too_many_pixels"


def test_a_locked_pdf_opens_with_its_password() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Under lock"))) as plain:
        plain.save(out, encryption=pikepdf.Encryption(user="tern", owner="gannet"))
    with opened(out.getvalue(), PDF) as pages, pytest.raises(ReadError) as raised:
        pages.open()
    assert raised.value.code == "encrypted"
    with opened(out.getvalue(), PDF, "tern") as pages:
        pages.open()
        assert pages.words(0).text.strip() == "Under lock"


def test_a_process_that_dies_is_started_again() -> None:
    with opened(pdf("Once", "Twice"), PDF) as pages:
        pages.open()
        process = pages._process
        assert process is not None
        process.kill()
        process.wait()
        assert pages.words(1).text.strip() == "Twice"


def test_a_page_that_is_not_there_fails_alone() -> None:
    with opened(pdf("Only one"), PDF) as pages:
        pages.open()
        with pytest.raises(ReadError):
            pages.draw(7, 1.0)
        assert pages.draw(0, 0.1).width > 0


def test_a_closed_document_answers_closed() -> None:
    pages = Pages(pdf("Shut"), PDF)
    pages.open()
    pages.close()
    with pytest.raises(ReadError) as raised:
        pages.draw(0, 1.0)
    assert raised.value.code == "closed"


def test_one_closed_while_its_process_starts_waits_for_no_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pages = Pages(pdf("Shut"), PDF)
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def start(*command: Any, **options: Any) -> subprocess.Popen[bytes]:
        threading.Thread(target=pages.close).start()
        while not pages._closed:
            time.sleep(0.001)
        started.append(real(*command, **options))
        return started[0]

    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(ReadError) as raised:
        pages.open()
    assert raised.value.code == "closed"
    assert started[0].poll() is not None
    assert pages.sizes == ()


def test_a_huge_scale_is_bounded() -> None:
    with opened(pdf("Large"), PDF) as pages:
        pages.open()
        picture = pages.draw(0, 60.0)
        assert picture.width * picture.height <= 40_500_000
