"""What the directives share: their arguments looked up, cells, words typeset."""

from collections.abc import Iterable, Sequence

from pincite.document.grammar import is_handle
from pincite.document.resolved import Break, Cell, Column, Inline, Inlines, Run
from pincite.document.tree import Directive
from pincite.drafting.bindings import say_item
from pincite.drafting.citations import cite_targets, fit_for, targets
from pincite.drafting.conventions import solid
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready, typeset
from pincite.drafting.wording import say
from pincite.model.base import Item


def asked(directive: Directive, scene: Scene, model: type[Item]) -> tuple[list[Item], list[Run]]:
    """The items that a directive names, in its order, and a broken run for each that is gone."""
    found: list[Item] = []
    gone: list[Run] = []
    for handle in directive.arguments:
        if not is_handle(handle):
            continue
        item = scene.closure.find(handle)
        if isinstance(item, model):
            found.append(item)
        else:
            gone.append(Run(f"[{handle}?]", source=handle, broken=True))
    return found, gone


def options(directive: Directive) -> set[str]:
    """The arguments that are words and not handles."""
    return {word for word in directive.arguments if not is_handle(word)}


def words(text: str, scene: Scene, source: str = "") -> Run:
    """A field's words, typeset."""
    return Run(typeset(ready(text), scene.lang), source=source)


def said(item: Item, field: str, form: str, scene: Scene) -> Inlines:
    """What an item says in a field, as inlines that remember where they come from."""
    source = item.handle + (f".{field}" if field else "") + (f":{form}" if form else "")
    found = say_item(item, field, form, scene)
    if found is None:
        return ()
    if isinstance(found, str):
        return (words(found, scene, source),)
    return found


def titles(scene: Scene, *columns: tuple[str, str, float]) -> tuple[Column, ...]:
    """Columns from (word, alignment, weight)."""
    return tuple(
        Column((Run(say(name, scene.lang)),), align, weight) for name, align, weight in columns
    )


def cell(*inlines: Inline, strong: bool = False) -> Cell:
    """A table's cell."""
    return Cell(tuple(inlines), strong)


def lines(parts: Iterable[Sequence[Inline]]) -> Inlines:
    """Parts one below the other."""
    found: list[Inline] = []
    for part in parts:
        if part:
            found += [Break(), *part] if found else part
    return tuple(found)


def cites(item: Item, scene: Scene, most: int = 2) -> Inlines:
    """The cites that prove an item, for a table's cell."""
    found = fit_for(targets(item, scene.closure, scene.lang), scene)
    return cite_targets(found[:most], scene)


def label_of(handle: str, scene: Scene) -> str:
    """The exhibit label of a source, empty when it is none of this document's."""
    return next((solid(use.label) for use in scene.exhibits if use.source == handle), "")
