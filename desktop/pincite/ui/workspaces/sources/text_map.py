"""A source's blocks as paragraphs of the reader, and the way between their positions.

A passage counts in the blocks joined by a blank line; the reader joins paragraphs by one newline
and may show a headline that is not in the text.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pincite.casefile import Block
from pincite.text.ocr import MARK, TRANSCRIBED, is_marked, unmarked
from pincite.ui.widgets.marked_text import Paragraph

translate = QCoreApplication.translate
_TABLE = re.compile(r"Table (?P<n>\d+)(?=!)")
_STYLES = {
    "title": "title",
    "heading": "heading",
    "byline": "small",
    "headers": "small",
    "caption": "small",
    "footnote": "small",
    "quotation": "quote",
    "list_item": "item",
    "table": "table",
    "preformatted": "code",
}


class TextMap:
    """Paragraphs to show for some blocks, under ``headline`` where the text has none."""

    def __init__(self, blocks: Sequence[Block], headline: str = "") -> None:
        shown = [block for block in blocks if block.text]
        titled = any(block.role == "title" for block in shown[:3])
        self.paragraphs: list[Paragraph] = []
        self._cased: list[int] = []  # where each paragraph begins in the case's text
        self._shown: list[int] = []  # and in the reader's
        self._lengths: list[int] = []
        place = 0
        if headline and not titled:
            self.paragraphs.append(Paragraph(headline, style="title"))
            place = len(headline) + 1
        for number, block in enumerate(shown):
            style = _STYLES.get(block.role, "body")
            after_title = number and shown[number - 1].role == "title"
            if style == "body" and after_title and block.paragraph is None:
                style = "lede"
            lines = block.text.replace("\n", "\u2028")  # one paragraph of the reader, one number
            self.paragraphs.append(Paragraph(lines, _number(block), style))
            self._cased.append(block.start)
            self._shown.append(place)
            self._lengths.append(len(block.text))
            place += len(block.text) + 1

    def to_shown(self, position: int) -> int:
        """The reader's position of a position in the case's text."""
        return self._between(position, self._cased, self._shown)

    def to_cased(self, position: int) -> int:
        """The position in the case's text of one in the reader; before the text, its start."""
        return self._between(position, self._shown, self._cased)

    def _between(self, position: int, here: list[int], there: list[int]) -> int:
        if not here:
            return 0
        at = max(0, bisect_right(here, position) - 1)
        return there[at] + min(max(0, position - here[at]), self._lengths[at])

    def inside(self, position: int) -> bool:
        """Whether a position of the reader is in the source's own words."""
        return bool(self._shown) and position >= self._shown[0]


def _number(block: Block) -> str:
    return f"¶ {block.paragraph}" if block.paragraph else ""


def pinpoint(paragraph: int | None, page: int | None, label: str) -> str:
    """A pinpoint in the reader's short form: ``¶ 7``, ``p. 3``, ``A1:B2``."""
    if paragraph:
        return f"¶ {paragraph}"
    if page:
        return f"p. {page}"
    return worded(unmarked(label))


def worded(label: str) -> str:
    """A label in the window's language: a table's number is the reader's word, not the file's."""
    if label == TRANSCRIBED:
        return translate("Sources", "transcribed by counsel")
    match = _TABLE.match(label)
    if match is None:
        return label
    return translate("Sources", "Table %1").replace("%1", match["n"]) + label[match.end("n") :]


def pinpoint_whole(paragraph: int | None, page: int | None, label: str) -> str:
    """All that is known of a place: ``¶ 7, p. 3``, ``¶ 2, 2023-04-19 18:04``, ``p. 1, OCR``."""
    parts = [f"¶ {paragraph}" if paragraph else "", f"p. {page}" if page else ""]
    bare = worded(unmarked(label))
    if len(bare) > len("2023-04-19") and bare[10:11] == "T":
        bare = bare[:16].replace("T", " ")
    parts += [bare, MARK if is_marked(label) else ""]
    return ", ".join(part for part in parts if part)


def words_at(blocks: Sequence[Block], start: int, end: int) -> str:
    """The characters of the case's text from ``start`` to ``end``."""
    found, at = [], start
    first = max(0, bisect_right([block.start for block in blocks], start) - 1)
    for block in blocks[first:]:
        if block.start >= end:
            break
        found.append("\n" * max(0, block.start - at))
        begin = max(at, block.start)
        found.append(block.text[begin - block.start : end - block.start])
        at = max(at, block.start + len(block.text))
    return "".join(found)
