"""What a template sees of a case: dictionaries and lists of plain words, each with its handle.

Words are there for conditions and loops; in the text a template writes handles, with the filters
``bind`` (``{{ figure|bind("period") }}`` writes ``{F1.period}``), ``cite`` (``[@F1]``) and
``cites`` for a list.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from pincite.document.closure import Closure
from pincite.document.grammar import BINDING, HANDLE
from pincite.document.lineage import adopted, is_own_letter, passages
from pincite.drafting.attribution import basis
from pincite.drafting.breaches import breaches, conflicts
from pincite.drafting.citations import targets
from pincite.drafting.narrative import narrative
from pincite.drafting.sandbox import Marked
from pincite.drafting.say.obligations import covers
from pincite.drafting.scene import Scene
from pincite.drafting.standing import support_of
from pincite.model.base import Item
from pincite.model.claims import Claim, Deadline, Demand, Element, Response
from pincite.model.errors import DraftError
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure
from pincite.model.obligations import Agreement, Authority, Clause, Version
from pincite.model.people import Communication, Party

Plain = dict[str, Any]


def template_data(scene: Scene) -> Plain:
    """Everything a template may ask about, for the draft at hand."""
    closure, draft = scene.closure, scene.draft
    client = closure.get(Party, draft.client)
    addressee = closure.get(Party, draft.addressee)
    house = closure.get(Party, addressee.organisation) if addressee is not None else None
    figures = [one for one in closure.all(Figure) if adopted(closure, one)]
    earlier = earlier_letters(scene)
    clauses = [_clause(one, scene) for one in closure.all(Clause)]
    return {
        "lang": scene.lang,
        "country": scene.how.country,
        "jurisdiction": draft.jurisdiction or closure.case.jurisdiction,
        "case": {"title": closure.case.title, "forum": closure.case.forum},
        "letter": {
            "date": draft.date,
            "deadline": bool(draft.deadline),
            "place": bool(draft.settings.get("place")),
        },
        "client": _party(client, scene) or _missing("client"),
        "addressee": _party(addressee, scene) or _missing("addressee"),
        "opposing": _party(house or addressee, scene) or _missing("addressee"),
        "signatory": _party(closure.get(Party, draft.signatory), scene) or _missing("signatory"),
        "parties": [_party(one, scene) for one in closure.all(Party)],
        "figures": [_figure(one, scene) for one in figures],
        "conflicts": [_figure(one, scene) for one in figures if conflicts(one, closure)],
        "narrative": [
            {"phase": phase, "events": [_fact(one, scene) for one in events]}
            for phase, events in narrative(scene)
        ],
        "events": [_fact(one, scene) for one in closure.all(Fact) if one.date],
        "facts": [_fact(one, scene) for one in closure.all(Fact)],
        "agreements": [_agreement(one, scene) for one in closure.all(Agreement)],
        "clauses": clauses,
        "authorities": [_item(one, scene, type=one.type) for one in closure.all(Authority)],
        "claims": [_claim(one, scene) for one in _in_order(closure.all(Claim))],
        "demands": [
            {**_demand(one, scene), "place": place}
            for place, one in enumerate(_in_order(closure.all(Demand)), 1)
        ],
        "deadlines": [_item(one, scene, date=one.date) for one in closure.all(Deadline)],
        "passages": [_item(one, scene, language=one.language) for one in closure.all(Passage)],
        "sources": [_source(one, scene) for one in closure.all(Source)],
        "communications": [
            _item(one, scene, date=one.date, direction=one.direction)
            for one in closure.all(Communication)
        ],
        "received": [
            _item(one, scene, date=one.date)
            for one in closure.all(Communication)
            if one.direction == "received"
        ],
        "audit": [one for one in clauses if one["basis"] == "exercise" or one["topic"] == "audit"],
        "replies": [one for one in replies(scene) if one["facts"]],
        "unmet": [
            _demand(one, scene)
            for one in _in_order(closure.all(Demand))
            if _outcome(one, closure) in ("none", "refused", "evaded")
        ],
        "procedure": [one for one in clauses if one["basis"] == "procedure" and one["in_force"]],
        "own_figures": [one for one in map(_shown(scene), figures) if one["basis"] == "own"],
        "earlier": [_source(one, scene) for one in earlier],
        "previous": _source(earlier[-1], scene) if earlier else None,
    }


def bind(item: Any, field: str = "", form: str = "") -> Marked:
    """Filter: the binding of an item, ``{F1.period:long}``."""
    named = ".".join(part for part in (_handle(item), _path(item), field) if part)
    words = "{" + named + (f":{form}" if form else "") + "}"
    if BINDING.fullmatch(words) is None:
        raise DraftError("template", detail_code="binding", what=field or form)
    return Marked(words)


def cite(item: Any) -> Marked:
    """Filter: the citation of an item, ``[@F1]``."""
    return Marked(f"[@{_handle(item)}]")


def cites(items: Iterable[Any], prefix: str = "") -> Marked:
    """Filter: the citations of several items in one place; items without proof are left out.

    ``prefix`` is a word before the first, such as ``see``.
    """
    handles = [_handle(one) for one in items if one["cited"]]
    if not handles:
        return Marked("")
    before = f"{prefix} " if prefix.isalpha() else ""
    return Marked("[" + before + "; ".join(f"@{handle}" for handle in handles) + "]")


FILTERS: dict[str, Callable[..., Any]] = {"bind": bind, "cite": cite, "cites": cites}


def earlier_letters(scene: Scene) -> list[Source]:
    """One's own letters in the case that come before this draft, the earliest first."""
    day = scene.draft.date
    found = [
        one
        for one in scene.closure.all(Source)
        if is_own_letter(scene.closure, one) and one.published and (not day or one.published < day)
    ]
    return sorted(found, key=lambda one: (one.published, one.sequence))


