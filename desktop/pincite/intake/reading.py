"""What a reader finds in the bytes of a source: plain values, no case file and no window.

A text position of a passage is an offset into ``full_text(blocks)``: the blocks' texts joined
by one blank line. Offsets count Unicode code points, from 0, end exclusive.
"""

from collections.abc import Iterable
from dataclasses import dataclass

JOINT = "\n\n"

#: Roles of running text, the only ones that bear a paragraph number.
NUMBERED_ROLES = frozenset({"paragraph", "list_item", "quotation"})


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One block of a source's text, in reading order.

    ``role`` is one of title, heading, paragraph, list_item, quotation, caption, table, byline,
    headers (of a message), footnote, preformatted.

    Rule of counting: every block of running text (paragraph, list item, quotation) counts, 1 to
    n from the top of the source, as printed. Titles, headings, bylines, captions, tables,
    message headers, footnotes and preformatted text do not count and have ``paragraph`` None.
    A paragraph that runs over a page is one block on each page, and both bear the same number.

    ``page`` counts from 1; None where the source has no pages. ``label`` is the pinpoint where it
    is not a number: a cell range (``Sheet1!A1:C9``), a timestamp, a page label (``iv``).
    ``table`` holds the rows of a table, whose ``text`` is the rows joined by line breaks and
    their cells by tabs.
    """

    ordinal: int
    text: str
    role: str
    paragraph: int | None
    page: int | None
    label: str = ""
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a source, to become a source of its own: its bytes as they were inside.

    ``facts`` is what the outer file knows of it, under the names of a reading's metadata.
    """

    name: str
    data: bytes
    media_type: str = ""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A source as read. Unknown text fields are empty, never guessed.

    ``published`` is EDTF; ``language`` an ISO 639-1 code; ``pages`` 0 where there are none.
    ``notes`` are codes for what the user should know: ``no_text``, ``no_text_pages:2,5``,
    ``boilerplate_removed:3``, ``encoding_guessed:cp1252``, ``language_mismatch:en``.
    ``metadata`` keeps what the format says of itself (e-mail headers, EXIF, PDF information).
    ``source_type`` is article, letter, email, agreement, data, post, image, note or document.
    """

    media_type: str
    title: str
    blocks: tuple[TextBlock, ...]
    reader: str
    reader_version: str
    author: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    pages: int = 0
    notes: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    source_type: str = "document"

    def meta(self, key: str) -> str:
        """The first metadata value under ``key``, or ""."""
        return next((value for name, value in self.metadata if name == key), "")


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the caller knows or wants beforehand.

    ``media_type`` and ``language`` overrule detection; ``max_pixels`` is checked before an image
    is decoded; ``max_unpacked`` bounds the bytes an archive may unfold to, in total. ``facts``
    comes first in the reading's metadata.
    """

    media_type: str = ""
    language: str = ""
    password: str = ""
    max_pixels: int = 120_000_000
    max_unpacked: int = 1_000_000_000
    facts: tuple[tuple[str, str], ...] = ()


def full_text(blocks: Iterable[TextBlock]) -> str:
    """THE text of a source: block texts joined by one blank line."""
    return JOINT.join(block.text for block in blocks)


def block_offsets(blocks: Iterable[TextBlock]) -> tuple[tuple[int, int], ...]:
    """Start and end of each block in ``full_text(blocks)``, in the order of the blocks."""
    offsets = []
    start = 0
    for block in blocks:
        end = start + len(block.text)
        offsets.append((start, end))
        start = end + len(JOINT)
    return tuple(offsets)
