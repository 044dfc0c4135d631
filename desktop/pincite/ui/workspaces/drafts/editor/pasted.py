"""Words copied from Word, a mail or a web page as blocks: paragraphs, lists, strength, no more."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from pincite.document.normal import normalise
from pincite.document.tree import (
    Block,
    Blocks,
    Heading,
    Inline,
    LineBreak,
    ListBlock,
    Paragraph,
    Quotation,
    Table,
    Text,
    Tree,
)
from pincite.ui.workspaces.drafts.editor.pasted_table import Grid

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "tr",
        "table",
        "section",
        "article",
    ]
)
# Whose end tag may be missing: another of the kind closes it, unless one of these is between.
_ENDLESS = {
    "p": ("td", "th", "li", "div", "blockquote"),
    "li": ("ul", "ol"),
    "td": ("tr", "table"),
    "th": ("tr", "table"),
    "tr": ("table",),
}
# What Word and mail programs hide, and the anchors and lists of Word's comments.
_UNSAID = re.compile(
    r"display:none|mso-hide:all|visibility:hidden|mso-element:comment|mso-list:ignore"
)
_UNSAID_CLASS = re.compile(r"msocom|MsoCommentReference|gmail_signature_prefix", re.IGNORECASE)
_SILENT = frozenset(
    ["script", "style", "head", "title", "meta", "link", "template", "noscript", "svg", "object"]
)
_VOID = frozenset(["meta", "link", "br", "img", "hr", "input"])
_BLANKS = re.compile(r"[ \t\r\n]+")
_MARKS = re.compile(r"^\s*(?:[·•▪‣◦o\-–§]|\(?[0-9a-zA-Z]{1,3}[.)])\s+")
_NUMBERED = re.compile(r"^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]")


def from_html(html: str) -> Blocks:
    """The blocks that copied HTML holds; links, fonts, pictures and hidden parts are left out."""
    reader = _Reader()
    reader.feed(_fragment(html))
    reader.close()
    reader.end_block()
    return normalise(Tree(tuple(_gathered(reader.found)))).blocks


def from_text(text: str) -> Blocks:
    """The paragraphs of copied plain text, apart by line ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").split("\n")
    made = tuple(Paragraph((Text(line.strip()),)) for line in lines if line.strip())
    return normalise(Tree(made)).blocks


def _fragment(html: str) -> str:
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    return html[start + 20 : end] if 0 <= start < end else html


@dataclass
class _Found:
    """One block: its words, and what it stands in: ``h2``, ``u``, ``o``, ``q`` or nothing."""

    words: list[Inline] = field(default_factory=list)
    kind: str = ""
    depth: int = 0
    table: Table | None = None


@dataclass(frozen=True)
class _Open:
    """An open element: what it and those around it make of words, and whether they are said."""

    tag: str
    strong: bool = False
    emphasis: bool = False
    silent: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[_Found] = []
        self.words: list[Inline] = []
        self.kind = ""
        self.open: list[_Open] = []
        self.lists: list[str] = []
        self.quotes = 0
        self.grid = Grid()

    @property
    def _now(self) -> _Open:
        return self.open[-1] if self.open else _Open("")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        style = given.get("style", "").replace(" ", "").lower()
        if tag == "br":
            self.words.append(LineBreak())
        if tag in _ENDLESS:
            self._close(tag, within=_ENDLESS[tag])
        if tag in ("ul", "ol"):
            self.end_block()
            self.lists.append("o" if tag == "ol" else "u")
        if tag == "blockquote":
            self.end_block()
            self.quotes += 1
        if tag in _BLOCKS or tag in ("td", "th"):
            self.end_block()
            self.kind = self._kind_of(tag, given)
        self.grid.start(tag, self.found)
        if tag not in _VOID:
            self.open.append(self._opened(tag, style, given.get("class", "")))

    def _opened(self, tag: str, style: str, named: str) -> _Open:
        strong, emphasis = self._now.strong, self._now.emphasis
        if re.search(r"(?:^|;)font-weight:(?:normal|[1-4]00)", style):
            strong = False
        elif tag in ("b", "strong") or re.search(r"(?:^|;)font-weight:(?:bold|[6-9]00)", style):
            strong = True
        if "font-style:normal" in style:
            emphasis = False
        elif tag in ("i", "em", "cite") or "font-style:italic" in style:
            emphasis = True
        unsaid = tag in _SILENT or _UNSAID.search(style) or _UNSAID_CLASS.search(named)
        return _Open(tag, strong, emphasis, self._now.silent or bool(unsaid))

    def _kind_of(self, tag: str, given: dict[str, str]) -> str:
        if tag[0] == "h" and tag[1:].isdigit():
            return tag
        if "MsoListParagraph" in given.get("class", "") or "mso-list:" in given.get("style", ""):
            return "word"
        if tag == "li":
            return self.lists[-1] if self.lists else "u"
        if self.kind in ("u", "o") and self.lists and tag in ("p", "div"):
            return self.kind
        return "q" if self.quotes else ""

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag in ("ul", "ol", "td", "th"):
            self.end_block()
            self.kind = "q" if self.quotes and tag != "blockquote" else ""
        table = self.grid.end(tag, self.found)
        if table is not None:
            del self.found[self.grid.begin :]
            self.found.append(_Found(kind="table", table=table))
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        if tag == "blockquote":
            self.quotes = max(0, self.quotes - 1)
        self._close(tag)

    def _close(self, tag: str, within: tuple[str, ...] = ()) -> None:
        """Close an element, and what was left open in it; none beyond the one it stands in."""
        for at in range(len(self.open) - 1, -1, -1):
            if self.open[at].tag == tag:
                del self.open[at:]
                return
            if self.open[at].tag in within:
                return

    def handle_data(self, data: str) -> None:
        now = self._now
        if now.silent:
            return
        words = _BLANKS.sub(" ", data)
        if words:
            self.words.append(Text(words, now.strong, now.emphasis))

    def unknown_decl(self, data: str) -> None:
        """Word's conditional sections are read through."""

    def end_block(self) -> None:
        words = _trimmed(self.words)
        if any(isinstance(one, Text) and one.text.strip() for one in words):
            kind = self.kind
            if kind == "word":
                kind, words = _word_item(words)
            self.found.append(_Found(words, kind, len(self.lists)))
        self.words = []


