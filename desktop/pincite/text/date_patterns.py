"""Patterns of dates in running text, for each language: name of the rule to expression.

Groups: y year, m month, d day, d2 last day of a range, wd weekday, part, rel, unit, n, o, k, s.
"""

import re

from pincite.text.date_words import EN_DAYS, EN_MONTHS, FR_DAYS, FR_MONTHS

_FULL = "|".join(EN_MONTHS)
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
EN_M = rf"(?P<m>{_FULL}|{_FULL.upper()}|{_SHORT})"
EN_NAMES = rf"(?P<m>{_FULL})\b"
_EN_WD = rf"(?:{'|'.join(EN_DAYS)}|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?)"
_D = r"(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)"
_D2 = r"(?P<d2>0?[1-9]|[12]\d|3[01])(?!\d)"
_ORD = r"(?:st|nd|rd|th)?"
_Y = r"(?P<y>(?:1[5-9]|20|21)\d\d)(?![\d%]|[.,]\d)"
_STOP = r"(?![\d:%]|[.,/]\d|(?: ?-)\d| ?(?:million|billion|thousand|per ?cent|%|pm\b|am\b|[ap]\.m))"
_EN_PART = r"(?P<part>early|beginning|start|mid|middle|late|end)(?:er)?(?: of)?"
_EN_SEASON = r"(?P<s>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)"
_EN_NUM = (
    r"(?P<n>\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|"
    r"four|five|six|seven|eight|nine)|a hundred|an?|one|two|three|four|five|six|seven|eight|nine|"
    r"ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety)"
)
_DASH = r" ?[-–—] ?"

