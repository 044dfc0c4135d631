"""Words copied from Word, a mail or a web page as blocks: paragraphs, lists, strength, notes.

What Word tracks as deleted is left out, as are pictures: a draft holds none.
"""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from pincite.document.normal import normalise
from pincite.document.tree import Blocks, LineBreak, Paragraph, Text, Tree
from pincite.ui.workspaces.drafts.editor import pasted_notes as notes
from pincite.ui.workspaces.drafts.editor.lines import (
    BODY,
    CARD,
    Level,
    Line,
    Stack,
    fresh,
    to_tree,
)
from pincite.ui.workspaces.drafts.editor.pasted_notes import Rows, Said
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
_UNSAID = re.compile(r"display:none|mso-hide:all|visibility:hidden|mso-element:comment")
_UNSAID_CLASS = re.compile(
    r"msocom|MsoCommentReference|gmail_signature_prefix|msoDel$", re.IGNORECASE
)
_SILENT = frozenset(
    [
        "script",
        "style",
        "head",
        "title",
        "meta",
        "link",
        "template",
        "noscript",
        "svg",
        "object",
        "del",
    ]
)
_VOID = frozenset(["meta", "link", "br", "img", "hr", "input"])
_BLANKS = re.compile(r"[ \t\r\n]+")
_MARKS = re.compile(r"^\s*(?:[·•▪‣◦o\-–§]|\(?[0-9a-zA-Z]{1,3}[.)])\s+")
_NUMBERED = re.compile(r"^\s*\(?(?:(?:\d{1,3}\.)*(\d{1,3})|[a-zA-Z]|[ivxIVX]{1,4})[.)]")
_WORD_LIST = re.compile(r"mso-list:l(\d+)level(\d)")
_DEEPEST = 6  # lists and quotations within one another


@dataclass(frozen=True, slots=True)
class Taken:
    """What copied HTML holds, and how much of it no draft takes."""

    blocks: Blocks
    pictures: int = 0
    notes: int = 0  # called in the words, but not copied with them
    deleted: int = 0  # words or more that a tracked change took out


def from_html(html: str) -> Blocks:
    """The blocks that copied HTML holds; links, fonts, pictures and hidden parts are left out."""
    return read_html(html).blocks


def read_html(html: str) -> Taken:
    """The blocks that copied HTML holds, and what was left out of them."""
    reader = _Reader()
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    whole = not 0 <= start < end
    reader.feed(html if whole else html[start + 20 : end])
    reader.end_block()
    if not whole:
        reader.after = True  # Word writes the notes behind what is copied
        reader.feed(html[end:])
    reader.close()
    reader.end_block()
    return reader.taken()


