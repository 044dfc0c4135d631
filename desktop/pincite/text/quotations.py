"""Quoted words and who is said to have said them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pincite.text.names import people
from pincite.text.prose import base_language, flat
from pincite.text.speakers import AGAIN, HE_SAID, clean
from pincite.text.speakers import after as said_after
from pincite.text.speakers import before as said_before

_PAIRS = re.compile(r"“([^“”\n]{2,2000})”|«([^«»\n]{2,2000})»|„([^“”„\n]{2,2000})[“”]")
_STRAIGHT = re.compile(r'"')
_SINGLE = re.compile(r"(?<![\w’'])‘([^‘’\n]{3,400}(?:’\w[^‘’\n]{1,400}){0,8})’(?!\w)")
_MIN_WORDS = 3
_FAR = 400  # characters back to whom "he said" means
_STOP = re.compile(r"[.!?…][\"”»]?\s|\n")


@dataclass(frozen=True, slots=True)
class QuotationMention:
    """Words in quotation marks (the marks not included). ``speaker`` is empty when not named."""

    start: int
    end: int
    exact: str
    speaker: str
    rule: str


def find_quotations(text: str, lang: str) -> list[QuotationMention]:
    """Quotations of three words or more, and shorter ones that someone is said to have said."""
    language = base_language(lang)
    plain = flat(text)
    found: list[QuotationMention] = []
    last, line, since = "", -1, 0
    named = list(people(plain, language))
    for outer_start, outer_end, rule in _quoted(text):
        start, end = _trimmed(text, outer_start + 1, outer_end - 1)
        if start >= end:
            continue
        here = text.rfind("\n", 0, outer_start)
        opens = not text[here + 1 : outer_start].strip()
        if here != line and not opens:
            last = ""  # a new paragraph, which speaks of someone first
        place = _Place(plain, outer_start, outer_end, language, named, last, since)
        speaker, how = _speaker(place)
        if here != line and how == "goes_on":
            speaker = how = ""
        last, line, since = speaker or last, here, outer_end
        words = len(re.findall(r"\w+", text[start:end]))
        if words < (2 if speaker and how != "named_before" else _MIN_WORDS):
            continue
        found.append(
            QuotationMention(start, end, text[start:end], speaker, f"{rule}+{how}" if how else rule)
        )
    return found


def _quoted(text: str) -> list[tuple[int, int, str]]:
    """Outer spans of quotations, in order, without those inside others."""
    spans = [(m.start(), m.end(), "guillemets" if m[2] else "curly") for m in _PAIRS.finditer(text)]
    spans += _straight(text)
    spans += [(m.start(), m.end(), "single") for m in _SINGLE.finditer(text)]
    spans.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int, str]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _straight(text: str) -> list[tuple[int, int, str]]:
    """Straight double quotes, in pairs within a paragraph; an unpaired last one is left out."""
    spans: list[tuple[int, int, str]] = []
    offset = 0
    for line in text.split("\n"):
        opened = -1
        for mark in _STRAIGHT.finditer(line):
            at = mark.start()
            if opened < 0 and line[at - 1 : at].isdigit():
                continue  # inches
            if opened >= 0 and at - opened > 3:
                spans.append((opened + offset, at + offset + 1, "straight"))
            opened = -1 if opened >= 0 else at
        offset += len(line) + 1
    return spans


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the spaces inside guillemets and a comma that belongs to the sentence around."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return start, end


@dataclass(slots=True)
class _Place:
    """Where a quotation stands: its marks, and what was quoted and said before it."""

    text: str
    start: int
    end: int
    language: str
    people: Sequence[tuple[int, int]]
    last: str = ""  # who spoke the quotation before it
    since: int = 0  # where that one ended

    def after(self) -> str:
        return self.text[self.end : self.end + 160].split("\n", maxsplit=1)[0]

    def before(self) -> str:
        """Its sentence up to the quotation."""
        line_start = self.text.rfind("\n", 0, self.start) + 1
        before = self.text[max(line_start, self.start - 200) : self.start]
        return re.split(r"(?<![A-Z\s][a-z])(?<!\b[A-Z])[.!?][\"”»]? ", before)[-1]

    def named(self, since: int) -> str:
        """The person named first in the nearest sentence that names one, from a place on."""
        near = [each for each in self.people if since <= each[0] and each[1] <= self.start]
        if not near:
            return ""
        first = near[-1]
        for each in reversed(near[:-1]):
            if _STOP.search(self.text, each[1], first[0]):
                break
            first = each
        return self.text[first[0] : first[1]]


def _speaker(place: _Place) -> tuple[str, str]:
    """Who speaks, and by which rule."""
    after, before, language = place.after(), place.before(), place.language
    far = max(0, place.start - _FAR)
    if AGAIN[language].match(after):
        named = place.named(max(place.since, far)) or place.last or place.named(far)
        if named:
            return named, "said_again"
    for rule, patterns, piece in (("after", said_after, after), ("before", said_before, before)):
        for pattern in patterns(language):
            match = pattern.search(piece)
            name = clean(match["who"]) if match else ""
            if name:
                return name, f"said_{rule}"
    if HE_SAID[language].search(before) and (named := place.named(far)):
        return named, "said_again"
    pause = place.text[max(0, place.start - 4) : place.start].rpartition("\n")[2]
    if place.last and re.search(r"[.!?»”\"] $", pause):
        return place.last, "goes_on"  # "… ," she said. "…"
    named = place.named(place.start - len(before)) if before.strip() else ""
    return (named, "named_before") if named else ("", "")
