"""A review copy as PDF comes back: every remark at its words, each once; the draft stays."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String

from pincite.actions.drafts import new_draft
from pincite.actions.export import export_draft
from pincite.actions.pdf_review import bring_back_pdf, pdf_remarks
from pincite.actions.sample_case import load_sample
from pincite.casefile import CaseFile
from pincite.document.textform import parse
from pincite.document.tree import Paragraph
from pincite.model.drafts import Draft
from pincite.model.errors import DraftError, EvidenceError
from pincite.model.remarks import Comment
from pincite.text.page_boxes import Box, characters, lines


@pytest.fixture(scope="module", params=["en", "fr"])
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("sample") / f"{request.param}.pincite"
    load_sample(path, author="Case team", language=request.param)
    with CaseFile.open(path, author="Case team") as case_file:
        made = new_draft(case_file, "demand-letter", request.param)
        export_draft(case_file, made.handle, str(path.with_suffix(".pdf")))
    return path


@pytest.fixture
def case(sample: Path, tmp_path: Path) -> Iterator[CaseFile]:
    target = tmp_path / "case.pincite"
    copyfile(sample, target)
    copyfile(sample.with_suffix(".pdf"), tmp_path / "letter.pdf")
    with CaseFile.open(target, author="Case team") as opened:
        yield opened


def words_of(case: CaseFile) -> tuple[Draft, list[tuple[int, str, list[Box]]]]:
    """A long word run of each of three paragraphs: page, words, boxes in the page's own space."""
    draft = case.items(Draft)[-1]
    with pypdfium2.PdfDocument(case.path.with_name("letter.pdf")) as pdf:
        pages = [(page.get_height(), characters(page)) for page in pdf]
    found = []
    for number, (height, chars) in enumerate(pages):
        text = "".join(char for char, _ in chars)
        at = text.find(" ", len(text) // 2) + 1
        end = text.find(" ", at + 24)
        boxes = lines(box for _, box in chars[at:end])
        upright = [(x0, height - y1, x1, height - y0) for x0, y0, x1, y1 in boxes]
        found.append((number, text[at:end], upright))
    return draft, found


def annotate(path: Path, page: int, kind: str, boxes: list[Box], **more: str) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        quads = [c for x0, y0, x1, y1 in boxes for c in (x0, y1, x1, y1, x0, y0, x1, y0)]
        note = Dictionary(
            Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array(boxes[0]), QuadPoints=Array(quads)
        )
        for key, words in more.items():
            note[f"/{key}"] = String(words)
        target = pdf.pages[page].obj
        target.Annots = Array([*target.get("/Annots", []), pdf.make_indirect(note)])
        pdf.save(path)


def test_remarks_stand_at_the_words_they_mark(case: CaseFile) -> None:
    draft, spots = words_of(case)
    path = case.path.with_name("letter.pdf")
    for page, _, boxes in spots:
        annotate(path, page, "Highlight", boxes, Contents=f"Œil {page}", T="Élodie Rime")
    annotate(path, 0, "StrikeOut", spots[0][2], T="Bo Lund")
    annotate(path, 0, "Highlight", spots[0][2], Contents="Accepted", StateModel="Review", T="X")
    found = pdf_remarks(case, draft.handle, str(path))
    assert [one.kind for one in found].count("highlight") == len(spots)
    by_page = {one.page: one for one in found if one.kind == "highlight"}
    blocks = parse(draft.body).blocks
    placed = 0
    for page, words, _ in spots:
        one = by_page[page + 1]
        assert one.author == "Élodie Rime"
        assert one.text == f"Œil {page}"
        assert one.quoted.split()[0] in words
        placed += bool(one.place)
        if one.place.isdigit():
            block = blocks[int(one.place)]
            assert not isinstance(block, Paragraph) or block.inlines
    assert placed >= len(spots) - 1, "a running head or composed words alone have no block"
    body = case.items(Draft)[-1].body
    made = bring_back_pdf(case, draft.handle, str(path))
    assert len(made) == len(found)
    assert {one.audience for one in made} == {"internal"}
    assert {one.by for one in made} == {"Élodie Rime", "Bo Lund"}
    assert bring_back_pdf(case, draft.handle, str(path)) == []
    assert case.items(Draft)[-1].body == body
    case.undo()
    case.undo()
    assert not [one for one in case.items(Comment) if one.by == "Bo Lund"]


def test_a_note_beside_the_text_finds_the_line_it_stands_at(case: CaseFile) -> None:
    draft, spots = words_of(case)
    path = case.path.with_name("letter.pdf")
    page, words, boxes = spots[0]
    x, y = boxes[0][2], (boxes[0][1] + boxes[0][3]) / 2
    annotate(path, page, "Text", [(x, y - 4, x + 8, y + 4)], Contents="Why?", T="Bo Lund")
    annotate(path, page, "Highlight", boxes, Contents="These words.", T="Bo Lund")
    note, mark = pdf_remarks(case, draft.handle, str(path))
    assert note.quoted == ""
    assert note.place == mark.place != ""
    assert words.split()[0] in mark.quoted


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"hello", "pdf_not_pdf"), (b"%PDF-1.7\nno more", "pdf_damaged"), (None, "missing")],
)
def test_what_is_no_copy_changes_nothing(case: CaseFile, data: bytes | None, code: str) -> None:
    path = case.path.with_name("odd.pdf")
    if data is not None:
        path.write_bytes(data)
    seq = case.journal_head
    with pytest.raises((DraftError, EvidenceError)) as told:
        bring_back_pdf(case, case.items(Draft)[-1].handle, str(path))
    assert told.value.code.endswith(code) or told.value.reason == code
    assert case.journal_head == seq


def test_the_pdf_of_another_text_is_refused(case: CaseFile) -> None:
    path = case.path.with_name("other.pdf")
    other = pikepdf.new()
    other.add_blank_page(page_size=(300, 300))
    other.save(path)
    annotate(path, 0, "Text", [(10, 10, 20, 20)], Contents="Hello", T="Bo Lund")
    with pytest.raises(DraftError) as told:
        bring_back_pdf(case, case.items(Draft)[-1].handle, str(path))
    assert told.value.reason == "pdf_not_ours"


def test_a_hostile_remark_is_plain_words_of_measured_length(case: CaseFile) -> None:
    draft, found = words_of(case)
    path = case.path.with_name("letter.pdf")
    page, _, boxes = found[0]
    annotate(path, page, "Highlight", boxes, Contents="<b>x</b> {F1}\x00\x07\u202e", T="\u202eB\nC")
    annotate(path, page, "Highlight", boxes, Contents="A" * 60_000, T="B" * 9_000)
    hostile, long = bring_back_pdf(case, draft.handle, str(path))
    assert hostile.text.endswith("<b>x</b> {F1}")
    assert hostile.by == "B C"
    assert len(long.text) < 21_000
    assert long.text.endswith("A…")
    assert len(long.by) == 200
