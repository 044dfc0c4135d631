"""Calendar files (.ics) and invitations in e-mails: a paragraph for each entry."""

from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, clean_cell, number
from pincite.intake.sniff import CALENDAR
from pincite.text.errors import ReadError

VERSION = "1"
_SHOWN = ("DTSTART", "DTEND", "LOCATION", "ORGANIZER", "ATTENDEE", "STATUS", "DESCRIPTION")
_MOST = 5_000


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """Each entry's own words under its summary, labelled by its time. Raises ``ReadError`` broken.

    A recurring entry is shown once, with its rule.
    """
    from icalendar import Calendar

    try:
        entries = [part for part in Calendar.from_ical(data).walk() if part.name in _KINDS]
    except (ValueError, KeyError, IndexError, RecursionError) as error:
        raise ReadError("broken") from error
    if not entries:
        raise ReadError("no_text")
    if len(entries) > _MOST:
        raise ReadError("too_many_inside", limit=_MOST)
    drafts: list[Draft] = []
    for entry in entries:
        when = _when(entry.get("DTSTART"))
        summary = clean_cell(str(entry.get("SUMMARY") or ""))
        drafts.append(Draft(summary, "heading", label=when))
        for key in (*_SHOWN, "RRULE"):
            words = "; ".join(_said(value) for value in _each(entry.get(key)))
            if words:
                drafts.append(Draft(f"{key.title()}: {words}", "paragraph", label=when))
    first = next((draft.text for draft in drafts if draft.role == "heading" and draft.text), "")
    days = sorted(day for entry in entries if (day := _when(entry.get("DTSTAMP"))[:10]))
    return Reading(
        media_type=CALENDAR,
        title=first or PurePath(name).stem,
        blocks=number(drafts),
        reader="calendar",
        reader_version=VERSION,
        author=_said(entries[0].get("ORGANIZER")) if entries[0].get("ORGANIZER") else "",
        published=days[0] if days else "",
        source_type="document",
    )


_KINDS = frozenset({"VEVENT", "VTODO", "VJOURNAL"})


def _each(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _when(value: Any) -> str:
    found = getattr(value, "dt", None)
    return found.isoformat() if isinstance(found, date | datetime) else ""


def _said(value: Any) -> str:
    """A value as words: times ISO 8601, people by address, rules as they are written."""
    if _when(value):
        return _when(value)
    plain = getattr(value, "to_ical", None) if isinstance(value, dict) else None
    shown = plain().decode("utf-8", "replace") if plain else str(value)
    return clean_cell(shown.removeprefix("mailto:").removeprefix("MAILTO:"))
