"""Spans cut into words, and each word's places to divide: the line breaker's raw material."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from pincite.press.hyphens import places as dividing_places
from pincite.press.linebreak import HYPHEN_PENALTY, Point
from pincite.press.spans import Span

NO_BREAK_SPACE = "\u00a0"
SOFT_HYPHEN = "\u00ad"
BEFORE_DASH = 150.0  # penalty: a line does not begin with a dash that stands alone
_LETTERS = re.compile(r"[^\W\d_]{7,}")
_AFTER_DASH = re.compile(r"(?<=[^\W\d_])[-\u2010\u2014](?=[^\W\d_])|(?<=[^\W_])\u2014(?=[^\W_])")
_IN_ADDRESS = re.compile(r"(?<=[/?&=_#.\-])(?=\w)")
_LOOKS_LIKE_ADDRESS = re.compile(r"://|^www\.|\w/\w+/|[\w.-]+@[\w.-]+\.\w")

# How far a character may hang outside the measure, as a share of its width.
_HANGING = {".": 0.5, ",": 0.5, "-": 0.4, SOFT_HYPHEN: 0.4, "\u2010": 0.4, ";": 0.25, ":": 0.25}
_HANGING |= {"\u2019": 0.5, "\u201d": 0.45, "\u2013": 0.2, "\u2014": 0.15}
_LEADING = {"\u201c": 0.45, "\u2018": 0.5, "(": 0.05}


Piece = tuple[Span, str]
_Key = tuple[str, float, float, str, str, bool, bool]


@dataclass(slots=True)
class Word:
    """Text between two breakable spaces, in one piece for each span it runs through.

    ``space`` is the span that the space after the word belongs to.
    """

    pieces: list[Piece] = field(default_factory=list)
    space: Span | None = None
    forced: bool = False


# Where a point lies: after so many letters of a piece of a word; piece -1: after the word.
Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Division:
    """A place inside a piece: the letters before it, widths up to it, and what it costs."""

    offset: int
    reached: float
    space: float
    extra: float
    hang: float
    hyphen: bool
    penalty: float


@dataclass(frozen=True, slots=True)
class Shape:
    """What a piece measures, in points: remembered, for words come again.

    ``space`` is the width of the no-break spaces in it; ``hang`` and ``lead`` how far its last and
    first letters may stand outside the measure.
    """

    width: float
    space: float
    hang: float
    lead: float
    divisions: tuple[Division, ...]


_BETWEEN_PIECES = Division(0, 0.0, 0.0, 0.0, 0.0, False, 300.0)
_SHAPES: dict[_Key, Shape] = {}
_MOST_SHAPES = 40_000


def words_of(spans: list[Span]) -> list[Word]:
    """The spans' text cut at its breakable spaces and forced ends; runs of spaces count as one."""
    word = Word()
    words = [word]
    for span in spans:
        if span.forced_break:
            word.forced = True
            # Prints nothing; keeps the words of two lines apart when text is extracted.
            word.space = span if word.pieces else None
            word = Word()
            words.append(word)
            continue
        for at, part in enumerate(span.text.split(" ")):
            if at and (word.pieces or span.note):
                word.space = span
                word = Word()
                words.append(word)
            if part:
                word.pieces.append((span, part))
    if not word.pieces and len(words) > 1 and not words[-2].forced:
        words.pop()
    words[-1].forced = True
    return words


def points_of(
    words: list[Word], measure: float, *, hyphens: bool
) -> tuple[list[Point], list[Place]]:
    """All points of a paragraph, from its start to its end, and where each lies.

    Without ``hyphens`` only words wider than the measure are divided by one.
    """
    shapes = [[_shape(span, text) for span, text in word.pieces] for word in words]
    leads = [made[0].lead if made else 0.0 for made in shapes]
    leads.append(0.0)
    points = [Point(0, 0, 0, 0, lead=leads[0])]
    places: list[Place] = [(0, 0, 0)]
    gaps: dict[int, float] = {}
    width = space = 0.0
    for number, (word, made) in enumerate(zip(words, shapes, strict=True)):
        wide = (made[0].width if len(made) == 1 else sum(m.width for m in made)) > measure
        for order, shape in enumerate(made):
            divisions = shape.divisions
            if wide:
                between = (_BETWEEN_PIECES,) if order else ()
                divisions = between + _divisions(*word.pieces[order], measure)
            for cut in divisions:
                if cut.hyphen and not hyphens and not wide:
                    continue
                reached, so_far = width + cut.reached, space + cut.space
                points.append(
                    Point(
                        reached + cut.extra,
                        reached,
                        so_far,
                        so_far,
                        cut.penalty,
                        cut.hyphen,
                        hang=cut.hang,
                    )
                )
                places.append((number, order, cut.offset))
            width += shape.width
            space += shape.space
        hang = made[-1].hang if made else 0.0
        point = Point(width, width, space, space, forced=word.forced, hang=hang)
        if word.space is not None and not word.forced:
            gap = gaps.get(id(word.space), 0.0)
            if not gap:
                gap = gaps[id(word.space)] = word.space.width(" ")
            width, space = width + gap, space + gap
            point.start, point.start_space = width, space
        point.lead = leads[number + 1]
        if number + 1 < len(words) and _is_dash(words[number + 1]):
            point.penalty = BEFORE_DASH
        points.append(point)
        places.append((number, -1, 0))
    return points, places


