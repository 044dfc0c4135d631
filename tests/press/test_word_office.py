"""The Word copy as LibreOffice prints it: the body and the notes of our own print, in its order."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from pincite.document.resolved import Document, Graphic
from pincite.exchange.word_in import read_word
from pincite.press.compose import press_document
from pincite.press.word import press_word
from pincite.press.word_marks import Options
from tests.press.french import FRENCH
from tests.press.reading import _marked_words
from tests.press.samples import LETTER, REPORT

OFFICE = shutil.which("soffice")
TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed"),
]


def converted(data: bytes, kind: str, folder: Path) -> bytes:
    """A .docx opened and saved by LibreOffice as another kind of file."""
    source = folder / "copy.docx"
    source.write_bytes(data)
    target = folder / "out"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(OFFICE), "--headless", profile, "--convert-to", kind, "--outdir", str(target)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=110)
    return (target / f"copy.{kind.partition(':')[0]}").read_bytes()


def body_and_notes(pdf: bytes) -> tuple[str, list[str]]:
    """Words in structure order, those of each footnote apart; spaces and capitals made even."""
    marked = _marked_words(pdf)
    notes: list[str] = []
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = {page.objgen: number for number, page in enumerate(opened.pages)}
        body = "".join(_words(opened.Root.StructTreeRoot.K, None, pages, marked, notes))
    return _even(body), [_even(note) for note in notes]


def _words(kid: Any, page: int | None, pages: Any, marked: Any, notes: list[str]) -> Iterator[str]:
    if isinstance(kid, pikepdf.Array):
        for inner in kid:
            yield from _words(inner, page, pages, marked, notes)
    elif not isinstance(kid, pikepdf.Dictionary):
        yield marked.get((page, int(kid)), "")
    elif kid.get("/Type") == pikepdf.Name.MCR:
        yield marked.get((pages[kid.Pg.objgen], int(kid.MCID)), "")
    elif "/S" in kid and "/K" in kid:
        home = pages[kid.Pg.objgen] if "/Pg" in kid else page
        if pikepdf.Name.Note == kid.S:
            notes.append("".join(_words(kid.K, home, pages, marked, [])))
        else:
            yield from _words(kid.K, home, pages, marked, notes)


def _even(words: str) -> str:
    return re.sub("[\\s\u00ad\ufffe\u0002\u200b-]", "", words).casefold()


@pytest.mark.parametrize("document", [LETTER, FRENCH, REPORT], ids=["english", "french", "report"])
@pytest.mark.parametrize("internal", [False, True])
def test_the_same_body_and_the_same_notes(
    document: Document, internal: bool, tmp_path: Path
) -> None:
    blocks = tuple(block for block in document.blocks if not isinstance(block, Graphic))
    plain = replace(document, banner="", blocks=blocks)
    word = press_word(plain, options=Options(internal=internal))
    theirs, their_notes = body_and_notes(converted(word, TAGGED, tmp_path))
    ours, our_notes = body_and_notes(press_document(plain))
    assert their_notes == our_notes
    assert theirs == ours


def test_a_copy_that_libreoffice_saved_is_the_copy_that_was_sent(tmp_path: Path) -> None:
    sent = read_word(press_word(LETTER))
    back = read_word(converted(press_word(LETTER), "docx:MS Word 2007 XML", tmp_path))

    def words(copy: Any) -> list[str]:
        return ["".join(piece.text for piece in line.pieces) for line in copy.lines]

    assert words(back) == words(sent)
    assert not [p for line in back.lines for p in line.pieces if p.inserted or p.deleted]
