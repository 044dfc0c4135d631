"""Quoted words and who is said to have said them."""

import re
from dataclasses import dataclass

from pincite.text.prose import base_language, flat
from pincite.text.speakers import AFTER, AGAIN, BEFORE, clean

_PAIRS = re.compile(r"“([^“”\n]{2,2000})”|«([^«»\n]{2,2000})»|„([^“”„\n]{2,2000})[“”]")
_STRAIGHT = re.compile(r'"')
_SINGLE = re.compile(r"(?<![\w’'])‘([^‘’\n]{3,400}(?:’\w[^‘’\n]{1,400}){0,8})’(?!\w)")
_MIN_WORDS = 3


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
    last, line = "", -1
    for outer_start, outer_end, rule in _quoted(text):
        start, end = _trimmed(text, outer_start + 1, outer_end - 1)
        if start >= end:
            continue
        here = text.rfind("\n", 0, outer_start)
        opens = not text[here + 1 : outer_start].strip()
        if here != line and not opens:
            last = ""  # a new paragraph, which speaks of someone first
        speaker, how = _speaker(plain, outer_start, outer_end, language, last)
        if here != line and how == "goes_on":
            speaker = how = ""
        last, line = speaker or last, here
        words = len(re.findall(r"\w+", text[start:end]))
        if words < (2 if speaker else _MIN_WORDS):
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


def _speaker(text: str, start: int, end: int, language: str, last: str) -> tuple[str, str]:
    """Who speaks, and by which rule; ``last`` spoke the quotation before it in this paragraph."""
    after = text[end : end + 160].split("\n", maxsplit=1)[0]
    if last and AGAIN[language].match(after):
        return last, "said_again"
    line_start = text.rfind("\n", 0, start) + 1
    before = text[max(line_start, start - 200) : start]
    before = re.split(r"(?<![A-Z\s][a-z])(?<!\b[A-Z])[.!?][\"”»]? ", before)[-1]
    for rule, patterns, piece in (("after", AFTER, after), ("before", BEFORE, before)):
        for pattern in patterns[language]:
            match = pattern.search(piece)
            name = clean(match["who"]) if match else ""
            if name:
                return name, f"said_{rule}"
    pause = text[max(line_start, start - 4) : start]
    if last and re.search(r"[.!?»”\"] $", pause):
        return last, "goes_on"  # "… ," she said. "…"
    return "", ""
