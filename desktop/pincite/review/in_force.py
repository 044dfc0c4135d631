"""Which version of a clause was in force on the date that matters.

The date depends on the basis on which a clause is cited: the conduct (in force then), the
exercise of a right (in force now), survival (in force once, and said to survive), procedure
(notice, arbitration, limitation: in force now, or then, for changes are seldom retroactive).
"""

import re
from dataclasses import dataclass
from datetime import date

from pincite.document.closure import Closure
from pincite.model.obligations import Clause, Version
from pincite.text.edtf_dates import bounds, is_edtf


@dataclass(frozen=True, slots=True)
class Standing:
    """A clause against a date.

    ``state``: ``in_force`` throughout; ``straddles`` (in force for part of it, another version
    for the rest); ``not_in_force``; ``unknown`` (no date, or no version with dates). ``clauses``
    are the provisions of the same topic in the versions that cover the date, oldest first;
    ``same_text`` when all of them, and the one asked about, say the same.
    """

    clause: Clause
    state: str
    clauses: tuple[Clause, ...] = ()
    versions: tuple[Version, ...] = ()
    same_text: bool = False

    @property
    def holds(self) -> bool:
        """Whether the clause may be cited for the date as it is."""
        return self.state in ("in_force", "unknown") or self.same_text


def standing(closure: Closure, clause: Clause, day: str) -> Standing:
    """How a clause stands to a date or a period (EDTF)."""
    version = closure.get(Version, clause.version)
    if version is None or not is_edtf(day) or not _dated(version):
        return Standing(clause, "unknown")
    versions = tuple(
        other
        for other in _in_order(closure.children(Version, "agreement", version.agreement))
        if overlaps(other, day)
    )
    found = [twin for other in versions if (twin := twin_in(closure, clause, other))]
    same = bool(found) and all(_text(one) == _text(clause) for one in found) and bool(_text(clause))
    if covers(version, day):
        return Standing(clause, "in_force", tuple(found), versions, same)
    if version in versions:
        return Standing(clause, "straddles", tuple(found), versions, same)
    return Standing(clause, "not_in_force", tuple(found), versions, same)


def stands_for(
    closure: Closure, clause: Clause, conduct: tuple[str, ...], today: str
) -> tuple[Standing, ...]:
    """How a clause stands to the dates of its basis; none where its basis asks for no date."""
    now = standing(closure, clause, today)
    then = tuple(standing(closure, clause, day) for day in conduct)
    match clause.basis:
        case "survival":
            return ()
        case "exercise":
            return (now,)
        case "procedure":
            # Without another version of it in force now there is nothing better to cite.
            fine = now.holds or not now.clauses or any(one.holds for one in then)
            return () if fine else (now,)
    return then


def twin_in(closure: Closure, clause: Clause, version: Version) -> Clause | None:
    """The provision of the same topic in another version, else the one of the same number."""
    if clause.version == version.id:
        return clause
    others = closure.children(Clause, "version", version.id)
    if clause.topic:
        found = [one for one in others if one.topic == clause.topic]
        if found:
            return found[0]
    return next((one for one in others if not clause.topic and one.number == clause.number), None)


def covers(version: Version, day: str) -> bool:
    """Whether a version was in force during the whole of a date."""
    start, end = in_force_between(version)
    first, last = bounds(day)
    first, last = first or last, last or first
    if first is None or last is None:
        return False
    return (start is None or start <= first) and (end is None or last <= end)


def overlaps(version: Version, day: str) -> bool:
    """Whether a version was in force during some of a date."""
    start, end = in_force_between(version)
    first, last = bounds(day)
    return not (start and last and last < start) and not (end and first and end < first)


def in_force_between(version: Version) -> tuple[date | None, date | None]:
    """First and last day in force; None where it is open."""
    start = bounds(version.in_force_from)[0] if version.in_force_from else None
    end = bounds(version.in_force_to)[1] if version.in_force_to else None
    return start, end


def _dated(version: Version) -> bool:
    return bool(version.in_force_from or version.in_force_to)


def _in_order(versions: list[Version]) -> list[Version]:
    return sorted(versions, key=lambda one: in_force_between(one)[0] or date.min)


def _text(clause: Clause) -> str:
    return " ".join(re.findall(r"\w+", clause.text.casefold()))
