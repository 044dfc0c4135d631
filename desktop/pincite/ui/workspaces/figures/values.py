"""Values of figures as signs and numbers: ``> 780 million``, ``≥ 8``, ``USD 210,000``."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from pincite.model.figures import Figure, Reading
from pincite.text.figures import format_figure, is_currency
from pincite.ui.items.dates import date_words, language

translate = QCoreApplication.translate
_SIGNS = {"over": ">", "at_least": "≥", "about": "≈", "up_to": "≤", "under": "<", "exactly": ""}
_WORDED = 1_000_000  # from here "780 million" is shorter than the digits


def short(reading: Reading, figure: Figure | None = None) -> str:
    """A reading's value with its sign, in the window's language."""
    unit = reading.unit or (figure.unit if figure is not None else "")
    body = _number(reading.value, unit)
    if reading.high:
        body = f"{body} – {_number(reading.high, unit)}"
    sign = _SIGNS.get(reading.qualifier, "")
    return f"{sign}\u00a0{body}" if sign else body


def _number(value: str, unit: str) -> str:
    number = Decimal(value)
    style = "words" if abs(number) >= _WORDED else "code" if is_currency(unit) else "digits"
    kept = "" if _named_below(unit, value) or not (is_currency(unit) or unit == "%") else unit
    return format_figure(number, None, kept, "exactly", language(), style)


def _named_below(unit: str, value: str) -> bool:
    """Whether a currency is better said under the number: « 13 milliards de dollars » is long."""
    return is_currency(unit) and language() == "fr" and abs(Decimal(value)) >= _WORDED


def per(reading: Reading) -> str:
    """``a month`` and so on, empty where a reading is of no rate."""
    words = {
        "month": translate("Figures", "a month"),
        "mois": translate("Figures", "a month"),
        "year": translate("Figures", "a year"),
        "an": translate("Figures", "a year"),
        "année": translate("Figures", "a year"),
        "day": translate("Figures", "a day"),
        "jour": translate("Figures", "a day"),
        "week": translate("Figures", "a week"),
        "semaine": translate("Figures", "a week"),
        "hour": translate("Figures", "an hour"),
        "heure": translate("Figures", "an hour"),
    }
    return words.get(reading.per, reading.per)


def counted(figure: Figure, reading: Reading | None) -> str:
    """What the number counts: the unit where it is a noun, and the rate."""
    unit = figure.said("unit", language()) or (reading.unit if reading is not None else "")
    rate = per(reading) if reading is not None else ""
    value = reading.value if reading is not None else "0"
    said = "" if is_currency(unit) and not _named_below(unit, value) else unit
    return " ".join(part for part in (said, rate) if part)


def period(figure: Figure) -> str:
    """The period of a figure in words."""
    return date_words(figure.period, weekday=False) if figure.period else ""
