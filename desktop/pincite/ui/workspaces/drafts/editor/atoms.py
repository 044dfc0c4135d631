"""Atoms: runs of the editor's text that stand for one thing of the tree and are edited whole.

What the reader sees (the present value) is the run's text and is never saved; what counts is the
run's ``key``, the text form of the binding, citation, note or block.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextFormat

from pincite.document.textform import parse, print_tree
from pincite.document.tree import (
    Binding,
    Block,
    Citation,
    Inline,
    Note,
    Paragraph,
    Text,
    Tree,
)
from pincite.ui.workspaces.drafts.editor.lines import Card

AtomKind = Literal["value", "cite", "note", "card", "raw"]
_USER = QTextFormat.Property.UserProperty
STRONG, EMPHASIS = _USER + 31, _USER + 32
KEY, NUMBER, KIND, LABEL, STATE = _USER + 33, _USER + 34, _USER + 35, _USER + 36, _USER + 37
AWKWARD = frozenset("\ufdd0\ufdd1\ufffc\ufeff")  # what Qt's text keeps for itself or drops


@dataclass(frozen=True, slots=True)
class Atom:
    """A run and where it stands; ``state`` is empty, ``check``, ``differs`` or ``broken``."""

    start: int
    end: int
    number: int
    kind: AtomKind
    key: str
    label: str
    state: str = ""
    text: str = ""


def key_of(thing: Inline | Block) -> str:
    """The text form of one inline (without its dress) or block."""
    if isinstance(thing, Binding):
        thing = Binding(thing.handle, thing.field, thing.form)
    block = Paragraph((thing,)) if isinstance(thing, Inline) else thing
    return print_tree(Tree((block,)))


@lru_cache(maxsize=4096)
def inline_of(key: str) -> Inline | None:
    """The inline that a key says, None where it says none."""
    blocks = parse(key).blocks
    inlines = blocks[0].inlines if blocks and isinstance(blocks[0], Paragraph) else ()
    return inlines[0] if inlines else None


@lru_cache(maxsize=512)
def card_of(key: str) -> Card | None:
    """The block that a key says, None where it says none."""
    blocks = parse(key).blocks
    return blocks[0] if blocks and isinstance(blocks[0], Card) else None


def kind_of(thing: Inline | Block) -> AtomKind:
    """Which kind of atom a thing is."""
    match thing:
        case Binding():
            return "value"
        case Citation():
            return "cite"
        case Note():
            return "note"
        case Text():
            return "raw"
    return "card"


def mark(shape: QTextCharFormat, key: str, kind: AtomKind, label: str, state: str = "") -> None:
    """Make a character format that of an atom, keeping its number if it has one."""
    from pincite.ui.workspaces.drafts.editor.lines import fresh

    if not shape.property(NUMBER):
        shape.setProperty(NUMBER, fresh())
    # The mark before the key keeps a byte order mark at its beginning from being dropped.
    for name, value in ((KEY, f"={key}"), (KIND, kind), (LABEL, label), (STATE, state)):
        shape.setProperty(name, value)


def key_in(shape: QTextCharFormat) -> str:
    """The key of an atom's character format, empty where it is none."""
    return str(shape.property(KEY) or "")[1:]


def is_atom(shape: QTextCharFormat) -> bool:
    """Whether a character format is that of an atom."""
    return bool(shape.property(NUMBER))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a block in one format."""

    start: int
    text: str
    shape: QTextCharFormat

    @property
    def end(self) -> int:
        return self.start + _units(self.text)


def stretches(block: QTextBlock) -> Iterator[Stretch]:
    """The runs of a block in one format each, with positions in the document."""
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        if fragment.isValid():
            yield Stretch(fragment.position(), fragment.text(), fragment.charFormat())
        each += 1


def atoms(block: QTextBlock) -> list[Atom]:
    """The atoms of a block, in order."""
    found: list[Atom] = []
    for part in stretches(block):
        number = int(part.shape.property(NUMBER) or 0)
        if not number:
            continue
        last = found[-1] if found else None
        if last is not None and last.number == number and last.end == part.start:
            found[-1] = Atom(
                last.start, part.end, number, last.kind, last.key, last.label, last.state,
                last.text + part.text,
            )  # fmt: skip
        else:
            found.append(_atom(part, number))
    return found


def _atom(part: Stretch, number: int) -> Atom:
    shape = part.shape
    kind: AtomKind = shape.property(KIND)
    key, label = key_in(shape), str(shape.property(LABEL))
    state = str(shape.property(STATE) or "")
    return Atom(part.start, part.end, number, kind, key, label, state, part.text)


def around(block: QTextBlock, position: int) -> Atom | None:
    """The atom that a position lies inside of, edges not counted."""
    return next((one for one in atoms(block) if one.start < position < one.end), None)


def _units(text: str) -> int:
    return len(text) + sum(mark > "\uffff" for mark in text)
