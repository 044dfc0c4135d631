"""What a question needs of a case: a draft's items, a claim's. Values only, loaded for the asking.

``casefile.closure`` fills it; drafting and review read it. It knows no database.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from pincite.model.base import Item
from pincite.model.case import Case
from pincite.model.remarks import Link

AnyItem = TypeVar("AnyItem", bound=Item)


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a source's text goes: pages (0 when it has none) and numbered paragraphs."""

    pages: int = 0
    paragraphs: int = 0
    intact: bool = True


@dataclass(frozen=True)
class Closure:
    """Items and links by id, with the look-ups that documents and checks ask for.

    ``items`` maps id to value; ``extents`` maps a source's id to its extent.
    """

    case: Case
    items: Mapping[str, Item] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    extents: Mapping[str, Extent] = field(default_factory=dict)

    @cached_property
    def by_handle(self) -> dict[str, Item]:
        """Every item by its handle."""
        return {item.handle: item for item in self.items.values()}

    def find(self, handle: str) -> Item | None:
        """The item with this handle, or None when it is gone or was not loaded."""
        return self.by_handle.get(handle)

    def get(self, model: type[AnyItem], id_: str | None) -> AnyItem | None:
        """The item with this id when it is of this model."""
        found = self.items.get(id_) if id_ else None
        return found if isinstance(found, model) else None

    def all(self, model: type[AnyItem]) -> list[AnyItem]:
        """All loaded items of a model, in order of addition."""
        return [item for item in self._by_model.get(model, ()) if isinstance(item, model)]

    def children(self, model: type[AnyItem], field_name: str, parent: str) -> list[AnyItem]:
        """Items of a model whose ``field_name`` holds the id ``parent``, in order."""
        return [item for item in self.all(model) if getattr(item, field_name) == parent]

    @cached_property
    def _by_model(self) -> dict[type[Item], list[Item]]:
        groups: dict[type[Item], list[Item]] = {}
        for item in sorted(self.items.values(), key=lambda item: item.sequence):
            groups.setdefault(type(item), []).append(item)
        return groups

    @cached_property
    def _outgoing(self) -> dict[str, list[Link]]:
        return _grouped((link.source, link) for link in self.links)

    @cached_property
    def _incoming(self) -> dict[str, list[Link]]:
        return _grouped((link.target, link) for link in self.links)

    def linked_from(self, id_: str, relation: str = "") -> Iterator[Item]:
        """The items that this one points to (by any relation, or by one)."""
        for link in self._outgoing.get(id_, ()):
            if link.target in self.items and relation in ("", link.relation):
                yield self.items[link.target]

    def linked_to(self, id_: str, relation: str = "") -> Iterator[Item]:
        """The items that point to this one (by any relation, or by one)."""
        for link in self._incoming.get(id_, ()):
            if link.source in self.items and relation in ("", link.relation):
                yield self.items[link.source]


def _grouped(pairs: Iterable[tuple[str, Link]]) -> dict[str, list[Link]]:
    groups: dict[str, list[Link]] = {}
    for key, link in pairs:
        groups.setdefault(key, []).append(link)
    return groups
