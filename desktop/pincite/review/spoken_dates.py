"""Dates as a part says them: with a weekday, as a limit of time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pincite.document.resolved import Run
from pincite.model.claims import Deadline, Demand
from pincite.review.context import Context
from pincite.review.parts import Part, field_of, handle_of
from pincite.review.words_read import find_dates, find_deadlines
from pincite.text.edtf_dates import bounds, is_edtf, precision

_DAYS = {
    "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
}
_BEFORE = {
    lang: re.compile(rf"\b(?P<name>{names})(?:,? (?:the|le)|,)? ?\(?$", re.IGNORECASE)
    for lang, names in _DAYS.items()
}
_AFTER = {
    lang: re.compile(rf"^,? ?\(?(?:a |an |un )?(?P<name>{names})\b\)?", re.IGNORECASE)
    for lang, names in _DAYS.items()
}
_INSIDE = {
    lang: re.compile(rf"\b(?P<name>{names})\b", re.IGNORECASE) for lang, names in _DAYS.items()
}
_LEAD = re.compile(
    r"\b(?:by|no later than|not later than|on or before|before|until|due(?: on| by)?|deadline "
    r"(?:of|is|:)|deadline\b[^.;]{0,40} (?:is|falls on|being)|"
    r"(?:time to \w+|your time|cure period|délai)\b[^.;]{0,40}?(?:runs? out|expir\w+|ends?)"
    r"(?: on)?|"
    r"au plus tard(?: le)?|d'ici(?: au| le)?|avant(?: le)?|jusqu'au|pour le)(?: "
    r"the)?(?: (?:close of business|end of business|noon|midnight|\d{1,2}(?:[:.]\d\d)? "
    r"?(?:[ap]\.?m\.?)?)(?: \(?\w+(?: time)?\)?)?)?(?:,? on)?(?: \w+day,?| (?:lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche))? $",
    re.IGNORECASE,
)
_OWN_LEAD = re.compile(
    r"(?:by|before|due|until|no later than|not later than|on or before|au plus tard|avant|d'ici|"
    r"pour le)\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"(?:no later|not later|on or before|due|deadline|if|au plus tard|d'ici)\b", re.IGNORECASE
)
# "by", "no later than": a limit, unless what must be met is told as history.
_PAST = re.compile(
    r"\b(?:was|were|had|did|has been|have been|until then|expired|passed|lapsed|ended|stopped|ran|"
    r"went|(?<!the )(?<!be )(?<!is )(?<!are )(?!need|proceed|exceed|indeed)\w{4,}ed|began|"
    r"asked|requested|demanded|promised|fixed|signed|accepted|notified|"
    r"(?<!be )(?<!is )(?<!are )(?:received|sent)|"
    r"replied|wrote|était|étaient|avait|avaient|a été|ont été|deviez|aviez|avez pas|demandait|"
    r"demandé\w*|fixait|fixé\w*|prévoyait|devait|expir(?:é\w*|a|ait)|cess(?:é\w*|a|ait|aient)|"
    r"reçu\w*|adressé\w*|répondu|"
    r"notifié\w*|a (?:cessé|pris|mis))\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:must|shall|demand\w*|request\w*|requir\w*|ask\w*|provide|confirm|pay|deliver|cease|"
    r"return|reply|respond|response|deadline|if|expect|please|need|invit\w*|due|will (?:be|have|"
    r"commence|"
    r"issue|proceed|file)|failing|unless|if (?:we|you)|devr\w*|deve[zn]\w*|doi(?:t|vent)|met\w* "
    r"(?:\w+ ){0,4}en demeure|mise en demeure|demand\w*|pri\w* de|remerci\w* de|saurai\w* gré|"
    r"invit\w*|somm\w+|à défaut|faute|"
    r"veuillez|sous huitaine|d'ici|exige\w*|délai|échéance|répon\w+|confirm\w+)\b",
    re.IGNORECASE,
)


_ORDER = re.compile(  # a sentence that opens by asking is no history, whatever it says later
    r"\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\W*)?(?:please |to )?(?:pay|repay|refund|return|"
    r"provide|"
    r"deliver|confirm|send|withdraw|cease|stop|remove|produce|disclose|identify|preserve|transfer|"
    r"complete|repair|replace|cure|vacate|correct|retract|submit|furnish|sign|give|let us)\b|"
    r"\W*(?:please (?!find|note|see)\w+|veuillez|merci de)\b",
    re.IGNORECASE,
)


_HISTORY = 92  # days: a limit that long past is no slip of the pen
_GRANTED = re.compile(r"\b(?:laiss\w+|accord\w+|attend\w+|patient\w+)\b[^.;]{0,30}$")
_UNTIL = re.compile(r"jusqu'au\b")
_TRAILS = re.compile(
    r",?(?: (?:at|à) \d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|h(?:eures?)?(?: ?\d\d)?)?"
    r"(?: \([^()]*\))?)?"
    r",? (?P<lead>au plus tard(?! ?(?:le|au|à|dans|\d|\w+di)\b)|at the (?:very )?latest|"
    r"dernier délai)\b",
    re.IGNORECASE,
)
_MANDATES = re.compile(  # what introduces a list of demands: its items are no history
    r"\b(?:demands?|requires?|requests?|asks?|must|please|require you|mise en demeure|"
    r"mett\w+ (?:\w+ ){0,5}en demeure|mets? (?:\w+ ){0,5}en demeure|demand\w+|exige\w*|somm\w+|"
    r"pri(?:e|ons)|veuillez)\b[^.]*:\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday beside an exact date; start and end are those of its name."""

    start: int
    end: int
    name: str
    day: date


