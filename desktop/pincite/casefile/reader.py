"""What can be asked of an open case: values out, never rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection

from pincite.casefile import (
    backup,
    closures,
    journal,
    listing,
    originals,
    search_index,
    tallies,
    verify,
)
from pincite.casefile import connection as connections
from pincite.document.closure import Closure
from pincite.model.base import Item
from pincite.model.case import Case
from pincite.model.errors import NotFound
from pincite.model.remarks import Link

AnyItem = TypeVar("AnyItem", bound=Item)


class CaseReader:
    """The reading half of a case file."""

    def __init__(self, connection: Connection, name: str) -> None:
        self.connection = connection
        self.name = name

    # ---------------------------------------------------------------- items

    @property
    def case(self) -> Case:
        """The case itself."""
        with connections.explained(self.name):
            return closures.case_of(self.connection)

    def by_handle(self, handle: str) -> Item:
        """The item with a handle. Raises NotFound."""
        with connections.explained(self.name):
            head = listing.find(self.connection, handle.strip())
            if head is None:
                raise NotFound(handle=handle)
            return listing.fetch(self.connection, head.kind, [head.id])[0]

    def get(self, id_: str) -> Item:
        """The item with an id. Raises NotFound."""
        with connections.explained(self.name):
            head = listing.heads(self.connection, [id_]).get(id_)
            if head is None:
                raise NotFound(handle=id_)
            return listing.fetch(self.connection, head.kind, [id_])[0]

    def items(self, model: type[AnyItem], **where: Any) -> list[AnyItem]:
        """All items of a model (with these fields), in order of addition."""
        found = self.fetch(model.kind, self.ids(model.kind, where=where))
        return [item for item in found if isinstance(item, model)]

    def ids(
        self,
        kind: str,
        *,
        order: str = "sequence",
        descending: bool = False,
        where: Mapping[str, Any] | None = None,
        matching: str = "",
    ) -> list[str]:
        """Ids of a kind, sorted and filtered by SQL; see :func:`listing.ids`."""
        with connections.explained(self.name):
            return listing.ids(
                self.connection,
                kind,
                order=order,
                descending=descending,
                where=where,
                matching=matching,
            )

    def fetch(self, kind: str, ids: Sequence[str]) -> list[Item]:
        """Values of some ids, in that order."""
        with connections.explained(self.name):
            return listing.fetch(self.connection, kind, ids)

    def heads(self, ids: Iterable[str]) -> dict[str, listing.Head]:
        """Kind, handle and title by id."""
        return listing.heads(self.connection, ids)

    def all_heads(self, kinds: tuple[str, ...] = ()) -> list[listing.Head]:
        """Heads of every item, for pickers."""
        return listing.all_heads(self.connection, kinds)

    def counts(self) -> dict[str, int]:
        """How many items of each kind."""
        with connections.explained(self.name):
            return listing.counts(self.connection)

    def uses(self, sources: Sequence[str]) -> dict[str, tallies.Use]:
        """Passages of some sources and what rests on them, by id."""
        with connections.explained(self.name):
            return tallies.uses(self.connection, sources)

    def tally(self, kind: str, field: str) -> dict[str, int]:
        """How many items of a kind hold each value of a field."""
        with connections.explained(self.name):
            return tallies.tally(self.connection, kind, field)

    # ---------------------------------------------------------------- links, search, closure

    def links_of(self, id_: str) -> list[Link]:
        """Links from and to an item."""
        with connections.explained(self.name):
            return listing.links_of(self.connection, [id_])

    def links_of_all(self, ids: Sequence[str]) -> list[Link]:
        """Links from and to any of some items."""
        return listing.links_of(self.connection, ids)

    def search(self, words: str, limit: int = 50) -> list[search_index.Hit]:
        """Items and source text that hold all these words."""
        with connections.explained(self.name):
            return search_index.search(self.connection, words, limit)

    def closure(self, handles: Iterable[str] | None = None) -> Closure:
        """What some items rest on; without handles, the whole case."""
        with connections.explained(self.name):
            if handles is None:
                return closures.whole(self.connection)
            return closures.around(self.connection, handles)

    # ---------------------------------------------------------------- evidence

    def read_original(self, sha256: str) -> bytes:
        """Original bytes, checked against their hash."""
        with connections.explained(self.name):
            return originals.read(self.connection, sha256)

    def original_intact(self, sha256: str) -> bool:
        """Whether the stored bytes still have their hash."""
        return originals.hashed(self.connection, sha256) == sha256

    def blocks(self, extract: str, limit: int = -1) -> list[originals.Block]:
        """The text blocks of an extract, or so many of them from its beginning."""
        return originals.blocks(self.connection, extract, limit)

    def block_pieces(self, extract: str) -> Iterator[list[originals.Block]]:
        """The text blocks of an extract, some hundred at a time, for work beside the window."""
        return originals.block_pieces(self.connection, extract)

    def notes(self, extract: str) -> str:
        """What a reader noted of an original, apart by spaces: ``no_text_pages:2,5``."""
        return originals.notes(self.connection, extract)

    def pages(self, extract: str) -> int:
        """How many pages the original of an extract has; 0 where it has none."""
        return originals.pages(self.connection, extract)

    def text(self, extract: str, limit: int | None = None) -> str:
        """The whole text in which passages count their positions, or its first characters."""
        return originals.text(self.connection, extract, limit)

    def dismissed(self, sha256: str) -> frozenset[str]:
        """Keys of dismissed suggestions of an original."""
        return originals.dismissed(self.connection, sha256)

    # ---------------------------------------------------------------- journal, checks, copies

    def journal_entries(
        self, limit: int = 200, before: int | None = None
    ) -> list[journal.JournalEntry]:
        """The newest changes first."""
        return journal.recent(self.connection, limit, before)

    @property
    def journal_head(self) -> str:
        """The digest that stands for everything so far."""
        return journal.head(self.connection)

    def changes_of(self, seq: int) -> list[journal.Entry]:
        """What one change did, entry by entry; empty when purged."""
        return journal.entries_of(self.connection, seq) or []

    def verify(self) -> verify.Report:
        """Check database, journal, originals and search index."""
        with connections.explained(self.name):
            return verify.verify(self.connection)

    def back_up(self, target: Path) -> None:
        """Write a whole copy to ``target``."""
        backup.copy(self.connection, target)

    @property
    def data_version(self) -> int:
        """Changes when another process has changed the file."""
        return int(self.connection.exec_driver_sql("PRAGMA data_version").scalar_one())
