"""A table of contents: headings with the page on which each stands, each a link to it."""

from dataclasses import dataclass

from pincite.document import resolved as doc
from pincite.press.boxes import KEEP, Box, heading_name
from pincite.press.fonts import CAPS, TABULAR, Dress
from pincite.press.galley import Galley, single, text_lines, tinted
from pincite.press.lines import LEFT, Line, compose
from pincite.press.sheet import Sheet
from pincite.press.spans import MUTED, Target
from pincite.press.tags import Elem
from pincite.press.wording import words

NUMBER_WIDTH = 30.0
DEEPEST = 2


@dataclass(eq=False)
class ContentsLine(Box):
    """A heading's words and its page number, which is known when the pages are drawn."""

    line: Line | None = None
    link: Elem | None = None
    block: str = ""
    title: str = ""
    indent: float = 0.0
    right: float = 0.0
    drop: float = 0.0
    size: float = 0.0
    lang: str = "en"
    last: bool = False

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.line is None or self.link is None:
            return
        y = top - self.drop
        sheet.line(self.line, x + self.indent, y, self.link)
        left, right = x + self.indent, x + self.right
        number = str(sheet.record.page_of.get(self.block, 1))
        if self.last:
            sheet.text(right, y, number, Dress(TABULAR), self.size, colour=MUTED, align="right")
        said = words(self.lang).go_to_heading.format(title=self.title, page=number)
        rect = (left, y - 0.3 * self.size, right, y + 0.85 * self.size)
        sheet.link(self.link, Target(heading_name(self.block), said), rect)


def contents(galley: Galley, blocks: doc.Blocks, parent: Elem) -> None:
    """Set the table of contents of these blocks; nothing when they have no headings."""
    headings = [b for b in blocks if isinstance(b, doc.Heading) and b.level <= DEEPEST]
    if not headings:
        return
    style = galley.style
    title = Elem("P", parent)
    look = tinted(galley.look, family=CAPS, strong=True, tracking=0.15)
    said = galley.spans((doc.Run(words(galley.lang).contents),), look, title)
    head = text_lines([single(said)], title, style.side, style.leading, style.drop)
    head[0].after = KEEP
    galley.add(head)
    toc = Elem("TOC", parent)
    for heading in headings:
        _entry(galley, heading, toc)
    galley.next_gap = style.part_gap * 1.5


def _entry(galley: Galley, heading: doc.Heading, toc: Elem) -> None:
    style = galley.style
    item = Elem("TOCI", toc)
    reference = Elem("Reference", item)
    link = Elem("Link", reference)
    title = "".join(i.text for i in heading.inlines if isinstance(i, (doc.Run, doc.CiteRun)))
    if heading.number:
        title = f"{heading.number}\u2002{title}"
    indent = style.side + (heading.level - 1) * style.list_indent
    spans = galley.spans((doc.Run(title),), galley.look, link)
    lines = compose(spans, style.width - indent - NUMBER_WIDTH, LEFT)
    boxes = [
        ContentsLine(
            style.leading,
            after=KEEP if at + 1 < len(lines) else 0.0,
            line=line,
            link=link,
            block=heading.id,
            title=title,
            indent=indent,
            right=style.width,
            drop=style.drop,
            size=style.size,
            lang=galley.lang,
            last=at + 1 == len(lines),
        )
        for at, line in enumerate(lines)
    ]
    if boxes:
        boxes[0].gap = style.item_gap if heading.level == 1 else 0.0
        galley.add(boxes)
