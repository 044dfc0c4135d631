"""Deadlines counted by their rule, from a day that sets them off."""

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.claims import Deadline
from pincite.model.errors import InvalidValue


@action("Count deadline")
def count_deadline(case_file: CaseFile, deadline: str) -> Deadline:
    """Set a deadline's date from its rule, its days and the day they are counted from."""
    item = case_file.by_handle(deadline)
    if not isinstance(item, Deadline):
        raise InvalidValue(field="deadline", why="not_a_deadline", kind=item.kind)
    day = counted(item)
    if not day:
        raise InvalidValue(field="counted_from", why="missing", kind="Deadline")
    with case_file.transaction("Count deadline") as change:
        return change.update(item, date=day)


def counted(deadline: Deadline) -> str:
    """The ISO day that the rule gives; empty where the rule, the days or the start is missing."""
    from pincite.text.counting import add_days
    from pincite.text.edtf_dates import bounds

    start = bounds(deadline.counted_from)[0] if deadline.counted_from else None
    if deadline.rule == "fixed" or deadline.days is None or start is None:
        return ""
    country = deadline.country or "US"
    return add_days(start, deadline.days, deadline.rule, country).isoformat()
