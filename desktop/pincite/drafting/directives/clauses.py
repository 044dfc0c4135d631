"""The table of clauses: what each requires, what the evidence shows, and the exhibits."""

from pincite.document.resolved import Blocks, Cell, Inline, Inlines, Run, Table
from pincite.document.tree import Directive
from pincite.drafting.attribution import attribution
from pincite.drafting.directives.parts import asked, cell, cites, lines, said, titles
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import typeset
from pincite.drafting.wording import say
from pincite.model.base import Item
from pincite.model.claims import Element
from pincite.model.evidence import Fact
from pincite.model.figures import Figure
from pincite.model.obligations import Clause

_BY_BASIS = {"exercise": "exercised", "survival": "survives", "procedure": "procedure"}


def clauses(directive: Directive, scene: Scene, place: str) -> Blocks:
    """Clause, requirement, evidence, exhibits: of the clauses named, or of all that are used."""
    found, gone = asked(directive, scene, Clause)
    chosen = [one for one in found if isinstance(one, Clause)]
    if not chosen and not gone:
        chosen = [one for one in scene.closure.all(Clause) if _used(one, scene)]
    rows = [_row(clause, scene) for clause in chosen]
    rows += [(cell(run), cell(), cell(), cell()) for run in gone]
    if not rows:
        return ()
    columns = titles(
        scene,
        ("clause", "left", 1.1),
        ("requires", "left", 2.0),
        ("shows", "left", 2.0),
        ("exhibits", "left", 0.9),
    )
    return (Table(place, columns, tuple(rows), wide=True),)


def _used(clause: Clause, scene: Scene) -> bool:
    closure = scene.closure
    used = any(closure.linked_to(clause.id, "breaches"))
    return used or any(isinstance(e, Element) for e in closure.linked_from(clause.id, "supports"))


def _row(clause: Clause, scene: Scene) -> tuple[Cell, ...]:
    heading = clause.said("heading", scene.lang)
    named: list[Inlines] = [tuple(_strong(said(clause, "", "", scene)))]
    if heading:
        named.append(tuple(_slanted(said(clause, "heading", "", scene))))
    proof = breaches(clause, scene)
    exhibits = [cites(clause, scene, 1), *(cites(item, scene, 1) for item in proof)]
    return (
        cell(*lines(named)),
        cell(*said(clause, "text", "", scene)),
        cell(*_shown(clause, proof, scene)),
        cell(*lines(_once(exhibits))),
    )


def breaches(clause: Clause, scene: Scene) -> list[Item]:
    """Facts and figures against a clause: linked as its breach, or sharing its element."""
    closure = scene.closure
    found = [item for item in closure.linked_to(clause.id, "breaches") if _is_proof(item)]
    if found or clause.basis != "conduct":
        return found
    for element in closure.linked_from(clause.id, "supports"):
        if isinstance(element, Element):
            for item in closure.linked_to(element.id, "supports"):
                if _is_proof(item) and item not in found:
                    found.append(item)
    return found


def _is_proof(item: Item) -> bool:
    return isinstance(item, Fact | Figure)


def _shown(clause: Clause, proof: list[Item], scene: Scene) -> Inlines:
    if not proof:
        key = _BY_BASIS.get(clause.basis, "nothing")
        return (Run(say(key, scene.lang)),)
    found: list[Inline] = []
    for item in proof:
        if found:
            found.append(Run(" "))
        found += statement(item, scene)
    return tuple(found)


def statement(item: Item, scene: Scene) -> Inlines:
    """What a fact or a figure says in one sentence, attributed where it must be."""
    by = attribution(item, scene)
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


def _strong(inlines: Inlines) -> list[Inline]:
    return [
        Run(inline.text, strong=True, source=inline.source)
        for inline in inlines
        if isinstance(inline, Run)
    ]


def _slanted(inlines: Inlines) -> list[Inline]:
    return [
        Run(inline.text, emphasis=True, source=inline.source)
        for inline in inlines
        if isinstance(inline, Run)
    ]
