"""Prints words, bindings, citations and notes on lines, with what must be escaped escaped.

Characters that would act get a backslash. A space at an edge where Markdown would lose it is
written as a character reference, and ``<!-- -->`` parts two marks that would run together.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from markdown_it.common.utils import isMdAsciiPunct, isPunctChar

from pincite.document.grammar import HANDLE, LINE_BREAK, SEPARATOR
from pincite.document.normal import plain
from pincite.document.tree import Binding, Citation, Inline, LineBreak, Note, Text

_ESCAPED = re.compile(
    r"[\\*{]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word an underscore is harmless
    r"|\^(?=\[|$)"
    r"|<(?=!--|br>|$)"
    r"|&(?=\#|[A-Za-z]|$)"
    rf"|@(?={HANDLE})"
)
_BRACKETS = re.compile(r"[\[\]]")
_STARTS = re.compile(r"^[#>+\-:=~`\d ]|[|]|[ ]$")  # what acts at a line's ends, or in a table
_CITE_MARKS = re.compile(r"[\\\[\]@;&]")


def print_lines(inlines: Sequence[Inline]) -> list[str]:
    """A paragraph's lines, one for each forced line end and one more."""
    page = _Page(breaks=True)
    page.inlines(inlines)
    return page.finished()


def print_words(inlines: Sequence[Inline], in_cell: bool = False, in_note: bool = False) -> str:
    """Words on a single line: a heading, a table's cell, a footnote."""
    page = _Page(in_cell=in_cell, in_note=in_note)
    page.inlines(inlines)
    return page.finished()[0]


def escaped(words: str) -> str:
    """Words as text that nothing in can act, wherever in a line or a table they stand."""
    inert = _BRACKETS.sub(r"\\\g<0>", _ESCAPED.sub(r"\\\g<0>", plain(words)))
    return _STARTS.sub(lambda found: f"&#{ord(found[0])};", inert)


class _Page:
    """The lines written so far, and what the last mark needs of the next character."""

    def __init__(self, breaks: bool = False, in_cell: bool = False, in_note: bool = False) -> None:
        self.lines = [""]
        self.breaks = breaks
        self.in_cell = in_cell
        self.in_note = in_note
        self.opened = False  # the last thing written opens emphasis
        self.opened_at = 0
        self.closed = False  # the last thing written closes it

    def inlines(self, inlines: Sequence[Inline]) -> None:
        for strong, run in groupby(_dressed(inlines, "strong"), lambda pair: pair[1]):
            members = [inline for inline, _ in run]
            if not strong:
                self._slanted(members)
            elif all(way for _, way in _dressed(members, "emphasis")):
                self._marked("***", members)
            else:
                self._open("**")
                self._slanted(members)
                self._close("**")

    def _slanted(self, inlines: Sequence[Inline]) -> None:
        for emphasis, run in groupby(_dressed(inlines, "emphasis"), lambda pair: pair[1]):
            members = [inline for inline, _ in run]
            if emphasis:
                self._marked("*", members)
            else:
                self._plain(members)

    def _marked(self, mark: str, inlines: Sequence[Inline]) -> None:
        self._open(mark)
        self._plain(inlines)
        self._close(mark)

    def _plain(self, inlines: Sequence[Inline]) -> None:
        for inline in inlines:
            match inline:
                case Text():
                    self._write(self._escaped(inline.text))
                case Binding():
                    self._write(_binding(inline))
                case Citation():
                    self._write(self._bars(_citation(inline)))
                case Note():
                    self._write("^[" + self._bars(print_words(inline.inlines, in_note=True)) + "]")
                case LineBreak():
                    self._break()

    def _escaped(self, words: str) -> str:
        words = _ESCAPED.sub(r"\\\g<0>", words)
        if self.in_note:
            words = _BRACKETS.sub(r"\\\g<0>", words)
        return self._bars(words)

    def _bars(self, words: str) -> str:
        return words.replace("|", "&#124;") if self.in_cell else words

    def _write(self, words: str) -> None:
        if self.opened:
            if words[0].isspace():
                words = _referred(words[0]) + words[1:]
            self._part_opening(words[0])
        elif self.closed and _acts_after_mark(self._last(), words[0]):
            words = SEPARATOR + words
        self.lines[-1] += words
        self.opened = self.closed = False

    def _break(self) -> None:
        if self.breaks:
            self.lines.append("")
            self.opened = self.closed = False
        else:
            self._write(LINE_BREAK)

    def _open(self, mark: str) -> None:
        if self.opened or self.closed or self.lines[-1].endswith("*"):
            self._part_opening(SEPARATOR[0])
            self.lines[-1] += SEPARATOR
        self.opened_at = len(self.lines[-1])
        self.lines[-1] += mark
        self.opened, self.closed = True, False

    def _part_opening(self, following: str) -> None:
        """Between a word's character and a sign an opening mark would not open."""
        line, at = self.lines[-1], self.opened_at
        before = line[at - 1 : at] if self.opened else ""
        if before and not _is_apart(before) and _is_punctuation(following):
            self.lines[-1] = line[:at] + SEPARATOR + line[at:]

    def _close(self, mark: str) -> None:
        last = self.lines[-1][-1:]
        if last.isspace():
            self.lines[-1] = self.lines[-1][:-1] + _referred(last)
        elif last == "*":
            self.lines[-1] += SEPARATOR
        self.lines[-1] += mark
        self.opened, self.closed = False, True

    def _last(self) -> str:
        """The character before the closing mark just written."""
        return self.lines[-1].rstrip("*")[-1:]

    def finished(self) -> list[str]:
        return [_kept_edges(line) for line in self.lines]


def _dressed(inlines: Sequence[Inline], name: str) -> list[tuple[Inline, bool]]:
    """Each inline with its dress; what has none takes its neighbours' where these agree."""
    ways = [getattr(inline, name, None) for inline in inlines]
    before: bool = False
    for number, way in enumerate(ways):
        if way is None:
            after = next((later for later in ways[number:] if later is not None), False)
            ways[number] = before and after
        before = bool(ways[number])
    return [(inline, bool(way)) for inline, way in zip(inlines, ways, strict=True)]


def _binding(binding: Binding) -> str:
    field = "." + binding.field if binding.field else ""
    form = ":" + binding.form if binding.form else ""
    return f"{{{binding.handle}{field}{form}}}"


def _citation(citation: Citation) -> str:
    prefix = _CITE_MARKS.sub(r"\\\g<0>", citation.prefix)
    pinpoint = _CITE_MARKS.sub(r"\\\g<0>", citation.pinpoint)
    return (
        "["
        + (prefix + " " if prefix else "")
        + "@"
        + citation.handle
        + (", " + pinpoint if pinpoint else "")
        + "]"
    )


def _acts_after_mark(before: str, after: str) -> bool:
    """Whether a closing mark between these two characters might not close."""
    return _is_punctuation(before) and not _is_apart(after)


def _is_apart(mark: str) -> bool:
    return mark.isspace() or _is_punctuation(mark)


def _is_punctuation(mark: str) -> bool:
    return isMdAsciiPunct(ord(mark)) or isPunctChar(mark)


def _referred(mark: str) -> str:
    return f"&#{ord(mark)};"


def _kept_edges(line: str) -> str:
    if line[:1].isspace():
        line = _referred(line[0]) + line[1:]
    if line[-1:].isspace():
        line = line[:-1] + _referred(line[-1])
    return line
