"""A redline: one document that holds another's words too, each marked as come, gone or moved.

The marks are inlines of their own kind, so that a redline is set like any document; whoever prints
it dresses what is marked (never by colour alone).
"""

from dataclasses import dataclass

from pincite.document import resolved as doc

INSERTED, DELETED = "inserted", "deleted"
MOVED_HERE, MOVED_AWAY = "moved_here", "moved_away"
RESTYLED = "restyled"
COME = frozenset({INSERTED, MOVED_HERE})
GONE = frozenset({DELETED, MOVED_AWAY})


@dataclass(frozen=True, slots=True)
class MarkedRun(doc.Run):
    """Words that are not the same in both: ``change`` is one of the words above."""

    change: str = ""


@dataclass(frozen=True, slots=True)
class MarkedCite(doc.CiteRun):
    """A citation that came; one that is gone is a :class:`MarkedRun`, which leads nowhere."""

    change: str = ""


@dataclass(frozen=True, slots=True)
class MarkedNote(doc.NoteMark):
    """A footnote that came or is gone, words and all."""

    change: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: ``kind`` is ``inserted``, ``deleted``, ``replaced``, ``moved``, ``restyled``.

    ``place`` is the block's id in the new document (``old-`` before the id of one that is gone);
    ``old`` and ``new`` are the words.
    """

    kind: str
    place: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Redline:
    """``document`` is the new one with all marks; ``around`` says what of its frame differs.

    Each of ``around`` is (what, old, new): ``title``, ``date``, ``letterhead``, ``running``,
    ``marking``, ``facts``, ``style``, ``paper``.
    """

    document: doc.Document
    differences: tuple[Difference, ...]
    around: tuple[tuple[str, str, str], ...] = ()


def change_of(inline: doc.Inline) -> str:
    """The mark of an inline, empty where it is the same in both documents."""
    return inline.change if isinstance(inline, MarkedRun | MarkedCite | MarkedNote) else ""
