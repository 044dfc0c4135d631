"""Word documents as firms write them: automatic numbers, letterheads, comments, dates."""

import io
from datetime import date

import docx
import pytest
from docx.oxml import parse_xml

from pincite.intake.clues import letter_date
from pincite.intake.readers import read
from pincite.intake.readers.docx_numbers import written
from tests.intake.formats import office

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(depth: int, form: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def contract() -> bytes:
    """Articles I, II with sections A, B and items (1), (2), numbered by Word alone."""
    document = docx.Document()
    numbering = document.part.numbering_part.element
    levels = level(0, "upperRoman", "%1.") + level(1, "upperLetter", "%1.%2.")
    levels += level(2, "decimal", "(%3)") + level(3, "bullet", "•")
    for key in ("77", "78"):
        numbering.insert(
            0, parse_xml(f'<w:abstractNum {W} w:abstractNumId="{key}">{levels}</w:abstractNum>')
        )
    numbering.append(parse_xml(f'<w:num {W} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    numbering.append(
        parse_xml(
            f'<w:num {W} w:numId="79"><w:abstractNumId w:val="77"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
        )
    )
    for depth, words, number in (
        (0, "Access", 77), (1, "Keys", 77), (1, "Rate limits", 77), (2, "By day", 77),
        (2, "By month", 77), (3, "a remark", 77), (0, "Audit", 77), (1, "Notice", 77),
        (0, "Annex", 79),
    ):  # fmt: skip
        paragraph = document.add_paragraph(words)
        paragraph._p.get_or_add_pPr().append(
            parse_xml(
                f'<w:numPr {W}><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
            )
        )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_the_numbers_that_word_counts() -> None:
    assert [block.text for block in read(contract(), "contract.docx").blocks] == [
        "I. Access",
        "I.A. Keys",
        "I.B. Rate limits",
        "(1) By day",
        "(2) By month",
        "a remark",
        "II. Audit",
        "II.A. Notice",
        "V. Annex",
    ]


def test_numbers_of_a_style_letterhead_notes_and_changes() -> None:
    reading = read(office.letter(), "courrier.docx")
    texts = [block.text for block in reading.blocks]
    assert "1. Premier grief : un volume excessif." in texts
    assert "2. Second grief : un usage non déclaré." in texts
    assert (reading.blocks[0].role, texts[0]) == ("byline", "Étude Exemple — Confidentiel")
    assert "Le concurrent a toujours refusé de répondre." in texts, "insertions in, deletions out"
    assert texts.count("Les relevés sont publics.[1]") == 1
    assert reading.blocks[-1].label == "[1]"
    table = next(block for block in reading.blocks if block.table)
    assert table.table[-1] == ("Total sur deux colonnes", "", "")
    assert reading.published == date(2023, 5, 18).isoformat()
    assert "Page 1" not in texts


def test_comments_in_the_margin_say_who_wrote_them() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The volume was exceeded.")
    document.add_comment(paragraph.runs, text="Says who?", author="Bob Sample", initials="BS")
    out = io.BytesIO()
    document.save(out)
    comment = read(out.getvalue(), "c.docx").blocks[-1]
    assert (comment.role, comment.label, comment.paragraph) == ("footnote", "[c1]", None)
    assert comment.text.startswith("Bob Sample")
    assert comment.text.endswith("Says who?")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Verdane, le 18 mai 2023", "2023-05-18"),
        ("Port Verdane (Ostmark), 18 May 2023", "2023-05-18"),
        ("Ann Example\nVerdane, May 18, 2023", "2023-05-18"),
        ("The hearing of the case was held in Verdane on 18 May 2023", ""),
        ("Verdane", ""),
    ],
)
def test_the_place_and_day_of_a_letter(line: str, day: str) -> None:
    assert letter_date([line], "fr") == day


@pytest.mark.parametrize(
    ("number", "form", "said"),
    [
        (4, "lowerRoman", "iv"),
        (1990, "upperRoman", "MCMXC"),
        (28, "lowerLetter", "bb"),
        (3, "decimalZero", "03"),
        (3, "ordinal", "3"),
        (0, "lowerRoman", "0"),
    ],
)
def test_forms_of_numbers(number: int, form: str, said: str) -> None:
    assert written(number, form) == said