def _word_item(words: list[Inline]) -> tuple[str, list[Inline]]:
    """Word writes an item's bullet or number as words of their own: they are left out."""
    first = words[0].text if isinstance(words[0], Text) else ""
    kind = "o" if _NUMBERED.match(first) else "u"
    joined = "".join(one.text for one in words[:3] if isinstance(one, Text))
    mark = _MARKS.match(joined)
    drop = mark.end() if mark else 0
    kept: list[Inline] = []
    for one in words:
        if drop and isinstance(one, Text):
            cut = min(drop, len(one.text))
            drop -= cut
            if one.text[cut:]:
                kept.append(Text(one.text[cut:], one.strong, one.emphasis))
        else:
            kept.append(one)
    return kind, _trimmed(kept)


def _trimmed(words: list[Inline]) -> list[Inline]:
    """Words without blanks at their ends or side by side, and without empty ends of lines."""
    found: list[Inline] = []
    blank = True
    for one in words:
        if isinstance(one, Text):
            text = one.text.lstrip(" ") if blank else one.text
            if not text:
                continue
            blank = text.endswith(" ")
            found.append(Text(text, one.strong, one.emphasis))
        else:
            found.append(one)
            blank = True
    while found and (isinstance(found[-1], LineBreak) or not _stripped(found)):
        found.pop()
    while found and isinstance(found[0], LineBreak):
        found.pop(0)
    return found


def _stripped(found: list[Inline]) -> bool:
    """Take the blanks off the last words; False where nothing is left of them."""
    last = found[-1]
    if isinstance(last, Text):
        found[-1] = Text(last.text.rstrip(" "), last.strong, last.emphasis)
        return bool(last.text.rstrip(" "))
    return True


def _gathered(found: list[_Found]) -> list[Block]:
    """Blocks with the items of a list, and the lines of a quotation, together."""
    made: list[Block] = []
    for one in found:
        if one.table is not None:
            made.append(one.table)
            continue
        words = tuple(one.words)
        last = made[-1] if made else None
        if one.kind[:1] == "h":
            made.append(Heading(int(one.kind[1:]), words))
        elif one.kind in ("u", "o"):
            item: Blocks = (Paragraph(words),)
            ordered = one.kind == "o"
            if isinstance(last, ListBlock) and last.ordered == ordered:
                made[-1] = ListBlock((*last.items, item), ordered, 1)
            else:
                made.append(ListBlock((item,), ordered, 1))
        elif one.kind == "q":
            if isinstance(last, Quotation):
                made[-1] = Quotation((*last.blocks, Paragraph(words)))
            else:
                made.append(Quotation((Paragraph(words),)))
        else:
            made.append(Paragraph(words))
    return made
