"""Names of persons and organisations: those already known, and new ones where a cue shows them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from pincite.text.date_words import EN_DAYS, EN_MONTHS, FR_DAYS, FR_MONTHS
from pincite.text.name_words import (
    ADJECTIVES_FR,
    COMMON,
    FORMS,
    HEADS_EN,
    HEADS_FR,
    KINDS,
    LAST,
    PREPOSITIONS,
    ROLES,
    SPEECH_AFTER,
    SPEECH_BEFORE,
    TITLES,
    lone,
)
from pincite.text.prose import base_language, flat
from pincite.text.typography import fold

_W = r"(?:[dDlLO]')?[A-ZÀ-ÝŒ][\w-]{1,30}(?:'[A-ZÀ-ÝŒ][\w-]{1,30})?(?![\w])"
_PART = r"(?:(?:de la |de |du |des |van der |van den |van |von |di |da |del |le |la |ben |el )|d')?"
_PERSON = rf"{_W}(?: (?:[A-Z]\. )?{_PART}{_W}){{0,3}}"  # one word may do, after a title
_FULL = rf"{_W}(?: [A-Z]\.)?(?: {_PART}{_W}){{1,3}}"  # a forename and a surname
_RUN = rf"{_W}(?: (?:& |and |et |de |du |of |for )?{_W}){{0,4}}"
_THE = (
    r"(?:an? |the |its |his |her |their |our |le |la |les |l'|un |une |son |sa |ses |leur |notre )"
)
_NOT_AT = r"(?<! on )(?<! in )(?<! at )(?<! sur )(?<! à )(?<! chez )(?<! from )"  # a place
_PLACE = r"(?:ville|capitale|commune|région|village|île|city|town|capital|hometown|native)\b"
_TAIL = (
    rf"(?: {ADJECTIVES_FR})*(?: (?:de la |de l'|de |du |des |d'|pour la |pour le |pour l'|pour )"
    rf"(?!(?:[a-zéèêç]{{2,}}(?:er|ir|oir|dre|tre|vre|ire)|ce|cette|ces|son|sa|ses|leurs?)\b)"
    rf"(?:[A-ZÀ-ÝŒ]|[a-zéèêç'œ])[\w'-]*(?: (?:{ADJECTIVES_FR}|{_W}))*){{0,3}}(?: {_W}){{0,3}}"
)


@cache  # made when first asked for: they are long
def _cues(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    roles, kinds = ROLES[language], KINDS[language]
    opening = "|".join(kind[0].upper() + kind[1:] for kind in kinds.split("|"))
    rules = (
        ("title", rf"\b{TITLES} (?P<n>{_PERSON})"),
        ("organisation", rf"\b(?P<n>{_W}(?: (?:& |and |et |de |du |of )?{_W}){{0,4}} {FORMS})"),
        ("organisation", rf"\b(?P<n>(?:{_W} (?:& |and |et |de |du )?){{1,5}}{LAST})\b"),
        ("organisation", rf"(?<![a-z] of )\b(?P<n>{HEADS_EN} (?:of|for) (?:the )?{_RUN})"),
        (
            "organisation",
            (
                rf"(?:\b(?:{kinds})|(?:(?<=[.!?] )|(?<=\n))(?:{opening}))"
                rf"(?:(?: (?!{PREPOSITIONS}\b)[a-zéèêç-]{{3,}})? (?P<n>{_RUN})|"
                rf", (?:Les |La |Le |The )?(?P<n2>{_RUN}),)"
            ),
        ),
        ("organisation", rf"\b(?:SARL|Sarl|SAS|EURL|SELARL|SCI|SCOP) (?P<n>{_RUN})"),
        ("organisation", rf"\b(?P<n>(?:Banque|Banco|Crédit|Compagnie|Société|Groupe) {_RUN})"),
        (
            "organisation",
            (rf"\b(?P<n>{_RUN}), {_THE}?(?:[\w'-]+ ){{0,3}}?(?:{kinds})\b"),
        ),
        (
            "person",
            (
                rf"{_NOT_AT}\b(?P<n>{_FULL})(?:, {_THE}?(?:[\w'-]+ ){{0,4}}?(?:{roles})\b|"
                rf", (?:who is |aged )?\d{{1,2}}(?: ans)?[,.]|, who [a-z]+s\b| {SPEECH_AFTER}\b)"
            ),
        ),
        (
            "role",
            (
                rf"\b(?:{roles})(?: (?P<n>{_FULL})|"
                rf"(?: [\w'-]+){{0,7}}, (?P<n2>{_FULL})(?=[,.:»”\"]| [a-zé]))"
            ),
        ),
        (
            "role",
            (
                rf"\b(?:[Ll]e|[Ll]a|[Uu]ne?|[Ss]on|[Ss]a|[Ii]ts|[Hh]is|[Hh]er) (?!{_PLACE})"
                rf"[a-zéèêç-]{{4,}}(?: [\w'-]+){{0,5}}, (?P<n>{_FULL}),"
            ),
        ),
        ("speech", rf"\b{SPEECH_BEFORE}(?: (?:{'|'.join((*FR_DAYS, 'hier'))}))? (?P<n>{_FULL})"),
        (
            "signature",
            rf"(?:incerely|aithfully|egards|alutations|sentiments)[^\n]{{0,30}}\n+(?P<n>{_FULL})\n",
        ),
    )
    found = [(rule, re.compile(pattern)) for rule, pattern in rules]
    if language == "fr":
        found.insert(3, ("body", re.compile(rf"\b(?P<n>{HEADS_FR}{_TAIL})")))
    return tuple(found)


PERSONS = ("title", "person", "role", "speech", "signature")
_NOT_NAMES = frozenset(fold(word) for word in (*EN_DAYS, *EN_MONTHS, *FR_DAYS, *FR_MONTHS, *COMMON))
_TITLE = re.compile(TITLES)
_ELIDED = re.compile(rf"[DdLl]'{HEADS_FR}\b")
_ORGANISED = re.compile(rf"\b(?:{LAST}|{FORMS})$")


_RUNS = re.compile(rf"(?<![\w'-]){_W}(?: {_W}){{0,3}}")
_AT = r"\b(?:in|at|near|across|from|en|à|au|aux|dans|sur|of) "
_PLACED = re.compile(rf"{_AT}$")
_PLACES = re.compile(rf"{_AT}(?P<w>{_W})")
_ACTING = re.compile(
    rf"(?<![\w'-])(?P<w>{_W}) "
    r"(?:has|had|said|says|will|plans?|planned|denies|denied|declined|agreed|expects?|argued|claims|"
    r"told|a|avait|va|vise|n'a|n'avait|s'est|compte|affirme|assure|dit|doit|devra|entend|refuse)\b"
)
_OFTEN = 3


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name at a place; ``known`` when it is one of the case's own."""

    start: int
    end: int
    exact: str
    known: bool
    rule: str


