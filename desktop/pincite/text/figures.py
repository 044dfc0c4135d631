"""Numbers and figures as a document prints them, in English and French."""

from decimal import Decimal

from pincite.text.number_words import number_words
from pincite.text.prose import base_language

NARROW = "\u202f"
NBSP = "\u00a0"
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_CODES = {"CAD", "AUD", "CHF", "CNY", "INR", "BRL", "SEK", "NOK", "DKK", "PLN", "HKD", "NZD", "RUB"}
_FR_CURRENCY = {"USD": "dollars", "EUR": "euros", "GBP": "livres sterling", "JPY": "yens"}
_QUALIFIERS = {
    "en": {"over": "more than", "about": "about", "at_least": "at least", "up_to": "up to",
           "under": "less than"},
    "fr": {"over": "plus de", "about": "environ", "at_least": "au moins", "up_to": "jusqu’à",
           "under": "moins de"},
}  # fmt: skip
_SCALES = {
    "en": ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")),
    "fr": ((10**12, "billion"), (10**9, "milliard"), (10**6, "million")),
}


def is_currency(unit: str) -> bool:
    """Whether the unit is an ISO 4217 code that Pincite knows how to print."""
    return unit in _SIGNS or unit in _CODES


def format_number(value: Decimal, lang: str) -> str:
    """``210,000.5`` in English, ``210 000,5`` (U+202F) in French; no rounding."""
    text = format(value.normalize(), "f") if value else "0"
    sign, text = ("−", text[1:]) if text.startswith("-") else ("", text)
    whole, _, decimals = text.partition(".")
    grouped = f"{int(whole):,}"
    if base_language(lang) == "fr":
        grouped = grouped.replace(",", NARROW)
        return sign + grouped + (f",{decimals}" if decimals else "")
    return sign + grouped + (f".{decimals}" if decimals else "")


def format_figure(
    value: Decimal,
    high: Decimal | None,
    unit: str,
    qualifier: str,
    lang: str,
    style: str = "words",
    *,
    noun: bool = False,
) -> str:
    """A figure in prose: ``more than 780 million``, ``plus de 780 millions``, ``210 000 $``.

    ``style``: ``words`` (eight; 26 billion; $210,000), ``digits`` (8; 26,000,000,000) or ``code``
    (USD 210,000). ``noun`` appends a counted noun; a currency or % is always printed.
    """
    language = base_language(lang)
    if high is not None:
        body = _range(value, high, unit, language, style)
    else:
        body = _with_unit(value, unit, language, style)
    phrase = _QUALIFIERS[language].get(qualifier, "")
    if high is not None:
        about = qualifier == "about"
        pairs = {"en": ("between ", " and ", " to "), "fr": ("entre ", " et ", " à ")}[language]
        body = body.removeprefix(pairs[0]).replace(pairs[1], pairs[2]) if about else body
        phrase = phrase if about else ""
    if phrase == "less than" and unit and unit != "%" and not is_currency(unit):
        phrase = "fewer than"
    text = _joined(phrase, body)
    if noun and unit and unit != "%" and not is_currency(unit):
        text += _noun(body, unit, language)
    return text


def _range(low: Decimal, high: Decimal, unit: str, language: str, style: str) -> str:
    same = style == "words" and _scale(low, language) == _scale(high, language)
    shared = same and not (language == "en" and unit in _SIGNS)
    first = _with_unit(low, unit, language, style)
    last = _with_unit(high, unit, language, style)
    scale = _scale(low, language)
    if shared and scale and (is_currency(unit) or not unit or unit != "%"):
        first = format_number(low / scale[0], language)
    elif language == "fr" and is_currency(unit):
        first = _sum(low, language, style)
    elif language == "fr" and unit == "%":
        first = _count(low, language, style)
    elif language == "en" and unit == "%":
        first = _count(low, language, "digits")
    return f"between {first} and {last}" if language == "en" else f"entre {first} et {last}"


def _joined(phrase: str, body: str) -> str:
    if not phrase:
        return body
    if phrase.endswith(" de") and body.startswith(("un ", "une ")):
        return f"{phrase[:-1]}’{body}"
    if phrase.endswith(" de") and body in ("un", "une"):
        return f"{phrase[:-1]}’{body}"
    return f"{phrase} {body}"


def _with_unit(value: Decimal, unit: str, language: str, style: str) -> str:
    if unit == "%":
        number = format_number(value, language)
        return f"{number}%" if language == "en" else f"{number}{NBSP}%"
    if not is_currency(unit):
        return _count(value, language, style)
    number = _sum(value, language, style)
    if style == "code":
        return f"{unit}{NBSP}{number}" if language == "en" else f"{number}{NBSP}{unit}"
    sign = _SIGNS.get(unit, "")
    if language == "en":
        return f"{sign}{number}" if sign else f"{unit}{NBSP}{number}"
    if number[-1:].isalpha():
        return number + _noun(number, _FR_CURRENCY.get(unit, unit), language)
    return f"{number}{NBSP}{sign or unit}"


def _sum(value: Decimal, language: str, style: str) -> str:
    """An amount of money: whole, with a scale word, or to the cent and finer."""
    number = _count(value, language, "large" if style == "words" else "digits")
    _whole, point, cents = number.partition("," if language == "fr" else ".")
    exact = format_number(value, language) == number
    return f"{number}0" if exact and point and len(cents) == 1 else number


def _scale(value: Decimal, language: str) -> tuple[int, str] | None:
    """The scale word for a value which it states in at most four digits, without rounding."""
    for factor, name in _SCALES[language]:
        if abs(value) >= factor:
            scaled = (value / factor).normalize()
            return (factor, name) if len(scaled.as_tuple().digits) <= 4 else None
    return None


def _count(value: Decimal, language: str, style: str) -> str:
    if style == "words" and value == value.to_integral_value() and 0 <= value < 10:
        return number_words(int(value), language)
    scale = _scale(value, language) if style in ("words", "large") else None
    if not scale:
        return format_number(value, language)
    scaled = value / scale[0]
    plural = "s" if language == "fr" and abs(scaled) >= 2 else ""
    space = NBSP if language == "fr" else " "
    return f"{format_number(scaled, language)}{space}{scale[1]}{plural}"


def _noun(body: str, unit: str, language: str) -> str:
    if language == "en" or not body.rstrip("s").endswith(("illion", "illiard")):
        return f" {unit}"
    vowel = unit[:1].lower() in "aeiouyàâéèêîôœ"
    return f" d’{unit}" if vowel else f" de {unit}"
