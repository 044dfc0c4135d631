"""Whether a number with what surrounds it is a figure, or a name, a pronoun, a year, a label."""

import re

from pincite.text.date_context import Context
from pincite.text.numbers import NumberSpan
from pincite.text.prose import line_at
from pincite.text.quantity_bare import (
    COMPARED,
    COUNTED,
    FEWER,
    FROM_AFTER,
    before_label,
    counts_again,
    repeats_unit,
)
from pincite.text.quantity_nouns import EN_STOP, FR_STOP
from pincite.text.quantity_parts import Unit
from pincite.text.quantity_words import PER

_NAME = re.compile(r"(?:^|[\s(\"«“])(?P<w>[a-z]?[A-ZÀÉÈ][\w&.'-]*) $")
_words = str.split
_LEADERS = EN_STOP | FR_STOP | frozenset(_words(
    "some only all nearly almost roughly approximately around another additionally currently "
    "today quelque quelques environ près presque seuls seules ses ces exactly just both minus "
    "moins plus there here including dont soit"
))  # fmt: skip
_BEFORE_ONE = re.compile(r"(?:d'|moins |environ |jusqu'à |minimum |plus )$", re.IGNORECASE)
_LASTS = re.compile(
    r"(?:dispos\w+|délai|durée|peine|préavis|période|contrat|bail|sursis|suspension) d'$"
)
_LONGEST_TITLE = 200  # characters
_LOOSE = re.compile(
    r"\b(?:at|à|vers|aged?|by|until|of|page|in|en) (?:about |around |environ |près de )?$",
    re.IGNORECASE,
)


def stands(
    number: NumberSpan,
    last: NumberSpan | None,
    unit: Unit,
    qualifier: str,
    head: int,
    context: Context,
) -> bool:
    """Whether the number counts or measures something."""
    text = context.text
    if _glued(text, number, last, unit) or (
        unit.kind != "currency" and _is_name(number, unit, head, context)
    ):
        return False
    if number.words and number.value <= 1 and not number.big and last is None:
        return _one(unit, qualifier, text[max(0, number.start - 16) : number.start], context)
    if unit.kind in ("currency", "percent", "measure", "time"):
        return True
    if _like_a_year(number, text):
        return unit.kind == "noun"
    of_them = re.match(r" (?:of (?:them|us)|d'entre)\b", text[number.end : number.end + 12])
    if unit.kind in ("noun", "partitive") or number.big or of_them:
        return True
    return _bare(number, last, qualifier, head, context)


def _bare(
    number: NumberSpan, last: NumberSpan | None, qualifier: str, head: int, context: Context
) -> bool:
    """Whether a number with nothing that it counts beside it counts something all the same."""
    text = context.text
    if last is not None:
        sized = last.big or (last.words and last.value >= 100)
        return sized or COMPARED.search(text, max(0, head - 60), head) is not None
    if repeats_unit(text, head, number) or counts_again(text, head, number, context.language):
        return True
    if number.value > 1 and COUNTED.match(text, number.end) and not before_label(text, head):
        return True
    if FEWER.match(text, number.end) or (number.value >= 10 and FROM_AFTER.match(text, number.end)):
        return True  # "nine fewer than in January", "shrunk to 900 from 1,500"
    if number.words and number.value > 20 and re.search(r"[- ]", text[number.start : number.end]):
        return True  # "forty-one"
    if qualifier != "exactly":
        return not (number.value < 100 and _LOOSE.search(text, max(0, head - 24), head))
    if PER[context.language].match(text, number.end) and not before_label(text, head):
        return True  # "collects 185 a day"
    return number.value != number.value.to_integral_value()


def _glued(text: str, number: NumberSpan, last: NumberSpan | None, unit: Unit) -> bool:
    """Letters run on from the digits, and are no unit: 4G, 3D, 10-K."""
    end = (last or number).end
    return unit.end <= end and re.match(r"-?[^\W\d]|[-/.]\d", text[end : end + 2]) is not None


def _one(unit: Unit, qualifier: str, before: str, context: Context) -> bool:
    """One is a figure when qualified or measured; French un is an article unless qualified."""
    if qualifier != "exactly":
        article = context.language == "fr" and unit.kind == "noun"
        return unit.kind != "" and (not article or _BEFORE_ONE.search(before) is not None)
    if unit.kind in ("currency", "percent"):
        return True
    if context.language == "fr" and unit.kind == "time":
        return _LASTS.search(before) is not None
    plain = context.language == "en" and unit.kind in ("measure", "time")
    return bool(plain) and unit.name.rstrip("s") not in (
        "day",
        "night",
        "time",
        "times",
        "hour",
        "foot",
        "second",
        "minute",
    )


def _like_a_year(number: NumberSpan, text: str) -> bool:
    digits = text[number.start : number.end]
    return digits.isdigit() and len(digits) == 4 and 1700 <= number.value <= 2100


def _is_name(number: NumberSpan, unit: Unit, head: int, context: Context) -> bool:
    """Whether the number belongs to a name: Windows 11, Bing Pages 2, Formula One."""
    text = context.text
    first, _ = context.sentence(head)
    opening = text[max(first, head - 8) : head].strip("\"'“”«»‘( \n") == ""
    start, end = line_at(text, head)
    title = end - start <= _LONGEST_TITLE and _in_title(text[start:end])
    if number.words and text[number.start].isupper() and not opening and not title:
        return True
    before = _NAME.search(text, max(0, head - 40), head)
    glued = re.search(r"\d[kKMB]$", text[number.start : number.end]) is not None
    if not before or (number.big and not glued) or before["w"].endswith("'s"):
        return False
    if before["w"].lower().rstrip(".,") in _LEADERS or (before["w"].isupper() and title):
        return False
    if re.search(r"[.!?:]$", before["w"]) and len(before["w"]) > 3:
        return False
    if unit.kind in ("percent", "measure", "time"):
        return False
    return not (title and unit.kind == "noun")


def _in_title(line: str) -> bool:
    """Whether a line is a heading in which words take capitals."""
    words: list[str] = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    if not 2 <= len(words) <= 18 or line.rstrip().endswith("."):
        return False
    capitals = sum(1 for word in words if word[0].isupper())
    return 4 * capitals >= 3 * len(words)
