"""The table of clauses: what each requires, what the evidence shows, and the exhibits."""

from itertools import groupby

from pincite.document.resolved import Blocks, Cell, Inline, Inlines, Run, Table
from pincite.document.tree import Directive
from pincite.drafting.attribution import attribution
from pincite.drafting.breaches import breaches
from pincite.drafting.dates import said_date
from pincite.drafting.directives.parts import asked, cell, cites, lines, said, titles, words
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import typeset
from pincite.drafting.wording import say
from pincite.model.base import Item
from pincite.model.claims import Demand, Element
from pincite.model.figures import Figure
from pincite.model.obligations import Clause, Version

_BY_BASIS = {"exercise": "exercised", "survival": "survives", "procedure": "procedure"}


def clauses(directive: Directive, scene: Scene, place: str) -> Blocks:
    """Clause, requirement, evidence, exhibits: of the clauses named, or of all that are used.

    Provisions of one number and one wording in several versions share a row.
    """
    found, gone = asked(directive, scene, Clause)
    chosen = [one for one in found if isinstance(one, Clause)]
    if not chosen and not gone:
        chosen = [one for one in scene.closure.all(Clause) if _used(one, scene)]
    rows = [_row(same, scene) for same in _alike(chosen, scene)]
    rows += [(cell(run), cell(), cell(), cell()) for run in gone]
    if not rows:
        return ()
    columns = titles(
        scene,
        ("clause", "left", 1.3),
        ("requires", "left", 2.0),
        ("shows", "left", 2.0),
        ("exhibits", "left", 0.8),
    )
    return (Table(place, columns, tuple(rows), wide=True),)


def _used(clause: Clause, scene: Scene) -> bool:
    closure = scene.closure
    used = any(closure.linked_to(clause.id, "breaches"))
    return used or any(
        isinstance(one, Element | Demand) for one in closure.linked_from(clause.id, "supports")
    )


def _alike(chosen: list[Clause], scene: Scene) -> list[list[Clause]]:
    groups: dict[tuple[str, str, str], list[Clause]] = {}
    for clause in chosen:
        version = scene.closure.get(Version, clause.version)
        agreement = version.agreement if version is not None else ""
        key = (agreement, clause.number, clause.said("text", scene.lang))
        groups.setdefault(key, []).append(clause)
    return list(groups.values())


def _row(same: list[Clause], scene: Scene) -> tuple[Cell, ...]:
    first = same[0]
    named: list[Inlines] = [_in_dress(said(first, "", "", scene), strong=True)]
    named.append(_in_dress(said(first, "heading", "", scene), emphasis=True))
    named.append(_versions(same, scene))
    proof: list[Item] = []
    for clause in same:
        proof += [item for item in breaches(clause, scene) if item not in proof]
    exhibits = [
        *(cites(clause, scene, 1) for clause in same),
        *(cites(item, scene, 1) for item in proof),
    ]
    return (
        cell(*lines(named)),
        cell(*said(first, "text", "", scene)),
        cell(*_shown(first, proof, scene)),
        cell(*lines(_once(exhibits))),
    )


def _versions(same: list[Clause], scene: Scene) -> Inlines:
    """The versions of a row: ``versions of March 10, 2020 and October 10, 2022``."""
    found = [v for clause in same if (v := scene.closure.get(Version, clause.version))]
    dates = [date for one in found if (date := said_date(one.face_date, scene.how))]
    if not dates:
        return ()
    french = scene.lang == "fr"
    if len(dates) == 1:
        text = f"version du {dates[0]}" if french else f"version of {dates[0]}"
    elif french:
        text = f"versions des {', '.join(dates[:-1])} et {dates[-1]}"
    else:
        text = f"versions of {', '.join(dates[:-1])} and {dates[-1]}"
    return (words(text, scene, same[0].handle),)


def _shown(clause: Clause, proof: list[Item], scene: Scene) -> Inlines:
    if not proof:
        key = _BY_BASIS.get(clause.basis, "nothing")
        if key == "exercised" and scene.draft.document != "letter":
            key = "exercisable"
        return (Run(say(key, scene.lang)),)
    found: list[Inline] = []
    for by, run in groupby(proof, lambda item: attribution(item, scene) or ""):
        items = list(run)
        for number, item in enumerate(items, 1):
            if found:
                found.append(Run(" "))
            last = number == len(items)
            found += statement(item, scene, _shared(by, len(items), scene) if last else "")
    return tuple(found)


def _shared(by: str, count: int, scene: Scene) -> str:
    """An attribution for a run of statements: it is said once, after the last of them."""
    if not by or count == 1:
        return by
    if scene.lang == "fr":
        return f"le tout {by}"
    return f"{'both' if count == 2 else 'all'} {by}"


def statement(item: Item, scene: Scene, by: str) -> Inlines:
    """What a fact or a figure says in one sentence, with its attribution where it has one."""
    ending = typeset(f" ({by})." if by else ".", scene.lang, before="x")
    if isinstance(item, Figure):
        colon = "\u00a0: " if scene.lang == "fr" else ": "
        period = said(item, "period", "", scene)
        parts = [*said(item, "metric", "", scene)]
        if period:
            parts += [Run(", "), *period]
        return (*parts, Run(colon), *said(item, "value", "", scene), Run(ending))
    return (*said(item, "", "", scene), Run(ending))


def _once(parts: list[Inlines]) -> list[Inlines]:
    found: list[Inlines] = []
    for part in parts:
        if part and all(_text(part) != _text(other) for other in found):
            found.append(part)
    return found


def _text(part: Inlines) -> str:
    return "".join(getattr(inline, "text", "") for inline in part)


def _in_dress(inlines: Inlines, strong: bool = False, emphasis: bool = False) -> Inlines:
    return tuple(
        Run(inline.text, strong, emphasis, source=inline.source)
        for inline in inlines
        if isinstance(inline, Run)
    )
