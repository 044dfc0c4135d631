"""Which items a draft names: its bindings, its citations, the arguments of its directives."""

from collections.abc import Iterator

from pincite.document import tree
from pincite.document.grammar import is_handle

RANGING = frozenset(
    {
        *("chronology", "timeline", "variance", "gaps", "sources"),
        *("clauses", "demands", "figures", "exhibits"),
    }
)
"""Directives that, where they name no item, range over the whole case."""


def handles(draft: tree.Tree) -> frozenset[str]:
    """Every handle that a draft names."""
    return frozenset(_in_blocks(draft.blocks))


def ranges_over_case(draft: tree.Tree) -> bool:
    """Whether a draft has a part that is composed from the whole case."""
    return any(
        isinstance(block, tree.Directive)
        and block.name in RANGING
        and not any(map(is_handle, block.arguments))
        for block in draft.blocks
    )


def _in_blocks(blocks: tree.Blocks) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, tree.Heading | tree.Paragraph):
            yield from _in_inlines(block.inlines)
        elif isinstance(block, tree.ListBlock):
            for item in block.items:
                yield from _in_blocks(item)
        elif isinstance(block, tree.Table):
            for row in (block.header, *block.rows):
                for cell in row:
                    yield from _in_inlines(cell)
        elif isinstance(block, tree.Quotation):
            yield from _in_blocks(block.blocks)
        elif isinstance(block, tree.Directive):
            yield from block.arguments


def _in_inlines(inlines: tree.Inlines) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, tree.Binding | tree.Citation):
            yield inline.handle
        elif isinstance(inline, tree.Note):
            yield from _in_inlines(inline.inlines)
