"""Rule 4: a clause that was not in force on the date of its basis."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.model.base import Item
from pincite.model.claims import Element
from pincite.model.evidence import Fact
from pincite.model.figures import Figure
from pincite.model.obligations import Clause, Version
from pincite.review.context import Context
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.in_force import Standing, stands_for
from pincite.review.marking import at
from pincite.review.parts import Part
from pincite.review.words_read import find_dates
from pincite.text.edtf_dates import bounds, is_edtf

_BROKEN = re.compile(
    r"\b(?:breach(?:ed|es)?|br(?:oke|eaks?|oken)|violat\w+|infring\w+|exceed\w*|contrary to|"
    r"contraven\w+|in (?:breach|violation|disregard) of|ignored|disregarded|méconn\w+|viol\w+|"
    r"enfrein\w+|dépass\w+|manqu\w+|contrevenu|en violation|contraire(?:s|ment)?|"
    r"(?:went|gone|goes|go) (?:past|beyond|over)|past what|beyond|outside|more than|allow\w*|"
    r"permit\w*|"
    r"au-delà|outrepass\w+|excéd\w+|autoris\w+|au mépris)\b",
    re.IGNORECASE,
)

_APPLIED = re.compile(  # "When the fruit came in, clause 6 still applied": at the time just told
    r"\b(?:appl(?:ied|ies)|govern(?:ed|s)|was (?:still )?in force|in force then|prevailed|"
    r"s'appliquait|s'applique|régissait|régit|valait|était (?:encore )?en vigueur|avait cours)\b",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"\b(?:Cass|CA|CE|CJUE|CJCE|CEDH|TJ|TGI|T\. com|Cons\. const|[Cc]iv|[Cc]om|[Ss]oc|[Cc]rim|ch|"
    r"plén|mixte)\b\.?[^;()]{0,22}$"
)
_DURING = re.compile(
    r"\b(?:in|during|since|throughout|from|until|through|for|of|early|late|mid|between|all|"
    r"calendar|year|summer|winter|spring|autumn|fall|season|en|depuis|année|années|l'an|pendant|"
    r"durant|jusqu'en|dès|fin|début|courant|hiver|été|automne|printemps|de|exercice|saison)[ -]$",
    re.IGNORECASE,
)
_DU = re.compile(  # "du 18 mai": of a document, not of a call or a day
    r"(?:lettre|courrier|courriel|contrat|convention|avenant|version|bail|accord|acte|décret|"
    r"loi|arrêt|jugement|facture|rapport|procès-verbal|attestation|devis|commande|conditions|"
    r"mise en demeure|message|note|avis|ordonnance|règlement)s? (?:\S+ ){0,4}du $"
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Each clause bound or cited, once for each date that it fails."""
    done: set[tuple[str, str]] = set()
    used = {item.id for _, _, _, item, _ in context.uses(Clause)}
    for part, start, end, clause, _ in context.uses(Clause):
        if not isinstance(clause, Clause) or part.kind == "heading":
            continue
        dates = conduct(clause, part, start, context)
        for found in stands_for(context.closure, clause, dates, context.published):
            key = (clause.id, found.state)
            if found.holds or key in done:
                continue
            done.add(key)
            yield from _say(found, part, (start, end), used, context)


def _say(
    found: Standing, part: Part, span: tuple[int, int], used: set[str], context: Context
) -> Iterator[ReviewFinding]:
    clause = found.clause
    version = context.closure.get(Version, clause.version)
    others = [one for one in found.clauses if one.id != clause.id]
    values = {
        "number": clause.number,
        "version": version.label if version is not None else "",
        "others": ", ".join(one.handle for one in others),
    }
    if found.state == "straddles":
        if others and not any(one.id in used for one in others):
            both = "; ".join(f"@{one.handle}" for one in found.clauses)
            offered = Fix("both_versions", f"[{both}]")
            yield at("4.straddles", "warn", part, span, fix=offered, key=clause.handle, **values)
        return
    version = context.closure.get(Version, clause.version)
    dated = _typed(part, part.sentence(span[0]), version, context)
    near = part.sentence(span[0]) if dated else _around(part, span[0])
    beside = part.handles(*near)
    if any(one.handle in beside for one in others):
        return  # the version in force is cited beside it
    fix = Fix("in_force", f"[@{others[0].handle}]") if len(others) == 1 else None
    yield at("4.not_in_force", "block", part, span, fix=fix, key=clause.handle, **values)


