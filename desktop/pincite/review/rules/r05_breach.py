"""Rule 5: a breach without a clause, a fact and an exhibit."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.resolved import CiteRun
from pincite.model.claims import Claim, Element
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Authority, Clause
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.headlines import sections
from pincite.review.hedges import hedges
from pincite.review.marking import at
from pincite.review.parts import Part

_HEADING = re.compile(
    r"\b(?:breach(?:es)?|violations?|default|infringements?|manquements?|inexécutions?|"
    r"violations?|défaillances?)\b",
    re.IGNORECASE,
)
_ASSERTS = re.compile(
    r"\b(?:(?:has|have|had|is|are|was|were) (?:\w+ )?(?:breached|violated|infringed)|breached|"
    r"violated|contravened|(?:failed|refused) to (?:comply with|honou?r|perform|observe)|"
    r"(?:is|are|were|was) violating|(?:constitutes?|amounts? to|is|are|was|were) (?:a |"
    r"an )?(?:\w+ )?(?:breach(?:es)?|"
    r"violations?)|in (?:\w+ )?(?:breach|violation) of|(?:a|ont|avez) (?:\w+ )?(?:manqué|méconnu|"
    r"violé|enfreint)|(?:constituent?|caractérisent?) (?:un|une|des) (?:\w+ )?(?:manquements?|"
    r"violations?|inexécutions?)|en violation d|en méconnaissance d|"
    r"(?<!ne )(?<!pas )(?:viole|méconnaît|enfreint|contrevient|manque) (?:à |aux? |l'|les? |la |"
    r"ses |"
    r"son |sa |leurs? |gravement |ainsi |également |aussi )|(?:s'est|se sont|vous êtes) "
    r"affranchi\w*|(?:has|have|had) (?:\w+ ){0,3}?(?:broken|disregarded|ignored|disobeyed|failed "
    r"in|fallen short of|gone back on) (?:(?:its|his|her|their|your|that|the) )?(?:\w+ )?"
    r"(?:promises?|undertakings?|obligations?|dut(?:y|ies)|covenants?|warrant(?:y|ies)|word|"
    r"contract|agreement)\b|broke (?:its|his|her|their|your) (?:\w+ )?(?:promise|undertaking|"
    r"obligation|duty|covenant|word|contract)|(?:a|ont|avez) (?:\w+ )?(?:failli à|rompu|trahi|"
    r"renié|bafoué|négligé|transgressé|contrevenu à) (?:son|sa|ses|leurs?|votre|vos|l[ae']s?|aux?)"
    r"\b|n'(?:a|ont|avez) pas (?:respecté|exécuté|honoré|satisfait))",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?:§+|\b(?:sections?|clauses?|articles?|art\.|paragraphs?|schedule)) ?(?:[\dIVXLC]+\b|"
    r"[A-Z]\b)",
    re.IGNORECASE,
)
_EXHIBIT = re.compile(
    r"\b(?:ex(?:h(?:ibits?)?|s)?\.?|pièces?(?: (?:n°|no?))?|tab|annexes?|appendix|enclosures?|"
    r"attached|enclosed|ci-joint\w*|schedule|page|bundle)(?![^\W\d_]) ?(?:[\dA-Z]|hereto|"
    r"herewith)?",
    re.IGNORECASE,
)
_BELIEF = re.compile(
    r"on information and belief|on the information (?:now |presently |currently )?available|à "
    r"notre connaissance|au vu des (?:éléments|informations) disponibles|en l'état de nos "
    r"informations",
    re.IGNORECASE,
)
_IF = re.compile(
    r"\b(?:if|would|should|whether|any|no|not|never|nor|such|without|si|serait|aucun\w*|ne|toute?|"
    r"sans|(?:tel\w*|ces|ceux-ci|these|those|this)(?: \w+)? "
    r"(?=(?:breach(?:es)?|violations?|defaults?|infringements?|manquements?|inexécutions?|fautes?|"
    r"constitu\w+|caractéris\w+|amounts?|are|is|sont)\b))",
    re.IGNORECASE,
)
_REACH = 12  # characters behind an assertion that may still turn it: "is in breach of no"
_FURTHER = re.compile(
    r"\b(?:also|likewise|further(?:more)?|moreover|in addition|besides|equally|aussi|également|"
    r"en outre|de plus|par ailleurs|de surcroît|pareillement)\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b(?:19|20)\d\d\b")


def check(context: Context) -> Iterable[ReviewFinding]:
    """Each section that asserts a breach, or the whole letter where it has no sections."""
    if not context.is_letter:
        return
    opening = [part.place for part in context.body if part.kind != "heading"][:2]
    grouped = sections(context.body)
    for heading, claimed in grouped:
        whole = " ".join(_typed(part) for part in claimed)
        asserted = any(_asserts(part, context.lang) for part in claimed)
        declared = _HEADING.search(heading) is not None and (
            _claims(claimed, context) or (asserted and claimed[0].headings[-1:] == (heading,))
        )
        if not asserted and not declared:
            continue
        short = len(grouped) > 1 and not declared and not _weighty(claimed)
        told = short or _BELIEF.search(whole) is not None
        found = [] if told else list(_missing(claimed, whole, heading, context))
        if not declared and [one.code for one in found] == ["5.clause"]:
            found = []  # under a heading of another kind the clause may stand elsewhere
        yield from found
        if not found:
            yield from _bare(claimed, opening, context)


def _asserts(part: Part, lang: str) -> bool:
    """Whether a part says that a duty was broken: not in quotation marks, not as a "may"."""
    return any(
        not part.quoted(*match.span()) and not hedges(part.sentence_text(match.start()), lang)
        for match in _ASSERTS.finditer(part.flat)
    )


def _bare(section: list[Part], opening: list[str], context: Context) -> Iterator[ReviewFinding]:
    """Paragraphs that assert a breach and give nothing for it, among others that do.

    The first words of a letter sum it up, and what leads to a list is borne out by the list.
    """
    for number, part in enumerate(section):
        match = _ASSERTS.search(part.flat)
        if match is None or part.kind not in ("text", "item") or part.place in opening:
            continue
        if part.composed or part.flat.rstrip().endswith(":"):
            continue
        if part.handles(0, len(part.text)) or _BELIEF.search(part.flat):
            yield from _added(part, context)
            continue
        following = section[number + 1] if number + 1 < len(section) else None
        led = following is not None and following.kind in ("item", "quotation", "cell")
        said = part.sentence_text(match.start())
        lead = part.lead.flat if part.lead is not None else ""
        supported = (
            _CLAUSE.search(part.flat) or _EXHIBIT.search(part.flat) or _DATED.search(part.flat)
        )
        turned = _turned(part.flat, part.sentence(match.start()), match)
        if supported or (led and part.kind != "item") or turned or _DATED.search(lead):
            continue
        if not hedges(said, context.lang) and not part.quoted(*match.span()):
            yield at("5.bare", "warn", part, match.span())


def _added(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """A further breach ("has also breached") whose own sentence gives nothing for it.

    What the paragraph cites bears out the breach of which it speaks, and not one more.
    """
    for start, end in part.sentences:
        said = part.flat[start:end]
        match = _ASSERTS.search(said)
        if match is None or not _FURTHER.search(said) or part.handles(start, end):
            continue
        if _CLAUSE.search(said) or _EXHIBIT.search(said) or _DATED.search(said):
            continue
        span = (start + match.start(), start + match.end())
        turned = _turned(part.flat, (start, end), match, start)
        if not turned and not hedges(said, context.lang) and not part.quoted(*span):
            yield at("5.bare", "warn", part, span)


def _turned(flat: str, sentence: tuple[int, int], match: re.Match[str], shift: int = 0) -> bool:
    """Whether words before an assertion deny it or make it depend on something.

    What follows it does not: "is in breach, because the store was not kept cold".
    """
    upto = min(sentence[1], shift + match.end() + _REACH)
    return _IF.search(flat[sentence[0] : upto]) is not None


def _typed(part: Part) -> str:
    """A part's words without its cites, whose pinpoints are no clauses."""
    words = part.flat
    for piece in part.pieces:
        if isinstance(piece.inline, CiteRun):
            words = words[: piece.start] + " " * (piece.end - piece.start) + words[piece.end :]
    return words


