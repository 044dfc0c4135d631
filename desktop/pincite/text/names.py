"""Names of persons and organisations: those already known, and new ones where a cue shows them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pincite.text.date_words import EN_DAYS, EN_MONTHS, FR_DAYS, FR_MONTHS
from pincite.text.prose import base_language, flat
from pincite.text.typography import fold

_TITLES = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|Sir|Judge|Justice|President|Senator|Minister|Chief Executive|CEO|"
    r"Captain|"
    r"Professor|Doctor|Attorney General|M|MM|Mme|Mlle|Me|Maître|Dr|Pr|Professeur|Président|"
    r"Présidente|"
    r"Juge|Ministre|Docteur)\.?"
)
_WORD = r"[A-ZÀ-Ý][\w’'-]+"
_PERSON = rf"{_WORD}(?: (?:de |du |van |von |di |da |le |la )?(?:[A-Z]\. )?{_WORD}){{0,3}}"
_CUES = (
    ("title", re.compile(rf"\b{_TITLES} (?P<n>{_PERSON})")),
    (
        "organisation",
        re.compile(
            rf"\b(?P<n>(?:{_WORD} (?:& |and |et |de |du |of )?){{1,5}}(?:Inc|Corp|Corporation|"
            rf"Ltd|LLC|"
            r"LLP|PLC|GmbH|AG|SA|SAS|SARL|SE|NV|BV|Group|Groupe|Bank|University|Institute|"
            r"Foundation|"
            r"Association|Agency|Commission|Court|Ministry)\b\.?)"
        ),
    ),
    (
        "organisation",
        re.compile(
            r"\b(?P<n>(?:Université|Banque|Société|Fondation|Association|Agence|Institut|Cour|"
            r"Tribunal|"
            rf"Ministère|Commission)(?: (?:de |du |des |d'|pour |la |l')*{_WORD}){{1,4}})"
        ),
    ),
    (
        "role",
        re.compile(
            rf"\b(?P<n>{_WORD} (?:[A-Z]\. )?{_WORD}(?: {_WORD})?), (?:an? |the |its |his |her |"
            rf"le |la |l'|"
            r"un |une |son |sa )?(?:\w+ ){0,4}?(?:lawyer|attorney|counsel|chief|director|"
            r"spokes\w+|founder|"
            r"president|analyst|professor|owner|minister|judge|journalist|manager|partner|coach|"
            r"surgeon|"
            r"avocate?|directeur|directrice|porte-parole|fondat\w+|présidente?|analyste|"
            r"professeure?|"
            r"ministre|juge|journaliste|patron|patronne|associée?|propriétaire|médecin)\b"
        ),
    ),
    (
        "role",
        re.compile(
            r"\b(?:lawyer|attorney|counsel|spokes(?:man|woman|person)|founder|analyst|professor|"
            r"journalist|"
            r"owner|chairman|chairwoman|director|avocate?|porte-parole|fondat\w+|analyste|"
            r"journaliste|"
            rf"directeur|directrice|patron|PDG) (?P<n>{_WORD} (?:[A-Z]\. )?{_WORD})"
        ),
    ),
    (
        "role",
        re.compile(
            rf"\b(?:lawyer|counsel|spokes(?:man|woman|person)|founder|president|minister|judge|"
            rf"chairman|executive|director|mayor|avocate?|présidente?|procureure?|ministre|juge|"
            rf"directeur|directrice|porte-parole|fondat\w+|PDG|déléguée?|maire|députée?)"
            rf"(?: [\w'-]+){{0,6}}, (?P<n>{_WORD} (?:[A-Z]\. )?{_WORD})(?=[,.»”\"]| [a-zé])"
        ),
    ),
    (
        "speech",
        re.compile(
            rf"\b(?:said|says|told|wrote|according to|selon|d'après|déclaré|expliqué|ajouté|"
            rf"indiqué|constate|tranche|assure|affirme|raconte|explique|estime|dénonce|étrangle|"
            rf"résume|souligne|confie|déclare|plaide|souvient) "
            rf"(?P<n>{_WORD} (?:[A-Z]\. )?{_WORD}(?: {_WORD})?)"
        ),
    ),
)  # fmt: skip
_COMMON = (
    "The This That In On At Le La Les Un Une Selon According However But And It He She They We Il "
    "Elle Ils Elles Mais Dans For Its His Her"
)
_NOT_NAMES = frozenset(
    fold(word) for word in (*EN_DAYS, *EN_MONTHS, *FR_DAYS, *FR_MONTHS, *_COMMON.split())
)


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
    spans = _known(plain, known)
    for rule, pattern in _CUES:
        for match in pattern.finditer(plain):
            span = _trimmed(plain, *match.span("n"), base_language(lang))
            if span and span[0] < span[1]:
                spans.append((*span, False, rule))
    spans.sort(key=lambda span: (span[0], not span[2], -span[1]))
    kept: list[NameMention] = []
    for start, end, is_known, rule in spans:
        if not kept or start >= kept[-1].end:
            kept.append(NameMention(start, end, text[start:end], is_known, rule))
        elif is_known and not kept[-1].known:
            kept[-1] = NameMention(start, end, text[start:end], True, rule)
    return kept


def _known(plain: str, known: Sequence[str]) -> list[tuple[int, int, bool, str]]:
    spans: list[tuple[int, int, bool, str]] = []
    for name in sorted({flat(item).strip() for item in known}, key=len, reverse=True):
        if len(name) > 1:
            words = r"\s+".join(re.escape(word) for word in name.split())
            pattern = re.compile(
                rf"(?<!\w){words}(?!\w)", 0 if name[0].isupper() else re.IGNORECASE
            )
            spans += [(*match.span(), True, "known") for match in pattern.finditer(plain)]
    return spans


def _trimmed(plain: str, start: int, end: int, _language: str) -> tuple[int, int] | None:
    """Without leading words that only begin a sentence, and a closing possessive."""
    words = plain[start:end].split(" ")
    while words and fold(words[0]) in _NOT_NAMES:
        start += len(words.pop(0)) + 1
    while words and fold(words[-1]) in _NOT_NAMES:
        end -= len(words.pop()) + 1
    if plain[:end].endswith("'s"):
        end -= 2
    return (start, end) if words and end - start > 2 else None
