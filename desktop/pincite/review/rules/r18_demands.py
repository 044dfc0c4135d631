"""Rule 18: a demand without actor, action or date; no reservation of rights."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.tree import Directive
from pincite.model.claims import Deadline, Demand
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.letter_kind import demands, reserves
from pincite.review.marking import at, whole
from pincite.review.parts import Part
from pincite.review.spoken_dates import deadlines_in

_TERM = re.compile(
    r"\b(?:within|no later than|immediately|forthwith|without delay|at once|promptly|sans délai|"
    r"immédiatement|sous (?:huitaine|quinzaine|\d|\w+ (?:jours|heures|"
    r"semaines|mois))|dans (?:un|le|les) (?:délai|\w+ jours)|dès réception|à réception)\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\[|\{|_{3}|…")  # rule 14 says so: the date may be what is missing
_COUNTED = re.compile(
    r"\bwithin \w+(?:-\w+)?(?: \(\d+\))? (?:\w+ )?(?:days?|weeks?|hours?)|\bsous (?:huit|quinz|"
    r"dix|\d)|"
    r"\bdans (?:un|le) délai de|\bdès réception|\bà réception|"
    r"\b(?:vous|qui) (?:dispos|bénéfici)\w+ (?:\w+ ){0,3}(?:de|d'un délai de) \w+ jours|"
    r"\byou (?:have|are allowed) (?:\w+ ){0,2}\w+ days\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:same (?:date|day|time|deadline)|that (?:date|day)|then|thereafter|from today|today|now|"
    r"henceforth|within|hours?|immediate\w*|forthwith|at once|each|every|until|"
    r"même (?:date|jour|échéance|délai)|cette (?:\w+ )?(?:date|échéance)|dès|désormais|immédiat\w*|"
    r"sans délai|jusqu'|chaque|sous)\b",
    re.IGNORECASE,
)
_MARKED = (
    r"\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)°] ?|(?:first|second|third|fourth|fifth|sixth|finally|"
    r"lastly)(?:ly)?,? )?(?:please |to |and |then |you (?:must|should|are to) |de |d')*"
)
_ACT = {
    "en": re.compile(
        _MARKED + r"(?:pay|repay|refund|return|sign|deliver|provide|produce|send|submit|surrender|"
        r"reimburse|remit|hand over|furnish|disclose|correct|publish|collect|replace|repair)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        _MARKED + r"(?:nous |me |lui )?(?:payer|régler|verser|rembourser|restituer|remettre|signer|"
        r"livrer|fournir|communiquer|produire|transmettre|adresser|envoyer|publier|remplacer|"
        r"réparer|reprendre)\b",
        re.IGNORECASE,
    ),
}
_TOLD = re.compile(
    r"\b(?:breach\w*|fail\w+|neglect\w+|gave no|did not|manqu\w+|faute d|n'a(?:vez)? pas|violation|"
    r"méconn\w+)\b",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\W*(?:\d+\. )?(?:all|each|both|these|this|the above|every|tout|toutes|ces|chacune?|le tout|"
    r"l'ensemble)\b",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"\W*(?:first|second|third|fourth|fifth|premièrement|deuxièmement|troisièmement|d'abord|"
    r"ensuite|enfin)(?:ly)?\b,",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """What the case's demands lack, and what the letter leaves out."""
    if not context.is_letter:
        return
    made = list(_made(context))
    dated = _dated(context)
    apart = set(_apart(context))
    own = {one.id for one in made if one.deadline} | set(_beside_a_date(context))
    for demand in made:
        due = context.closure.get(Deadline, demand.deadline)
        due = due or context.closure.get(Deadline, context.draft.deadline)
        if demand.actor is None and context.addressee is None:
            yield whole("18.actor", "warn", demand.handle, handle=demand.handle)
        alone = not dated or (demand.id not in own and (bool(own) or demand.id in apart))
        if due is None and alone:
            yield whole("18.date", "warn", demand.handle, handle=demand.handle)
    if not demands(context):
        return
    if not made and not dated:
        yield whole("18.no_date", "warn")
    if not made:
        yield from _undated(context)
    if context.draft.settings.get("reservation", True) and not reserves(context):
        yield whole("18.reservation", "warn")


