"""What stands around one number: its range, unit, qualifier and rate."""

import re
from dataclasses import dataclass
from decimal import Decimal

from pincite.text.numbers import NumberSpan, number_at
from pincite.text.quantity_nouns import noun_at, partitive
from pincite.text.quantity_words import (
    MEASURES,
    MONEY_AFTER,
    MONEY_BEFORE,
    PER,
    PER_NAMES,
    PERCENT,
    QUALIFIERS_AFTER,
    QUALIFIERS_BEFORE,
    SIGNS,
    TIME_UNITS,
    currency_of,
)

_CONNECT = re.compile(
    r" ?[-–—] ?| (?P<w>to|and|or|through|à|et|ou)(?: up to| jusqu'à)? ", re.IGNORECASE
)
_PAIR = re.compile(
    r"\b(?:between|entre)(?: about| around| roughly| some| environ)? $", re.IGNORECASE
)
_FROM = re.compile(r"\b(?:from|de|d'|ranging from|allant de) ?$", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:doubl\w+|tripl\w+|quadrupl\w+|halv\w+|swell\w*|swollen|balloon\w*|soar\w*|plung\w*|"
    r"tumbl\w*|sank|sunk|shot|plong\w*|descend\w*|rose|risen|rising|rises|grew|grown|grows|"
    r"fell|fallen|falls|falling|increas\w+|jump\w+|"
    r"drop\w*|"
    r"cuts?|climb\w+|declin\w+|went|gone|goes|up|down|rais\w+|lower\w+|slid|surg\w+|expand\w+|"
    r"mov(?:ed|es)|"
    r"reduc\w+|shr[aiu]nk|pass\w+|bondi\w*|chut\w+|augment(?!ations?\b)\w+|hauss(?!es?\b)\w+|"
    r"baiss(?!es?\b)\w+|recul\w+|mont\w+|"
    r"tomb\w+|"
    r"progress\w+|grimp\w+|rédui\w+|ramen\w+|relev\w+)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:recul\w*|baiss\w*|diminu\w*|chut\w*|repli\w*|amput\w*|perd\w*) d(?:e |')$", re.IGNORECASE
)
_BY = re.compile(
    r"\b(?:progress|augment|recul|baiss|hauss|cr[oô]|diminu|croissance|hausse|"
    r"repli)\w* (?:encore )?"
    r"d(?:e |')$",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:questions?|ask\w*|talk\w*|know\w*|information|details?|data|complain\w*|learn\w*|told|"
    r"tell\w*|"
    r"sp[eo]a?ke?\w*|wr[io]te\w*|doubts?|worr\w+|think\w*|lied|warn\w*|debates?|letters?|"
    r"stor(?:y|ies)|"
    r"articles?|concerns?|concerned|thing|all|clear|it's|was) about $",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\b(?:for|after|of|in|took|takes|taken|last(?:s|ed|ing)|spann?(?:s|ed|ing)|is|was|were|are|"
    r"ha[sd]|have|having|with|spent|just|well|served|lived|worked|been|got|from|to|by)"
    r"(?: (?:just|well|a little|slightly))? $",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:hand\w*|turn\w*|t[ao]ken?|taking|carr\w+|roll\w*|sign\w*|f(?:igh|ough)t\w*|rows?|"
    r"disput\w+|sue[ds]?|suing|lawsuits?|fined?|fines|clash\w*|feud\w*|battl\w*|debat\w*|anger|"
    r"concern\w*|quarrel\w*|prob(?:e|es|ed|ing)|investigat\w+|split|spat|complain\w*|arrested|"
    r"sacked|"
    r"trial|court|charged|convicted|(?:jailed|sentenced|imprisoned|banned|suspended)"
    r"(?: for [\w ]{1,20})?) $",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:goes|going|go|went|gone|climb\w*|mov(?:es?|ed|ing)|push\w*|rais\w*|rose|jump\w*|crept|"
    r"br(?:ing|ought)\w*|takes?|took|shot) $"
)
_OR_SO = re.compile(r" or (?:so|more|fewer|less)(?= [a-z])")
_SIGN = re.compile(r"(?:US)?[$€£]")
_MEASURED = re.compile(rf" ?{MEASURES.pattern}")
_INSTRUMENTS = re.compile(r"(?:agreement|contract|clause|law|rule|name|heading|condition|version|"
                          r"term|"
                          r"provision|statute|regulation|article)s?$", re.IGNORECASE)  # fmt: skip


# ", chaque unité embarquera": what follows the comma is told of something else
_APART = re.compile(r", ?(?:pour )?(?:chaque|each|every|a|an)\b", re.IGNORECASE)
AND_A_HALF = re.compile(r" (?:et demie?|and a half)\b")
# "ten 8,200 teu ships", "two 300-seat halls": a size stands before what is counted
_SIZED = re.compile(r" \d[\d,.]*[ -][a-z]+(?:[ -][a-z]+)? (?P<noun>[a-z]{3,}s)\b")
_UNITS = {
    "en": r"(?P<u>year|month|week|day|hour|minute|quarter|night|season)\b",
    "fr": r"(?P<u>an|année|mois|semaine|jour|heure|minute|trimestre|nuit|saison)\b",
}
_THING = {
    "en": re.compile(
        r" (?:(?:of|in|on) )?(?!a\b|an\b|per\b|the\b|each\b)[a-z-]+(?: [a-z-]+)?(?= )"
    ),
    "fr": re.compile(
        r"(?: (?:nets?|bruts?|de plus|de moins|supplémentaires?|en moyenne|environ))+|"
        r" ?(?:de |d')(?!ici\b)[a-zéèêàâîôûç-]+(?: [a-zéèê]+e?s)?(?= )"
    ),
}
_EVERY = {
    "en": re.compile(rf" (?:a|an|per|each|every) {_UNITS['en']}(?! (?:ago|earlier|later|before))"),
    "fr": re.compile(rf" (?:par|chaque) {_UNITS['fr']}"),
}
_LEADING = {
    "en": re.compile(rf"(?:^|[\n.;:] ?)(?:Each|Every|each|every) {_UNITS['en']},? $"),
    "fr": re.compile(rf"(?:^|[\n.;:] ?)[Cc]haque {_UNITS['fr']},? $"),
}


@dataclass(slots=True)
class Unit:
    """Unit and its kind: currency, percent, measure, time, noun, partitive or empty."""

    name: str = ""
    kind: str = ""
    end: int = 0


def money_before(text: str, start: int) -> re.Match[str] | None:
    """The currency sign or code that stands before a number."""
    match = MONEY_BEFORE.search(text, max(0, start - 8), start)
    return match if match and match.end() == start else None


def money_code(match: re.Match[str]) -> str:
    """ISO 4217 code of a sign before a number."""
    sign = match["sign"]
    return SIGNS.get(sign, sign if sign.isalpha() else "USD")


def unit_after(text: str, number: NumberSpan, language: str) -> Unit:
    """The unit that follows a number that has no currency before it."""
    end = number.end
    if text[end : end + 2] == "+ ":  # "1,000+ patients"
        end += 1
    if percent := PERCENT.match(text, end):
        return Unit("%", "percent", percent.end())
    if (money := MONEY_AFTER.match(text, end)) and (code := _money(money, number)):
        kind = "currency" if code.isupper() else "measure"
        return Unit(code, kind, money.end())
    loose = _OR_SO.match(text, end)
    name, noun_end = noun_at(
        text, loose.end() if loose else end, language, one=abs(number.value) < 2
    )
    if name:
        kind = _kind(name)
        if text[end : end + 1] == "-" and language == "en" and kind != "noun" and len(name) > 3:
            name = name.rstrip("s") + "s"  # a six-month pause lasts six months
        name = {"p": "pence"}.get(name, name.lower() if kind == "time" else name)
        return Unit(name, kind, noun_end)
    if number.words and (sized := _SIZED.match(text, end)):
        return Unit(sized["noun"], "noun", end)
    shared = partitive(text, end)
    if shared:
        return Unit(shared.strip(), "partitive", end)
    return Unit(end=end)


def _money(match: re.Match[str], number: NumberSpan) -> str:
    """Pounds and livres are money only where a magnitude, or sterling, says so."""
    word = (match["word"] or "").lower()
    if word.startswith("livre") and "sterling" not in word:
        return ""
    if word == "won" and (not number.big or match[0].startswith("-")):
        return ""
    if word in ("pound", "pounds") and not number.big:
        return "pounds"
    return currency_of(match)


def _kind(name: str) -> str:
    if TIME_UNITS.fullmatch(name):
        return "time"
    return "measure" if MEASURES.fullmatch(name) else "noun"


def second_number(text: str, first: NumberSpan, start: int, language: str) -> NumberSpan | None:
    """The other end of a range ("10 to 20 million", "between $10 and $20"), else None."""
    end = first.end
    own: re.Pattern[str] | None = None
    for pattern in (PERCENT, MONEY_AFTER, _MEASURED):
        if unit := pattern.match(text, end):
            end, own = unit.end(), pattern
            break
    else:
        name, noun_end = noun_at(text, end, language, one=first.value < 2)
        if name and _PAIR.search(text, max(0, start - 24), start):
            end = noun_end
    joint = _CONNECT.match(text, end)
    if not joint or not _connects(joint, text, start):
        return None
    sign = _SIGN.match(text, joint.end())
    position = sign.end() if sign else joint.end()
    last = number_at(
        text, position, language, money=sign is not None or text[start : start + 1] in "$€£"
    )
    if not last or re.match(r"[\w-]*\d", text[last.end : last.end + 1]):
        return None
    if own and not own.match(text, last.end):  # "4 percent to 212 pence"
        return None
    if (
        (joint["w"] or "").lower() in ("or", "ou")
        and last.value > first.value + 5
        and first.value < 20
    ):
        return None
    return last


def _connects(joint: re.Match[str], text: str, start: int) -> bool:
    word = (joint["w"] or "-").lower()
    paired = _PAIR.search(text, max(0, start - 24), start) is not None
    return paired if word in ("and", "et") else True


def inherited(first: NumberSpan, last: NumberSpan) -> Decimal:
    """The first number with a magnitude that only the last one names: "10 to 20 million"."""
    bare = first.magnitude == 1 and not first.grouped
    return first.value * last.magnitude if bare and first.value < 1000 else first.value


def is_change(text: str, start: int, first: Decimal, last: Decimal) -> bool:
    """Whether "from X to Y" is a movement, two figures, and not a range, one figure."""
    if first < last and _DOWN.search(text, max(0, start - 20), start):
        return False  # "recule de 1,5 à 3 euros": by how much
    lead = _FROM.search(text, max(0, start - 14), start)
    if lead is None:
        return False
    if lead[0].strip().lower() in ("de", "d'") and _BY.search(text, max(0, start - 30), start):
        shared = re.compile(r"[\d,.]+ à [\d,.]+ ?%").match(text, start)
        if shared:
            return False  # "progresse de 12 à 14 %": by how much
    return _CHANGE.search(text, max(0, lead.start() - 80), lead.start()) is not None


def pair_start(text: str, start: int) -> int:
    """Where the "between" of a range begins, or ``start``."""
    match = _PAIR.search(text, max(0, start - 24), start)
    return match.start() if match else start


def qualifier_before(text: str, start: int, language: str, unit: Unit) -> tuple[str, int]:
    """Qualifier in front of a figure and where it begins."""
    match = QUALIFIERS_BEFORE[language].search(text, max(0, start - 40), start)
    if not match or match.end() != start:
        return "exactly", start
    name = next(key for key, value in match.groupdict().items() if value)
    if match[0].lower() == "near " and unit.kind not in ("percent", "currency"):
        return "exactly", start
    if name == "about" and _TOPIC.search(text, max(0, start - 40), start):
        return "exactly", start
    low = match[0].strip().lower()
    if low in ("under", "over", "above", "below") and _INSTRUMENTS.search(unit.name):
        return "exactly", start
    if low == "up to" and _MOVES.search(text, max(0, match.start() - 24), match.start()):
        return "exactly", start  # "her rent goes up to $1,845"
    if low == "over":
        lead = text[max(0, match.start() - 24) : match.start()]
        more = _LASTING.search(lead) or re.match(r" (?:old|ago|later)\b", text[unit.end :][:8])
        if (unit.kind == "time" and not more) or _OVER.search(lead):
            return "exactly", start  # "2 million over five years": during; "a row over $5"
    return name.rstrip("2"), match.start()


def qualifier_after(text: str, end: int, language: str) -> tuple[str, int]:
    """Qualifier behind a figure ("14 days or more", "1,000+") and where it ends."""
    if text.startswith("+", end) and not text[end + 1 : end + 2].isdigit():
        return "at_least", end + 1
    match = QUALIFIERS_AFTER[language].match(text, end)
    if not match:
        return "exactly", end
    return next(key for key, value in match.groupdict().items() if value), match.end()


def _rate_of_thing(text: str, unit: Unit, language: str) -> re.Match[str] | None:
    """The rate behind what an amount or a measure is of: "28 000 tonnes de bois par an"."""
    between = _THING[language].match(text, unit.end) if unit.kind not in ("", "time") else None
    return _EVERY[language].match(text, between.end()) if between else None


def _paid_every(text: str, start: int, language: str) -> str:
    """The rate that opens a sentence: "Chaque jour, 190 tonnes"."""
    lead = _LEADING[language].search(text, max(0, start - 40), start)
    return PER_NAMES.get(lead["u"].lower(), lead["u"].lower()) if lead else ""


def per_after(text: str, unit: Unit, language: str, start: int) -> tuple[str, int]:
    """The rate ("a month", "par an") as month, year, week, day, hour or the noun; and its end."""
    match = PER[language].match(text, unit.end) or _rate_of_thing(text, unit, language)
    if not match:
        return _paid_every(text, start, language), unit.end
    if unit.kind == "time" and match["u"] in ("year", "month", "an"):
        return "", unit.end
    if match.groupdict().get("adv") and unit.kind not in ("currency", "measure"):
        return "", unit.end
    if _APART.match(match[0]):
        return "", unit.end
    word = next(value for value in match.groupdict().values() if value)
    word = word if MEASURES.fullmatch(word) else word.lower()
    whole = word in PER_NAMES or word == "mois" or " " in word
    single = word if whole else word.rstrip("s")
    return PER_NAMES.get(single, single), match.end()