EN_PATTERNS = {
    "iso": re.compile(
        r"(?<![\w/.-])(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?(?:T[\d:.]+(?:Z|[+-]\d\d:?"
        r"\d\d)?)?(?![\w/]|-\d)"
    ),
    "numeric": re.compile(
        r"(?<![\w/.-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)"
        r"(?P<y>(?:19|20)\d\d)(?![\w/]|[.-]\d)"
    ),
    "day_month": re.compile(
        rf"\b(?:(?P<wd>{_EN_WD}),? (?:the )?)?{_D}{_ORD}(?: of|-)? ?\b{EN_M}"
        rf"(?:,? {_Y})?"
    ),
    "month_day": re.compile(
        rf"\b(?:(?P<wd>{_EN_WD}),? )?{EN_M} (?:the )?{_D}{_ORD}"
        rf"(?:(?:,| of)? {_Y}|{_STOP})"
    ),
    "month_days": re.compile(
        rf"\b{EN_M} {_D}{_ORD}(?:{_DASH}| (?:to|through|until) (?:the )?){_D2}"
        rf"{_ORD}(?:,? {_Y}|{_STOP})"
    ),
    "between_month_days": re.compile(
        rf"\b(?:[Bb]etween ){EN_M} {_D}{_ORD} and {_D2}{_ORD}"
        rf"(?:,? {_Y}|{_STOP})"
    ),
    "days_month": re.compile(
        rf"\b{_D}{_ORD}(?:{_DASH}| (?:to|through|until) (?:the )?){_D2}{_ORD}"
        rf"(?: of)? {EN_M}(?:,? {_Y})?"
    ),
    "between_days_month": re.compile(
        rf"\b(?:[Bb]etween )(?:the )?{_D}{_ORD} and (?:the )?{_D2}{_ORD}"
        rf"(?: of)? {EN_M}(?:,? {_Y})?"
    ),
    "day_listed": re.compile(
        rf"\b{_D}{_ORD}(?=(?:, \d{{1,2}})* (?:and|"
        rf"or) (?:the )?\d{{1,2}}{_ORD} {EN_M}(?:,? {_Y})?)"
    ),
    "month_year": re.compile(rf"\b{EN_M},?(?: of)? {_Y}"),
    "month_of_year": re.compile(
        rf"\b{EN_M}(?: {_D}{_ORD},?)?(?: of)? (?P<rel>last|this|next) year\b"
    ),
    "part_month": re.compile(
        rf"\b(?:the )?(?i:{_EN_PART})(?:(?<!start)(?<!end) in)?[ -]{EN_M}(?:,?(?: of)? {_Y})?\b"
    ),
    "part_year": re.compile(rf"\b(?:the )?(?i:{_EN_PART})(?: in)?[ -]{_Y}"),
    "part_relative": re.compile(
        rf"\b(?:the )?(?i:{_EN_PART})(?: in)? (?P<rel>last|this|next|the) "
        r"(?P<unit>week|month|year)\b"
    ),
    "within_relative": re.compile(
        r"\b(?i:earlier|later) (?P<rel>this|last|next) "
        r"(?P<unit>week|month|year|summer|spring|autumn|fall|winter)\b"
    ),
    "year_end": re.compile(r"\b(?P<unit>year|month|week)[ -]end\b"),
    "week_of": re.compile(
        rf"\b(?:the )?week of (?:(?P<wd>{_EN_WD}),? )?{EN_M} {_D}{_ORD}(?:,? {_Y})?"
    ),
    "relative": re.compile(
        r"\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext)(?: past| coming)? (?P<unit>week|month|"
        r"year|quarter|weekend|spring|summer|autumn|fall|winter)\b(?!-(?:old|long))"
    ),
    "relative_month": re.compile(rf"\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext) {EN_NAMES}(?! \d)"),
    "relative_weekday": re.compile(
        r"\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext)(?: past| coming)? "
        rf"(?P<wd>{_EN_WD})\b"
    ),
    "weekday": re.compile(rf"\b(?P<wd>{'|'.join(EN_DAYS)})\b(?!s| Times| [Nn]ight [A-Z])"),
    "near_day": re.compile(
        r"\b(?P<rel>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast night|"
        r"[Tt]his (?:morning|afternoon|evening))\b"
    ),
    "ago": re.compile(
        rf"\b(?i:{_EN_NUM}) (?P<unit>second|minute|min|hour|hr|day|week|month|year|"
        r"decade)s? ago\b"
    ),
    "ahead": re.compile(
        rf"\b[Ii]n (?i:{_EN_NUM}) (?P<unit>day|week|month|year)s?(?:'s?)?(?: time)?\b"
    ),
    "quarter": re.compile(
        r"\b(?:the )?(?P<o>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|last|final|1st|2nd|"
        r"3rd|4th)[ -](?:fiscal |calendar )?(?P<k>quarter|half)"
        rf"(?: of(?: the year)?| in)?(?: (?:fiscal |FY ?|financial year |calendar )?{_Y}|"
        rf" (?P<rel>last|this|next|the) year)?\b"
    ),
    "q": re.compile(
        rf"\b(?P<k>[QH])(?P<o>[1-4])(?:(?: of)?,? ?(?:fiscal |FY ?|fy ?)?{_Y})?\b|"
        r"\b(?P<o2>[1-4])(?P<k2>[QH]) ?"
        r"(?P<y2>20\d\d)\b"
    ),
    "season": re.compile(rf"\b{_EN_SEASON}(?: of|,)? {_Y}"),
    "season_alone": re.compile(
        r"\b(?:in|by|over|during|until|since|before|after|this coming|through|from) "
        r"(?:the )(?P<s>spring|summer|autumn|fall(?! (?:in|to|from|of|and)\b)|winter)\b(?! of|"
        r" \d|-)"
    ),
    "first_months": re.compile(
        r"\b(?:the )?first (?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) "
        rf"months of (?:{_Y}|(?P<rel>the (?:fiscal |financial )?year|this year))",
        re.IGNORECASE,
    ),
    "months_to": re.compile(
        r"\b(?:the )?(?P<n>\d{1,2}|three|six|nine|twelve|eighteen) months (?:to|ended|ending|"
        rf"through)(?: the end of|"
        rf" end-?)? ?(?:(?P<d>\d{{1,2}}) )?(?i:{EN_M})(?: (?P<d2>\d{{1,2}}))?(?:,? {_Y})?(?!\d)"
    ),
    "fiscal": re.compile(
        r"\b(?:[Ff]iscal(?: [Yy]ear)?|[Ff]inancial [Yy]ear|FY|fy) ?'?(?P<y>(?:19|20)?\d\d)"
        r"(?:[-/](?P<y2>(?:20)?\d\d))?(?![\w/,-]|[.]\d)"
    ),
    "decade": re.compile(r"\b(?:the )?(?:early |mid-|mid |late )?(?P<y>(?:1[5-9]|20)\d)0'?s\b"),
    "years": re.compile(
        r"(?<![\w/.$€£#-])(?P<y>(?:1[89]|20)\d\d)(?P<sep>[-–/]| to | through )"
        r"(?P<y2>(?:1[89]|20)?\d\d)(?![\w/]|[.,-]\d)"
    ),
    "month": re.compile(rf"\b{EN_NAMES}(?! \d|-\d|, (?:19|20)\d\d)"),
    "year": re.compile(
        r"(?<![\w/.$€£#@+-])(?P<y>(?:1[789]|20)\d\d)(?![\w%$€£/]|[.,:-]\d|-[a-z]+-old)"
    ),
}

