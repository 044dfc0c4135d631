"""The write door's inside: what may be done between begin and commit."""

from collections.abc import Iterator
from typing import Any, TypeVar

from sqlalchemy import Connection, or_, select

from pincite.casefile import arriving, entries, handles, originals, rows
from pincite.casefile.journal import Entry
from pincite.casefile.tables import table
from pincite.model.base import Item
from pincite.model.case import Case
from pincite.model.errors import InUse, InvalidValue, NotFound
from pincite.model.remarks import Dismissed, Link
from pincite.model.words import ITEMS, references

AnyItem = TypeVar("AnyItem", bound=Item)


class Transaction:
    """Collects what a change does while it does it; the journal keeps it on commit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.entries: list[Entry] = []
        self.handles: list[str] = []
        self._named: set[str] = set()  # the same, to ask it of a change of ten thousand items

    # ---------------------------------------------------------------- items

    def add(self, item: AnyItem) -> AnyItem:
        """Add an item; returned with its handle and place."""
        sequence = handles.following(self._connection, handles.SEQUENCE)
        handle = item.handle or handles.give(self._connection, item)
        placed = item.changed(handle=handle, sequence=sequence)
        self._check_references(placed)
        fields = rows.to_fields(placed)
        rows.put(self._connection, placed.kind, fields, placed)
        self._note(entries.added(placed.kind, fields), handle)
        return placed

    def update(self, item: AnyItem, **changes: Any) -> AnyItem:
        """Change fields of an item as it now stands in the case; returns the new value."""
        before = rows.read(self._connection, item.kind, item.id)
        if before is None:
            raise NotFound(handle=item.handle)
        current = type(item).model_validate(before)
        value = current.changed(**changes)
        self._check_references(value)
        self._write_update(item.kind, before, rows.to_fields(value), item.handle)
        return value

    def remove(self, item: Item) -> None:
        """Remove an item, with what goes along (its readings, its links); originals stay."""
        fields = rows.read(self._connection, item.kind, item.id)
        if fields is None:
            raise NotFound(handle=item.handle)
        for link in self._links_of(item.id):
            self._drop("link", rows.to_fields(link))
        self._let_go(item)
        fields = rows.read(self._connection, item.kind, item.id)
        if fields is not None:
            self._drop(item.kind, fields, item.handle)

    # ---------------------------------------------------------------- links

    def link(self, source: Item, target: Item, relation: str, note: str = "") -> Link:
        """Relate two items; the same relation twice is the one that is there."""
        links = table("link")
        known = (
            self._connection.execute(
                select(links).where(
                    links.c.source == source.id,
                    links.c.target == target.id,
                    links.c.relation == relation,
                )
            )
            .mappings()
            .first()
        )
        if known:
            return Link.model_validate(dict(known))
        if source.id == target.id:
            raise InvalidValue(field="target", why="same_item", kind="Link")
        sequence = handles.following(self._connection, handles.SEQUENCE)
        link = Link.checked(
            source=source.id, target=target.id, relation=relation, note=note, sequence=sequence
        )
        fields = rows.to_fields(link)
        rows.put(self._connection, "link", fields)
        self._note(entries.added("link", fields), source.handle, target.handle)
        return link

    def unlink(self, link: Link) -> None:
        """Take a link away."""
        fields = rows.read(self._connection, "link", link.id)
        if fields is None:
            raise NotFound(handle="link")
        self._drop("link", fields)

    # ---------------------------------------------------------------- the case, originals

    def update_case(self, **changes: Any) -> Case:
        """Change fields of the case itself."""
        before = rows.read(self._connection, "matter", "case")
        if before is None:
            raise NotFound(handle="case")
        value = Case.model_validate(before).changed(**changes)
        self._write_update("matter", before, rows.to_fields(value), "")
        return value

    def store_original(self, data: bytes, sha256: str = "") -> str:
        """Keep bytes under their SHA-256 (given where known); read back before they count."""
        return originals.store(self._connection, data, sha256)

    def take_incoming(self, item: str) -> None:
        """What ``CaseFile.bring_in`` stored ahead belongs to the source with this id now."""
        arriving.settled(self._connection, item)

    def store_extract(self, extract: originals.Extract) -> str:
        """Keep the text that a reader took from an original; returns the extract's id."""
        return originals.store_extract(self._connection, extract)

    def dismiss(self, sha256: str, key: str) -> None:
        """Remember that a suggestion was dismissed; once dismissed it stays so."""
        value = Dismissed(id=f"{sha256}/{key}", sha256=sha256, key=key)
        if rows.read(self._connection, rows.DISMISSED, value.id) is None:
            fields = rows.to_fields(value)
            rows.put(self._connection, rows.DISMISSED, fields)
            self._note(entries.added(rows.DISMISSED, fields))

    # ---------------------------------------------------------------- inside

    def _note(self, entry: Entry, *handles_: str) -> None:
        self.entries.append(entry)
        for handle in handles_:
            if handle and handle not in self._named:
                self._named.add(handle)
                self.handles.append(handle)

    def _drop(self, kind: str, fields: rows.Fields, handle: str = "") -> None:
        rows.drop(self._connection, kind, fields["id"])
        self._note(entries.removed(kind, fields), handle)

    def _write_update(
        self, kind: str, before: rows.Fields, after: rows.Fields, handle: str
    ) -> None:
        entry = entries.updated(kind, before, after)
        if entry is None:
            return
        changed = {name: after[name] for name in entry["changes"]}
        rows.change(self._connection, kind, before["id"], changed)
        self._note(entry, handle)

    def _check_references(self, item: Item) -> None:
        for name, (kind, _gone) in references(type(item)).items():
            id_ = getattr(item, name)
            if id_ is not None and not self._exists(kind, id_):
                raise InvalidValue(field=name, why="no_such_item", kind=type(item).__name__)

    def _exists(self, kind: str, id_: str) -> bool:
        rows_ = table(kind)
        return (
            self._connection.execute(select(rows_.c.id).where(rows_.c.id == id_)).first()
            is not None
        )

    def _links_of(self, id_: str) -> list[Link]:
        links = table("link")
        found = self._connection.execute(
            select(links)
            .where(or_(links.c.source == id_, links.c.target == id_))
            .order_by(links.c.sequence)
        )
        return [Link.model_validate(dict(row)) for row in found.mappings()]

    def _let_go(self, item: Item) -> None:
        """Whoever refers to the item goes too, forgets it, or forbids that it goes."""
        for model, name, gone in _referring(item.kind):
            for user in self._users(model, name, item.id):
                if gone == "refuse":
                    raise InUse(handle=item.handle, users=user.handle)
                if gone == "cascade":
                    self.remove(user)
                else:
                    self.update(user, **{name: None})

    def _users(self, model: type[Item], name: str, id_: str) -> list[Item]:
        rows_ = table(model.kind)
        found = self._connection.execute(
            select(rows_).where(rows_.c[name] == id_).order_by(rows_.c.sequence)
        )
        return [model.model_validate(dict(row)) for row in found.mappings().all()]


def _referring(kind: str) -> Iterator[tuple[type[Item], str, str]]:
    for model in ITEMS:
        for name, (target, gone) in references(model).items():
            if target in (kind, "item"):
                yield model, name, gone