def _handle(item: Any) -> str:
    handle = item.get("handle", "") if isinstance(item, dict) else ""
    if not re.fullmatch(HANDLE, handle):
        raise DraftError("template", detail_code="not_an_item", what=type(item).__name__)
    return str(handle)


def _path(item: Any) -> str:
    return str(item.get("path", "")) if isinstance(item, dict) else ""


def _in_order(items: list[Any]) -> list[Any]:
    return sorted(items, key=lambda one: (one.ordinal, one.sequence))


def _item(item: Item, scene: Scene, **words: Any) -> Plain:
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


def _missing(path: str) -> Plain:
    """A person nobody has named yet: its bindings show as broken until someone is."""
    words = dict.fromkeys(("name", "short", "type", "role", "side", "title"), "")
    flags = dict.fromkeys(("honorific", "represented", "successor", "cited"), False)
    return {"handle": "letter", "path": path, "kind": "party", **words, **flags}


def _party(party: Party | None, scene: Scene) -> Plain | None:
    if party is None:
        return None
    before = scene.closure.get(Party, party.successor_of)
    return _item(
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


def _shown(scene: Scene) -> Callable[[Figure], Plain]:
    return lambda figure: _figure(figure, scene)


def _figure(figure: Figure, scene: Scene) -> Plain:
    reading = adopted(scene.closure, figure)
    return _item(
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


def _fact(fact: Fact, scene: Scene) -> Plain:
    return _item(
        fact,
        scene,
        date=fact.date,
        status=fact.status,
        phase=fact.phase,
        basis=basis(fact, scene),
        privileged=bool(fact.privilege),
        outside=fact.audience == "outside",
    )


def _agreement(agreement: Agreement, scene: Scene) -> Plain:
    versions = scene.closure.children(Version, "agreement", agreement.id)
    return _item(
        agreement,
        scene,
        title=agreement.said("title", scene.lang),
        versions=[_item(one, scene, date=one.face_date) for one in versions],
        governing_law=bool(agreement.governing_law),
    )


def _clause(clause: Clause, scene: Scene) -> Plain:
    return _item(
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


def _claim(claim: Claim, scene: Scene) -> Plain:
    elements = _in_order(scene.closure.children(Element, "claim", claim.id))
    described = [_element(one, scene) for one in elements]
    clauses = {one["handle"]: one for element in described for one in element["clauses"]}
    proof = {one["handle"]: one for element in described for one in element["proof"]}
    authorities = {one["handle"]: one for element in described for one in element["authorities"]}
    demands = _in_order(scene.closure.children(Demand, "claim", claim.id))
    return _item(
        claim,
        scene,
        theory=bool(claim.theory),
        elements=described,
        clauses=list(clauses.values()),
        proof=[one for one in proof.values() if _fit(one, scene)],
        authorities=list(authorities.values()),
        demands=[_demand(one, scene) for one in demands],
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
    facts = [_fact(one, scene) for one in behind if isinstance(one, Fact)]
    figures = [_figure(one, scene) for one in behind if isinstance(one, Figure)]
    return _item(
        element,
        scene,
        facts=facts,
        figures=figures,
        proof=[*figures, *facts],
        clauses=[_clause(one, scene) for one in behind if isinstance(one, Clause)],
        authorities=[_item(one, scene) for one in behind if isinstance(one, Authority)],
        against=[_item(one, scene) for one in against],
        supported=bool(support_of(scene.closure, element)),
        own_only=bool(proof) and all(basis(one, scene) == "own" for one in proof),
        gap=bool(element.gap),
        privileged=bool(element.privilege),
    )


def _demand(demand: Demand, scene: Scene) -> Plain:
    behind = list(scene.closure.linked_to(demand.id, "supports"))
    against = list(scene.closure.linked_to(demand.id, "disputes"))
    return _item(
        demand,
        scene,
        heading=bool(demand.heading),
        deadline=bool(demand.deadline),
        outcome=_outcome(demand, scene.closure),
        clauses=[_clause(one, scene) for one in behind if isinstance(one, Clause)],
        authorities=[_item(one, scene) for one in behind if isinstance(one, Authority)],
        against=[_clause(one, scene) for one in against if isinstance(one, Clause)],
    )


def _outcome(demand: Demand, closure: Closure) -> str:
    responses = closure.children(Response, "demand", demand.id)
    return responses[-1].outcome if responses else ""


def replies(scene: Scene) -> list[Plain]:
    """What came back from the other side, each with the facts that rest on it."""
    closure = scene.closure
    found = []
    for received in closure.all(Communication):
        if received.direction != "received" or not received.source:
            continue
        facts = [
            _fact(fact, scene)
            for fact in closure.all(Fact)
            if fact.date
            and not fact.privilege
            and any(q.source == received.source for q in passages(closure, fact))
        ]
        found.append(_item(received, scene, date=received.date, facts=facts))
    return found


def _source(source: Source, scene: Scene) -> Plain:
    return _item(
        source,
        scene,
        type=source.type,
        date=source.published,
        language=source.language,
        outlet=source.outlet,
        privileged=bool(source.privilege),
    )
