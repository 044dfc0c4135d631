"""Numbers that are no facts of the case: law reports, statutes, small counts in a letter."""

import re
from functools import lru_cache

from pincite.text.number_words import parse_words
from pincite.text.quantities import Quantity
from pincite.text.typography import fold

_LEGAL = re.compile(
    r"\b\d+ (?:U\.S\.C?\.?(?:A\.)?|C\.F\.R\.|Fed\. Reg\.|F\.(?: ?(?:2d|3d|4th|Supp\.(?: ?[23]d)?|"
    r"App'x))?|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|Cal\.(?: ?App\.)?(?: ?\d(?:d|th))?|N\.Y\.(?:[23]d)?|"
    r"[A-Z]\.[A-Z]\.(?:[23]d)?|So\.(?: ?[23]d)?|P\.(?: ?[23]d)?|Rep\.(?: ?\dd)?|Del\.|Ill\.|Wis\.|"
    r"WLR|QB|AC|KB|Ch|All ER|UKSC|EWHC|EWCA)[ ,]*(?:§+ ?)?[\w.()-]*|[\[(](?:19|20)\d\d[\])] "
    r"?(?:\d+ )?(?:UKSC|UKHL|EWCA|EWHC|QB|AC|WLR|All ER|Ch|KB|BCLC|Lloyd'?s Rep)(?: (?:Civ|Crim|"
    r"\(\w+\)))? ?\d*(?: \(\w+\))?|\bn° ?\d[\d.\- ]*|\b(?:RG|RCS|SIREN|SIRET|Cass\.|Civ\.|"
    r"Com\.)[^.;\n]{0,40}\d[\d .\-/]*|\b(?:L|R|D|A)\. ?\d{1,4}(?:-\d+)*|\b\d{2}-\d{2}\.\d{3}\b|"
    r"\b(?:company|registration|registered|reference|account|invoice|order|claim|case|docket|"
    r"policy|patent|matter|file|ticket|tracking|serial|VAT)\s+(?:no\.?|number|nos\.?)s?:? "
    r"?[\w/ .-]{1,24}|\b(?:RL|RR|RA) ?\d[A-Z ]?[\d A-Z]+|\b(?:Rule|Rules|Part|CPR|Regulation|"
    r"Directive|Act|Order|Law|Loi|Règlement|Directive|Décret|Code|Title) (?:\(EU\) )?(?:n° "
    r"?)?\d[\w./()-]*",
    re.IGNORECASE,
)  # fmt: skip
_words = str.split
_PLAIN = frozenset(
    _words(
        "page copy copie paragraph paragraphe exhibit pièce piece enclosure annexe attachment "
        "section clause article letter lettre courrier point question request demand demande item "
        "step étape heading ground reason motif respect breach manquement category catégorie part "
        "partie version occasion time fois day jour week semaine month mois year an année hour "
        "heure minute second seconde party side working business ouvré franc calendar calendaire "
        "clear letters original exemplaire exemplaires line ligne word mot count chef instance "
        "limb head schedule"
    )
)


