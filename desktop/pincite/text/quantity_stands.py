"""Whether a number with what surrounds it is a figure, or a name, a pronoun, a year, a label."""

import re
from decimal import Decimal
from typing import Protocol

from pincite.text.date_context import Context
from pincite.text.date_words import EN_MONTHS, FR_MONTHS
from pincite.text.numbers import NumberSpan
from pincite.text.prose import line_at
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


COMPARED = re.compile(
    r"[a-zé]{2,}[sx] sur (?:les |ses )?$|\bn'en (?:\w+ ){1,3}que $|\b(?:contre|dont|of which|"
    r"against|out of|"
    r"compared (?:with|to)|versus|vs\.?|(?:up|down) from) (?:only |just |"
    r"seulement |à peine )?$|"
    r"\b(?:of|sur|parmi) (?:the|les|ces|its|ses) [^,.\n]{2,40}, (?:only )?$",
    re.IGNORECASE,
)


_REDUCED = re.compile(r"\b(?:from|de) (?:[$€£]\d|\d)[\d,. ]*(?: [a-zé]+)? (?:to|à) $")
_FROM_TO = re.compile(r"\b(?:from|de) $|\b(?:from|de) \d[\d,. ]* (?:to|à) $")
_FROM_AFTER = re.compile(r",? (?:up |down )?from (?:about |some |just |nearly )?\d")
_COUNTED = re.compile(r" (?:are|were|remain(?:ed)?|have been|had been) (?:still )?[a-z]")
_NUMBERED = re.compile(
    r"\b(?:sont plus que|sont que|étaient que|sont|étaient|sommes|étions|seront|are|were|"
    r"(?:it|there|total|number) (?:is|was)|"
    r"averag(?:ed|es)|total(?:l?ed|s)|number(?:ed|s)|rose to|fell to|reached|moyenne est de|"
    r"nombre (?:est|était) de) (?:about |encore |just |only |some )?$"
)
_IN_YEAR = re.compile(
    r" (?:in|en|dans les années|in the|during|by) (?:19|20)\d\d"
    rf"| (?:in (?:{'|'.join(EN_MONTHS)})|en (?:{'|'.join(FR_MONTHS)}))\b"
)


class Counted(Protocol):
    """A number or a figure, as far as its value and end go."""

    @property
    def value(self) -> Decimal: ...

    @property
    def end(self) -> int: ...


def repeats_unit(text: str, head: int, number: Counted) -> bool:
    """Whether a bare number counts what the one before it did: "against 860", "540 in 2022"."""
    closed = re.match(r"\s*[.,;:!]", text[number.end : number.end + 2])
    if number.value > 1 and closed and _NUMBERED.search(text, max(0, head - 24), head):
        return True  # "ils sont vingt-trois."
    if closed and _REDUCED.search(text, max(0, head - 30), head):
        return True  # "de 850 euros à 75."
    if number.value >= 100 and _FROM_TO.search(text, max(0, head - 24), head):
        return True
    compared = COMPARED.search(text, max(0, head - 60), head)
    in_year = number.value >= 10 and _IN_YEAR.match(text, number.end) is not None
    return compared is not None or in_year


def before_label(text: str, head: int) -> bool:
    """Whether a capital or a preposition before the number makes it a label: "in 12 are"."""
    lead = text[max(0, head - 20) : head]
    return re.search(r"(?:[A-Z][\w-]*|\b(?:in|on|at|by|page|of)) $", lead) is not None


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
    if last is not None or repeats_unit(text, head, number):
        return last is None or last.big or (last.words and last.value >= 100)
    if number.value > 1 and _COUNTED.match(text, number.end) and not before_label(text, head):
        return True
    if number.value >= 10 and _FROM_AFTER.match(text, number.end):
        return True  # "shrunk to 900 from 1,500"
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
