"""Plain text, in any encoding: most often a copy of a web article."""

from pathlib import PurePath

from pincite.intake.boilerplate import Kept, keep
from pincite.intake.clues import (
    author_of,
    dateline_agency,
    is_caption,
    is_credit,
    looks_like_heading,
    outlet_of,
    published_of,
    sensible_title,
    source_type,
)
from pincite.intake.dateline import is_dateline
from pincite.intake.decode import decode
from pincite.intake.language import detect_language
from pincite.intake.prose import clean_lines, split_paragraphs
from pincite.intake.readers.chats import chat_reading, messages_of
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, number
from pincite.intake.sniff import TEXT
from pincite.text.errors import ReadError

VERSION = "1"
_HEAD = 5  # paragraphs among which a byline stands


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Title, numbered paragraphs and what the lines say of author, outlet and date."""
    decoded = decode(data)
    notes = [f"encoding_guessed:{decoded.encoding}"] if decoded.guessed else []
    if messages := messages_of(decoded.text):
        return chat_reading(messages, name, tuple(notes))
    lines = clean_lines(decoded.text)
    kept = _without_furniture(lines)
    paragraphs = _paragraphs(lines, kept)
    if not paragraphs:
        raise ReadError("empty")
    language = options.language or detect_language("\n".join(paragraphs))
    blocks = number(shape(paragraphs))
    title = next((block.text for block in blocks if block.role == "title"), "")
    if kept.removed:
        notes.append(f"boilerplate_removed:{kept.removed}")
    ends = [*paragraphs[:6], *paragraphs[-4:]]
    agency, opening = dateline_agency(paragraphs[0])
    return Reading(
        media_type=TEXT,
        title=title or sensible_title(opening) or PurePath(name).stem,
        blocks=blocks,
        reader="plain_text",
        reader_version=VERSION,
        author=next((found for line in ends if (found := author_of(line))), ""),
        outlet=next((found for line in ends if (found := outlet_of(line))), agency),
        published=published_of(ends, language),
        language=language,
        notes=tuple(notes),
        metadata=(("encoding", decoded.encoding),),
        source_type=source_type(blocks),
    )


def _paragraphs(lines: list[str], kept: Kept) -> list[str]:
    """A line left out parts paragraphs only in a text that blank lines part."""
    inner = "\n".join(lines).strip("\n").split("\n")
    parted = all(inner)
    found = split_paragraphs([line for line in kept.lines if line or not parted])
    return [
        part
        for place, text in enumerate(found)
        for part in (_parted(text) if place < _HEAD or place >= len(found) - 2 else [text])
    ]


def _parted(paragraph: str) -> list[str]:
    """Byline, date and outlet set in one paragraph, a line each: lines that say nothing else."""
    lines = paragraph.split("\n")
    if len(lines) > 1 and all(_says_who_or_when(line) for line in lines):
        return lines
    return [paragraph]


def _says_who_or_when(line: str) -> bool:
    return bool(author_of(line) or outlet_of(line) or is_dateline(line) or is_credit(line))


def _without_furniture(lines: list[str]) -> Kept:
    """Letters and agreements are no web pages: nothing is left out of them."""
    blocks = number(Draft(line) for line in lines)
    if source_type(blocks) != "article":
        return Kept(tuple(lines), 0)
    return keep(lines)


def shape(paragraphs: list[str]) -> list[Draft]:
    """Roles of the paragraphs, by their words and their neighbours."""
    drafts: list[Draft] = []
    for place, text in enumerate(paragraphs):
        following = paragraphs[place + 1] if place + 1 < len(paragraphs) else ""
        drafts.append(Draft(text, _role(text, following, place)))
    return drafts


def _role(text: str, following: str, place: int) -> str:
    if outlet_of(text) or (author_of(text) and place < 6) or is_dateline(text) or is_credit(text):
        return "byline"
    if is_caption(text):
        return "caption"
    if place == 0:
        return "title" if _is_title(text, following) else "paragraph"
    return "heading" if looks_like_heading(text, following) else "paragraph"


def _is_title(text: str, following: str) -> bool:
    """A first line that reads like a title: one line, not long, not a finished plain sentence."""
    if "\n" in text or len(text) > 200 or not following or text.endswith((",", ";", ":")):
        return False
    return not text.endswith((".", "…")) or (text.endswith("…") and len(text) < 100)
