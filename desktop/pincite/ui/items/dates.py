"""Dates typed by a person: EDTF or words; what is wrong with them, and how they were understood."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTimeZone

from pincite.ui.i18n import current as language

__all__ = [
    "date_problem", "date_words", "language", "moment_words", "short_date", "short_day", "to_edtf",
]  # fmt: skip


def to_edtf(words: str) -> str:
    """The EDTF of what was typed. Raises ReadError when it is no date."""
    from pincite.text.dates import read_date
    from pincite.text.edtf_dates import is_edtf

    typed = words.strip()
    if not typed or is_edtf(typed):
        return typed
    return read_date(typed, language())


def date_problem(words: str) -> str:
    """What is wrong with a typed date, in a sentence; empty when nothing is."""
    from pincite.text.errors import ReadError

    try:
        to_edtf(words)
    except ReadError:
        return QCoreApplication.translate(
            "ItemFields", "This is no date. Write 7 June 2023, March 2023, or 2023-06-07."
        )
    return ""


def date_words(words: str, *, weekday: bool = True) -> str:
    """How a typed date was understood."""
    from pincite.text.edtf_dates import format_edtf
    from pincite.text.errors import ReadError

    try:
        edtf = to_edtf(words)
    except ReadError:
        return ""
    lang = language()
    style = "fr" if lang == "fr" else "uk"
    return format_edtf(edtf, lang, style=style, weekday=weekday and len(edtf) == 10) if edtf else ""


def short_date(edtf: str, *, weekday: bool = False) -> str:
    """A date where there is little room: ``7 Jun 2023``; what is no whole day in words."""
    day = QDate.fromString(edtf, "yyyy-MM-dd") if len(edtf) == 10 else QDate()
    return short_day(day, weekday=weekday) if day.isValid() else date_words(edtf, weekday=False)


def short_day(day: QDate, *, weekday: bool = False) -> str:
    """A day with its month shortened, in the window's language."""
    return QLocale().toString(day, "ddd d MMM yyyy" if weekday else "d MMM yyyy")


def moment_words(iso: str) -> str:
    """A moment in UTC as the clock here shows it: ``7 Jun 2023 14:05``; empty for none."""
    moment = QDateTime.fromString(iso[:19], Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    moment.setTimeZone(QTimeZone.utc())
    return QLocale().toString(moment.toLocalTime(), "d MMM yyyy HH:mm")
