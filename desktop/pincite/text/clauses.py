"""The clauses of a sentence, found without a parser by joining words and verbs.

A comma or "and" begins a clause only where both sides have a verb of their own; a relative clause
or a participle set off by commas ends at the next comma, and its sentence goes on after it.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from pincite.text.clause_words import (
    CLAUSE_BEGINS,
    JOINT,
    PARTICIPLE,
    STOP,
    SUBORDINATE,
    VERB,
)

_JOINTS = re.compile(
    rf"(?P<stop>{STOP})|(?P<open>\()|(?P<close>\))|(?P<sub>{SUBORDINATE})|(?P<comma>,(?= ))|"
    rf"(?P<joint>{JOINT})",
    re.IGNORECASE,
)


_MEANWHILE = re.compile(r"while|whereas|tandis qu[e']|alors qu[e']|quand", re.IGNORECASE)


@dataclass(slots=True)
class Clause:
    """``link``: opening, joined, break (after ; or :), aside (brackets, participle), relative.

    ``bare``: joined with no subject of its own. ``parent``: the clause that it interrupts.
    """

    number: int
    link: str
    start: int
    bare: bool = False
    set_off: bool = False
    parent: int = -1
    tense: str = ""


@dataclass(slots=True)
class Clauses:
    """The clauses of one sentence, and which of them holds a position."""

    all: list[Clause] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=list)

    def at(self, position: int) -> Clause:
        index = bisect_right(self._starts, position) - 1
        return self.all[self._numbers[max(index, 0)]]

    def enter(self, clause: Clause, position: int) -> None:
        self._starts.append(position)
        self._numbers.append(clause.number)

    def new(self, link: str, position: int, **more: bool | int) -> Clause:
        clause = Clause(len(self.all), link, position)
        for name, value in more.items():
            setattr(clause, name, value)
        self.all.append(clause)
        self.enter(clause, position)
        return clause


def clauses(text: str, first: int, last: int, language: str) -> Clauses:
    """The clauses of the sentence from ``first`` to ``last`` of flat text."""
    found = Clauses()
    current = found.new("opening", first)
    begun = seen = first  # where the piece in hand begins, and up to where its verb was sought
    for match in _JOINTS.finditer(text, first, last):
        if match.start() < begun:
            continue
        _see_tense(current, text, max(begun, seen), match.start(), language)
        seen = match.start()
        entered = _step(found, current, match, text, last, language)
        if entered is None:
            continue
        current, begun = entered, match.start()
    _see_tense(current, text, max(begun, seen), last, language)
    return found


def _see_tense(clause: Clause, text: str, start: int, end: int, language: str) -> None:
    if not clause.tense and (verb := VERB[language].search(text, start, end)):
        clause.tense = str(verb.lastgroup)


def _step(
    found: Clauses, current: Clause, match: re.Match[str], text: str, last: int, language: str
) -> Clause | None:
    """The clause that begins or goes on at a joint; None when the clause in hand does."""
    start, kind = match.start(), match.lastgroup
    if kind == "stop":
        return found.new("break", start)
    if kind == "open":
        return found.new("aside", start, parent=current.number)
    if kind == "close":
        return _closed(found, current, match.end())
    if kind == "sub":
        return _subordinate(found, current, match, text)
    if kind == "comma" and PARTICIPLE.match(text, start):
        return found.new("aside", start, parent=current.number, set_off=True)
    if kind == "comma" and _ends(found, current):
        return _resumed(found, current, start)
    return _joined(found, current, match, text, last, language)


def _ends(found: Clauses, current: Clause) -> bool:
    """Whether a comma ends what interrupts a clause: it was set off, or that has no verb yet."""
    if current.parent < 0:
        return False
    if current.set_off:
        return bool(current.tense) or current.link == "aside"
    unsaid = not found.all[current.parent].tense
    return current.link == "relative" and bool(current.tense) and unsaid


def _subordinate(found: Clauses, current: Clause, match: re.Match[str], text: str) -> Clause:
    start = match.start()
    if _MEANWHILE.fullmatch(match["sub"]):
        return found.new("joined", start, parent=current.parent, set_off=current.set_off)
    off = text[max(0, start - 2) : start] == ", "
    return found.new("relative", start, parent=current.number, set_off=off)


def _joined(
    found: Clauses, current: Clause, match: re.Match[str], text: str, last: int, language: str
) -> Clause | None:
    """A clause after a comma or "and", where both sides have a verb."""
    begins = CLAUSE_BEGINS[language].match(text, match.end(), last)
    if not begins or _JOINTS.search(text, match.end(), begins.end()):
        return None
    bare = match.lastgroup == "joint" and not begins["s"].strip()
    if not bare and (current.set_off or not current.tense):
        return None  # after a bare "and", one verb is joined to another
    return found.new(
        "joined", match.start(), bare=bare, parent=current.parent, set_off=current.set_off
    )


def _closed(found: Clauses, current: Clause, position: int) -> Clause | None:
    """Back to the clause around the brackets."""
    while current.link != "aside" and current.parent >= 0:
        current = found.all[current.parent]
    return _resumed(found, current, position) if current.parent >= 0 else None


def _resumed(found: Clauses, inner: Clause, position: int) -> Clause:
    outer = found.all[inner.parent]
    found.enter(outer, position)
    return outer
