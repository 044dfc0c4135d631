"""Numbers that no one measured: what a contract or a sentence prescribes, describes or calls for.

A figure of the case says what was: paid, measured, counted. What is to be ("an upstand of not
less than 150 mm"), what kind a thing is ("kegs of 30 litres"), a sum that the law itself fixes,
a company's capital and a year are no such figures.
"""

import re

from pincite.review.numbers import cites_law, same_noun
from pincite.review.parts import Part
from pincite.text.quantities import Quantity

_ASKED = re.compile(
    r"\b(?:must|shall|should|is to|are to|may (?:be|not)|call(?:s|ed|ing) for|requir\w+|"
    r"specif\w+|stipulat\w+|prescrib\w+|oblig\w+|provid(?:es?|ed|ing) for|allow(?:s|ed)?|permit\w*|"
    r"tolerances?|limits?|limited to|minimum|maximum|nominal|rated|designed (?:for|to)|"
    r"requirements?|specifications?|(?:clause|covenant|radius|zone|perimeter) of|within|"
    r"not less than|no (?:less|more|fewer) than|"
    r"(?:will|would|can|could) (?:\w+ )?(?:be|go|need|keep|stay)|"
    r"doi(?:t|vent)|dev(?:ait|aient|ra|ront)|exig\w+|impos\w+|prévo(?:it|yait|ient)|prescri\w+|"
    r"fix(?:e|ait|ent)|stipul\w+|autoris\w+|permet\w*|tolér\w+|limit\w+|minim\w+|maxim\w+|"
    r"nominale?s?|(?:peu[tv]\w*|pour\w+|voudr\w+|ser(?:a|ont)|est à|sont à) |cahier des charges|"
    r"clause de|périmètre|rayon de|au moins|au plus|dans un rayon|non-concurrence)",
    re.IGNORECASE,
)
_WAS = re.compile(  # measured, moved or lost: what happened, whatever was asked
    r"\b(?:reach(?:ed|es)|record(?:ed|s)|measur(?:ed|es|ing)|weigh(?:ed|s|ing)|rose|fell|dropped|"
    r"show(?:ed|s)|found|stood at|c[ao]me(?:s)? (?:in )?(?:to|at)|amount(?:ed|s) to|total\w*|"
    r"exceed(?:ed|s)|lost|los(?:s|ing)|spoil(?:ed|t)|spil(?:t|led)|leaked|turned out|"
    r"deliver(?:ed|y)|"
    r"suppl(?:ied|y)|shipped|received|downloaded|uploaded|copied|transferred|took|taken|drew|drawn|"
    r"extracted|removed|consumed|used|burn(?:ed|t)|dumped|stored|sold|bought|only|"
    r"attein\w+|atteign\w+|relev\w+|mesur(?:é\w*|ait)|pes(?:é\w*|ait)|constat\w+|enregistr\w+|"
    r"s'él(?:ev|èv)\w+|perd\w+|dépass\w+|livr\w+|reçu\w*|télécharg\w+|copi\w+|transfér\w+|"
    r"prélev\w+|extrai\w+|consomm\w+|utilis\w+|dévers\\w+|répandu\w*|vendu\w*|achet\w+|"
    r"seulement|soustrai\w+|représent\w+)\b|"
    r"\b(?:was|were|had been|is now|are now|était|étaient|a été|ont été|est désormais)\b"
    r"(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_ORDERED = re.compile(  # "required a membrane lapped by 150 mm": a text says how it is to be
    r"\b(?:requir(?:ed|es|ing)|specif(?:ied|ies)|called for|calls for|prescrib(?:ed|es)|"
    r"stipulat(?:ed|es)|prévo(?:it|yait)|exige(?:ait)?|impos(?:e|ait)|prescri(?:t|vait))\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b\w{2,}(?:ed|ait|aient) (?:\w+ ){0,1}$")  # carried 18 tonnes
