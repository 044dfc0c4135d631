"""Blocks of a resolved document as paragraphs and tables of a Word file."""

from typing import Any

from pincite.document import resolved as doc
from pincite.document.charts import Bars
from pincite.press.styles.base import Style
from pincite.press.word_inlines import Writer, legal
from pincite.press.word_tables import entries, table

_GAPS = {"delivery": 14, "addressee": 14, "subject": 14, "salutation": 14, "reference": 0}


class Blocks:
    """Writes blocks one after another into a Word document."""

    def __init__(self, document: Any, writer: Writer, style: Style) -> None:
        self.document = document
        self.writer = writer
        self.style = style

    def write(self, blocks: doc.Blocks) -> None:
        """Write blocks in order."""
        for block in blocks:
            self.block(block)

    def block(self, block: doc.Block) -> None:
        """Write one block."""
        match block:
            case doc.Paragraph():
                self._paragraph(block)
            case doc.Heading():
                self._heading(block)
            case doc.ListBlock():
                self._list(block, 0)
            case doc.Table():
                table(self.document, self.writer, block, self.style)
            case doc.Quotation():
                self._quotation(block)
            case doc.PageBreak():
                self.document.add_page_break()
            case doc.Signature():
                self._signature(block)
            case doc.EntryList():
                entries(self.document, self.writer, block, self.style)
            case doc.Graphic():
                self._graphic(block)

    def paragraph(
        self, inlines: doc.Inlines, *, justified: bool = True, strong: bool = False
    ) -> Any:
        """A paragraph of the document's own style."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        made = self.document.add_paragraph()
        if justified and self.style.justified:
            made.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        self.writer.write(made, inlines, strong=strong)
        return made

    def _paragraph(self, block: doc.Paragraph) -> None:
        if block.role == "comment" or not block.inlines:
            return
        plain = bool(block.role) and block.role != "closing"
        made = self.paragraph(block.inlines, justified=not plain, strong=block.role == "subject")
        if block.role in ("delivery", "marking"):
            for run in made.runs:
                run.font.small_caps = True
        if block.role in _GAPS:
            from docx.shared import Pt

            made.paragraph_format.space_before = Pt(_GAPS[block.role])
        if block.role in ("subject", "salutation", "closing"):
            made.paragraph_format.keep_with_next = True

    def _heading(self, block: doc.Heading) -> None:
        made = self.document.add_paragraph(style=f"Heading {min(block.level, 4)}")
        if block.number:
            made.add_run(legal(f"{block.number}\u2002"))
        self.writer.write(made, block.inlines)

    def _list(self, block: doc.ListBlock, depth: int) -> None:
        from docx.shared import Pt

        step = self.style.list_indent
        for item in block.items:
            label = f"{item.label}\t"
            for inner in item.blocks:
                if isinstance(inner, doc.ListBlock):
                    self._list(inner, depth + 1)
                    continue
                if not isinstance(inner, doc.Paragraph):
                    self.block(inner)
                    continue
                made = self.paragraph((doc.Run(label), *inner.inlines) if label else inner.inlines)
                layout = made.paragraph_format
                layout.left_indent = Pt(step * (depth + 1))
                layout.first_line_indent = Pt(-step) if label else Pt(0)
                layout.tab_stops.add_tab_stop(Pt(step * (depth + 1)))
                layout.space_after = Pt(self.style.item_gap)
                label = ""

    def _quotation(self, block: doc.Quotation) -> None:
        from docx.shared import Pt

        for inner in block.blocks:
            if not isinstance(inner, doc.Paragraph):
                self.block(inner)
                continue
            made = self.paragraph(inner.inlines)
            made.paragraph_format.left_indent = Pt(self.style.list_indent)
            made.paragraph_format.right_indent = Pt(self.style.list_indent)

    def _signature(self, block: doc.Signature) -> None:
        from docx.shared import Pt

        closing = self.paragraph((doc.Run(block.closing),), justified=False)
        closing.paragraph_format.space_before = Pt(self.style.part_gap)
        closing.paragraph_format.space_after = Pt(self.style.leading * 2.5)
        lines = [(block.name, False), *((line, True) for line in block.capacity)]
        made = [closing]
        for words, italic in lines:
            line = self.paragraph((doc.Run(words, emphasis=italic),), justified=False)
            line.paragraph_format.space_after = Pt(0)
            made.append(line)
        for paragraph in made:
            paragraph.paragraph_format.left_indent = Pt(self.style.width * 0.5)
        for paragraph in made[:-1]:
            paragraph.paragraph_format.keep_with_next = True

    def _graphic(self, block: doc.Graphic) -> None:
        """A Word copy says a drawing in words; a chart's figures stand in a table."""
        if not isinstance(block.data, Bars):
            self.paragraph((doc.Run(block.alternative, emphasis=True),), justified=False)
            return
        rows = tuple(
            (doc.Cell((doc.Run(bar.label),)), doc.Cell((doc.Run(bar.words),)))
            for bar in block.data.bars
        )
        head = (doc.Run(block.data.head),) if block.data.head else ()
        columns = (doc.Column(()), doc.Column(head, "right"))
        table(self.document, self.writer, doc.Table(block.id, columns, rows), self.style)