def _weighty(section: list[Part]) -> bool:
    """Whether a section is long enough to make a case of its own."""
    return sum(len(part.text) for part in section) > 250


def _claims(section: list[Part], context: Context) -> bool:
    return any(
        isinstance(context.closure.find(handle), Claim | Element)
        for part in section
        for handle in part.handles(0, len(part.text))
    )


def _missing(
    section: list[Part], whole: str, heading: str, context: Context
) -> Iterator[ReviewFinding]:
    items = [
        context.closure.find(handle)
        for part in section
        for handle in part.handles(0, len(part.text))
    ]
    cited = any(
        isinstance(piece.inline, CiteRun) and piece.inline.exhibit
        for part in section
        for piece in part.pieces
    )
    clause = any(isinstance(one, Clause | Authority) for one in items) or _CLAUSE.search(whole)
    fact = any(isinstance(one, Fact | Figure | Reading | Passage | Source) for one in items)
    exhibit = cited or _EXHIBIT.search(whole)
    fact = fact or bool(exhibit) or _DATED.search(whole) is not None
    first = next((part for part in section if _ASSERTS.search(part.flat)), section[0])
    match = _ASSERTS.search(first.flat)
    span = match.span() if match else (0, min(len(first.text), 60))
    lacking = [
        what
        for there, what in ((clause, "clause"), (fact, "fact"), (exhibit, "exhibit"))
        if not there
    ]
    if lacking:
        code = f"5.{lacking[0]}" if len(lacking) == 1 else "5.several"
        yield at(
            code, "warn", first, span, key=heading or "letter", heading=heading,
            lacking=", ".join(lacking),
        )  # fmt: skip