def from_text(text: str) -> Blocks:
    """The paragraphs of copied plain text, apart by line ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").split("\n")
    made = tuple(Paragraph((Text(line.strip()),)) for line in lines if line.strip())
    return normalise(Tree(made)).blocks


@dataclass
class _Found:
    """One block: its words, ``h2``, ``u``, ``o``, ``q`` or nothing, and what it stands in."""

    words: list[Said] = field(default_factory=list)
    kind: str = ""
    stack: Stack = ()
    table: Rows | None = None


@dataclass(frozen=True)
class _Open:
    """An open element: what it and those around it make of words, and whether they are said."""

    tag: str
    strong: bool = False
    emphasis: bool = False
    silent: bool = False
    mark: bool = False  # the bullet or number that Word writes out
    note: str = ""  # whose words these are
    level: Level | None = None


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[_Found] = []
        self.bodies: dict[str, list[Said]] = {}
        self.words: list[Said] = []
        self.kind = self.mark = self.note = ""
        self.open: list[_Open] = []
        self.grid = Grid()
        self.after = False
        self.pictures = self.deleted = 0
        self.bare = fresh()  # the list of items that stand in none
        self.word: tuple[str, Stack] = ("", ())  # Word's list and where its last item stands
        self.word_at = ("", 0)

    @property
    def _now(self) -> _Open:
        return self.open[-1] if self.open else _Open("")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        given["style"] = re.sub(r"\s", "", given.get("style", "")).lower()
        if tag == "br":
            self.words.append(LineBreak())
        if tag == "img" and not self._now.silent and not self.after:
            self.pictures += not {given.get("width"), given.get("height")} & {"0", "1"}
        if tag in _ENDLESS:
            self._close(tag, within=_ENDLESS[tag])
        if tag in _BLOCKS or tag in ("td", "th", "ul", "ol"):
            self.end_block()
            self.kind = self._kind_of(tag, given)
        if tag == "li":
            self._next_item()
        self.grid.start(tag, self.found)
        if tag not in _VOID:
            self.open.append(self._opened(tag, given))

    def _opened(self, tag: str, given: dict[str, str]) -> _Open:
        now, style, named = self._now, given["style"], given.get("class", "")
        strong, emphasis = now.strong, now.emphasis
        if re.search(r"(?:^|;)font-weight:(?:normal|[1-4]00)", style):
            strong = False
        elif tag in ("b", "strong") or re.search(r"(?:^|;)font-weight:(?:bold|[6-9]00)", style):
            strong = True
        if "font-style:normal" in style:
            emphasis = False
        elif tag in ("i", "em", "cite") or "font-style:italic" in style:
            emphasis = True
        mark = now.mark or "mso-list:ignore" in style
        unsaid: object = tag in _SILENT or _UNSAID.search(style) or _UNSAID_CLASS.search(named)
        unsaid = unsaid or mark or (tag == "a" and self._note_link(given.get("href", "")))
        note = notes.body_of(given.get("id", "")) if tag in _BLOCKS else ""
        silent = now.silent or bool(unsaid)
        return _Open(tag, strong, emphasis, silent, mark, note or now.note, self._level(tag, given))

    def _note_link(self, link: str) -> bool:
        """Whether a link only calls a note or leads back to its call."""
        if key := notes.called(link):
            if not self._now.silent:
                self.words.append(notes.Call(key))
            return True
        key = notes.back_from(link)
        self.note = self.note or key
        return bool(key)

    def _level(self, tag: str, given: dict[str, str]) -> Level | None:
        if tag == "blockquote":
            return Level("q", fresh())
        if tag in ("ul", "ol"):
            first = given.get("start", "")
            start = int(first) if first.isascii() and first.isdigit() and len(first) < 5 else 1
            ordered = tag == "ol"
            return Level("o" if ordered else "u", fresh(), fresh(), start if ordered else 1)
        if tag == "li" and not any(one.kind in "uo" for one in self._stack()):
            return Level("u", self.bare, fresh())
        return None

    def _next_item(self) -> None:
        for at in range(len(self.open) - 1, -1, -1):
            level = self.open[at].level
            if level is not None and level.kind in "uo":
                self.open[at] = replace(self.open[at], level=replace(level, item=fresh()))
                return

    def _stack(self) -> Stack:
        return tuple(one.level for one in self.open if one.level is not None)[:_DEEPEST]

    def _kind_of(self, tag: str, given: dict[str, str]) -> str:
        if tag[0] == "h" and tag[1:].isdigit():
            return tag
        listed = _WORD_LIST.search(given["style"])
        if listed or "MsoListParagraph" in given.get("class", ""):
            self.word_at = (listed[1], int(listed[2])) if listed else ("", 0)
            return "word"
        return ""

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag in ("ul", "ol", "td", "th"):
            self.end_block()
            self.kind = ""
        table = self.grid.end(tag, self.found)
        if table is not None:
            del self.found[self.grid.begin :]
            self.found.append(_Found(stack=self._stack(), table=table))
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
        if now.mark:
            self.mark += data
        if now.silent:
            self.deleted += now.tag == "del" and bool(data.strip())
            return
        words = _BLANKS.sub(" ", data)
        if words:
            self.words.append(Text(words, now.strong, now.emphasis))

    def unknown_decl(self, data: str) -> None:
        """Word's conditional sections are read through."""

    def end_block(self) -> None:
        words = _trimmed(self.words)
        note = self.note or self._now.note
        if any(notes.calls_in([one]) or _says(one) for one in words):
            if note:
                kept = self.bodies.setdefault(note, [])
                kept += [Text(" "), *words] if kept else words
            elif not self.after:
                self.found.append(self._block(words))
        self.words = []
        self.mark = self.note = ""

    def _block(self, words: list[Said]) -> _Found:
        stack = self._stack()
        if self.kind != "word":
            self.word = ("", ())
            inner = "" if not stack else stack[-1].kind
            return _Found(words, self.kind or inner, () if self.kind else stack)
        mark, words = _word_mark(self.mark, words)
        name, depth = self.word_at
        if not mark and not depth:
            return _Found(words, "", stack)  # Word's style of lists, but no item of one
        number = _NUMBERED.match(mark)
        kind = "o" if number else "u"
        start = int(number[1]) if number and number[1] else 1
        above = self.word[1] if self.word[0] == name else ()
        at = min(max(depth, 1), len(above) + 1, _DEEPEST)
        same = above[at - 1 : at]
        own = (
            replace(same[0], item=fresh())
            if same and same[0].kind == kind
            else Level(kind, fresh(), fresh(), start)
        )
        self.word = (name, (*above[: at - 1], own))
        return _Found(words, kind, (*stack, *self.word[1])[:_DEEPEST])

    def taken(self) -> Taken:
        """What was read, the notes at their calls."""
        called = [key for one in self.found for key in notes.calls_in(_all_words(one))]
        lines = []
        for one in self.found:
            if one.table is not None:
                card = notes.in_table(one.table, self.bodies)
                lines.append(Line(CARD, one.stack, (), card))
            else:
                kind = one.kind if one.kind[:1] == "h" else BODY
                lines.append(Line(kind, one.stack, notes.put_in(one.words, self.bodies)))
        loose = [words for key, words in self.bodies.items() if key not in called]
        lines += [Line(BODY, (), notes.put_in(words, {})) for words in loose]
        missing = sum(key not in self.bodies for key in called)
        blocks = normalise(to_tree([one for one in lines if one.card or one.inlines])).blocks
        return Taken(blocks, self.pictures, missing, self.deleted)