def find_names(text: str, lang: str, known: Sequence[str] = ()) -> list[NameMention]:
    """Known names wherever they stand; others only beside a title, a role, a form of company."""
    plain = flat(text)
    spans = [(start, end, True, "known") for start, end in _known(plain, known)]
    spans += [(start, end, False, rule) for start, end, rule in cued(plain, base_language(lang))]
    spans.sort(key=lambda span: (span[0], not span[2], -span[1]))
    kept: list[NameMention] = []
    for start, end, is_known, rule in spans:
        if not kept or start >= kept[-1].end:
            kept.append(NameMention(start, end, text[start:end], is_known, rule))
        elif is_known and not kept[-1].known:
            kept[-1] = NameMention(start, end, text[start:end], True, rule)
    return kept


@lru_cache(maxsize=1)  # names and speakers of one text ask for the same
def cued(plain: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Start, end and rule of each name that a cue shows in flat text, some within others."""
    found: list[tuple[int, int, str]] = []
    for rule, pattern in _cues(language):
        for match in pattern.finditer(plain):
            named = "n" if match["n"] else "n2"
            span = _trimmed(plain, *match.span(named), rule)
            if span and _is_name(plain, *span, rule):
                found.append((*span, rule))
    found.extend(_recurring(plain))
    return tuple(sorted(found))


def _recurring(plain: str) -> Iterator[tuple[int, int, str]]:
    """Names told in full and again, or then shortly: "Fellbrook Diagnostics … Fellbrook"."""
    runs = [_bare(plain, *match.span()) for match in _RUNS.finditer(plain)]
    runs = [span for span in runs if _in_prose(plain, *span)]
    told = Counter(plain[start:end] for start, end in runs)
    actors = _actors(plain, told)
    for start, end in runs:
        words = plain[start:end].split(" ")
        if fold(words[0]) in _NOT_NAMES or _TITLE.fullmatch(words[0]):
            continue
        if len(words) == 1:
            if words[0] in actors:
                yield start, end, "recurring"
            continue
        if _PLACED.search(plain, max(0, start - 8), start):
            continue
        if told[words[-1]] and not _ORGANISED.search(words[-1]):
            yield start, end, "person"
        elif told[words[0]] or told[" ".join(words)] > 1:
            yield start, end, "recurring"


def _bare(plain: str, start: int, end: int) -> tuple[int, int]:
    """A run without what only begins a sentence, a title, « d' » before it."""
    first, _, rest = plain[start:end].partition(" ")
    while rest and (_TITLE.fullmatch(first) or fold(first) in _NOT_NAMES):
        start += len(first) + 1
        first, _, rest = rest.partition(" ")
    return start + 2 * (first[:2] in ("d'", "l'", "L'", "D'")), end


def _in_prose(plain: str, start: int, end: int) -> bool:
    """Whether its line is a sentence, and no headline, caption or list."""
    line_end = plain.find("\n", end)
    line = plain[plain.rfind("\n", 0, start) + 1 : line_end if line_end >= 0 else len(plain)]
    return line.rstrip()[-1:] in set('.!?»”":;,') and plain[start:end] != plain[start:end].upper()


def _actors(plain: str, told: Counter[str]) -> set[str]:
    """Words told often that do something, and are not mostly a place."""
    acting = {match["w"] for match in _ACTING.finditer(plain)}
    placed = Counter(match["w"] for match in _PLACES.finditer(plain))
    return {word for word in acting if told[word] >= _OFTEN and placed[word] * 3 <= told[word]}


def people(plain: str, language: str) -> Iterator[tuple[int, int]]:
    """Where persons are named in flat text, in order."""
    last = 0
    for start, end, rule in cued(plain, language):
        if rule in PERSONS and start >= last:
            last = end
            yield start, end


def _known(plain: str, known: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Known names, also in capitals; a name that begins in lower case in any case."""
    for name in sorted({flat(item).strip() for item in known}, key=len, reverse=True):
        if len(name) < 2:
            continue
        words = r"\s+".join(re.escape(word) for word in name.split())
        shout = r"\s+".join(re.escape(word) for word in name.upper().split())
        either = f"(?:{words}|{shout})" if len(name) > 3 else words
        exact = 0 if name[0].isupper() else re.IGNORECASE
        for match in re.finditer(rf"(?<!\w){either}(?!\w)", plain, exact):
            yield match.span()


def _trimmed(plain: str, start: int, end: int, rule: str) -> tuple[int, int] | None:
    """Without leading words that only begin a sentence, and an article elided before a noun."""
    words = plain[start:end].split(" ")
    while words and fold(words[0]) in _NOT_NAMES:
        start += len(words.pop(0)) + 1
    while len(words) > 1 and _TITLE.fullmatch(words[0]):
        start += len(words.pop(0)) + 1
    while words and rule != "body" and (fold(words[-1]) in _NOT_NAMES or words[-1].islower()):
        end -= len(words.pop()) + 1
    if words and _ELIDED.match(words[0]):
        start += 2
    return (start, end) if words and end - start > 2 else None


def _is_name(plain: str, start: int, end: int, rule: str) -> bool:
    """Not a lone "Commission", a month, a headline in capitals; a person has no company's form."""
    words = plain[start:end]
    if lone().fullmatch(words) or fold(words) in _NOT_NAMES:
        return False
    if rule in PERSONS and rule != "title":
        return " " in words and not _ORGANISED.search(words)
    return True