def _shape(span: Span, text: str) -> Shape:
    key = (span.face.name, span.size, span.tracking, text, span.lang, span.solid, span.note is None)
    found = _SHAPES.get(key)
    if found is None:
        if len(_SHAPES) > _MOST_SHAPES:
            _SHAPES.clear()
        first, last = text[0], text[-1]
        hang = 0.0 if span.rise else _HANGING.get(last, 0.0) * span.width(last)
        found = _SHAPES[key] = Shape(
            span.width(text),
            text.count(NO_BREAK_SPACE) * span.width(NO_BREAK_SPACE),
            hang,
            _LEADING.get(first, 0.0) * span.width(first),
            _divisions(span, text, None),
        )
    return found


def _divisions(span: Span, text: str, measure: float | None) -> tuple[Division, ...]:
    cuts = []
    for offset, hyphen, penalty in _inside(span, text, measure):
        head = text[:offset]
        last = SOFT_HYPHEN if hyphen else head[-1]
        cuts.append(
            Division(
                offset,
                span.width(head),
                head.count(NO_BREAK_SPACE) * span.width(NO_BREAK_SPACE),
                span.width(SOFT_HYPHEN) if hyphen else 0.0,
                _HANGING.get(last, 0.0) * span.width(last),
                hyphen,
                penalty,
            )
        )
    return tuple(cuts)


def _inside(span: Span, text: str, measure: float | None) -> Iterator[tuple[int, bool, float]]:
    """Places inside a piece as (offset, needs a hyphen, penalty), in order.

    ``measure`` is given when the whole word is wider than it: then any place may have to do.
    """
    found = dict[int, tuple[bool, float]]()
    if span.note is not None:
        return
    if measure is not None:
        joints = [m.start() for m in _IN_ADDRESS.finditer(text)]
        if not span.solid and not joints:
            joints = sorted(_in_words(text, span.lang, names=True))
        if _too_wide(span, text, joints, measure):
            found |= dict.fromkeys(range(1, len(text)), (False, 900.0))
        found |= {m.end(): (False, 300.0) for m in re.finditer(NO_BREAK_SPACE, text)}
        found |= {at: (text[at - 1].isalpha(), 100.0) for at in joints}
    if not span.solid:
        if _LOOKS_LIKE_ADDRESS.search(text):
            found |= {m.start(): (False, 80.0) for m in _IN_ADDRESS.finditer(text)}
        elif len(text) > 5:
            found |= _in_words(text, span.lang)
    found |= {at + 1: (False, 0.0) for at, c in enumerate(text) if c == "\u200b"}
    for offset in sorted(found):
        if 0 < offset < len(text):
            hyphen, penalty = found[offset]
            yield offset, hyphen, penalty


def _too_wide(span: Span, text: str, joints: list[int], measure: float) -> bool:
    """Whether what stands between two joints is still wider than the measure."""
    parts = (text[a:b] for a, b in pairwise([0, *joints, len(text)]))
    return any(span.width(part) > measure for part in parts)


def _in_words(text: str, language: str, *, names: bool = False) -> dict[int, tuple[bool, float]]:
    found: dict[int, tuple[bool, float]] = {
        m.end(): (False, 20.0) for m in _AFTER_DASH.finditer(text)
    }
    if not any(c.isdigit() for c in text):
        for letters in _LETTERS.finditer(text):
            word = letters.group().lower() if names else letters.group()
            for at in dividing_places(word, language):
                found[letters.start() + at] = (True, HYPHEN_PENALTY)
    return found


def _is_dash(word: Word) -> bool:
    return len(word.pieces) == 1 and word.pieces[0][1] in ("–", "—", "-")
