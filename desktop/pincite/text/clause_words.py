"""Words by which clauses are told apart and their tense is known, English and French."""

import re

_I = re.IGNORECASE

_EN_IRREGULAR = (
    "was|were|had|did|said|told|wrote|came|went|took|began|made|won|lost|fell|rose|sent|met|left|"
    "paid|found|got|gave|held|brought|bought|sold|cut|put|shut|ran|grew|saw|spoke|became|built|"
    "kept|led|broke|drew|struck|ate|spent|sank|shrank|shot|hit|drove|flew|chose|stood|"
    "stole|threw|swung|slid|beat|fought|sought|taught|thought|knew|dealt|"
    "cost|could|should|might|would"
)
_EN_VERBS = (
    "employ|own|operate|count|include|run|need|want|expect|hope|say|pay|charge|cost|make|earn|"
    "sell|serve|hold|get|give|take|keep|leave|remain|represent|cover|stand|use|live|work|look|"
    "face|claim|boast|control|manage|lease|provide|require|allow|show|mean|trade|contain"
)
_EN_PRESENT = (
    r"is|are|am|has|have|does|do|can|(?-i:may)|must|accounts? for|"
    rf"(?<!\bits )(?<!\bthe )(?<!\btheir )(?<!\bof )(?:{_EN_VERBS})s|"
    rf"(?:(?<=s )|(?<=they )|(?<=people )|(?<=who )|(?<=we ))(?:{_EN_VERBS})"
)
_DETERMINERS = (
    "le", "la", "un", "une", "de", "sa", "son", "ce", "au", "du", "en", "cette", "par",
)  # fmt: skip
_FR_NOUN_BEFORE = "".join(rf"(?<!\b{word} )" for word in _DETERMINERS)
_FR_PRESENT = (
    r"est|sont|a|ont|peu(?:t|vent)|veut|veulent|doi(?:t|vent)|va|vont|fait|font|vaut|valent|"
    r"(?:se |s')(?!est\b|être\b)[a-zéèêç]{3,}(?:e|ent)|"
    rf"{_FR_NOUN_BEFORE}(?:emploie|compte|possède|exploite|gère|représente|coûte|vise|réalise|"
    r"réclame|demande|paie|paye|touche|accueille|abrite|propose|affiche|dispose|reste|revendique|"
    r"regroupe|gagne|estime|couvre|utilise|s'élève|figure|travaille|rapporte|facture|verse|"
    r"rappelle|assure|affirme|indique|explique|précise|donne|permet|offre|porte|juge|dénonce|"
    r"souligne|annonce|confirme|existe|tourne|exige)"
    r"(?:nt)?|détien(?:t|nent)|prévoi(?:t|ent)|attei(?:nt|gnent)|produi(?:t|sent)|ven(?:d|dent)|"
    r"perd(?:ent)?|vi(?:t|vent)"
)
_EN_PAST = (
    rf"{_EN_IRREGULAR}|(?:has|have) (?:been |also |since |already |now )*"
    r"(?!about|not|at|just|an|in|on|most|even)[a-z]+(?:ed|n|t|ade|old|aid)|"
    r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )(?<!\byear )(?<!\bmonths )(?<!\bquarter )"
    r"(?!need\b|fe|proce|exce|hundred|united|limited|indeed)"
    r"[a-z]{2,}ed"
)
_FR_PAST = (
    r"(?:a|ont|avait|avaient|s'est|se sont) (?:[a-zé]+ment |déjà |aussi |ainsi |été |encore |"
    r"depuis |en outre |même )*(?:[a-zéèêîç]+(?:é|i|u|is|it|ert)e?s?|mis|pris|dû|été)|"
    r"(?:est|sont) (?:[a-zé]+ment |déjà |ainsi )*(?:pass|tomb|mont|arriv|entr|rest|n|descend|ven|"
    r"deven|part|sort|mort)[éui]+e?s?|avait|avaient|était|étaient|fut|furent|eut|eurent|"
    r"(?!(?:f|l|tr|retr|extr|portr|souh|attr|forf|parf|bienf)ait\b)[a-zéèêîç]{2,}(?:aient|ait|"
    r"èrent)"
)
_FUTURE = {
    "en": r"\w+'ll|will|won't|shall|(?:expects?|plans?|aims?|hopes?|intends?|wants?) to|"
    r"(?:is|are) (?:set|due|expected|scheduled|planned|supposed|likely) to",
    "fr": r"(?:va|vont|devrait|devraient|doit|doivent|pourrait|pourraient) [a-zé]+(?:er|ir|re|oir)|"
    r"sera|seront|aura|auront|fera|feront|devra|devront|pourra|pourront|verra|verront|ira|iront|"
    r"[a-zéèêîç]{3,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront)",
}
#: A verb with a tense, in groups future, past, present. Participles alone are none.
VERB = {
    language: re.compile(
        rf"\b(?:(?P<future>{_FUTURE[language]})|(?P<past>{past})|(?P<present>{present}))\b(?!-)",
        _I,
    )
    for language, past, present in (
        ("en", _EN_PAST, _EN_PRESENT),
        ("fr", _FR_PAST, _FR_PRESENT),
    )
}
_SUBJECT = (
    r"(?P<s>(?:(?!(?:and|et|or|ou|that|que|qui|who|which|dont)\b)"
    r"(?:[^\W_][\w'&-]*\.?|(?:19|20)\d\d,|\d[\d,. ]*\d) ){0,7}?)"
)
#: What follows a comma or "and" when a clause with its own verb begins there.
CLAUSE_BEGINS = {
    language: re.compile(
        rf" *(?:(?:then|also|puis|aussi|n'|ne|y|en|lui|leur|se|s') ?)*{_SUBJECT}"
        rf"(?:(?:n'|ne|y|en|lui|leur|se|s'|l'|also|aussi) ?)*(?:{verb.pattern})",
        _I,
    )
    for language, verb in VERB.items()
}
STOP = r"[;\n]|: (?!what |ce qu)| [–—] "
JOINT = r"\b(?:and|et|but|mais|puis|yet|or|ou)\b"
SUBORDINATE = (
    r"\b(?:who|which|(?<!, )(?<!for )(?<!\bof )(?<!in )(?<!on )(?<!at )(?<!by )"
    r"that(?! (?:year|month|quarter|week|day|"
    r"time|figure|amount|number|sum|period|last)\b)|whose|whom|where|when|while|whereas|although|though|because|"
    r"since (?=he|she|it|they)|if|unless|as (?=the|it|he|she|they)\b|than (?=in\b|the |a year|"
    r"last|during|it\b|they)|"
    r"qui|que|qu'|dont(?= [a-zéà' ]+)|où|lorsqu[e']|quand|tandis qu[e']|alors qu[e']|"
    r"puisqu[e']|si|après que|avant que|car|"
    r"(?:after|before|après|avant)(?= (?:[a-z]+ing|avoir|de|d')\b))\b"
)
_SOME = (
    r"(?: (?:just|only|some|about|around|nearly|almost|more than|less than|over|at least|the|les|"
    r"seulement|à peine|environ|près d[e']|plus d[e']|moins d[e']|au moins|"
    r"(?:a|an|une?|its?|the) (?:[a-z]+ )?(?:loss|profit|perte|bénéfice|total) (?:of|de)))* ?"
    r"(?:US|[$€£])?$"
)
#: Right before a figure that is set against the one in hand.
CONTRAST = re.compile(
    r"\b(?:compared (?:with|to)|comparée?s? à|against|versus|vs\.?|up from|down from|contre|"
    rf"au lieu d[eu']|from|rather than|plutôt que|instead of|que|qu'){_SOME}",
    _I,
)
#: Right before a figure that is a part of the one before it, or says it again.
SHARE = re.compile(
    r"(?:\bdont|\bsoit|\bincluding|\bof which|\bof whom|\bof them|\bi\.e\.|\bthat is,?|"
    r"\by compris|\bamong them|, or|, ou|\bparmi lesquel(?:le)?s|\bnotamment|"
    rf"\bce qui représente|\brepresenting|\()(?: à)?{_SOME}",
    _I,
)
# what a verb acts on: "closed 12 shops" is no participle of the noun before it
_ACTS_ON = (
    r"(?! (?:\d|[$€£]|(?:an?|the|its|two|three|four|more than|about|some|nearly|des|un|une|deux|"
    r"trois|quatre|plus de|près de|environ)\b))"
)
#: After a comma, a participle that tells when or how its noun came about: "announced on".
PARTICIPLE = re.compile(
    r", (?:[a-z]+ly |[a-zé]+ment )?(?:(?:founded|created|built|opened|launched|announced|signed|"
    r"published|dated|filed|adopted|born|bought|acquired|listed|based|due|set up|formed|closed|"
    rf"[a-zéèêç]{{3,}}é)\b{_ACTS_ON}|(?:construite?s?|ouverte?s?|acquise?s?|mise?s? en|"
    r"[a-zéèêç]{2,}é(?:e|s|es)|né|worth|d'un montant de|d'une valeur de)\b)",
    _I,
)
