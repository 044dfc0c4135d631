"""A working copy of prose on which rules match, and where its sentences and lines lie.

The copy has the length of the original, so that every position in it is one in the original.
"""

import re

_SAME_LENGTH = str.maketrans(
    {
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u2007": " ",
        "\u2002": " ",
        "\u2003": " ",
        "\t": " ",
        "\r": " ",
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u2010": "-",
        "\u2011": "-",
    }
)
_WRAPPED = re.compile(r"(?<=[^\s.!?:;]) ?\n(?=[^\s\d•*-])")
_WRAP_FROM = 50  # a shorter line is a heading or a list item, not a wrapped one
_SENTENCE_END = re.compile(
    r"[.!?…]+[\"'”»)\]]*(?: »)?(?=\s+[\"'“«(\[]*\s?[^\Wa-z_à-ÿ]|\s*$|\s*\n)|\n"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Inc|Corp|Ltd|Co|St|Jr|Sr|No|vs|Ex|Art|art|Sec|sec|p|pp|al|approx|"
    r"ca?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|MM|Mme|Me|env|janv|févr|avr|juil|déc|"
    r"[A-Z])|\b[ap]\.m|\bU\.S|\bU\.K|\bU\.N|\bi\.e|\be\.g)\.$"
)


def base_language(lang: str) -> str:
    """``"fr"`` for any French tag, ``"en"`` for any other: the two languages with rules."""
    return "fr" if lang.lower().startswith("fr") else "en"


def flat(text: str) -> str:
    """The text with plain spaces, apostrophes and hyphens and wrapped lines joined."""
    plain = text.translate(_SAME_LENGTH)

    def join(match: re.Match[str]) -> str:
        line_start = plain.rfind("\n", 0, match.start()) + 1
        return " " * len(match[0]) if match.start() - line_start >= _WRAP_FROM else match[0]

    return _WRAPPED.sub(join, plain)


def sentence_bounds(flat_text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence, in order, covering the whole text."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE_END.finditer(flat_text):
        head = flat_text[max(start, match.start() - 8) : match.start() + 1]
        if match[0].startswith(".") and _ABBREVIATION.search(head):
            continue
        bounds.append((start, match.end()))
        start = match.end()
    if start < len(flat_text):
        bounds.append((start, len(flat_text)))
    return bounds


def sentence_at(bounds: list[tuple[int, int]], position: int) -> tuple[int, int]:
    """The sentence that holds the position."""
    from bisect import bisect_right

    index = bisect_right(bounds, (position, 1 << 60)) - 1
    return bounds[max(index, 0)] if bounds else (0, 0)


def line_at(flat_text: str, position: int) -> tuple[int, int]:
    """The line that holds the position."""
    start = flat_text.rfind("\n", 0, position) + 1
    end = flat_text.find("\n", position)
    return start, len(flat_text) if end < 0 else end
