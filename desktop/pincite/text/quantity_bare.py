"""A number with no noun beside it that counts what an earlier figure did: "against 860", "nine"."""

import re
from decimal import Decimal
from typing import Protocol

from pincite.text.clause_words import VERB
from pincite.text.date_words import EN_MONTHS, FR_MONTHS

COMPARED = re.compile(
    r"[a-zé]{2,}[sx] sur (?:les |ses )?$|\bn'en (?:\w+ ){1,3}que $|\b(?:contre|dont|of which|"
    r"against|out of|"
    r"au lieu de|instead of|rather than|plutôt que|"
    r"compared (?:with|to)|versus|vs\.?|(?:up|down) from) (?:only |just |"
    r"seulement |à peine )?$|"
    r"\b(?:of|sur|parmi) (?:the|les|ces|its|ses) [^,.\n]{2,40}, (?:only )?$",
    re.IGNORECASE,
)


PART = re.compile(r"\b(?:dont|of which|out of)(?: (?:only|just|seulement))? $")
_REDUCED = re.compile(r"\b(?:from|de) (?:[$€£]\d|\d)[\d,. ]*(?: [a-zé]+)? (?:to|à) $")
_FROM_TO = re.compile(r"\b(?:from|de) $|\b(?:from|de) \d[\d,. ]* (?:to|à) $")
FROM_AFTER = re.compile(r",? (?:up |down )?from (?:about |some |just |nearly )?\d")
COUNTED = re.compile(r" (?:are|were|remain(?:ed)?|have been|had been) (?:still )?[a-z]")
_NUMBERED = re.compile(
    r"\b(?:sont plus que|sont que|étaient que|sont|étaient|sommes|étions|seront|are|were|"
    r"(?:it|there|total|number) (?:is|was)|"
    r"averag(?:ed|es)|total(?:l?ed|s)|number(?:ed|s)|rose to|fell to|reached|moyenne est de|"
    r"nombre (?:est|était) de) (?:about |encore |just |only |some )?$"
)
_GONE_FROM = re.compile(
    r"\b(?:gone|went|goes|grew|grown|grows|fell|fallen|rose|risen|shrank|shrunk|jumped|"
    r"dropped|climbed|"
    r"pass[éea]\w*|tomb[ée]\w*|mont[ée]\w*|grimp[ée]\w*) (?:from|de) (?:\d[\d,. ]* (?:to|à) )?$"
)
FEWER = re.compile(r" (?:fewer|more|less) than\b| de (?:plus|moins) (?:que|qu')")
LISTED = re.compile(r"(?:\b(?:and|et)|,) $")
_IN_YEAR = re.compile(
    r" (?:last year|this year|l'an dernier|l'an passé|l'année dernière|cette année)\b| (?:in|"
    r"en|dans les années|in the|during|by) (?:19|20)\d\d"
    rf"| (?:in (?:{'|'.join(EN_MONTHS)})|en (?:{'|'.join(FR_MONTHS)}))\b"
)


class Counted(Protocol):
    """A number or a figure, as far as its value and end go."""

    @property
    def value(self) -> Decimal: ...

    @property
    def end(self) -> int: ...


def repeats_unit(text: str, head: int, number: Counted) -> bool:
    """Whether a bare number counts what the one before it did: "against 860", "540 in 2022"."""
    closed = re.match(r"\s*[.,;:!]", text[number.end : number.end + 2])
    if number.value > 1 and closed and _NUMBERED.search(text, max(0, head - 24), head):
        return True  # "ils sont vingt-trois."
    if closed and _REDUCED.search(text, max(0, head - 30), head):
        return True  # "de 850 euros à 75."
    if number.value >= 2 and _GONE_FROM.search(text, max(0, head - 40), head):
        return True
    if number.value >= 100 and _FROM_TO.search(text, max(0, head - 24), head):
        return True
    compared = COMPARED.search(text, max(0, head - 60), head)
    least = 2 if LISTED.search(text, max(0, head - 8), head) else 10
    in_year = number.value >= least and _IN_YEAR.match(text, number.end) is not None
    return compared is not None or in_year


def before_label(text: str, head: int) -> bool:
    """Whether a capital or a preposition before the number makes it a label: "in 12 are"."""
    lead = text[max(0, head - 20) : head]
    return re.search(r"(?:[A-Z][\w-]*|\b(?:in|on|at|by|page|of)) $", lead) is not None


