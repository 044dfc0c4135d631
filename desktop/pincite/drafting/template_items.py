"""What a template sees of one item: its handle, and words and flags for conditions and loops."""

from typing import Any

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.drafting.attribution import basis
from pincite.drafting.breaches import breaches, conflicts
from pincite.drafting.citations import targets
from pincite.drafting.say.obligations import covers
from pincite.drafting.scene import Scene
from pincite.drafting.standing import support_of
from pincite.model.base import Item
from pincite.model.claims import Claim, Demand, Element, Response
from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure
from pincite.model.obligations import Agreement, Authority, Clause, Version
from pincite.model.people import Party

Plain = dict[str, Any]


def in_order(items: list[Any]) -> list[Any]:
    """Items as counsel ordered them."""
    return sorted(items, key=lambda one: (one.ordinal, one.sequence))


def plain_item(item: Item, scene: Scene, **words: Any) -> Plain:
    """What every item has, and ``words`` of its own.

    ``cited``: whether a citation of it would print anything; a letter cites no privileged source.
    """
    found = targets(item, scene.closure, scene.lang)
    open_ones = [one for one in found if not one.source.privilege]
    return {
        "handle": item.handle,
        "kind": item.kind,
        "title": item.title_words,
        "cited": item.kind == "authority"
        or bool(open_ones if scene.draft.document == "letter" else found),
        **words,
    }


def missing(path: str) -> Plain:
    """A person nobody has named yet: its bindings show as broken until someone is."""
    words = dict.fromkeys(("name", "short", "type", "role", "side", "title"), "")
    flags = dict.fromkeys(("honorific", "represented", "successor", "cited"), False)
    return {"handle": "letter", "path": path, "kind": "party", **words, **flags}


def plain_party(party: Party | None, scene: Scene) -> Plain | None:
    """A party; None where there is none."""
    if party is None:
        return None
    before = scene.closure.get(Party, party.successor_of)
    return plain_item(
        party,
        scene,
        name=party.name,
        short=party.short_name,
        type=party.type,
        role=party.role,
        side=party.side,
        honorific=bool(party.honorific),
        represented=bool(party.represented_by),
        successor=before is not None,
    )


def plain_figure(figure: Figure, scene: Scene) -> Plain:
    """A figure: what of it is known, on whose word it stands, and whether answers differ."""
    reading = adopted(scene.closure, figure)
    return plain_item(
        figure,
        scene,
        period=bool(figure.period or (reading is not None and reading.period)),
        unit=bool(figure.unit or (reading is not None and reading.unit)),
        members=len(figure.members),
        basis=basis(figure, scene),
        privileged=bool(figure.privilege),
        claimed=any(
            one.kind in ("element", "clause")
            for relation in ("supports", "breaches")
            for one in scene.closure.linked_from(figure.id, relation)
        ),
        conflict=conflicts(figure, scene.closure),
    )


def plain_fact(fact: Fact, scene: Scene) -> Plain:
    """A fact or an event."""
    return plain_item(
        fact,
        scene,
        date=fact.date,
        status=fact.status,
        phase=fact.phase,
        basis=basis(fact, scene),
        privileged=bool(fact.privilege),
        outside=fact.audience == "outside",
    )


def plain_agreement(agreement: Agreement, scene: Scene) -> Plain:
    """An agreement and its versions."""
    versions = scene.closure.children(Version, "agreement", agreement.id)
    return plain_item(
        agreement,
        scene,
        title=agreement.said("title", scene.lang),
        versions=[plain_item(one, scene, date=one.face_date) for one in versions],
        governing_law=bool(agreement.governing_law),
    )


def plain_clause(clause: Clause, scene: Scene) -> Plain:
    """A clause: in force at the letter's date, breached, or used for an element or a demand."""
    return plain_item(
        clause,
        scene,
        number=clause.number,
        topic=clause.topic,
        basis=clause.basis,
        paraphrase=clause.paraphrase,
        in_force=_now(clause, scene),
        breached=bool(breaches(clause, scene)),
        used=any(
            one.kind in ("element", "demand")
            for one in scene.closure.linked_from(clause.id, "supports")
        ),
        text=bool(clause.text),
    )


