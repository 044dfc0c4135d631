"""Rule 11: a party's name, title or defined term used two ways, or undefined."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from pincite.model.obligations import Agreement
from pincite.model.people import Party
from pincite.review.context import Context
from pincite.review.defined_terms import Definition, definitions, undefined
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import Part
from pincite.review.strangers import reader, strangers
from pincite.text.edtf_dates import bounds, is_edtf
from pincite.text.typography import fold

_WORD = re.compile(r"[A-ZÀ-Ý][\w&’'-]*\w")
_HONORIFIC = re.compile(
    r"\b(?P<h>Mr|Mrs|Ms|Miss|Dr|M|Mme|Mlle|Monsieur|Madame|Maître|Me)\.? "
    r"(?P<name>[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+)?)"
)
_FORM = re.compile(
    r"(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|L\.L\.C|LLP|plc|PLC|Co|Company|GmbH|"
    r"AG|SA|S\.A|"
    r"SAS|SARL|SNC|SCI)\b\.?(?=$|[\s,;:)’'”\".])"
)
_FRENCH_FORM = re.compile(r"\b(?:SASU|SAS|SARL|EURL|SNC|SCI|SELARL|SA)\b")
_MALE, _FEMALE = {"mr", "m", "monsieur"}, {"mrs", "ms", "miss", "mme", "mlle", "madame"}
_OFFICE = re.compile(
    r"^,? (?!and |or |with |who |whose |et |ou |qui )(?:the |its |le |la |l'|son |sa "
    r")?(?P<title>(?:chief|executive|general|managing|deputy|"
    r"vice|senior|financial|finance|operating|technology|legal|marketing|sales|"
    r"non-executive)?[ -]?(?:\w+ ){0,2}?(?:officer|director|counsel|bursar|registrar|principal|"
    r"dean|editor|clerk|"
    r"head(?:master|mistress|teacher)|administrator|president|chair(?:man|woman|"
    r"person)?|secretary|treasurer|partner|manager|CEO|CFO|CTO|COO|directeur\w*|"
    r"directrice|président\w*|gérante?|PDG|secrétaire|trésori\w+|responsable)(?: "
    r"(?:général\w*|financi\w+|juridique|technique|adjointe?|"
    r"exécuti\w+|commercial\w*))*)\b",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?:vice|deputy|assistant|associate|acting|interim|former|adjointe?|ancien\w*|honoraire)\b"
)
_GREETING = re.compile(
    r"\b(?:Monsieur|Madame) (?:le |la |l')(?P<title>[A-ZÀ-Ýa-zà-ÿ-]+(?: (?:générale?|adjointe?|"
    r"délégué\w*))?)"
)
_TWICE = 2
_FRENCH = re.compile(
    r"direct(?:eur|rice)|president(?:e|-d)|gerant|juridique|general(?:e)?$|adjoint"
)
_BOTH = ("president", "secretaire", "responsable")  # spelt alike, or nearly, in both languages
_SHORT = {
    "ceo": "chief executive officer", "cfo": "chief financial officer",
    "coo": "chief operating officer", "cto": "chief technology officer",
    "pdg": "président-directeur général",
}  # fmt: skip


def check(context: Context) -> Iterable[ReviewFinding]:
    """Names misspelt, titles not held, forms of address that differ, terms without definition."""
    parties = context.closure.all(Party)
    known = {fold(word): word for word in _long_words(parties)}
    prose = _lower_words(context)
    whole = "\n".join(part.flat for part in context.parts)
    roles = _roles(parties)
    own = {name: words for name, words in _own_names(context).items() if name not in known}
    for part in context.parts:
        if part.kind in ("quotation", "note") or part.composed:
            continue
        yield from _misspelt(part, known, prose, whole, roles)
        yield from _strangers(part, own, whole)
        yield from _greeted(part, context)
        yield from _addressed(part, parties)
        yield from _offices(part, parties, context)
        yield from _forms(part, parties)
        yield from _form_before(part, parties)
    yield from strangers(context)
    yield from _terms(context)


def _names(parties: list[Party]) -> list[str]:
    found: list[str] = []
    for party in parties:
        found += [party.name, party.short_name, *party.aliases]
        found += [former.words for former in party.former_names]
    return [name for name in found if name]


def _long_words(parties: list[Party]) -> set[str]:
    return {word for name in _names(parties) for word in _WORD.findall(name) if len(word) >= 5}


def _roles(parties: list[Party]) -> frozenset[str]:
    """Words of short names that are no names: "the Tenant", which resembles "tenancy"."""
    return frozenset(
        fold(word)
        for party in parties
        if re.match(r"(?:the|le|la) |l[’']", party.short_name, re.IGNORECASE)
        for word in _WORD.findall(re.sub(r"^l[’']", "", party.short_name))
        if word not in party.name
    )


def _misspelt(
    part: Part, folded: dict[str, str], prose: frozenset[str], whole: str, roles: frozenset[str]
) -> Iterator[ReviewFinding]:
    for match in _WORD.finditer(part.text):
        word = _plainly(match[0])
        if word in folded or len(word) < 4 or part.quoted(*match.span()):
            continue
        if not part.typed(*match.span()) or word in prose or word.rstrip("s") in folded:
            continue
        near = next((known for known in folded if _one_slip(word, known)), None)
        near = near or next(
            (known for known in folded if known not in roles and _two_slips(word, known)), None
        )
        # A slip is rarer than the name; what stands more often is a word of its own.
        if near is not None and _times(match[0], whole) <= max(_times(folded[near], whole), 1):
            yield at(
                "11.spelling", "warn", part, match.span(), fix=Fix("name", folded[near]),
                known=folded[near],
            )  # fmt: skip


@lru_cache(maxsize=8192)
def _plainly(word: str) -> str:
    return fold(re.sub(r"[’']s$", "", word))


def _times(word: str, text: str) -> int:
    return len(re.findall(rf"\b{re.escape(word)}\b", text))


def _lower_words(context: Context) -> frozenset[str]:
    """Words that the letter also writes without a capital, or an agreement's title: no names."""
    titles = " ".join(one.title for one in context.closure.all(Agreement))
    words = re.findall(r"\b[a-zà-ÿ]{5,}\b", f"{context.text} {titles.lower()}")
    return frozenset(fold(word) for word in words)


