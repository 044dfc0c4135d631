"""A Word file from outside: what is in it is read, what would do harm is refused in a sentence."""

import io
import random
import zipfile
from contextlib import suppress

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.actions.sentences import known, sentence
from pincite.document.word_copy import NOTE, Stamp
from pincite.exchange.word_in import read_word
from pincite.model.errors import DraftError
from pincite.press.word import press_word
from pincite.press.word_marks import Options
from tests.press.samples import LETTER

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(body: str, **parts: str) -> bytes:
    """A .docx of bare parts; ``body`` is what w:body holds."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        head = '<?xml version="1.0" encoding="UTF-8"?>'
        made.writestr(
            "word/document.xml",
            f'{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        )
        for name, content in parts.items():
            made.writestr(f"word/{name}.xml", content)
    return out.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(DraftError) as error:
        read_word(data, "their.docx")
    reason = error.value.reason
    assert known(f"draft.{reason}")
    for language in ("en", "fr"):
        assert "their.docx" in sentence(error.value, language)
    return reason


def test_runs_with_their_history() -> None:
    data = package(
        '<w:p><w:r><w:t xml:space="preserve">Plain </w:t></w:r>'
        '<w:ins w:id="1" w:author="Mara Voss" w:date="2023-05-01T09:00:00Z">'
        "<w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>"
        '<w:del w:id="2" w:author="J. Okafor"><w:r><w:delText> gone</w:delText></w:r></w:del>'
        "</w:ins><w:r><w:br/><w:tab/><w:noBreakHyphen/></w:r></w:p>"
    )
    (line,) = read_word(data).lines
    assert [piece.text for piece in line.pieces] == [
        "Plain ",
        "bold",
        " gone",
        "\n",
        "\t",
        "\u2011",
    ]
    bold, gone = line.pieces[1], line.pieces[2]
    assert (bold.strong, bold.inserted) == (True, Stamp("Mara Voss", "2023-05-01T09:00:00Z"))
    assert (gone.inserted, gone.deleted) == (bold.inserted, Stamp("J. Okafor"))


def test_fields_give_their_result_and_moves_are_insertions_and_deletions() -> None:
    data = package(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText>'
        '</w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        '<w:moveFrom w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:moveFrom>'
        '<w:moveTo w:id="2" w:author="A"><w:r><w:t>y</w:t></w:r></w:moveTo></w:p>'
    )
    pieces = read_word(data).lines[0].pieces
    assert [p.text for p in pieces] == ["7", "x", "y"]
    assert (pieces[1].deleted, pieces[2].inserted) == (Stamp("A"), Stamp("A"))


def test_rows_that_came_or_went_and_cells_inside_cells() -> None:
    row = "<w:tr>{mark}<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc></w:tr>"
    added = '<w:trPr><w:ins w:id="1" w:author="A"/></w:trPr>'
    inner = f"<w:tbl>{row.format(mark='', text='inner')}</w:tbl>"
    data = package(
        f"<w:tbl>{row.format(mark='', text='one')}{row.format(mark=added, text='two')}"
        f"<w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    )
    lines = read_word(data).lines
    assert [line.cell for line in lines] == [(0, 0, 0), (0, 1, 0), (1, 0, 0), (0, 2, 0)]
    assert lines[1].inserted == lines[1].pieces[0].inserted == Stamp("A")


def test_what_python_docx_writes_is_read() -> None:
    made = docx.Document()
    made.add_heading("Facts", level=2)
    paragraph = made.add_paragraph("It is ")
    run = paragraph.add_run("true")
    run.bold = True
    made.add_comment(run, "Is it?", author="Élodie Rime", initials="ER")
    out = io.BytesIO()
    made.save(out)
    copy = read_word(out.getvalue())
    assert [(line.style, line.level) for line in copy.lines] == [("heading 2", 2), ("Normal", 0)]
    assert [piece.strong for piece in copy.lines[1].pieces] == [False, True]
    remark = copy.remarks[0]
    assert (remark.author, remark.text, remark.line, remark.quoted) == (
        "Élodie Rime", "Is it?", 1, "true"
    )  # fmt: skip


def test_notes_and_content_controls_of_our_own_copy() -> None:
    copy = read_word(press_word(LETTER, options=Options(internal=True)))
    marks = [p.note for line in copy.lines for p in line.pieces if p.text == NOTE]
    assert marks == ["1", "2", "3", "4", "5"]
    assert "Quay Data License" in copy.notes["1"][0].pieces[1].text
    assert {"F1", "F2", "cite:X2"} <= {p.tag for line in copy.lines for p in line.pieces}


def test_entities_are_not_resolved() -> None:
    bomb = '<!DOCTYPE w:document [<!ENTITY a "x"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(
            "word/document.xml",
            f'{bomb}<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p>'
            "</w:body></w:document>",
        )
    assert refused(out.getvalue()) == "word_damaged"


def test_what_unfolds_to_far_more_than_its_size() -> None:
    zeros = "<w:p/>" * 3_000_000
    assert refused(package(zeros)) == "word_bomb"
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as made:
        for number in range(3001):
            made.writestr(f"word/{number}.xml", "<a/>")
    assert refused(many.getvalue()) == "word_bomb"


def test_nesting_without_end() -> None:
    depth = 5000
    deep = "<w:sdt><w:sdtContent>" * depth + "</w:sdtContent></w:sdt>" * depth
    assert refused(package(deep)) == "word_damaged"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "word_not_docx"),
        (b"A letter.", "word_not_docx"),
        (b"%PDF-1.7", "word_not_docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "word_locked"),
        (b"PK\x03\x04 torn", "word_damaged"),
        (package("<w:p>"), "word_damaged"),
    ],
)
def test_what_is_no_word_file(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_another_package_is_no_word_file() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("xl/workbook.xml", "<workbook/>")
    assert refused(out.getvalue()) == "word_not_docx"


WORD = press_word(LETTER)


@given(st.integers(0, 2**32), st.integers(1, 40))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(seed: int, count: int) -> None:
    chance = random.Random(seed)
    data = bytearray(WORD)
    for _ in range(count):
        data[chance.randrange(len(data))] = chance.randrange(256)
    for damaged in (bytes(data), WORD[: chance.randrange(len(WORD))]):
        with suppress(DraftError):
            assert read_word(damaged, "their.docx").lines is not None
