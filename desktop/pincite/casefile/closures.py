"""Loads what a question needs of a case into a :class:`~pincite.document.closure.Closure`.

From the asked items it follows references both ways and links, a few steps far; it never goes
from a source to everything in it.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from pincite.casefile import listing, originals, rows
from pincite.casefile.tables import table
from pincite.document.closure import Closure, Extent
from pincite.model.base import Item
from pincite.model.case import Case
from pincite.model.errors import CaseFileError
from pincite.model.evidence import Source
from pincite.model.remarks import Link
from pincite.model.words import BY_KIND, references

STEPS = 6
_CHILDREN = {  # what belongs to an item: kind -> (child's kind, its field)
    "figure": (("reading", "figure"),),
    "claim": (("element", "claim"), ("demand", "claim")),
    "agreement": (("version", "agreement"),),
    "version": (("assent", "version"),),
    "demand": (("response", "demand"),),
    "series": (("exhibit", "series"),),
    "source": (("exhibit", "source"),),
    "draft": (("finding", "draft"), ("draft_version", "draft")),
}
_ALWAYS = ("party",)


def case_of(connection: Connection) -> Case:
    """The case's own row."""
    found = rows.read(connection, "matter", "case")
    if found is None:
        raise CaseFileError("damaged")
    return Case.model_validate(found)


def whole(connection: Connection) -> Closure:
    """Every item and link: for documents that range over the whole case."""
    items: dict[str, Item] = {}
    for kind in BY_KIND:
        for item in listing.fetch(connection, kind, listing.ids(connection, kind)):
            items[item.id] = item
    links = tuple(listing.all_links(connection))
    return Closure(case_of(connection), items, links, _extents(connection, items.values()))


def around(connection: Connection, handles: Iterable[str]) -> Closure:
    """The items with these handles, and what they rest on."""
    wanted = {head.id for handle in handles if (head := listing.find(connection, handle))}
    for kind in _ALWAYS:
        wanted.update(listing.ids(connection, kind))
    items: dict[str, Item] = {}
    links: dict[str, Link] = {}
    fresh = wanted
    for _ in range(STEPS):
        loaded = _load(connection, fresh)
        items.update(loaded)
        found = _links(connection, loaded.values())
        links.update((link.id, link) for link in found)
        reached = _referred(loaded.values()) | _owned(connection, loaded.values())
        reached |= {end for link in found for end in (link.source, link.target)}
        fresh = reached - items.keys()
        if not fresh:
            break
    kept = tuple(
        sorted(
            (x for x in links.values() if x.source in items and x.target in items),
            key=lambda link: link.sequence,
        )
    )
    return Closure(case_of(connection), items, kept, _extents(connection, items.values()))


def _load(connection: Connection, wanted: Iterable[str]) -> dict[str, Item]:
    by_kind: dict[str, list[str]] = {}
    for head in listing.heads(connection, wanted).values():
        by_kind.setdefault(head.kind, []).append(head.id)
    return {
        item.id: item
        for kind, ids in by_kind.items()
        for item in listing.fetch(connection, kind, ids)
    }


def _links(connection: Connection, items: Iterable[Item]) -> list[Link]:
    spreading = [item.id for item in items if item.kind not in ("party", "tag", "draft")]
    return listing.links_of(connection, spreading) if spreading else []


def _referred(items: Iterable[Item]) -> set[str]:
    return {
        id_
        for item in items
        for name in references(type(item))
        if (id_ := getattr(item, name)) is not None
    }


def _owned(connection: Connection, items: Iterable[Item]) -> set[str]:
    found: set[str] = set()
    for item in items:
        for kind, name in _CHILDREN.get(item.kind, ()):
            child = table(kind)
            found.update(
                connection.execute(select(child.c.id).where(child.c[name] == item.id)).scalars()
            )
    return found


def _extents(connection: Connection, items: Iterable[Item]) -> dict[str, Extent]:
    sources = [item for item in items if isinstance(item, Source) and item.extract]
    known = originals.extents(connection, [source.extract for source in sources])
    return {
        source.id: Extent(*known[source.extract]) for source in sources if source.extract in known
    }