@lru_cache(maxsize=8192)
def _one_slip(word: str, known: str) -> bool:
    """One letter added, lost, changed, or two exchanged; the same first letter."""
    if word[0] != known[0] or abs(len(word) - len(known)) > 1:
        return False
    if {word, known} <= {word, word + "s", known + "s", known} and word.rstrip("s") == known.rstrip(
        "s"
    ):
        return False
    if len(word) == len(known):
        wrong = [n for n, (a, b) in enumerate(zip(word, known, strict=True)) if a != b]
        swapped = (
            len(wrong) == 2 and wrong[1] == wrong[0] + 1
            and word[wrong[0]] == known[wrong[1]] and word[wrong[1]] == known[wrong[0]]
        )  # fmt: skip
        return swapped or (len(wrong) == 1 and len(word) >= 6)
    same = SequenceMatcher(None, word, known, autojunk=False).get_matching_blocks()
    return sum(block.size for block in same) == min(len(word), len(known))


@lru_cache(maxsize=8192)
def _two_slips(word: str, known: str) -> bool:
    """``Corvain`` for ``Corvane``: the same beginning, and two letters astray behind it."""
    shortest = min(len(word), len(known))
    if shortest < 6 or word[:4] != known[:4] or abs(len(word) - len(known)) > 2:
        return False
    if word.startswith(known) or known.startswith(word):
        return False  # Brook and Brookside are two names
    same = SequenceMatcher(None, word, known, autojunk=False).get_matching_blocks()
    return sum(block.size for block in same) >= max(len(word), len(known)) - 2


def _own_names(context: Context) -> dict[str, str]:
    """Surnames of people that the letter itself writes twice or more, after Mr, Ms, M., Mme."""
    found: dict[str, int] = {}
    for match in _HONORIFIC.finditer(context.text):
        surname = match["name"].split()[-1]
        found[surname] = found.get(surname, 0) + 1
    return {
        fold(name): name
        for name in found
        if len(name) >= 6 and _times(name, "\n".join(p.flat for p in context.parts)) >= _TWICE
    }


