"""Which cites of a resolved document are links: those whose exhibit is in the binder they open."""

from collections.abc import Set
from dataclasses import fields, is_dataclass, replace
from typing import Any

from pincite.document.resolved import CiteRun, Document, EntryList
from pincite.document.timeline import ChronologyRow


def linked_to(document: Document, sources: Set[str]) -> Document:
    """The document with live cites only of these sources (by handle); the words stay as they are.

    A cite that would land on nothing is worse than none.
    """

    def lands(destination: str) -> bool:
        return destination.partition("-")[0] in sources

    def kept(value: Any) -> Any:
        if isinstance(value, CiteRun):
            return value if lands(value.destination) else replace(value, destination="")
        if isinstance(value, EntryList):
            entries = ((a, b, c if lands(c) else "") for a, b, c in value.entries)
            return replace(value, entries=tuple(entries))
        if isinstance(value, tuple):
            return tuple(kept(each) for each in value)
        if is_dataclass(value) and not isinstance(value, type):
            changes = {
                field.name: kept(found)
                for field in fields(value)
                if isinstance(found := getattr(value, field.name), tuple) or is_dataclass(found)
            }
            return replace(value, **changes) if changes else value
        return value

    blocks = kept(document.blocks)
    return replace(document, blocks=blocks)


def linked_rows(rows: tuple[ChronologyRow, ...], sources: Set[str]) -> tuple[ChronologyRow, ...]:
    """A chronology's rows with live cites only of these sources."""
    return tuple(
        replace(
            row,
            cites=tuple(
                (words, target if target.partition("-")[0] in sources else "")
                for words, target in row.cites
            ),
        )
        for row in rows
    )