def _beside_a_date(context: Context) -> Iterator[str]:
    """Ids of the demands that a part with a date of its own makes."""
    for part, _, _, item, _ in context.uses(Demand):
        if deadlines_in(part, context) or _WHEN.search(part.flat) or _TERM.search(part.flat):
            yield item.id


def _made(context: Context) -> Iterator[Demand]:
    """The demands bound in the letter, and those its list of demands prints."""
    found = {item.id: item for item in context.used.values() if isinstance(item, Demand)}
    for block in context.tree.blocks:
        if isinstance(block, Directive) and block.name == "demands":
            named = [context.closure.find(handle) for handle in block.arguments]
            given = [one for one in named if isinstance(one, Demand)]
            found.update((one.id, one) for one in given or context.closure.all(Demand))
    yield from found.values()


def _dated(context: Context) -> bool:
    return any(deadlines_in(part, context) or _termed(part) for part in context.body)


def _termed(part: Part) -> bool:
    """Whether a part sets a term of its own; what a clause allows, or a breach missed, is none."""
    for match in _TERM.finditer(part.flat):
        position = match.start()
        cited = any(handle.startswith("K") for handle in part.sentence_handles(position))
        if not (cited or part.quoted(*match.span()) or _TOLD.search(part.sentence_text(position))):
            return True
    return False


def _apart(context: Context) -> Iterator[str]:
    """Ids of the demands bound in a paragraph that has no date, under none, before none."""
    body = [part for part in context.body if not part.note]
    for number, part in enumerate(body):
        made = [item for _, _, _, item, written in context.uses(Demand) if written]
        here = {item.id for item in made if item.handle in part.handles(0, len(part.text))}
        if not here or part.kind != "text":
            continue
        below = body[number + 1].flat if number + 1 < len(body) else ""
        near = [part, *([part.lead] if part.lead is not None else [])]
        dated = any(deadlines_in(one, context) or _WHEN.search(one.flat) for one in near)
        if not dated and not _termed(part) and not _ALL.match(below):
            yield from here


def _undated(context: Context) -> Iterator[ReviewFinding]:
    """The one act asked for without a date, among others of its list that have theirs.

    Only an act that is done on a day (paid, returned, signed); only where nothing outside the
    list sets a day for all of it. To cease, to keep and to honour have no day.
    """
    for items in _lists(context):
        days = [bool(deadlines_in(part, context) or _WHEN.search(part.flat)) for part in items]
        inside = {part.place for part in items}
        if sum(days) < 1 or all(days) or _dated_outside(context, inside):
            continue
        for part, dated in zip(items, days, strict=True):
            if not dated and not _BLANK.search(part.flat) and _ACT[context.lang].match(part.flat):
                yield at("18.undated", "warn", part, (0, min(len(part.text.rstrip()), 90)))


def _lists(context: Context) -> Iterator[list[Part]]:
    """Items under one lead that asks, and paragraphs that ask First, Second, Third."""
    groups: dict[str, list[Part]] = {}
    turns: list[Part] = []
    for part in context.body:
        if part.lead is not None and part.kind in ("item", "text"):
            if not (deadlines_in(part.lead, context) or _TERM.search(part.lead.flat)):
                groups.setdefault(part.lead.place, []).append(part)
        elif _TURN.match(part.flat):
            turns.append(part)
    yield from (items for items in groups.values() if len(items) > 1)
    if len(turns) > 1:
        yield turns


def _dated_outside(context: Context, inside: set[str]) -> bool:
    return any(
        deadlines_in(part, context) or _COUNTED.search(part.flat)
        for part in context.body
        if part.place not in inside
    )
