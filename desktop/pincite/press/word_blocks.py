"""Blocks of a resolved document as paragraphs and tables of a Word file."""

from typing import Any

from pincite.document import resolved as doc
from pincite.document.charts import Bars
from pincite.press.styles.base import Style
from pincite.press.word_inlines import Writer, labelled
from pincite.press.word_lists import Numbering, number
from pincite.press.word_styles import ROLES
from pincite.press.word_tables import entries, table


class Blocks:
    """Writes blocks one after another into a Word document."""

    def __init__(self, document: Any, writer: Writer, style: Style) -> None:
        self.document = document
        self.writer = writer
        self.style = style
        self.numbering = Numbering(document, style.list_indent)

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
        self,
        inlines: doc.Inlines,
        style: str = "Normal",
        *,
        justified: bool = True,
        place: str = "",
    ) -> Any:
        """A paragraph in one of the document's styles; ``place`` is its block's id."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        made = self.document.add_paragraph(style=style)
        if justified and self.style.justified:
            made.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        self.writer.write(made, inlines, place=place)
        return made

    def _paragraph(self, block: doc.Paragraph) -> None:
        if block.role == "comment" or not block.inlines:
            return
        plain = bool(block.role) and block.role != "closing"
        style = ROLES.get(block.role, "Normal")
        self.paragraph(block.inlines, style, justified=not plain, place=block.id)

    def _heading(self, block: doc.Heading) -> None:
        made = self.document.add_paragraph(style=f"Heading {min(block.level, 4)}")
        inlines = block.inlines
        if block.number:
            inlines = (labelled(f"{block.number}\u2002", inlines), *inlines)
        self.writer.write(made, inlines, place=block.id)

    def _list(self, block: doc.ListBlock, depth: int) -> None:
        counted = self.numbering.list_of(block, depth)
        for item in block.items:
            label = item.label
            for inner in item.blocks:
                if isinstance(inner, doc.ListBlock):
                    self._list(inner, depth + 1)
                elif not isinstance(inner, doc.Paragraph):
                    self.block(inner)
                else:
                    self._item(inner, label, counted, depth)
                    label = ""

    def _item(self, inner: doc.Paragraph, label: str, counted: int | None, depth: int) -> None:
        """A paragraph of a list: its first bears the number, Word's own where Word can count."""
        from docx.shared import Pt

        step = self.style.list_indent
        written = f"{label}\t" if label and counted is None else ""
        inlines = (labelled(written, inner.inlines), *inner.inlines) if written else inner.inlines
        made = self.paragraph(inlines, "List Paragraph", place=inner.id)
        layout = made.paragraph_format
        layout.space_after = Pt(self.style.item_gap)
        if label and counted is not None:
            number(made, counted, depth)
            return
        layout.left_indent = Pt(step * (depth + 1))
        layout.first_line_indent = Pt(-step) if label else Pt(0)
        layout.tab_stops.add_tab_stop(Pt(step * (depth + 1)))

    def _quotation(self, block: doc.Quotation) -> None:
        for inner in block.blocks:
            if isinstance(inner, doc.Paragraph):
                self.paragraph(inner.inlines, "Quote", place=inner.id)
            else:
                self.block(inner)

    def _signature(self, block: doc.Signature) -> None:
        from docx.shared import Pt

        closing = self.paragraph((doc.Run(block.closing),), justified=False, place=block.id)
        closing.paragraph_format.space_before = Pt(self.style.part_gap)
        closing.paragraph_format.space_after = Pt(self.style.leading * 2.5)
        lines = [(block.name, False), *((line, True) for line in block.capacity)]
        made = [closing]
        for words, italic in lines:
            run = doc.Run(words, emphasis=italic)
            line = self.paragraph((run,), justified=False, place=block.id)
            line.paragraph_format.space_after = Pt(0)
            made.append(line)
        for paragraph in made:
            paragraph.paragraph_format.left_indent = Pt(self.style.width * 0.5)
        for paragraph in made[:-1]:
            paragraph.paragraph_format.keep_with_next = True

    def _graphic(self, block: doc.Graphic) -> None:
        """A Word copy says a drawing in words; a chart's figures stand in a table."""
        if not isinstance(block.data, Bars):
            run = doc.Run(block.alternative, emphasis=True)
            self.paragraph((run,), justified=False, place=block.id)
            return
        rows = tuple(
            (doc.Cell((doc.Run(bar.label),)), doc.Cell((doc.Run(bar.words),)))
            for bar in block.data.bars
        )
        head = (doc.Run(block.data.head),) if block.data.head else ()
        columns = (doc.Column(()), doc.Column(head, "right"))
        table(self.document, self.writer, doc.Table(block.id, columns, rows), self.style)
