"""Rule 15: "last month" that is wrong on the letter's date."""

import re
from collections.abc import Iterable, Iterator, Sequence

from pincite.model.claims import Deadline, Demand
from pincite.model.evidence import Fact
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import Part
from pincite.review.words_read import find_dates
from pincite.text.dates import DateMention
from pincite.text.edtf_dates import bounds, is_edtf

_APPOSED = re.compile(
    r"^[ ,(–—-]{1,4}(?:i\.e\.,? |that is,? |namely,? |on |in |of |soit |c'est-à-dire |le |en )*$"
)
_WEEKDAY = re.compile(
    r"(?:\w+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$", re.IGNORECASE
)
_NUMERIC = re.compile(r",? ?\(?(?:le )?\d{1,4}[/.-]\d")
_AFTER = re.compile(
    r"\b(?:later|earlier|afterwards|beforehand|thereafter|plus tard|plus tôt|auparavant|après|"
    r"that|same|following|previous|preceding|même|suivante?|précédente?|d'avant|d'après)\b",
    re.IGNORECASE,
)
_FROM_NOW = re.compile(
    r"\b(?:this|last|next|ago|ce|cette|cet|dernière?s?|prochaine?s?|hier|demain)\b", re.IGNORECASE
)
_NEAR = 24
_AHEAD = re.compile(r"\b(?:next|tomorrow|coming|prochaine?s?|demain|dans)\b", re.IGNORECASE)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Relative words against the date beside them, or that of the event they tell."""
    if not context.published:
        return
    for part in context.body:
        if part.composed or part.kind == "quotation":
            continue
        mentions = find_dates(part.text, context.lang, published=context.published)
        for mention in mentions:
            if not _relative(mention) or part.quoted(mention.start, mention.end):
                continue
            words = mention.exact.replace("’", "'")
            if _AFTER.search(words) and not _FROM_NOW.search(words):
                continue  # told from another event of the letter, not from its date
            if _WEEKDAY.search(mention.exact) and _NUMERIC.match(part.flat[mention.end :]):
                continue  # the weekday of a date in figures: rule 9 judges it
            if part.typed(mention.start, mention.end):
                yield from _one(part, mention, mentions, context)


def _relative(mention: DateMention) -> bool:
    return mention.kind == "relative" and not re.search(r"\d{4}", mention.exact)


def _one(
    part: Part, mention: DateMention, mentions: Sequence[DateMention], context: Context
) -> Iterator[ReviewFinding]:
    beside = _beside(part, mention, mentions)
    told = [beside] if beside else _told(part, mention, context)
    if not told or any(_meet(mention.edtf, day) for day in told):
        return
    yield at(
        "15.relative", "warn", part, (mention.start, mention.end), says=mention.edtf, date=told[0],
        letter=context.published,
    )  # fmt: skip


def _beside(part: Part, mention: DateMention, mentions: Sequence[DateMention]) -> str:
    """The absolute date that stands in apposition: ``last month (March 2023)``."""
    for other in mentions:
        if _relative(other) or not is_edtf(other.edtf):
            continue
        if other.start >= mention.end and other.start - mention.end <= _NEAR:
            if _APPOSED.match(part.flat[mention.end : other.start]):
                return other.edtf
        elif re.fullmatch(r"[ ,(]{1,3}", part.flat[other.end : mention.start]):
            return other.edtf
    return ""


def _told(part: Part, mention: DateMention, context: Context) -> list[str]:
    """The dates of the events bound or cited in the sentence; of deadlines for "next"."""
    ahead = _AHEAD.search(mention.exact) is not None
    found = []
    for handle in part.sentence_handles(mention.start):
        item = context.closure.find(handle)
        day = ""
        if (isinstance(item, Fact) and not ahead) or (isinstance(item, Deadline) and ahead):
            day = item.date
        elif isinstance(item, Demand) and ahead:
            deadline = context.closure.get(Deadline, item.deadline)
            day = deadline.date if deadline is not None else ""
        if is_edtf(day):
            found.append(day)
    return found


def _meet(first: str, second: str) -> bool:
    (start, end), (other_start, other_end) = bounds(first), bounds(second)
    before = end is not None and other_start is not None and end < other_start
    after = start is not None and other_end is not None and other_end < start
    return not before and not after