def _now(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is in force at the letter's date."""
    version = scene.closure.get(Version, clause.version)
    day = scene.draft.date
    return version is not None and bool(day) and covers(version, day)


def plain_claim(claim: Claim, scene: Scene) -> Plain:
    """A claim: its elements, and all that stands for them, each item once."""
    elements = in_order(scene.closure.children(Element, "claim", claim.id))
    described = [_element(one, scene) for one in elements]
    clauses = {one["handle"]: one for element in described for one in element["clauses"]}
    proof = {one["handle"]: one for element in described for one in element["proof"]}
    authorities = {one["handle"]: one for element in described for one in element["authorities"]}
    demands = in_order(scene.closure.children(Demand, "claim", claim.id))
    return plain_item(
        claim,
        scene,
        theory=bool(claim.theory),
        elements=described,
        clauses=list(clauses.values()),
        proof=[one for one in proof.values() if _fit(one, scene)],
        authorities=list(authorities.values()),
        demands=[plain_demand(one, scene) for one in demands],
        own_only=any(element["own_only"] for element in described),
        gaps=sum(1 for element in described if not element["supported"]),
    )


def _fit(proof: Plain, scene: Scene) -> bool:
    """Whether a fact or figure may stand in this document: no secret, no conflict in a letter."""
    letter = scene.draft.document == "letter"
    return not letter or not (proof["privileged"] or proof.get("conflict"))


def _element(element: Element, scene: Scene) -> Plain:
    """An element with what stands for and against it, each kind apart."""
    behind = list(scene.closure.linked_to(element.id, "supports"))
    against = list(scene.closure.linked_to(element.id, "disputes"))
    proof = [one for one in behind if isinstance(one, Fact | Figure)]
    facts = [plain_fact(one, scene) for one in behind if isinstance(one, Fact)]
    figures = [plain_figure(one, scene) for one in behind if isinstance(one, Figure)]
    return plain_item(
        element,
        scene,
        facts=facts,
        figures=figures,
        proof=[*figures, *facts],
        clauses=[plain_clause(one, scene) for one in behind if isinstance(one, Clause)],
        authorities=[plain_item(one, scene) for one in behind if isinstance(one, Authority)],
        against=[plain_item(one, scene) for one in against],
        supported=bool(support_of(scene.closure, element)),
        own_only=bool(proof) and all(basis(one, scene) == "own" for one in proof),
        gap=bool(element.gap),
        privileged=bool(element.privilege),
    )


def plain_demand(demand: Demand, scene: Scene) -> Plain:
    """A demand: what it rests on, and what came back last."""
    behind = list(scene.closure.linked_to(demand.id, "supports"))
    against = list(scene.closure.linked_to(demand.id, "disputes"))
    return plain_item(
        demand,
        scene,
        heading=bool(demand.heading),
        deadline=bool(demand.deadline),
        outcome=outcome(demand, scene.closure),
        clauses=[plain_clause(one, scene) for one in behind if isinstance(one, Clause)],
        authorities=[plain_item(one, scene) for one in behind if isinstance(one, Authority)],
        against=[plain_clause(one, scene) for one in against if isinstance(one, Clause)],
    )


def outcome(demand: Demand, closure: Closure) -> str:
    """What came back last on a demand: a word of the model, "" where nothing has."""
    responses = closure.children(Response, "demand", demand.id)
    return responses[-1].outcome if responses else ""


def plain_source(source: Source, scene: Scene) -> Plain:
    """A source as one speaks of it."""
    return plain_item(
        source,
        scene,
        type=source.type,
        date=source.published,
        language=source.language,
        outlet=source.outlet,
        privileged=bool(source.privilege),
    )
