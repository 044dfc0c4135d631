"""What a template may ask about: dictionaries and lists of plain words, each with its handle.

Words are there for conditions and loops; in the text a template writes handles, through the
filters of ``template_filters``.
"""

from pincite.document.lineage import adopted, is_own_letter, passages
from pincite.drafting.breaches import conflicts
from pincite.drafting.narrative import narrative
from pincite.drafting.scene import Scene
from pincite.drafting.template_items import (
    Plain,
    in_order,
    missing,
    outcome,
    plain_agreement,
    plain_claim,
    plain_clause,
    plain_demand,
    plain_fact,
    plain_figure,
    plain_item,
    plain_party,
    plain_source,
)
from pincite.model.claims import Claim, Deadline, Demand
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure
from pincite.model.obligations import Agreement, Authority, Clause
from pincite.model.people import Communication, Party


def template_data(scene: Scene) -> Plain:
    """Everything a template may ask about, for the draft at hand.

    The keys are described in resources/templates/TEMPLATES.md.
    """
    return {
        **_letter(scene),
        **_people(scene),
        **_figures(scene),
        **_events(scene),
        **_terms(scene),
        **_claims(scene),
        **_letters(scene),
        "passages": [
            plain_item(one, scene, language=one.language) for one in scene.closure.all(Passage)
        ],
        "sources": [plain_source(one, scene) for one in scene.closure.all(Source)],
    }


def _letter(scene: Scene) -> Plain:
    """The draft at hand."""
    case, draft = scene.closure.case, scene.draft
    return {
        "lang": scene.lang,
        "country": scene.how.country,
        "jurisdiction": draft.jurisdiction or case.jurisdiction,
        "case": {"title": case.title, "forum": case.forum},
        "letter": {
            "date": draft.date,
            "deadline": bool(draft.deadline),
            "place": bool(draft.settings.get("place")),
        },
    }


def _people(scene: Scene) -> Plain:
    """Who writes to whom for whom; the opposing side is the house that the addressee is of."""
    closure, draft = scene.closure, scene.draft
    client = closure.get(Party, draft.client)
    addressee = closure.get(Party, draft.addressee)
    house = closure.get(Party, addressee.organisation) if addressee is not None else None
    return {
        "client": plain_party(client, scene) or missing("client"),
        "addressee": plain_party(addressee, scene) or missing("addressee"),
        "opposing": plain_party(house or addressee, scene) or missing("addressee"),
        "signatory": plain_party(closure.get(Party, draft.signatory), scene)
        or missing("signatory"),
        "parties": [plain_party(one, scene) for one in closure.all(Party)],
    }


def _figures(scene: Scene) -> Plain:
    """The figures of which counsel has adopted a reading."""
    closure = scene.closure
    figures = [one for one in closure.all(Figure) if adopted(closure, one)]
    shown = [plain_figure(one, scene) for one in figures]
    return {
        "figures": shown,
        "own_figures": [one for one in shown if one["basis"] == "own"],
        "conflicts": [plain_figure(one, scene) for one in figures if conflicts(one, closure)],
    }


def _events(scene: Scene) -> Plain:
    """What happened: in phases, dated, and all."""
    closure = scene.closure
    return {
        "narrative": [
            {"phase": phase, "events": [plain_fact(one, scene) for one in events]}
            for phase, events in narrative(scene)
        ],
        "events": [plain_fact(one, scene) for one in closure.all(Fact) if one.date],
        "facts": [plain_fact(one, scene) for one in closure.all(Fact)],
    }


def _terms(scene: Scene) -> Plain:
    """Agreements, their clauses, and the law."""
    closure = scene.closure
    clauses = [plain_clause(one, scene) for one in closure.all(Clause)]
    return {
        "agreements": [plain_agreement(one, scene) for one in closure.all(Agreement)],
        "clauses": clauses,
        "audit": [one for one in clauses if one["basis"] == "exercise" or one["topic"] == "audit"],
        "procedure": [one for one in clauses if one["basis"] == "procedure" and one["in_force"]],
        "authorities": [plain_item(one, scene, type=one.type) for one in closure.all(Authority)],
    }


def _claims(scene: Scene) -> Plain:
    """Claims, and what is demanded by when."""
    closure = scene.closure
    return {
        "claims": [plain_claim(one, scene) for one in in_order(closure.all(Claim))],
        "demands": [
            {**plain_demand(one, scene), "place": place}
            for place, one in enumerate(in_order(closure.all(Demand)), 1)
        ],
        "unmet": [
            plain_demand(one, scene)
            for one in in_order(closure.all(Demand))
            if outcome(one, closure) in ("none", "refused", "evaded")
        ],
        "deadlines": [plain_item(one, scene, date=one.date) for one in closure.all(Deadline)],
    }


def _letters(scene: Scene) -> Plain:
    """What was sent and received before."""
    closure = scene.closure
    earlier = earlier_letters(scene)
    return {
        "communications": [
            plain_item(one, scene, date=one.date, direction=one.direction)
            for one in closure.all(Communication)
        ],
        "received": [
            plain_item(one, scene, date=one.date)
            for one in closure.all(Communication)
            if one.direction == "received"
        ],
        "replies": [one for one in replies(scene) if one["facts"]],
        "earlier": [plain_source(one, scene) for one in earlier],
        "previous": plain_source(earlier[-1], scene) if earlier else None,
    }


def earlier_letters(scene: Scene) -> list[Source]:
    """One's own letters in the case that come before this draft, the earliest first."""
    day = scene.draft.date
    found = [
        one
        for one in scene.closure.all(Source)
        if is_own_letter(scene.closure, one) and one.published and (not day or one.published < day)
    ]
    return sorted(found, key=lambda one: (one.published, one.sequence))


def replies(scene: Scene) -> list[Plain]:
    """What came back from the other side, each with the facts that rest on it."""
    closure = scene.closure
    found = []
    for received in closure.all(Communication):
        if received.direction != "received" or not received.source:
            continue
        facts = [
            plain_fact(fact, scene)
            for fact in closure.all(Fact)
            if fact.date
            and not fact.privilege
            and any(q.source == received.source for q in passages(closure, fact))
        ]
        found.append(plain_item(received, scene, date=received.date, facts=facts))
    return found
