"""Figures and readings in words."""

from decimal import Decimal

from pincite.document.lineage import adopted
from pincite.drafting.attribution import attribution
from pincite.drafting.dates import exact_day, said_date
from pincite.drafting.say.people import say_party
from pincite.drafting.say.said import Said, inside, listed
from pincite.drafting.scene import Scene
from pincite.model.figures import Figure, Reading
from pincite.model.people import Party
from pincite.text.figures import format_figure, format_number, is_currency

_QUALIFIERS = {
    "en": {
        "exactly": "exactly",
        "over": "more than",
        "about": "about",
        "at_least": "at least",
        "up_to": "up to",
        "under": "less than",
    },
    "fr": {
        "exactly": "exactement",
        "over": "plus de",
        "about": "environ",
        "at_least": "au moins",
        "up_to": "jusqu’à",
        "under": "moins de",
    },
}
_CURRENCIES = {
    "en": {"USD": "US dollars", "EUR": "euros", "GBP": "pounds sterling", "JPY": "yen"},
    "fr": {"USD": "dollars américains", "EUR": "euros", "GBP": "livres sterling", "JPY": "yens"},
}


def say_figure(figure: Figure, field: str, form: str, scene: Scene) -> Said:
    """A figure: the value counsel adopted, or what is said about it."""
    match field:
        case "metric":
            words = figure.said("metric", scene.lang)
            return inside(words, scene.lang) if form == "inside" else words
        case "scope":
            return figure.said("scope", scene.lang) or None
        case "members":
            return listed(members(figure, scene.lang), scene.lang) or None
        case "count":
            return _count(figure, form, scene)
        case "attribution":
            return attribution(figure, scene, form)
    reading = adopted(scene.closure, figure)
    if reading is None:
        return None
    if field == "period" and figure.period:
        return said_period(figure.period, scene, form)
    return say_reading(reading, field, form, scene)


def _count(figure: Figure, form: str, scene: Scene) -> str | None:
    if not figure.members:  # none are named, which is not to say that there are none
        return None
    count = Decimal(len(figure.members))
    return format_figure(count, None, "", "exactly", scene.lang, form or "words")


def members(figure: Figure, lang: str) -> tuple[str, ...]:
    """The names of what is counted, in a language where they are translated."""
    words = figure.translations.get(lang, {}).get("members")
    return tuple(words.split("; ")) if words else figure.members


def say_reading(reading: Reading, field: str, form: str, scene: Scene) -> Said:
    """One source's answer."""
    match field:
        case "" | "value":
            return said_value(reading, form, scene)
        case "full":
            return said_value(reading, form, scene, noun=True)
        case "unit":
            return said_unit(reading, scene)
        case "qualifier":
            return _QUALIFIERS[scene.lang][reading.qualifier]
        case "period":
            return said_period(reading.period, scene, form)
        case "asserted_by":
            party = scene.closure.get(Party, reading.asserted_by)
            return say_party(party, "", "", scene) if party is not None else None
    return None


def unit_of(reading: Reading, lang: str) -> str:
    """The reading's unit, in a language where it is translated, or the figure's."""
    return reading.said("unit", lang)


def said_value(reading: Reading, form: str, scene: Scene, noun: bool = False) -> str | None:
    """The value by form.

    ``words`` (usual), ``digits`` and ``code`` with its qualifier; ``start`` the same with a
    capital; ``bare`` (words) and ``number`` (digits) without it.
    """
    unit = _unit(reading, scene)
    value = Decimal(reading.value)
    high = Decimal(reading.high) if reading.high else None
    styles = {
        "": "words",
        "words": "words",
        "digits": "digits",
        "code": "code",
        "bare": "words",
        "number": "digits",
        "start": "words",
    }
    if form not in styles:
        return None
    qualifier = "exactly" if form in ("bare", "number") else reading.qualifier
    if form == "number" and high is None:
        return format_number(value, scene.lang)
    words = format_figure(value, high, unit, qualifier, scene.lang, styles[form], noun=noun)
    words += _per(reading, scene) if noun else ""
    return words[:1].upper() + words[1:] if form == "start" else words


def said_unit(reading: Reading, scene: Scene) -> str | None:
    """The unit in words, with what it is counted by: ``US dollars a month``."""
    unit = _unit(reading, scene)
    words = _CURRENCIES[scene.lang].get(unit, unit)
    return (words + _per(reading, scene)).strip() or None


def _unit(reading: Reading, scene: Scene) -> str:
    unit = unit_of(reading, scene.lang)
    if unit:
        return unit
    figure = scene.closure.get(Figure, reading.figure)
    return figure.said("unit", scene.lang) if figure is not None else ""


def _per(reading: Reading, scene: Scene) -> str:
    per = reading.said("per", scene.lang)
    if not per:
        return ""
    if scene.lang == "fr":
        return f" par {_FR_PER.get(per, per)}"
    per = {"mois": "month", "an": "year", "jour": "day"}.get(per, per)
    return f" {'an' if per[0] in 'aeiou' else 'a'} {per}"


_FR_PER = {"month": "mois", "year": "an", "day": "jour", "week": "semaine", "hour": "heure"}


def said_period(period: str, scene: Scene, form: str) -> str | None:
    """A period: ``2022``; in ``long`` form ``calendar year 2022``."""
    if form == "long" and len(period) == 4 and period.isdigit():
        return f"année civile {period}" if scene.lang == "fr" else f"calendar year {period}"
    if form == "scope" and len(period) == 4 and period.isdigit():
        return f"pour la seule année {period}" if scene.lang == "fr" else f"in {period} alone"
    start, between, end = period.partition("/")
    if between and form in ("", "long", "scope"):
        return _span(start, end, scene)
    return said_date(period, scene.how, {"long": "", "scope": "in"}.get(form, form))


def _span(start: str, end: str, scene: Scene) -> str | None:
    """A stretch of time: ``to April 2023``, ``since March 2023``, ``2020 to April 2023``."""
    first = said_date(start, scene.how) if start not in ("", "..") else ""
    last = said_date(end, scene.how) if end not in ("", "..") else ""
    if first is None or last is None:
        return None
    french = scene.lang == "fr"
    if not first or not last:
        if first:
            return f"depuis {_the(start)}{first}" if french else f"since {first}"
        until = "jusqu’au " if exact_day(end) else "jusqu’en "
        return f"{until}{last}" if french else f"to {last}"
    if not french:
        return f"{first} to {last}"
    return f"du {first} au {last}" if exact_day(end) else f"de {first} à {last}"


def _the(edtf: str) -> str:
    return "le " if exact_day(edtf) else ""


def is_money(reading: Reading, scene: Scene) -> bool:
    """Whether a reading is a sum of money, whose sign stands with its digits."""
    return is_currency(_unit(reading, scene))
