"""A draft resolved against its case: every handle looked up, every exhibit labelled.

Resolving runs twice: the first pass finds the exhibits in the order of their citation, the second
says them, so that what stands early can count what is cited late.
"""

from pincite.document import resolved as doc
from pincite.document import tree as draft_tree
from pincite.document.closure import Closure
from pincite.document.textform import parse
from pincite.drafting.conventions import convention
from pincite.drafting.directives import compose
from pincite.drafting.exhibits import Ledger
from pincite.drafting.frame import framed
from pincite.drafting.inlines import inlines
from pincite.drafting.scene import Scene
from pincite.drafting.tracing import Traced
from pincite.model.drafts import Draft


def resolve(draft: Draft, closure: Closure) -> doc.Document:
    """The document that a draft says, final words and all.

    Nothing is refused: what cannot be looked up stands as a broken run. Comments are left out.
    """
    tree = parse(draft.body)
    scene = scene_of(draft, closure)
    scene.exhibits = exhibit_order(tree, draft, closure)
    return framed(blocks(tree.blocks, scene), scene)


def told(
    tree: draft_tree.Tree,
    draft: Draft,
    closure: Closure,
    exhibits: tuple[doc.ExhibitUse, ...] = (),
) -> tuple[doc.Document, Scene]:
    """A tree resolved as a draft's body, and the scene as it stands after its last word.

    ``exhibits`` are a guess, those of the words before an edit: one pass is enough where they
    still hold.
    """
    scene = scene_of(draft, closure)
    scene.exhibits = exhibits
    found = blocks(tree.blocks, scene)
    uses = scene.ledger.uses()
    if uses != exhibits:
        scene = scene_of(draft, closure)
        scene.exhibits = uses
        found = blocks(tree.blocks, scene)
    return framed(found, scene), scene


def traced(
    tree: draft_tree.Tree, draft: Draft, closure: Closure
) -> tuple[doc.Document, list[Traced]]:
    """A tree resolved as a draft's body, and what each of its inlines came to say, in order."""
    scene = scene_of(draft, closure)
    scene.exhibits, scene.trace = exhibit_order(tree, draft, closure), []
    return framed(blocks(tree.blocks, scene), scene), scene.trace


def exhibit_order(
    tree: draft_tree.Tree, draft: Draft, closure: Closure
) -> tuple[doc.ExhibitUse, ...]:
    """The exhibits of a draft whose body is ``tree``, labelled, in the order of their series."""
    scene = scene_of(draft, closure)
    blocks(tree.blocks, scene)
    return scene.ledger.uses()


def scene_of(draft: Draft, closure: Closure) -> Scene:
    """Where resolving a draft begins: no exhibit cited, no note counted."""
    how = convention(draft, closure.case)
    return Scene(draft, closure, how, Ledger(closure, draft, how))


def blocks(given: draft_tree.Blocks, scene: Scene, within: str = "") -> doc.Blocks:
    """Resolved blocks; ``within`` is the id of the block that holds them."""
    found: list[doc.Block] = []
    for number, block in enumerate(given):
        scene.block = f"{within}.{number}" if within else str(number)
        found += _block(block, scene, scene.block)
    return tuple(found)


def _block(block: draft_tree.Block, scene: Scene, place: str) -> doc.Blocks:
    match block:
        case draft_tree.Heading():
            return (doc.Heading(place, block.level, inlines(block.inlines, scene)),)
        case draft_tree.Paragraph():
            if block.role == "comment":
                return ()
            return (doc.Paragraph(place, inlines(block.inlines, scene), block.role),)
        case draft_tree.ListBlock():
            return (_list(block, scene, place),)
        case draft_tree.Table():
            return (_table(block, scene, place),)
        case draft_tree.Quotation():
            return (doc.Quotation(place, blocks(block.blocks, scene, place)),)
        case draft_tree.PageBreak():
            return (doc.PageBreak(place),)
        case draft_tree.Directive():
            return compose(block, scene, place)


def _list(block: draft_tree.ListBlock, scene: Scene, place: str) -> doc.ListBlock:
    items = []
    for number, item in enumerate(block.items):
        label = f"{block.start + number}." if block.ordered else _bullet(scene)
        items.append(doc.ListItem(label, blocks(item, scene, f"{place}.{number}")))
    return doc.ListBlock(place, tuple(items), block.ordered)


def _bullet(scene: Scene) -> str:
    return "–" if scene.lang == "fr" else "•"


def _table(block: draft_tree.Table, scene: Scene, place: str) -> doc.Table:
    before, scene.place = scene.place, "cell"
    columns = tuple(
        doc.Column(inlines(title, scene), align)
        for title, align in zip(block.header, block.align, strict=True)
    )
    rows = tuple(tuple(doc.Cell(inlines(cell, scene)) for cell in row) for row in block.rows)
    scene.place = before
    return doc.Table(place, columns, rows, wide=len(columns) > 3)
