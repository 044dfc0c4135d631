"""A scan from intake to a document: its words are recognised on request and quoted as such."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pincite.actions.documents import draft_of, resolved
from pincite.actions.drafts import draft_from_text
from pincite.actions.evidence import add_evidence, extract_of
from pincite.actions.ocr import recognise_words
from pincite.actions.pin import pin_quote
from pincite.casefile import CaseFile
from pincite.document.flat import lines
from pincite.intake import ocr_engine
from pincite.intake.readers import read
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source
from tests.casefile.making import new_case
from tests.intake.formats import papers
from tests.intake.formats.made import FR_TITLE

needs_engine = pytest.mark.skipif(not ocr_engine.find(), reason="Tesseract is not installed")
WORDS = "12 millions de fois"


@pytest.fixture
def case_file(tmp_path: Path) -> Iterator[CaseFile]:
    """An open case of its own."""
    with new_case(tmp_path) as made:
        yield made


def marked_source(case_file: CaseFile) -> Source:
    """A source whose text says that it was recognised, made without the engine."""
    text = f"A scan\n\nOn {WORDS} the line rests its claim, as it says.\n\nAnd ends here."
    reading = read(text.encode(), "scan.txt")
    blocks = tuple(replace(block, page=1, label="OCR") for block in reading.blocks)
    with case_file.transaction("Add evidence") as change:
        digest = change.store_original(text.encode())
        extract = change.store_extract(extract_of(digest, replace(reading, blocks=blocks)))
        source = Source.checked(
            title="A scan", sha256=digest, extract=extract, size=len(text), language="fr"
        )
        return change.add(source)


def said(case_file: CaseFile, body: str) -> str:
    draft = draft_from_text(case_file, f"---\ntitle: T\ndocument: report\n---\n\n{body}\n")
    found = resolved(case_file, draft_of(case_file, draft.handle)).document
    return "\n".join(words for _place, words in lines(found.blocks))


def test_a_quotation_of_recognised_words_says_so(case_file: CaseFile) -> None:
    source = marked_source(case_file)
    start = case_file.text(source.extract).index(WORDS)
    passage = pin_quote(case_file, source.handle, start, start + len(WORDS))
    assert passage.label == "OCR"
    assert f"{WORDS}” (OCR)" in said(case_file, "{Q1} is what it says.")
    assert "(OCR)" in said(case_file, f"It says “{WORDS}” [@Q1].")


@needs_engine
def test_a_scan_is_read_when_it_comes_in_or_later(case_file: CaseFile, tmp_path: Path) -> None:
    path = tmp_path / "scanned.pdf"
    path.write_bytes(papers.scanned())
    (source,) = add_evidence(case_file, [str(path)])
    assert case_file.blocks(source.extract) == []
    made = recognise_words(case_file, source.handle)
    text = case_file.text(made.source.extract)
    assert WORDS in text
    assert all(block.label == "OCR" for block in case_file.blocks(made.source.extract))
    assert "Tesseract" in made.source.capture.reader
    assert made.source.title == FR_TITLE
    assert case_file.search("millions")[0].handle == source.handle
    assert case_file.original_intact(source.sha256)
    text_file = tmp_path / "a.txt"
    text_file.write_text("Words that nobody needs to recognise.")
    (plain,) = add_evidence(case_file, [str(text_file)])
    with pytest.raises(EvidenceError) as caught:
        recognise_words(case_file, plain.handle)
    assert caught.value.reason == "ocr_nothing"
    other = tmp_path / "screen.png"
    papers.scan().save(other)
    (read_at_once,) = add_evidence(case_file, [str(other)], ocr=True)
    assert WORDS in case_file.text(read_at_once.extract)


def test_without_the_engine_nothing_is_taken_in(
    case_file: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PATH", "PROGRAMFILES", "LOCALAPPDATA"):
        monkeypatch.setenv(name, "")
    path = tmp_path / "screen.png"
    papers.scan().save(path)
    with pytest.raises(EvidenceError) as caught:
        add_evidence(case_file, [str(path)], ocr=True)
    assert caught.value.reason == "ocr_missing"
    assert case_file.items(Source) == []
