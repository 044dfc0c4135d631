"""A text reduced to what its words are, with the way back to each character's place."""

import re
import unicodedata
from dataclasses import dataclass

_QUOTES = dict.fromkeys('“”„‟«»″"', '"') | dict.fromkeys("‘’‚‛′ʼ'`´", "'")
_DASHES = dict.fromkeys("-‐‑‒–—―−", "-")
_GONE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x00")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_MAP = _QUOTES | _DASHES | _LIGATURES | {"…": "..."}
_TIGHT = frozenset('"')  # quotes stand close on both sides, whatever spaces their style puts
_PUNCTUATION = frozenset(";:!?")
_SPLIT_WORD = re.compile(r"(?<=[^\W\d_])[-\u00ad‐]\s*\n\s*(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Reduced:
    """Reduced characters and, for each, the span of the original that it stands for."""

    text: str
    starts: list[int]
    ends: list[int]

    def start(self, index: int) -> int:
        return self.starts[index]

    def end(self, index: int) -> int:
        """Where the character before ``index`` ends in the original."""
        return self.ends[index - 1]


def reduce_text(text: str, join_hyphens: bool | None = None) -> Reduced:
    """One space for any run, one kind of quote and dash, composed letters, no soft hyphens.

    ``join_hyphens``: a word broken at a line's end is joined (True) or keeps its hyphen (False);
    None leaves it as two words.
    """
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    skip = _breaks(text, join_hyphens)
    index = 0
    while index < len(text):
        if index in skip:
            after = skip[index]
            if join_hyphens is False:
                _add("-", index, after, chars, starts, ends)
            index = after
            continue
        after = _cluster(text, index)
        _add(text[index:after], index, after, chars, starts, ends)
        index = after
    return _tightened(chars, starts, ends)


def _breaks(text: str, join: bool | None) -> dict[int, int]:
    return {} if join is None else {m.start(): m.end() for m in _SPLIT_WORD.finditer(text)}


def _cluster(text: str, index: int) -> int:
    """The end of a letter with its combining accents."""
    after = index + 1
    if not text[index].isspace():
        while after < len(text) and unicodedata.combining(text[after]):
            after += 1
    return after


def _add(
    cluster: str, start: int, end: int, chars: list[str], starts: list[int], ends: list[int]
) -> None:
    if cluster in _GONE:
        return
    if cluster.isspace():
        if chars and chars[-1] == " ":
            ends[-1] = end
            return
        cluster = " "
    elif len(cluster) == 1:
        cluster = _MAP.get(cluster, cluster)
    if len(cluster) > 1 and cluster[0] not in ".fs":
        cluster = unicodedata.normalize("NFC", cluster)
    for char in cluster:
        chars.append(char)
        starts.append(start)
        ends.append(end)


def _tightened(chars: list[str], starts: list[int], ends: list[int]) -> Reduced:
    """Without the spaces beside double quotes and before ; : ! ?"""
    keep: list[int] = []
    for index, char in enumerate(chars):
        if char == " ":
            after = chars[index + 1] if index + 1 < len(chars) else ""
            before = chars[index - 1] if index else ""
            if after in _TIGHT or before in _TIGHT or after in _PUNCTUATION:
                continue
        keep.append(index)
    return Reduced(
        "".join(chars[i] for i in keep), [starts[i] for i in keep], [ends[i] for i in keep]
    )
