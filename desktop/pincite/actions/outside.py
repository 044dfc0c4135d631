"""What must not be in a copy that leaves, and the proof that it is not there.

Withheld are internal notes, comments, tasks and facts, what is redacted, and whatever is
privileged: its own words, and of a privileged source every passage and paragraph. Words that
counsel also says outside, or that stand in evidence anybody may see, give nothing away and are no
leak.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pincite.actions.documents import Resolved
from pincite.actions.redacted import hides, redacted_text
from pincite.actions.redacted_names import LONGEST, redacted_names
from pincite.casefile import CaseFile
from pincite.document.closure import Closure
from pincite.model.base import Item
from pincite.model.drafts import Draft, DraftVersion, Template
from pincite.model.errors import PressError
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.obligations import Clause
from pincite.model.remarks import Comment, Finding, Task

INTERNAL_FIELDS = ("note", "comment", "conflict_note", "gap", "privilege_basis")
_LONG = 24  # letters and digits from which words can be told apart from any others
_HIDDEN = 8  # the same for words that counsel redacted one by one
_STRETCH = 5  # words of what is redacted that are looked for together
_WORDS = 4  # a name of three words or fewer is nobody's secret
_SENTENCE = re.compile(r"(?<=[.!?;…])\s+|\n+")
# A document's own marking is no content of it; fit to send keeps markings off a letter.
_MARKING = re.compile(
    r"\W*(?:privileged|confidential|attorney|work product|"
    r"secret professionnel|confidentiel)\b.{,60}",
    re.IGNORECASE,
)
_SHOWN = 60  # characters of a leak that an error tells


@dataclass(frozen=True, slots=True)
class Withheld:
    """A sentence that must not leave, and the item it belongs to."""

    handle: str
    words: str


def withheld(case_file: CaseFile, named: Iterable[str] = ()) -> list[Withheld]:
    """The sentences that must not be in an outside copy, each once.

    ``named`` are handles that the document itself names: an internal fact among them is said by
    counsel's own hand, which fit to send judges. Privileged items are never excepted, and a
    passage among them that is redacted is withheld, however short it is.
    """
    from pincite.press.absence import even

    closure = case_file.closure()
    open_words = "\n".join(even(words) for words in _open(case_file, closure))
    excepted = frozenset(named)
    found: dict[str, Withheld] = {}
    for handle, text in _closed(case_file, closure, excepted):
        for sentence in _sentences(text):
            needle = even(sentence)
            if len(needle) < _LONG or needle in found or _MARKING.fullmatch(sentence):
                continue
            if needle not in open_words:
                found[needle] = Withheld(handle, sentence)
    for source in closure.all(Source):
        for one in source.redactions:
            for words, least in _redacted(one.exact):
                needle = even(words)
                if len(needle) >= least and needle not in open_words:
                    found.setdefault(needle, Withheld(source.handle, words))
    for passage in _quoted(closure, excepted):
        found.setdefault(even(passage.exact), Withheld(passage.handle, passage.exact))
    return list(found.values())


def _redacted(text: str) -> Iterator[tuple[str, int]]:
    """What a redaction hides, whole and in stretches, each with the letters that it needs.

    Seven of its words in a row hold one of the stretches.
    """
    yield text.strip(), _HIDDEN
    words = text.split()
    for first in range(0, len(words) - _STRETCH + 1, _STRETCH - 2):
        yield " ".join(words[first : first + _STRETCH]), 2 * _HIDDEN


def _quoted(closure: Closure, named: frozenset[str]) -> Iterator[Passage]:
    """The passages among what a document names that touch what is redacted, however short."""
    for passage in closure.all(Passage) if named else ():
        source = closure.get(Source, passage.source) if passage.handle in named else None
        if source is not None and hides(source, passage.start, passage.end):
            yield passage


def prove_outside(
    case_file: CaseFile,
    name: str,
    copy: bytes,
    named: Iterable[str] = (),
    told: Iterable[str] = (),
) -> None:
    """Search a finished copy for everything withheld, but for what is ``told`` on purpose.

    Raises PressError ``leak``.
    """
    from pincite.press.absence import prove_absent

    said = {sentence for words in told for sentence in _sentences(words)}
    found = [one for one in withheld(case_file, named) if one.words not in said]
    handles = {one.words: one.handle for one in found}
    short = dict(_short_names(case_file))
    handles |= short
    leaks = prove_absent(copy, list(handles), name, list(short))
    if leaks:
        words, places = leaks[0].words, {leak.words for leak in leaks}
        raise PressError(
            "leak", name=name, words=_short(words), handle=handles[words], count=len(places),
            where=leaks[0].where, page=leaks[0].page,
        )  # fmt: skip


def _short_names(case_file: CaseFile) -> Iterator[tuple[str, str]]:
    """Redacted names and numbers too short for the search of sentences, and whose they are."""
    closure = case_file.closure()
    hidden = {
        " ".join(one.exact.split()): source.handle
        for source in closure.all(Source)
        for one in source.redactions
    }
    if any(len(words) <= 2 * LONGEST for words in hidden):
        for words in redacted_names(hidden, _open(case_file, closure)):
            yield words, hidden[words]


def prove_quotations(case_file: CaseFile, name: str, found: Resolved) -> None:
    """Let no bound or cited quotation print what is redacted, were it one word of two letters.

    A search cannot tell such a word from any other: it is known by where it stands in its
    passage. Raises PressError ``redacted_quotation``.
    """
    from pincite.review.context import Context
    from pincite.review.rules.r24_privilege import redacted

    context = Context(found.draft, found.tree, found.document, case_file.closure())
    for one in redacted(context):
        words = " ".join(one.part.text[one.start : one.end].split())
        raise PressError(
            "redacted_quotation", name=name, handle=one.passage.handle, words=_short(words)
        )


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


def _closed(
    case_file: CaseFile, closure: Closure, excepted: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Handle and words of all that is internal or privileged."""
    hidden = {one.id for one in closure.all(Source) if one.privilege}
    for item in closure.items.values():
        for field in INTERNAL_FIELDS:
            yield from ((item.handle, words) for words in _said(item, field))
        remark = isinstance(item, Task | Comment | Finding)
        inside = item.audience == "internal" and (remark or isinstance(item, Fact))
        if item.privilege or (inside and item.handle not in excepted):
            yield from ((item.handle, words) for words in _said(item, item.title_field))
        if isinstance(item, Passage) and item.source in hidden:
            yield from ((item.handle, words) for words in (item.exact, item.translation))
        if isinstance(item, Source) and item.privilege and item.extract:
            yield from ((item.handle, block.text) for block in case_file.blocks(item.extract))
    yield from (("", link.note) for link in closure.links)


