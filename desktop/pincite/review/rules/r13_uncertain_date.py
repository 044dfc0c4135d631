"""Rule 13: a date printed more exactly than it is known."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.closure import Closure
from pincite.model.base import Item
from pincite.model.evidence import Fact, Passage, Source
from pincite.review.context import Context
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import Part, handle_of
from pincite.review.words_read import find_dates
from pincite.text.dates import DateMention
from pincite.text.edtf_dates import bounds, is_edtf, precision

_PART = re.compile(  # a part of a month or of a year: "early February", "fin janvier"
    r"(?:(?:la )?nuit d|(?:from |between |du |entre le )?\d{1,2}(?:er)? (?:au|et|and|to) |"
    r"early|mid|late|the (?:beginning|middle|end) of|début|mi|fin)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Typed dates beside an event whose own date is wider."""
    for part in context.body:
        if part.composed or part.kind == "quotation":
            continue
        for mention in find_dates(part.text, context.lang, published=context.published):
            if (
                not (mention.kind == "absolute" or _PART.match(mention.exact))
                or mention.deadline
                or not part.typed(mention.start, mention.end)
            ):
                continue
            if not part.quoted(mention.start, mention.end):
                yield from _one(part, mention, context)


def _one(part: Part, mention: DateMention, context: Context) -> Iterator[ReviewFinding]:
    facts = _facts(part, mention, context)
    if not facts or _known_elsewhere(mention, context):
        return
    if any(_as_exact(fact.date, mention.edtf) for fact in facts):
        return
    for fact in facts:
        if _within(mention.edtf, fact.date):
            yield at(
                "13.exact", "warn", part, (mention.start, mention.end),
                key=f"{fact.handle}:{mention.edtf}", known=fact.date, handle=fact.handle,
                fix=Fix("bind", f"{{{fact.handle}.date}}"),
            )  # fmt: skip
            return


def _facts(part: Part, mention: DateMention, context: Context) -> list[Fact]:
    """Dated facts bound or cited in the sentence, and those its cited passages support."""
    found: list[Fact] = []
    for handle in part.sentence_handles(mention.start):
        item = context.closure.find(handle)
        if item is None or not _nearest(part, mention, handle, context):
            continue
        for fact in _behind(item, context.closure):
            if is_edtf(fact.date) and fact not in found:
                found.append(fact)
    return found


def _nearest(part: Part, mention: DateMention, handle: str, context: Context) -> bool:
    """Whether no other date of the sentence stands between this one and what is cited."""
    start, end = part.sentence(mention.start)
    places = [
        piece.start
        for piece in part.within(start, end)
        if handle_of(getattr(piece.inline, "handle", "") or getattr(piece.inline, "source", ""))
        == handle
    ]
    others = [
        one.start
        for one in find_dates(part.text, context.lang, published=context.published)
        if (one.kind == "absolute" or _PART.match(one.exact))
        and start <= one.start < end
        and one.start != mention.start
    ]
    return not places or any(
        not any(min(at_, mention.start) < other < max(at_, mention.start) for other in others)
        for at_ in places
    )


def _behind(item: Item, closure: Closure) -> list[Fact]:
    if isinstance(item, Fact):
        return [item]
    if isinstance(item, Passage):
        return [one for one in closure.linked_from(item.id, "supports") if isinstance(one, Fact)]
    return []


def _known_elsewhere(mention: DateMention, context: Context) -> bool:
    """Whether the date is a document's own: of a source cited here, or of the letter."""
    for source in context.closure.all(Source):
        if source.published == mention.edtf:
            return True
    return mention.edtf == context.published


def _as_exact(known: str, printed: str) -> bool:
    return bounds(known) == bounds(printed) and known[-1] not in "~?%"


def _within(printed: str, known: str) -> bool:
    """Whether an exact printed date lies inside what is known, and says more."""
    (start, end), (first, last) = bounds(printed), bounds(known)
    if start is None or end is None:
        return False
    inside = (first is None or first <= start) and (last is None or end <= last)
    narrower = (first, last) != (start, end) or known[-1] in "~?%"
    return inside and narrower and precision(printed.rpartition("/")[2]) in ("day", "month")
