"""A source read again: unlocked by its password; its passages found anew, or said to be adrift."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen import canvas

from pincite.actions.evidence import add_evidence
from pincite.actions.pin import pin_quote
from pincite.actions.reread import adrift, read_again, repin, settle_again
from pincite.actions.taking import Taken
from pincite.casefile import CaseFile
from pincite.intake.readers import read
from pincite.model.errors import EvidenceError, InvalidValue
from pincite.model.evidence import Passage, Source
from tests.casefile.making import new_case


@pytest.fixture
def case_file(tmp_path: Path) -> Iterator[CaseFile]:
    """An open case of its own."""
    with new_case(tmp_path) as made:
        yield made


WORDS = "The pier log counts 412 crane lifts for March."
BEFORE = f"Quay report\n\nWritten by hand.\n\n{WORDS} Nobody signed it.\n\nIt ends here.\n"


def locked_pdf(path: Path) -> Path:
    page = io.BytesIO()
    drawn = canvas.Canvas(page, invariant=1)
    drawn.drawString(72, 700, WORDS)
    drawn.save()
    page.seek(0)
    with pikepdf.open(page) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="tide", user="tide", R=6))
    return path


def note(case_file: CaseFile, tmp_path: Path) -> Source:
    path = tmp_path / "quay.txt"
    path.write_text(BEFORE, "utf-8")
    return add_evidence(case_file, [str(path)])[0]


def taken(source: Source, text: str) -> Taken:
    reading = read(text.encode(), "quay.txt")
    return Taken("quay.txt", b"", replace(reading, reader="better"), source.capture)


def quote(case_file: CaseFile, source: Source, words: str) -> Passage:
    start = case_file.text(source.extract).index(words)
    return pin_quote(case_file, source.handle, start, start + len(words))


def test_the_password_lets_a_locked_file_be_read(case_file: CaseFile, tmp_path: Path) -> None:
    source = add_evidence(case_file, [str(locked_pdf(tmp_path / "log.pdf"))])[0]
    assert source.extract == ""
    with pytest.raises(EvidenceError) as refused:
        read_again(case_file, source.handle, "ebb")
    assert refused.value.reason == "wrong_password"
    found = read_again(case_file, source.handle, "tide")
    assert WORDS in case_file.text(found.source.extract)
    assert found.source.media_type == "application/pdf"
    assert found.source.sha256 == source.sha256
    case_file.undo()
    assert case_file.by_handle(source.handle).model_dump()["extract"] == ""


def test_a_passage_is_found_again_where_it_stands_now(case_file: CaseFile, tmp_path: Path) -> None:
    source = note(case_file, tmp_path)
    passage = quote(case_file, source, WORDS)
    again = f"Quay report\n\nA line more.\n\nWritten by hand.\n\n{WORDS} Nobody signed it.\n"
    found = settle_again(case_file, source.handle, taken(source, again))
    assert found.moved == (passage.handle,)
    now = case_file.get(passage.id)
    assert isinstance(now, Passage)
    assert case_file.text(found.source.extract)[now.start : now.end] == WORDS
    assert now.paragraph == (passage.paragraph or 0) + 1
    assert not adrift(case_file.text(found.source.extract), now)


def test_changed_words_are_said_and_never_moved(case_file: CaseFile, tmp_path: Path) -> None:
    source = note(case_file, tmp_path)
    passage = quote(case_file, source, WORDS)
    found = settle_again(case_file, source.handle, taken(source, BEFORE.replace("412", "421")))
    assert found.adrift == (passage.handle,)
    text = case_file.text(found.source.extract)
    kept = case_file.get(passage.id)
    assert kept == passage
    assert adrift(text, passage)
    start = text.index("The pier log counts 421")
    new = repin(case_file, passage.handle, start, start + len(WORDS))
    assert (new.id, new.handle) == (passage.id, passage.handle)
    assert "421" in new.exact
    assert not adrift(text, new)


def test_other_quotes_and_breaks_are_the_same_words(case_file: CaseFile, tmp_path: Path) -> None:
    source = note(case_file, tmp_path)
    passage = quote(case_file, source, "Nobody signed it.")
    text = case_file.text(source.extract).replace("Nobody signed", "Nobody\nsigned")
    assert not adrift(text, passage)


def test_only_a_passage_is_pinned_anew(case_file: CaseFile, tmp_path: Path) -> None:
    source = note(case_file, tmp_path)
    with pytest.raises(InvalidValue):
        repin(case_file, source.handle, 0, 4)