_OFFERS = re.compile(
    r"\b(?:demand\w*|requir\w*|request\w*|ask\w*|must|should|please|offer\w*|propos\w*|accept\w*|"
    r"settle\w*|following|mise en demeure|demeure|pri(?:e|ons)|exig\w*|offr\w*|propos\w*)\b",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)°] ?)?(?:to |de |d'|a |an |the |une? |la |le )*"
    r"(?:pay\w*|repa\w+|refund\w*|reimburs\w*|further sum|sum|fee|licen[cs]e fee|damages|"
    r"compensation|(?:further |lump |single )?payment|contribution|deposit|instal+ments?|"
    r"pa[iy]\w+|vers\w+|rembours\w+|régl\w+|règl\w+|somme|indemnité)\b",
    re.IGNORECASE,
)
_KIND = re.compile(  # kegs of 30 litres, des sacs de 25 kg, en fûts de 20 et de 30 litres
    r"\b[^\W\d_]{3,}s (?:de|of) (?:\d[\d.,]*(?:,| et| ou| and| or| à| to)? ?(?:de |of )?)*$",
    re.IGNORECASE,
)
_TARIFF = re.compile(
    r"\b(?:indemnité forfaitaire|forfaitaires?|forfait|amendes?|plafonn\w+|plafonds?|seuils?|"
    r"astreinte|droit de timbre|timbre fiscal|barème|"
    r"statutory (?:damages|fine|compensation|cap|limit|sum|minimum|maximum|award)|"
    r"fixed (?:sum|compensation|costs|fee)|(?:court|filing|issue|hearing) fees?|fines?|"
    r"civil penalt\w+|thresholds?|caps?|capped|limit|jurisdictional|small claims|exceed\w*|"
    r"up to|more than|over|maximum|minimum|per (?:violation|day|work|infringement)|"
    r"each (?:violation|day))\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(
    r"\b(?:au capital(?: social)?(?: variable| fixe)? de|share capital of|paid[- ]up capital of|"
    r"stated capital of) (?:[£$€] ?)?$",
    re.IGNORECASE,
)
_FEE = re.compile(  # what going to law costs, or an hour of somebody's time
    r"\b(?:(?:court|filing|issue|hearing|arbitration|mediation|registration) fees?|fixed-fee|"
    r"hourly rates?|taux horaire|droits? de (?:greffe|plaidoirie)|frais de greffe|timbre)\b",
    re.IGNORECASE,
)
_SET = re.compile(
    r"\b(?:articles?|sections?|High Court|County Court|small claims|fast track|jurisdiction|"
    r"compétence)\b|§",
    re.IGNORECASE,
)
_IF = re.compile(  # what would follow, and what a text sets: no share that was
    r"\b(?:if|unless|where|whenever|should|would|shall|provided that|in the event|"
    r"si|lorsque|dès lors que|au-delà de|à moins que|à condition|sauf si|en cas de)\b",
    re.IGNORECASE,
)
_SHARE_OF = re.compile(  # what a text fixes as a share: a deductible, a threshold, a majority
    r"\b(?:deductibles?|excess(?: of)?|thresholds?|tolerances?|margins? of error|quorum|majorit\w+|"
    r"ceilings?|floors?|caps?|capped|uplift|success fee|contingen\w+|retentions?|escalat\w+|"
    r"index\w+|covenants?|ratios?|co-?insurance|franchise|seuils?|plafonn?\w*|tolérances?|marge|"
    r"quotité|abattement|provisions? pour charges|indexation|clause pénale)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:rose|risen|fell|fallen|dropped|grew|grown|lost|declin\w+|increas\w+|decreas\w+|"
    r"doubled|plung\w+|shrank|shr[iu]nk|gained|cut|cr[uû]\w*|bais\w+|augment\w+|chut\w+|"
    r"progress\w+|recul\w+|diminu\w+|perd\w+|attein\w+|reach\w+)\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:(?:will|would|shall|can|is|are) (?:\w+ ){0,3}(?:ask (?:for|you for|only)|accept|pay|"
    r"settle|"
    r"contribute|offer|reimburse|credit)|(?:offers?|offering|proposes?|prepared|willing|ready) "
    r"(?:\w+ ){0,2}(?:to (?:pay|accept|settle|contribute|refund)|of)|in full and final settlement|"
    r"(?:propos|offr)\w+ (?:\w+ ){0,3}(?:de (?:payer|verser|régler)|la somme|une somme|une "
    r"indemnité)|accepte(?:ra|rait|rions|rons|rais)|se contente(?:ra|rait)|(?:est|sommes|suis) "
    r"(?:prête?s?|disposée?s?) à (?:payer|verser|régler|accepter))\b[^.;]*$",
    re.IGNORECASE,
)
_REACH = 110  # characters from an offer to its sum
_HOLDERS = re.compile(  # what a number of things fills
    r"(?:page|line|sheet|screen|call|request|box|case|carton|crate|tray|pallet|pack|ligne|"
    r"feuille|écran|appel|requête|boîte|caisse|cageot|palette|paquet)",
    re.IGNORECASE,
)
_LARGEST = 100_000  # what is told in millions is a figure
_NEAR = 30  # characters from a verb to what it measures
_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d(?= ?[^\W\d_])")


