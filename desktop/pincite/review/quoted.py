"""Words between quotation marks of any kind, and how they compare with what they quote."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from pincite.text.typography import fold, plain

_DOUBLE = re.compile(r"“[^“”]{1,3000}”|«[^«»]{1,3000}»|\"[^\"\n]{1,3000}\"")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\S)[^‘\n]{1,2000}?(?<=\S)[’'](?![\w])")
_ADDED = re.compile(
    r"\((?:emphasis (?:added|supplied)|our emphasis|nous soulignons|souligné par nous|mis en gras "
    r"par nous)\)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\[([^\[\]]{0,60})\]")
_GAP = re.compile(r"(?:\[\s*(?:\.\s?\.\s?\.|\.\.)?\s*\]|\.\s?\.\s?\.\s?\.?|\(\s*\.\.\.\s*\))")
_SIC = re.compile(r"\[sic\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Quoted words without their marks (``start`` to ``end``), and with them (``outer``)."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    words: str

    @property
    def count(self) -> int:
        """How many words."""
        return len(re.findall(r"\w+(?:['’–-]\w+)*", self.words))


def quoted_in(text: str) -> list[Quoted]:
    """Quotations in order, those inside another left out."""
    spans = [match.span() for match in _DOUBLE.finditer(text)]
    spans += [match.span() for match in _SINGLE.finditer(text)]
    spans.sort(key=lambda span: (span[0], -span[1]))
    found: list[Quoted] = []
    for start, end in spans:
        if found and start < found[-1].outer_end:
            continue
        words = text[start + 1 : end - 1]
        lead = len(words) - len(words.lstrip())
        inner = words.strip()
        at = start + 1 + lead
        if inner:
            found.append(Quoted(at, at + len(inner), start, end, inner))
    return found


def quotes(words: str, source: str) -> bool:
    """Whether quoted words stand in a source.

    Quotation marks, spaces and hyphens are one; ``...`` and ``[...]`` leave words out; ``[T]he``
    changes a letter; ``[the licensee]`` stands for other words; a closing comma or stop may be
    the sentence's own.
    """
    at = 0
    text = _even(source)
    for piece in _fragments(words):
        match = re.compile(piece).search(text, at)
        if match is None:
            return False
        at = match.end()
    return True


def likeness(words: str, source: str) -> float:
    """How close quoted words come to a stretch of a source: 0 to 1."""
    mine = re.findall(r"\w+", fold(_ADDED.sub(" ", words)))
    theirs = re.findall(r"\w+", fold(source))
    if not mine or not theirs:
        return 0.0
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return same / len(mine)


def _even(text: str) -> str:
    """Plain words, every kind of quotation mark the same, letters as they are."""
    return re.sub(r"\s*[\"']+\s*", "'", re.sub(r"\s+", " ", plain(text)))


def _fragments(words: str) -> list[str]:
    """Patterns that must follow one another in the source."""
    text = _SIC.sub(" ", _ADDED.sub(" ", plain(words)))
    text = text.strip().rstrip(" ,.;")
    found = []
    for piece in _GAP.split(text):
        pattern = _pattern(_even(piece).strip(" "))
        if pattern:
            # A quotation that runs on in a sentence may begin with a small letter.
            first = pattern[0]
            found.append(f"(?i:{first}){pattern[1:]}" if first.isalpha() else pattern)
    return found


def _pattern(piece: str) -> str:
    built, last = "", 0
    for match in _BRACKETS.finditer(piece):
        built += re.escape(piece[last : match.start()])
        built += _altered(match[1], piece[match.end() : match.end() + 1])
        last = match.end()
    built += re.escape(piece[last:])
    return built.replace(r"\ ", r"\s*").replace(r"\-", r"\s?-\s?")


def _altered(inside: str, after: str) -> str:
    """``[T]he``: another case of one letter; ``[the party]``: up to eight words replaced."""
    if len(inside) == 1 and after.isalpha():
        return f"(?i:{re.escape(inside)})"
    if not inside.strip():
        return ".{0,200}?"
    return r"\S*(?:\s\S+){0,8}?"
