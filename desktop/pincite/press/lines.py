"""Paragraphs: spans made into lines of one measure, each with its words placed."""

from dataclasses import dataclass
from math import inf

from pincite.press.linebreak import (
    EVEN,
    TOLERABLE,
    Point,
    desperate,
    is_runt,
    justified,
    ragged,
)
from pincite.press.notes import Note
from pincite.press.spans import Span
from pincite.press.words import (
    NO_BREAK_SPACE,
    SOFT_HYPHEN,
    Piece,
    Place,
    Word,
    points_of,
    words_of,
)

LEFT, RIGHT, CENTRE, JUSTIFIED = "left", "right", "center", "justify"

# A line that could be filled only by gaping (a long cite has gone to the next) stays ragged.
LOOSEST = 1.4


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line: its parts from left to right, where it begins, and what each space gains.

    ``indent`` is from the measure's left edge (negative when a quotation mark hangs); ``gain`` is
    added to every space but a trailing one; ``width`` is natural, the trailing space left out.
    """

    parts: tuple[Span, ...]
    indent: float
    gain: float
    width: float

    @property
    def notes(self) -> tuple[Note, ...]:
        """The footnotes called in this line, in order."""
        return tuple(part.note for part in self.parts if part.note is not None)


def compose(spans: list[Span], measure: float, align: str = LEFT) -> list[Line]:
    """Set a paragraph in a measure (points). An empty paragraph has no lines.

    ``align`` is ``left``, ``right``, ``center`` or ``justify``.
    """
    if not any(span.text.strip() or span.forced_break for span in spans):
        return []
    single = plain_line(spans, measure)
    if single is not None:
        room = measure - single.width
        indent = {RIGHT: room, CENTRE: room / 2}.get(align, 0.0)
        return [Line(single.parts, indent, 0.0, single.width)]
    words = words_of(spans)
    points, places, ends = _ends(words, measure, full=align == JUSTIFIED)
    lines, start = [], 0
    for end in ends:
        parts = _parts(words, places[start], places[end], first=start == 0)
        if points[end].hyphen:
            parts[-1] = parts[-1].with_text(parts[-1].text + SOFT_HYPHEN)
        room = measure + points[end].hang + points[start].lead - _natural(parts)
        trailing = words[places[end][0]].space if places[end][1] < 0 else None
        full = align == JUSTIFIED and not points[end].forced
        lines.append(_placed(parts, trailing, room, points[start].lead, align, full=full))
        start = end
    return lines


def plain_line(spans: list[Span], measure: float) -> Line | None:
    """Letters, figures and single spaces that fit in one line: nothing is to be weighed there."""
    if len(spans) != 1:
        return None
    span = spans[0]
    text = span.text
    if not text or span.forced_break or "  " in text or " " in (text[0], text[-1]):
        return None
    if not text.replace(" ", "").replace(NO_BREAK_SPACE, "").isalnum():
        return None
    width = span.width(text)
    return Line((span,), 0.0, 0.0, width) if width <= measure else None


def _ends(
    words: list[Word], measure: float, *, full: bool
) -> tuple[list[Point], list[Place], list[int]]:
    """Where the lines end: first without hyphens, then with them where that is not good enough."""
    points, places = points_of(words, measure, hyphens=False)
    if not full:
        return points, places, ragged(points, measure)
    ends = justified(points, measure, EVEN)
    if ends and not is_runt(points, ends, measure):
        return points, places, ends
    more, more_places = points_of(words, measure, hyphens=True)
    better = justified(more, measure, TOLERABLE)
    if better:
        return more, more_places, better
    if ends:
        return points, places, ends
    return more, more_places, justified(more, measure, inf) or desperate(more, measure)


def balanced(spans: list[Span], measure: float) -> list[Line]:
    """Ragged lines, no more than the measure needs, and as even as that allows (titles)."""
    lines = compose(spans, measure, LEFT)
    narrow, wide = measure / 2, measure
    while len(lines) > 1 and wide - narrow > 2:
        middle = (narrow + wide) / 2
        tried = compose(spans, middle, LEFT)
        if len(tried) == len(lines):
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def _parts(words: list[Word], start: Place, end: Place, *, first: bool) -> list[Span]:
    """The pieces between two places, neighbours of one dress joined, spaces between words."""
    joined: list[tuple[Span, list[str]]] = []
    begin, last = start[0], end[0]
    for at in range(begin if start[1] >= 0 or first else begin + 1, last + 1):
        word = words[at]
        pieces = word.pieces
        if (at == begin and start[1] >= 0) or (at == last and end[1] >= 0):
            pieces = _cut(word, start if at == begin else None, end if at == last else None)
        for span, text in pieces:
            _join(joined, span, text)
        if at < last and word.space is not None:
            _join(joined, word.space, " ")
    return [span.with_text("".join(texts)) for span, texts in joined]


def _cut(word: Word, start: Place | None, end: Place | None) -> list[Piece]:
    """A word's pieces between two places of which either may lie inside it."""
    cut = []
    for order, (span, whole) in enumerate(word.pieces):
        text = whole
        if end is not None and end[1] >= 0:
            if order > end[1]:
                break
            text = text[: end[2]] if order == end[1] else text
        if start is not None and start[1] >= 0:
            if order < start[1]:
                continue
            text = text[start[2] :] if order == start[1] else text
        cut.append((span, text))
    return cut


def _join(joined: list[tuple[Span, list[str]]], span: Span, text: str) -> None:
    if not text:
        return
    if joined and (joined[-1][0] is span or _same_dress(joined[-1][0], span)):
        joined[-1][1].append(text)
    else:
        joined.append((span, [text]))


def _same_dress(one: Span, two: Span) -> bool:
    return (
        one.face is two.face
        and one.size == two.size
        and one.elem is two.elem
        and one.rise == two.rise
        and one.colour == two.colour
        and one.note is two.note
        and one.tracking == two.tracking
    )


def _natural(parts: list[Span]) -> float:
    return sum(part.width(part.text) for part in parts)


def _placed(
    parts: list[Span],
    trailing: Span | None,
    room: float,
    lead: float,
    align: str,
    *,
    full: bool,
) -> Line:
    width = _natural(parts)
    spaces = sum(part.text.count(" ") + part.text.count(NO_BREAK_SPACE) for part in parts)
    gain = room / spaces if spaces and (full or (room < 0 and align == JUSTIFIED)) else 0.0
    if spaces and gain > LOOSEST * parts[0].width(" "):
        gain = 0.0
    indent = -lead
    if align == RIGHT:
        indent = room
    elif align == CENTRE:
        indent = room / 2
    if trailing is not None and parts:
        # The space at a line's end prints nothing; it keeps words apart when text is extracted.
        last = parts[-1]
        if last.note is None:
            parts = [*parts[:-1], last.with_text(last.text + " ")]
        else:
            parts = [*parts, trailing.with_text(" ")]
    return Line(tuple(parts), indent, gain, width)
