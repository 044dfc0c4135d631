"""Word documents, workbooks and separated values, each written by its usual library."""

import csv
import io
import zipfile
from datetime import date, datetime

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml

from pincite.intake.cells import cell_label, column_name
from pincite.intake.readers import read
from pincite.intake.reading import full_text
from pincite.text.errors import ReadError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(thing: docx.document.Document | openpyxl.Workbook) -> bytes:
    target = io.BytesIO()
    thing.save(target)
    return target.getvalue()


def test_a_word_document() -> None:
    document = docx.Document()
    document.core_properties.title = ""
    document.core_properties.author = "Ann Example"
    document.add_heading("Data Agreement", 0)
    document.add_heading("1. Volume", 1)
    document.add_paragraph("The user shall not exceed 1,500 requests a month.")
    document.add_paragraph("Records of each month.", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for place, word in enumerate(("Month", "Requests", "March", "1,500")):
        table.cell(place // 2, place % 2).text = word
    changed = document.add_paragraph("Kept ")
    changed._p.append(parse_xml(f"<w:ins {W}><w:r><w:t>added</w:t></w:r></w:ins>"))
    changed._p.append(parse_xml(f"<w:del {W}><w:r><w:delText>gone</w:delText></w:r></w:del>"))
    reading = read(saved(document), "agreement.docx")
    assert (reading.title, reading.author) == ("Data Agreement", "Ann Example")
    assert [(block.role, block.paragraph) for block in reading.blocks] == [
        ("title", None),
        ("heading", None),
        ("paragraph", 1),
        ("list_item", 2),
        ("table", None),
        ("paragraph", 3),
    ]
    assert reading.blocks[4].table == (("Month", "Requests"), ("March", "1,500"))
    assert reading.blocks[5].text == "Kept added"
    assert "tracked_changes" in reading.notes


def test_footnotes_come_after_the_text() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The volume was exceeded")
    paragraph._p.append(parse_xml(f'<w:r {W}><w:footnoteReference w:id="2"/></w:r>'))
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    blob = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2"><w:p><w:r><w:t>By half.</w:t></w:r></w:p></w:footnote>'
        f"</w:footnotes>"
    ).encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, blob, document.part.package)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    document.part.relate_to(part, relation)
    blocks = read(saved(document), "a.docx").blocks
    assert blocks[0].text == "The volume was exceeded[1]"
    assert (blocks[1].role, blocks[1].text, blocks[1].label) == ("footnote", "By half.", "[1]")


def test_a_workbook_s_cells_are_citable() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Usage"
    sheet.append(["Day", "Requests", "Share"])
    sheet.append([date(2022, 3, 1), 1500, 0.25])
    noon = datetime(2022, 3, 2, 14, 30)  # noqa: DTZ001 - a cell has no zone
    sheet.append([noon, 2300.0, True])
    sheet["F9"] = "far"
    other = book.create_sheet("Hidden")
    other["A1"] = "secret"
    other.sheet_state = "hidden"
    reading = read(saved(book), "usage.xlsx")
    assert reading.source_type == "data"
    assert reading.title == "usage"
    assert "hidden_sheet:Hidden" in reading.notes
    table = next(block for block in reading.blocks if block.role == "table")
    assert table.label == "Usage!A1:F9"
    assert table.table[1][:3] == ("2022-03-01", "1500", "0.25")
    assert table.table[2][:3] == ("2022-03-02 14:30:00", "2300", "TRUE")
    assert (table.table[8][5], cell_label(table.label, 8, 5)) == ("far", "Usage!F9")
    assert table.text.splitlines()[1].startswith("2022-03-01\t1500\t0.25")
    assert "secret" in full_text(reading.blocks)


def test_long_tables_come_in_parts_whose_cells_keep_their_names() -> None:
    rows = "\n".join(f"{place};row {place}" for place in range(1, 451))
    reading = read(rows.encode(), "long.csv")
    tables = [block for block in reading.blocks if block.role == "table"]
    assert [block.label for block in tables] == ["A1:B200", "A201:B400", "A401:B450"]
    assert cell_label(tables[2].label, 49, 1) == "B450"
    assert tables[2].table[49][1] == "row 450"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_separated_values_whatever_the_program(separator: str, encoding: str) -> None:
    target = io.StringIO()
    rows = [["Mois", "Requêtes, total", "Note"], ["Mars", "1 500", 'dit "ferme"\nsur deux lignes']]
    csv.writer(target, delimiter=separator).writerows(rows)
    table = read(target.getvalue().encode(encoding), "t.csv").blocks[1].table
    assert table[0] == ("Mois", "Requêtes, total", "Note")
    assert table[1] == ("Mars", "1 500", 'dit "ferme" sur deux lignes')


def test_names_of_columns() -> None:
    assert [column_name(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert cell_label("It's!B2:D9", 1, 1) == "It's!C3"
    assert cell_label("", 1, 2) == "R2C3"


@pytest.mark.parametrize("name", ["word/document.xml", "xl/workbook.xml"])
def test_office_files_that_are_not_or_unfold_too_far(name: str) -> None:
    for content, code in ((b"no xml", "broken"), (b"\0" * 40_000_000, "archive_bomb")):
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, content)
        with pytest.raises(ReadError) as caught:
            read(target.getvalue(), "bad")
        assert caught.value.code == code


def test_an_empty_workbook_and_an_old_word_file_are_said() -> None:
    with pytest.raises(ReadError) as caught:
        read(saved(openpyxl.Workbook()), "e.xlsx")
    assert caught.value.code == "empty"
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "WordDocument".encode("utf-16-le")
    with pytest.raises(ReadError) as caught:
        read(old, "old.doc")
    assert caught.value.code == "unsupported"
    assert caught.value.values["media_type"] == "application/msword"
