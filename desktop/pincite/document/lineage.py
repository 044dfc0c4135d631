"""Where proof comes from: passages behind an item, the sources they copy, the side that speaks."""

from collections.abc import Iterable

from pincite.document.closure import Closure
from pincite.model.base import Item
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Authority, Clause, Version
from pincite.model.people import Communication, Party


def adopted(closure: Closure, figure: Figure) -> Reading | None:
    """The reading counsel adopted, or the only one there is."""
    reading = closure.get(Reading, figure.adopted)
    if reading is not None:
        return reading
    readings = closure.children(Reading, "figure", figure.id)
    return readings[0] if len(readings) == 1 else None


def passages(closure: Closure, item: Item) -> list[Passage]:
    """The passages an item rests on: its own, then those linked as support, each once."""
    if isinstance(item, Passage):
        return [item]
    found: list[Passage] = []
    if isinstance(item, Figure):
        reading = adopted(closure, item)
        found = passages(closure, reading) if reading is not None else []
    own = closure.get(Passage, getattr(item, "passage", None))
    linked = [q for q in closure.linked_to(item.id, "supports") if isinstance(q, Passage)]
    for passage in (*([own] if own else []), *linked):
        if passage not in found:
            found.append(passage)
    return found


def bearing(closure: Closure, item: Item) -> list[Passage]:
    """Every passage that says the same: for a figure those of all readings with its value."""
    found = passages(closure, item)
    reading = adopted(closure, item) if isinstance(item, Figure) else None
    if reading is None:
        return found
    for other in closure.children(Reading, "figure", reading.figure):
        if (other.value, other.high) == (reading.value, reading.high):
            found += [one for one in passages(closure, other) if one not in found]
    return found


def source_of(closure: Closure, passage: Passage) -> Source | None:
    """The source in which a passage stands."""
    return closure.get(Source, passage.source)


def roots(closure: Closure, source: Source) -> list[Source]:
    """The sources that a source goes back to by ``derives_from``; itself when it copies none."""
    found: list[Source] = []
    seen = {source.id}
    waiting = [source]
    while waiting:
        current = waiting.pop(0)
        behind = [
            origin
            for origin in closure.linked_from(current.id, "derives_from")
            if isinstance(origin, Source)
        ]
        fresh = [origin for origin in behind if origin.id not in seen]
        if not behind and current not in found:
            found.append(current)
        seen.update(origin.id for origin in fresh)
        waiting += fresh
    return found or [source]


def lineage(closure: Closure, sources: Iterable[Source]) -> tuple[int, int]:
    """How many sources, and how many origins they have: four reports, one origin."""
    given = list({source.id: source for source in sources}.values())
    origins = {root.id for source in given for root in roots(closure, source)}
    return len(given), len(origins)


def speaker(closure: Closure, source: Source) -> Party | None:
    """The party whose statement a source is: noted on it, or the sender of what was sent."""
    party = closure.get(Party, source.speaker)
    if party is not None:
        return party
    for letter in closure.all(Communication):
        if letter.source == source.id:
            return closure.get(Party, letter.sender)
    return None


def is_own_letter(closure: Closure, source: Source) -> bool:
    """Whether a source is a letter of one's own side, or an e-mail that it is known to have sent.

    What is privileged was kept inside the house and is no letter to anyone.
    """
    if source.privilege or source.type not in ("letter", "email"):
        return False
    sent = any(
        one.source == source.id and one.direction == "sent" for one in closure.all(Communication)
    )
    party = speaker(closure, source)
    return party is not None and party.side == "own" and (sent or source.type == "letter")


def origins_of(closure: Closure, item: Item, open_only: bool = False) -> list[Source]:
    """The origins behind everything an item rests on, each once.

    ``open_only`` leaves out what is privileged, as a document that goes outside must.
    """
    found: list[Source] = []
    for passage in passages(closure, item):
        source = source_of(closure, passage)
        if source is None or (open_only and source.privilege):
            continue
        found += [root for root in roots(closure, source) if root not in found]
    return found


def own_letter_behind(closure: Closure, item: Item, open_only: bool = False) -> Source | None:
    """The earliest of one's own letters when an item rests on such letters alone."""
    origins = origins_of(closure, item, open_only)
    if not origins or not all(is_own_letter(closure, origin) for origin in origins):
        return None
    return min(origins, key=lambda source: (source.published or "9999", source.sequence))


def rests_on(closure: Closure, item: Item) -> bool:
    """Whether anything at all supports a fact, a figure, a clause or an authority."""
    if isinstance(item, Clause):
        version = closure.get(Version, item.version)
        return bool(passages(closure, item)) or bool(version and version.source)
    if isinstance(item, Authority):
        return True
    return isinstance(item, Fact | Figure | Reading) and bool(passages(closure, item))
