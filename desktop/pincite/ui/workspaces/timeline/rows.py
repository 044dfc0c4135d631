"""The chronology's rows: an event with its cites and the people in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from pincite.casefile import CaseFile
from pincite.document.timeline import Mark, Timeline
from pincite.model.claims import Deadline
from pincite.model.evidence import Fact, Passage
from pincite.text.edtf_dates import bounds
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import language, short_date
from pincite.ui.models import Badge, BadgeCell, Column, Label, PeopleCell, TagsCell, TextCell
from pincite.ui.workspaces.timeline.axis import qdate
from pincite.ui.workspaces.timeline.drawing import TONES

translate = QCoreApplication.translate


@dataclass(frozen=True)
class EventRow:
    """An event, the cites of its passages (``S1 ¶ 6``), and who was in it."""

    item: Fact
    cites: tuple[str, ...]
    passages: tuple[str, ...]
    people: tuple[str, ...]


def event_rows(case: CaseFile, ids: Sequence[str]) -> list[EventRow | None]:
    """The rows of some facts, in their order; None for one that is gone."""
    facts = {item.id: item for item in case.fetch("fact", ids) if isinstance(item, Fact)}
    return [_row(case, facts[id_]) if id_ in facts else None for id_ in ids]


def _row(case: CaseFile, fact: Fact) -> EventRow:
    links = case.links_of(fact.id)
    supporting = [x.source for x in links if x.target == fact.id and x.relation == "supports"]
    involved = [x.target for x in links if x.source == fact.id and x.relation == "involves"]
    passages = [p for p in case.fetch("passage", supporting) if isinstance(p, Passage)]
    sources = case.heads({passage.source for passage in passages})
    cites = []
    for passage in passages:
        where = f" ¶ {passage.paragraph}" if passage.paragraph else ""
        cites.append(f"{sources[passage.source].handle}{where}")
    people = tuple(head.title for head in case.heads(involved).values())
    return EventRow(fact, tuple(dict.fromkeys(cites)), tuple(p.handle for p in passages), people)


def columns() -> tuple[Column, ...]:
    """The table's columns."""
    return (
        Column("date", translate("Timeline", "Date"), _date, 176),
        Column("sentence", translate("Timeline", "Event"), _event, 260, stretch=True, tip=_whole),
        Column("", translate("Timeline", "Source"), _cites, 150, sortable=False, spare=True),
        Column("", translate("Timeline", "Persons"), _people, 220, sortable=False, spare=True),
        Column("status", translate("Timeline", "Status"), _status, 120),
    )


def _date(found: EventRow) -> TextCell:
    edtf = found.item.date
    if not edtf:
        return TextCell(translate("Timeline", "no date"), tone="ink3")
    day = bounds(edtf)[0] if len(edtf) == 10 else None
    note = QLocale().toString(qdate(day), "ddd") if day is not None else _sureness(edtf)
    return TextCell(short_date(edtf), 600, note=note)


def _sureness(edtf: str) -> str:
    if len(edtf) == 7:
        return translate("Timeline", "± month")
    if len(edtf) == 4:
        return translate("Timeline", "± year")
    return ""


def _whole(found: EventRow) -> str:
    return found.item.said("sentence", language())


def spoken(drawn: Timeline, case: CaseFile) -> Timeline:
    """A timeline with its dates said as the window says them, not as the document does."""
    dates = {fact.handle: fact.date for fact in case.items(Fact)}
    dates |= {deadline.handle: deadline.date for deadline in case.items(Deadline)}

    def said(mark: Mark) -> Mark:
        words = short_date(dates.get(mark.handle, ""))
        return replace(mark, date_words=words) if words else mark

    lanes = tuple(
        replace(lane, marks=tuple(said(mark) for mark in lane.marks)) for lane in drawn.lanes
    )
    return replace(drawn, lanes=lanes)


def _event(found: EventRow) -> TextCell:
    return TextCell(found.item.said("sentence", language()), 500)


def _cites(found: EventRow) -> TagsCell | TextCell:
    if not found.cites:
        return TextCell(translate("Timeline", "no evidence"), tone="ink3")
    return TagsCell(tuple(Label(cite, accent=True) for cite in found.cites))


def _people(found: EventRow) -> PeopleCell:
    return PeopleCell(found.people[:2])


def _status(found: EventRow) -> BadgeCell:
    status = found.item.status
    return BadgeCell(Badge(shown("fact_status", status), TONES[status]))
