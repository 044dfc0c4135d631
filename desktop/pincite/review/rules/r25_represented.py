"""Rule 25: the addressee is known to be represented, and the letter does not go to counsel."""

import re
from collections.abc import Iterable, Iterator

from pincite.model.people import Party
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at, whole

_NAMED = (
    r"[A-ZÀ-Ý][\w’'-]+(?: (?:&|and|et|de|du|d'|[A-ZÀ-Ý][\w.’'-]*))*(?: (?:LLP|LLC|PLLC|P\.C\.))?"
)
_COUNSEL = re.compile(
    rf"\b[Yy]our (?:present |own )?(?:solicitors?|attorneys?|lawyers?|counsel),? (?:at |of )?"
    rf"(?P<yours>(?:Messrs\.? |Mr\.? |Ms\.? |Mrs\.? )?{_NAMED}),|"
    rf"\b[Vv]otre (?:avocate?|conseil),? (?P<votre>(?:Me|Maître) {_NAMED})|"
    rf"\b(?:know|understand|aware|note|see) that (?P<acts>{_NAMED}) (?:now )?(?:acts?|is acting|"
    r"are acting|represents?|appears?|is instructed|are instructed|has been instructed) "
    r"(?:for|by|on behalf of|you\b)"
)
_OPEN = re.compile(
    r"\b(?:if|whether|unless|former(?:ly)?|previous(?:ly)?|no longer|ceased|then|si|ancien\w*|"
    r"n'est plus|précédent\w*)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """The addressee, and the organisation that the addressee belongs to."""
    addressee = context.addressee
    if not context.is_letter or addressee is None or addressee.role in ("counsel", "court"):
        return
    if addressee.side == "own":
        return
    house = context.closure.get(Party, addressee.organisation)
    for one in (addressee, house, *_attention(addressee, context)):
        if one is None or one.represented_by is None:
            continue
        counsel = context.closure.get(Party, one.represented_by)
        if counsel is not None and (counsel.id == addressee.id or _to(counsel, context)):
            return
        name = counsel.name if counsel is not None else ""
        yield whole("25.represented", "block", one.handle, name=one.name, counsel=name)
        return
    yield from _told(addressee, context)


def _attention(addressee: Party, context: Context) -> Iterator[Party]:
    """The person to whose attention a letter to a company goes."""
    lines = "\n".join(p.flat for p in context.parts if p.role in ("addressee", "front"))
    for one in context.closure.all(Party):
        if one.type == "person" and one.organisation == addressee.id and one.name in lines:
            yield one


def _told(addressee: Party, context: Context) -> Iterator[ReviewFinding]:
    """A letter that names the addressee's counsel itself, and is not sent to counsel."""
    lines = "\n".join(p.flat for p in context.parts if p.role in ("addressee", "front", "copies"))
    for part in context.body:
        for match in _COUNSEL.finditer(part.flat):
            name = (match["yours"] or match["votre"] or match["acts"]).strip(" ,")
            sentence = part.sentence_text(match.start())
            if part.quoted(*match.span()) or _OPEN.search(sentence) or name in lines:
                continue
            yield at(
                "25.represented", "block", part, match.span(), key=f"told:{name}",
                name=addressee.name, counsel=name,
            )  # fmt: skip
            return


def _to(counsel: Party, context: Context) -> bool:
    """Whether the address itself names counsel: ``c/o``, or as the one written to."""
    lines = "\n".join(p.flat for p in context.parts if p.role in ("addressee", "front", "delivery"))
    return re.search(rf"(?<!\w){re.escape(counsel.name)}(?!\w)", lines) is not None
