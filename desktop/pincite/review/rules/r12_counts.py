"""Rule 12: a number over a list that has another."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from pincite.document import resolved as doc
from pincite.document.lineage import adopted
from pincite.model.figures import Figure
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.review.matrix import count_differs
from pincite.review.numbers import number_of, same_noun
from pincite.review.parts import Part, field_of, handle_of

_N = r"(?P<n>\d{1,3}|[a-zéè]+(?:-[a-zéè]+)?)(?: \(\d+\))?"
_SOME = re.compile(rf"\b{_N} (?P<noun>[^\W\d_]{{3,}}(?: [^\W\d_]{{3,}}){{0,3}})", re.IGNORECASE)
_FOLLOWING = re.compile(
    rf"\b{_N} (?P<noun>[^\W\d_]+)(?P<rest>(?:[^.:;!?]{{0,70}}))[:] ?$", re.IGNORECASE
)
_LISTED = re.compile(
    rf"\b{_N} (?P<noun>[^\W\d_]+)(?: [^\W\d_]+){{0,4}} ?:(?= ?[^\s;][^;]*;[^;]+;)", re.IGNORECASE
)
_ANNOUNCES = re.compile(
    r"\b(?:following|follows?|these|below|arises?|are|suiv\w+|ci-après|ci-dessous|ces|namely|sont|"
    r"à savoir|s'imposent|voici|voilà|here|listed|set out|required|requises?|énumér\w+)\b",
    re.IGNORECASE,
)
_MARK = re.compile(r"\W{0,2}(?P<n>\d{1,2}|[a-z])(?:[.)]|°\)?) ")
_TURN = {
    "en": re.compile(
        r"\W*(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Finally|Lastly)(?:ly)?\b,?",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\W*(Premièrement|Deuxièmement|Troisièmement|Quatrièmement|Cinquièmement|D'abord|"
        r"En premier lieu|En deuxième lieu|En second lieu|En troisième lieu|En quatrième lieu|"
        r"Ensuite|Puis|Enfin)\b,?",
        re.IGNORECASE,
    ),
}
_TURNS = {
    word: place
    for place, words in enumerate(
        (
            ("first", "premièrement", "d'abord", "en premier lieu"),
            ("second", "deuxièmement", "en deuxième lieu", "en second lieu"),
            ("third", "troisièmement", "en troisième lieu"),
            ("fourth", "quatrièmement", "en quatrième lieu"),
            ("fifth", "cinquièmement"),
            ("sixth",),
            ("seventh",),
            ("eighth",),
        ),
        start=1,
    )
    for word in words
}
_THINGS = re.compile(
    r"(?:thing|step|point|reason|matter|request|demand|requirement|question|measure|action|ground|"
    r"remark|condition|chose|mesure|étape|raison|demande|motif|grief|exigence|observation|acte|"
    r"engagement)s"
)
_ALONE = re.compile(
    r"\b(?:au nombre de|(?:is|are|was|were) (?:all )?|sont|étaient|number(?:ed|ing|s)?|totalling|"
    r"soit) ?(?P<n>\d{1,3}|[a-zéè]+(?:-[a-zéè]+)?) ?[:(] ?$",
    re.IGNORECASE,
)
_BY_NUMBER = re.compile(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|"
    r"dix) (?P<noun>[^\W\d_]{3,}s),? (?:(?:nos\.?|numbers|numbered|n°s?|numéros|namely) )?\(?"
    r"(?P<list>\d{1,4}(?:, \d{1,4})*,? (?:and|et) \d{1,4})\b"
    r"(?![.,]?\d| ?%| [^\W\d_]+ (?:20|19)\d\d)",
    re.IGNORECASE,
)
_LEADS = ("text", "item")
_PART_OF = re.compile(r"^\W*(?:of|sur|parmi|d'entre|des|out of)\b", re.IGNORECASE)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Figures with named members; bound lists beside a typed number; lists announced by number."""
    yield from _figures(context)
    for part in context.body:
        if not part.composed:
            yield from _members(part, context)
            yield from _inline(part, context)
            yield from _numbered(part, context)
    yield from _announced(context.document.blocks, context)
    yield from _typed_lists(context)
    yield from _in_turn(context)


