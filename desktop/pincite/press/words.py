"""Spans cut into words, and each word's places to divide: the line breaker's raw material."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from pincite.press import hyphens
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


@dataclass(slots=True)
class Word:
    """Text between two breakable spaces, in one piece for each span it runs through."""

    pieces: list[Span] = field(default_factory=list)
    space: Span | None = None
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a point lies: after ``offset`` letters of ``piece`` of ``word``; -1: after the word."""

    word: int
    piece: int = -1
    offset: int = 0


def words_of(spans: list[Span]) -> list[Word]:
    """The spans' text cut at its breakable spaces and forced ends; runs of spaces count as one."""
    words = [Word()]
    for span in spans:
        if span.forced_break:
            words[-1].forced = True
            # Prints nothing; keeps the words of two lines apart when text is extracted.
            words[-1].space = span.with_text(" ") if words[-1].pieces else None
            words.append(Word())
            continue
        for at, part in enumerate(span.text.split(" ")):
            if at and (words[-1].pieces or span.note):
                words[-1].space = span.with_text(" ")
                words.append(Word())
            if part:
                words[-1].pieces.append(span.with_text(part))
    if not words[-1].pieces and len(words) > 1 and not words[-2].forced:
        words.pop()
    words[-1].forced = True
    return words


def points_of(words: list[Word], measure: float) -> tuple[list[Point], list[Place]]:
    """All points of a paragraph, from its start to its end, and where each lies."""
    points, places = [Point(0, 0, 0, 0, lead=_lead(words[0]))], [Place(0, 0, 0)]
    width = space = 0.0
    for number, word in enumerate(words):
        wide = sum(piece.width(piece.text) for piece in word.pieces) > measure
        for order, piece in enumerate(word.pieces):
            for offset, hyphen, penalty in _inside(piece, measure if wide else None):
                point = _divided(piece, offset, hyphen, penalty, width, space)
                point.needed = wide
                points.append(point)
                places.append(Place(number, order, offset))
            width += piece.width(piece.text)
            space += piece.text.count(NO_BREAK_SPACE) * piece.width(NO_BREAK_SPACE)
        point = Point(width, width, space, space, forced=word.forced, hang=_hang(word))
        if word.space is not None and not word.forced:
            gap = word.space.width(" ")
            width, space = width + gap, space + gap
            point.start, point.start_space = width, space
        if number + 1 < len(words):
            point.lead = _lead(words[number + 1])
            if _is_dash(words[number + 1]):
                point.penalty = BEFORE_DASH
        points.append(point)
        places.append(Place(number))
    return points, places


def _divided(
    piece: Span, offset: int, hyphen: bool, penalty: float, width: float, space: float
) -> Point:
    head = piece.text[:offset]
    reached = width + piece.width(head)
    so_far = space + head.count(NO_BREAK_SPACE) * piece.width(NO_BREAK_SPACE)
    extra = piece.width(SOFT_HYPHEN) if hyphen else 0.0
    last = SOFT_HYPHEN if hyphen else head[-1]
    hang = _HANGING.get(last, 0.0) * piece.width(last)
    return Point(reached + extra, reached, so_far, so_far, penalty, hyphen, hang=hang)


def _inside(piece: Span, measure: float | None) -> Iterator[tuple[int, bool, float]]:
    """Places inside a piece as (offset, needs a hyphen, penalty), in order.

    ``measure`` is given when the whole word is wider than it: then any place may have to do.
    """
    text, found = piece.text, dict[int, tuple[bool, float]]()
    if measure is not None:
        joints = [m.start() for m in _IN_ADDRESS.finditer(text)]
        if not piece.solid and not joints:
            joints = sorted(_in_words(text, piece.lang, names=True))
        if _too_wide(piece, joints, measure):
            found |= dict.fromkeys(range(1, len(text)), (False, 900.0))
        found |= {m.end(): (False, 300.0) for m in re.finditer(NO_BREAK_SPACE, text)}
        found |= {at: (text[at - 1].isalpha(), 100.0) for at in joints}
    if not piece.solid:
        if _LOOKS_LIKE_ADDRESS.search(text):
            found |= {m.start(): (False, 80.0) for m in _IN_ADDRESS.finditer(text)}
        elif len(text) > 5:
            found |= _in_words(text, piece.lang)
    found |= {at + 1: (False, 0.0) for at, c in enumerate(text) if c == "\u200b"}
    for offset in sorted(found):
        if 0 < offset < len(text):
            hyphen, penalty = found[offset]
            yield offset, hyphen, penalty


def _too_wide(piece: Span, joints: list[int], measure: float) -> bool:
    """Whether what stands between two joints is still wider than the measure."""
    parts = (piece.text[a:b] for a, b in pairwise([0, *joints, len(piece.text)]))
    return any(piece.width(part) > measure for part in parts)


def _in_words(text: str, language: str, *, names: bool = False) -> dict[int, tuple[bool, float]]:
    found: dict[int, tuple[bool, float]] = {
        m.end(): (False, 20.0) for m in _AFTER_DASH.finditer(text)
    }
    if not any(c.isdigit() for c in text):
        for letters in _LETTERS.finditer(text):
            word = letters.group().lower() if names else letters.group()
            for at in hyphens.places(word, language):
                found[letters.start() + at] = (True, HYPHEN_PENALTY)
    return found


def _is_dash(word: Word) -> bool:
    return len(word.pieces) == 1 and word.pieces[0].text in ("–", "—", "-")


def _hang(word: Word) -> float:
    if not word.pieces or word.pieces[-1].rise:
        return 0.0
    last = word.pieces[-1]
    return _HANGING.get(last.text[-1], 0.0) * last.width(last.text[-1])


def _lead(word: Word) -> float:
    if not word.pieces:
        return 0.0
    first = word.pieces[0]
    return _LEADING.get(first.text[0], 0.0) * first.width(first.text[0])
