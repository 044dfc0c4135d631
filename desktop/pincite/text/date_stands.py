"""When a bare year, month or weekday is a date: not a count, a verb, a name or a habit."""

import re

from pincite.text.date_context import Context
from pincite.text.date_words import EN_DAYS, FR_DAYS

# Words after which four digits are a year whatever follows, and words after which they are one
# unless a counted noun follows ("of 2000 people").
_STRONG = re.compile(
    r"\b(?:in|since|until|till|during|year|early|late|mid|circa|c\.|ca\.|spring|summer|autumn|"
    r"fall|winter|en|depuis|dès|année|années|exercice|début|fin|mi|l'an|jusqu'en|courant|avant|"
    r"of the year|"
    r"before|season|saison|edition|millésime)[ -]$",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"(?:^|[\s(\[“\"«—–])(?:the|a|an|its|their|his|her|our|this|that|by|to|from|of|for|after|"
    r"through|and|or|than|around|about|versus|vs|against|between|de|du|d'|à|et|ou|que|contre|"
    r"pour|sur|vers|"
    r"entre|le|la|cette|ce|son|sa|leur|each)[ ]$|[(\[/,;:—–-]\s?$|['’]s $|\bl'$|\bd'$",
    re.IGNORECASE,
)
_COUNTED_EN = re.compile(
    r" (?:[a-z]+ )?(?:people|men|women|children|staff|dollars|euros|pounds|[a-z]{3,}(?<!s)s)\b"
)
_COUNTED_FR = re.compile(r" (?:d')?(?!(?:mais|puis|dans|sous|sans|plus|après|alors|très|pas|dès|"
                         r"vers|"
                         r"depuis|jamais|toujours)\b)[a-zéèêàâîôûç]{3,}[sx]\b")  # fmt: skip
_FORBIDDEN = re.compile(
    r"(?:[$€£¥#]|\b(?:USD|EUR|GBP|CHF|No|n°|nos?|numéro|page|p|pp|room|ISO|RFC|article|art|section|"
    r"Windows|Office|at|only|than|over|some|nearly|almost|plus de|moins de|quelque|environ|près de|"
    r"les|ces|des|aux)\.?) ?$",
    re.IGNORECASE,
)


_NAMED = re.compile(
    r"\bNo\. ?\d+ of $|\b(?:Act|Code|Convention|Treaty|Protocol|Constitution|Rules) of $"
)
_YEARLY = re.compile(
    r" (?:(?:full-year|adjusted|net|annual|general|presidential|core|organic) )?(?:earnings|sales|"
    r"revenues?|profits?|results|guidance|budgets?|forecasts?|outlook|targets?|elections?|census|"
    r"season|edition|survey|report|deal|agreement|campaign|accounts|figures|levels)\b"
)
_MEASURED = re.compile(
    r" ?(?:[%€$£°]|(?:million|billion|milliard|mille|dollars|euros|pounds|km|kg|ft|metres|meters|"
    r"mètres|francs|MHz|GB)\b)"
)
_CITED = re.compile(r"\] (?:\d+ )?[A-Z]{2,}")
_COPYRIGHT = re.compile(
    r"(?:©|\bcopyright\b|\bdroits réservés\b|\brights reserved\b)[^\n]{0,30}$", re.IGNORECASE
)


def year_stands(match: re.Match[str], context: Context) -> bool:
    """Whether the four digits matched are a year and not a count, a price or part of a name."""
    if context.lenient:
        return True
    text, start, end = context.text, match.start(), match.end()
    before, after = text[max(0, start - 16) : start], text[end : end + 40]
    if before.endswith("[") and _CITED.match(after):
        return False  # a neutral citation: "[2023] EWHC 498"
    if _MEASURED.match(after) or _NAMED.search(before):
        return False
    if _STRONG.search(before) or _YEARLY.match(after):
        return True
    if _FORBIDDEN.search(before) or _COPYRIGHT.search(text, max(0, start - 60), start):
        return False
    counted = (_COUNTED_FR if context.language == "fr" else _COUNTED_EN).match(after)
    determined = re.search(
        r"\b(?:the|its|their|this|his|her|our|a)[ ]$|'s $", before, re.IGNORECASE
    )
    if _WEAK.search(before):
        return determined is not None or not counted
    if re.search(r"[A-Z][\w&'.-]* $", before):
        return False  # the number of a name: "Act 2018", "World Cup 2022"
    closed = r"\s*(?:$|[.,;:)!?\]»”\"—–\n]| (?:alone|and|or|et|ou|was|is)\b)"
    return not counted and re.match(closed, after) is not None