@dataclass(frozen=True, slots=True)
class Spoken:
    """An exact day set as a limit."""

    start: int
    end: int
    day: date


def weekdays_in(flat: str, lang: str, published: str) -> Iterator[Weekday]:
    """Weekdays that stand beside an exact date: ``Wednesday, June 7, 2023``, ``7 June (Wed.)``."""
    for mention in find_dates(flat, lang, published=published):
        if mention.kind == "relative" or precision(mention.edtf) == "unknown":
            continue
        first, last = bounds(mention.edtf)
        until = mention.deadline or mention.edtf.startswith("../")
        day = first if first is not None and first == last else last if until else None
        if day is None or not re.search(r"\d", mention.exact):
            continue
        inside = _INSIDE[lang].search(flat, mention.start, mention.end)
        if inside:
            yield Weekday(*inside.span("name"), inside["name"], day)
            continue
        before = _BEFORE[lang].search(flat[max(0, mention.start - 18) : mention.start])
        if before:
            shift = max(0, mention.start - 18)
            start, end = before.span("name")
            yield Weekday(shift + start, shift + end, before["name"], day)
            continue
        after = _AFTER[lang].match(flat[mention.end : mention.end + 18])
        if after:
            start, end = after.span("name")
            yield Weekday(mention.end + start, mention.end + end, after["name"], day)


def deadlines_in(part: Part, context: Context) -> list[Spoken]:
    """Exact days that a part sets as limits, bound or typed, in order."""
    found = [*_bound(part, context), *_led(part, context)]
    for mention in find_deadlines(part.text, context.lang, published=context.published):
        if not mention.edtf or part.quoted(mention.start, mention.end):
            continue
        if mention.rule.startswith("term"):
            continue  # "within 14 days" names no date that could be wrong
        if any(one.start < mention.end and mention.start < one.end for one in found):
            continue
        day = bounds(mention.edtf)[1]
        sentence = part.sentence_text(mention.start)
        if day is None or not re.search(r"\d", mention.exact):
            continue
        introduced = part.lead.flat if part.lead is not None else ""
        if not _whole_day(mention.edtf) or not _is_limit(sentence, mention.exact, introduced):
            continue
        found.append(Spoken(mention.start, mention.end, day))
    return sorted(found, key=lambda one: one.start)


