"""The facts that a document tells, in order, those of a phase together where they follow."""

from pincite.drafting.citations import targets
from pincite.drafting.scene import Scene
from pincite.model.base import Item
from pincite.model.evidence import Fact
from pincite.model.people import Party
from pincite.text.edtf_dates import bounds, is_edtf, sort_key


def narrative(scene: Scene) -> list[tuple[str, list[Fact]]]:
    """Facts that matter here, by phase: dated, past, proven, and fit to leave where it leaves.

    A fact matters when it bears on a claim; when none does, when it involves the other side; and
    when none does that, all do.
    """
    facts = [fact for fact in scene.closure.all(Fact) if _told(fact, scene)]
    bearing = [fact for fact in facts if _bears(fact, scene)]
    bearing = bearing or [fact for fact in facts if _involves(fact, scene)] or facts
    ordered = sorted(bearing, key=lambda fact: sort_key(fact.date))
    groups: list[tuple[str, list[Fact]]] = []
    for fact in ordered:
        if groups and fact.phase in ("", groups[-1][0]):
            groups[-1][1].append(fact)
        else:
            groups.append((fact.phase, [fact]))
    return groups


def _told(fact: Fact, scene: Scene) -> bool:
    if not fact.date or fact.status == "prospective":
        return False
    letter = scene.draft.document == "letter"
    if letter and (fact.privilege or _later(fact.date, scene.draft.date)):
        return False
    found = targets(fact, scene.closure, scene.lang)
    return any(not letter or not target.source.privilege for target in found)


def _later(edtf: str, day: str) -> bool:
    if not day or not is_edtf(day):
        return False
    first, last = bounds(edtf)
    limit = bounds(day)[1]
    start = first or last
    return start is not None and limit is not None and start > limit


def _bears(fact: Fact, scene: Scene) -> bool:
    return any(
        _is_claimed(item)
        for relation in ("supports", "disputes", "breaches")
        for item in scene.closure.linked_from(fact.id, relation)
    )


def _involves(fact: Fact, scene: Scene) -> bool:
    involved = scene.closure.linked_from(fact.id, "involves")
    return any(isinstance(party, Party) and party.side == "opposing" for party in involved)


def _is_claimed(item: Item) -> bool:
    return item.kind in ("element", "clause", "claim")
