"""What a draft's bindings and citations say at present, each by itself: what an editor shows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pincite.document import tree
from pincite.document.closure import Closure
from pincite.document.resolved import Break, CiteRun, Inlines, NoteMark, Run
from pincite.drafting.inlines import inlines
from pincite.drafting.resolve import blocks, scene_of
from pincite.drafting.scene import Scene
from pincite.model.drafts import Draft

Bound = tree.Binding | tree.Citation


@dataclass(frozen=True, slots=True)
class Present:
    """Final words (a newline is a forced line end); ``broken`` where there is nothing to say."""

    words: str
    broken: bool = False


def present(draft: Draft, closure: Closure, body: tree.Tree) -> dict[Bound, Present]:
    """The present words of every binding and citation of a tree, without their dress.

    Exhibits bear the labels that the whole document gives them.
    """
    scene = scene_of(draft, closure)
    blocks(body.blocks, scene)
    scene.exhibits = scene.ledger.uses()
    return present_in(scene, body)


def present_in(scene: Scene, body: tree.Tree) -> dict[Bound, Present]:
    """The same, where the whole document has just been resolved in this scene."""
    scene.place = "cell"  # an authority is said where it stands, not in a footnote
    return {bound: _said(bound, scene) for bound in dict.fromkeys(bindings(body.blocks))}


def _said(bound: Bound, scene: Scene) -> Present:
    found = inlines((bound,), scene)
    broken = any(isinstance(one, Run | CiteRun) and one.broken for one in found)
    return Present(_words(found), broken)


def _words(found: Inlines) -> str:
    words = ""
    for one in found:
        match one:
            case Run() | CiteRun():
                words += one.text
            case Break():
                words += "\n"
            case NoteMark():
                words += _words(one.inlines)
    return words


def bindings(given: tree.Blocks) -> Iterator[Bound]:
    """Every binding and citation of blocks, undressed, in order; those of notes too."""
    for block in given:
        match block:
            case tree.Heading() | tree.Paragraph():
                yield from _in(block.inlines)
            case tree.ListBlock():
                for item in block.items:
                    yield from bindings(item)
            case tree.Quotation():
                yield from bindings(block.blocks)
            case tree.Table():
                for row in (block.header, *block.rows):
                    for cell in row:
                        yield from _in(cell)


def _in(given: tree.Inlines) -> Iterator[Bound]:
    for inline in given:
        match inline:
            case tree.Binding():
                yield replace(inline, strong=False, emphasis=False)
            case tree.Citation():
                yield inline
            case tree.Note():
                yield from _in(inline.inlines)
