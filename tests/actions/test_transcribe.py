"""Words of a picture typed by counsel: quoted like others, marked, and the original unaltered."""

import io
from pathlib import Path

import pytest

from pincite.actions.evidence import add_evidence
from pincite.actions.pin import pin_quote
from pincite.actions.transcribe import transcribe_words
from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Passage


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