def no_figure(part: Part, found: Quantity, units: list[str]) -> bool:
    """Whether a typed number is prescribed, descriptive or set by law: no figure of the case.

    ``units`` are those of the case's figures.
    """
    kind = found.rule.rpartition("+")[2]
    if kind == "currency":
        before = part.flat[: found.start] + _head(found)
        return _CAPITAL.search(before) is not None or _by_law(part, found)
    if kind == "percent":
        return _named_after(part, found) or _set_share(part, found)
    if _HOLDERS.fullmatch(found.per) and not any(same_noun(found.unit, one) for one in units):
        return True  # from 10 to 100 for each page: what kind of page it is
    if kind == "measure" and found.value < _LARGEST:
        return _described(part, found) or not _reported(part, found, units)
    return _a_year(found)


def measured(part: Part, found: Quantity) -> bool:
    """Whether a verb just before a number says that it was counted: ``came to 26,311``."""
    start = part.sentence(found.start)[0]
    return _WAS.search(part.flat[max(start, found.start - _NEAR) : found.start]) is not None


def _set_share(part: Part, found: Quantity) -> bool:
    """``a deductible of two percent``, ``if errors exceed five per cent``, ``a 5% threshold``."""
    start, end = part.sentence(found.start)
    before, after = part.flat[start : found.start] + _head(found), part.flat[found.end : end]
    if _MOVED.search(before[-60:]):
        return False
    if _SHARE_OF.search(before[-60:]) or _SHARE_OF.search(after[:30]):
        return True
    told = _VERB.search(before) or _WAS.search(before[-_NEAR:])
    return told is None and _IF.search(part.flat[start:end]) is not None


def asked_for(part: Part, found: Quantity) -> bool:
    """Whether a sum is what a list of demands or an offer names: no fact, whatever it is.

    In an item under a lead that asks or offers, or after words that offer or ask for a sum; and
    only without a figure of that value.
    """
    if found.rule.rpartition("+")[2] != "currency":
        return False
    start = part.sentence(found.start)[0]
    if _OFFERED.search(part.flat[max(start, found.start - _REACH) : found.start] + _head(found)):
        return True
    if part.lead is None:
        return False
    return _OFFERS.search(part.lead.flat) is not None and _PAYS.match(part.flat) is not None


def _reported(part: Part, found: Quantity, units: list[str]) -> bool:
    """Whether a measure is told as what was: lost, recorded, or what a figure of the case says."""
    start, end = part.sentence(found.start)
    before = part.flat[start : found.start] + _head(found)
    near = None if _ORDERED.search(before) else _VERB.search(before)
    told = near or _WAS.search(part.flat[start:end]) or _WAS.search(part.flat[start : found.start])
    if _KIND.search(part.flat[start : found.start] + _head(found)):
        return False
    if told is None:
        same = any(same_noun(found.unit, unit) for unit in units)
        return same and _ASKED.search(part.flat[start:end]) is None
    return True


def _head(found: Quantity) -> str:
    """The words of a figure before its first digit."""
    return re.split(r"\d", found.exact, maxsplit=1)[0]


def _described(part: Part, found: Quantity) -> bool:
    """``a 30-litre keg``; ``(a Marlin Extreme, 1 TB, serial 77C1)``."""
    after = part.flat[found.end : found.end + 24]
    if re.search(r"\d-[^\W\d_]", found.exact):
        return True
    before = part.flat[: found.start].rstrip()
    opened = before.rfind("(") > before.rfind(")")
    return opened and before[-1:] == "," and after[:1] in (",", ")", ";")


def _named_after(part: Part, found: Quantity) -> bool:
    """``a 6% Luer taper``: a percentage that is part of what a thing is called."""
    before = part.flat[max(0, found.start - 5) : found.start]
    named = re.match(r" [A-Z][a-z]+ [a-z]", part.flat[found.end :])
    return bool(re.search(r"\b(?:an?|the|its|une?|le|la) $", before)) and named is not None


def _a_year(found: Quantity) -> bool:
    """``the 2021 and 2022 seasons``: years before what they name; a count has its comma."""
    match = _YEAR.match(found.exact)
    return match is not None and int(match[0]) % 100 != 0


def _by_law(part: Part, found: Quantity) -> bool:
    """``the fixed sum of 40 € (article D. 441-5)``, the court fee."""
    sentence = part.sentence_text(found.start)
    near = part.flat[max(0, found.start - 60) : found.end + 30]
    if _FEE.search(near):
        return True
    return _TARIFF.search(near) is not None and (
        cites_law(sentence) or _SET.search(sentence) is not None
    )
