"""Words around a number that make it a figure: qualifiers, currencies, measures, nouns."""

import re

_I = re.IGNORECASE

# Signs and codes before a number; codes may also follow it.
SIGNS = {
    "US$": "USD", "$US": "USD", "$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD",
    "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
}  # fmt: skip
_CODES = "USD|EUR|GBP|CHF|CAD|AUD|JPY|CNY|INR|BRL|SEK|NOK|DKK|PLN|HKD|NZD|SGD|RUB|KRW|ZAR|MXN|TRY"
MONEY_BEFORE = re.compile(
    rf"(?<![\w$])(?P<sign>US\$|\$US|NZ\$|HK\$|CA\$|AU\$|(?:C|A|S|R)?\$|[€£¥₹₽₩₺]|"
    rf"(?:{_CODES})(?![a-z])) ?$"
)
MONEY_AFTER = re.compile(
    rf"[ -]?(?:(?P<sign>\$ ?(?:US|CA)\b|[€£¥$])(?![\d])|(?P<code>{_CODES})\b"
    r"|(?:de |d')?(?:(?P<of>US|U\.S\.|American|Canadian|Australian|Hong Kong|Swiss) )?"
    r"(?P<word>dollars?|euros?|pounds?(?: sterling)?|quid|yen|yens|yuan|yuans|francs?|livres?"
    r"(?: sterling)?|won|kronor|zlotys?|"
    r"rupees?|roupies?|roubles?|rubles?)\b(?P<after> (?:américains?|canadiens?|"
    r"australiens?|suisses?|US))?)",
    _I,
)
_WORDS = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "livre": "GBP", "quid": "GBP", "yen": "JPY",
    "yuan": "CNY", "won": "KRW", "kronor": "SEK", "zloty": "PLN",
    "rupee": "INR", "roupie": "INR", "rouble": "RUB", "ruble": "RUB",
}  # fmt: skip
_NATIONS = {
    "can": "CAD", "aus": "AUD", "hon": "HKD", "swi": "CHF", "sui": "CHF", "ame": "USD",
    "amé": "USD", "us": "USD", "u.s": "USD",
}  # fmt: skip


def currency_of(match: re.Match[str]) -> str:
    """ISO 4217 code of a ``MONEY_AFTER`` match; francs of no named country stay francs."""
    if match["sign"]:
        sign = match["sign"].replace(" ", "")
        return {"$CA": "CAD", "$US": "USD"}.get(sign.upper(), SIGNS.get(sign, ""))
    if match["code"]:
        return match["code"].upper()
    nation = (match["of"] or match["after"] or "").strip().lower()[:3]
    word = match["word"].lower().split(" ")[0].rstrip("s")
    if word == "franc":
        return "CHF" if nation in ("swi", "sui") else "francs"
    return _NATIONS.get(nation, "") if word == "dollar" and nation else _WORDS[word]


