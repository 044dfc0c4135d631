"""Tables: hairlines, a header repeated on each page, rows that part only when they are tall."""

from dataclasses import dataclass, replace

from pincite.document import resolved as doc
from pincite.press.boxes import KEEP, Box
from pincite.press.columns import Content, column_widths, least_widths
from pincite.press.fonts import CAPS
from pincite.press.galley import Galley, single, tinted
from pincite.press.inlines import Look
from pincite.press.lines import LEFT, Line, compose
from pincite.press.notes import Note
from pincite.press.sheet import Sheet
from pincite.press.spans import HAIR, INK, MUTED, Span
from pincite.press.tags import Elem
from pincite.press.wording import words

PAD_TOP, PAD_BOTTOM = 3.4, 4.4
GUTTER, NARROW_GUTTER = 12.0, 9.5
MOST_WIDE_GUTTERS = 4  # columns
TALL = 9  # rows of more lines than this may part over pages
PART_IN_ROW = 120.0
SHORT = 3.2  # rows lower than so many lines do not stand alone
SMALLEST = 0.8  # of the type of tables, where many columns ask for it
LEAST_ROWS = 3  # on the page where a table ends
LAST_TOGETHER = 0.17  # of the page's height: three higher rows need not stay together
LAST_TWO = 0.3  # the same of two: one alone under a repeated head looks lost
SMALL = 0.22  # of the page's height: a table of less is never parted
HEAVY, LIGHT, FINE = 0.7, 0.35, 0.25


@dataclass(frozen=True, slots=True, eq=False)
class CellLines:
    """A cell's lines, its column's left edge and its element."""

    lines: tuple[Line, ...]
    x: float
    elem: Elem | None


@dataclass(eq=False)
class RowBox(Box):
    """Some lines of a row. ``rule`` is drawn below at its weight, ``over`` above; 0 draws none.

    A repeated header is drawn as an artifact: its words were read on the table's first page.
    """

    cells: tuple[CellLines, ...] = ()
    left: float = 0.0
    right: float = 0.0
    leading: float = 0.0
    drop: float = 0.0
    rule: float = 0.0
    over: float = 0.0
    artifact: bool = False

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.artifact or self.rule or self.over:
            sheet.artifact("Pagination" if self.artifact else "Layout")
        if self.over:
            sheet.rule(x + self.left, top, x + self.right, self.over, INK)
        if self.rule:
            ink = HAIR if self.rule == FINE else INK
            sheet.rule(x + self.left, top - self.height, x + self.right, self.rule, ink)
        for cell in self.cells:
            y = top - self.drop
            for line in cell.lines:
                sheet.line(line, x + cell.x, y, None if self.artifact else cell.elem)
                y -= self.leading


@dataclass(frozen=True, slots=True)
class Grid:
    """Where a table's columns stand: left edges and widths, from the column's left edge."""

    xs: tuple[float, ...]
    widths: tuple[float, ...]
    left: float
    right: float


def table(galley: Galley, block: doc.Table, parent: Elem) -> None:
    """Set a table into the galley."""
    _Table(galley, block, parent).set()


