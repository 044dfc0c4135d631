"""What the Overview shows of a case: who, until when, how far, what presses, what was done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from pincite.casefile import CaseFile, JournalEntry
from pincite.document.closure import Closure
from pincite.model.case import Case
from pincite.model.claims import Deadline
from pincite.model.drafts import Draft
from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure
from pincite.model.people import Party
from pincite.model.remarks import Task
from pincite.review.attention import Attention, attention
from pincite.review.matrix import matrix
from pincite.review.variance import variance


@dataclass(frozen=True, slots=True)
class Due:
    """The next deadline: what, when (ISO), days left (negative when passed), share of time gone."""

    deadline: Deadline
    day: date
    days: int
    gone: float


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole picture; ``states`` counts what the steps from evidence to letter still need."""

    case: Case
    client: Party | None
    opposing: Party | None
    people: Mapping[str, tuple[str, ...]]
    due: Due | None
    counts: Mapping[str, int]
    states: Mapping[str, int]
    attention: tuple[Attention, ...]
    drafts: tuple[Draft, ...]
    tasks: tuple[Task, ...]
    history: tuple[JournalEntry, ...]


def overview(case_file: CaseFile, language: str = "en") -> Overview:
    """Gather the Overview of a case; titles of people in ``language``. Open tasks by due date."""
    closure = case_file.closure()
    today = day_shown(closure.case)
    parties = closure.all(Party)
    client = next((party for party in parties if party.role == "client"), None)
    opposing = next((party for party in parties if party.role == "opposing"), None)
    waiting = [task for task in closure.all(Task) if not task.done]
    return Overview(
        case=closure.case,
        client=client,
        opposing=opposing,
        people={
            party.id: _people(party, parties, language) for party in (client, opposing) if party
        },
        due=_due(closure, today),
        counts=case_file.counts(),
        states=_states(closure),
        attention=tuple(attention(closure, today)),
        drafts=tuple(closure.all(Draft)),
        tasks=tuple(sorted(waiting, key=lambda task: task.due or "~")),
        history=tuple(case_file.journal_entries(6)),
    )


def day_shown(case: Case) -> date:
    """Today; in a sample the day that the sample is set on."""
    if case.date_shown:
        return date.fromisoformat(case.date_shown)
    return datetime.now(UTC).astimezone().date()


def _people(party: Party, parties: list[Party], language: str) -> tuple[str, ...]:
    """Who stands under a party: its officers with their title, and its counsel."""
    found = []
    for other in parties:
        if other.organisation == party.id and other.type == "person":
            own = ", ".join(each.words for each in other.titles[:1])
            titles = other.translations.get(language, {}).get("titles") or own
            found.append(f"{other.name}, {titles}" if titles else other.name)
        elif other.id == party.represented_by:
            found.append(other.name)
    return tuple(found[:3])


def _due(closure: Closure, today: date) -> Due | None:
    from pincite.text.edtf_dates import bounds

    found = []
    for deadline in closure.all(Deadline):
        day = bounds(deadline.date)[1] if deadline.date and deadline.state == "open" else None
        if day is not None:
            found.append((day, deadline))
    if not found:
        return None
    ahead = [each for each in found if each[0] >= today] or found
    day, deadline = min(ahead, key=lambda each: each[0])
    start = bounds(deadline.counted_from)[0] if deadline.counted_from else None
    whole = (day - start).days if start and start < day else 30
    left = (day - today).days
    return Due(deadline, day, left, min(1.0, max(0.0, 1 - left / whole)))


def _states(closure: Closure) -> dict[str, int]:
    facts = [fact for fact in closure.all(Fact) if fact.date]
    rows = [row for proof in matrix(closure) for row in proof.rows]
    states = [variance(figure, closure).state for figure in closure.all(Figure)]
    return {
        "to_review": sum(source.status == "to_review" for source in closure.all(Source)),
        "events": len(facts),
        "uncertain": sum(len(fact.date) != 10 for fact in facts),
        "gaps": sum(not row.complete for row in rows),
        "conflicts": sum(state == "conflict" for state in states),
        "issued": sum(draft.state == "issued" for draft in closure.all(Draft)),
    }
