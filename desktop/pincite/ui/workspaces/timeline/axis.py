"""The axis of the timeline: months or years, as many as fit."""

from datetime import date
from math import ceil

from PySide6.QtCore import QDate, QLocale

from pincite.ui.workspaces.timeline.layout import Range

_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 2400, 6000, 12000)  # months between two ticks
_APART = 64  # pixels that a tick's words need


def ticks(shown: Range) -> list[tuple[date, str, bool]]:
    """The axis: (day, words, strong) for months or years, as many as fit."""
    days = shown.end - shown.start
    months = max(1, ceil(days / 30.4 / max(1.0, shown.width / _APART)))
    step = next((each for each in _STEPS if each >= months), _STEPS[-1])
    first = date.fromordinal(max(1, int(shown.start)))
    year, month = first.year, 1 + (first.month - 1) // step * step if step < 12 else 1
    if step >= 12:
        year -= year % (step // 12)
    found: list[tuple[date, str, bool]] = []
    while year <= 9998:
        day = date(max(1, year), month, 1)
        if day.toordinal() > shown.end:
            break
        if day.toordinal() >= shown.start:
            strong = month == 1 or not found
            words = str(day.year)
            if step < 12:
                words = QLocale().toString(qdate(day), "MMM yyyy" if strong else "MMM")
            found.append((day, words, strong))
        month += step
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return found


def qdate(day: date) -> QDate:
    """A day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def month_words(ordinal: float) -> str:
    """The month of a day given as an ordinal: ``May 2022``."""
    day = date.fromordinal(min(max(1, int(ordinal)), date.max.toordinal()))
    return QLocale().toString(qdate(day), "MMM yyyy")
