"""Words of a picture typed by counsel: quoted like others, marked, and the original unaltered."""

import io
from pathlib import Path

import pytest

from pincite.actions.evidence import add_evidence
from pincite.actions.pin import pin_quote
from pincite.actions.reread import settle_again
from pincite.actions.taking import Taken
from pincite.actions.transcribe import transcribe_words
from pincite.casefile import CaseFile
from pincite.intake.reading import Reading, TextBlock
from pincite.model.case import Case
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Capture, Passage


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "PNG")
    (tmp_path / "board.png").write_bytes(out.getvalue())
    made = CaseFile.create(tmp_path / "port.pincite", Case.checked(title="Port"), author="A. Finch")
    add_evidence(made, [str(tmp_path / "board.png")])
    return made


def test_typed_words_are_quoted_and_marked(case: CaseFile) -> None:
    before = case.by_handle("S1")
    source = transcribe_words(case, "S1", "Berths 3 and 4\nclosed until June.\n\nBy order.")
    blocks = case.blocks(source.extract)
    said = [(block.text, block.paragraph, block.page, block.label) for block in blocks]
    assert said == [
        ("Berths 3 and 4 closed until June.", 1, 1, "transcribed"),
        ("By order.", 2, 1, "transcribed"),
    ]
    assert (source.sha256, source.capture.reader.endswith("by hand")) == (before.sha256, True)  # type: ignore[attr-defined]
    text = case.text(source.extract)
    start = text.index("By order.")
    pin_quote(case, "S1", start, start + len("By order."))
    (passage,) = case.items(Passage)
    assert (passage.exact, passage.paragraph, passage.label) == ("By order.", 2, "transcribed")
    transcribe_words(case, "S1", "Port office")
    again = case.by_handle("S1")
    assert case.text(again.extract).endswith("By order.\n\nPort office")  # type: ignore[attr-defined]


@pytest.mark.parametrize(("words", "page"), [("  \n", 1), ("Words", 0), ("Words", 9)])
def test_no_words_and_no_such_page_are_refused(case: CaseFile, words: str, page: int) -> None:
    with pytest.raises(InvalidValue):
        transcribe_words(case, "S1", words, page)


def reading(text: str, page: int = 1) -> Taken:
    block = TextBlock(0, text, "paragraph", 1, page, "OCR") if text else None
    found = Reading(
        media_type="image/png",
        title="board",
        blocks=(block,) if block else (),
        reader="image",
        reader_version="2",
        pages=1,
    )
    return Taken("board.png", b"", found, Capture())


def test_typed_words_outlive_a_new_reading(case: CaseFile) -> None:
    source = transcribe_words(case, "S1", "Berths 3 and 4 closed until June.\n\nBy order.")
    start = case.text(source.extract).index("By order.")
    pin_quote(case, "S1", start, start + len("By order."))
    again = settle_again(case, "S1", reading(""))
    assert (again.typed, again.beside, again.kept) == (2, (), ("Q1",))
    better = settle_again(case, "S1", reading("BERTHS 3 AND 4 CLOSED"))
    assert (better.typed, better.beside, better.moved) == (2, (1,), ("Q1",))
    said = [(b.text, b.paragraph, b.label) for b in case.blocks(better.source.extract)]
    assert said == [
        ("BERTHS 3 AND 4 CLOSED", 1, "OCR"),
        ("Berths 3 and 4 closed until June.", 2, "transcribed"),
        ("By order.", 3, "transcribed"),
    ]
    (passage,) = case.items(Passage)
    text = case.text(better.source.extract)
    assert text[passage.start : passage.end] == "By order."
    assert (passage.label, passage.paragraph) == ("transcribed", 3)
    third = settle_again(case, "S1", reading("BERTHS 3 AND 4 CLOSED"))
    assert (third.typed, third.beside, third.adrift) == (2, (), ())  # said once, when it changed
    case.undo()
    case.undo()
    assert case.text(case.by_handle("S1").extract).startswith("Berths 3")  # type: ignore[attr-defined]
