"""Words that a draft prints out of a passage whose source keeps them off every outside copy.

A search of the finished file cannot tell a redacted "Ida" from any other. Here what is printed is
laid beside the passage it is bound to, word by word, so that the words of a redaction are known by
where they stand, however short they are, and the same words elsewhere are let be.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from pincite.document.closure import Closure
from pincite.document.lineage import passages
from pincite.model.base import Item
from pincite.model.evidence import Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Clause
from pincite.review.context import Context
from pincite.review.parts import Part, field_of
from pincite.text.typography import fold

_WORD = re.compile(r"\w+")
_SAID = {"", "quote", "exact", "translation"}  # fields of a passage that print its words
_Words = list[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Printed:
    """A stretch of a part that prints redacted words, and the passage that they stand in."""

    part: Part
    start: int
    end: int
    passage: Passage


def printed(
    context: Context, cited: Callable[[Part], Iterator[tuple[int, int, str, list[Item]]]]
) -> Iterator[Printed]:
    """Every place of a draft that prints words of a redaction.

    ``cited`` gives the typed quotations of a part: where each stands, its words, and what is cited
    or bound beside it.
    """
    closure = context.closure
    if not any(source.redactions for source in closure.all(Source)):
        return
    for part, start, end, item, written in context.uses(Passage, Clause, Figure, Reading):
        if not written or (isinstance(item, Passage) and field_of(written) not in _SAID):
            continue
        for passage in _touched(closure, item):
            if _bound(item, part.text[start:end], passage, closure):
                yield Printed(part, start, end, passage)
    for part in context.parts:
        for start, end, words, items in cited(part):
            for passage in {one.id: one for item in items for one in _of(closure, item)}.values():
                if shows(words, hidden_words(passage, closure)):
                    yield Printed(part, start, end, passage)


def hidden_words(passage: Passage, closure: Closure) -> _Words:
    """The words of a passage, each with whether a redaction of its source touches it."""
    source = closure.get(Source, passage.source)
    spans = [
        (one.start - passage.start, one.end - passage.start)
        for one in (source.redactions if source is not None else ())
        if one.end > one.start
    ]
    return [
        (fold(match[0]), any(start < match.end() and match.start() < end for start, end in spans))
        for match in _WORD.finditer(passage.exact)
    ]


def shows(words: str, known: _Words) -> bool:
    """Whether printed words are hidden ones of a passage, and cannot be others of it."""
    mine = [fold(word) for word in _WORD.findall(words)]
    theirs = [word for word, _ in known]
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    for block in matcher.get_matching_blocks():
        run = range(block.b, block.b + block.size)
        if any(known[at][1] for at in run) and not _seen(theirs[block.b : run.stop], known):
            return True
    return False


def _seen(run: list[str], known: _Words) -> bool:
    """Whether these words also stand in the passage where nothing of them is hidden."""
    return any(
        [word for word, _ in known[at : at + len(run)]] == run
        and not any(hidden for _, hidden in known[at : at + len(run)])
        for at in range(len(known) - len(run) + 1)
    )


def _bound(item: Item, said: str, passage: Passage, closure: Closure) -> bool:
    """Whether what a binding says gives away what is hidden in a passage it rests on."""
    known = hidden_words(passage, closure)
    if isinstance(item, Passage):
        return any(hidden for _, hidden in known)
    if isinstance(item, Clause):
        return shows(said, known)
    # A figure is counsel's own wording: its digits are the passage's, or all of it is hidden.
    digits = [(word, hidden) for word, hidden in known if any(map(str.isdigit, word))]
    numbers = " ".join(word for word in _WORD.findall(said) if any(map(str.isdigit, word)))
    return shows(numbers, digits) or (bool(known) and all(hidden for _, hidden in known))


def _touched(closure: Closure, item: Item) -> list[Passage]:
    """The passages that an item rests on, of sources of which something is redacted."""
    found = []
    for passage in passages(closure, item):
        source = closure.get(Source, passage.source)
        if source is not None and any(
            one.start < passage.end and passage.start < one.end for one in source.redactions
        ):
            found.append(passage)
    return found


def _of(closure: Closure, item: Item) -> list[Passage]:
    """As ``_touched``; of a source that is cited whole, every passage taken from it."""
    if isinstance(item, Source):
        own = closure.children(Passage, "source", item.id)
        return [passage for one in own for passage in _touched(closure, one)]
    return _touched(closure, item)
