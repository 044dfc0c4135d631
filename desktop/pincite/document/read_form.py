"""Reads the text form: markdown-it's tokens become a tree."""

from collections.abc import Iterator, Sequence
from typing import Any

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from pincite.document.grammar import CITATION, PAGE_BREAK
from pincite.document.markdown import reader
from pincite.document.normal import normalise
from pincite.document.tree import (
    Binding,
    Block,
    Blocks,
    Citation,
    Directive,
    Heading,
    Inline,
    LineBreak,
    ListBlock,
    Note,
    PageBreak,
    Paragraph,
    Quotation,
    Table,
    Text,
    Tree,
)

# In these parts each line typed stands on its own line, backslash or not.
_LINED = ("addressee", "delivery", "copies")


def read_form(text: str) -> Tree:
    """The normal tree that a text form says. Nothing is refused: what is unknown stays text."""
    return normalise(Tree(_Reader(reader().parse(text)).blocks()))


class _Reader:
    """Walks the tokens once, from left to right."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.role = ""

    def blocks(self, until: str = "") -> Blocks:
        """The blocks up to the token of type ``until``, which is passed over."""
        found: list[Block] = []
        while self.at < len(self.tokens):
            token = self._next()
            if token.type == until:
                break
            found += self._block(token)
        return tuple(found)

    def _next(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def _block(self, token: Token) -> Sequence[Block]:
        read = getattr(self, "_" + token.type.removesuffix("_open"), None)
        return read(token) if read else ()

    def _paragraph(self, _: Token) -> Sequence[Block]:
        words = self._next()
        self._next()
        if words.content == PAGE_BREAK:
            return (PageBreak(),)
        return (Paragraph(tuple(_inlines(words, self.role in _LINED)), self.role),)

    def _heading(self, token: Token) -> Sequence[Block]:
        words = self._next()
        self._next()
        return (Heading(int(token.tag[1:]), tuple(_inlines(words))),)

    def _hr(self, _: Token) -> Sequence[Block]:
        return (PageBreak(),)

    def _directive(self, token: Token) -> Sequence[Block]:
        if self.role:  # inside a part, words are words
            return (Paragraph((Text(token.content),), self.role),)
        return (Directive(token.meta["name"], token.meta["arguments"]),)

    def _blockquote(self, _: Token) -> Sequence[Block]:
        return (Quotation(self.blocks("blockquote_close")),)

    def _bullet_list(self, token: Token) -> Sequence[Block]:
        return (self._list(token, ordered=False),)

    def _ordered_list(self, token: Token) -> Sequence[Block]:
        return (self._list(token, ordered=True),)

    def _list(self, token: Token, ordered: bool) -> ListBlock:
        start = token.attrs.get("start", 1)
        items = []
        closing = token.type.replace("_open", "_close")
        while self._next().type != closing:
            items.append(self.blocks("list_item_close"))
        return ListBlock(tuple(items), ordered, int(start))

    def _role(self, token: Token) -> Sequence[Block]:
        outer, self.role = self.role, self.role or token.meta["role"]
        within = self.blocks("role_close")
        role, self.role = self.role, outer
        return tuple(_flattened(within, role))

    def _table(self, _: Token) -> Sequence[Block]:
        rows: list[tuple[tuple[Inline, ...], ...]] = []
        row: list[tuple[Inline, ...]] = []
        align: list[str] = []
        while (token := self._next()).type != "table_close":
            match token.type:
                case "tr_open":
                    row = []
                case "th_open" | "td_open":
                    if token.type == "th_open":
                        align.append(_align(token.attrs))
                    row.append(tuple(_inlines(self._next())))
                case "tr_close":
                    rows.append(tuple(row))
        return (Table(rows[0], tuple(rows[1:]), tuple(align)),)


def _align(attributes: dict[str, Any]) -> str:
    return str(attributes.get("style", "")).removeprefix("text-align:") or "left"


def _flattened(blocks: Blocks, role: str) -> Iterator[Block]:
    """A part holds paragraphs alone, so that a comment's list cannot leave without its comment."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield Paragraph(block.inlines, role)
            case ListBlock():
                for item in block.items:
                    yield from _flattened(item, role)
            case Quotation():
                yield from _flattened(block.blocks, role)
            case Table():
                for row in (block.header, *block.rows):
                    for cell in row:
                        yield Paragraph(cell, role)


def _inlines(token: Token, lined: bool = False) -> Iterator[Inline]:
    strong = emphasis = 0
    for child in token.children or ():
        match child.type:
            case "strong_open" | "strong_close":
                strong += child.nesting
            case "em_open" | "em_close":
                emphasis += child.nesting
            case "text" | "text_special":
                yield Text(child.content, strong > 0, emphasis > 0)
            case "softbreak":
                yield LineBreak() if lined else Text(" ", strong > 0, emphasis > 0)
            case "hardbreak":
                yield LineBreak()
            case "binding":
                yield Binding(**child.meta, strong=strong > 0, emphasis=emphasis > 0)
            case "citation":
                yield from _citations(child.content)
            case "footnote":
                yield Note(tuple(_inlines(child)))


def _citations(content: str) -> Iterator[Citation]:
    at = 0
    while at < len(content):
        match = CITATION.match(content, at)
        assert match is not None  # noqa: S101  (the inline rule has matched the whole)
        yield Citation(
            match["handle"],
            pinpoint=unescapeAll(match["pinpoint"] or "").strip(),
            prefix=unescapeAll(match["prefix"]).strip(),
        )
        at = match.end()