def _around(part: Part, position: int) -> tuple[int, int]:
    """The sentence that holds a position, with those before and after it."""
    start, end = part.sentence(position)
    first = max((one[0] for one in part.sentences if one[1] <= start), default=start)
    last = min((one[1] for one in part.sentences if one[0] >= end), default=end)
    return first, last


def conduct(clause: Clause, part: Part, position: int, context: Context) -> tuple[str, ...]:
    """When what the clause is held against took place (EDTF).

    By the dates that its sentence gives to a breach; else by what is linked as its breach; else
    by its elements; else by the facts, figures and dates of the sentence, then of the paragraph.
    """
    closure = context.closure
    version = closure.get(Version, clause.version)
    typed = _typed(part, part.sentence(position), version, context)
    if typed and clause.basis == "conduct" and _BROKEN.search(part.sentence_text(position)):
        return tuple(typed)
    linked = [_when(one, closure) for one in closure.linked_to(clause.id, "breaches")]
    if not any(linked):
        linked = [
            one.basis_date
            for one in closure.linked_from(clause.id, "supports")
            if isinstance(one, Element)
        ]
    known = tuple(dict.fromkeys(day for day in linked if day))
    if known or clause.basis == "survival":
        return known
    here = [*_bound(part, part.sentence(position), context), *typed]
    if not here and _APPLIED.search(part.sentence_text(position)):
        before = [one for one in part.sentences if one[1] <= part.sentence(position)[0]]
        here = _typed(part, before[-1], version, context) if before else []
    return tuple(here) or tuple(_bound(part, (0, len(part.text)), context))


def _when(item: Item, closure: Closure) -> str:
    match item:
        case Fact():
            return item.date
        case Figure():
            reading = adopted(closure, item)
            return item.period or (reading.period if reading is not None else "")
    return ""


def _bound(part: Part, span: tuple[int, int], context: Context) -> list[str]:
    found = []
    for handle in part.handles(*span):
        item = context.closure.find(handle)
        day = _when(item, context.closure) if item is not None else ""
        if is_edtf(day) and day not in found:
            found.append(day)
    return found


def _typed(
    part: Part, span: tuple[int, int], version: Version | None, context: Context
) -> list[str]:
    """Past dates in a sentence, the versions' own dates and those of letters left out."""
    if version is None:
        return []
    own = {
        day
        for one in context.closure.children(Version, "agreement", version.agreement)
        for day in (one.face_date, one.in_force_from, one.in_force_to)
    }
    found = []
    for mention in find_dates(part.text, context.lang, published=context.published):
        inside = span[0] <= mention.start < span[1]
        if not inside or not part.typed(mention.start, mention.end):
            continue
        if _cited(part, mention.start, mention.end):
            continue
        first, last = bounds(mention.edtf)
        if mention.deadline:  # "the instalment due on 1 June": when it fell due
            if last is not None and (context.day is None or last < context.day):
                found.append(last.isoformat())
            continue
        if mention.edtf in own or first is None or last is None:
            continue
        if context.day is not None and last < context.day and not _named(part, mention.start):
            found.append(mention.edtf)
    return found


def _cited(part: Part, start: int, end: int) -> bool:
    """A date of a judgment, or a number that only looks like a year: ``articles 1719 et 1720``."""
    before = part.flat[max(0, start - 40) : start]
    bare = re.fullmatch(r"\d{4}", part.flat[start:end]) is not None
    return _JUDGED.search(before) is not None or (bare and _DURING.search(before) is None)


def _named(part: Part, start: int) -> bool:
    """Whether a date belongs to the name of a document: ``letter of May 18``."""
    before = part.flat[max(0, start - 28) : start].lower()
    words = ("letter", "dated", "version", "agreement", "lettre", "courrier", "contrat",
             "e-mail", "notice", "daté", "in force", "en vigueur", "effective")  # fmt: skip
    return (
        any(word in before for word in words)
        or _DU.search(part.flat[max(0, start - 60) : start].lower()) is not None
    )