_SECTIONS = re.compile(
    r"(?:§+|¶+) ?[\w.()-]+(?:(?:,| and| or| et| ou|, and| to|–|-) ?\d[\w.()-]*)*"
    r"|\b(?:entr(?:y|ies)|rows?|lines?|box(?:es)?|tabs?|photos?|photographs?|photographies|"
    r"invoices?|orders?|"
    r"claims?|requests?|interrogator(?:y|ies)|topics?|points?|items?|plots?|lots?|factures?|"
    r"lignes?|"
    r"demandes?|colis|annexes?|notes?|questions?|weeks?|semaines?|levels?|drawings?|plans?|"
    r"figures?) "
    r"\d{1,4}[A-Za-z]?(?:(?:,|,? and|,? or|,? et|,? ou| to| à|–|-) "
    r"?\d{1,4}[A-Za-z]?)*(?![\d%.,]*\d)"
    r"|\b\d{1,4}(?:, \d{1,4})+,? (?:and|or|et|ou) \d{1,4}\b(?! ?(?:%|million|billion|milliard))",
    re.IGNORECASE,
)
_SHORT = re.compile(  # s 69 of the County Courts Act; "the plate's 69 readings" are counted
    r"(?<![\w'’])(?:ss?|regs?|rr?|arts?|paras?|sch|cl)\.? \d{1,4}[A-Z]{0,2}(?:\([\da-z]+\))*"
    r"(?:(?:,| and| to|–|-) ?\d{1,4}[A-Z]{0,2}(?:\([\da-z]+\))*)*"
)
_INTEREST = re.compile(r"\b(?:interest|rate|intérêts?|taux|majoration)\b", re.IGNORECASE)
_LAW = re.compile(
    r"\b(?:sections?|acts?|statut\w+|articles?|codes?|base rate|legal rate|law|légal\w*|loi|§)\b|§",
    re.IGNORECASE,
)
_OF_A_TEXT = frozenset(("word", "mot", "signe", "caractere", "character"))
_REPORT = re.compile(
    r"\b(?:RSA|RCW|R\.C\.|ORS|NRS|UCC|U\.C\.C\.|G\.L\.|C\.R\.S\.|CPLR|Stat\.(?: Ann\.)?|"
    r"Gen\. Bus\. Law|Code Ann\.)[ §]*\d|"
    r"(?:\b[A-Z][A-Za-z]{0,5}\.(?: ?[A-Z&][A-Za-z]{0,5}\.?){0,4}) ?§+ ?\d|"  # A.R.S. § 33-1816
    r"[\[(](?:19|20)\d\d[\])] (?:\d+ )?(?:UKSC|UKHL|EWCA|EWHC|QB|KB|AC|WLR|All ER|Ch|Fam|EMLR)\b|"
    r"\b\d+ (?:U\.S\.|F\.(?:2d|3d|4th| ?Supp)|S\. ?Ct\.|Cal\.|N\.Y\.|A\.D\.|N\.E\.|P\.[23]d)|"
    r"\b(?:Cass|CA|CE|CJUE|CJEU|CEDH|Cons\. const|Civ|Com|Soc|Crim)\b\.?[^.;]{0,30}, \d{1,2}(?:er)?"
    r" [a-zéû]+\.? \d{4}",
)
_PROVISION = re.compile(
    r"(?:§+|\b(?:sections?|s|ss|sec|articles?|arts?|regulations?|regs?|rules?|rr?|paragraphs?|"
    r"paras?|points?|clauses?|parts?|alinéa|recitals?|considérants?)\b\.?) ?(?:[LRDA]\. ?)?\d",
    re.IGNORECASE,
)
_ENACTED = re.compile(
    r"\b(?:Act|Acts|Code|Codes|Rules|Regulations?|Directive|Statutes?|Constitution|Convention|"
    r"Protocol|Restatement|GDPR|RGPD|CPR|U\.S\.C|C\.F\.R|Fed\. R|CPLR|code|loi|Loi|décret|"
    r"règlement|Règlement|ordonnance|C\. (?:civ|com|trav|consom)|convention collective)\b"
)
_PHONE = re.compile(
    r"(?<![\d£$€,.])(?:\+\d{1,3}[ .-]?(?:\(0\) ?)?\d{1,5}|\(?0\d{1,5}\)?)"
    r"(?:[ .-]\d{2,4}){1,5}\b(?![,.]?\d)"
)
_TERMS = re.compile(
    r"\b(?:interest|rates?|retention|discount|commission|royalt\w+|deposit|penalt\w+|VAT|surcharge|"
    r"intérêts?|taux|retenue|remise|redevance|pénalités?|majoration|TVA|acompte)\b",
    re.IGNORECASE,
)
_CLAUSED = re.compile(
    r"\b(?:clauses?|sections?|articles?|art\.|items?|schedule|annexe?|particulars|"
    r"paragraphs?)\b ?\d?",
    re.IGNORECASE,
)
_TAX = re.compile(  # a tax's rate is the law's: ``VAT at 20%``, ``TVA (10 %)``
    r"\b(?:VAT|GST|TVA|sales tax)\b[ (:@]*(?:(?:at|of|rate|à|de|au|"
    r"taux) ?){0,4}\d{1,2}(?:[.,]\d+)? ?%|"
    r"\b\d{1,2}(?:[.,]\d+)? ?% (?:(?:of|de|d') ?)?(?:VAT|GST|TVA|sales tax)\b"
)
_ITEM = re.compile(
    r"(?:^|(?<=[\s;:]))\d{1,2}(?:°|º|\)|bis|ter)(?=[\s)])|"
    r"^\W{0,3}\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?= [^\W\d_]+)"  # paragraph 4.2 of the letter
)


