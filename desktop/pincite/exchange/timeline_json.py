"""A timeline as the JSON of TimelineJS (Knight Lab), for a page of one's own."""

import json
from datetime import date
from html import escape
from typing import Any

from pincite.document.timeline import Bar, Mark, Timeline


def timeline_json(timeline: Timeline) -> bytes:
    """Events with their lane as ``group``; TimelineJS shows HTML, so all words are escaped.

    An event known only within bounds runs from the first day to the last, and its own words for
    the date are shown (``display_date``).
    """
    events = []
    for lane in timeline.lanes:
        inside: list[Mark | Bar] = [*lane.marks, *lane.bars]
        events += [_event(one, escape(lane.title)) for one in sorted(inside, key=_start)]
    title = {"text": {"headline": escape(timeline.title), "text": escape(timeline.subtitle)}}
    whole = {"title": title, "events": events}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _start(one: Mark | Bar) -> date:
    return one.earliest if isinstance(one, Mark) else one.start


def _event(one: Mark | Bar, group: str) -> dict[str, Any]:
    found: dict[str, Any] = {"unique_id": one.handle, "group": group}
    if isinstance(one, Mark):
        first, last, more = one.earliest, one.latest, [one.cite, one.note]
        found["display_date"] = escape(one.date_words)
    else:
        first, last, more = one.start, one.end, []
    found["start_date"] = _parts(first)
    if last != first:
        found["end_date"] = _parts(last)
    words = "".join(f"<p>{escape(part)}</p>" for part in more if part)
    found["text"] = {"headline": escape(one.title), "text": words}
    return found


def _parts(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}