# what ends the phrase of a number that stands alone
_CLOSED = re.compile(
    r"(?: ?[.,;:!?)»”\"](?!\d)|\n|$| [–—] | (?:in|since|by|from|during|last|this|on|at|when|while|"
    r"before|after|and|but|en|depuis|dans|au|aux|à|l'an|cette|lors|pour|avant|après|quand|et|mais|"
    r"contre|chez|ou|or|now|today|so far|aujourd'hui|désormais|"
    r"maintenant)\b(?! \d{1,3}\b)(?! (?:of|de)\b))"
)
# verbs after which a number is a label, an age, a score or a copula's
_NO_COUNT = re.compile(
    r"\b(?:is|are|was|were|been|be|est|sont|était|étaient|a été|ont été|fut|turned|turns|aged|"
    r"called|"
    r"calls?|dial\w*|rang|compos\w+|appel\w+|said|says|told|wrote|won|lost|beat|scored|led|drew|"
    r"numbered|titled|named|rated|ranked|stood|stands|finished|dit|battu|gagné|mené|noté|classé|"
    r"should|could|would|might|can|may|must|will|doit|doivent|peut|peuvent|va|vont|"
    r"started|began|ended|opened|closed|commencé|fini|daté|published|born|né|founded|"
    r"united|need|proceed|did|does|do|ha[sd] been) $",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"(?:only|just|another|some|all|the other|a further|seulement|encore|déjà|quelque|environ|"
    r"not even|pas même|que|the remaining) $",
    re.IGNORECASE,
)
# "has doubled to 612", ", à 9": what a change came to
_CAME_TO = re.compile(
    r"\b(?:rose|risen|rises?|rising|grew|grown|grows?|fell|fallen|falls?|falling|increas\w+|"
    r"jump\w+|"
    r"drop\w*|climb\w*|declin\w*|went|gone|up|down|slid|surg\w+|expand\w+|doubl\w+|tripl\w+|"
    r"quadrupl\w+|halv\w+|cut|reduc\w+|shr[aiu]nk|rais\w+|lower\w+|soar\w*|plung\w*|tumbl\w*|"
    r"pass\w*|chut\w+|augment\w+|baiss\w+|recul\w+|mont\w+|tomb\w+|grimp\w+|réduit\w*|ramen\w+|"
    r"doubl\w+|tripl\w+|progress\w+)\b[^.;:\n]{0,50}? (?:to|à)(?: (?:just|only|seulement))? $|"
    r"\b(?:be|been|stands?|stood|remains?|remained) at $",
    re.IGNORECASE,
)
_SUBJECT_OF = {
    "en": re.compile(
        r"(?: more| others)? (?:are|were|will|would|remain(?:ed)?|have|had|did|died|survived|"
        r"failed|passed|went|came|got|voted|"
        r"left|stayed|reopened|belong(?:ed)?|live[ds]?|work(?:ed)?|use[ds]?|pa(?:y|id)|"
        r"said no|said yes)\b"
    ),
    "fr": re.compile(
        r" (?:sont|étaient|seront|seraient|ont|avaient|auront|n'ont|n'étaient|n'avaient|restent|"
        r"manquent|viennent|vivent|travaillent|paient|[a-zé]+èrent|[a-zé]{3,}aient)\b"
    ),
}
_OPENS = re.compile(r"(?:^|[.!?;:\n]|\b(?:and|et|but|mais|of whom|dont|ou|where|où),?) ?[\"«“]? ?$")


def counts_again(text: str, head: int, number: Counted, language: str) -> bool:
    """Whether a lone number is the object or subject of a verb, or what a change came to.

    "In 2022 they took 60.", "has doubled to 612", "et 69 sont partis".
    """
    if number.value < 2 or number.value != number.value.to_integral_value():
        return False
    if not _CLOSED.match(text, number.end):
        subject = _SUBJECT_OF[language].match(text, number.end)
        return bool(subject and _OPENS.search(text, max(0, head - 12), head))
    lead = text[max(0, head - 90) : head].rpartition("\n")[2]
    if _CAME_TO.search(lead):
        return True
    while adverb := _ADVERB.search(lead):
        lead = lead[: adverb.start()]
    if not lead.endswith(" ") or _NO_COUNT.search(lead):
        return False
    verbs = [match.end() for match in VERB[language].finditer(lead[-40:])]
    return bool(verbs) and verbs[-1] == len(lead[-40:]) - 1
