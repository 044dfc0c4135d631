"""The visible blocks of a parsed page in document order, each with its role and surroundings."""

import re
from dataclasses import dataclass, field
from typing import Any

from pincite.intake.shape import clean

_UNSEEN = frozenset({
    "script", "style", "noscript", "template", "svg", "canvas", "iframe", "object", "embed",
    "button", "select", "option", "input", "textarea", "label", "head", "link", "meta", "audio",
    "video", "source", "track", "map", "area", "dialog",
})  # fmt: skip
_BLOCK = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_ROLES = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "h6": "heading", "li": "list_item", "dd": "list_item", "dt": "list_item",
    "blockquote": "quotation", "figcaption": "caption", "caption": "caption",
    "pre": "preformatted",
}  # fmt: skip
_ASIDE_TAGS = frozenset({"nav", "aside", "footer", "form", "dialog"})
_ASIDE_WORDS = re.compile(
    r"(?:^|[\s_-])(?:newsletter|related|recommend\w*|comments?|disqus|shar(?:e|ing)|social|promo\w*"
    r"|cookies?|consent|subscri\w*|sidebar|breadcrumbs?|teasers?|advert\w*|ads?|banner|sponsor\w*"
    r"|signup|sign-up|popup|modal|paywall|tags|taglist|toolbar|menu|nav|navigation|footer|most-read"
    r"|trending|outbrain|taboola|skip-link|read-more|author-bio|abonne\w*|partage\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PASSED_ON = frozenset({"list_item", "quotation", "caption"})
_BREAK = "\x00"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_DATED = re.compile(r"[A-Z][a-zé]{2,8}\.? \d{1,2}(?:, \d{4})?$|(?:Published|Updated|Publié|Mis) ")
_PARTED = re.compile(r"\x00\s*\x00+\s*")  # two breaks are how old pages part paragraphs
_LONG_CELL = 600
_WIDEST = 50  # columns or rows that one cell is believed to cover
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Found:
    """A visible block. ``links``: share of its text inside links. ``aside``: page furniture.

    ``when``: the time of day (ISO 8601) that the page gave last above it, "" for none.
    """

    element: Any
    text: str
    role: str
    links: float = 0.0
    aside: bool = False
    table: tuple[tuple[str, ...], ...] = ()
    when: str = ""


@dataclass(slots=True)
class _Open:
    """An open block element: the role its text takes, and whether it is page furniture."""

    element: Any
    role: str
    aside: bool


@dataclass(slots=True)
class _Walk:
    found: list[Found] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    in_link: int = 0
    when: str = ""

    def text(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            self.linked += len(text) if self.in_link else 0

    def part(self, element: Any) -> None:
        """A blank where two pieces of a head (name, date) stand apart by style alone."""
        stated = (element.get("datetime") or "").strip() if element.tag == "time" else ""
        self.when = stated if _MOMENT.match(stated) else self.when
        before = self.pieces[-1][-1:] if self.pieces else ""
        first = (element.text or "").strip()
        dated = element.tag == "time" and before.isalnum()
        named = element.tag == "span" and before.islower() and first[:1].isupper()
        if dated or (named and _DATED.match(first)):
            self.pieces.append(" ")

    def flush(self) -> None:
        """End the running text: it belongs to the innermost open block."""
        whole = "".join(self.pieces)
        share = min(1.0, self.linked / max(1, len(whole.strip())))
        for part in _PARTED.split(whole) if self.open else ():
            text = inline_text([part])
            if text:
                top = self.open[-1]
                found = Found(top.element, text, top.role, share, top.aside, when=self.when)
                self.found.append(found)
        self.pieces, self.linked = [], 0

    def enter(self, element: Any) -> None:
        self.flush()
        above = self.open[-1] if self.open else None
        inherited = above.role if above and above.role in _PASSED_ON else "paragraph"
        aside = (above.aside if above else False) or _is_aside(element)
        self.open.append(_Open(element, _ROLES.get(element.tag, inherited), aside))

    def leave(self) -> None:
        self.flush()
        self.open.pop()

    def table(self, element: Any, rows: tuple[tuple[str, ...], ...]) -> None:
        self.flush()
        aside = self.open[-1].aside if self.open else False
        for caption in element.iterchildren("caption"):
            words = inline_text([caption.text_content()])
            self.found.append(Found(element, words, "caption", 0.0, aside))
        self.found.append(Found(element, "", "table", 0.0, aside, rows))


def walk(root: Any) -> list[Found]:
    """All visible blocks under an element, without recursion: pages nest as deep as they like."""
    from lxml import etree

    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    state = _Walk()
    walker = etree.iterwalk(root, events=("start", "end"))
    skipped: Any = None
    for event, element in walker:
        if event == "start":
            rows = data_rows(element) if element.tag == "table" else ()
            if rows:
                state.table(element, rows)
            if rows or element.tag in _UNSEEN or _is_hidden(element):
                skipped = element
                walker.skip_subtree()
            elif element.tag == "br":
                state.pieces.append(_BREAK)
            elif element.tag in _BLOCK:
                state.enter(element)
                state.text(element.text)
            else:
                state.in_link += element.tag == "a"
                state.part(element)
                state.text(element.text)
            continue
        if element is skipped:
            skipped = None
        elif element.tag in _BLOCK:
            state.leave()
        else:
            state.in_link -= element.tag == "a"
        if element is not root:
            state.text(element.tail)
    return state.found


def data_rows(table: Any) -> tuple[tuple[str, ...], ...]:
    """The cells of a table of data; () for a table that only lays out a page.

    A cell over several columns or rows stands in the first of its places; the others are empty.
    """
    rows: list[list[str]] = []
    covered: dict[int, int] = {}  # columns that cells above still stand in: for how many rows
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table:
            return ()
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        if any(len(cell.text_content()) > _LONG_CELL for cell in cells):
            return ()
        rows.append(_placed(cells, covered))
    width = max((len(row) for row in rows), default=0)
    if len(rows) < 2 or width < 2:
        return ()
    return tuple(tuple(row + [""] * (width - len(row))) for row in rows)


def _placed(cells: list[Any], covered: dict[int, int]) -> list[str]:
    """The cells of one row, each in its column; ``covered`` is counted down by a row."""
    row: list[str] = []
    below: dict[int, int] = {}
    for cell in cells:
        while covered.get(len(row), 0):
            row.append("")
        down = _span(cell, "rowspan") - 1
        for place in range(_span(cell, "colspan")):
            below[len(row)] = down
            row.append("" if place else inline_text([cell.text_content()]))
    for column in [column for column, left in covered.items() if left]:
        covered[column] -= 1
    covered.update({column: down for column, down in below.items() if down})
    return row


def _span(cell: Any, name: str) -> int:
    stated = (cell.get(name) or "1").strip()
    return min(max(int(stated), 1), _WIDEST) if stated.isdecimal() else 1


def inline_text(pieces: list[str]) -> str:
    """Running text: the source's own line breaks are blanks, only <br> breaks a line."""
    text = re.sub(r"[ \t\r\n\f]+", " ", "".join(pieces))
    return clean(text.replace(_BREAK, "\n"))


def _is_hidden(element: Any) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )


def _is_aside(element: Any) -> bool:
    if element.tag in _ASIDE_TAGS or element.get("role") in {"navigation", "complementary"}:
        return True
    if element.tag in {"html", "body", "main", "article"}:
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(_ASIDE_WORDS.search(names))