def _led(part: Part, context: Context) -> Iterator[Spoken]:
    """Days that "by" or "au plus tard le" leads, also when they are past already."""
    for mention in find_dates(part.text, context.lang, published=context.published):
        day = bounds(mention.edtf)[1]
        before = part.flat[max(0, mention.start - 60) : mention.start]
        # The mention may hold the lead itself ("by June 7" reads as open until then).
        lead = _LEAD.search(before) or _OWN_LEAD.match(mention.exact.replace("’", "'"))
        if lead is None and _GRANTED.search(before):
            lead = _UNTIL.match(mention.exact.replace("’", "'"))
        lead = lead or _TRAILS.match(part.flat[mention.end : mention.end + 60])
        if lead is None or day is None or not re.search(r"\d", mention.exact):
            continue
        if _fell_due(lead[0], before, day, context) or _long_past(lead[0], day, context):
            continue
        rest = part.sentence_text(mention.start).replace(mention.exact, " ")
        introduced = part.lead.flat if part.lead is not None else ""
        strong = _STRONG.match(lead[0]) is not None or "lead" in lead.re.groupindex
        dated = re.search(r"\d{4}|\w+day\b|\w+di\b", mention.exact) is not None
        ahead = dated and context.day is not None and day > context.day
        asked = strong or ahead or _ASKS.search(f"{introduced} {rest}") is not None
        asks = asked and (_MANDATES.search(introduced) is not None or not _told(rest))
        typed = part.typed(mention.start, mention.end) and not part.quoted(
            mention.start, mention.end
        )
        if asks and typed and _whole_day(mention.edtf):
            yield Spoken(mention.start, mention.end, day)


def _fell_due(lead: str, before: str, day: date, context: Context) -> bool:
    """``the instalment due on 1 June``, told in September: a debt, and no limit."""
    past = context.day is not None and day <= context.day
    words = before if before.lower().rstrip().endswith(("due", "due on", "due by")) else lead
    held = re.search(r"\b(?:is|are|be|now) due(?: on| by)?\b", f"{before} {lead}", re.IGNORECASE)
    return past and re.search(r"\bdue\b", words, re.IGNORECASE) is not None and held is None


def _long_past(lead: str, day: date, context: Context) -> bool:
    """``as it read until 10 October 2022``, in June 2023: how long something was so."""
    open_ended = re.match(r"\W*(?:until|before|avant|jusqu'au)\b", lead, re.IGNORECASE)
    return (
        open_ended is not None and context.day is not None and (context.day - day).days > _HISTORY
    )


def _told(rest: str) -> bool:
    """Whether a sentence tells what has happened, and asks for nothing."""
    return _PAST.search(rest) is not None and _ORDER.match(rest) is None


def _whole_day(edtf: str) -> bool:
    last = edtf.rpartition("/")[2]
    return is_edtf(last) and precision(last) == "day"


def _is_limit(sentence: str, words: str, introduced: str) -> bool:
    """A limit to come: something is asked, or the words themselves set one ("no later than")."""
    rest = sentence.replace(words, " ")
    if _ASKS.search(f"{introduced} {rest}"):
        return True
    return _STRONG.match(words) is not None and not _told(rest)


def _bound(part: Part, context: Context) -> Iterator[Spoken]:
    for piece in part.pieces:
        inline = piece.inline
        if not isinstance(inline, Run) or not inline.source or inline.broken:
            continue
        deadline = _deadline(inline.source, context)
        if deadline is None or not is_edtf(deadline.date):
            continue
        last = bounds(deadline.date)[1]
        if last is not None and _whole_day(deadline.date):
            yield Spoken(piece.start, piece.end, last)


def _deadline(source: str, context: Context) -> Deadline | None:
    """The deadline that a binding says the date of."""
    handle, field = handle_of(source), field_of(source)
    closure = context.closure
    if handle == "letter":
        own = field.startswith("deadline")
        return closure.get(Deadline, context.draft.deadline) if own else None
    item = closure.find(handle)
    if isinstance(item, Deadline):
        return item if field in ("", "date", "moment") else None
    if isinstance(item, Demand) and field.startswith("deadline"):
        return closure.get(Deadline, item.deadline)
    return None
