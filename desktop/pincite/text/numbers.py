"""Numbers as written in English and French: read from digits, magnitudes and words."""

import re
from dataclasses import dataclass
from decimal import Decimal

from pincite.text.figures import format_figure, format_number
from pincite.text.number_words import EN_SMALL, FR_SMALL, number_words, parse_words
from pincite.text.prose import base_language, flat

__all__ = [
    "NumberSpan", "format_figure", "format_number", "number_at", "number_starts", "number_words",
    "parse_number",
]  # fmt: skip

# Digits as each language groups them. French reads a lone comma as the decimal sign unless
# the groups can only be thousands ("1,500,000", "17,500"): translated copy often keeps those.
_EN_DIGITS = re.compile(
    r"(?P<grouped>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+)"
    r"(?![\d,]\d)(?P<dec>\.\d+)?(?!\d)"
    r"|(?P<plain>\d+)(?P<dec2>\.\d+)?"
)
_FR_DIGITS = re.compile(
    r"(?P<grouped>\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3}){2,}"
    r"|[1-9]\d{0,2},\d\d0(?!\d| m(?:illion|illiard)))(?P<dec>,\d+)?(?!\d)"
    r"|(?P<plain>\d+)(?P<dec2>[,.]\d+)?"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)")
_SLIP = re.compile(r"(\d+),(\d{1,2})(?= ?%| (?:million|billion|percent|per cent))")
_EN_MAGNITUDE = re.compile(
    r"(?:[ -]|(?<=\d))(?P<word>hundred thousand|thousand|hundred million|million|billion|trillion"
    r"|bn|tn|trn|mln|mn|bln)\b"
    r"(?! ?[-] ?\d)",
    re.IGNORECASE,
)
_FR_MAGNITUDE = re.compile(
    r" ?(?P<word>mille|millions?|milliards?|billions?|Mds?|Mrds?|mds?)(?=\b|[€$])"
)
_MILLIONS = re.compile(
    r"m(?= (?!hurdles|sprints|races|relays|finals|pools|heats|steps|waves)"
    r"(?:[a-z-]+ ){0,2}?(?:[a-z]{3,}s|people|children|women|men)\b)"
)
_GLUED = re.compile(r" ?(?P<word>[kKMBTG]|m(?![a-z²³]))(?=[€$ ,.;:)!?\n/-]|$)")
_EN_FACTORS = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "bn": 10**9, "tn": 10**12, "trn": 10**12, "mln": 10**6, "mn": 10**6, "bln": 10**9,
    "hundred thousand": 10**5, "hundred million": 10**8,
}  # fmt: skip
_FR_FACTORS = {"mille": 10**3, "million": 10**6, "milliard": 10**9, "billion": 10**12}
_FR_FACTORS |= {"md": 10**9, "mrd": 10**9}
_REPEATED = re.compile(r" \(\d[\d, ]*\)")
_HUNDREDS = re.compile(r"\b(?:hundred|cents?)$", re.IGNORECASE)
_GLUED_FACTORS = {"k": 10**3, "m": 10**6, "b": 10**9, "g": 10**9, "t": 10**12}
_EN_HALF = re.compile(
    r"(?P<half>half a|half an|a half|half) (?P<word>million|billion|trillion|dozen)"
    r"|(?P<n>[a-z]{1,24}|\d{1,9}) and a half (?P<word2>million|billion|trillion)"
    r"|an? (?P<word3>million|billion|trillion) and a half"
    r"|(?:a )?quarter of an? (?P<word4>million|billion)"
    r"|(?P<n4>[a-z]{1,24}|an?|\d{1,9}) dozen\b"
    r"|(?P<n5>[a-z]{1,24}|\d{1,3}) and a half(?= (?:years|months|weeks|days|hours|minutes|times|"
    r"per ?cent|tons|tonnes|miles)\b)",
    re.IGNORECASE,
)
_FR_HALF = re.compile(
    r"une? demi[- ](?P<word>million|milliard|douzaine)"
    r"|(?P<n>[a-zéû-]{1,24}|\d{1,9}) (?P<word2>million|milliard)s? et demie?",
    re.IGNORECASE,
)
_FR_COLLECTIVE = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
    "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
    "centaine": 100, "millier": 1000,
}  # fmt: skip
_COLLECTIVE = re.compile(
    r"(?P<n>une?|deux|trois|quatre|cinq|six|\d+) (?P<word>[a-z]+(?:aine|ier))s?\b", re.IGNORECASE
)