QUALIFIERS_BEFORE = {
    "en": re.compile(
        r"\b(?:(?P<at_least>at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|"
        r"minimum of|as few as|as little as)|(?P<up_to>up to|at most|no more than|"
        r"not more than|no longer than|as "
        r"many as|as much as|as high as|a maximum of|maximum of|not exceeding|a cap of|"
        r"capped at)|"
        r"(?P<over>(?:slightly |well |far |just |a little |significantly )?(?:more than|over|"
        r"above|in "
        r"excess of|upwards? of|exceeding|exceeds?|exceeded|beyond|greater than|surpassing|"
        r"surpassed|"
        r"topping|topped))|(?P<under>(?:slightly |well |far |just |a little )?(?:less than|fewer "
        r"than|"
        r"under|below|lower than|short of))|(?P<about>about|around|approximately|approx\.|"
        r"roughly|"
        r"some|nearly|almost|close to|circa|an estimated|estimated(?: at)?|in the region of|"
        r"near|barely|hardly|scarcely|on the "
        r"order of|more or less|just about|somewhere around|nearing|approaching)) $"
        r"|(?P<about2>~|≈) ?$|(?P<over2>>) ?$|(?P<under2><) ?$",
        _I,
    ),
    "fr": re.compile(
        r"\b(?:(?P<at_least>au moins|au minimum|pas moins d(?:e |')|un minimum d(?:e |')|"
        r"minimum)|"
        r"(?P<up_to>jusqu'à|jusqu'|au plus|tout au plus|au maximum|maximum|un maximum d(?:e |')|"
        r"pas "
        r"plus d(?:e |')|plafonnée?s? à)|(?P<over>(?:un peu |bien |beaucoup |largement |"
        r"nettement )?"
        r"(?:plus d(?:e |')|au-delà d(?:e |')|au-dessus d(?:e |')|supérieure?s? à|"
        r"(?:franchi\w*|dépass\w*) (?:les|(?:la barre|"
        r"le cap|le seuil) d(?:es|e))(?: |$)|dépass(?:e|er|"
        r"era|eront|erait|ent|"
        r"é|ant|"
        r"ait)|excèd(?:e|ent)|excédant))|(?P<under>(?:un peu |bien |"
        r"nettement )?(?:moins d(?:e |')|"
        r"au-dessous d(?:e |')|en dessous d(?:e |')|inférieure?s? à|sous la barre d(?:e |')))|"
        r"(?P<about>environ|(?:frôl\w+|avoisin\w+)(?: désormais| déjà)?|"
        r"près d(?:e |')|à peine|tout juste|quelques?|presque|autour d(?:e |')|à peu près|"
        r"approximativement|de l'ordre d(?:e |')|aux alentours d(?:e |')|approchant|"
        r"estimée?s? à))"
        r" ?$|(?P<about2>~|≈) ?$|(?P<over2>>) ?$|(?P<under2><) ?$",
        _I,
    ),
}
QUALIFIERS_AFTER = {
    "en": re.compile(
        r"(?P<at_least> or more\b| and (?:more|above|up)\b(?! than)| at least\b| minimum\b)|"
        r"(?P<up_to> or "
        r"(?:fewer|less|under)\b| at most\b| maximum\b)|(?P<about> or so\b| or thereabouts\b)",
        _I,
    ),
    "fr": re.compile(
        r"(?P<at_least> (?:ou|et) plus\b(?! d[e'])| au moins\b| (?:au )?minimum\b)|"
        r"(?P<up_to> ou moins\b| "
        r"au plus\b"
        r"| (?:au )?maximum\b)|(?P<about> environ\b)",
        _I,
    ),
}
TIME_UNITS = re.compile(
    r"(?:(?:business|working|calendar|consecutive|full|clear|school|trading|straight|more) "
    r")?(?:seconds?|"
    r"minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|"
    r"decades?|"
    r"centuries|secondes?|heures?|jours?|nuits?|semaines?|mois|trimestres?|ans?|années?|"
    r"décennies?|siècles?)"
    r"(?: (?:ouvrés|ouvrables|francs|calendaires))?\b",
    _I,
)
MEASURES = re.compile(
    r"(?:(?:square|cubic)[ -])?(?:sq\.? ?(?:ft|feet|miles?|km|m)|percentage points?|"
    r"points? de pourcentage|points? de base|basis "
    r"points?|"
    r"kilomet(?:er|re)s?|kilomètres?(?:[- ]heure)?|met(?:er|re)s?|mètres?(?: carrés?| cubes?)?|"
    r"miles?|feet|"
    r"foot|inch(?:es)?|yards?|acres?|hectares?|grams?|grammes?|kilogram(?:me)?s?|kilos?|tonn?es?|"
    r"tons?|"
    r"quinta(?:l|ux)|lit(?:er|re)s?|gallons?|barrels?|barils?|watts?|(?:kilo|méga|mega|giga|téra|"
    r"tera)watts?(?:-?(?:heures?"
    r"|hours?))?|(?:kilo|méga|mega|giga|téra|tera|péta|peta)(?:bytes?|octets?|bits?)|degrees?(?: "
    r"Celsius| "
    r"Fahrenheit)?|degrés?|cents?|centimes?|pence|cm|mm|km/h|km²|km2|km|kg|mg|ml|m²|m2|m³|kWh|"
    r"MWh|GWh|TWh|Wh|kW|MW|GW|dBA?|[kMGT]?Hz|[MG]bps|[MG]bit/s|mAh|W(?=[ ,.;:)]|$)|nits?|"
    r"teu|TEU|feu|FEU|dwt|ms|µs|[MGk]t|(?:hl|cl|dl|L|l)(?=[ ,.;:)]|$)|[MG]?m3|Nm3|lbs?|kbd|bpd|"
    r"nm|"
    r"tCO2|millikelvins?|kelvins?|"
    r"hertz|volts?|amp[eè]res?|décibels?|decibels?|ounces?|oz|"
    r"KB|MB|GB|TB|PB|Ko|Mo|Go|To|mph|°C|°F|°|ha|p(?=[ ,.;:)]|$)(?<=\dp)|fois|times|m(?= "
    r"))(?![\w])"
)
PERCENT = re.compile(r"(?: ?%|[ -](?:pct|per ?cent|percent|pour cent|pour-cent|p\. ?100)\b)", _I)
PER = {
    "en": re.compile(
        r"(?: (?:a|an|per|each) [a-z]{3,},?(?= (?:a|per|each) (?:year|month|week|day|hour|"
        r"minute)\b))?"
        r",? ?(?:\b(?:a|an|per|each|every|for each|for every)\b|/) ?(?P<u>month|year|annum|week|"
        r"day|hour|"
        r"minute|second|quarter|night|user|person|head|capita|app|application|developer|request|"
        r"account|"
        r"household|patient|share|barrel|tonne|ton|kilo|kilogram|litre|liter|gallon|case|seat|"
        r"ticket|"
        r"student|child|employee|match|game|season|customer|unit|copy|mile|kilomet(?:er|re)|call|"
        r"tweet|"
        r"post|dose|pill|tablet|vial|bottle|ounce|pound|bushel|gram|gigabyte|line|vehicle|car|"
        r"visit|"
        r"session|transaction|query|head|vote|point|word|page|job|worker|room|bed|plate|pop|"
        r"piece|teu|feu|kg|kilo|litre|MWh|kWh|sq ft|"
        r"square (?:foot|metre|meter)|cubic (?:foot|metre|meter))\b(?!-| (?:earlier|later|ago|"
        r"before(?! (?:any|tax|interest|costs))|after|"
        r"on\b(?! average)))|,? (?P<adv>monthly|annually|"
        r"yearly|weekly|daily|hourly|quarterly)\b(?! "
        r"[a-z]+s\b)| per (?P<any>(?!cent\b|se\b)[a-z]{3,})\b",
        _I,
    ),
    "fr": re.compile(
        r",? ?(?:\b(?:par|chaque|pour chaque)\b|/) ?(?:[a-zé]+ et par (?=an\b|mois|jour|"
        r"semaine))?(?P<u>mois|an|année|semaine|jour|heure|"
        r"minute|seconde|"
        r"mégawattheure|kilowattheure|MWh|kWh|kg|m²|m2|m³|m3|quintal|hectare|"
        r"place|agent|bénéficiaire|allocataire|colis|repas|course|nuitée|"
        r"trimestre|nuit|utilisateur|personne|tête|habitant|application|développeur|requête|"
        r"compte|foyer|"
        r"ménage|patient|action|baril|tonne|kilo|litre|cas|siège|billet|élève|enfant|salarié|"
        r"match|saison|"
        r"client|unité|exemplaire|kilomètre|appel|tweet|dose|"
        r"emploi|poste|logement|patiente?|mètre carré|jour|élu|voix|ligne|page|"
        r"visite|visiteur|spectateur|abonné|véhicule|voiture|transaction|lit|chambre|pièce|litre|"
        r"personne|adhérent|membre|joueur|épisode|film|titre|once|livre)s?(?: et par [a-zé]+)?\b|"
        r",?(?: bruts?| nets?)? (?P<adv>mensuels?|mensuelles?|"
        r"annuels?|"
        r"annuelles?|hebdomadaires?|quotidiens?|quotidiennes?|trimestriels?|trimestrielles?)\b|"
        r" ?/ ?(?P<short>t|h|hl|ha|l|min|km|j|s)(?!\w)| (?:tous les|toutes les) (?P<all>mois|"
        r"an|jour|semaine|heure|nuit|trimestre)s?\b|"
        r" (?:de )?l'(?P<art>heure|an(?! (?:prochain|dernier|passé))|unité|hectare|entrée|appel|"
        r"exemplaire|hectolitre|action)\b| (?:la|le|les) (?P<the>(?:mille|cent|\d{2,4}) "
        r"(?:litres|kilos|kilomètres|km|kg|exemplaires|mots|feuilles)|"
        r"tonne|kilo|kg|litre|nuit|match|baril|mètre (?:carré|cube|linéaire)|livre|once|pièce|"
        r"séance|journée|semaine|mégawattheure|kilowattheure|MWh|kWh|m²|m2|m³|m3|quintal|place|"
        r"boîte|bouteille|paquet|billet|ticket|dose|repas|minute|page|nuitée|leçon|course|trajet|"
        r"passage|plein|stère|bidon|sac|botte|douzaine|cent|mille)\b"
        r"(?! (?:prochaine?|dernière?|passée?|suivante?|précédente?|du)\b)",
        _I,
    ),
}
PER_NAMES = {
    "h": "hour", "t": "tonne", "min": "minute", "j": "day", "s": "second", "mo": "month",
    "yr": "year",
    "annum": "year", "mois": "month", "an": "year", "année": "year", "semaine": "week",
    "jour": "day", "journée": "day", "heure": "hour", "seconde": "second",
    "trimestre": "quarter", "monthly": "month",
    "annually": "year", "yearly": "year", "weekly": "week", "daily": "day", "hourly": "hour",
    "quarterly": "quarter", "mensuel": "month", "mensuelle": "month", "annuel": "year",
    "annuelle": "year", "hebdomadaire": "week", "quotidien": "day", "quotidienne": "day",
    "trimestriel": "quarter", "trimestrielle": "quarter",
}  # fmt: skip
