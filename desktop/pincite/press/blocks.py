"""Blocks of a resolved document set into a galley: text, lists, quotations, heads."""

from dataclasses import replace

from pincite.document import resolved as doc
from pincite.press.boxes import KEEP, Beside
from pincite.press.endings import signature
from pincite.press.entries import entry_list
from pincite.press.fonts import CAPS, Dress
from pincite.press.galley import LIST_INTRODUCTION, Galley, single, tinted
from pincite.press.graphics import graphic
from pincite.press.inlines import Look
from pincite.press.lines import LEFT, compose
from pincite.press.parts import part
from pincite.press.spans import Span, spans_of
from pincite.press.tables import table
from pincite.press.tags import Elem

MOST_SIDE_LINES = 3
SIDE_GAP = 9.0  # between a side head and the text
LEAST_SIDE_SIZE = 0.9  # of a head's size: all are set so much smaller for the longest word's sake
RUN_IN_GAP = "\u2002 "
LONGEST_RUN_IN = 0.6  # of the measure: a longer head stands above


class Setter:
    """Sets blocks one after another into a galley.

    ``top_level`` is the structure level of a heading of level 1 (2 where a title stands above).
    With ``run_in`` the first heads open their paragraphs where no side column holds them.
    """

    def __init__(self, galley: Galley, top_level: int = 1, *, run_in: bool = False) -> None:
        self.galley = galley
        self.top_level = top_level
        self.run_in = run_in and not galley.side_heads
        self._next: doc.Block | None = None
        self._opening: list[Span] = []
        self._head_size = 0.0
        self._level = top_level - 1

    def set(self, blocks: doc.Blocks, parent: Elem) -> None:
        """Set blocks under a structure element. Raises PressError ``missing_glyph``."""
        if not self._head_size:
            self._head_size = side_head_size(self.galley, blocks)
        for at, block in enumerate(blocks):
            self._next = blocks[at + 1] if at + 1 < len(blocks) else None
            self.block(block, parent)

    def block(self, block: doc.Block, parent: Elem) -> None:
        """Set one block."""
        match block:
            case doc.Paragraph():
                self._paragraph(block, parent)
            case doc.Heading():
                self._heading(block, parent)
            case doc.ListBlock():
                self._list(block, parent)
            case doc.Table():
                table(self.galley, block, parent)
            case doc.Quotation():
                self._quotation(block, parent)
            case doc.PageBreak():
                self.galley.break_page()
            case doc.Signature():
                signature(self.galley, block, parent)
            case doc.EntryList():
                entry_list(self.galley, block, parent)
            case doc.Graphic():
                graphic(self.galley, block, parent)

    # -------------------------------------------------------------- text

    def _paragraph(self, block: doc.Paragraph, parent: Elem) -> None:
        galley = self.galley
        if block.role == "comment" or not block.inlines:
            return
        if block.role:
            part(galley, block, parent)
            return
        elem = Elem("P", parent)
        look = galley.look
        if block.lang and block.lang != galley.lang:
            elem.lang = block.lang
            look = tinted(look, lang=block.lang)
        head, self._opening = self._opening, []
        spans = head + galley.spans(block.inlines, look, elem)
        galley.paragraph(spans, elem, place=block.id)
        if spans and spans[-1].text.rstrip().endswith(":"):
            galley.discourage(LIST_INTRODUCTION)
            galley.introduced = True

    def _quotation(self, block: doc.Quotation, parent: Elem) -> None:
        galley, style = self.galley, self.galley.style
        elem = Elem("BlockQuote", parent)
        if block.lang and block.lang != galley.lang:
            elem.lang = block.lang
        look = tinted(galley.look, size=style.size * 0.95, lang=block.lang or galley.lang)
        galley.around += (block.id,)
        for inner in block.blocks:
            if not isinstance(inner, doc.Paragraph):
                self.block(inner, elem)
                continue
            inside = Elem("P", elem)
            galley.paragraph(
                galley.spans(inner.inlines, look, inside),
                inside,
                indent=style.list_indent,
                measure=style.measure - 2 * style.list_indent,
                leading=style.leading * 0.96,
                place=inner.id,
            )

    def _list(self, block: doc.ListBlock, parent: Elem) -> None:
        galley, style = self.galley, self.galley.style
        elem = Elem("L", parent, scope="Decimal" if block.ordered else "Disc")
        gap = style.item_gap if galley.introduced else style.gap
        for number, item in enumerate(block.items):
            entry = Elem("LI", elem)
            label, body = Elem("Lbl", entry), Elem("LBody", entry)
            spans = galley.spans((doc.Run(item.label),), galley.look, label)
            place = "" if number else block.id
            galley.pending.append(Beside(single(spans), style.side, style.drop, label, place=place))
            galley.next_gap = style.item_gap if number else gap
            galley.style = replace(style, side=style.side + style.list_indent)
            self._item(item, body)
            galley.style = style
            galley.flush()

    def _item(self, item: doc.ListItem, body: Elem) -> None:
        for inner in item.blocks:
            if isinstance(inner, doc.Paragraph) and len(item.blocks) == 1:
                spans = self.galley.spans(inner.inlines, self.galley.look, body)
                self.galley.paragraph(spans, body, place=inner.id)
            else:
                self.block(inner, body)

    # -------------------------------------------------------------- heads

    def _heading(self, block: doc.Heading, parent: Elem) -> None:
        level = min(block.level - 1 + self.top_level, self._level + 1, 6)
        self._level = level
        elem = Elem(f"H{level}", parent)
        title = "".join(i.text for i in block.inlines if isinstance(i, (doc.Run, doc.CiteRun)))
        bookmark = (f"{block.number} {title}".strip(), level - self.top_level)
        inlines = block.inlines
        if block.number:
            inlines = (doc.Run(f"{block.number}\u2002"), *inlines)
        galley = self.galley
        if galley.side_heads and block.level == 1:
            look = _side_look(galley, self._head_size)
            if self._side_head(galley.spans(inlines, look, elem), elem, bookmark, block.id):
                return
        if not galley.side_heads or block.level == 1:
            galley.flush()  # a lesser head stands beside one that hangs there
        if self.run_in and block.level == 1 and _plain(self._next):
            self._head_within(inlines, elem, bookmark, block)
            return
        self._head_above(inlines, elem, bookmark, block)

    def _side_head(
        self, spans: list[Span], elem: Elem, bookmark: tuple[str, int], place: str
    ) -> bool:
        """Hang a head in the side column; False when it is too long to stand there."""
        galley, style = self.galley, self.galley.style
        lines = compose(spans, style.side - SIDE_GAP, LEFT)
        divided = any(line.parts and line.parts[-1].text.endswith("\u00ad") for line in lines)
        if not lines or divided or len(lines) > MOST_SIDE_LINES:
            return False
        galley.flush()
        galley.clear_side()
        for at, line in enumerate(lines):
            drop = style.drop + at * style.leading
            first = (bookmark, place) if at == 0 else (None, "")
            galley.pending.append(Beside(line, 0.0, drop, elem, *first))
        galley.side_room = len(lines) * style.leading + style.gap
        galley.introduced = False
        return True

    def _head_within(
        self, inlines: doc.Inlines, elem: Elem, bookmark: tuple[str, int], block: doc.Heading
    ) -> None:
        """A head that opens the paragraph after it, in the same line; read before it."""
        galley, style = self.galley, self.galley.style
        look = tinted(galley.look, size=style.head_size, family=CAPS, strong=True, tracking=0.2)
        spans = galley.spans((*inlines, doc.Run(RUN_IN_GAP)), look, elem)
        if single(spans).width > style.measure * LONGEST_RUN_IN:
            self._head_above(inlines, elem, bookmark, block)
            return
        self._opening = [span if span.elem else replace(span, elem=elem) for span in spans]
        galley.next_gap = style.head_gap
        galley.head_here(bookmark, block.id)

    def _head_above(
        self, inlines: doc.Inlines, elem: Elem, bookmark: tuple[str, int], block: doc.Heading
    ) -> None:
        galley, style = self.galley, self.galley.style
        first = block.level == 1
        look = tinted(
            galley.look,
            size=style.head_size * (1.06 if first else 1.0),
            family=CAPS if first else galley.look.family,
            strong=block.level <= 2,
            emphasis=block.level > 2,
            tracking=0.2 if first else 0.0,
        )
        boxes = galley.paragraph(
            galley.spans(inlines, look, elem),
            elem,
            align=LEFT,
            gap=style.gap if galley.side_heads and not first else style.head_gap,
            place=block.id,
        )
        for box in boxes:
            box.after = KEEP
        if boxes:
            boxes[0].bookmark = bookmark
        galley.next_gap = 0.0 if galley.side_heads and not first else style.gap * 0.4


def _plain(block: doc.Block | None) -> bool:
    """Whether a head may open this block: text in a paragraph that plays no role."""
    return isinstance(block, doc.Paragraph) and not block.role and bool(block.inlines)


def _side_look(galley: Galley, size: float) -> Look:
    return tinted(galley.look, size=size, family=CAPS, strong=True, tracking=0.15)


def side_head_size(galley: Galley, blocks: doc.Blocks) -> float:
    """The size in which the document's heads hang beside the text: one for all of them.

    A little smaller than the style's where that lets the longest word stand in the side column.
    """
    size = galley.style.head_size
    if not galley.side_heads:
        return size
    dress = Dress(CAPS, strong=True)
    room = galley.style.side - SIDE_GAP - 0.5
    least = 1.0
    for block in blocks:
        if not isinstance(block, doc.Heading) or block.level > 1:
            continue
        words = "".join(i.text for i in block.inlines if isinstance(i, doc.Run)).split()
        wide = max((_wide(word, dress, size) for word in words), default=0.0)
        if LEAST_SIDE_SIZE <= room / max(wide, 1.0) < least:
            least = room / wide
    return size * least


def _wide(word: str, dress: Dress, size: float) -> float:
    return single(list(spans_of(word, dress, size, tracking=0.15))).width
