"""What suggestions are worth on texts marked before they were first read by the rules.

Each file of ``heldout/`` holds a header (language, published), a line of dashes and an invented
article in which a careful reader marked every figure, date and deadline: ``[[words|spec]]``.

A spec is one or more of these, joined by `` & ``; `` , `` parts readings that are all right:

- ``q:VALUE[..HIGH];UNIT;QUALIFIER[;p=PERIOD][;per=RATE]``: a figure. ``*`` is any unit.
- ``d:EDTF`` a date, ``D:EDTF`` a deadline.
- A date that says a part of a month or year ("early April") may be that part or the whole, and
  one that says since when may be the start or the open interval.
- A question mark before any of them, or alone: may be suggested, need not be (ages, "the two",
  fractions in words, captions, a byline).

Marked are: amounts, percentages, counts of things in digits or words, durations, measures, rates,
ranges; dates absolute, partial and relative. Not marked, so wrong when suggested: names that hold
a number (products, laws, standards, case numbers), times of day, scores, ranks, section and phone
numbers, addresses, counts of readers or comments, copyright years.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from re import compile as regex

from pincite.intake.readers import read
from pincite.intake.reading import full_text
from pincite.intake.suggest import Suggestion, suggest

FOLDER = Path(__file__).parent / "heldout"
_MARK = regex(r"\[\[(.+?)\|(.+?)\]\]")


@dataclass(frozen=True)
class Spec:
    """One reading that is right; ``optional`` ones may also be left out."""

    kind: str
    optional: bool
    values: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    qualifiers: tuple[str, ...] = ()
    periods: tuple[str, ...] = ("",)
    rates: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class Mark:
    start: int
    end: int
    exact: str
    specs: tuple[Spec, ...]


@dataclass
class Score:
    """Counts of figures or dates: marked, suggested, and right at each depth."""

    marked: int = 0
    read: int = 0
    right: dict[str, int] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def add(self, depth: str) -> None:
        self.right[depth] = self.right.get(depth, 0) + 1

    def precision(self, depth: str) -> float:
        return self.right.get(depth, 0) / self.read

    def recall(self, depth: str) -> float:
        return self.right.get(depth, 0) / self.marked


def parsed(marked: str) -> tuple[dict[str, str], str, list[Mark]]:
    """Header, plain text, and the marks in it."""
    head, body = marked.split("---\n", 1)
    header = dict(line.split(": ", 1) for line in head.strip().splitlines())
    plain, marks, last = "", [], 0
    for match in _MARK.finditer(body):
        plain += body[last : match.start()]
        start, last = len(plain), match.end()
        plain += match[1]
        specs = tuple(_spec(part) for part in match[2].split(" & "))
        marks.append(Mark(start, len(plain), match[1], specs))
    return header, plain + body[last:], marks


def _spec(text: str) -> Spec:
    optional = text.startswith("?")
    text = text.removeprefix("?")
    if text[:2] in ("d:", "D:"):
        return Spec(text[0], optional, tuple(text[2:].split(",")))
    if not text.startswith("q:"):
        return Spec(text or "any", optional)
    value, unit, qualifier, *more = text[2:].split(";")
    extra = dict(part.split("=", 1) for part in more)
    return Spec(
        "q",
        optional,
        (value,),
        tuple(unit.split(",")),
        tuple(qualifier.split(",")),
        tuple(extra.get("p", "").split(",")),
        tuple(extra.get("per", "").split(",")),
    )


def measured(folder: str) -> tuple[Score, Score]:
    """Scores of figures, and of dates and deadlines, over the articles of one folder."""
    figures, dates = Score(), Score()
    for path in sorted((FOLDER / folder).glob("*.txt")):
        header, plain, marks = parsed(path.read_text("utf-8"))
        blocks = read(plain.encode(), path.name).blocks
        full = full_text(blocks)
        found = suggest(blocks, header["language"], header["published"])
        where = list(placed(plain, full, marks))
        figure_like = [each for each in found if each.kind == "figure"]
        date_like = [each for each in found if each.kind in ("date", "deadline")]
        tally(figures, path.stem, where, figure_like, "q")
        tally(dates, path.stem, where, date_like, "dD")
    return figures, dates


def placed(plain: str, full: str, marks: list[Mark]) -> Iterator[Mark]:
    """Marks moved to where their words stand in the text as it was read."""
    at = 0
    for mark in marks:
        before = plain[max(0, mark.start - 12) : mark.start].rsplit("\n", 1)[-1]
        found = full.find(before + mark.exact, max(0, at - 40))
        if found < 0:  # taken for the page's furniture, so that nothing can be read there
            yield Mark(-1, -1, mark.exact, mark.specs)
            continue
        at = found + len(before)
        yield Mark(at, at + len(mark.exact), mark.exact, mark.specs)


def tally(score: Score, name: str, marks: list[Mark], found: list[Suggestion], kinds: str) -> None:
    """Pair marks with suggestions: needed ones first, then those that may be."""
    left = list(found)
    for optional in (False, True):
        for mark in marks:
            near = [f for f in left if f.start < mark.end and mark.start < f.end]
            for spec in mark.specs:
                if spec.optional is not optional:
                    continue
                if optional:
                    _let_pass(spec, near, left, kinds)
                elif spec.kind in kinds:
                    _needed(score, name, mark, spec, near, left)
    score.read += len(left)
    score.misses += [f"{name}: extra {shown(each)}" for each in left]


def _needed(
    score: Score, name: str, mark: Mark, spec: Spec, near: list[Suggestion], left: list[Suggestion]
) -> None:
    score.marked += 1
    right = sorted(near, key=lambda each: -len(depths(spec, each)))
    reached = depths(spec, right[0]) if right else []
    for depth in reached:
        score.add(depth)
    if reached:
        score.read += 1
        left.remove(right[0])
        near.remove(right[0])
    if len(reached) < (3 if spec.kind == "q" else 2):
        seen = shown(right[0]) if right else "nothing"
        score.misses.append(f"{name}: {mark.exact!r} {spec} READ {seen}")


def _let_pass(spec: Spec, near: list[Suggestion], left: list[Suggestion], kinds: str) -> None:
    for each in near:
        met = not spec.values or bool(depths(spec, each))
        if each in left and spec.kind in ("any", *kinds) and met:
            left.remove(each)


def depths(spec: Spec, read: Suggestion) -> list[str]:
    """How far a suggestion is right: value, then fields, then period (a date: value, then kind)."""
    if spec.kind != "q":
        if not any(_same_date(wanted, read.edtf) for wanted in spec.values):
            return []
        return ["value", "all"] if (read.kind == "deadline") == (spec.kind == "D") else ["value"]
    low, _, high = spec.values[0].partition("..")
    if (Decimal(low), high and Decimal(high)) != (
        Decimal(read.value),
        read.high and Decimal(read.high),
    ):
        return []
    if not (_unit(spec, read) and read.qualifier in spec.qualifiers):
        return ["value"]
    period = read.period in spec.periods or any(
        wanted and _same_date(wanted, read.period) for wanted in spec.periods
    )
    if not period or read.per not in spec.rates:
        return ["value", "fields"]
    return ["value", "fields", "all"]


def _same_date(wanted: str, edtf: str) -> bool:
    """The same, or the same said as a part of it ("early April") or as an open interval."""
    first, _, last = edtf.partition("/")
    inside = bool(last) and first.startswith(wanted) and last.startswith(wanted)
    return edtf in (wanted, f"{wanted}/..") or (len(wanted) < 10 and "/" not in wanted and inside)


def _unit(spec: Spec, read: Suggestion) -> bool:
    """The same unit, or the same thing said with a word more or less."""
    wanted = [f" {unit} ".casefold() for unit in spec.units]
    seen = f" {read.unit} ".casefold()
    return "*" in spec.units or (bool(read.unit) and any(w in seen or seen in w for w in wanted))


def shown(each: Suggestion) -> str:
    """A suggestion in one line."""
    parts = (each.value, each.high, each.unit, each.qualifier, each.period, each.per, each.edtf)
    return f"{each.kind} {each.exact!r} [{' '.join(p or '-' for p in parts)}] {each.rule}"


def report(folder: str) -> str:
    """Both scores in a few lines, with every miss."""
    lines = []
    for name, score in zip(("figures", "dates"), measured(folder), strict=True):
        lines += score.misses
        for depth in ("value", "fields", "all"):
            if depth in score.right:
                right = f"{score.right[depth]} of {score.marked} marked, {score.read} suggested"
                both = f"P {score.precision(depth):.3f} R {score.recall(depth):.3f}"
                lines.append(f"== {folder} {name} {depth}: {both} ({right})")
    return "\n".join(lines)
