"""Rule 17: a figure whose sources contradict one another, without a word about it."""

import re
from collections.abc import Iterable

from pincite.model.figures import Figure, Reading
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import Part, field_of, handle_of
from pincite.review.variance import Variance, variance

_DISCLOSED = re.compile(
    r"\b(?:conflict\w*|contradict\w*|differ(?:s|ing|ent)?|diverg\w+|discrepan\w+|inconsisten\w+|"
    r"elsewhere|(?:an)?other (?:reports?|sources?|articles?|accounts?|documents?|figures?)|some "
    r"reports?|vary|varies|others (?:say|give|put|report)|whereas|disput\w+|contrad\w+|d'autres "
    r"(?:sources?|articles?)|une autre source|ailleurs|tandis que|alors que|contest\w+|écart|"
    r"incohéren\w+)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Each figure in unresolved conflict, once, where it first stands."""
    done: set[str] = set()
    for part, start, end, item, written in context.uses(Figure, Reading):
        figure = item if isinstance(item, Figure) else None
        if isinstance(item, Reading):
            figure = context.closure.get(Figure, item.figure)
        if figure is None or figure.id in done or not written:
            continue
        if field_of(written) not in ("", "value", "full"):
            continue
        done.add(figure.id)
        found = variance(figure, context.closure)
        if found.unresolved and not _disclosed(part, start, found, context):
            others = ", ".join(one.reading.handle for one in found.conflicts)
            yield at(
                "17.conflict", "warn", part, (start, end), key=figure.handle,
                handle=figure.handle, others=others, count=len(found.conflicts),
            )  # fmt: skip


def _disclosed(part: Part, position: int, found: Variance, context: Context) -> bool:
    words = [_near(part, position), *(note.flat for _, note in part.marks)]
    if any(_DISCLOSED.search(one) for one in words):
        return True
    others = {one.reading.handle for one in found.conflicts}
    return any(
        handle_of(piece.inline.source) in others
        for each in context.parts
        for piece in each.pieces
        if hasattr(piece.inline, "source")
    ) or _composed(found, context)


def _near(part: Part, position: int) -> str:
    """The sentence that holds a position, with the ones before and after it."""
    start, end = part.sentence(position)
    first = max((one[0] for one in part.sentences if one[1] <= start), default=start)
    last = min((one[1] for one in part.sentences if one[0] >= end), default=end)
    return part.flat[first:last]


def _composed(found: Variance, context: Context) -> bool:
    """Whether a part composed by the program lists all readings (``:::variance``)."""
    from pincite.document.tree import Directive

    return any(
        isinstance(block, Directive)
        and block.name == "variance"
        and (not block.arguments or found.figure.handle in block.arguments)
        for block in context.tree.blocks
    )
