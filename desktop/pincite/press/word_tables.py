"""Tables and entry lists of a Word file: hairlines, headers that repeat, rows kept whole."""

from typing import Any

from pincite.document import resolved as doc
from pincite.press.styles.base import Style
from pincite.press.word_inlines import Writer
from pincite.press.word_xml import legal

_ALIGNMENTS = {"left": "LEFT", "right": "RIGHT", "center": "CENTER"}


def table(document: Any, writer: Writer, block: doc.Table, style: Style) -> None:
    """Write a table; its header row repeats on each page."""
    from docx.shared import Pt

    if not block.columns:
        return
    if block.caption:
        writer.write(document.add_paragraph(style="Caption"), block.caption)
    made = document.add_table(rows=1, cols=len(block.columns))
    made.autofit = False
    _rules(made)
    for at, (cell, column) in enumerate(zip(made.rows[0].cells, block.columns, strict=True)):
        place = f"{block.id}_r0c{at}"
        _cell(document, writer, cell, column.title, column, place, head=True)
    _mark_row(made.rows[0], "w:tblHeader")
    for number, row in enumerate(block.rows, start=1):
        cells = zip(made.add_row().cells, block.columns, row, strict=False)
        for at, (cell, column, content) in enumerate(cells):
            place = f"{block.id}_r{number}c{at}"
            strong = content.strong
            _cell(document, writer, cell, content.inlines, column, place, strong=strong)
    widths = _widths(block, style.width if block.wide else style.measure)
    for made_column, width in zip(made.columns, widths, strict=True):
        made_column.width = Pt(width)
    for made_row in made.rows:
        _mark_row(made_row, "w:cantSplit")
        for cell, width in zip(made_row.cells, widths, strict=True):
            cell.width = Pt(width)
    after = document.add_paragraph()
    after.paragraph_format.space_after = Pt(0)


LETTER_WIDTH = 5.6  # points that a letter of a table takes, generously


def _widths(block: doc.Table, room: float) -> list[float]:
    """Column widths: the longest word of each, and a share of the rest that grows with its text."""
    least, shares = [], []
    for at, column in enumerate(block.columns):
        cells = [column.title, *(row[at].inlines for row in block.rows if at < len(row))]
        texts = ["".join(getattr(i, "text", " ") for i in inlines) for inlines in cells]
        word = max((len(word) for text in texts for word in text.split(" ")), default=1)
        longest = max((len(text) for text in texts), default=1)
        least.append((word + 2.5) * LETTER_WIDTH)
        shares.append(column.weight * max(longest - word, 1) ** 0.5)
    spare = room - sum(least)
    if spare < 0:
        return [width * room / sum(least) for width in least]
    return [width + spare * share / sum(shares) for width, share in zip(least, shares, strict=True)]


def _cell(
    document: Any,
    writer: Writer,
    cell: Any,
    inlines: doc.Inlines,
    column: doc.Column,
    place: str,
    *,
    strong: bool = False,
    head: bool = False,
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = cell.paragraphs[0]
    paragraph.style = document.styles["Table Text"]
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, _ALIGNMENTS.get(column.align, "LEFT"))
    writer.write(paragraph, inlines, strong=strong, place=place)
    for run in paragraph.runs if head else ():
        run.font.small_caps = True


def _mark_row(row: Any, name: str) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _rules(made: Any) -> None:
    """Hairlines between rows, heavier ones at head and foot, none upright."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for edge, size in (("top", "6"), ("bottom", "6"), ("insideH", "2")):
        line = OxmlElement(f"w:{edge}")
        line.set(qn("w:val"), "single")
        line.set(qn("w:sz"), size)
        line.set(qn("w:color"), "16181C")
        borders.append(line)
    # Word insists on the order of the schema: borders come before layout, margins and look.
    properties = made._tbl.tblPr
    later = [qn(f"w:{name}") for name in ("shd", "tblLayout", "tblCellMar", "tblLook")]
    after = next((child for child in properties if child.tag in later), None)
    if after is None:
        properties.append(borders)
    else:
        after.addprevious(borders)


def entries(document: Any, writer: Writer, block: doc.EntryList, style: Style) -> None:
    """Write enclosures or copies: a small head and one line for each."""
    from docx.shared import Pt

    head = document.add_paragraph(style="Letter List")
    head.paragraph_format.space_before = Pt(style.part_gap)
    head.paragraph_format.keep_with_next = True
    title = head.add_run(legal(block.title))
    title.bold, title.font.small_caps = True, True
    for label, words, destination in block.entries:
        line = document.add_paragraph(style="Letter List")
        layout = line.paragraph_format
        if label:
            layout.left_indent, layout.first_line_indent = Pt(58), Pt(-58)
            layout.tab_stops.add_tab_stop(Pt(58))
            line.add_run(legal(label.replace(" ", "\u00a0")) + "\t")
        entry = doc.CiteRun(words, label, destination) if destination else doc.Run(words)
        writer.write(line, (entry,), place=block.id)
