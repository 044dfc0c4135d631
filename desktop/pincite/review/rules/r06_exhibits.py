"""Rule 6: exhibits that are cited and missing, attached and uncited, or out of order."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from pincite.document.resolved import CiteRun
from pincite.model.drafts import Draft, Exhibit, Series
from pincite.model.evidence import Source
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at, whole
from pincite.review.parts import Part
from pincite.review.proof import sources_behind
from pincite.review.rules.r14_placeholder import EXHIBITED

_TYPED = re.compile(
    r"\b(?:(?:ex(?:h(?:ibits?)?|s)?)\b\.?|pièces?(?: (?:n°s?|nos?|numéros?))?) "
    r"?(?P<n>\d{1,3}[A-Z]?|[A-Z])(?![\w])(?:(?: ?(?:-|to|à|through) ?)(?P<last>\d{1,3}[A-Z]?|"
    r"[A-Z])(?!\w))?",
    re.IGNORECASE,
)
# A label of its own, or another name for an exhibit: only where it stands as a reference does.
_REFERRED = re.compile(
    r"(?:(?<=\()|\b(?:see|voir|cf\.|at|in|en|under|sous|refer to)(?: also| aussi)? (?:the |l')?)"
    r"(?P<name>tabs?|onglets?|annexes?|append(?:ix|ices)|attachments?|enclosures?|exhibit|"
    r"document|doc\.) (?:n° ?|no\. ?)?(?P<n>[A-Z]{0,3}\d{1,3})(?= ?[);,.:]| (?:and|et|shows?)\b|$)",
    re.IGNORECASE,
)
_OF_A_DEED = re.compile(
    r"\b(?:statement|affidavit|déclaration|attestation|schedule)\b", re.IGNORECASE
)
_OWN_LIST = re.compile(
    r"(?:enc(?:l(?:osures?|s)?)?|append(?:ices|ix)|annexes?|attachments?|pièces? jointes?|p\. ?j)"
    r"\b\.? ?(?:\(\d+\))?\s?:",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:to|with|enclosed with|attached to|annexed to|of|accompanying|under cover of|à|de|"
    r"jointes? à|communiquées? avec|avec|annexées? à) (?:our|your|my|their|its|the|that|this|said|"
    r"notre|votre|sa|la|cette|leur|nos|vos|ma|ladite) (?:\w+ ){0,3}(?:letter|letters|complaint|"
    r"claim|notice|agreement|contract|e-?mail|lettre|lettres|courrier|courriers|mise en demeure|"
    r"contrat|assignation|requête|statement|report|licence|license|order)|\b(?:previous|earlier|"
    r"prior|précédent\w*|déjà communiquée?s?|your exhibit|votre pièce)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Cites that land nowhere block; what is attached without need, or misplaced, warns."""
    yield from _missing(context)
    yield from _typed_missing(context)
    yield from _uncited(context)
    yield from _order(context)


def _missing(context: Context) -> Iterator[ReviewFinding]:
    done: set[str] = set()
    for part in context.parts:
        for piece in part.pieces:
            inline = piece.inline
            if not isinstance(inline, CiteRun) or inline.handle in done:
                continue
            span = (piece.start, piece.end)
            item = context.closure.find(inline.handle)
            known = item is not None
            behind = sources_behind(item, context.closure) if item is not None else []
            if inline.broken and behind and all(one.privilege for one in behind):
                continue  # rule 24 says so
            if inline.broken and (known or inline.handle[:1] in EXHIBITED):
                done.add(inline.handle)
                yield at("6.missing", "block", part, span, key=inline.handle, handle=inline.handle)
            elif inline.exhibit:
                source = context.closure.find(inline.destination.partition("-")[0])
                if isinstance(source, Source) and not source.sha256:
                    done.add(inline.handle)
                    yield at(
                        "6.missing", "block", part, span, key=source.handle, handle=source.handle
                    )  # fmt: skip


def _numbers(context: Context) -> set[str]:
    labels = {use.label.rpartition(" ")[2].upper() for use in context.document.exhibits}
    series = context.closure.get(Series, context.draft.series)
    if series is not None:
        members = context.closure.children(Exhibit, "series", series.id)
        labels |= {one.number.upper() for one in members if one.number}
    return labels


