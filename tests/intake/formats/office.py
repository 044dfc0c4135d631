"""Word, Excel and separated values: by their libraries, and by LibreOffice where it is."""

import datetime
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.intake.formats.made import FR_PARAGRAPHS, FR_TITLE, MONTHS, Made, program, run

_FOOTNOTES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Registre du
port, page 12.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
_W = "http://schemas.openxmlformats.org/"
_KIND = f"{_W}officeDocument/2006/relationships/footnotes"


def make(folder: Path) -> Iterator[Made]:
    """The office formats, in a folder."""
    path = folder / "courrier.docx"
    path.write_bytes(letter())
    yield Made("Word (.docx)", "python-docx", path)
    path = folder / "requests.xlsx"
    book().save(path)
    yield Made("Excel (.xlsx)", "openpyxl", path)
    path = folder / "relevé.csv"
    rows = "\r\n".join(f"{name};{count};{price}".replace(".", ",") for name, count, price in MONTHS)
    path.write_bytes(f"Mois;Requêtes;Prix (€)\r\n{rows}\r\n".encode("cp1252"))
    yield Made("CSV (; in windows-1252)", "as French Excel writes it", path)
    if program("soffice"):
        yield from _by_libreoffice(folder)
    yield from _texts(folder)


def _by_libreoffice(folder: Path) -> Iterator[Made]:
    office = folder / "office"
    office.mkdir()
    home = (folder / "profile").as_uri()
    convert = ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to"]
    wanted = (("docx", "courrier.docx"), ("xlsx", "requests.xlsx"), ("csv", "requests.xlsx"))
    for kind, source in wanted:
        run([*convert, kind, "--outdir", str(office), str(folder / source)], folder)
        made = office / f"{Path(source).stem}.{kind}"
        if made.exists():  # Calc is a package of its own
            made = made.rename(office / f"{Path(source).stem} by office.{kind}")
            yield Made(f"{kind.upper()} of LibreOffice", "LibreOffice", made)


def _texts(folder: Path) -> Iterator[Made]:
    words = "\n\n".join([FR_TITLE, "Par Marie Exemple", "Publié le 19 mai 2023", *FR_PARAGRAPHS])
    bare = words.replace("\u202f", "\xa0")
    for name, encoding in (
        ("utf-8.txt", "utf-8"),
        ("windows-1252.txt", "cp1252"),
        ("utf-16.txt", "utf-16"),
        ("mac-roman.txt", "mac_roman"),
    ):
        (folder / name).write_bytes(bare.encode(encoding))
        yield Made(f"Plain text ({name[:-4]})", "as editors write it", folder / name)


def letter() -> bytes:
    """Heading, list, table with a joined cell, header, footnote, tracked changes, a text box."""
    document = docx.Document()
    document.core_properties.title = ""
    document.core_properties.author = "Anne Exemple"
    section = document.sections[0]
    section.header.paragraphs[0].text = "Étude Exemple — Confidentiel"
    section.footer.paragraphs[0].text = "Page 1"
    document.add_heading(FR_TITLE, 0)
    document.add_paragraph("Verdane, le 18 mai 2023")
    for words in FR_PARAGRAPHS[:2]:
        document.add_paragraph(words)
    document.add_heading("Relevé", 1)
    table = document.add_table(rows=1, cols=3)
    for cell, head in zip(table.rows[0].cells, ("Mois", "Requêtes", "Prix"), strict=True):
        cell.text = head
    for name, count, price in MONTHS:
        cells = table.add_row().cells
        cells[0].text, cells[1].text, cells[2].text = name, str(count), str(price)
    joined = table.add_row().cells
    joined[0].merge(joined[1]).text = "Total sur deux colonnes"
    table.cell(1, 0).merge(table.cell(2, 0))
    for words in ("Premier grief : un volume excessif.", "Second grief : un usage non déclaré."):
        document.add_paragraph(words, style="List Number")
    changed = document.add_paragraph("Le concurrent a ")
    _tracked(changed, "ins", "toujours ", "Marie Exemple")
    _tracked(changed, "del", "jamais ", "Marie Exemple")
    changed.add_run("refusé de répondre.")
    noted = document.add_paragraph("Les relevés sont publics.")
    run_ = noted.add_run()
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), "2")
    run_._r.append(reference)
    out = io.BytesIO()
    document.save(out)
    return _with_footnotes(out.getvalue())


def _tracked(paragraph: Any, kind: str, words: str, who: str) -> None:
    mark = OxmlElement(f"w:{kind}")
    mark.set(qn("w:id"), str(len(words)))
    mark.set(qn("w:author"), who)
    mark.set(qn("w:date"), "2023-05-18T10:00:00Z")
    inner = OxmlElement("w:r")
    text = OxmlElement("w:t" if kind == "ins" else "w:delText")
    text.set(qn("xml:space"), "preserve")
    text.text = words
    inner.append(text)
    mark.append(inner)
    paragraph._p.append(mark)


def _with_footnotes(data: bytes) -> bytes:
    """The document with a footnotes part: python-docx has none of its own."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for info in old.infolist():
            part = old.read(info)
            if info.filename == "[Content_Types].xml":
                kind = (
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
                )
                entry = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
                part = part.replace(b"</Types>", entry.encode())
            if info.filename == "word/_rels/document.xml.rels":
                entry = f'<Relationship Id="rId99" Type="{_KIND}" Target="footnotes.xml"/>'
                part = part.replace(b"</Relationships>", entry.encode() + b"</Relationships>")
            new.writestr(info.filename, part)
        new.writestr("word/footnotes.xml", _FOOTNOTES.encode())
    return out.getvalue()


def book() -> openpyxl.Workbook:
    """Two sheets and a hidden one; dates, money, percentages, a formula, merged cells, a note."""
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.title = "Requests 2023"
    sheet["A1"] = "Requests per month"
    sheet.merge_cells("A1:D1")
    sheet.append(["Month", "Requests", "Price", "First day"])
    for place, (name, count, price) in enumerate(MONTHS):
        sheet.append([name, count, price, datetime.date(2023, place + 1, 2)])
    sheet.append(["Total", "=SUM(B3:B5)", None, None])
    sheet["C3"].number_format = '"$"#,##0.00'
    sheet["C4"] = 0.125
    sheet["C4"].number_format = "0.0%"
    sheet["D5"] = datetime.datetime(2023, 3, 2, 14, 30)  # noqa: DTZ001 - a cell has no zone
    other = made.create_sheet("Prix d’appel")
    other["B3"] = "Starts at B3"
    other["C4"] = True
    made.create_sheet("Hidden").sheet_state = "hidden"
    made["Hidden"]["A1"] = "Kept from view"
    return made
