"""Typographic rules of English and French, and plain forms for comparison and search.

French, after the Imprimerie nationale: U+202F before ; ! ?, U+00A0 before : and inside guillemets,
U+00A0 after n°, art., p. and between a number and its unit, U+202F between thousands.
English: U+00A0 after Ex., No., §, ¶ and their like, between a number and million or billion, and
between the day and the month of a date, whichever stands first.
"""

import re
import unicodedata

from pincite.text.prose import base_language

NBSP = "\u00a0"
NARROW = "\u202f"
_SPACES = r"[ \u00a0\u2007\u2009\u202f]"
_ANY_SPACE = re.compile(r"[\s\u00a0\u2007\u2009\u202f\u200b\u2060\ufeff]+")
_OPEN_BEFORE = r"(?:^|(?<=[\s\u00a0\u202f(\[{«“‘/—–-]))"
_GLUED_EN = re.compile(
    r"\b(Exs?\.|Nos?\.|Arts?\.|Secs?\.|pp?\.|paras?\.|vol\.|Mr\.|Mrs\.|Ms\.|Dr\.) (?=[\dA-Z])|"
    r"(§+|¶+) ?(?=\d)"
)
_MONTH_EN = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_DAY_FIRST = re.compile(rf"(?<![\d.,:/])(\d{{1,2}}(?:st|nd|rd|th)?) (?={_MONTH_EN}(?!\w))")
_MONTH_FIRST = re.compile(rf"\b({_MONTH_EN}) (?=\d{{1,2}}(?:st|nd|rd|th)?(?![\w:.]\d|\w| ?%))")
_GLUED_FR = re.compile(
    r"\b([Nn]os?|[Aa]rt\.|[Pp]p?\.|[Cc]hap\.|[Vv]ol\.|M\.|MM\.|Mme|Me|Dr) (?=[\dA-ZÉ])"
)
_NUMBER_SIGN = re.compile(rf"\b([Nn])°s?{_SPACES}?(?=\d)")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d])")


def typographic(text: str, lang: str) -> str:
    """The text set by its language's rules; a second pass changes nothing."""
    curled = _apostrophes(text)
    if base_language(lang) == "fr":
        return _french(_quotes(curled, "«", "»"))
    return _english(_quotes(curled, "“", "”"))


def _apostrophes(text: str) -> str:
    text = re.sub(r"(?<=[^\W_])'(?=[^\W_])", "’", text)
    text = re.sub(r"(?<=[^\W\d_])'(?=[\s.,;:!?)\]]|$)", "’", text)
    text = re.sub(r"(?<!\w)'(?=\d\ds?\b)", "’", text)
    return re.sub(rf"{_OPEN_BEFORE}'(?=\w)", "‘", text)


def _quotes(text: str, left: str, right: str) -> str:
    """Straight double quotes, turned by what stands before them; paired within a paragraph."""
    result = []
    for line in text.split("\n"):
        inside = False
        parts = line.split('"')
        if len(parts) % 2 == 0:
            result.append(line)  # an odd one out may be an inch
            continue
        built = parts[0]
        for part in parts[1:]:
            built += (right if inside else left) + part
            inside = not inside
        result.append(built)
    return "\n".join(result)


def _english(text: str) -> str:
    text = _GLUED_EN.sub(lambda m: (m[1] or m[2]) + NBSP, text)
    text = re.sub(r"(?<=\d) (?=(?:million|billion|trillion)\b)", NBSP, text)
    text = _DAY_FIRST.sub(rf"\1{NBSP}", text)
    text = _MONTH_FIRST.sub(rf"\1{NBSP}", text)
    return re.sub(r"(?<=\d) ?- ?(?=\d+ million|\d+ billion)", "–", text)


def _french(text: str) -> str:
    text = re.sub(rf"«{_SPACES}*(?=\S)", f"«{NBSP}", text)
    text = re.sub(rf"(?<=\S){_SPACES}*»", f"{NBSP}»", text)
    text = re.sub(rf"(?<=[\w)\]»%€$’”…]){_SPACES}*([;!?]+)(?=[\s)»\]]|$)", rf"{NARROW}\1", text)
    text = re.sub(rf"(?<=[\w)\]»%€$’”…]){_SPACES}*:(?=\s|$)", f"{NBSP}:", text)
    text = _NUMBER_SIGN.sub(lambda m: m[0].rstrip(f" {NBSP}{NARROW}") + NBSP, text)
    text = _GLUED_FR.sub(rf"\1{NBSP}", text)
    text = _THOUSANDS.sub(lambda m: re.sub(r"\D", NARROW, m[0]), text)
    text = re.sub(r"(?<=\d) (?=(?:millions?|milliards?|billions?)\b|[%€$£])", NBSP, text)
    return re.sub(r"\b(1er|[1-9]|[12]\d|3[01]) (?=(?:janvier|février|mars|avril|mai|juin|juillet|"
                  r"août|"
                  r"septembre|octobre|novembre|décembre)\b)", rf"\1{NBSP}", text)  # fmt: skip


_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    }
)


def plain(text: str) -> str:
    """The text for comparing: one kind of space, hyphen and quote; nothing else is changed.

    Spaces inside guillemets and before French punctuation are dropped.
    """
    result = unicodedata.normalize("NFC", text)
    result = re.sub(rf"(?<=«){_SPACES}+|{_SPACES}+(?=»)", "", result).translate(_PLAIN)
    result = _ANY_SPACE.sub(" ", result).strip()
    return re.sub(r" (?=[;:!?])", "", result)


_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d"})


def fold(text: str) -> str:
    """The text for searching: plain, lower case, without accents, œ as oe."""
    lowered = plain(text).casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFD", lowered)
    return "".join(char for char in decomposed if not unicodedata.combining(char))
