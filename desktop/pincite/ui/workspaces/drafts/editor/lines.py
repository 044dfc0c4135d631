"""A tree as lines one under another, as an editor shows it, and back without loss.

A line is a heading, a paragraph, or a card (a table, a composed part, a page break). What holds it
(quotations, lists and their items) is its stack. An item without blocks is an empty line.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, groupby

from pincite.document.normal import normalise
from pincite.document.tree import (
    ROLES,
    Block,
    Blocks,
    Directive,
    Heading,
    Inlines,
    ListBlock,
    PageBreak,
    Paragraph,
    Quotation,
    Table,
    Tree,
)

Card = Table | Directive | PageBreak
BODY, CARD = "body", "card"
_fresh = count(1)


def fresh() -> int:
    """A number that no list, item, quotation or atom of this process has."""
    return next(_fresh)


@dataclass(frozen=True, slots=True)
class Level:
    """One thing a line stands in: ``q`` a quotation, ``u`` and ``o`` an item of a list.

    ``own`` tells quotations and lists apart, ``item`` the items of one list.
    """

    kind: str
    own: int
    item: int = 0
    start: int = 1

    def written(self) -> str:
        """As a format of the editor keeps it."""
        return f"{self.kind}.{self.own}.{self.item}.{self.start}"


Stack = tuple[Level, ...]


def written(stack: Stack) -> str:
    """A stack as text."""
    return "/".join(level.written() for level in stack)


def read(words: str) -> Stack:
    """A stack from its text."""
    return tuple(_level(part) for part in words.split("/")) if words else ()


def _level(words: str) -> Level:
    kind, own, item, start = words.split(".")
    return Level(kind, int(own), int(item), int(start))


@dataclass(frozen=True, slots=True)
class Line:
    """``kind`` is ``body``, ``h1`` to ``h6``, a role, or ``card``."""

    kind: str = BODY
    stack: Stack = ()
    inlines: Inlines = ()
    card: Card | None = field(default=None)

    def block(self) -> Block:
        """The block of the tree it is."""
        if self.card is not None:
            return self.card
        if self.kind[:1] == "h" and self.kind[1:].isdigit():
            return Heading(int(self.kind[1:]), self.inlines)
        return Paragraph(self.inlines, self.kind if self.kind in ROLES else "")


def to_lines(blocks: Blocks, stack: Stack = ()) -> Iterator[Line]:
    """The lines of blocks, in order."""
    for block in blocks:
        match block:
            case Heading():
                yield Line(f"h{block.level}", stack, block.inlines)
            case Paragraph():
                yield Line(block.role or BODY, stack, block.inlines)
            case Table() | Directive() | PageBreak():
                yield Line(CARD, stack, (), block)
            case Quotation():
                yield from to_lines(block.blocks, (*stack, Level("q", fresh())))
            case ListBlock():
                own = fresh()
                for item in block.items:
                    kind = "o" if block.ordered else "u"
                    level = Level(kind, own, fresh(), block.start)
                    inside = list(to_lines(item, (*stack, level)))
                    yield from inside or [Line(BODY, (*stack, level))]


def to_tree(lines: Iterable[Line]) -> Tree:
    """The tree in normal form; empty lines are left out, save as items of lists."""
    return normalise(Tree(_blocks(list(lines), 0)))


def _blocks(lines: Sequence[Line], depth: int) -> Blocks:
    found: list[Block] = []
    for holder, group in groupby(lines, key=lambda line: _holder(line, depth)):
        inside = list(group)
        if holder is None:
            found += [line.block() for line in inside]
        elif holder.kind == "q":
            found.append(Quotation(_blocks(inside, depth + 1)))
        else:
            items = tuple(
                _blocks(list(item), depth + 1)
                for _, item in groupby(inside, key=lambda line: line.stack[depth].item)
            )
            start = inside[0].stack[depth].start
            found.append(ListBlock(items, holder.kind == "o", start))
    return tuple(found)


def _holder(line: Line, depth: int) -> Level | None:
    if len(line.stack) <= depth:
        return None
    return replace(line.stack[depth], item=0, start=1)


def places(lines: Sequence[Line]) -> list[str]:
    """The id that resolving gives each line's block (``"3"``, ``"5.1.0"``); empty lines have none.

    The ids count the blocks of the normal tree, as :mod:`pincite.drafting.resolve` does.
    """
    found: list[str] = [""] * len(lines)
    _number([(at, line) for at, line in enumerate(lines)], 0, "", found)
    return found


def _number(lines: Sequence[tuple[int, Line]], depth: int, within: str, found: list[str]) -> int:
    number = 0
    for holder, group in groupby(lines, key=lambda pair: _holder(pair[1], depth)):
        inside = list(group)
        place = f"{within}{number}"
        if holder is None:
            for at, line in inside:
                if line.card is not None or line.inlines:
                    found[at] = f"{within}{number}"
                    number += 1
        elif holder.kind == "q":
            number += 1 if _number(inside, depth + 1, f"{place}.", found) else 0
        else:
            items = groupby(inside, key=lambda pair: pair[1].stack[depth].item)
            for which, (_, item) in enumerate(items):
                _number(list(item), depth + 1, f"{place}.{which}.", found)
            number += 1
    return number