@lru_cache(maxsize=2048)
def legal_numbers(flat: str) -> tuple[tuple[int, int], ...]:
    """Where flat text cites law, registers or references, or numbers its items."""
    return tuple(
        match.span()
        for pattern in (_LEGAL, _SECTIONS, _SHORT, _PHONE, _ITEM, _TAX)
        for match in pattern.finditer(flat)
    )


def cites_law(words: str) -> bool:
    """Whether flat words cite a provision of the law, or a judgment by its report."""
    return _REPORT.search(words) is not None or (
        _PROVISION.search(words) is not None and _ENACTED.search(words) is not None
    )


def statutory(sentence: str) -> bool:
    """Whether a rate is a term of the law or of a contract: ``8% under section 69 of the Act``."""
    lawful = _INTEREST.search(sentence) is not None and _LAW.search(sentence) is not None
    return lawful or bool(_TERMS.search(sentence) and _CLAUSED.search(sentence))


def ordinary_count(found: Quantity, units: list[str]) -> bool:
    """Whether a typed number is no figure that must be bound.

    Lengths of time belong to the rules on deadlines. Counts up to ten (twenty in words) are
    ordinary prose, unless they count what a figure of the case counts; so are counts of pages,
    exhibits and the like.
    """
    kind = found.rule.rpartition("+")[2]
    if fold(found.unit) in ("time", "times", "fois") and found.value <= 20:
        return True
    if re.fullmatch(r"\d{1,3}[A-Z°ºª]", found.exact):
        return True  # a room, an item of a list
    if kind in ("currency", "percent", "measure"):
        return False
    # A code or a reference: a figure of that size has its thousands apart.
    if kind == "time" or (not found.unit and re.fullmatch(r"\d{4,7}(?:\.\d+)?", found.exact)):
        return True
    if found.value >= 1000:
        return _stem(fold(found.unit).partition(" ")[0]) in _OF_A_TEXT
    if any(same_noun(found.unit, unit) for unit in units):
        return False
    if any(_stem(word) in _PLAIN for word in fold(found.unit).split()[:2]):
        return True
    spelled = found.rule.startswith("words")
    return found.value <= (20 if spelled else 10) or not found.unit


def same_noun(first: str, second: str) -> bool:
    """Whether two nouns count the same thing: ``application``, ``applications``."""
    mine, theirs = fold(first).split(), fold(second).split()
    if not mine or not theirs:
        return False
    return _stem(mine[-1]) == _stem(theirs[-1]) or _stem(mine[0]) == _stem(theirs[0])


def _stem(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("xes", "sses", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith(("s", "x")) and len(word) > 3 else word


def number_of(words: str, lang: str) -> int | None:
    """The whole number that words are: ``8``, ``eight``, ``thirty (30)``, ``huit``."""
    text = re.sub(r"\s*\(\d+\)$", "", words.strip().lower())
    if text.isdigit():
        return int(text)
    found = parse_words(text, lang)
    if found is None or found[1] != len(text) or found[0] != int(found[0]):
        return None
    return int(found[0])
