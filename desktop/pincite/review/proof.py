"""Corroboration by origin: four articles that repeat one letter are four reports, one origin.

A source's origin is the end of its ``derives_from`` chain. What one's own side says proves that
it was said, not that it is true: such an origin, and whatever repeats it, corroborates nothing.
Records (data, agreements) are no statements, whoever keeps them. A privileged source is not
counted until the privilege is waived.
"""

from dataclasses import dataclass

from pincite.document.closure import Closure
from pincite.document.lineage import adopted, passages, roots, source_of, speaker
from pincite.model.base import Item
from pincite.model.claims import Element
from pincite.model.evidence import Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Clause, Version
from pincite.review.variance import agree, answer_of

_RECORDS = ("data", "agreement", "image")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where proof begins.

    ``reports`` are the sources at hand that lead back to it, itself included when it is at hand;
    ``own_side`` when it is a statement of one's own side.
    """

    source: Source
    reports: tuple[Source, ...]
    own_side: bool = False
    privileged: bool = False

    @property
    def counts(self) -> bool:
        """Whether it corroborates: neither our own word nor withheld."""
        return not self.own_side and not self.privileged


@dataclass(frozen=True, slots=True)
class Corroboration:
    """What a fact, a figure, a clause or an element rests on."""

    origins: tuple[Origin, ...] = ()

    @property
    def reports(self) -> int:
        """How many sources say it (privileged ones left out)."""
        found = {s.id for o in self.origins if not o.privileged for s in o.reports}
        return len(found)

    @property
    def count(self) -> int:
        """How many origins say it, our own side's statements included, privileged ones not."""
        return sum(not origin.privileged for origin in self.origins)

    @property
    def independent(self) -> int:
        """How many origins corroborate it."""
        return sum(origin.counts for origin in self.origins)

    @property
    def own_side_only(self) -> bool:
        """Whether nothing but one's own side's statement stands behind it."""
        open_ones = [origin for origin in self.origins if not origin.privileged]
        return bool(open_ones) and all(origin.own_side for origin in open_ones)

    @property
    def withheld(self) -> tuple[Origin, ...]:
        """Origins that would count if their privilege were waived."""
        return tuple(o for o in self.origins if o.privileged and not o.own_side)


def own_statement(closure: Closure, source: Source) -> bool:
    """Whether a source is a statement of one's own side; records are not statements."""
    if source.type in _RECORDS:
        return False
    party = speaker(closure, source)
    return party is not None and party.side == "own"


def corroboration(item: Item, closure: Closure) -> Corroboration:
    """The origins behind an item. Readings that contradict the adopted one do not count."""
    return from_sources(sources_behind(item, closure), closure)


def from_sources(sources: list[Source], closure: Closure) -> Corroboration:
    """The origins of some sources, in order of first appearance."""
    found: dict[str, tuple[Source, list[Source]]] = {}
    for source in sources:
        for root in roots(closure, source):
            found.setdefault(root.id, (root, []))[1].append(source)
    origins = [
        Origin(root, tuple(reports), own_statement(closure, root), bool(root.privilege))
        for root, reports in found.values()
    ]
    return Corroboration(tuple(origins))


def sources_behind(item: Item, closure: Closure) -> list[Source]:
    """Every source that bears an item out, each once."""
    found: list[Source] = []
    for passage in _bearing(item, closure):
        source = source_of(closure, passage)
        if source is not None and source not in found:
            found.append(source)
    for source in _documents(item, closure):
        if source not in found:
            found.append(source)
    if isinstance(item, Element):
        for part in closure.linked_to(item.id, "supports"):
            found += [s for s in sources_behind(part, closure) if s not in found]
    return found


def _bearing(item: Item, closure: Closure) -> list[Passage]:
    if not isinstance(item, Figure):
        return passages(closure, item)
    chosen = adopted(closure, item)
    found = passages(closure, item)
    for reading in closure.children(Reading, "figure", item.id):
        if chosen is None or reading.id == chosen.id or _same(chosen, reading, item):
            found += [p for p in passages(closure, reading) if p not in found]
    return found


def _same(chosen: Reading, other: Reading, figure: Figure) -> bool:
    return agree(answer_of(chosen, figure), answer_of(other, figure)) in ("same", "overlap")


def _documents(item: Item, closure: Closure) -> list[Source]:
    """The agreement itself, for a clause or a version; sources linked without a passage."""
    if isinstance(item, Source):
        return [item]
    version = item if isinstance(item, Version) else None
    if isinstance(item, Clause):
        version = closure.get(Version, item.version)
    text = closure.get(Source, version.source) if version is not None else None
    linked = [s for s in closure.linked_to(item.id, "supports") if isinstance(s, Source)]
    return [*([text] if text is not None else []), *linked]