_MONTH_LEAD = re.compile(
    r"\b(?:in|since|by|until|till|during|through|between|from|to|for|and|or|of|every|before|"
    r"after|around|about|circa|the month of|between \w+ and)$|[-–(]$",
    re.IGNORECASE,
)


def month_stands(match: re.Match[str], context: Context) -> bool:
    """Whether a bare month name is the month: not the verb, the modal, a name or a planet."""
    if context.lenient or context.language == "fr":
        lead = context.text[max(0, match.start() - 12) : match.start()]
        return match["m"] != "mars" or not lead.endswith((" sur ", "planète "))
    before = context.text[max(0, match.start() - 24) : match.start()].rstrip()
    after = context.text[match.end() : match.end() + 24]
    capital_next = re.match(r" (?!I\b)[A-Z][a-z]", after)
    if match["m"] in ("May", "March") and _VERB_AFTER.match(after):
        return (
            re.search(r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|last|of)$", before) is not None
        )
    if capital_next and re.search(r"\b(?:of|for|to|from|and|or|before|after)$", before):
        return False
    if _MONTH_LEAD.search(before):
        return not capital_next or re.search(r"\b[Ii]n$", before) is not None
    noun_use = re.search(r"\b(?:the|its|his|her|their|a|an|that|whose)$|'s$", before)
    return bool(noun_use and re.match(r" [a-z]", after))


_VERB_AFTER = re.compile(r" (?:be|have|not|the|on|in|of|for|we|it)\b")


_NOT_BEFORE = re.compile(
    r"\b(?:every|each|a|an|un|chaque|premier|dernier|deuxième|first|second|third|les|"
    r"un des|your|our|(?:the )?(?:following|previous|preceding)|"
    r"Black|Good|Ash|Cyber|Super|Easter|Palm|same|Bloody|tous les) $"
)
_DAYS = "|".join((*EN_DAYS, *FR_DAYS))
_PLAIN_LEAD = re.compile(
    r"\b(?:on|said|told|since|until|last|late|by|from|this|next) $", re.IGNORECASE
)


def _opening_days(before: str, after: str) -> bool:
    """Monday to Friday, du lundi au vendredi: a habit, no two days."""
    first = re.match(rf" (?:to|through|au|-|–) ?(?:{_DAYS})\b", after, re.IGNORECASE)
    last = re.search(rf"\b(?:{_DAYS}) (?:to|through|au|-|–) ?$", before, re.IGNORECASE)
    return first is not None or last is not None


_HOURS = re.compile(
    r"\b(?:open\w*|hours?|lines?|phone|call us|ouvert\w*|horaires?|accueil|daily)\b|"
    r"\d ?(?:h\b|[ap]m\b)",
    re.IGNORECASE,
)


def _days_told(match: re.Match[str], context: Context, before: str, after: str) -> bool:
    """From Monday to Thursday, told of what was or will be and not of opening hours."""
    opens = re.search(r"\b(?:from|de) $", before, re.IGNORECASE)
    closes = re.search(rf"\b(?:from|de) (?:{_DAYS}) (?:to|through|à) $", before, re.IGNORECASE)
    if not closes and not (opens and re.match(r" (?:to|through|à) ", after)):
        return False
    first, last = context.sentence(match.start())
    told = context.tense(*match.span())
    return bool(told) and not _HOURS.search(context.text[first:last])


def weekday_stands(match: re.Match[str], context: Context) -> bool:
    """Whether a weekday is one day: not "every Monday", "le lundi" or "the Sunday Post"."""
    start, after = match.start(), context.text[match.end() : match.end() + 30]
    before = context.text[max(0, start - 24) : start]
    if _NOT_BEFORE.search(before):
        return False
    if _opening_days(before, after) and not _days_told(match, context, before, after):
        return False
    if context.language == "fr":
        return context.lenient or not before.endswith((" le ", "Le "))
    named = re.match(r" (?!I\b|Mr|Mrs|Ms|Dr)[A-Z][a-z]+", after)
    return not named or _PLAIN_LEAD.search(before) is not None
