"""Boxes shared out over pages, footnotes with the lines that call them.

For each page every allowed end is weighed: the cost of breaking there, the white it would leave,
and whether a note would have to be carried over. The best one wins. A note may be divided when at
least two of its lines stand on each side.
"""

from dataclasses import dataclass, field

from pincite.press.boxes import FORCE, KEEP, Box

WHITE = 7.0  # cost of one empty line at the foot, squared
CARRIED = 250.0  # cost of carrying part of a note to the next page
LEAST_NOTE = 2  # lines of a note on either side of a division


@dataclass(frozen=True, slots=True)
class Foot:
    """How notes stand: ``lead`` above the first (with the rule), ``grid`` the text's leading."""

    lead: float
    grid: float


@dataclass(slots=True)
class Page:
    """A page's boxes with their distance from the column's top, and its notes' lines in order.

    ``continued`` says that the first note began on an earlier page.
    """

    boxes: list[tuple[Box, float]] = field(default_factory=list)
    notes: list[Box] = field(default_factory=list)
    continued: bool = False


@dataclass(slots=True)
class _End:
    """An allowed end of a page: after box ``last``, with so many lines of the notes on it."""

    last: int
    shown: int
    cost: float


def paginate(boxes: list[Box], first: float, rest: float, foot: Foot) -> list[Page]:
    """Share boxes over pages whose columns are ``first`` high, then ``rest``."""
    pages: list[Page] = []
    start, carried = 0, list[Box]()
    while start < len(boxes) or carried or not pages:
        height = rest if pages else first
        end = _best_end(boxes, start, height, carried, foot)
        lines = carried + _lines(boxes[start : end.last + 1])
        page = Page(notes=lines[: end.shown], continued=bool(carried))
        _stack(page, boxes[start : end.last + 1])
        pages.append(page)
        carried, start = lines[end.shown :], end.last + 1
    return pages


def _stack(page: Page, boxes: list[Box]) -> None:
    used = 0.0
    for number, box in enumerate(boxes):
        if number == 0 and box.repeat is not None:
            page.boxes.append((box.repeat, used))
            used += box.repeat.height
        used += box.gap if number else 0.0
        page.boxes.append((box, used))
        used += box.height


def _lines(boxes: list[Box]) -> list[Box]:
    return [line for box in boxes for note in box.notes for line in note.lines]


def notes_height(lines: list[Box], foot: Foot) -> float:
    """The height of the notes at a page's foot, rule included; 0 without notes."""
    if not lines:
        return 0.0
    return foot.lead + sum(line.height + line.gap for line in lines) - lines[0].gap


def _best_end(boxes: list[Box], start: int, height: float, carried: list[Box], foot: Foot) -> _End:
    best: _End | None = None
    used, lines, final = 0.0, list(carried), len(carried)
    last_fitting = start - 1
    for at in range(start, len(boxes)):
        box = boxes[at]
        used += box.height + (box.gap if at > start else _repeated(box))
        lines += _lines([box])
        final = len(box.notes[-1].lines) if box.notes else final
        if used > height + 0.01 and at > start:
            break
        shown = _shown(lines, final, height - used, foot)
        if shown is None:
            break
        last_fitting = at
        if box.after == KEEP and at + 1 < len(boxes):
            continue
        if at + 1 == len(boxes) and shown == len(lines):
            return _End(at, shown, 0.0)
        white = (height - used - notes_height(lines[:shown], foot)) / foot.grid
        forced = box.after == FORCE
        cost = (0.0 if forced else box.after) + WHITE * max(white, 0.0) ** 2
        cost += CARRIED if shown < len(lines) else 0.0
        if forced or best is None or cost <= best.cost:
            best = _End(at, shown, cost)
        if forced:
            break
    return best or _overfull(boxes, start, max(last_fitting, start), height, carried, foot)


def _repeated(box: Box) -> float:
    return box.repeat.height if box.repeat is not None else 0.0


def _shown(lines: list[Box], final: int, room: float, foot: Foot) -> int | None:
    """How many note lines fit in the room under the text; None when too few would.

    ``final`` is how many lines the last note has: it alone may go on overleaf.
    """
    fitting = len(lines)
    while fitting and notes_height(lines[:fitting], foot) > room + 0.01:
        fitting -= 1
    if fitting == len(lines):
        return fitting
    fitting = min(fitting, len(lines) - LEAST_NOTE)
    return fitting if fitting >= len(lines) - final + LEAST_NOTE else None


def _overfull(
    boxes: list[Box], start: int, last: int, height: float, carried: list[Box], foot: Foot
) -> _End:
    """No allowed end: break where the page is full, whatever that parts."""
    if start >= len(boxes):
        last = start - 1
    lines = carried + _lines(boxes[start : last + 1])
    used = sum(box.height + box.gap for box in boxes[start : last + 1])
    shown = len(lines)
    while shown and notes_height(lines[:shown], foot) > max(height - used, 0.0) + 0.01:
        shown -= 1
    if last < start and lines:
        shown = max(shown, 1)
    return _End(last, shown, 0.0)
