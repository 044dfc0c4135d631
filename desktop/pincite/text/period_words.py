"""Words between a figure and a period that tell whether the one is of the other."""

import re

KNOWN = re.compile(
    r"\b(?:the|les|ces|ses|its|their|those|these|leurs|nos|our|aux|[a-z]+'s) (?:[a-zé]+ )?$",
    re.IGNORECASE,
)
# "After works in 2015, the rent was": the time of what came before
AFTERWARDS = re.compile(r"\W*(?:after|après|before|avant)\b", re.IGNORECASE)
MONEY = re.compile(r"[^\n.;]{0,24}?(?:[$€£]|\b(?:euros?|dollars?|pounds?|francs?)\b)")
# ", à 950 euros": what the change before it came to
RESULT = re.compile(
    r", (?:à|to|pour atteindre|reaching)(?: (?:about|around|environ|près de|plus de))? ?"
)
SHARED = re.compile(r"\b(?:and|or|et|ou|puis)\b", re.IGNORECASE)
TIMES_MORE = re.compile(r"\b(?:fois|times) (?:plus|moins|more|less|la|le|as|the)\b")
SOURCES = re.compile(r" (?:familiar|with knowledge|close to|briefed|proches? d)\b")
# "Founded in 2014, the firm": the time of the participle that opens the sentence
PARTICIPIAL = re.compile(r"\s*[\"«“]? ?[^\W\d_]+(?:ed|ée?s?|ies?|ues?|ises?)(?: [a-zéà]+){1,3} ?")
NOW = re.compile(
    r"\b(?:today|now|currently|aujourd'hui|désormais|actuellement|à ce jour)\b", re.IGNORECASE
)
# a period that another is measured against: "up 5% compared with 2021"
VERSUS = re.compile(
    r"\b(?:compared (?:with|to)|than|from|against|versus|par rapport à|contre|comme|same as|"
    r"as in|like|qu'|que|"
    r"on(?= a)|sur(?= un)|(?:à|de|que) (?:celui|celles?|ceux)|(?:that|those)(?= (?:of|in)))"
    r"(?: (?:of|d[eu]))?(?: (?:the|la|le|les|in|en|au|l'))? ?$",
    re.IGNORECASE,
)
WHEN = re.compile(r",? ?(?:when|où|lorsqu|quand)", re.IGNORECASE)
LATER = re.compile(r"\b(?:after|après|price|prix|tarif|valuation|valorisation)\b", re.IGNORECASE)
# what a period right after it tells the time of: an event, not the figure
# ", and nothing this year": what follows is something else
ANOTHER = re.compile(r", (?:and|et|but|mais)\b", re.IGNORECASE)
EVENT = re.compile(
    r"\b(?:founded|created|launched|born|built|opened|planned|scheduled|due|expected|signed|"
    r"published|dated|adopted|passed|fondée?s?|créée?s?|lancée?s?|née?s?|construite?s?|prévue?s?|"
    r"attendue?s?|signée?s?|publiée?s?|adoptée?s?|datée?s?|after|après|best|worst|most|first|"
    r"record|held|tenue?s?|[a-z]{2,}(?:i|h|w|g|r|t)est|"
    r"began|begun|begin|start(?:ed|s)?|reports?|resume|close|finish|débuter|commencer|ouvrir|"
    r"livrer|début|ouverture|création|lancement|fondation|naissance|arrivée|opening|creation|"
    r"launch|"
    r"inception|arrival)\b(?: [^\W\d]+){0,3} ?$",
    re.IGNORECASE,
)
# words after which a period is no longer the figure's: who says so, what is over
SAID = re.compile(
    r"\b(?:said|says|told|announced|declared|reported|wrote|according|indique|explique|affirme|"
    r"précise|raconte|déclare|estime|selon|(?:a|ont) (?:déclaré|annoncé|indiqué|dit|affirmé|"
    r"précisé|expliqué)|(?:quarter|third|half) of|"
    r"for (?:[a-z]+ )?[a-z]{3,}ing|pour (?:ne pas )?avoir|"
    r"n'a plus|n'ont plus|n'est plus|no longer)\b",
    re.IGNORECASE,
)
# "or 91 cents", « soit 20 % », "(12%)": the figure before it, said again
AGAIN = re.compile(
    r"(?:, or|, ou|,? soit|\bi\.e\.,?|\()(?: (?:just|only|some|about|around|nearly|almost|environ|"
    r"près de|plus de|more than))? ?(?:US|[$€£])?$",
    re.IGNORECASE,
)
# right before a figure that is a level to be reached
LEVEL = re.compile(
    r"\b(?:reach\w*|hits?|attain\w*|achiev\w*|totals?|numbers?|exceeds?|tops?|surpass\w*|"
    r"(?:be|stand|remain)s?(?: \w+)? (?:at|down to|up to)|"
    r"(?:ris|grow|climb|increas|doubl|tripl|fall|drop|declin|cut|reduc|lower|bring|rais|lift|halv)"
    r"\w*\b[^,;.\n]{0,60}? (?:to|by)|(?:atteind|attei[ng]|dépass|accueill|totalis)\w*|s'élever à|"
    r"(?:pass|mont|grimp|port|ramen|rédui|baiss|diminu|augment|abaiss|relev|limit|doubl)\w*\b"
    r"[^,;.\n]{0,60}? (?:à|de|d'))"
    r"(?: (?:en|les|the|some|about|around|nearly|almost|at least|more than|environ|près de|quelque|"
    r"plus de|au moins|plus d'|près d'|accueillir|employer|compter))* ?(?:US)?[$€£]?$",
    re.IGNORECASE,
)
# what joins a figure to the day at which it stood
ON_DAY = re.compile(r" (?:le|au|du|on|at|as of|as at) (?:the )?")
FOR_SO_LONG = re.compile(
    r"\b(?:over|for|across|sur|pendant|durant|en|in) (?:the |les )?$", re.IGNORECASE
)
PLUPERFECT = re.compile(
    r"[;:,]? ?(?:[^\W\d]+ ){1,4}(?:avait|avaient|had) (?:été |been )?[^\W\d]+", re.IGNORECASE
)
# units of time that a period can be said of: "36 minutes in 2012"
SHORT_TIMES = re.compile(r"(?:minute|hour|second|heure|seconde)s?$")