def _typed_missing(context: Context) -> Iterator[ReviewFinding]:
    known = _numbers(context)
    if not known:
        return
    for part in context.body:
        if part.composed:
            continue
        for match in _TYPED.finditer(part.flat):
            number = (match["last"] or match["n"]).upper()
            if number in known or part.quoted(*match.span()) or not part.typed(*match.span()):
                continue
            if number.isalpha() != all(one.isalpha() for one in known):
                continue
            if not match["n"][0].isdigit() and not match["n"].isupper():
                continue
            if _ELSEWHERE.search(part.sentence_text(match.start())) or _theirs(part, match):
                continue
            yield at("6.typed_missing", "block", part, match.span(), number=number)
        yield from _referred(part, known, context)


def _referred(part: Part, known: set[str], context: Context) -> Iterator[ReviewFinding]:
    """``(tab 9)``, ``see exhibit HO7``, ``(annexe 8)``, where nothing bears that number."""
    highest = max((int(one) for one in known if one.isdigit()), default=0)
    listed = max((int(n) for n in _own_list(context)), default=0)
    for match in _REFERRED.finditer(part.flat):
        number = match["n"].upper()
        if number in known or part.quoted(*match.span()) or not part.typed(*match.span()):
            continue
        own_label = not number.isdigit() and match["name"].lower() == "exhibit"
        beyond = number.isdigit() and int(number) > max(highest, listed) > 0
        if match["name"].lower() == "exhibit" and not own_label:
            continue  # judged above
        sentence = part.sentence_text(match.start())
        if _ELSEWHERE.search(sentence) or _OF_A_DEED.search(sentence) or _theirs(part, match):
            continue
        before = (
            rf"\b{match['name']}s? (?:\d+ (?:to|and|à|et) )?{int(number) - 1}\b" if beyond else ""
        )
        if before and re.search(before, context.text, re.IGNORECASE):
            continue  # one of a row that the letter numbers by itself
        if own_label or beyond:
            yield at("6.typed_missing", "block", part, match.span(), number=match["n"])


def _own_list(context: Context) -> list[str]:
    """The numbers in the list of enclosures that the letter itself types at its end."""
    ends = [part.flat for part in context.parts if part.role in ("end", "enclosures", "copies")]
    lists = [words for words in ends if _OWN_LIST.match(words.strip())]
    return [n for words in lists for n in re.findall(r"(?<![\w/.])\d{1,2}(?![\w/.])", words)]


def _theirs(part: Part, match: re.Match[str]) -> bool:
    """Whether the exhibit is another document's: ``your Exhibit 4``, ``Exhibit B to the Deed``."""
    before = part.flat[max(0, match.start() - 12) : match.start()].lower()
    after = part.flat[match.end() : match.end() + 8].lower()
    return bool(re.search(r"\b(?:your|their|its|votre|leur|sa|vos)\s$", before)) or bool(
        re.match(r" (?:to|of|de|du|à|adverse)\b", after)
    )


def _uncited(context: Context) -> Iterator[ReviewFinding]:
    """Exhibits of the letter's own open series that it never cites."""
    series = context.closure.get(Series, context.draft.series)
    if not context.is_letter or series is None or series.served:
        return
    drafts = context.closure.children(Draft, "series", series.id)
    if any(one.id != context.draft.id and one.document == "letter" for one in drafts):
        return  # another letter may cite them
    cited = {use.source for use in context.document.exhibits if use.cited}
    for exhibit in context.closure.children(Exhibit, "series", series.id):
        source = context.closure.get(Source, exhibit.source)
        label = series.label.replace("{n}", exhibit.number)
        if source is None or source.handle in cited:
            continue
        if not exhibit.number or not _typed_label(label, context.text):
            title = exhibit.title or source.title
            yield whole("6.uncited", "warn", source.handle, handle=exhibit.handle, title=title)


def _typed_label(label: str, text: str) -> bool:
    number = re.escape(label.rpartition(" ")[2])
    named = rf"(?:ex(?:h(?:ibits?)?|s)?\.?|pièces?(?: n°s?)?) ?(?:[\w]+, )*{number}\b"
    return re.search(rf"\b{named}", text, re.IGNORECASE) is not None


def _order(context: Context) -> Iterator[ReviewFinding]:
    series = context.closure.get(Series, context.draft.series)
    if series is None or series.served or not context.is_letter:
        return  # a report cites the exhibits as its letter numbered them
    order = [use.source for use in context.document.exhibits]
    cited: list[str] = []
    for part in context.parts:
        for piece in part.pieces:
            inline = piece.inline
            if isinstance(inline, CiteRun) and inline.exhibit:
                source = inline.destination.partition("-")[0]
                if source in order and source not in cited:
                    cited.append(source)
    for before, after in pairwise(cited):
        if order.index(after) < order.index(before):
            label = next(use.label for use in context.document.exhibits if use.source == after)
            yield whole("6.order", "warn", after, label=label)
            return
