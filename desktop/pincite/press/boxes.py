"""What a column is made of, from top to bottom: boxes, with what a page break after each costs."""

from dataclasses import dataclass, field
from math import inf

from pincite.press.lines import Line
from pincite.press.notes import Note
from pincite.press.sheet import Sheet
from pincite.press.spans import HAIR, Colour
from pincite.press.tags import Elem

KEEP = inf
FORCE = -inf


@dataclass(eq=False)
class Box:
    """A stretch of the column that no page break divides.

    ``gap`` is the space before it, dropped at a page's top; ``after`` the cost of a page break
    after it (:data:`KEEP` never, :data:`FORCE` always); ``notes`` the footnotes it calls;
    ``repeat`` is drawn first when a page begins with this box; ``place`` is the id of the block
    that begins here, ``also`` those of blocks around it. A bare Box is white space.
    """

    height: float
    gap: float = 0.0
    after: float = 0.0
    notes: tuple[Note, ...] = ()
    repeat: "Box | None" = None
    place: str = ""
    also: tuple[str, ...] = ()

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw it in a column whose left edge is x, its upper edge at top."""

    def places(self) -> list[str]:
        """The blocks that begin here."""
        return [place for place in (*self.also, self.place) if place]


@dataclass(eq=False)
class TextLine(Box):
    """A line of text on its baseline, ``drop`` below the box's top.

    ``beside`` holds what stands on the same page beside the line: a list label, a side head;
    each as (line, distance from the column's edge, baseline below the box's top, element). They
    come before the line in reading order. ``ending`` marks the lines of a letter's closing.
    """

    line: Line | None = None
    indent: float = 0.0
    drop: float = 0.0
    elem: Elem | None = None
    beside: list["Beside"] = field(default_factory=list)
    bookmark: tuple[str, int] | None = None
    anchor: str = ""
    ending: bool = False

    def places(self) -> list[str]:
        return [p for p in (*super().places(), *(b.place for b in self.beside)) if p]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.anchor:
            sheet.destination(self.anchor, top)
        if self.bookmark is not None:
            sheet.bookmark(*self.bookmark, top)
            sheet.destination(heading_name(self.place), top)
        for other in self.beside:
            if other.bookmark is not None:
                sheet.bookmark(*other.bookmark, top)
                sheet.destination(heading_name(other.place), top)
            sheet.line(other.line, x + other.x, top - other.drop, other.elem)
        if self.line is not None:
            sheet.line(self.line, x + self.indent, top - self.drop, self.elem)


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """A line beside a line (see :class:`TextLine`)."""

    line: Line
    x: float
    drop: float
    elem: Elem
    bookmark: tuple[str, int] | None = None
    place: str = ""


@dataclass(eq=False)
class RuleBox(Box):
    """A horizontal rule at the box's bottom."""

    x1: float = 0.0
    x2: float = 0.0
    weight: float = 0.4
    colour: Colour = HAIR

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.artifact()
        sheet.rule(x + self.x1, top - self.height, x + self.x2, self.weight, self.colour)


def heading_name(block: str) -> str:
    """The named destination of a heading."""
    return f"head-{block}"


def chain(boxes: list[Box]) -> list[Box]:
    """Keep all these boxes on one page."""
    for box in boxes[:-1]:
        box.after = KEEP
    return boxes