FR_M = (
    rf"(?P<m>{'|'.join(FR_MONTHS)}|fevrier|aout|decembre|"
    r"(?:janv|févr?|avr|juil|sept|oct|nov|déc)\b\.?)"
)
FR_NAMES = rf"(?P<m>{'|'.join(FR_MONTHS)})\b"
_FR_WD = rf"(?:{'|'.join(FR_DAYS)})"
_FD = r"(?P<d>1 ?er|0?[1-9]|[12]\d|3[01])(?!\d)"
_FD2 = r"(?P<d2>1 ?er|0?[1-9]|[12]\d|3[01])(?!\d)"
_FR_NUM = (
    r"(?P<n>\d{1,3}|(?:vingt|trente|quarante|cinquante|soixante)(?:-| et )(?:une?|deux|trois|"
    r"quatre|cinq|six|sept|huit|neuf|dix|quinze)|une (?:dizaine|quinzaine|vingtaine|trentaine)"
    r" d(?:e |')|dix-(?:sept|huit|neuf)|quatre-vingts?|cent|une?|deux|trois|quatre|cinq|six|sept|"
    r"huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|"
    r"soixante)"
)
_FR_PART = r"(?P<part>début|mi|milieu|fin)"
_FR_SEASON = r"(?P<s>printemps|été|automne|hiver)"
_FY = rf"(?: (?:de l'année )?{_Y})"