def _strangers(part: Part, names: dict[str, str], whole: str) -> Iterator[ReviewFinding]:
    """``Mr Nancarow`` once, in a letter about Mr Nancarrow."""
    for match in _HONORIFIC.finditer(part.flat):
        surname = match["name"].split()[-1]
        start = match.end() - len(surname)
        word = fold(surname)
        if word in names or _times(surname, whole) > 1 or not part.typed(*match.span()):
            continue
        near = next((known for known in names if _one_slip(word, known)), None)
        if near is not None and not part.quoted(*match.span()):
            yield at(
                "11.spelling", "warn", part, (start, match.end()), fix=Fix("name", names[near]),
                known=names[near],
            )  # fmt: skip


def _addressed(part: Part, parties: list[Party]) -> Iterator[ReviewFinding]:
    """``Mr. Orlov`` where the party is ``Ms. Orlov``."""
    for match in _HONORIFIC.finditer(part.flat):
        surname = match["name"].split()[-1]
        people = [p for p in parties if p.type == "person" and p.name.split()[-1] == surname]
        known = {_sex(p.honorific) for p in people} - {""}
        if match["h"] == "M" and part.lang == "en":
            continue  # an initial
        said = _sex(match["h"])
        if len(known) == 1 and said and said not in known and part.typed(*match.span()):
            yield at(
                "11.honorific", "warn", part, match.span("h"), name=surname,
                known=next(p.honorific for p in people if p.honorific),
            )  # fmt: skip


def _sex(honorific: str) -> str:
    word = honorific.rstrip(".").lower()
    return "m" if word in _MALE else "f" if word in _FEMALE else ""


def _forms(part: Part, parties: list[Party]) -> Iterator[ReviewFinding]:
    """``Ferris Tools Ltd`` where the company is ``Ferris Tools Inc.``."""
    for party in parties:
        known = _FORM.search(party.name)
        if party.type == "person" or known is None:
            continue
        stem = party.name[: known.start()].rstrip(" ,")
        if stem not in part.flat:
            continue
        others = [_form(name) for name in _names([party])]
        for match in re.finditer(
            rf"(?<!\w){re.escape(stem)},? (?P<form>{_FORM.pattern})", part.flat
        ):
            if _form(match[0]) not in others and part.typed(*match.span()):
                yield at(
                    "11.form", "warn", part, match.span(), fix=Fix("name", party.name),
                    known=party.name,
                )  # fmt: skip


def _form_before(part: Part, parties: list[Party]) -> Iterator[ReviewFinding]:
    """``la SARL Verreries du Haut`` where the company is ``Verreries du Haut SAS``, or a SAS."""
    for party in parties:
        own = [_FRENCH_FORM.search(name) for name in _names([party])]
        known = {match[0] for match in own if match is not None}
        stem = _FRENCH_FORM.sub("", party.name).strip(" ,")
        if party.type == "person" or len(known) != 1 or len(stem) < 4:
            continue
        for match in re.finditer(rf"(?P<form>{_FRENCH_FORM.pattern}) {re.escape(stem)}", part.flat):
            if match["form"] not in known and part.typed(*match.span()):
                yield at(
                    "11.form", "warn", part, match.span(), fix=Fix("name", party.name),
                    known=party.name,
                )  # fmt: skip


def _form(name: str) -> str:
    """The legal form a name ends with, in one spelling."""
    match = _FORM.search(name)
    word = re.sub(r"\W", "", match[0]).lower() if match is not None else ""
    return {"incorporated": "inc", "limited": "ltd", "corporation": "corp", "company": "co"}.get(
        word, word
    )


def _offices(part: Part, parties: list[Party], context: Context) -> Iterator[ReviewFinding]:
    """``Ms. Orlov, Chief Financial Officer`` where she held another title on that date."""
    for party in parties:
        if party.type != "person" or not party.titles or party.name not in part.flat:
            continue
        for name in re.finditer(re.escape(party.name), part.flat):
            after = part.flat[name.end() : name.end() + 70].replace("\n", ", ", 1)
            match = _OFFICE.match(after)
            if match is None or not part.typed(name.end(), name.end() + 1 + match.end()):
                continue
            said = _office(match["title"])
            known = [_office(words) for words in _titles(party, context)]
            if known and _same_language(said, known, context.lang) and not _held(said, known):
                start = name.end() + after.find(match["title"])
                yield at(
                    "11.title", "warn", part, (start, start + len(match["title"])),
                    name=party.name, known=party.titles[-1].words,
                )  # fmt: skip


