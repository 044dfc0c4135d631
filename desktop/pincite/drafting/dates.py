"""Dates and clock times as a document says them, with the preposition where one is asked."""

import re
from datetime import date

from pincite.drafting.conventions import NBSP, Convention
from pincite.text.edtf_dates import bounds, format_edtf, is_edtf, precision

_FORMS = ("", "weekday", "in", "start", "label", "year", "iso")
_PART = re.compile(r"(?:early|mid-|late|the|spring|summer|autumn|winter)\b")
_FR_PART = re.compile(r"(?:premier|deuxième|troisième|quatrième|second|printemps)\b")
_ZONES = {
    "America/Los_Angeles": ("Pacific time", "heure du Pacifique"),
    "America/New_York": ("Eastern time", "heure de New York"),
    "America/Chicago": ("Central time", "heure de Chicago"),
    "America/Denver": ("Mountain time", "heure de Denver"),
    "Europe/London": ("London time", "heure de Londres"),
    "Europe/Paris": ("Paris time", "heure de Paris"),
    "UTC": ("UTC", "UTC"),
}


def said_date(edtf: str, how: Convention, form: str = "") -> str | None:
    """A date in words; None when it is not EDTF or the form is unknown.

    ``weekday`` names the day of an exact date; ``in`` puts the preposition before it (``on May
    18, 2023``, ``en mars 2023``); ``start`` does so with a capital; ``label`` gives the date
    alone a capital; ``iso`` leaves it as it is.
    """
    if not is_edtf(edtf) or form not in _FORMS:
        return None
    if form == "iso":
        return edtf
    if form == "year":
        return str(earliest.year) if (earliest := bounds(edtf)[0]) else None
    weekday = form == "weekday" and precision(edtf) == "day"
    words = format_edtf(edtf, how.lang, style=how.dates, weekday=weekday)
    if form in ("in", "start"):
        words = _preposition(edtf, words, how.lang) + words
    return words[:1].upper() + words[1:] if form in ("start", "label") else words


def _preposition(edtf: str, words: str, lang: str) -> str:
    exactness = precision(edtf)
    french = lang == "fr"
    if exactness == "interval" or "/" in edtf:
        part = (_FR_PART if french else _PART).match(words)
        return ("au " if french else "in ") if part else ""
    if edtf[-1] in "~?%":
        return "" if french or exactness == "day" else "in "
    if exactness == "day":
        return "le " if french else "on "
    if exactness == "season":
        return "au " if words.startswith("printemps") else "en " if french else "in "
    return "en " if french else "in "


def said_moment(day: str, time: str, zone: str, how: Convention) -> str:
    """A deadline's moment: the day with its weekday, and the clock with its zone where known."""
    words = said_date(day, how, "weekday") or day
    if not time:
        return words
    clock = _clock(time, how)
    place = said_zone(zone, how.lang) if zone else ""
    if how.lang == "fr":
        return f"{words} à {clock}" + (f" ({place})" if place else "")
    return f"{clock} {place} on {words}".replace("  ", " ") if place else f"{clock} on {words}"


def _clock(time: str, how: Convention) -> str:
    hour, _, minute = time.partition(":")
    h, m = int(hour), int(minute or 0)
    if how.country == "fr":
        return f"{h}{NBSP}h{NBSP}{m:02}" if m else f"{h}{NBSP}heures"
    half = "p.m." if h >= 12 else "a.m."
    if how.country == "uk":
        return f"{h % 12 or 12}.{m:02}{NBSP}{half.replace('.', '')}"
    return f"{h % 12 or 12}:{m:02}{NBSP}{half}"


def said_zone(zone: str, lang: str) -> str:
    """A time zone in words: ``Pacific time``, ``heure de Paris``."""
    french = lang == "fr"
    if zone in _ZONES:
        return _ZONES[zone][french]
    city = zone.rpartition("/")[2].replace("_", " ")
    return f"heure de {city}" if french else f"{city} time"


def exact_day(edtf: str) -> date | None:
    """The one day that a date names, or None."""
    if not is_edtf(edtf) or precision(edtf) != "day" or edtf[-1] in "~?%":
        return None
    return bounds(edtf)[0]
