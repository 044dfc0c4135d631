"""A column under construction: blocks are set into boxes, one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pincite.document.resolved import Inlines, NoteMark
from pincite.press.boxes import FORCE, KEEP, Beside, Box, TextLine
from pincite.press.fonts import SUPERIOR, Dress
from pincite.press.inlines import Links, Look, note_name, set_inlines
from pincite.press.lines import JUSTIFIED, LEFT, Line, compose
from pincite.press.notes import Note
from pincite.press.spans import Span, spans_of
from pincite.press.styles.base import Style
from pincite.press.tags import Elem

LIST_INTRODUCTION = 400.0  # cost of parting "… the following:" from what follows
HYPHEN_AT_FOOT = 60.0


@dataclass
class Galley:
    """The boxes so far, and what every block needs to know to add its own."""

    style: Style
    lang: str
    links: Links
    root: Elem
    boxes: list[Box] = field(default_factory=list)
    pending: list[Beside] = field(default_factory=list)
    side_room: float = 0.0
    next_gap: float | None = None
    around: tuple[str, ...] = ()
    introduced: bool = False
    last_role: str = ""
    side_heads: bool = False
    head: tuple[tuple[str, int], str] | None = None  # one that opens the next line

    def __post_init__(self) -> None:
        self.side_heads = self.style.side > 0

    @property
    def look(self) -> Look:
        return Look(self.style.size, self.style.typeface, lang=self.lang)

    # -------------------------------------------------------------- paragraphs

    def spans(self, inlines: Inlines, look: Look, elem: Elem) -> list[Span]:
        """A block's inlines as spans, its footnotes set."""
        return set_inlines(inlines, look, elem, self.links, self.make_note)

    def paragraph(
        self,
        spans: list[Span],
        elem: Elem,
        *,
        indent: float = 0.0,
        measure: float | None = None,
        align: str = "",
        gap: float | None = None,
        leading: float | None = None,
        place: str = "",
    ) -> list[TextLine]:
        """Set a paragraph and add its lines; ``indent`` is from the text's left edge."""
        style = self.style
        align = align or (JUSTIFIED if style.justified else LEFT)
        leading = leading or style.leading
        lines = compose(spans, (measure or style.measure) - (0 if measure else indent), align)
        drop = style.drop if leading == style.leading else leading * 0.77
        boxes = text_lines(lines, elem, style.side + indent, leading, drop)
        if boxes:
            boxes[0].gap = style.gap if gap is None else gap
            boxes[0].place = place
        self.add(boxes)
        return boxes

    def add(self, boxes: Sequence[Box]) -> None:
        """Add boxes below the others; a waiting label or head stands beside the first line."""
        if not boxes:
            return
        first = boxes[0]
        if self.next_gap is not None:
            first.gap = self.next_gap
            self.next_gap = None
        first.also, self.around = self.around, ()
        if self.head is not None and isinstance(first, TextLine):
            first.also += (first.place,)
            (first.bookmark, first.place), self.head = self.head, None
        if self.pending and isinstance(first, TextLine):
            first.beside = self.pending + first.beside
            self.pending = []
        self.flush()
        self.introduced = False
        if self.side_room > 0:
            self.side_room -= sum(box.height + box.gap for box in boxes)
        self.boxes += boxes

    def head_here(self, bookmark: tuple[str, int], place: str) -> None:
        """The next line is opened by a head: its bookmark and its place are that line's."""
        self.head = (bookmark, place)

    def flush(self) -> None:
        """Give labels and heads with no text beside them lines of their own."""
        waiting, self.pending = self.pending, []
        if waiting:
            height = max(beside.drop for beside in waiting) + self.style.leading - self.style.drop
            gap = self.style.gap if self.next_gap is None else self.next_gap
            self.boxes.append(TextLine(height, gap, KEEP, beside=waiting))
            self.side_room = 0.0

    def space(self, height: float) -> None:
        """White space that disappears at a page's top."""
        if height > 0 and self.boxes:
            self.boxes.append(Box(0.0, gap=height))

    def clear_side(self) -> None:
        """Go below a side head that is taller than the text beside it."""
        if self.side_room > 0.5:
            self.space(self.side_room)
        self.side_room = 0.0

    def keep(self) -> None:
        """Keep what comes next on the page of what is there."""
        if self.boxes:
            self.boxes[-1].after = KEEP

    def discourage(self, cost: float) -> None:
        """Make a page break here cost something."""
        if self.boxes and self.boxes[-1].after != KEEP:
            self.boxes[-1].after = max(self.boxes[-1].after, cost)

    def break_page(self) -> None:
        if self.boxes:
            self.boxes[-1].after = FORCE

    # -------------------------------------------------------------- footnotes

    def make_note(self, mark: NoteMark, owner: Elem) -> tuple[Note, Elem]:
        """Set a footnote; its element follows its reference inside the calling block."""
        style = self.style
        elem = Elem("Note", owner, inline=True, ident=note_name(mark.number))
        label = Elem("Lbl", elem, inline=True)
        look = Look(style.note, style.typeface, lang=self.lang)
        spans = set_inlines(mark.inlines, look, elem, self.links)
        indent = style.note * 1.16
        lines = compose(spans, style.measure - indent, LEFT) or [single([])]
        boxes = text_lines(lines, elem, style.side + indent, style.note_leading, style.note_drop)
        number = single(list(spans_of(str(mark.number), Dress(SUPERIOR), style.note)))
        if boxes:
            boxes[0].gap = 1.5
            boxes[0].anchor = note_name(mark.number)
            boxes[0].beside = [Beside(number, style.side, style.note_drop, label)]
        return Note(mark.number, tuple(boxes)), elem


def single(spans: list[Span]) -> Line:
    """Spans as one line of their natural width."""
    return Line(tuple(spans), 0.0, 0.0, sum(span.width(span.text) for span in spans))


def text_lines(
    lines: list[Line], elem: Elem, indent: float, leading: float, drop: float
) -> list[TextLine]:
    """Lines as boxes, with the page breaks inside the paragraph priced.

    Two lines at least stay together at its head and its end.
    """
    boxes = []
    for number, line in enumerate(lines, start=1):
        left = len(lines) - number
        after = KEEP if (number < 2 or left < 2) and left else 0.0
        if after == 0.0 and left:
            hyphenated = bool(line.parts) and line.parts[-1].text.endswith("\u00ad")
            after = 5.0 + (HYPHEN_AT_FOOT if hyphenated else 0.0)
        boxes.append(
            TextLine(
                leading,
                after=after,
                notes=line.notes,
                line=line,
                indent=indent,
                drop=drop,
                elem=elem,
            )
        )
    return boxes


def tinted(look: Look, **values: object) -> Look:
    """A look with some of it changed."""
    return replace(look, **values)  # type: ignore[arg-type]
