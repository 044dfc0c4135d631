"""French spaces while counsel types: none is typed by hand, and no line begins with a mark."""

import re
from dataclasses import replace
from typing import TypeVar

from pincite.document.tree import (
    Block,
    Blocks,
    Heading,
    Inline,
    Inlines,
    ListBlock,
    Note,
    Paragraph,
    Quotation,
    Table,
    Text,
    Tree,
)
from pincite.text.typography import NARROW, NBSP

_Holder = TypeVar("_Holder", Heading, Paragraph, Note)
_SPACES = f" {NBSP}{NARROW}"
_BEFORE = {";": NARROW, "!": NARROW, "?": NARROW, ":": NBSP, "»": NBSP}
_HIGH = re.compile(rf"(?<=\S) (?=[;!?]+(?:[\s{_SPACES})\]]|$))|^ (?=[;!?])")
_COLON = re.compile(r"(?<=\S) (?=:(?:\s|$))|^ (?=:(?:\s|$))")
_INSIDE = re.compile(r"(?<=«) (?=\S|$)|(?<=\S) (?=»)|^ (?=»)")
_SCHEME = re.compile(rf"(?:https?|ftp|mailto)[{_SPACES}]:$", re.IGNORECASE)
_HOUR = re.compile(rf"\d[{_SPACES}]:$")


def typed(before: str, mark: str) -> tuple[int, str]:
    """How many characters before the caret go, and what is put in, when a mark is typed.

    ``before`` is what stands before the caret in its line.
    """
    last = before[-1:]
    if mark in _BEFORE and last:
        space = _BEFORE[mark]
        if last in _SPACES and before.rstrip(_SPACES):
            return len(before) - len(before.rstrip(_SPACES)), space + mark
        if last not in _SPACES and last not in "([/…—–«" and last not in _BEFORE:
            return 0, space + mark
        if last == "»" and mark != "»":
            return 0, space + mark
    if mark == "«":
        return 0, f"«{NBSP}"
    if mark == " " and before.endswith(f"«{NBSP}"):
        return 0, ""
    if (mark == "/" and _SCHEME.search(before)) or (mark.isdigit() and _HOUR.search(before)):
        return 2, f":{mark}"
    return 0, mark


def spaced(tree: Tree) -> Tree:
    """A tree whose spaces before French marks do not break; no space is put in or taken out."""
    return Tree(_blocks(tree.blocks))


def _blocks(given: Blocks) -> Blocks:
    return tuple(_block(block) for block in given)


def _block(block: Block) -> Block:
    match block:
        case Heading():
            return _within(block)
        case Paragraph():
            return _within(block)
        case ListBlock():
            return replace(block, items=tuple(_blocks(item) for item in block.items))
        case Quotation():
            return replace(block, blocks=_blocks(block.blocks))
        case Table():
            rows = tuple(tuple(_inlines(cell) for cell in row) for row in block.rows)
            return replace(block, header=tuple(_inlines(cell) for cell in block.header), rows=rows)
    return block


def _within(holder: _Holder) -> _Holder:
    return replace(holder, inlines=_inlines(holder.inlines))


def _inlines(given: Inlines) -> Inlines:
    return tuple(_inline(one, first=not at) for at, one in enumerate(given))


def _inline(one: Inline, *, first: bool) -> Inline:
    if isinstance(one, Note):
        return _within(one)
    if not isinstance(one, Text):
        return one
    opens = one.text[:1] if first else ""  # a line's own first blank is not before a mark
    words = one.text[len(opens) :]
    for pattern, space in ((_HIGH, NARROW), (_COLON, NBSP), (_INSIDE, NBSP)):
        words = pattern.sub(space, words)
    return replace(one, text=opens + words)
