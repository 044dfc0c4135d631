"""Rule 3: quoted words that are not those of the passage they are bound to."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.closure import Closure
from pincite.document.lineage import passages
from pincite.document.resolved import CiteRun
from pincite.model.base import Item
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Authority, Clause
from pincite.review.context import Context
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.marking import at
from pincite.review.numbers import cites_law
from pincite.review.parts import Part, handle_of
from pincite.review.quoted import Quoted, likeness, quotes
from pincite.review.scare import scare_or_model

_CALLED = re.compile(
    r" (?:clauses?|provisions?|rules?|doctrines?|tests?|defen[cs]es?|principles?|labels?|"
    r"buttons?|boxes|box|"
    r"tabs?|pages?|sections?|policy|policies)\b"
)
LONG = 5  # words from which a quotation must be bound
_LIKE = 0.6
_NAMED = re.compile(
    r"\b(?:titled|entitled|headed|called|named|labell?ed|marked|subject(?: line)?|heading|"
    r"headline|caption|"
    r"(?:the|an?|this|that|your|l'|cet|votre) ?(?:article|story|piece|book|post|video|song|film|"
    r"ouvrage|livre)|"
    r"title|intitulée?s?|titrée?s?|nommée?s?|libellée?s?|objet|titre|rubrique|mention|"
    r"dénommée?s?)[ :,]*$",
    re.IGNORECASE,
)
# "clause 17 (“Our liability is limited …”)": what the provision says, not what it is called.
_PROVISION = re.compile(
    r"\b(?:clauses?|sections?|articles?|paragraphs?|conditions?|terms?|§) ?[\dIVX][\w.\-]* ?\($",
    re.IGNORECASE,
)
_CITE = 45  # characters after a quotation in which a law cited is its own
_NEAR = 6  # characters between a quotation and its own cite


def check(context: Context) -> Iterable[ReviewFinding]:
    """Typed quotations against what is cited beside them."""
    for part in context.body:
        if part.composed or part.kind == "entry":
            continue
        if part.kind == "quotation":
            words = part.text.strip()
            whole = Quoted(0, len(words), 0, len(part.text), words)
            yield from _judge(part, whole, context)
            continue
        for quoted in part.quotes:
            if part.typed(quoted.start, quoted.end):
                yield from _judge(part, quoted, context)


def _judge(part: Part, quoted: Quoted, context: Context) -> Iterator[ReviewFinding]:
    if _defined(part, quoted):
        return
    closure = context.closure
    own, near = cited_beside(part, quoted, context)
    if part.kind == "quotation":
        quoted = _without_cites(part, quoted)
    texts = [text for item in (*own, *near) for text in _texts(item, closure)]
    if any(quotes(quoted.words, text) for text in texts):
        return
    best = max(texts, key=lambda text: likeness(quoted.words, text), default="")
    like = likeness(quoted.words, best)
    if _title_or_term(part, quoted) and not own and (like < _LIKE or quoted.count < LONG):
        return
    span = (quoted.start, quoted.end)
    long_enough = quoted.count >= 3 or (like >= 0.75 and quoted.count >= 2)
    pinned = [item for item in own if isinstance(item, Passage | Clause)]
    exact = [text for item in pinned for text in _texts(item, closure)]
    if texts and long_enough and ((exact and quoted.count >= 3) or like >= _LIKE):
        fix = Fix("own_words", best) if len(best.split()) <= quoted.count + 3 else None
        yield at("3.differs", "block", part, span, fix=fix, source=_short(best))
        return
    if quoted.count < LONG or (texts and _unverifiable(own)) or _of_the_law(part, quoted):
        return
    if scare_or_model(part, quoted):
        return
    known = _known(quoted, context)
    if known is not None:
        fix = Fix("cite", f"[@{known.handle}]")
        yield at("3.unbound_known", "warn", part, span, fix=fix, handle=known.handle)
    elif not _read_only(own, near):
        yield at("3.unbound", "warn", part, span)


def cited_beside(part: Part, quoted: Quoted, context: Context) -> tuple[list[Item], list[Item]]:
    """What is cited right after a quotation, and what else its sentence cites or binds."""
    start, end = part.sentence(quoted.start)
    end = max(end, part.sentence(quoted.end - 1)[1])
    if part.kind == "quotation":
        start, end = 0, len(part.text)
    own: list[Item] = []
    near: list[Item] = []
    for piece in part.pieces:
        item = _item(piece.inline, context)
        if item is None or piece.end <= start or piece.start > end + 2:
            continue
        beside = 0 <= piece.start - quoted.outer_end <= _NEAR
        (own if beside and isinstance(piece.inline, CiteRun) else near).append(item)
    for position, note in part.marks:
        if start <= position <= end + 2:
            beside = 0 <= position - quoted.outer_end <= 2
            found = [one for piece in note.pieces if (one := _item(piece.inline, context))]
            (own if beside else near).extend(found)
    if part.kind == "quotation":
        own, near = [*own, *near], []
        if not own and part.lead is not None:
            lead = part.lead
            tail = lead.sentence(max(len(lead.text) - 1, 0))
            near = [one for handle in lead.handles(*tail) if (one := context.closure.find(handle))]
    return own, near


def _item(inline: object, context: Context) -> Item | None:
    name = getattr(inline, "handle", "") or getattr(inline, "source", "")
    return context.closure.find(handle_of(name)) if name else None


def _without_cites(part: Part, quoted: Quoted) -> Quoted:
    """A block quotation without the cite that ends it, and without marks of its own."""
    end = min((p.start for p in part.pieces if isinstance(p.inline, CiteRun)), default=quoted.end)
    words = part.text[:end].strip().rstrip("(").strip().strip('“”«»"\u00a0 ')
    return Quoted(0, end, 0, end, words)


def _texts(item: Item, closure: Closure) -> list[str]:
    """The exact words that an item vouches for."""
    match item:
        case Passage():
            return [text for text in (item.exact, item.translation) if text]
        case Clause():
            own = [] if item.paraphrase else [item.text, *_translated(item)]
            return [text for text in own if text] + _passage_texts(item, closure)
        case Fact() | Figure() | Reading():
            return _passage_texts(item, closure)
        case Source():
            return [one.exact for one in closure.children(Passage, "source", item.id)]
        case Authority():
            return [item.proposition] if item.proposition else []
    return []


def _translated(clause: Clause) -> list[str]:
    return [fields["text"] for fields in clause.translations.values() if fields.get("text")]


def _passage_texts(item: Item, closure: Closure) -> list[str]:
    found = passages(closure, item)
    return [text for one in found for text in (one.exact, one.translation) if text]


def _unverifiable(items: list[Item]) -> bool:
    """Cited are only whole sources and authorities, whose every word is not at hand."""
    return bool(items) and all(isinstance(one, Source | Authority) for one in items)


def _read_only(own: list[Item], near: list[Item]) -> bool:
    """Whether what is cited beside it is a whole source or an authority."""
    return _unverifiable(own) or (not own and _unverifiable(near))


def _known(quoted: Quoted, context: Context) -> Passage | Clause | None:
    """The passage or clause of the case that holds the words, when only one does."""
    found: list[Passage | Clause] = [
        one for one in context.closure.all(Passage) if quotes(quoted.words, one.exact)
    ]
    found += [
        one
        for one in context.closure.all(Clause)
        if not one.paraphrase and one.text and quotes(quoted.words, one.text)
    ]
    return found[0] if found else None


def _defined(part: Part, quoted: Quoted) -> bool:
    """``(“the First Letter”)``: nothing but a term, and the words that give it, in brackets."""
    before = part.flat[: quoted.outer_start].rstrip()
    opened = re.search(r"\((?:[^()]{0,24}\b(?:the|each|collectively|together|hereinafter|ci-après|"
                       r"le|la|les)[ ,:]*)?$", before)  # fmt: skip
    closed = part.flat[quoted.outer_end :].lstrip(" ")[:1] == ")"
    return opened is not None and closed and quoted.count <= LONG


def _of_the_law(part: Part, quoted: Quoted) -> bool:
    """Whether the sentence says which provision or judgment it quotes: no evidence of the case."""
    after = part.flat[quoted.outer_end : quoted.outer_end + _CITE]  # “...” A.R.S. § 33-1816(A).
    own = cites_law(part.sentence_text(quoted.start)) or cites_law(after)
    return own or (
        part.kind == "quotation" and part.lead is not None and cites_law(part.lead.flat[-200:])
    )


def _title_or_term(part: Part, quoted: Quoted) -> bool:
    """A defined term stands alone in brackets; a title has capitals throughout."""
    before = part.flat[: quoted.outer_start].rstrip()
    after = part.flat[quoted.outer_end :].lstrip(" ")
    if _NAMED.search(before) or _CALLED.match(part.flat[quoted.outer_end :]):
        return True
    opened = before.rfind("(") > before.rfind(")")
    closed = after[:1] == ")" or after[:4] in ("and ", "or “", "et «", "ou «", ", to", ", an")
    if opened and closed and quoted.count < 12 and not _PROVISION.search(before):
        return True
    words = [word for word in quoted.words.split() if len(word) > 3]
    capitals = sum(word[:1].isupper() for word in words)
    return bool(words) and capitals >= 0.8 * len(words)


def _short(words: str) -> str:
    return words if len(words) <= 160 else words[:157].rstrip() + "…"
