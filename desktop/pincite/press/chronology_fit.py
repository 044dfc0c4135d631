"""Lines of a table cell, filled one after the other.

In a narrow ragged column total fit gains nothing that shows and costs ten times as much; a word
wider than the column is left to the paragraph setter, which divides it.
"""

from collections.abc import Iterable

from pincite.press.lines import Line, compose, plain_line
from pincite.press.spans import Span


def fit(spans: Iterable[Span], measure: float) -> list[Line]:
    """The spans in ragged lines no wider than ``measure`` points."""
    spans = list(spans)
    single = plain_line(spans, measure)
    if single is not None:
        return [single]
    pieces = _pieces(spans)
    if any(width > measure for _, width in _words(pieces)):
        return compose(spans, measure)
    lines: list[Line] = []
    line: list[Span] = []
    used = 0.0
    for word, width in _words(pieces):
        gap = word[0].width(" ") if line else 0.0
        if line and used + gap + width > measure:
            lines.append(_line(line, used, ends=True))
            line, used, gap = [], 0.0, 0.0
        _add(line, word, spaced=bool(line))
        used += gap + width
    if line:
        lines.append(_line(line, used, ends=False))
    return lines


def _pieces(spans: list[Span]) -> list[list[Span]]:
    """Words as lists of spans, one for each dress that the word runs through."""
    words: list[list[Span]] = [[]]
    for span in spans:
        for at, part in enumerate(span.text.split(" ")):
            if at:
                words.append([])
            if part:
                words[-1].append(span.with_text(part))
    return [word for word in words if word]


def _words(pieces: list[list[Span]]) -> list[tuple[list[Span], float]]:
    return [(word, sum(span.width(span.text) for span in word)) for word in pieces]


def _add(line: list[Span], word: list[Span], *, spaced: bool) -> None:
    for number, span in enumerate(word):
        text = (" " if spaced and not number else "") + span.text
        last = line[-1] if line else None
        if (
            last is not None
            and last.face is span.face
            and last.elem is span.elem
            and last.colour == span.colour
            and last.size == span.size
        ):
            line[-1] = last.with_text(last.text + text)
        elif text[0] == " " and last is not None:
            line[-1] = last.with_text(last.text + " ")
            line.append(span)
        else:
            line.append(span.with_text(text))


def _line(parts: list[Span], width: float, *, ends: bool) -> Line:
    """The space at a line's end prints nothing; it keeps words apart when text is extracted."""
    if ends:
        parts[-1] = parts[-1].with_text(parts[-1].text + " ")
    return Line(tuple(parts), 0.0, 0.0, width)
