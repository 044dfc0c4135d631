"""Paragraphs: spans made into lines of one measure, each with its words placed."""

from dataclasses import dataclass

from pincite.press.linebreak import choose
from pincite.press.notes import Note
from pincite.press.spans import Span
from pincite.press.words import (
    NO_BREAK_SPACE,
    SOFT_HYPHEN,
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
    words = words_of(spans)
    points, places = points_of(words, measure)
    ends = choose(points, measure, justified=align == JUSTIFIED)
    lines, start = [], 0
    for end in ends:
        parts = _parts(words, places[start], places[end], first=start == 0)
        if points[end].hyphen:
            parts[-1] = parts[-1].with_text(parts[-1].text + SOFT_HYPHEN)
        room = measure + points[end].hang + points[start].lead - _natural(parts)
        trailing = words[places[end].word].space if places[end].piece < 0 else None
        full = align == JUSTIFIED and not points[end].forced
        lines.append(_placed(parts, trailing, room, points[start].lead, align, full=full))
        start = end
    return lines


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


def natural_width(spans: list[Span]) -> float:
    """The width of the spans on one endless line."""
    return sum(span.width(span.text) for span in spans)


def _parts(words: list[Word], start: Place, end: Place, *, first: bool) -> list[Span]:
    """The pieces between two places, neighbours of one span joined, spaces between words."""
    parts: list[Span] = []
    number = start.word if start.piece >= 0 or first else start.word + 1
    for at in range(number, end.word + 1):
        word = words[at]
        for order, piece in enumerate(word.pieces):
            text = piece.text
            if at == end.word and end.piece >= 0:
                if order > end.piece:
                    break
                text = text[: end.offset] if order == end.piece else text
            if at == start.word and start.piece >= 0:
                if order < start.piece:
                    continue
                text = text[start.offset :] if order == start.piece else text
            _join(parts, piece.with_text(text))
        if at < end.word and word.space is not None:
            _join(parts, word.space)
    return parts


def _join(parts: list[Span], piece: Span) -> None:
    if not piece.text and piece.note is None:
        return
    if parts and _same_dress(parts[-1], piece):
        parts[-1] = parts[-1].with_text(parts[-1].text + piece.text)
    else:
        parts.append(piece)


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
            parts = [*parts, trailing]
    return Line(tuple(parts), indent, gain, width)
