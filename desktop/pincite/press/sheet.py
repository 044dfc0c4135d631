"""The paper: draws kerned text, rules and shapes on reportlab's canvas, and tags what it draws.

Coordinates are points from the page's lower left corner, as in PDF. Everything drawn is either
the content of a structure element (``sheet.into(elem)``) or an artifact (``sheet.artifact()``).
"""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from pincite.press.encode import Encoder
from pincite.press.fonts import Dress
from pincite.press.lines import Line
from pincite.press.record import Bookmark, LinkBox, Record
from pincite.press.redline_rules import decoration_of, draw_rules
from pincite.press.spans import HAIR, INK, Colour, Span, Target, spans_of
from pincite.press.tags import Elem, LinkUse, Mark

_PLAIN = Dress()


class Sheet:
    """A PDF in the making, page after page, all of one size or each of its own.

    ``loose`` pages are kept in ``leaves`` (size and operators) for somebody else to bind: the raw
    PDF then holds the fonts and one empty page.
    """

    def __init__(
        self,
        size: tuple[float, float],
        record: Record | None = None,
        *,
        loose: bool = False,
    ) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        from pincite.press.fonts import dressed

        first = dressed(Dress()).name
        # The canvas names a font on every page; the default would be an unembedded Helvetica.
        rl_config.canvas_basefontname = first
        rl_config.useA85 = 0
        self._out = BytesIO()
        options: dict[str, Any] = {"invariant": 1, "pageCompression": 1, "initialFontName": first}
        canvas: Any = Canvas(self._out, pagesize=size, **options)
        self.canvas = canvas
        self.size = size
        self.record = record if record is not None else Record()
        self.record.owners.append([])
        self.page = 0
        self.encoder = Encoder(self.canvas)
        self.leaves: list[tuple[tuple[float, float], str]] = []
        self._loose = loose
        self._repeated: dict[str, str] = {}
        if loose:
            canvas._code.clear()
        self._open: Elem | str | None = None
        self._ink: Colour | None = None
        self.changed: list[tuple[float, float]] = []  # where a redline's bars stand on this page

    # -------------------------------------------------------------- pages

    def next_page(self, size: tuple[float, float] | None = None) -> None:
        """Finish this page and begin another, of the same size unless told."""
        self._end_page()
        self.page += 1
        self.record.owners.append([])
        self._ink = None
        if size is not None:
            self.size = size
            self.canvas.setPageSize(size)

    def finish(self) -> bytes:
        """Finish the last page and return the raw PDF (untagged until the finishing pass)."""
        self._end_page()
        if self._loose:
            self.canvas.showPage()
        self.canvas.save()
        return self._out.getvalue()

    def _end_page(self) -> None:
        self.close_mark()
        if self._loose:
            self.leaves.append((self.size, "\n".join(self.canvas._code)))
            self.canvas._code.clear()
        else:
            self.canvas.showPage()

    def repeat(self, key: str, draw: Callable[[], None]) -> None:
        """Draw artifacts that are the same on many pages: the first time, then from memory."""
        self.close_mark()
        self._ink = None
        known = self._repeated.get(key)
        if known is None:
            code = self.canvas._code
            start = len(code)
            draw()
            self.close_mark()
            self._repeated[key] = "\n".join(code[start:])
        elif known:
            self._emit(known)
        self._ink = None

    # -------------------------------------------------------------- tags

    def into(self, elem: Elem) -> None:
        """What is drawn from here on belongs to this element."""
        if self._open is elem:
            return
        self.close_mark()
        elem.attach()
        owners = self.record.owners[self.page]
        elem.kids.append(Mark(self.page, len(owners)))
        self._emit(f"/{elem.role} <</MCID {len(owners)}>> BDC")
        owners.append(elem)
        self._open = elem

    def artifact(self, kind: str = "Layout") -> None:
        """What is drawn from here on is no content: ``Layout`` or ``Pagination``."""
        if self._open == kind:
            return
        self.close_mark()
        self._emit(f"/Artifact <</Type /{kind}>> BDC")
        self._open = kind

    def close_mark(self) -> None:
        if self._open is not None:
            self._emit("EMC")
            self._open = None

    # -------------------------------------------------------------- text

    def line(self, line: Line, x: float, y: float, elem: Elem | None = None) -> None:
        """Draw a line whose measure begins at x, on the baseline y.

        Its words belong to ``elem`` or to the spans' own elements; with None the line is drawn
        as part of whatever is open (an artifact).
        """
        x += line.indent
        rules: list[tuple[str, float, float, float]] = []
        for part in line.parts:
            owner = part.elem or elem
            if elem is not None and owner is not None:
                self.into(owner)
            gain = line.gain
            width = self.show(part, x, y, gain)
            if owner is not None and (change := decoration_of(owner)):
                rules.append((change, x, width, part.size))
            if part.target is not None and elem is not None and part.elem is not None:
                rect = (x, y - 0.25 * part.size, x + width, y + 0.8 * part.size)
                self.link(part.elem, part.target, rect)
            x += width
        if rules:
            draw_rules(self, rules, y)

    def show(self, span: Span, x: float, y: float, gain: float = 0.0) -> float:
        """Draw a span at a point and return how wide it was; ``gain`` is added to each space."""
        code, width = self.encoder.shown(span, gain)
        if not code:
            return 0.0
        self.ink(span.colour)
        self._emit(f"BT 1 0 0 1 {x:.3f} {y + span.rise:.3f} Tm {code} ET")
        return width

    def text(
        self,
        x: float,
        y: float,
        text: str,
        dress: Dress = _PLAIN,
        size: float = 10.0,
        *,
        colour: Colour = INK,
        tracking: float = 0.0,
        align: str = "left",
    ) -> float:
        """Draw plain words at a point, whatever is open; return their width.

        ``align`` says which end of the words x is: ``left``, ``right`` or ``center``.
        """
        spans = list(spans_of(text, dress, size, colour=colour, tracking=tracking))
        width = sum(span.width(span.text) for span in spans)
        x -= {"right": width, "center": width / 2}.get(align, 0.0)
        for span in spans:
            x += self.show(span, x, y)
        return width

    def link(self, elem: Elem, target: Target, rect: tuple[float, float, float, float]) -> None:
        """Make a rectangle of this page a link, belonging to a Link element."""
        elem.kids.append(LinkUse(len(self.record.links)))
        self.record.links.append(LinkBox(self.page, rect, target, elem))

    # -------------------------------------------------------------- shapes

    def ink(self, colour: Colour) -> None:
        """The fill colour from here on."""
        if colour != self._ink:
            self._emit("{:.4g} {:.4g} {:.4g} rg".format(*colour))
            self._ink = colour

    def forget_ink(self) -> None:
        """After the canvas has restored an earlier state: the colour must be set anew."""
        self._ink = None

    def rule(
        self, x1: float, y: float, x2: float, weight: float = 0.4, colour: Colour = HAIR
    ) -> None:
        """A horizontal hairline."""
        self.stroke(x1, y, x2, y, weight, colour)

    def stroke(
        self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.4, colour: Colour = HAIR
    ) -> None:
        """A straight line."""
        red, green, blue = colour
        self._emit(
            f"{red:.4g} {green:.4g} {blue:.4g} RG {weight:.3g} w "
            f"{x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S"
        )

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle."""
        self.ink(colour)
        self._emit(f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re f")

    def dot(
        self,
        x: float,
        y: float,
        radius: float,
        fill: Colour | None = INK,
        stroke: Colour | None = None,
        weight: float = 0.8,
    ) -> None:
        """A circle, filled, outlined or both."""
        from reportlab.lib.colors import Color

        self.canvas.saveState()
        if fill is not None:
            self.canvas.setFillColor(Color(*fill))
        if stroke is not None:
            self.canvas.setStrokeColor(Color(*stroke))
            self.canvas.setLineWidth(weight)
        self.canvas.circle(x, y, radius, int(stroke is not None), int(fill is not None))
        self.canvas.restoreState()
        self.forget_ink()

    def polygon(self, points: list[tuple[float, float]], colour: Colour = INK) -> None:
        """A filled polygon."""
        self.ink(colour)
        (x, y), *rest = points
        path = " ".join(f"{a:.3f} {b:.3f} l" for a, b in rest)
        self._emit(f"{x:.3f} {y:.3f} m {path} h f")

    # -------------------------------------------------------------- places

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry of the outline that opens this page at a height."""
        self.record.bookmarks.append(Bookmark(title, level, self.page, top))

    def destination(self, name: str, top: float) -> None:
        """A named place on this page; the first of a name stays."""
        self.record.destinations.setdefault(name, (self.page, top))

    def place(self, block: str, top: float) -> None:
        """Where a block of the document begins, for the preview."""
        if block:
            self.record.places.setdefault(block, (self.page, top))

    def _emit(self, code: str) -> None:
        self.canvas._code.append(code)
