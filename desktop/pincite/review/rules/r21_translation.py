"""Rule 21: a translation without its original, its translator or its language."""

import re
from collections.abc import Iterable

from pincite.document.resolved import Run
from pincite.model.evidence import Passage
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import field_of, handle_of

_OURS = re.compile(
    r"\((?:(?:our|free|my|unofficial) translation|translation ours|translated from \w+|traduction "
    r"(?:libre|nôtre|par nos soins)|notre traduction|traduit d\w+ [^)]{0,30})\)",
    re.IGNORECASE,
)

_MARKED = re.compile(r"\b(?:translat\w+|tradu\w+)\b", re.IGNORECASE)
_LONG = 12  # letters from which a translation can be told from words that happen to be its own


def check(context: Context) -> Iterable[ReviewFinding]:
    """Bound translations, and typed ones that no bound passage accompanies."""
    done: set[str] = set()
    for part, start, end, item, written in context.uses(Passage):
        if not isinstance(item, Passage) or not written or item.id in done:
            continue
        base = item.language.split("-")[0]
        translated = bool(item.translation) and base != context.lang
        if not translated or field_of(written) not in ("", "quote", "translation"):
            continue
        done.add(item.id)
        for missing, value in (
            ("language", item.language),
            ("into", item.translation_language),
            ("translator", item.translator),
        ):
            if not value:
                yield at(f"21.{missing}", "warn", part, (start, end), key=item.handle,
                         handle=item.handle)  # fmt: skip
                break
    for part in context.body:
        for match in _OURS.finditer(part.flat):
            if part.composed or not part.typed(*match.span()):
                continue
            around = part.within(*part.sentence(match.start()))
            sources = [
                context.closure.find(handle_of(name))
                for piece in around
                if (name := _name(piece.inline))
            ]
            if not any(isinstance(one, Passage) for one in sources):
                yield at("21.original", "warn", part, match.span())
    yield from _typed_alone(context)


def _typed_alone(context: Context) -> Iterable[ReviewFinding]:
    """Words in quotation marks that are a passage's translation, without the passage's own words.

    "(translation ours)" beside them, or the original in the paragraph or its note, is enough.
    """
    for part in context.body:
        for quote in part.quotes:
            if part.composed or not part.typed(quote.start, quote.end):
                continue
            said = _even(quote.words)
            for handle in part.sentence_handles(quote.start):
                passage = context.closure.find(handle)
                if not isinstance(passage, Passage) or len(said) < _LONG:
                    continue
                if passage.language.split("-")[0] == context.lang:
                    continue
                if said not in _even(passage.translation):
                    continue
                near = " ".join((part.flat, *(note.flat for _, note in part.marks)))
                if not _MARKED.search(near) and _even(passage.exact)[:_LONG] not in _even(near):
                    yield at("21.original", "warn", part, (quote.start, quote.end), key=handle)


def _even(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).lower()


def _name(inline: object) -> str:
    return inline.source if isinstance(inline, Run) else str(getattr(inline, "handle", ""))