def _open(case_file: CaseFile, closure: Closure) -> Iterator[str]:
    """Words that may be seen: of evidence that is not privileged, of items for outside eyes.

    A draft is no witness for itself, nor is what a privileged source says.
    """
    hidden = {one.id for one in closure.all(Source) if one.privilege}
    redacted = {one.id: one for one in closure.all(Source) if one.redactions}
    for item in closure.items.values():
        if item.privilege or getattr(item, "source", None) in hidden:
            continue
        if isinstance(item, Source) and item.extract:
            yield redacted_text(item, case_file.text(item.extract))
        if isinstance(item, Passage):
            source = redacted.get(item.source)
            if source is not None and hides(source, item.start, item.end):
                continue
            yield from (item.exact, item.translation)
        drafted = isinstance(item, Draft | DraftVersion | Template)
        if isinstance(item, Clause) or (item.audience == "outside" and not drafted):
            shown = "\n".join(_shown(item))
            # A title read from the text would say again what its source's redactions hide.
            for one in item.redactions if isinstance(item, Source) else ():
                shown = shown.replace(one.exact.strip(), "")
            yield shown


def _shown(item: Item) -> Iterator[str]:
    """An item's own words, its internal fields left out."""
    for field in type(item).model_fields:
        if field not in INTERNAL_FIELDS and isinstance(getattr(item, field), str):
            yield from _said(item, field)


def _said(item: Item, field: str) -> Iterator[str]:
    """A field in every language it is written in."""
    yield str(getattr(item, field, "") or "")
    yield from (words.get(field, "") for words in item.translations.values())


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text, and the text itself where they are too short to be told apart."""
    parts = [part.strip() for part in _SENTENCE.split(text) if len(part.split()) >= _WORDS]
    yield from parts
    if len(parts) > 1:
        yield text.strip()