_OPENERS = sorted(
    {*EN_SMALL, *FR_SMALL, "a", "an", "half", "quarter", "cent", "mille"}, key=len, reverse=True
)
_START = re.compile(rf"(?<![\w.])(?:\d|(?:{'|'.join(_OPENERS)})\b)|(?<=\s\.)\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NumberSpan:
    """A number in a text.

    ``big``: a magnitude or grouping shows that it counts something; ``approximate``: a French
    collective (une centaine); ``magnitude``: the factor that its scale word states.
    """

    start: int
    end: int
    value: Decimal
    words: bool = False
    big: bool = False
    grouped: bool = False
    approximate: bool = False
    magnitude: Decimal = Decimal(1)


def parse_number(text: str, lang: str) -> Decimal | None:
    """The value of ``text`` if it is one number and nothing else: ``26 milliards`` in French."""
    words = flat(text).strip()
    found = number_at(words, 0, lang)
    return _whole(found.value) if found and found.end == len(words) else None


def _whole(value: Decimal) -> Decimal:
    """1500000.0 and 1.5E+6 are 1500000."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


def number_starts(text: str) -> list[int]:
    """Every position in flat text where a number may begin, in digits or in words."""
    return [match.start() for match in _START.finditer(text)]


def number_at(text: str, start: int, lang: str, *, money: bool = False) -> NumberSpan | None:
    """The longest number that begins at ``start`` of flat text.

    ``money``: a currency sign stands before it, so "m" is million and commas group thousands.
    """
    french = base_language(lang) == "fr"
    if start >= len(text):
        return None
    if text[start].isdigit():
        halves = (_FR_HALF if french else _EN_HALF).match(text, start)
        if halves:
            return _half(halves, french, start)
        return _digits(text, start, french, money)
    return _in_words(text, start, french)


def _digits(text: str, start: int, french: bool, money: bool) -> NumberSpan | None:
    slip = None if french else _SLIP.match(text, start)
    thousands = french and money and _THOUSANDS.match(text, start)
    pattern = _EN_DIGITS if not french or thousands else _FR_DIGITS
    match = slip or pattern.match(text, start)
    if not match:
        return None
    if slip:
        value, grouped = Decimal(f"{slip[1]}.{slip[2]}"), False
    else:
        whole = re.sub(r"[ ,.']", "", match["grouped"] or match["plain"])
        decimals = (match["dec"] or match["dec2"] or "").replace(",", ".")
        grouped = bool(match["grouped"])
        value = Decimal(whole + decimals)
    factor, end = _magnitude(text, match.end(), french, money)
    big = grouped or factor > 1
    return NumberSpan(
        start, end, _whole(value * factor), big=big, grouped=grouped, magnitude=Decimal(factor)
    )


def _magnitude(text: str, end: int, french: bool, money: bool) -> tuple[int, int]:
    match = (_FR_MAGNITUDE if french else _EN_MAGNITUDE).match(text, end)
    if match:
        word = match["word"].lower()
        factors = _FR_FACTORS if french else _EN_FACTORS
        return factors[word.rstrip("s") if french else word], match.end()
    glued = _GLUED.match(text, end)
    if glued and (money or (glued["word"] in "kKMB" and glued[0][0] != " ")):
        return _GLUED_FACTORS[glued["word"].lower()], glued.end()
    if glued and french and re.match(r" ?[kMG][€$]", text[end : end + 3]):
        return _GLUED_FACTORS[glued["word"].lower()], glued.end()
    if glued and french and re.match(r" k (?=[a-zéè]{3,})", text[end : end + 6]):
        return 1000, glued.end()
    if not french and _MILLIONS.match(text, end):
        return 10**6, end + 1
    return 1, end


def _in_words(text: str, start: int, french: bool) -> NumberSpan | None:
    halves = (_FR_HALF if french else _EN_HALF).match(text, start)
    if halves and (found := _half(halves, french, start)):
        return found
    if french and (match := _COLLECTIVE.match(text, start)):
        base = _FR_COLLECTIVE.get(match["word"].lower().rstrip("s"))
        count = _small(match["n"], "fr")
        single = match["n"].lower() in ("un", "une")
        if base and count and (single or base in (12, 100, 1000)):
            value, end = count * base, match.end()
            scale = re.compile(r" (?:de (mille|millions|milliards))\b").match(text, end)
            if scale:
                value, end = value * _FR_FACTORS[scale[1].rstrip("s")], scale.end()
            return NumberSpan(start, end, value, words=True, big=True, approximate=True)
    written = parse_words(text, "fr" if french else "en", start)
    if not written:
        return None
    value, end = written
    if repeated := _REPEATED.match(text, end):
        end = repeated.end()  # fourteen (14) days
    if re.match(r"\w", text[end : end + 1]):
        return None
    factor = next((s for s in (10**12, 10**9, 10**6, 1000) if _has_scale(text[start:end], s)), 1)
    if factor == 1 and value % 100 == 0 and value and _HUNDREDS.search(text, start, end):
        factor = 100  # two to three hundred
    return NumberSpan(start, end, value, words=True, big=value >= 1000, magnitude=Decimal(factor))


def _has_scale(words: str, scale: int) -> bool:
    names = {
        10**12: "trillion",
        10**9: "billion|milliard",
        10**6: "million",
        1000: "thousand|mille",
    }
    return re.search(names[scale], words, re.IGNORECASE) is not None


def _half(match: re.Match[str], french: bool, start: int) -> NumberSpan | None:
    group = match.groupdict()
    if group.get("n5"):
        count = _small(group["n5"], "en")
        if count is None:
            return None
        return NumberSpan(start, match.end(), count + Decimal("0.5"), words=True)
    word = next(w for w in (*(group.get(f"word{n}") for n in ("", "2", "3", "4")), "dozen") if w)
    scale = {"dozen": 12, "douzaine": 12}.get(word.lower())
    scale = scale or (_FR_FACTORS if french else _EN_FACTORS)[word.lower()]
    if group.get("n") or group.get("n4"):
        count = _small(group.get("n") or group.get("n4") or "", "fr" if french else "en")
        if count is None:
            return None
        value = (count if group.get("n4") else count + Decimal("0.5")) * scale
    else:
        value = (
            Decimal("1.5" if group.get("word3") else "0.25" if group.get("word4") else "0.5")
            * scale
        )
    return NumberSpan(
        start, match.end(), _whole(value), words=True, big=True, magnitude=Decimal(scale),
        approximate=french and scale == 12,
    )  # fmt: skip


def _small(word: str, lang: str) -> Decimal | None:
    if word.isdigit():
        return Decimal(word)
    if word.lower() in ("a", "an", "un", "une"):
        return Decimal(1)
    found = parse_words(word, lang)
    return found[0] if found and found[1] == len(word) else None
