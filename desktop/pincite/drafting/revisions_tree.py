"""A tree with edits made: the same blocks, with other words in some and others beside them."""

from collections.abc import Iterable
from dataclasses import replace

from pincite.document import tree
from pincite.drafting.revisions_apply import Edits


def rebuilt(given: tree.Tree, edits: Edits) -> tree.Tree:
    """The tree with its edits; a block left without words goes (when it is put in normal form)."""
    return tree.Tree(_Builder(edits).blocks(given.blocks, ""))


class _Builder:
    def __init__(self, edits: Edits) -> None:
        self.edits = edits

    def blocks(self, given: tree.Blocks, within: str) -> tree.Blocks:
        found: list[tree.Block] = []
        for number, block in enumerate(given):
            place = f"{within}.{number}" if within else str(number)
            found += _joined(self.edits.before.get(place, ()))
            found.append(self._block(block, place))
            found += _joined(self._composed_after(place, block))
            found += _joined(self.edits.after.get(place, ()))
        return tuple(found)

    def _composed_after(self, place: str, block: tree.Block) -> list[tree.Block]:
        """What was written beside a line of a part that the program composes stands after it."""
        if not isinstance(block, tree.Directive):
            return []
        inner = [key for key in (*self.edits.before, *self.edits.after)
                 if key.startswith(f"{place}.")]  # fmt: skip
        return [
            other
            for key in dict.fromkeys(inner)
            for other in (*self.edits.before.get(key, ()), *self.edits.after.get(key, ()))
        ]

    def _block(self, block: tree.Block, place: str) -> tree.Block:
        match block:
            case tree.Paragraph() | tree.Heading():
                return replace(block, inlines=self._inlines(block.inlines, place, None))
            case tree.Quotation():
                return replace(block, blocks=self.blocks(block.blocks, place))
            case tree.ListBlock():
                return replace(block, items=self._items(block, place))
            case tree.Table():
                return self._table(block, place)
        return block

    def _inlines(
        self, given: tree.Inlines, place: str, cell: tuple[int, int] | None
    ) -> tree.Inlines:
        return self.edits.inlines.get((place, cell), given)

    def _items(self, block: tree.ListBlock, place: str) -> tuple[tree.Blocks, ...]:
        """The items, with new ones where a paragraph of a list came beside an item's own."""
        found: list[tree.Blocks] = []
        for number, item in enumerate(block.items):
            inner = f"{place}.{number}"
            first, last = f"{inner}.0", f"{inner}.{max(len(item) - 1, 0)}"
            earlier = self._taken(self.edits.before, first)
            later = self._taken(self.edits.after, last)
            found += earlier
            blocks = self.blocks(item, inner)
            if any(not _is_empty(one) for one in blocks) or not item:
                found.append(blocks)
            found += later
        return tuple(found)

    @staticmethod
    def _taken(table: dict[str, list[tree.Block]], place: str) -> list[tree.Blocks]:
        """New items at a place, taken out of what else stands there."""
        here = table.get(place, [])
        lists = [block for block in here if isinstance(block, tree.ListBlock)]
        if lists:
            table[place] = [block for block in here if not isinstance(block, tree.ListBlock)]
        return [item for block in lists for item in block.items]

    def _table(self, block: tree.Table, place: str) -> tree.Table:
        rows = [
            tuple(self._inlines(cell, place, (at, column)) for column, cell in enumerate(row))
            for at, row in enumerate((block.header, *block.rows))
        ]
        return replace(block, header=rows[0], rows=tuple(rows[1:]))


def _is_empty(block: tree.Block) -> bool:
    return isinstance(block, tree.Paragraph | tree.Heading) and not block.inlines


def _joined(blocks: Iterable[tree.Block]) -> list[tree.Block]:
    """New items that stand one after another make one list."""
    found: list[tree.Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if (
            isinstance(block, tree.ListBlock)
            and isinstance(last, tree.ListBlock)
            and block.ordered == last.ordered
        ):
            found[-1] = replace(last, items=(*last.items, *block.items))
        else:
            found.append(block)
    return found