def _held(said: str, known: list[str]) -> bool:
    """Whether a title is one of those held, or its heart; a vice-president is no president."""
    return any(
        one in said or (said in one and not _RANK.search(one[: one.find(said)])) for one in known
    )


def _greeted(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """``Monsieur le Président`` to one who is directeur général."""
    match = _GREETING.search(part.flat) if part.role in ("salutation", "end", "closing") else None
    addressee = reader(context)
    if match is None or addressee is None or not addressee.titles:
        return
    said = _office(match["title"])
    known = [_office(words) for words in _titles(addressee, context)]
    if _same_language(said, known, "fr") and not _alike(said, known):
        yield at(
            "11.title", "warn", part, match.span("title"), name=addressee.name,
            known=addressee.said("titles", context.lang) or addressee.titles[-1].words,
            key=f"{part.role}:{said}",
        )  # fmt: skip


def _alike(said: str, known: list[str]) -> bool:
    """Whether a form of address is that of a title, in either gender."""
    first = said[:6]
    return _held(said, known) or any(word[:6] == first for one in known for word in one.split())


def _same_language(said: str, known: list[str], lang: str) -> bool:
    """A title in French cannot be compared with one that is only known in English."""
    french = _FRENCH.search(said) is not None or (lang == "fr" and said in _BOTH)
    return any(
        (_FRENCH.search(one) is not None or (lang == "fr" and one in _BOTH)) == french
        for one in known
    )


def _titles(party: Party, context: Context) -> list[str]:
    """Titles held on the letter's date; all of them when none covers it."""
    day = context.day
    held = []
    for title in party.titles:
        start = bounds(title.start)[0] if is_edtf(title.start) else None
        end = bounds(title.end)[1] if is_edtf(title.end) else None
        if day is None or not ((start and day < start) or (end and end < day)):
            held.append(title.words)
    found = held or [title.words for title in party.titles]
    shown = party.translations.get(context.lang, {})
    return found + [words for key, words in shown.items() if key.startswith("title")]


def _office(title: str) -> str:
    plain = re.sub(r"\W+", " ", fold(title)).strip()
    return _SHORT.get(plain, plain)


def _terms(context: Context) -> Iterator[ReviewFinding]:
    given = definitions(context)
    seen: dict[str, str] = {}
    named: dict[str, str] = {}
    for one in given:
        yield from _misdefined(one, context)
        other = seen.setdefault(fold(one.term), one.name)
        if other != one.name and fold(other) != fold(one.name) and one.name and other:
            yield at("11.two_meanings", "warn", one.part, one.span, other=other, name=one.name)
        if one.name:
            before = named.setdefault(fold(one.name), one.term)
            if fold(before) != fold(one.term):
                yield at("11.two_terms", "warn", one.part, one.span, other=before, name=one.name)
    for part, span, term in undefined(context, given):
        yield at("11.undefined", "warn", part, span, term=term)


def _misdefined(one: Definition, context: Context) -> Iterator[ReviewFinding]:
    """A party's own defined term given to a name that is not quite its own."""
    for party in context.closure.all(Party):
        if party.type == "person" or fold(party.short_name) != fold(one.term):
            continue
        form = _FORM.search(party.name)
        before = one.part.flat[: one.span[0]].rstrip("(“\"'« thelasoucé-")
        first = party.name.split()[0]
        begins = before.rfind(first)
        if form is None or begins < 0 or len(before) - begins > len(party.name) + 25:
            continue
        said = before[begins:].strip(' (,“"')
        if _form(said) != _form(party.name) or _same_name(said, [party.name, *party.aliases]):
            continue
        if len(said.split()) == len(party.name.split()):
            yield at(
                "11.spelling", "warn", one.part, (begins, begins + len(said)), known=party.name,
                fix=Fix("name", party.name),
            )  # fmt: skip


def _same_name(said: str, names: list[str]) -> bool:
    plain = re.sub(r"\W+", " ", fold(said)).strip()
    return any(re.sub(r"\W+", " ", fold(name)).strip() in plain for name in names)
