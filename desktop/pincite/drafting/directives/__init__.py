"""Parts that the program composes from the case where a draft asks for them: ``::: figures``."""

from collections.abc import Callable

from pincite.document.resolved import Blocks
from pincite.document.tree import Directive
from pincite.drafting.directives import clauses, closing, demands, events, figures, graphics, proof
from pincite.drafting.scene import Scene

_COMPOSE: dict[str, Callable[[Directive, Scene, str], Blocks]] = {
    "figures": figures.figures,
    "variance": figures.variance,
    "clauses": clauses.clauses,
    "demands": demands.demands,
    "signature": closing.signature,
    "enclosures": closing.enclosures,
    "exhibits": closing.exhibits,
    "sources": proof.sources,
    "gaps": proof.gaps,
    "lineage": graphics.lineage_dots,
    "chronology": events.chronology_table,
    "timeline": events.timeline_graphic,
}


def compose(directive: Directive, scene: Scene, place: str) -> Blocks:
    """The blocks that a directive stands for; none when the case has nothing for it."""
    make = _COMPOSE.get(directive.name)
    if make is None:
        return ()
    before, scene.place = scene.place, "cell"
    found = make(directive, scene, place)
    scene.place = before
    return found
