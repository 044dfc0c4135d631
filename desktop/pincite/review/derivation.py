"""A derived figure computed anew: ``F2 / F1``, ``(F3 - F4) * 12``; qualifiers carry over."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, DivisionByZero, InvalidOperation

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.model.figures import Figure, Reading

_TOKEN = re.compile(
    r"\s*(?:(?P<item>[A-Z]\d+(?:\.\d+)?)|(?P<number>\d+(?:\.\d+)?)|(?P<mark>[-+*/×÷()]))"
)
_FLIP = {"over": "under", "at_least": "up_to", "under": "over", "up_to": "at_least"}
_UP, _DOWN = ("over", "at_least"), ("under", "up_to")


@dataclass(frozen=True, slots=True)
class Derived:
    """A computed value; ``qualifier`` as of a reading, empty when it is undetermined."""

    value: Decimal
    qualifier: str


def derive(formula: str, closure: Closure) -> Derived | None:
    """What a formula gives; None when it does not read, or a figure has no value."""
    tokens = list(_tokens(formula))
    if not tokens or tokens[-1] == "?":
        return None
    try:
        value, rest = _sum(tokens, closure)
    except (InvalidOperation, DivisionByZero, ValueError, IndexError):
        return None
    return value if not rest else None


def _tokens(formula: str) -> Iterator[str]:
    position = 0
    text = formula.strip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            yield "?"
            return
        yield (
            (match["item"] or match["number"] or match["mark"]).replace("×", "*").replace("÷", "/")
        )
        position = match.end()


def _sum(tokens: list[str], closure: Closure) -> tuple[Derived, list[str]]:
    left, tokens = _product(tokens, closure)
    while tokens and tokens[0] in "+-":
        right, rest = _product(tokens[1:], closure)
        if tokens[0] == "-":
            right = Derived(-right.value, _FLIP.get(right.qualifier, right.qualifier))
        left = Derived(left.value + right.value, _both(left.qualifier, right.qualifier))
        tokens = rest
    return left, tokens


def _product(tokens: list[str], closure: Closure) -> tuple[Derived, list[str]]:
    left, tokens = _factor(tokens, closure)
    while tokens and tokens[0] in "*/":
        right, rest = _factor(tokens[1:], closure)
        if tokens[0] == "/":
            right = Derived(1 / right.value, _FLIP.get(right.qualifier, right.qualifier))
        left = Derived(left.value * right.value, _both(left.qualifier, right.qualifier))
        tokens = rest
    return left, tokens


def _factor(tokens: list[str], closure: Closure) -> tuple[Derived, list[str]]:
    first, rest = tokens[0], tokens[1:]
    if first == "(":
        inner, rest = _sum(rest, closure)
        if rest[0] != ")":
            raise ValueError("unclosed")
        return inner, rest[1:]
    if first[0].isdigit():
        return Derived(Decimal(first), "exactly"), rest
    item = closure.find(first)
    reading = item if isinstance(item, Reading) else None
    if isinstance(item, Figure):
        reading = adopted(closure, item)
    if reading is None or reading.high:
        raise ValueError("no value")
    return Derived(Decimal(reading.value), reading.qualifier), rest


def _both(first: str, second: str) -> str:
    """The qualifier of two values together: "more than" and "less than" leave it open."""
    if "" in (first, second):
        return ""
    if first == "exactly":
        return second
    if second in ("exactly", first):
        return first
    if "about" in (first, second):
        return "about"
    for same in (_UP, _DOWN):
        if first in same and second in same:
            return same[0]
    return ""
