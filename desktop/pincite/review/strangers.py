"""Names that are nobody's here: a first name that is not the party's, a party of another case."""

import re
from collections.abc import Iterator

from pincite.model.people import Party
from pincite.review.context import Context
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import Part
from pincite.text.typography import fold

_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|M|Mme|Mlle|Monsieur|Madame|Maître|Me)\.? "
    r"(?P<first>[A-ZÀ-Ý][a-zà-ÿ-]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?) (?P<last>[A-ZÀ-Ý][\w’'-]+)"
)
# Whoever must act, or will, is a party: "If Corrigan does not pay", "la société Garance saisira".
_ACTS = {
    "en": re.compile(
        r"(?:\b(?:[Ii]f|[Uu]nless|[Ss]hould|[Rr]equires that|[Dd]emands that|[Aa]sks that|"
        r"[Ff]ailing which,?) )(?P<name>[A-Z][a-z]{3,})(?= (?:does not|do not|fails|fail|pays|"
        r"has not|refuses|continues to|should|must|will|shall|pay|cease|comply)\b)"
    ),
    "fr": re.compile(
        r"(?:\b(?:[Ss]i|[Uu]ne fois que|[ÀA] défaut,|[Ff]aute de (?:quoi|réponse|paiement|"
        r"règlement),) )(?:la société |la SAS |la SARL |la SCI |la SA )?(?P<name>[A-ZÀ-Ý][\w’-]{3,}"
        r"(?: (?:(?:de|du|des|d') ?)?[A-ZÀ-Ý][\w’-]+){0,3})"
        r"(?= (?:ne |n'|refuse|saisira|poursuivra|se réserv|engagera|assignera|mettra|"
        r"demandera|agira|devra|entend))"
    ),
}
_MASCULINE = re.compile(r"^\W*(?:Cher )?Monsieur\b(?!.*\bMadame\b)|^\W*Dear Sir\b(?!.*\bMadam\b)")
_FEMININE = re.compile(r"^\W*(?:Chère )?Madame\b(?!.*\bMonsieur\b)|^\W*Dear Madam\b")
_SEXES = {"mr": "m", "m": "m", "monsieur": "m", "mrs": "f", "ms": "f", "miss": "f", "mme": "f",
          "mlle": "f", "madame": "f"}  # fmt: skip


def strangers(context: Context) -> Iterator[ReviewFinding]:
    """First names, parties of another case, and a salutation to the other sex."""
    parties = context.closure.all(Party)
    whole = "\n".join(part.flat for part in context.parts)
    for part in context.parts:
        if part.kind in ("quotation", "note") or part.composed:
            continue
        yield from _first_names(part, parties, whole)
        yield from _parted(part, parties)
        if part.role == "salutation":
            yield from _greeted(part, context)
        elif not part.role:
            yield from _others(part, parties, whole, context)


def _first_names(part: Part, parties: list[Party], whole: str) -> Iterator[ReviewFinding]:
    """``Mr Henry Lowe`` where the case has Harold Lowe alone, and the letter never names him."""
    for match in _PERSON.finditer(part.flat):
        same = [
            one
            for one in parties
            if one.type == "person" and fold(one.name.split()[-1]) == fold(match["last"])
        ]
        if len(same) != 1 or not part.typed(*match.span()) or part.quoted(*match.span()):
            continue
        known = same[0]
        first = known.name.split()[0].rstrip(".")
        said = fold(match["first"])
        if len(first) < 3 or said == fold(first) or said in fold(known.name).split():
            continue
        if known.name in whole or any(said in fold(alias).split() for alias in known.aliases):
            continue
        yield at(
            "11.spelling", "warn", part, (match.start("first"), match.end()), known=known.name,
            fix=Fix("name", known.name),
        )  # fmt: skip


def _parted(part: Part, parties: list[Party]) -> Iterator[ReviewFinding]:
    """``Red Bluff`` where the party is Redbluff."""
    for known in {
        one.short_name for one in parties if re.fullmatch(r"[^\W\d_]{7,}", one.short_name)
    }:
        for cut in range(3, len(known) - 2):
            words = rf"\b{known[:cut]}[ -]{known[cut:]}\b"
            for match in re.finditer(words, part.flat, re.IGNORECASE):
                if match[0][:1].isupper() and part.typed(*match.span()):
                    yield at(
                        "11.spelling", "warn", part, match.span(), known=known,
                        fix=Fix("name", known),
                    )  # fmt: skip


def _greeted(part: Part, context: Context) -> Iterator[ReviewFinding]:
    addressee = reader(context)
    honorific = addressee.said("honorific", context.lang) if addressee is not None else ""
    known = _SEXES.get(honorific.rstrip(".").lower(), "")
    said = "m" if _MASCULINE.search(part.flat) else "f" if _FEMININE.search(part.flat) else ""
    if addressee is not None and known and said and said != known:
        word = re.search(r"Monsieur|Madame|Sir|Madam", part.flat)
        span = word.span() if word is not None else (0, min(8, len(part.text)))
        yield at(
            "11.honorific", "warn", part, span, name=addressee.name, known=honorific
        )  # fmt: skip


def reader(context: Context) -> Party | None:
    """Who reads the letter: the addressee, or the person to whose attention it goes."""
    addressee = context.addressee
    if addressee is None or addressee.type == "person":
        return addressee
    lines = "\n".join(p.flat for p in context.parts if p.role in ("addressee", "front"))
    named = [
        one
        for one in context.closure.all(Party)
        if one.type == "person" and one.organisation == addressee.id and one.name in lines
    ]
    return named[0] if len(named) == 1 else None


def _others(
    part: Part, parties: list[Party], whole: str, context: Context
) -> Iterator[ReviewFinding]:
    """Who must pay, or will sue, and stands nowhere else in the letter nor in the case."""
    for match in _ACTS[context.lang].finditer(part.flat):
        name = match["name"]
        if not part.typed(*match.span("name")) or part.quoted(*match.span()):
            continue
        if len(re.findall(rf"\b{re.escape(name)}\b", whole)) > 1:
            continue
        words = {fold(word) for word in re.findall(r"[^\W\d_]{3,}", name)}
        if any(words & set(fold(_all_names(one)).split()) for one in parties):
            continue
        yield at("11.undefined", "warn", part, match.span("name"), term=name)


def _all_names(party: Party) -> str:
    former = " ".join(one.words for one in party.former_names)
    return re.sub(r"[^\w ]", " ", " ".join((party.name, party.short_name, *party.aliases, former)))
