"""Rule 28: a value that differs from what an issued letter said."""

from collections.abc import Iterable, Iterator

from pincite.document.lineage import adopted, is_own_letter, source_of
from pincite.document.resolved import Run
from pincite.model.evidence import Passage
from pincite.model.figures import Figure, Reading
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import Part, Piece, field_of, handle_of
from pincite.review.variance import agree, answer_of
from pincite.text.typography import fold


def check(context: Context) -> Iterable[ReviewFinding]:
    """Bound values against the same bindings then, and against our letters in evidence."""
    done: set[str] = set()
    for part in context.parts:
        for piece in part.pieces:
            inline = piece.inline
            if not isinstance(inline, Run) or not inline.source or inline.source in done:
                continue
            for finding in (
                *_issued(part, piece, inline, context),
                *_own(part, piece, inline, context),
            ):
                done.add(inline.source)
                yield finding
                break


def _issued(
    part: Part, piece: Piece, inline: Run, context: Context
) -> Iterator[ReviewFinding]:  # fmt: skip
    if handle_of(inline.source) in ("letter", "case"):
        return
    for letter in reversed(context.previous):
        then = dict(letter.said).get(inline.source)
        if then is None:
            continue
        if fold(then) != fold(inline.text):
            yield at(
                "28.differs", "warn", part, (piece.start, piece.end), key=inline.source,
                then=then, letter=letter.title, date=letter.date,
            )  # fmt: skip
        return


def _own(
    part: Part, piece: Piece, inline: Run, context: Context
) -> Iterator[ReviewFinding]:  # fmt: skip
    """A reading that a letter of ours asserts, where counsel now adopts another value."""
    figure = context.closure.find(handle_of(inline.source))
    if not isinstance(figure, Figure) or field_of(inline.source) not in ("", "value", "full"):
        return
    reading = adopted(context.closure, figure)
    if reading is None or figure.conflict_note.strip():
        return
    for other in context.closure.children(Reading, "figure", figure.id):
        if (
            other.id == reading.id
            or agree(answer_of(reading, figure), answer_of(other, figure)) != "conflict"
        ):
            continue
        passage = context.closure.get(Passage, other.passage)
        source = source_of(context.closure, passage) if passage is not None else None
        if source is not None and is_own_letter(context.closure, source):
            yield at(
                "28.differs", "warn", part, (piece.start, piece.end), key=inline.source,
                then=passage.exact if passage is not None else other.value,
                letter=source.title, date=source.published,
            )  # fmt: skip
            return