class _Table:
    def __init__(self, galley: Galley, block: doc.Table, parent: Elem) -> None:
        self.galley, self.block, self.style = galley, block, galley.style
        self.elem = Elem("Table", parent)
        self.cell_look = Look(self.style.small, self.style.figures, lang=galley.lang)
        self.head_look = tinted(
            self.cell_look, family=CAPS, size=self.style.small * 1.045, colour=MUTED
        )

    def set(self) -> None:
        galley, block = self.galley, self.block
        galley.flush()
        if block.wide:
            galley.clear_side()
        self._caption()
        header = Elem("TR", Elem("THead", self.elem))
        titles = [
            self._spans(column.title, self.head_look, Elem("TH", header, scope="Column"))
            for column in block.columns
        ]
        body = Elem("TBody", self.elem)
        rows = [self._row_spans(row, body) for row in block.rows]
        contents = self._contents([t for t, _ in titles], [[s for s, _ in row] for row in rows])
        self.grid = self._grid(contents, self._squeeze(contents))
        head = self._head(titles)
        boxes: list[Box] = [head]
        for number, row in enumerate(rows):
            boxes += self._row(row, head, last=number + 1 == len(rows))
        self._price_breaks(boxes)
        galley.next_gap = galley.style.gap + 1
        galley.add(boxes)
        galley.next_gap = galley.style.gap + 4

    def _price_breaks(self, boxes: list[Box]) -> None:
        """A small table stays whole; of a larger one the last three rows go on together.

        Nor does a short first row stand alone under the head.
        """
        small = sum(box.height for box in boxes) < SMALL * self.style.paper[1]
        short = SHORT * self.style.small_leading
        boxes[0].after = KEEP
        if len(boxes) > 2 and boxes[1].height < short:
            boxes[1].after = KEEP
        rows = {id(box) for box in _last_rows(boxes[1:], self.style.paper[1])}
        for box in boxes[:-1]:
            if small or id(box) in rows:
                box.after = KEEP

    # -------------------------------------------------------------- what the cells say

    def _caption(self) -> None:
        if not self.block.caption:
            return
        caption = Elem("Caption", self.elem)
        look = tinted(self.cell_look, family=self.style.typeface, emphasis=True, colour=MUTED)
        self.galley.paragraph(
            self.galley.spans(self.block.caption, look, caption),
            caption,
            align=LEFT,
            leading=self.style.small_leading,
        )
        self.galley.keep()

    def _spans(self, inlines: doc.Inlines, look: Look, elem: Elem) -> tuple[list[Span], Elem]:
        return self.galley.spans(inlines, look, elem), elem

    def _row_spans(self, row: tuple[doc.Cell, ...], body: Elem) -> list[tuple[list[Span], Elem]]:
        tr = Elem("TR", body)
        cells = []
        for number, cell in enumerate(row):
            heads = cell.strong and number == 0
            elem = Elem("TH", tr, scope="Row") if heads else Elem("TD", tr)
            spans: list[Span] = []
            for inline in cell.inlines:
                # Emphasis in a strong cell is the lighter line under its head.
                light = isinstance(inline, doc.Run) and inline.emphasis
                look = replace(self.cell_look, strong=cell.strong and not light)
                spans += self.galley.spans((inline,), look, elem)
            cells.append((spans, elem))
        return cells

    def _contents(self, titles: list[list[Span]], rows: list[list[list[Span]]]) -> list[Content]:
        return [
            Content(
                [titles[at], *(row[at] for row in rows if at < len(row))],
                column.weight,
            )
            for at, column in enumerate(self.block.columns)
        ]

    def _measure(self, count: int) -> tuple[float, float, float]:
        """The left edge, the gutter and the room for words of so many columns."""
        left = 0.0 if self.block.wide else self.style.side
        gutter = GUTTER if count <= MOST_WIDE_GUTTERS else NARROW_GUTTER
        return left, gutter, self.style.width - left - gutter * (count - 1)

    def _squeeze(self, contents: list[Content]) -> list[float]:
        """Set a table of many columns smaller where that keeps its words and figures whole.

        Returns the columns' least widths.
        """
        *_, room = self._measure(len(contents))
        least = least_widths(contents, room)
        if sum(least) <= room:
            return least
        share = max(SMALLEST, room / sum(least) * 0.99)
        for span in (span for content in contents for cell in content.cells for span in cell):
            span.size *= share
            span.rise *= share
        style = self.style
        self.style = replace(
            style, small=style.small * share, small_leading=style.small_leading * share
        )
        return least_widths(contents, room)

    def _grid(self, contents: list[Content], least: list[float]) -> Grid:
        style = self.style
        left, gutter, room = self._measure(len(contents))
        widths = column_widths(contents, room, least)
        xs, x = [], left
        for width in widths:
            xs.append(x)
            x += width + gutter
        return Grid(tuple(xs), tuple(widths), left, style.width)

    # -------------------------------------------------------------- rows as boxes

    def _cells(self, row: list[tuple[list[Span], Elem]]) -> list[CellLines]:
        return [
            CellLines(tuple(compose(spans, width, column.align)), x, elem)
            for (spans, elem), width, x, column in zip(
                row, self.grid.widths, self.grid.xs, self.block.columns, strict=False
            )
        ]

    def _head(self, titles: list[tuple[list[Span], Elem]]) -> RowBox:
        cells = self._cells(titles)
        lines = max((len(cell.lines) for cell in cells), default=1)
        return self._box(cells, lines, top=PAD_TOP, bottom=PAD_BOTTOM, over=HEAVY, rule=LIGHT)

    def _row(self, row: list[tuple[list[Span], Elem]], head: RowBox, *, last: bool) -> list[Box]:
        cells = self._cells(row)
        lines = max((len(cell.lines) for cell in cells), default=1) or 1
        rule = HEAVY if last else FINE
        again = replace(head, artifact=True, after=KEEP)
        if lines <= TALL:
            box = self._box(cells, lines, top=PAD_TOP, bottom=PAD_BOTTOM, rule=rule)
            box.repeat = again
            return [box]
        return self._slices(cells, lines, rule, again)

    def _slices(self, cells: list[CellLines], lines: int, rule: float, again: RowBox) -> list[Box]:
        """A tall row as one box a line, so that a page break can fall between its lines."""
        boxes: list[Box] = []
        for at in range(lines):
            part = [replace(c, lines=c.lines[at : at + 1]) for c in cells if at < len(c.lines)]
            first, final = at == 0, at + 1 == lines
            box = self._box(
                part,
                1,
                top=PAD_TOP if first else 0.0,
                bottom=PAD_BOTTOM if final else 0.0,
                rule=rule if final else 0.0,
            )
            near_edge = at < 2 or lines - at <= 3
            box.after = 0.0 if final else KEEP if near_edge else PART_IN_ROW
            busy = any(c.x == self.grid.left for c in part)
            box.repeat = again if first else self._continued(again, over=busy)
            boxes.append(box)
        return boxes

    def _continued(self, head: RowBox, *, over: bool) -> "_Continued":
        """The header again, and words that say that the row goes on.

        They stand in the first column, over the lines that follow when that column goes on too.
        """
        style = self.style
        look = tinted(self.cell_look, family=self.style.typeface, emphasis=True, colour=MUTED)
        said = words(self.galley.lang).continued
        line = single(self.galley.spans((doc.Run(said),), look, Elem("P")))
        return _Continued(
            head.height + PAD_TOP + (style.small_leading if over else 0.0),
            line=line,
            head=head,
            x=self.grid.left,
            drop=head.height + PAD_TOP + style.small_drop,
        )

    def _box(
        self,
        cells: list[CellLines],
        lines: int,
        *,
        top: float,
        bottom: float,
        rule: float = 0.0,
        over: float = 0.0,
    ) -> RowBox:
        notes: list[Note] = [n for cell in cells for line in cell.lines for n in line.notes]
        return RowBox(
            lines * self.style.small_leading + top + bottom,
            notes=tuple(notes),
            place=self.block.id,
            cells=tuple(cells),
            left=self.grid.left,
            right=self.grid.right,
            leading=self.style.small_leading,
            drop=top + self.style.small_drop,
            rule=rule,
            over=over,
        )


def _last_rows(boxes: list[Box], page: float) -> list[Box]:
    """The boxes of a table's last three rows, or of as many as are low enough to stay together."""
    rows: list[list[Box]] = []
    for box in boxes:
        if isinstance(box.repeat, RowBox) or not rows:
            rows.append([])
        rows[-1].append(box)
    found: list[Box] = []
    for number, row in enumerate(rows[-1 : -LEAST_ROWS - 1 : -1], start=1):
        most = page * (LAST_TWO if number <= 2 else LAST_TOGETHER)
        if sum(box.height for box in found + row) > most or len(row) > 1:
            break
        found = row + found
    return found


@dataclass(eq=False)
class _Continued(Box):
    """A repeated header, and under it the line that says that the row goes on."""

    line: Line | None = None
    head: RowBox | None = None
    x: float = 0.0
    drop: float = 0.0

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.head is not None:
            self.head.draw(sheet, x, top)
        if self.line is not None:
            sheet.artifact("Pagination")
            sheet.line(self.line, x + self.x, top - self.drop)