FR_PATTERNS = {
    "iso": EN_PATTERNS["iso"],
    "numeric": EN_PATTERNS["numeric"],
    "day_month": re.compile(
        rf"\b(?:(?P<wd>{_FR_WD}),? (?:le )?)?{_FD}(?: du mois de)? \b{FR_M}"
        rf"(?:,?{_FY}| (?P<rel>dernier|prochain|passé|courant)\b)?\b",
        re.IGNORECASE,
    ),
    "weekend_days": re.compile(
        rf"\bweek-end d(?:es|u) {_FD}(?: (?:et|au|-) {_FD2})? {FR_M}{_FY}?\b", re.IGNORECASE
    ),
    "first_months": re.compile(
        r"\b(?:(?:[ld]es|aux) )?(?P<n>\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze)"
        r" premiers mois"
        rf"(?: (?:de |d')?(?:l'année |l'exercice )?(?:{_Y}|(?P<rel>l'année|cette année)))?\b",
        re.IGNORECASE,
    ),
    "fiscal": re.compile(
        r"\b(?:exercice|année fiscale|saison) (?P<y>(?:19|20)\d\d)(?:[-/](?P<y2>(?:20)?\d\d))?"
        r"(?![\w/]|[.,]\d)",
        re.IGNORECASE,
    ),
    "day_listed": re.compile(
        rf"\b{_FD}(?=(?:, \d{{1,2}})* (?:et|ou)(?: le)? \d{{1,2}} {FR_M}{_FY}?)", re.IGNORECASE
    ),
    "between_days_month": re.compile(
        rf"\bentre le {_FD} et le {_FD2} {FR_M}{_FY}?\b", re.IGNORECASE
    ),
    "days_month": re.compile(
        rf"\b(?:(?:du|les) )?{_FD} ?(?:-|–|au|à) ?{_FD2} "
        rf"{FR_M}{_FY}?\b",
        re.IGNORECASE,
    ),
    "month_year": re.compile(rf"\b{FR_M},?(?: de l'année)? {_Y}", re.IGNORECASE),
    "month_of_year": re.compile(
        rf"\b(?:{_FD} )?{FR_M} (?:de )?(?:l'an(?:née)? (?P<rel>derni(?:er|ère)|prochaine?|"
        rf"passée?)|"
        r"(?P<this>cette année))\b",
        re.IGNORECASE,
    ),
    "part_month": re.compile(
        rf"\b{_FR_PART}[ -](?:du mois d[e'] ?|de )?{FR_M}{_FY}?\b", re.IGNORECASE
    ),
    "part_year": re.compile(rf"\b{_FR_PART}[ -](?:de (?:l'année )?)?{_Y}", re.IGNORECASE),
    "part_relative": re.compile(
        rf"\b{_FR_PART}[ -](?:de |d')?(?:l'|la |le |du |cette |ce )?"
        r"(?P<unit>année|an|mois|semaine)(?: (?P<rel>derni(?:er|ère)|"
        r"prochaine?|passée?)|-ci)?\b",
        re.IGNORECASE,
    ),
    "week_of": re.compile(rf"\bsemaine du (?:(?P<wd>{_FR_WD}) )?{_FD} {FR_M}{_FY}?\b"),
    "relative": re.compile(
        r"\b(?P<unit>semaine|mois|année|an|trimestre|semestre|week-end|printemps|été"
        r"|automne|hiver) (?P<rel>derni(?:er|ère)|passée?|prochaine?)\b"
    ),
    "this": re.compile(
        r"\b(?P<rel>ce|cet|cette) (?P<unit>semaine|mois|année|trimestre|week-end|"
        r"printemps|été|automne|hiver)(?:-ci)?\b",
        re.IGNORECASE,
    ),
    "relative_month": re.compile(rf"\b{FR_NAMES} (?P<rel>dernier|passé|prochain)\b"),
    "relative_weekday": re.compile(rf"\b(?P<wd>{_FR_WD}) (?P<rel>dernier|passé|prochain)\b"),
    "weekday": re.compile(rf"\b(?P<wd>{_FR_WD})\b(?! suivant| précédent)", re.IGNORECASE),
    "near_day": re.compile(
        r"\b(?P<rel>avant-hier|hier|aujourd'hui|après-demain|demain|ce matin|ce soir|"
        r"cet après-midi)\b",
        re.IGNORECASE,
    ),
    "ago": re.compile(
        r"\bil y a (?:environ |près d(?:e |')|(?:un peu )?(?:plus|moins) d(?:e |')|quelque |"
        rf"à peine |tout juste |presque |déjà |bientôt )?{_FR_NUM} ?(?P<unit>seconde|minute|min|"
        r"heure|jour|semaine|mois|an|année|décennie|siècle)s?\b",
        re.IGNORECASE,
    ),
    "ahead": re.compile(rf"\bdans {_FR_NUM} (?P<unit>jour|semaine|mois|an)s?\b", re.IGNORECASE),
    "quarter": re.compile(
        r"\b(?P<o>premier|deuxième|second|troisième|quatrième|dernier|1er|2e|3e|4e|2d|"
        r"2ème|3ème|4ème) (?P<k>trimestre|semestre)"
        rf"(?: (?:de |d')?(?:l'année |l'exercice )?{_Y}| (?:de )?(?P<rel>l'année "
        r"dernière|l'an dernier|cette année|l'année))?\b",
        re.IGNORECASE,
    ),
    "q": re.compile(rf"\b(?P<k>[TS])(?P<o>[1-4])(?: (?:de )?{_Y})\b"),
    "season": re.compile(rf"\b{_FR_SEASON} (?:de l'année )?{_Y}", re.IGNORECASE),
    "season_alone": re.compile(
        r"\b(?:au (?P<s>printemps)|(?:à|dès|pour|pendant|durant|avant|après|d'ici(?: à)?|cours de) "
        r"(?:le |l')(?P<s2>printemps|été|automne|hiver))\b(?! (?:\d|de |d'|derni|proch|passé))",
        re.IGNORECASE,
    ),
    "decade": re.compile(r"\b(?:fin des |début des )?années (?P<y>(?:1[5-9]|20)?\d)0\b"),
    "years": re.compile(
        r"(?<![\w/.$€£#-])(?P<y>(?:1[89]|20)\d\d)(?P<sep>[-–/]| à )"
        r"(?P<y2>(?:1[89]|20)?\d\d)(?![\w/]|[.,-]\d)"
    ),
    "month": re.compile(rf"\b{FR_NAMES}(?! \d{{4}}\b)"),
    "year": EN_PATTERNS["year"],
}

PATTERNS = {"en": EN_PATTERNS, "fr": FR_PATTERNS}
