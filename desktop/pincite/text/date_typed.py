"""A date phrase that a person typed, brought to the form in which texts print it."""

import re

from pincite.text.date_words import MONTHS, WEEKDAYS
from pincite.text.number_words import parse_words

_words = str.split
_NTH = _words(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)


def as_printed(phrase: str, language: str) -> str:
    """What a person typed, as it would be printed: capitals, years and ordinals in full."""
    full = re.sub(r"(?<=[\w.,] )'(\d\d)\b(?!s)", r"20\1", phrase)
    full = re.sub(r"^(\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)$", r"\g<1>20\2", full)
    full = re.sub(r"\b(\d)([QH])(\d\d)$", r"\1\g<2>20\3", full, flags=re.IGNORECASE)
    full = re.sub(r"\b([QHTS]\d|FY) ?(\d\d)$", r"\1 20\2", full, flags=re.IGNORECASE)
    if language == "en":
        return _ordinals(_capitalised(full))
    lower = _in_digits(full.lower())
    return re.sub(r"\b[ts][1-4]\b", lambda m: m[0].upper(), lower)


def _ordinals(phrase: str) -> str:
    """June seventh, the twenty-first of May, as June 7th, the 21th of May."""

    def digits(match: re.Match[str]) -> str:
        tens, word = (match["t"] or "").rstrip("- "), match["w"].lower()
        return f"{(20 if tens.lower() == 'twenty' else 30 if tens else 0) + _NTH.index(word)}th"

    words = rf"(?:(?P<t>twenty|thirty)[- ])?(?P<w>{'|'.join(_NTH[1:])})"
    months = "|".join(MONTHS["en"])
    alone = re.match(rf"(?i)(?P<lead>(?:\w+day,? )?(?:{months}) (?:the )?){words}$", phrase)
    if alone:
        return alone["lead"] + digits(alone)
    return re.sub(
        rf"(?i)\b{words} (?=(?:of|day of) (?:{months})\b)", lambda m: digits(m) + " ", phrase
    )


def _in_digits(phrase: str) -> str:
    """Le vingt-quatre mai deux mille vingt-trois, as le 24 mai 2023."""
    months = "|".join(sorted(MONTHS["fr"], key=len, reverse=True))
    match = re.fullmatch(rf"(?:le )?([a-zé-]+) ({months})((?: [a-zé-]+)*)", phrase)
    day = parse_words(match[1], "fr") if match else None
    if not match or not day or day[1] != len(match[1]) or match[1] in ("un", "une"):
        return phrase
    year = parse_words(match[3].strip(), "fr") if match[3] else None
    return f"le {day[0]} {match[2]}" + (f" {year[0]}" if year else match[3])


def _capitalised(phrase: str) -> str:
    """Month and weekday names as they are printed, whatever a person typed."""
    names = sorted({*MONTHS["en"], *WEEKDAYS["en"]}, key=len, reverse=True)
    text = re.sub(rf"\b(?:{'|'.join(names)})\b", lambda m: m[0].capitalize(), phrase.lower())
    return re.sub(r"\b(?:[qh][1-4]\b|[1-4][qh](?=20))", lambda m: m[0].upper(), text)
