"""Number words of English and French, both ways.

English uses the short scale (billion = 10^9); French the long one (milliard = 10^9,
billion = 10^12), as both languages' dictionaries have it today.
"""

import re
from decimal import Decimal

from pincite.text.prose import base_language

_words = str.split  # a table of words reads best as one line of them
EN_UNITS = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
EN_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
FR_UNITS = _words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
FR_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
FR_TENS |= {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
EN_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
FR_SCALES = {"mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9}
FR_SCALES |= {"milliards": 10**9, "billion": 10**12, "billions": 10**12}

EN_SMALL = {word: value for value, word in enumerate(EN_UNITS)}
EN_SMALL |= {word: 20 + 10 * i for i, word in enumerate(EN_TENS)}
FR_SMALL = {word: value for value, word in enumerate(FR_UNITS)} | FR_TENS | {"une": 1}

_TOKEN = re.compile(r"[^\W\d_]+")
_JOIN = re.compile(r" ?- ?| +")


def parse_words(text: str, lang: str, start: int = 0) -> tuple[Decimal, int] | None:
    """The number written in words at ``start`` and where it ends; None when there is none."""
    reader = _french if base_language(lang) == "fr" else _english
    tokens = _tokens(text, start)
    value, count = reader([word for word, _ in tokens])
    return (Decimal(value), tokens[count - 1][1]) if count else None


def _tokens(text: str, start: int) -> list[tuple[str, int]]:
    """Up to forty words joined by one space or hyphen, each with its end."""
    tokens: list[tuple[str, int]] = []
    position = start
    while len(tokens) < 40 and (match := _TOKEN.match(text, position)):
        tokens.append((match[0].lower(), match.end()))
        joint = _JOIN.match(text, match.end())
        if not joint:
            break
        position = joint.end()
    return tokens


def _english(words: list[str]) -> tuple[int, int]:
    total = current = count = 0
    room = 10**15  # the next part must be smaller than this
    article = bool(words) and words[0] in ("a", "an")
    if article and (len(words) < 2 or words[1] not in ("hundred", *EN_SCALES)):
        return 0, 0
    i = 1 if article else 0
    current, room = (1, room) if article else (0, room)
    last = "unit" if article else ""
    while i < len(words):
        word = words[i]
        if word == "and" and last in ("hundred", "scale") and i + 1 < len(words):
            following = EN_SMALL.get(words[i + 1])
            if not following:
                break
            i += 1
            continue
        if word in EN_SMALL:
            value = EN_SMALL[word]
            kind = "ten" if value >= 20 else "unit"
            fits = last in ("", "hundred", "scale") or (last == "ten" and 0 < value < 10)
            if not fits:
                break
            current, last = current + value, kind
        elif word == "hundred" and last == "unit" and 0 < current < 20:
            current, last = current * 100, "hundred"
        elif word in EN_SCALES and last and current and EN_SCALES[word] < room:
            room = EN_SCALES[word]
            total, current, last = total + current * room, 0, "scale"
        else:
            break
        i += 1
        count = i
    return total + current, count


def _french(words: list[str]) -> tuple[int, int]:
    total = current = count = i = 0
    room = 10**15
    last = ""
    while i < len(words):
        word = words[i]
        if word == "et" and last == "ten" and words[i + 1 : i + 2] in (["un"], ["une"], ["onze"]):
            i += 1
            word = words[i]
        if word in ("vingt", "vingts") and last == "unit" and current % 100 == 4:
            current, last = current + 76, "score"
        elif word in FR_SMALL:
            value = FR_SMALL[word]
            if not _french_fits(last, current % 100, value):
                break
            current, last = current + value, _french_kind(value)
        elif word in ("cent", "cents") and (not current or (last == "unit" and current < 10)):
            if last == "hundred" or (last == "unit" and current < 2):
                break
            current, last = max(current, 1) * 100, "hundred"
        elif word == "mille" and room > 1000 and current != 1:
            total, current, last, room = total + max(current, 1) * 1000, 0, "scale", 1000
        elif word in FR_SCALES and current and FR_SCALES[word] < room:
            room = FR_SCALES[word]
            total, current, last = total + current * room, 0, "scale"
        else:
            break
        i += 1
        count = i
    return total + current, count


def _french_kind(value: int) -> str:
    if value in FR_TENS.values():
        return "ten"
    return "unit" if value < 10 else "ten-one" if value == 10 else "teen"


def _french_fits(last: str, current: int, value: int) -> bool:
    if last in ("", "hundred", "scale"):
        return True
    if last == "ten" and value < 17:
        return current == 60 or 0 < value < 10
    if last == "score":
        return value < 17 and value > 0
    return last == "ten-one" and 7 <= value <= 9


def number_words(n: int, lang: str) -> str:
    """A whole number below 10^15 in words: ``8`` is ``eight`` or ``huit``."""
    if not 0 <= n < 10**15:
        raise ValueError("number words go from 0 to 10^15 - 1")
    return _in_french(n) if base_language(lang) == "fr" else _in_english(n)


def _in_english(n: int) -> str:
    if n < 20:
        return EN_UNITS[n]
    if n < 100:
        tens, unit = divmod(n, 10)
        return EN_TENS[tens - 2] + (f"-{EN_UNITS[unit]}" if unit else "")
    if n < 1000:
        hundreds, rest = divmod(n, 100)
        return f"{EN_UNITS[hundreds]} hundred" + (f" and {_in_english(rest)}" if rest else "")
    for name, scale in reversed(EN_SCALES.items()):
        if n >= scale:
            count, rest = divmod(n, scale)
            tail = "" if not rest else f" and {_in_english(rest)}" if rest < 100 else ""
            tail = tail or (f" {_in_english(rest)}" if rest else "")
            return f"{_in_english(count)} {name}{tail}"
    raise AssertionError(n)


def _in_french(n: int, *, final: bool = True) -> str:
    """``final`` is False before ``mille``, where vingt and cent take no s."""
    if n < 17:
        return FR_UNITS[n]
    if n < 100:
        return _french_tens(n, final)
    if n < 1000:
        hundreds, rest = divmod(n, 100)
        head = "cent" if hundreds == 1 else f"{FR_UNITS[hundreds]} cent"
        if rest:
            return f"{head} {_in_french(rest, final=final)}"
        return head + ("s" if hundreds > 1 and final else "")
    if n < 10**6:
        thousands, rest = divmod(n, 1000)
        head = "mille" if thousands == 1 else f"{_in_french(thousands, final=False)} mille"
        return head + (f" {_in_french(rest, final=final)}" if rest else "")
    for name, scale in (("billion", 10**12), ("milliard", 10**9), ("million", 10**6)):
        if n >= scale:
            count, rest = divmod(n, scale)
            head = f"{_in_french(count)} {name}" + ("s" if count > 1 else "")
            return head + (f" {_in_french(rest, final=final)}" if rest else "")
    raise AssertionError(n)


def _french_tens(n: int, final: bool) -> str:
    if n < 20:
        return f"dix-{FR_UNITS[n - 10]}"
    if n >= 80:
        if n == 80:
            return "quatre-vingts" if final else "quatre-vingt"
        return f"quatre-vingt-{_in_french(n - 80)}"
    ten = min(n // 10 * 10, 60)
    name = next(word for word, value in FR_TENS.items() if value == ten)
    rest = n - ten
    if not rest:
        return name
    joint = " et " if rest in (1, 11) else "-"
    return f"{name}{joint}{_in_french(rest)}"