def _in_turn(context: Context) -> Iterator[ReviewFinding]:
    """``Please do four things.`` before paragraphs that open First, Second, Third."""
    body = [part for part in context.body if part.kind == "text" and not part.note]
    for number, part in enumerate(body):
        turns = 0
        for below in body[number + 1 :]:
            match = _TURN[context.lang].match(below.flat)
            if match is None or _TURNS.get(match[1].lower(), turns + 1) != turns + 1:
                break
            turns += 1
        if turns < 2:
            continue
        start, end = part.sentence(max(len(part.flat.rstrip()) - 1, 0))
        for match in _each(part.flat, start, end):
            count = number_of(match["n"], context.lang) or 0
            noun = match["noun"].split()[0].lower()
            if count < 2 or not part.typed(*match.span("n")) or _is_time(match):
                continue
            if _THINGS.fullmatch(noun) and count != turns and not _partial(part.flat, match, end):
                yield at(
                    "12.announced", "block", part, match.span("n"), stated=count, named=turns,
                    noun=noun,
                )  # fmt: skip
            break


def _figures(context: Context) -> Iterator[ReviewFinding]:
    done: set[str] = set()
    for part, start, end, item, written in context.uses(Figure):
        if not isinstance(item, Figure) or item.id in done or not written:
            continue
        if count_differs(item, context.closure):
            done.add(item.id)
            reading = adopted(context.closure, item)
            yield at(
                "12.members", "block", part, (start, end), key=item.handle, handle=item.handle,
                stated=reading.value if reading is not None else "", named=len(item.members),
            )  # fmt: skip


