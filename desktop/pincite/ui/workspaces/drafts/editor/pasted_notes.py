"""Footnotes and endnotes of copied HTML: their calls, their words, and the two brought together.

As Word, LibreOffice, Google Docs and the usual converters of Markdown write them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pincite.document.tree import Inline, LineBreak, Note, Table, Text

_CALL = re.compile(r"#_?(?:(ftnt?|edn|fn[:-]?)(\d{1,4})|sd(foot|end)note(\d{1,4})sym)$")
_BACK = re.compile(r"#_?(?:(ftn|ftnt_|edn|fn)ref[:-]?(\d{1,4})|sd(foot|end)note(\d{1,4})anc)$")
_BODY = re.compile(r"_?(?:(ftnt?|edn|fn[:-]?)(\d{1,4})|sd(foot|end)note(\d{1,4}))$")


@dataclass(frozen=True, slots=True)
class Call:
    """Where a note is called, until its words are known."""

    key: str


Said = Inline | Call
Rows = tuple[tuple[tuple[Said, ...], ...], ...]


def called(link: str) -> str:
    """The key of the note that a link calls, or empty."""
    return _key(_CALL.match(link))


def back_from(link: str) -> str:
    """The key of the note whose words begin (or end) with this link back, or empty."""
    return _key(_BACK.match(link))


def body_of(name: str) -> str:
    """The key of the note whose words an element of this id holds, or empty."""
    return _key(_BODY.match(name))


def _key(found: "re.Match[str] | None") -> str:
    if found is None:
        return ""
    end = found[3] == "end" or found[1] == "edn"
    return f"{'e' if end else 'f'}{found[2] or found[4]}"


def put_in(words: Sequence[Said], bodies: Mapping[str, Sequence[Said]]) -> tuple[Inline, ...]:
    """Words with the notes that they call; a call whose note was not copied is left out."""
    found: list[Inline] = []
    for one in words:
        if not isinstance(one, Call):
            found.append(one)
        elif note := _note(bodies.get(one.key, ())):
            found.append(note)
    return tuple(found)


def in_table(rows: Rows, bodies: Mapping[str, Sequence[Said]]) -> Table:
    """A table of rows of one length, with the notes that its cells call."""
    cells = tuple(tuple(put_in(cell, bodies) for cell in row) for row in rows)
    return Table(cells[0], cells[1:], ("left",) * len(cells[0]))


def _note(words: Sequence[Said]) -> Note | None:
    plain: tuple[Inline, ...] = tuple(
        Text(" ") if isinstance(one, LineBreak) else one
        for one in words
        if not isinstance(one, Call)
    )
    return Note(plain) if plain else None


def calls_in(words: Sequence[Said]) -> list[str]:
    """The keys that words call."""
    return [one.key for one in words if isinstance(one, Call)]
