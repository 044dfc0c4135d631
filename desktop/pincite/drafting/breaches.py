"""What the evidence shows against a clause."""

from pincite.document.closure import Closure
from pincite.drafting.scene import Scene
from pincite.model.base import Item
from pincite.model.claims import Element
from pincite.model.evidence import Fact
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Clause


def breaches(clause: Clause, scene: Scene) -> list[Item]:
    """Facts and figures against a clause, the nearest first.

    Those linked as its breach; else those that share an element with it; else the facts of the
    claim it belongs to. A letter shows nothing privileged and no figure that sources dispute.
    """
    closure = scene.closure
    found = [item for item in closure.linked_to(clause.id, "breaches") if fit(item, scene)]
    if found or clause.basis != "conduct":
        return found
    elements = [e for e in closure.linked_from(clause.id, "supports") if isinstance(e, Element)]
    found = _supporting(elements, scene)
    if found:
        return found
    of_claim = [
        one for element in elements for one in closure.children(Element, "claim", element.claim)
    ]
    return [item for item in _supporting(of_claim, scene) if isinstance(item, Fact)]


def _supporting(elements: list[Element], scene: Scene) -> list[Item]:
    found: list[Item] = []
    for element in elements:
        for item in scene.closure.linked_to(element.id, "supports"):
            if fit(item, scene) and item not in found:
                found.append(item)
    return found


def fit(item: Item, scene: Scene) -> bool:
    """Whether an item is proof that this document may show."""
    if not isinstance(item, Fact | Figure):
        return False
    if scene.draft.document != "letter":
        return True
    return not item.privilege and not conflicts(item, scene.closure)


def conflicts(item: Item, closure: Closure) -> bool:
    """Whether sources give a figure different values."""
    if not isinstance(item, Figure):
        return False
    readings = closure.children(Reading, "figure", item.id)
    return len({(one.value, one.high) for one in readings}) > 1
