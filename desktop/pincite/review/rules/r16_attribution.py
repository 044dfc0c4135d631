"""Rule 16: a disputed or second-hand fact asserted as plain; a lost "may" or "appears"."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.closure import Closure
from pincite.document.lineage import passages, source_of
from pincite.model.base import Item
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.review.context import Context
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.hedges import hedges, qualified, uncertain
from pincite.review.marking import at
from pincite.review.parts import Part, field_of
from pincite.review.proof import corroboration, sources_behind
from pincite.text.typography import fold

_ALLEGED = re.compile(
    r"\b(?:alleg\w+|contend\w*|claim\w*|assert\w*|suspect\w*|believ\w+|suspicion|allégu\w+|"
    r"prétend\w*|soutien\w+|soupçonn\w+|croi\w+|estim\w+)\b",
    re.IGNORECASE,
)
_HEARSAY = re.compile(  # a source that tells what it was told
    r"\b(?:(?:was|were|been|am) (?:told|informed|given to understand)|"
    r"told (?:us|me|him|her|them)\b|"
    r"(?:is|are|was|were) said to|have heard|had heard|rumou?red|"
    r"(?:nous|m'|m’|lui|leur) ?(?:a|ont|avait|avaient) (?:dit|rapporté|raconté|confié|affirmé)|"
    r"on (?:m|nous|lui|leur) ?['’]?a dit|par ouï-dire|il se dit|paraît-il)\b",
    re.IGNORECASE,
)
_SAYS = ("", "sentence", "value", "full", "bare")
_LOOSE = ("text/plain", "text/markdown")


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
    if part.quoted(*span):
        return
    if not written and _hedge_lost(part, span[0], item, closure):
        yield at("16.hedge", "warn", part, span, key=item.handle, handle=item.handle)
        return
    if qualified(part, span[0]):
        return
    if not written and not isinstance(item, Figure | Reading) and _unsure(item, closure):
        yield at("16.hedge", "warn", part, span, key=item.handle, handle=item.handle)
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


def _hedge_lost(part: Part, position: int, item: Item, closure: Closure) -> bool:
    """Whether a sentence says again what is cited, without its "may"; an attribution is no hedge.

    A word of allegation is: "our letter alleged that several provisions were breached".
    """
    said = part.sentence_text(position)
    lang = "fr" if part.lang.startswith("fr") else "en"
    if not _unsure(item, closure) or hedges(said, lang) or _ALLEGED.search(said):
        return False
    words = (
        [item.sentence, *item.translations.get(lang, {}).values()]
        if (isinstance(item, Fact))
        else [text for one in passages(closure, item) for text in (one.exact, one.translation)]
    )
    return any(_again(said, text) for text in words if text)


def _again(said: str, source: str) -> bool:
    mine, theirs = _stems(said), _stems(source)
    return bool(theirs) and len(mine & theirs) >= max(3, 0.4 * len(theirs))


def _stems(words: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[^\W\d_]{4,}", fold(words))}


def _second_hand(item: Item, closure: Closure) -> bool:
    """An unproven fact, or a figure, that only press reports carry."""
    if isinstance(item, Fact) and item.status not in ("alleged", "disputed"):
        return False
    if not isinstance(item, Fact | Figure | Reading):
        return False
    sources = sources_behind(item, closure)
    return bool(sources) and all(_report(source) for source in sources)


def _report(source: Source) -> bool:
    """A piece of the press or a post: published by somebody, somewhere or some time."""
    known = source.outlet or source.author or source.url or source.published
    loose = source.media_type in _LOOSE and not known  # a note, a list, a log
    return source.type == "post" or (source.type == "article" and not loose)


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
        if uncertain(passage.exact, lang) or _HEARSAY.search(passage.exact):
            return True
    return False


def _lang(sentence: str) -> str:
    french = {"le", "la", "les", "des", "une", "est", "dans"}
    return "fr" if french & set(sentence.lower().split()) else "en"
