"""Exhibits in the order of their series: fixed numbers kept, others by first citation."""

import re
from dataclasses import dataclass, field

from pincite.document.closure import Closure
from pincite.document.csl_item import is_reference
from pincite.document.resolved import ExhibitUse
from pincite.drafting.conventions import Convention
from pincite.model.drafts import Draft, Exhibit, Series
from pincite.model.evidence import Source

_NUMBER = re.compile(r"(?P<n>\d+)(?P<late>[A-Z]*)|(?P<letters>[A-Z]+)(?P<sub>\d*)")


@dataclass
class Ledger:
    """Gives each cited source its label, in the order in which a document cites them.

    Numbers already fixed in the series are kept; in a letter the others follow the order of
    citation, in any other document the order of the series. In a series with fixed numbers a late
    exhibit that is cited after number 10 and before number 11 becomes 10A; one that comes last
    takes the next number.
    """

    closure: Closure
    draft: Draft
    how: Convention
    cited: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.series = self.closure.get(Series, self.draft.series)
        self.exhibits = {exhibit.source: exhibit for exhibit in self._of_series()}
        self.numbers = {
            exhibit.source: exhibit.number for exhibit in self.exhibits.values() if exhibit.number
        }
        self.fixed = bool(self.numbers)
        if self.draft.document != "letter":  # a report follows the letter's list, then its own
            for exhibit in sorted(self.exhibits.values(), key=lambda one: one.ordinal):
                if exhibit.ordinal and not exhibit.number:
                    self.numbers[exhibit.source] = self._next()
        self.last = ""  # the number cited last, after which a late one comes

    def _of_series(self) -> list[Exhibit]:
        if self.series is None:
            return []
        return self.closure.children(Exhibit, "series", self.series.id)

    def cite(self, source: Source, block: str) -> str:
        """The label of a source that a block cites, such as ``Ex. 3``."""
        if source.id not in self.numbers:
            self.numbers[source.id] = self._late() if self.fixed else self._next()
        places = self.cited.setdefault(source.id, [])
        if block not in places:
            places.append(block)
        self.last = self.numbers[source.id]
        return self.label(source.id)

    def label(self, source_id: str) -> str:
        """How an exhibit is called, by its series or the country's habit."""
        pattern = self.series.label if self.series is not None else self.how.label
        return pattern.replace("{n}", self.numbers[source_id])

    def uses(self) -> tuple[ExhibitUse, ...]:
        """The exhibits of this document, in order: those cited, and in a list the whole series."""
        listed = set(self.cited)
        if self.draft.document == "list":
            listed |= set(self.exhibits) or self._open_sources()
        for source_id in sorted(listed - set(self.numbers), key=self._sequence):
            self.numbers[source_id] = self._next()
        order = sorted(listed, key=lambda source_id: sort_key(self.numbers[source_id]))
        return tuple(use for source_id in order if (use := self._use(source_id)))

    def _use(self, source_id: str) -> ExhibitUse | None:
        source = self.closure.get(Source, source_id)
        if source is None:
            return None
        exhibit = self.exhibits.get(source_id)
        title = exhibit.said("title", self.how.lang) if exhibit is not None else ""
        return ExhibitUse(
            handle=exhibit.handle if exhibit is not None else source.handle,
            source=source.handle,
            label=self.label(source_id),
            title=title or source.said("title", self.how.lang),
            cited=tuple(self.cited.get(source_id, ())),
        )

    def _open_sources(self) -> set[str]:
        sources = self.closure.all(Source)
        return {one.id for one in sources if not (one.privilege or is_reference(one))}

    def _sequence(self, source_id: str) -> tuple[int, int]:
        exhibit = self.exhibits.get(source_id)
        if exhibit is not None:
            return exhibit.ordinal, exhibit.sequence
        source = self.closure.get(Source, source_id)
        return 0, source.sequence if source is not None else 0

    def _next(self) -> str:
        highest = max((sort_key(number)[0] for number in self.numbers.values()), default=0)
        return self._written(highest + 1)

    def _written(self, count: int) -> str:
        if self.series is None or self.series.numbering == "numbers":
            return str(count)
        letters = ""
        while count:
            count, place = divmod(count - 1, 26)
            letters = chr(65 + place) + letters
        return letters

    def _late(self) -> str:
        after, _ = sort_key(self.last) if self.last else (0, 0)
        highest = max(sort_key(number)[0] for number in self.numbers.values())
        if not after or after == highest:
            return self._next()
        taken = [sort_key(n)[1] for n in self.numbers.values() if sort_key(n)[0] == after]
        rank = max(taken) + 1
        stem = self._written(after)
        return f"{stem}{chr(64 + rank)}" if stem.isdigit() else f"{stem}{rank}"


def number_of(label: str) -> str:
    """The number in a label: ``3`` in ``Ex. 3`` and in ``Pièce n° 3``."""
    return label.rstrip().rsplit(maxsplit=1)[-1] if label.strip() else ""


def sort_key(number: str) -> tuple[int, int]:
    """Order of exhibit numbers: 2, 10, 10A, 10B, 11; or A, B, B1, AA."""
    match = _NUMBER.fullmatch(number)
    if match is None:
        return (10**6, 0)
    if match["n"]:
        return int(match["n"]), _count(match["late"])
    return _count(match["letters"]), int(match["sub"] or 0)


def _count(letters: str) -> int:
    total = 0
    for letter in letters:
        total = total * 26 + ord(letter) - 64
    return total
