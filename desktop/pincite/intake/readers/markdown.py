"""Markdown texts (.md): the words without their marks, in blocks by what the marks say."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from pincite.intake.clues import published_of, sensible_title, source_type
from pincite.intake.decode import decode
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, clean_cell, number, table_draft
from pincite.intake.sniff import MARKDOWN
from pincite.text.errors import ReadError

VERSION = "1"
_FRONT = re.compile(r"\ufeff?---\r?\n(?P<lines>(?:.*\r?\n)*?)(?:---|\.\.\.)\r?\n")
_FIELD = re.compile(r"^(?P<key>[A-Za-z_-]+)\s*:\s*(?P<value>\S.*)$", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """The text as a program would show it; title, author and date of its front matter, if any.

    Raises ``ReadError`` empty.
    """
    decoded = decode(data)
    front = _FRONT.match(decoded.text)
    text = decoded.text[front.end() :] if front else decoded.text
    stated = _FIELD.finditer(front["lines"] if front else "")
    fields = {match["key"].lower(): _bare(match["value"]) for match in stated}
    drafts = list(_drafts(text))
    blocks = number(drafts)
    if not blocks:
        raise ReadError("empty")
    printed = next((block.text for block in blocks if block.role in {"title", "heading"}), "")
    day = _DAY.match(fields.get("date", ""))
    return Reading(
        media_type=MARKDOWN,
        title=fields.get("title")
        or printed
        or sensible_title(blocks[0].text)
        or PurePath(name).stem,
        blocks=blocks,
        reader="markdown",
        reader_version=VERSION,
        author=fields.get("author", ""),
        published=day[0] if day else published_of([block.text for block in blocks[:6]]),
        language=fields.get("lang", "")[:2].lower(),
        metadata=tuple((key, clean_cell(value)) for key, value in fields.items() if value),
        source_type=source_type(blocks, "document"),
    )


def _bare(value: str) -> str:
    return clean_cell(value.strip().strip("\"'"))


def _drafts(text: str) -> Iterator[Draft]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    walk = _Walk()
    for token in parser.parse(text):
        yield from walk.take(token)


class _Walk:
    """The blocks of a text in order, as its marks open and close."""

    def __init__(self) -> None:
        self._role = "paragraph"
        self._around: list[str] = []
        self._titled = False
        self._rows: list[list[str]] = []

    def take(self, token: Any) -> Iterator[Draft]:
        match token.type:
            case "blockquote_open":
                self._around.append("quotation")
            case "list_item_open":
                self._around.append("list_item")
            case "blockquote_close" | "list_item_close":
                self._around.pop()
            case "heading_open":
                self._role = "heading" if self._titled or token.tag != "h1" else "title"
                self._titled = True
            case "table_open":
                self._rows, self._role = [], "cell"
            case "tr_open":
                self._rows.append([])
            case "table_close":
                self._role = "paragraph"
                yield table_draft(self._rows)
            case "fence" | "code_block":
                yield Draft(token.content, "preformatted")
            case "inline":
                yield from self._inline(token)

    def _inline(self, token: Any) -> Iterator[Draft]:
        if self._role == "cell":
            self._rows[-1].append(_words(token))
            return
        plain = self._role == "paragraph" and self._around
        yield Draft(_words(token), self._around[-1] if plain else self._role)
        self._role = "paragraph"


def _words(token: Any) -> str:
    """Running text: marks gone, a link as its words."""
    pieces = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            pieces.append(" " if child.type == "softbreak" else "\n")
        else:
            pieces.append(child.content)
    return "".join(pieces)
