"""Whether the lower right corner of a plain page is free, read from its operators.

Most pages of letters and articles are lines of upright text and rules. For these it is known in a
tenth of the time that painting takes whether anything reaches into the corner: text is taken to be
wider and deeper than any font makes it. Anything else (pictures, forms, turned or slanted text,
shading, an operator not known here) is left to be looked at.
"""

import re
from dataclasses import dataclass
from itertools import accumulate
from math import inf

# Strings and names: what stands in them is no operator. Nested brackets are left over and told.
_STRING = re.compile(rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>|/[^\s/\[\]()<>{}%]*", re.DOTALL)
_STATES = frozenset((b"q", b"Q"))
_MARKS = bytes.maketrans(b"[]<>", b"    ")
_HARMLESS = frozenset(b"ET rg RG g G k K cs CS sc SC J j M d i ri h BDC BMC EMC MP DP W W*".split())
_PAINTS = frozenset(b"f F f* S s B B* b b* n".split())
_PLACED = _PAINTS | frozenset(
    b"BT q Q cm Tm Td TD T* TL Tf Tj TJ Tc Tw Tz ' \" re m l c v y w Ts".split()
)
_KNOWN = _HARMLESS | _PLACED
_POINTS = {b"m": 1, b"l": 1, b"c": 3, b"v": 2, b"y": 2}
_IDENTITY = [b"1", b"0", b"0", b"1"]
_LAST_DIGIT = ord("9")
_BELOW, _WIDEST = 1.0, 1.3  # ems that a letter may reach below its line, and be wide
_MOST = 40_000  # words read of one page


@dataclass(slots=True)
class Content:
    """A page's operators and numbers, in order; ``odd`` when they could not be told apart.

    A string is ``$`` and how many bytes it takes at most.
    """

    words: list[bytes]
    odd: bool

    @property
    def balanced(self) -> bool:
        """Whether states are restored as often as they are saved, and never before."""
        words = self.words
        if self.odd or words.count(b"q") != words.count(b"Q"):
            return False
        steps = (1 if word == b"q" else -1 for word in words if word in _STATES)
        return all(depth >= 0 for depth in accumulate(steps))

    @property
    def endings(self) -> str:
        """The operators that end what a page begins and leaves open: text, marked content."""
        count = self.words.count
        text = count(b"BT") > count(b"ET")
        marked = count(b"BDC") + count(b"BMC") - count(b"EMC")
        return "ET " * text + "EMC " * max(0, marked)

    def clear(self, left: float, limit: float) -> bool:
        """Whether nothing is painted both to the right of ``left`` and below ``limit``.

        Both in user units. False too when it cannot be told.
        """
        words = self.words
        if self.odd or len(words) > _MOST:
            return False
        if any(word[-1] > _LAST_DIGIT and word not in _KNOWN for word in set(words)):
            return False
        try:
            return _Reader(words, left, limit).clear()
        except (ValueError, IndexError):
            return False


def content_of(data: bytes) -> Content:
    """Read a page's decoded content."""
    bare = _STRING.sub(_measured, data)
    odd = b"(" in bare or b")" in bare or b"%" in bare or b"{" in bare
    return Content(bare.translate(_MARKS).split(), odd)


def _measured(found: re.Match[bytes]) -> bytes:
    first, last = found.span()
    return b" " if found[0][:1] == b"/" else b" $%d " % (last - first - 2)


class _Reader:
    """Goes through one page's operators; raises ValueError where it is not plain."""

    def __init__(self, words: list[bytes], left: float, limit: float) -> None:
        self._words, self._left, self._limit = words, left, limit
        # The state: scale and shift of both directions, line width, leading, rise, size.
        self._state = (1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0, 0.0)
        self._saved: list[tuple[float, ...]] = []

    def clear(self) -> bool:  # noqa: C901, PLR0912, PLR0915 - one loop, for speed
        """Whether nothing reaches into the corner."""
        words, limit = self._words, self._limit
        across, right, up, lift, wide, leading, rise, size = self._state
        x = y = run = spaced = 0.0
        text_wide = text_high = 1.0
        hull_right, hull_low = -inf, inf
        for at, word in enumerate(words):
            if word not in _PLACED:
                continue
            if word == b"Tj" or word == b"TJ" or word == b"'":  # noqa: PLR1714
                if word == b"'":
                    y, run = y - leading * text_high, 0.0
                if lift + up * (y + (rise - _BELOW * size) * text_high) < limit:
                    run += _length(words, at) * (size * _WIDEST + spaced)
                    if right + across * (x + run * text_wide) > self._left:
                        return False
                else:
                    run = inf  # how far it went was not asked
            elif word == b"Tm":
                text_wide, text_high = _upright(words, at)
                x, y, run = float(words[at - 2]), float(words[at - 1]), 0.0
            elif word == b"Td" or word == b"TD":  # noqa: PLR1714
                step = float(words[at - 1])
                x, y, run = x + float(words[at - 2]) * text_wide, y + step * text_high, 0.0
                leading = -step if word == b"TD" else leading
            elif word == b"T*":
                y, run = y - leading * text_high, 0.0
            elif word == b"BT":
                x = y = run = 0.0
                text_wide = text_high = 1.0
            elif word == b"Tf":
                size = abs(float(words[at - 1]))
            elif word == b"TL":
                leading = float(words[at - 1])
            elif word == b"Ts":
                rise = min(float(words[at - 1]), 0.0)
            elif word == b"Tc" or word == b"Tw":  # noqa: PLR1714
                spaced += max(float(words[at - 1]), 0.0)
            elif word == b'"' or (word == b"Tz" and float(words[at - 1]) > 100):
                return False
            elif word == b"cm":
                wider, higher = _upright(words, at)
                right, lift = (
                    right + across * float(words[at - 2]),
                    lift + up * float(words[at - 1]),
                )
                across, up = across * wider, up * higher
            elif word == b"q":
                self._saved.append((across, right, up, lift, wide, leading, rise, size))
            elif word == b"Q":
                across, right, up, lift, wide, leading, rise, size = self._saved.pop()
            elif word == b"w":
                wide = float(words[at - 1])
            elif word in _PAINTS:
                low = hull_low - wide * up < limit and word != b"n"
                if low and hull_right + wide * across > self._left:
                    return False
                hull_right, hull_low = -inf, inf
            else:
                xs, ys = _points(word, words, at)
                hull_right = max(hull_right, right + across * xs)
                hull_low = min(hull_low, lift + up * ys)
        return True


def _length(words: list[bytes], at: int) -> float:
    """How many letters the strings before an operator hold at most, moves between them added."""
    found = 0.0
    for back in range(at - 1, -1, -1):
        word = words[back]
        if word[:1] == b"$":
            found += float(word[1:])
        elif word[-1] > _LAST_DIGIT:
            break
        else:
            found += abs(float(word)) / 1000
    return found


def _upright(words: list[bytes], at: int) -> tuple[float, float]:
    """How much a matrix enlarges. Raises ValueError when it turns, slants or mirrors."""
    if words[at - 6 : at - 2] == _IDENTITY:
        return 1.0, 1.0
    a, b, c, d = (float(number) for number in words[at - 6 : at - 2])
    if b or c or a <= 0 or d <= 0:
        raise ValueError
    return a, d


def _points(word: bytes, words: list[bytes], at: int) -> tuple[float, float]:
    """The rightmost x and the lowest y among an operator's points."""
    if word == b"re":
        x, y, wide, high = (float(number) for number in words[at - 4 : at])
        return max(x, x + wide), min(y, y + high)
    numbers = [float(number) for number in words[at - 2 * _POINTS[word] : at]]
    return max(numbers[::2]), min(numbers[1::2])
