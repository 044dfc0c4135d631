"""Prints the text form, so that reading it gives the same tree again."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from pincite.document.grammar import LINE_BREAK, PAGE_BREAK, argument
from pincite.document.print_inlines import print_lines, print_words
from pincite.document.tree import (
    Block,
    Blocks,
    Directive,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Quotation,
    Table,
)

# What would open a block at a line's start; the backslash goes before the group.
_OPENERS = re.compile(
    r"(?:\d{1,9}(?=[.)](?:\s|$))|(?=\#{1,6}(?:\s|$))|(?=[-+](?:\s|$))|(?=-[-:|])|(?=[>|])|(?=:[-:|]))"
)
_RULES = {"left": "---", "right": "--:", "center": ":-:"}


def print_blocks(blocks: Blocks, nested: bool = False) -> list[str]:
    """The lines of some blocks, an empty line between each two."""
    lines: list[str] = []
    other = False  # two lists in a row are told apart by their marks
    last: Block | None = None
    for block, role in _grouped(blocks):
        first = block[0]
        if lines:
            lines.append("")
        twins = isinstance(first, ListBlock) and isinstance(last, ListBlock)
        other = twins and _same_marks(last, first) and not other
        lines += _role(role, block) if role else _block(first, nested, other)
        last = first
    return lines


def _same_marks(last: Block | None, block: Block) -> bool:
    return (
        isinstance(last, ListBlock)
        and isinstance(block, ListBlock)
        and last.ordered == block.ordered
    )


def _grouped(blocks: Blocks) -> Iterator[tuple[Sequence[Block], str]]:
    """Paragraphs of one role in a row stand in one fence; every other block alone."""
    for role, run in groupby(blocks, lambda block: getattr(block, "role", "")):
        if role:
            yield list(run), role
        else:
            yield from (([block], "") for block in run)


def _role(role: str, paragraphs: Sequence[Block]) -> list[str]:
    lines = [f"::: {role}"]
    for number, block in enumerate(paragraphs):
        if isinstance(block, Paragraph):
            lines += ["", *_paragraph(block)] if number else _paragraph(block)
    return [*lines, ":::"]


def _block(block: Block, nested: bool, other: bool) -> list[str]:
    match block:
        case Heading():
            return ["#" * block.level + " " + _closed(print_words(block.inlines))]
        case Paragraph():
            return _paragraph(block)
        case ListBlock():
            return _list(block, other)
        case Table():
            return _table(block)
        case Quotation():
            within = print_blocks(block.blocks, nested=True)
            return [f"> {line}".rstrip(" ") for line in within]
        case Directive():
            return [" ".join(["::: " + block.name, *map(argument, block.arguments)])]
        case PageBreak():
            return [PAGE_BREAK if nested else "---"]


def _paragraph(paragraph: Paragraph) -> list[str]:
    lines = [_plain_start(line) for line in print_lines(paragraph.inlines)]
    ends = [""] * len(lines)
    for number in range(len(lines) - 1):
        ends[number] = "\\"
    if len(lines) > 1 and not lines[-1]:
        lines.pop()  # a backslash at a paragraph's end would be a backslash
        ends[-2] = LINE_BREAK
    return [line + end for line, end in zip(lines, ends, strict=False)]


def _plain_start(line: str) -> str:
    found = _OPENERS.match(line)
    return line if found is None else line[: found.end()] + "\\" + line[found.end() :]


def _closed(heading: str) -> str:
    return heading[:-1] + "\\#" if heading.endswith("#") else heading


def _list(block: ListBlock, other: bool) -> list[str]:
    lines: list[str] = []
    tight = all(_is_short(item) for item in block.items)
    printed = [print_blocks(item, nested=True) or [""] for item in block.items]
    starred = any(_is_rule(f"- {within[0]}") for within in printed)
    for number, within in enumerate(printed):
        mark = _mark(block, number, other, starred)
        if lines and not tight:
            lines.append("")
        first = within[0]
        lines.append(f"{mark} {first}".rstrip(" "))
        lines += [(" " * (len(mark) + 1) + line).rstrip(" ") for line in within[1:]]
    return lines


def _is_rule(line: str) -> bool:
    """Whether lists inside lists, all empty, would look like a page break: ``- - -``."""
    return line.replace(" ", "").strip("-") == "" and line.count("-") >= 3


def _mark(block: ListBlock, number: int, other: bool, starred: bool) -> str:
    if not block.ordered:
        return "+" if other else "*" if starred else "-"
    return f"{min(block.start + number, 999_999_999)}{')' if other else '.'}"


def _is_short(item: Blocks) -> bool:
    return len(item) == 1 and isinstance(item[0], Paragraph) and not item[0].role


def _table(table: Table) -> list[str]:
    rules = tuple(_RULES[way] for way in table.align)
    rows = [[print_words(cell, in_cell=True) for cell in row] for row in table.rows]
    header = [print_words(cell, in_cell=True) for cell in table.header]
    return ["| " + " | ".join(row) + " |" for row in (header, rules, *rows)]
