"""What each written inline of a draft came to say, kept while the draft is resolved."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pincite.document import resolved as doc
from pincite.document import tree


@dataclass
class Traced:
    """What the inlines of a block, a cell or a note came to say.

    ``block`` is the block's id. ``steps`` are (first, after, at): the inlines from ``first`` to
    before ``after`` say what stands in ``said`` from ``at`` to where the next step's begins.
    """

    block: str
    given: Sequence[tree.Inline]
    steps: list[tuple[int, int, int]] = field(default_factory=list)
    said: doc.Inlines = ()
