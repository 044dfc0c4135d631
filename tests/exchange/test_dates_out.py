"""Deadlines as iCalendar, the timeline as TimelineJS reads it."""

import datetime as dt
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from pincite.actions.diary import export_deadlines, export_timeline_json
from pincite.document.timeline import Bar, Lane, Mark, Timeline
from pincite.exchange.deadlines_ics import deadlines_ics
from pincite.exchange.timeline_json import timeline_json
from pincite.model.claims import Deadline
from tests.casefile.making import fill, new_case

STAMP = dt.datetime(2021, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


def test_a_day_an_hour_and_what_is_left_out() -> None:
    given_ones = [
        Deadline.checked(id="a", handle="D1", title="Answer", date="2023-06-07"),
        Deadline.checked(
            id="b",
            handle="D2",
            title="Contact",
            date="2023-05-31",
            time="17:00",
            zone="America/Los_Angeles",
        ),
        Deadline.checked(id="c", handle="D3", title="Met", date="2023-05-31", state="met"),
        Deadline.checked(id="d", handle="D4", title="Some day", date="2023-05"),
        Deadline.checked(id="e", handle="D5", title="Never"),
    ]
    data = deadlines_ics(given_ones, "Mill v. Bakery", STAMP)
    assert data == deadlines_ics(given_ones, "Mill v. Bakery", STAMP)
    first, second = Calendar.from_ical(data).walk("VEVENT")
    assert (first["uid"], first["summary"]) == ("a@pincite", "Answer (D1)")
    assert first.decoded("dtstart") == dt.date(2023, 6, 7)
    assert first.decoded("dtend") == dt.date(2023, 6, 8)
    assert second.decoded("dtstart") == dt.datetime(2023, 6, 1, 0, 0, tzinfo=dt.UTC)
    assert "dtend" not in second


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=90)


@given(WORDS.filter(str.strip), WORDS)
def test_words_of_a_deadline_cannot_add_to_the_calendar(title: str, note: str) -> None:
    one = Deadline.checked(
        handle="D1", title=title, date="2023-06-07", note=f"{note}\nEND:VEVENT\nBEGIN:VEVENT"
    )
    data = deadlines_ics([one], "Case", STAMP)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert str(event["summary"]) == f"{title} (D1)"
    assert max(len(line) for line in data.split(b"\r\n")) <= 75


def test_the_timeline_of_a_page() -> None:
    day = dt.date(2021, 3, 1)
    mark = Mark("E1", "<b>Stop</b> & go", "in March 2021", day, dt.date(2021, 3, 31), cite="Ex. 1")
    bar = Bar("A1.1", "First version", dt.date(2020, 1, 1), day)
    whole = Timeline("Mill", "en", "2021-06-01", (Lane("Mill <1>", (mark,), (bar,)),))
    found = json.loads(timeline_json(whole))
    assert [event["unique_id"] for event in found["events"]] == ["A1.1", "E1"]
    assert found["events"][1] == {
        "unique_id": "E1",
        "group": "Mill &lt;1&gt;",
        "display_date": "in March 2021",
        "start_date": {"year": 2021, "month": 3, "day": 1},
        "end_date": {"year": 2021, "month": 3, "day": 31},
        "text": {"headline": "&lt;b&gt;Stop&lt;/b&gt; &amp; go", "text": "<p>Ex. 1</p>"},
    }


def test_of_a_case(tmp_path: Path) -> None:
    with new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            made = fill(change)
        ics = export_deadlines(case_file, str(tmp_path / "d.ics"))
        (event,) = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
        assert event["uid"] == f"{made['deadline'].id}@pincite"
        inside = export_timeline_json(case_file, str(tmp_path / "t.json"), outside=False)
        handles = [one["unique_id"] for one in json.loads(inside.read_bytes())["events"]]
        assert made["fact"].handle in handles
        with case_file.transaction("Mark") as change:
            change.update(made["fact"], privilege="privileged")
        sent = export_timeline_json(case_file, str(tmp_path / "o.json"))
        assert made["fact"].handle not in sent.read_text("utf-8")
