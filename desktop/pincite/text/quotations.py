"""Quoted words and who is said to have said them."""

import re
from dataclasses import dataclass

from pincite.text.prose import base_language, flat

_PAIRS = re.compile(r"“([^“”\n]{2,2000})”|«([^«»\n]{2,2000})»|„([^“”„\n]{2,2000})[“”]")
_STRAIGHT = re.compile(r'"')
_SINGLE = re.compile(r"(?<![\w’'])‘([^‘’\n]{3,400}(?:’\w[^‘’\n]{1,400}){0,8})’(?!\w)")
_MIN_WORDS = 3
_NAME = (
    r"(?P<who>(?:(?:[Tt]he|[Ll]e|[Ll]a|[Aa]n?|[Uu]ne?|[Ll]['’]|[Ss]on|[Ss]a|[Ii]ts|[Hh]is|"
    r"[Hh]er) ?)?"
    r"(?:[A-ZÀ-Ý][\w.’'-]+|[a-zà-ÿ][\w’'-]+)(?: (?:[A-ZÀ-Ý][\w.’'-]+|of|de|du|des|d['’]|for|the|"
    r"la|le|"
    r"[a-zà-ÿ-]+)){0,5})"
)
_EN_SAID = (
    r"(?:said|says|wrote|writes|told|added|adds|stated|states|argued|argues|claimed|claims|"
    r"warned|warns|"
    r"explained|explains|tweeted|posted|replied|replies|insisted|noted|notes|announced|declared|"
    r"testified|asked|asks|admitted|concluded|continued|recalled|remarked|responded)"
)
_FR_SAID = (
    r"(?:a(?:vait)? (?:déclaré|dit|indiqué|affirmé|ajouté|expliqué|écrit|précisé|estimé|annoncé|"
    r"assuré|"
    r"souligné|répondu|rappelé|tweeté|lancé|confié|reconnu|commenté|conclu|insisté|réagi)|"
    r"déclare|dit|"
    r"indique|affirme|ajoute|explique|écrit|précise|estime|annonce|assure|souligne|répond|rappelle|"
    r"poursuit|confie|reconnaît|commente|conclut|insiste|note|juge|raconte|résume|martèle)"
)
_AFTER = {
    "en": [
        re.compile(rf"^,? {_EN_SAID} {_NAME}"),
        re.compile(rf"^,? {_NAME} {_EN_SAID}\b"),
        re.compile(rf"^,? according to {_NAME}"),
    ],
    "fr": [
        re.compile(rf"^ ?,? {_FR_SAID} {_NAME}"),
        re.compile(rf"^ ?,? (?:selon|d['’]après) {_NAME}"),
        re.compile(rf"^ ?,? {_NAME} {_FR_SAID}\b"),
    ],
}
_BEFORE = {
    "en": [
        re.compile(rf"{_NAME} {_EN_SAID}(?: [\w ]{{0,40}})?(?: that)?[,:]? ?$"),
        re.compile(rf"[Aa]ccording to {_NAME},? ?$"),
    ],
    "fr": [
        re.compile(rf"{_NAME} {_FR_SAID}(?: [\w ]{{0,40}})?(?: qu(?:e|['’]))?[,:]? ?[:,]? ?$"),
        re.compile(rf"(?:[Ss]elon|[Dd]['’]après) {_NAME},? ?:? ?$"),
    ],
}
_CUT = re.compile(
    r",| (?:in|on|at|during|to|about|after|before|who|which|that|and|when|while|as|dans|lors|qui|"
    r"sur|à|au|"
    r"aux|en|pour|avant|après|mais|et|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|hier|"
    r"Monday|"
    r"Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_words = str.split
_PRONOUNS = frozenset(
    _words("he she they it we i il elle ils elles on who which that also has had have ont qui lui")
)


@dataclass(frozen=True, slots=True)
class QuotationMention:
    """Words in quotation marks (the marks not included). ``speaker`` is empty when not named."""

    start: int
    end: int
    exact: str
    speaker: str
    rule: str


def find_quotations(text: str, lang: str) -> list[QuotationMention]:
    """Quotations of three words or more, and shorter ones that someone is said to have said."""
    language = base_language(lang)
    plain = flat(text)
    found: list[QuotationMention] = []
    for outer_start, outer_end, rule in _quoted(text):
        start, end = _trimmed(text, outer_start + 1, outer_end - 1)
        if start >= end:
            continue
        speaker, how = _speaker(plain, outer_start, outer_end, language)
        words = len(re.findall(r"\w+", text[start:end]))
        if words < (2 if speaker else _MIN_WORDS):
            continue
        found.append(
            QuotationMention(start, end, text[start:end], speaker, f"{rule}+{how}" if how else rule)
        )
    return found


def _quoted(text: str) -> list[tuple[int, int, str]]:
    """Outer spans of quotations, in order, without those inside others."""
    spans = [(m.start(), m.end(), "guillemets" if m[2] else "curly") for m in _PAIRS.finditer(text)]
    spans += _straight(text)
    spans += [(m.start(), m.end(), "single") for m in _SINGLE.finditer(text)]
    spans.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int, str]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _straight(text: str) -> list[tuple[int, int, str]]:
    """Straight double quotes, in pairs within a paragraph; an unpaired last one is left out."""
    spans: list[tuple[int, int, str]] = []
    offset = 0
    for line in text.split("\n"):
        opened = -1
        for mark in _STRAIGHT.finditer(line):
            at = mark.start()
            if opened < 0 and line[at - 1 : at].isdigit():
                continue  # inches
            if opened >= 0 and at - opened > 3:
                spans.append((opened + offset, at + offset + 1, "straight"))
            opened = -1 if opened >= 0 else at
        offset += len(line) + 1
    return spans


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the spaces inside guillemets and a comma that belongs to the sentence around."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return start, end


def _speaker(text: str, start: int, end: int, language: str) -> tuple[str, str]:
    after = text[end : end + 120].split("\n", maxsplit=1)[0]
    line_start = text.rfind("\n", 0, start) + 1
    before = text[max(line_start, start - 140) : start]
    before = re.split(r"[.!?] ", before)[-1]
    for rule, patterns, piece in (("after", _AFTER, after), ("before", _BEFORE, before)):
        for pattern in patterns[language]:
            match = pattern.search(piece)
            name = _clean(match["who"]) if match else ""
            if name:
                return name, f"said_{rule}"
    return "", ""


def _clean(name: str) -> str:
    """The name up to the first word that is none; empty for a pronoun."""
    cut = _CUT.search(name)
    short = (name[: cut.start()] if cut else name).strip(" .'")
    capital = re.search(r"[A-ZÀ-Ý][\w.’'-]+(?: (?:de |du |of |d')?[A-ZÀ-Ý][\w.’'-]+)*", short)
    if short.split(" ")[0].lower() in _PRONOUNS or not short:
        return ""
    if capital and not re.match(r"(?i)(?:the|le|la|l'|a|an|une?|son|sa|its|his|her)\b", short):
        return capital[0]
    return short
