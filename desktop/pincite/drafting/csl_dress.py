"""The dress of a cite's words: how citeproc-py marks it, and the runs it becomes.

Marks are private-use characters; the fields of an item never hold them (see csl.py).
"""

import re
from dataclasses import dataclass

_ITALIC, _ROMAN, _SMALL, _LARGE = "\ue000", "\ue001", "\ue002", "\ue003"
_MARKS = re.compile(f"([{_ITALIC}-{_LARGE}])")


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words in one dress."""

    text: str
    emphasis: bool = False
    small_caps: bool = False


class _Wrapped(str):
    """Words between two marks."""

    __slots__ = ()
    marks = ("", "")

    def __new__(cls, text: object) -> "_Wrapped":
        opening, closing = cls.marks
        return super().__new__(cls, f"{opening}{text}{closing}")


class _Italic(_Wrapped):
    __slots__ = ()
    marks = (_ITALIC, _ROMAN)


class _SmallCaps(_Wrapped):
    __slots__ = ()
    marks = (_SMALL, _LARGE)


class Dress:
    """What citeproc-py calls a formatter: the dress that the press knows, as marks."""

    Italic = Oblique = _Italic
    SmallCaps = _SmallCaps
    Bold = Light = Underline = Superscript = Subscript = str

    @staticmethod
    def preformat(text: object) -> str:
        return str(text)


def runs(text: str) -> list[Words]:
    """Marked text as runs; a stop or comma doubled across a change of dress is set once."""
    found: list[Words] = []
    italic = small = 0
    before = ""
    for part in _MARKS.split(text):
        if _MARKS.fullmatch(part):
            italic += {_ITALIC: 1, _ROMAN: -1}.get(part, 0)
            small += {_SMALL: 1, _LARGE: -1}.get(part, 0)
            continue
        if part[:1] == before and before in (".", ",", " "):
            part = part[1:]  # noqa: PLW2901
        if not part:
            continue
        before = part[-1]
        last = found[-1] if found else None
        if last and (last.emphasis, last.small_caps) == (italic > 0, small > 0):
            found[-1] = Words(last.text + part, last.emphasis, last.small_caps)
        else:
            found.append(Words(part, italic > 0, small > 0))
    return found
