"""Where the blocks of a draft went when its text was changed by other hands."""

from pincite.document import tree
from pincite.document.print_form import print_blocks
from pincite.drafting.differ import paired


def new_places(old: tree.Tree, new: tree.Tree) -> dict[str, str]:
    """The new number of each block of the top level that is still there, by its old one."""
    before = ["\n".join(print_blocks((block,))) for block in old.blocks]
    after = ["\n".join(print_blocks((block,))) for block in new.blocks]
    pairs = paired(before, after)
    return {str(i): str(j) for i, j in pairs if i is not None and j is not None}


def moved(place: str, places: dict[str, str]) -> str:
    """A block's id after the change; as it was where its block is gone."""
    first, dot, rest = place.partition(".")
    return f"{places.get(first, first)}{dot}{rest}"