def _says(one: Said) -> bool:
    return isinstance(one, Text) and bool(one.text.strip())


def _all_words(found: _Found) -> list[Said]:
    if found.table is None:
        return found.words
    return [one for row in found.table for cell in row for one in cell]


def _word_mark(mark: str, words: list[Said]) -> tuple[str, list[Said]]:
    """The bullet or number of Word's item; where it stands among the words it is cut off."""
    if mark.strip():
        return mark, words
    joined = "".join(one.text for one in words[:3] if isinstance(one, Text))
    found = _MARKS.match(joined)
    drop = found.end() if found else 0
    kept: list[Said] = []
    for one in words:
        if drop and isinstance(one, Text):
            cut = min(drop, len(one.text))
            drop -= cut
            if one.text[cut:]:
                kept.append(replace(one, text=one.text[cut:]))
        else:
            kept.append(one)
    return (found[0] if found else ""), _trimmed(kept)


def _trimmed(words: list[Said]) -> list[Said]:
    """Words without blanks at their ends or side by side, and without empty ends of lines."""
    found: list[Said] = []
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
            blank = isinstance(one, LineBreak)
    while found and (isinstance(found[-1], LineBreak) or not _stripped(found)):
        found.pop()
    while found and isinstance(found[0], LineBreak):
        found.pop(0)
    return found


def _stripped(found: list[Said]) -> bool:
    """Take the blanks off the last words; False where nothing is left of them."""
    last = found[-1]
    if isinstance(last, Text):
        found[-1] = Text(last.text.rstrip(" "), last.strong, last.emphasis)
        return bool(last.text.rstrip(" "))
    return True
