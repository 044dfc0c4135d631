"""Dates in prose, with the words that open, close or limit them, as EDTF.

Relative dates are read against the date of the text itself (``published``); without it they are
left out by ``find_dates`` and refused by ``read_date``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from pincite.text.date_beside import beside
from pincite.text.date_context import Context, context_for
from pincite.text.date_cores import BUILDERS, Core
from pincite.text.date_frames import Frame, frame_core
from pincite.text.date_named import ALONE, HINTS, read_named
from pincite.text.date_named import PATTERNS as NAMED
from pincite.text.date_patterns import PATTERNS
from pincite.text.date_relative import named, near_day, near_month, near_weekday, part_of, step_of
from pincite.text.date_stands import year_stands
from pincite.text.date_typed import as_printed
from pincite.text.edtf_bounds import is_edtf
from pincite.text.errors import ReadError
from pincite.text.prose import base_language, flat
from pincite.text.terms import find_terms


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as words state it.

    ``kind``: absolute, partial (its year was not written), relative (to the text's own date) or
    interval; ``deadline``: the words set it as a limit to come.
    """

    start: int
    end: int
    exact: str
    edtf: str
    kind: str
    deadline: bool
    rule: str


def find_dates(text: str, lang: str, *, published: str = "") -> list[DateMention]:
    """Dates in running text, in order, none overlapping another."""
    context = context_for(flat(text), base_language(lang), published)
    return [
        DateMention(f.start, f.end, text[f.start : f.end], f.edtf, f.kind, f.deadline, f.rule)
        for f in frames(context)
        if f.edtf
    ]


def read_date(words: str, lang: str, *, published: str = "") -> str:
    """EDTF of one phrase; EDTF itself passes.

    Raises ReadError: ``no_date``, ``needs_published`` (relative to an unknown date) or
    ``ambiguous_date`` (3/4/2023 in English).
    """
    phrase = words.strip()
    if is_edtf(phrase):
        return phrase
    language = base_language(lang)
    plain = as_printed(flat(phrase), language)
    found = frames(context_for(plain, language, published, lenient=True))
    if not found:
        return _end_of_term(phrase, context_for(plain, language, published, lenient=True))
    best = max(found, key=lambda f: f.end - f.start)
    if best.rule.startswith("impossible"):
        raise ReadError("no_date", phrase=phrase)
    if best.edtf:
        open_end = re.match(r"(?:after|après)\b", plain, re.IGNORECASE)
        return f"{best.edtf}/.." if open_end and "/" not in best.edtf else best.edtf
    raise ReadError(
        "ambiguous_date" if "ambiguous" in best.rule else "needs_published", phrase=phrase
    )


def _end_of_term(phrase: str, context: Context) -> str:
    """The day on which "within 30 days" or « sous quinzaine » ends."""
    for _, _, edtf, _ in find_terms(context, ()):
        if edtf:
            return edtf
        raise ReadError("needs_published", phrase=phrase)
    raise ReadError("no_date", phrase=phrase)


def frames(context: Context) -> Sequence[Frame]:
    """Every date of the context's text within the words that limit it."""
    return _framed(
        context.text, context.language, context.day, context.latest, context.lenient, context.hint
    )


@lru_cache(maxsize=1)  # figures, dates and deadlines of one text ask for the same
def _framed(
    text: str, language: str, day: date | None, latest: date | None, lenient: bool, hint: str
) -> tuple[Frame, ...]:
    context = Context(text, language, day, latest, lenient, hint)
    cores = _cores(context)
    result: list[Frame] = []
    index = 0
    while index < len(cores):
        following = cores[index + 1] if index + 1 < len(cores) else None
        frame, used = frame_core(cores[index], following, context)
        result.append(_in_year_told(cores[index], frame, result, context))
        index += used
    return tuple(_with_beside(result, context))


def _in_year_told(core: Core, frame: Frame, told: Sequence[Frame], context: Context) -> Frame:
    """A month whose sentence begins with its year: "In 2019 it closed, in March for good"."""
    if not told or not core.month or frame.edtf != core.edtf or frame.deadline:
        return frame
    first, opening = context.sentence(core.start)[0], told[-1]
    if opening.rule != "year" or len(context.text[first : opening.start].split()) > 1:
        return frame
    year = opening.edtf
    if opening.start < first or year >= frame.edtf[:4] or context.tense(0, core.start) == "future":
        return frame
    moved = f"{year}{frame.edtf[4:]}"
    return replace(frame, edtf=moved) if is_edtf(moved) and "/" not in moved else frame


def _with_beside(told: list[Frame], context: Context) -> list[Frame]:
    """With dates told from others; these win over what lies within them ("20 janvier suivant")."""
    near: list[Frame] = []
    for each in sorted(beside(told, context), key=lambda frame: frame.start):
        touched = [other for other in told if each.start < other.end and other.start < each.end]
        inside = all(each.start <= other.start and other.end <= each.end for other in touched)
        if inside and not (near and near[-1].end > each.start):
            told = [other for other in told if other not in touched]
            near.append(each)
    return sorted([*told, *near], key=lambda each: each.start) if near else told


def _cores(context: Context) -> list[Core]:
    """The longest date at each place; a date inside another is left out."""
    found: list[Core] = []
    for rule, pattern in PATTERNS[context.language].items():
        for match in pattern.finditer(context.text):
            core = _build(rule, match, context)
            if core:
                found.append(core)
    found.extend(_named(context))
    found.sort(key=lambda core: (core.start, -core.end, core.rule != "month_listed"))
    kept: list[Core] = []
    for core in found:
        if not kept or core.start >= kept[-1].end:
            kept.append(core)
        elif core.end - core.start > kept[-1].end - kept[-1].start:
            kept[-1] = core
    return kept


def _named(context: Context) -> Iterator[Core]:
    rules = NAMED[context.language] | (ALONE[context.language] if context.lenient else {})
    low = context.text.lower()
    for rule, pattern in rules.items():
        if rule in HINTS and not any(hint in low for hint in HINTS[rule]):
            continue
        for match in pattern.finditer(context.text):
            edtf = read_named(rule, match, context)
            if edtf is not None:
                yield Core(*match.span(), edtf, "relative", rule)


def _build(rule: str, match: re.Match[str], context: Context) -> Core | None:
    if rule in BUILDERS:
        return BUILDERS[rule](match, context)
    if rule == "year":
        stands = year_stands(match, context)
        return Core(*match.span(), match["y"], "absolute", "year") if stands else None
    edtf = _relative(rule, match, context)
    return None if edtf is None else Core(*match.span(), edtf, "relative", rule)


def _relative(rule: str, match: re.Match[str], context: Context) -> str | None:
    if rule == "near_day":
        return near_day(match, context)
    if rule == "relative_weekday":
        return near_weekday(match, context)
    if rule == "relative_month":
        return near_month(match, context)
    if rule == "part_relative":
        return part_of(match, context)
    if rule == "year_end":
        unit = match["unit"]
        if unit == "week":
            return None
        found = named(context, unit, 0)
        return f"{found}-12-31" if found and unit == "year" else found
    lead = context.text[max(0, match.start() - 6) : match.start()].lower()
    if rule == "relative" and lead.endswith(("the ", "past ")) and not context.lenient:
        return None  # "the last year" is a length of time
    return named(context, match["unit"].lower(), step_of(match["rel"]))
