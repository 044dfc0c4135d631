"""How low the ink of a plain page reaches, read from its operators without painting it.

Most pages of letters and articles are lines of upright text and rules. For these the lowest point
is found in a tenth of the time that painting takes. Anything else (pictures, forms, turned or
slanted text, shading, an operator not known here) is left to be looked at.
"""

import re
from dataclasses import dataclass
from math import inf

# Strings and names: what stands in them is no operator. Nested brackets are left over and told.
_NOT_OPERATORS = re.compile(
    rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>|/[^\s/\[\]()<>{}%]*", re.DOTALL
)
_MARKS = bytes.maketrans(b"[]<>", b"    ")
_HARMLESS = frozenset(
    b"ET Tf Tj TJ Tc Tw Tz rg RG g G k K cs CS sc SC J j M d i ri"
    b" h f F f* S s B B* b b* n W W* BDC BMC EMC MP DP".split()
)
_PLACED = frozenset(b"BT q Q cm Tm Td TD T* TL ' \" re m l c v y w Ts".split())
_KNOWN = _HARMLESS | _PLACED
_NEXT_LINE, _STEPS = frozenset((b"T*", b"'", b'"')), frozenset((b"Td", b"TD"))
_IDENTITY = [b"1", b"0", b"0", b"1"]
_LAST_DIGIT = ord("9")
_BELOW = 1.0  # ems that a letter may reach below its line: twice what the deepest fonts do
_MOST = 40_000  # words read of one page


@dataclass(slots=True)
class Content:
    """A page's operators and numbers, in order; ``odd`` when they could not be told apart."""

    words: list[bytes]
    odd: bool

    @property
    def balanced(self) -> bool:
        """Whether states are restored as often as they are saved."""
        return not self.odd and self.words.count(b"q") == self.words.count(b"Q")

    def floor(self) -> float:
        """The lowest point that is painted, in user units; minus infinity when unknown."""
        words = self.words
        if self.odd or len(words) > _MOST:
            return -inf
        try:
            return _floor(words)
        except (ValueError, IndexError):
            return -inf


def content_of(data: bytes) -> Content:
    """Read a page's decoded content."""
    bare = _NOT_OPERATORS.sub(b" ", data)
    odd = b"(" in bare or b")" in bare or b"%" in bare or b"{" in bare
    return Content(bare.translate(_MARKS).split(), odd)


def _floor(words: list[bytes]) -> float:  # noqa: C901, PLR0912, PLR0915 - one loop, for speed
    """Raises ValueError where the page is not plain."""
    if any(word[-1] > _LAST_DIGIT and word not in _KNOWN for word in set(words)):
        raise ValueError
    lowest = inf
    scale, lift, wide = 1.0, 0.0, 1.0  # the state: vertical scale and shift, line width
    states: list[tuple[float, float, float, float, float]] = []
    leading = line = rise = 0.0
    below, text_scale = _BELOW * _largest_font(words), 1.0
    for at, word in enumerate(words):
        if word not in _PLACED:
            continue
        if word == b"Tm":
            line, text_scale = float(words[at - 1]), _upright(words, at)
        elif word == b"BT":
            line, text_scale = 0.0, 1.0
            continue
        elif word in _NEXT_LINE:
            line -= leading * text_scale
        elif word in _STEPS:
            step = float(words[at - 1])
            line += step * text_scale
            leading = -step if word == b"TD" else leading
        elif word == b"TL":
            leading = float(words[at - 1])
            continue
        elif word == b"Ts":
            rise = min(rise, float(words[at - 1]))
            continue
        elif word == b"cm":
            wider, up = _upright(words, at), float(words[at - 1])
            scale, lift = scale * wider, lift + scale * up
            continue
        elif word == b"q":
            states.append((scale, lift, wide, leading, rise))
            continue
        elif word == b"Q":
            scale, lift, wide, leading, rise = states.pop()
            continue
        elif word == b"w":
            wide = float(words[at - 1])
            continue
        else:
            lowest = min(lowest, lift + scale * (_low(word, words, at) - wide))
            continue
        reached = lift + scale * (line + (rise - below) * text_scale)
        lowest = min(lowest, reached)
    return lowest


def _upright(words: list[bytes], at: int) -> float:
    """How much a matrix enlarges upwards. Raises ValueError when it turns, slants or mirrors."""
    if words[at - 6 : at - 2] == _IDENTITY:
        return 1.0
    a, b, c, d = (float(number) for number in words[at - 6 : at - 2])
    if b or c or a <= 0 or d <= 0:
        raise ValueError
    return d


def _largest_font(words: list[bytes]) -> float:
    """The size of the largest font chosen; the name before it has been left out."""
    sizes = [abs(float(words[at - 1])) for at, word in enumerate(words) if word == b"Tf"]
    return max(sizes, default=0.0)


def _low(word: bytes, words: list[bytes], at: int) -> float:
    """The lowest y among an operator's points."""
    if word == b"re":
        y, high = float(words[at - 3]), float(words[at - 1])
        return min(y, y + high)
    count = {b"m": 1, b"l": 1, b"c": 3, b"v": 2, b"y": 2}[word]
    return min(float(words[at - 1 - 2 * back]) for back in range(count))
