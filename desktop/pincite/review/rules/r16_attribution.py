"""Rule 16: a disputed or second-hand fact asserted as plain; a lost "may" or "appears"."""

from collections.abc import Iterable, Iterator

from pincite.document.closure import Closure
from pincite.document.lineage import passages, source_of
from pincite.model.base import Item
from pincite.model.evidence import Fact, Passage
from pincite.model.figures import Figure, Reading
from pincite.review.context import Context
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.hedges import hedges, qualified, uncertain
from pincite.review.marking import at
from pincite.review.parts import Part, field_of
from pincite.review.proof import corroboration, sources_behind

_SAYS = ("", "sentence", "value", "full", "bare")


def check(context: Context) -> Iterable[ReviewFinding]:
    """Facts and figures stated in the body without a word on who says so."""
    if context.draft.document not in ("letter", "report"):
        return  # a brief lists its proof, and asserts nothing to anybody
    done: set[tuple[str, str]] = set()
    for part, start, end, item, written in context.uses(Fact, Figure, Reading, Passage):
        if part.role or part.kind in ("heading", "cell", "entry", "note") or part.composed:
            continue
        if written and field_of(written) not in _SAYS:
            continue
        if (item.id, part.place) in done:
            continue
        for finding in _judge(part, (start, end), item, written, context):
            done.add((item.id, part.place))
            yield finding


def _judge(
    part: Part, span: tuple[int, int], item: Item, written: str, context: Context
) -> Iterator[ReviewFinding]:
    closure = context.closure
    if part.quoted(*span) or qualified(part, span[0]):
        return
    if corroboration(item, closure).own_side_only and getattr(item, "status", "") != "disputed":
        return  # rule 26 says so
    fix = Fix("attribute", f"{{{item.handle}.attribution}}")
    if isinstance(item, Fact) and item.status in ("disputed", "inferred"):
        hedged = written and hedges(part.text[slice(*span)], context.lang)
        if not hedged:
            yield at(f"16.{item.status}", "warn", part, span, key=item.handle, handle=item.handle)
    elif _second_hand(item, closure):
        yield at("16.second_hand", "warn", part, span, key=item.handle, handle=item.handle, fix=fix)
    elif not written and _unsure(item, closure):
        yield at("16.hedge", "warn", part, span, key=item.handle, handle=item.handle)


def _second_hand(item: Item, closure: Closure) -> bool:
    """An unproven fact, or a figure, that only press reports carry."""
    if isinstance(item, Fact) and item.status not in ("alleged", "disputed"):
        return False
    if not isinstance(item, Fact | Figure | Reading):
        return False
    sources = sources_behind(item, closure)
    return bool(sources) and all(source.type in ("article", "post") for source in sources)


def _unsure(item: Item, closure: Closure) -> bool:
    """Whether what is cited is itself hedged; a contract's "may" is a permission."""
    if isinstance(item, Fact) and uncertain(item.sentence, _lang(item.sentence)):
        return True
    if isinstance(item, Figure | Reading):
        return False
    for passage in passages(closure, item):
        source = source_of(closure, passage)
        if source is not None and source.type == "agreement":
            continue
        lang = "fr" if passage.language.startswith("fr") else "en"
        if uncertain(passage.exact, lang):
            return True
    return False


def _lang(sentence: str) -> str:
    french = {"le", "la", "les", "des", "une", "est", "dans"}
    return "fr" if french & set(sentence.lower().split()) else "en"
