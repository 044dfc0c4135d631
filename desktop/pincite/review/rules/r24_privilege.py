"""Rule 24: privileged or internal content in a copy that leaves."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.resolved import CiteRun
from pincite.model.base import Item
from pincite.model.claims import Claim, Demand, Element
from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure
from pincite.model.remarks import Comment, Task
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at, whole
from pincite.review.parts import Part, field_of
from pincite.review.proof import sources_behind
from pincite.review.quoted import Quoted
from pincite.review.redacted import Printed, printed
from pincite.review.rules.r03_quotation import cited_beside
from pincite.text.typography import plain

_LABEL = re.compile(
    r"\bprivileged (?:and|&) confidential\b|\battorney ?[-–—/ ] ?(?:client (?:privileged?|"
    r"communication)|"
    r"work product)\b|\bprivileged\s?[-–—]+\s?prepared\b|\bprepared (?:in contemplation of|for) "
    r"litigation\b|\binternal (?:use )?only\b|\bnot for (?:distribution|disclosure)\b|"
    r"\bprivileged draft\b|\bcouvert\w* par le secret professionnel\b|^\W*secret "
    r"professionnel\W*$|\busage interne\b|\bdocument interne\b|\bnote interne\b|"
    r"\blegally privileged\b|\b(?:legal(?: advice)?|litigation) privilege\b",
    re.IGNORECASE,
)
_MARKING = re.compile(  # said of the letter itself where it stands alone above it
    r"\bsecret professionnel\b|\bwork product\b|^\W*privileged\b|\bconfidentiel avocat\b",
    re.IGNORECASE,
)
_NOTE = re.compile(  # a colleague's aside left in the text
    r"\[\s*(?:(?:internal |drafting |private )?note (?:to (?-i:[A-Z]{2,3}\b)|to (?:file|self|"
    r"draft|team|client|"
    r"partner)|for "
    r"(?:file|internal)|interne|de rédaction|pour (?:le dossier|moi|"
    r"(?-i:[A-Z]{2,3}\b)))|internal(?: note)?|drafting "
    r"note|interne|note interne|n\.?b\.? interne|privileged|legally privileged|"
    r"without prejudice note|"
    r"for internal|not for the other side|client only|our eyes only|ne pas (?:envoyer|communiquer)|"
    r"confidentiel avocat)\b[^\[\]\n]{0,300}\]",
    re.IGNORECASE,
)
_INTERNAL_FIELDS = ("note", "comment", "conflict_note", "gap", "privilege_basis")
_LONG = 24  # characters from which internal words can be told apart from any others


def check(context: Context) -> Iterable[ReviewFinding]:
    """What is bound, cited or typed; and, once there is a file, what its text holds."""
    if not context.leaves:
        return
    yield from _bound(context)
    yield from _exhibits(context)
    yield from _labels(context)
    for one in redacted(context):
        yield at("24.redacted", "block", one.part, (one.start, one.end), handle=one.passage.handle)
    yield from _in_file(context)


def redacted(context: Context) -> Iterator[Printed]:
    """Where a draft prints words that its source's outside copies do not show."""

    def typed(part: Part) -> Iterator[tuple[int, int, str, list[Item]]]:
        spans = part.quotes
        if part.kind == "quotation":
            spans = [Quoted(0, len(part.text), 0, len(part.text), part.text)]
        for one in spans:
            if part.typed(one.start, one.end) or part.kind == "quotation":
                own, near = cited_beside(part, one, context)
                yield one.start, one.end, one.words, [*own, *near]

    return printed(context, typed)


def _bound(context: Context) -> Iterator[ReviewFinding]:
    done: set[str] = set()
    for part, start, end, item, written in context.uses(Item):
        reason = _withheld(item, written)
        key = f"{item.handle}:{reason}"
        if reason and key not in done:
            done.add(key)
            yield at(f"24.{reason}", "block", part, (start, end), key=key, handle=item.handle,
                     title=item.title_words)  # fmt: skip


def _withheld(item: Item, written: str) -> str:
    if item.privilege:
        return "privileged"
    if isinstance(item, Task | Comment | Fact | Figure) and item.audience == "internal":
        return "internal"
    return "internal" if written and field_of(written) in _INTERNAL_FIELDS else ""


def _exhibits(context: Context) -> Iterator[ReviewFinding]:
    """A privileged source that is cited or goes along as an exhibit."""
    done: set[str] = set()
    for part in context.parts:
        for piece in part.pieces:
            inline = piece.inline
            if not isinstance(inline, CiteRun):
                continue
            source = _behind(inline, context)
            if source is None or source.handle in context.used:
                continue
            if source.privilege and source.id not in done:
                done.add(source.id)
                yield at("24.exhibit", "block", part, (piece.start, piece.end),
                         key=source.handle, handle=source.handle, title=source.title)  # fmt: skip
    for use in context.document.exhibits:
        use_of = context.closure.find(use.source)
        if not isinstance(use_of, Source) or use_of.id in done or use_of.handle in context.used:
            continue
        if use_of.privilege and not use.cited:
            yield whole("24.exhibit", "block", use_of.handle, handle=use_of.handle,
                        title=use_of.title)  # fmt: skip


def _behind(inline: CiteRun, context: Context) -> Source | None:
    """The source that a cite lands on, or would if it were not withheld."""
    if inline.destination:
        source = context.closure.find(inline.destination.partition("-")[0])
        return source if isinstance(source, Source) else None
    item = context.closure.find(inline.handle)
    found = sources_behind(item, context.closure) if item is not None and inline.broken else []
    return found[0] if found and all(one.privilege for one in found) else None


def _labels(context: Context) -> Iterator[ReviewFinding]:
    marking = _LABEL.search(context.document.marking)
    if marking is not None:
        yield whole("24.label", "block", marking[0].lower(), words=marking[0])
    for part in context.parts:
        aside = _NOTE.search(part.flat)
        if aside is not None and not part.quoted(*aside.span()):
            yield at("24.label", "block", part, aside.span())
            continue
        match = _LABEL.search(part.flat)
        if match is None and part.role in ("marking", "front", "delivery"):
            match = _MARKING.search(part.flat)
        alone = part.role in ("marking", "front", "subject", "reference", "delivery") or (
            len(part.text.strip()) < 90
        )
        if match is not None and alone and not part.quoted(*match.span()):
            yield at("24.label", "block", part, match.span())


def _in_file(context: Context) -> Iterator[ReviewFinding]:
    """Internal words that the finished file's own text holds."""
    if context.file is None:
        return
    text = _even(context.file.text)
    for item in context.closure.items.values():
        for words in _internal_words(item):
            if len(words) >= _LONG and _even(words) in text:
                yield whole("24.in_file", "block", item.handle, handle=item.handle,
                            words=words[:60])  # fmt: skip
                break


def _internal_words(item: Item) -> Iterator[str]:
    if isinstance(item, Task | Comment) and item.audience == "internal":
        yield item.title_words
    if isinstance(item, Fact):
        yield item.comment
    if isinstance(item, Fact | Figure | Source | Claim | Element | Demand):
        yield str(getattr(item, "note", ""))


def _even(words: str) -> str:
    return re.sub(r"[\s-]+", "", plain(words)).lower()
