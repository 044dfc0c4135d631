"""Deadlines as iCalendar (RFC 5545), for the diary of whoever must keep them."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pincite.model.claims import Deadline
from pincite.text.edtf_dates import bounds


def deadlines_ics(deadlines: Iterable[Deadline], case: str, stamp: datetime) -> bytes:
    """Each deadline on a known day as an event: all day, or at its hour in Universal Time.

    The same deadline has the same UID in every export, so that a diary replaces it. A deadline
    that was met, or whose day is not known, is left out. ``stamp`` is when this was written.
    """
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Pincite//Deadlines//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", case)
    for one in deadlines:
        day = _day(one)
        if day is None or one.state == "met":
            continue
        event = Event()
        event.add("uid", f"{one.id}@pincite")
        event.add("dtstamp", stamp.astimezone(UTC))
        event.add("summary", f"{one.title} ({one.handle})")
        event.add("description", "\n".join(part for part in (case, one.note) if part))
        event.add("class", "CONFIDENTIAL")
        hour = _hour(one, day)
        if hour is None:
            event.add("dtstart", day)
            event.add("dtend", day + timedelta(days=1))
            event.add("transp", "TRANSPARENT")
        else:
            event.add("dtstart", hour)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _day(one: Deadline) -> date | None:
    first, last = bounds(one.date) if one.date else (None, None)
    return first if first == last else None


def _hour(one: Deadline, day: date) -> datetime | None:
    """The moment of a deadline with an hour and a zone; None where either is not known."""
    try:
        local = datetime.combine(day, time.fromisoformat(one.time), ZoneInfo(one.zone))
    except (ValueError, OSError, LookupError):
        return None
    return local.astimezone(UTC)