def _members(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """``eight applications`` typed in the sentence of a bound list."""
    for piece in part.pieces:
        inline = piece.inline
        if not isinstance(inline, doc.Run) or field_of(inline.source) != "members":
            continue
        figure = context.closure.find(handle_of(inline.source))
        if not isinstance(figure, Figure):
            continue
        start, end = part.sentence(piece.start)
        units = _units(figure, context)
        yield from _counted_alone(part, (start, piece.start), figure, context)
        for match in _each(part.flat, start, end):
            count = number_of(match["n"], context.lang)
            if count is None or not part.typed(*match.span("n")):
                continue
            if not any(same_noun(word, unit) for word in match["noun"].split() for unit in units):
                continue
            if _partial(part.flat, match, end):
                continue
            if count != len(figure.members):
                yield at(
                    "12.list", "block", part, match.span("n"), key=figure.handle,
                    stated=count, named=len(figure.members), noun=match["noun"].split()[-1],
                )  # fmt: skip


def _counted_alone(
    part: Part, span: tuple[int, int], figure: Figure, context: Context
) -> Iterator[ReviewFinding]:
    """``The stores are four: Store 4, Store 5 and Store 7``."""
    alone = _ALONE.search(part.flat[slice(*span)])
    stated = number_of(alone["n"], context.lang) if alone is not None else None
    if alone is None or stated is None or stated == len(figure.members):
        return
    where = (span[0] + alone.start("n"), span[0] + alone.end("n"))
    if part.typed(*where):
        yield at(
            "12.list", "block", part, where, key=figure.handle, stated=stated,
            named=len(figure.members), noun=figure.said("unit", context.lang),
        )  # fmt: skip


def _numbered(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """``the four stores 4, 5 and 7``: things that the sentence itself lists by their numbers."""
    for match in _BY_NUMBER.finditer(part.flat):
        count = number_of(match["n"], context.lang)
        if count is None or count < 2 or not part.typed(*match.span("n")) or _is_time(match):
            continue
        if part.quoted(*match.span()):
            continue
        named = len(re.findall(r"\d+", match["list"]))
        if named != count:
            yield at(
                "12.announced", "block", part, match.span("n"), stated=count, named=named,
                noun=match["noun"],
            )  # fmt: skip


def _each(flat: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """A number and its noun from every word on."""
    for word in re.finditer(r"\b\w", flat[start:end]):
        match = _SOME.match(flat, start + word.start(), end)
        if match is not None:
            yield match


def _inline(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """``four products: A; B; C`` in one sentence."""
    for start, end in part.sentences:
        opened = _last_before_list(part.flat, start, end, context)
        if opened is None or not part.typed(opened.end(), end) or part.quoted(start, end):
            continue
        count = number_of(opened["n"], context.lang) or 0
        listed = [one for one in part.flat[opened.end() : end].split(";") if one.strip(" .")]
        partial = _PART_OF.match(part.flat[opened.end("n") :]) or _is_time(opened)
        if len(listed) > 2 and count != len(listed) and not partial:
            yield at(
                "12.announced", "block", part, opened.span("n"), stated=count,
                named=len(listed), noun=opened["noun"],
            )  # fmt: skip


def _last_before_list(
    flat: str, start: int, end: int, context: Context
) -> re.Match[str] | None:  # fmt: skip
    """The number of things nearest before a colon and a list with semicolons."""
    found = None
    for word in re.finditer(r"\b\w", flat[start:end]):
        match = _LISTED.match(flat, start + word.start(), end)
        if match is not None and (number_of(match["n"], context.lang) or 0) > 1:
            found = match
    return found


def _units(figure: Figure, context: Context) -> list[str]:
    reading = adopted(context.closure, figure)
    found = [figure.unit, figure.said("unit", context.lang), figure.metric]
    found.append(figure.said("metric", context.lang))
    if reading is not None:
        found.append(reading.unit)
    return [word for unit in found for word in unit.split() if len(word) > 3]


def _partial(flat: str, match: re.Match[str], end: int) -> bool:
    """``six of the eight``: the first number is a part of the second."""
    after = flat[match.end("n") : end]
    return _PART_OF.match(after) is not None


def _announced(blocks: doc.Blocks, context: Context) -> Iterator[ReviewFinding]:
    """``the following three documents:`` before a list of two."""
    by_place = {part.place: part for part in context.body if part.kind != "cell" and not part.note}
    for before, after in pairwise(blocks):
        if not isinstance(before, doc.Paragraph) or not isinstance(after, doc.ListBlock):
            continue
        part = by_place.get(before.id)
        match = _last_count(part, context) if part is not None else None
        if part is None or match is None:
            continue
        count = number_of(match["n"], context.lang)
        if count != len(after.items):
            yield at(
                "12.announced", "block", part, match.span("n"), stated=count or 0,
                named=len(after.items), noun=match["noun"],
            )  # fmt: skip


def _typed_lists(context: Context) -> Iterator[ReviewFinding]:
    """``four documents:`` before paragraphs that a), b), c) or 1), 2), 3) open."""
    body = [part for part in context.body if not part.note]
    for part in body:
        below = [one for one in body if one.lead is not None and one.lead.place == part.place]
        typed = [_MARK.match(one.flat) for one in below if one.kind == "text"]
        dashed = [one for one in below if one.kind == "text" and re.match(r"[–—•-] ?\w", one.flat)]
        match = _last_count(part, context) if len(typed) > 1 and part.kind in _LEADS else None
        if match is None:
            continue
        named = len(dashed)
        for mark in typed:
            if mark is not None and mark["n"] in (str(named + 1), chr(ord("a") + named)):
                named += 1
        count = number_of(match["n"], context.lang)
        if named > 1 and count != named:
            yield at(
                "12.announced", "block", part, match.span("n"), stated=count or 0,
                named=named, noun=match["noun"],
            )  # fmt: skip


def _last_count(part: Part, context: Context) -> re.Match[str] | None:
    """The last number of things in the sentence that a colon ends, when it announces a list."""
    start, end = part.sentence(max(len(part.flat.rstrip()) - 1, 0))
    for at_ in range(end, start - 1, -1):
        match = _FOLLOWING.match(part.flat, at_, end)
        if match is None or not _begins(part.flat, at_):
            continue
        count = number_of(match["n"], context.lang)
        if count is None or not part.typed(*match.span("n")):
            continue
        lead = part.flat[max(start, at_ - 30) : at_].lower()
        announced = _ANNOUNCES.search(lead) or _ANNOUNCES.search(match["rest"])
        if count < 2 or _is_time(match) or _PART_OF.match(part.flat[match.end("n") :]):
            return None
        opens = not part.flat[start:at_].strip(" *")  # "Three promises in it concern us:"
        things = _THINGS.fullmatch(match["noun"].lower()) is not None
        return match if announced or opens or things or not match["rest"].strip() else None
    return None


def _begins(flat: str, position: int) -> bool:
    return position == 0 or not (flat[position - 1].isalnum() or flat[position - 1] in "-'.,")


def _is_time(match: re.Match[str]) -> bool:
    noun = match["noun"].lower()
    return noun.rstrip("s") in (
        "day", "week", "month", "year", "jour", "semaine", "moi", "an", "business", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "hour", "heure", "calendar", "working", "clear", "million",
        "billion", "milliard", "percent", "per",
    )  # fmt: skip
