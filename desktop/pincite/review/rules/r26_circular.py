"""Rule 26: what only our own side has said, asserted as proven."""

from collections.abc import Iterable

from pincite.model.evidence import Fact
from pincite.model.figures import Figure, Reading
from pincite.review.context import Context
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.hedges import qualified
from pincite.review.marking import at
from pincite.review.parts import field_of
from pincite.review.proof import corroboration


def check(context: Context) -> Iterable[ReviewFinding]:
    """Facts and figures of the body, where nobody is said to have said them."""
    if context.draft.document not in ("letter", "report"):
        return  # a brief lists its proof, and asserts nothing to anybody
    done: set[tuple[str, str]] = set()
    for part, start, end, item, written in context.uses(Fact, Figure, Reading):
        if part.role or part.composed or part.kind in ("heading", "cell", "entry", "note"):
            continue
        if written and field_of(written) not in ("", "sentence", "value", "full", "bare"):
            continue
        if (item.id, part.place) in done or part.quoted(start, end):
            continue
        if not corroboration(item, context.closure).own_side_only or qualified(part, start):
            continue
        if isinstance(item, Fact) and item.status == "agreed":
            continue
        done.add((item.id, part.place))
        fix = Fix("attribute", f"{{{item.handle}.attribution}}")
        yield at(
            "26.circular", "warn", part, (start, end), key=item.handle, handle=item.handle, fix=fix
        )  # fmt: skip
