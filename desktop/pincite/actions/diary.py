"""Dates for other programs: deadlines for a diary, the timeline for a web page."""

from datetime import UTC, datetime
from pathlib import Path

from pincite.actions.files import write_whole
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.claims import Deadline


@action("Export deadlines")
def export_deadlines(case_file: CaseFile, to: str) -> Path:
    """Write the open deadlines as iCalendar (.ics), which every diary reads."""
    from pincite.exchange.deadlines_ics import deadlines_ics

    open_ones = case_file.items(Deadline)
    data = deadlines_ics(open_ones, case_file.case.title, datetime.now(UTC))
    return write_whole(Path(to), data)


@action("Export timeline as JSON")
def export_timeline_json(
    case_file: CaseFile, to: str, language: str = "", outside: bool = True
) -> Path:
    """Write the timeline for TimelineJS; ``outside`` leaves out what is internal or privileged."""
    from pincite.drafting.timeline import timeline
    from pincite.exchange.timeline_json import timeline_json

    lang = language or case_file.case.language
    value = timeline(case_file.closure(), lang, outside=outside)
    return write_whole(Path(to), timeline_json(value))
