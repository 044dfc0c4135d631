"""Words recognised in pages of a source that hold none (OCR): only when asked, and marked."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import mean, median

from pincite.intake.clues import letter_date, sensible_title, source_type
from pincite.intake.dateline import published_in
from pincite.intake.language import detect_language
from pincite.intake.ocr_engine import WANTED, OcrLine, installed
from pincite.intake.pages import Pages
from pincite.intake.readers.pdf_layout import join_lines
from pincite.intake.reading import Reading, TextBlock, full_text
from pincite.intake.shape import Draft, number
from pincite.text.errors import ReadError
from pincite.text.ocr import marked

Stop = Callable[[], bool]
_HEADING = 1.3  # times the height of most lines
_FULL = 25  # heights: as wide as a line of running text is
_ENDED = re.compile(r"[.!?:;…][”\"’»)\]]*$")
_SHORT = 0.66  # of the widest line of a paragraph
_NOTES = ("no_text", "no_text_pages:", "scanned_pages:")


@dataclass(frozen=True, slots=True)
class Engine:
    """The program that recognises: its version, the languages it is to look for, its turning."""

    version: str
    languages: str
    turns: bool


def engine(language: str = "") -> Engine:
    """What is installed here; the language of the text, where it is known, comes first.

    Raises ``ReadError`` ocr_missing, ocr_no_language.
    """
    version, known = installed()
    if not version:
        raise ReadError("ocr_missing")
    there = [name for name in WANTED if name in known]
    if not there:
        raise ReadError("ocr_no_language")
    if language == "fr":
        there.reverse()
    return Engine(version, "+".join(there), "osd" in known)


def pages_without_words(reading: Reading) -> list[int]:
    """The pages, from 1, whose words could be looked for."""
    found: set[int] = set()
    for note in reading.notes:
        name, _, listed = note.partition(":")
        if note == "no_text":
            found.update(range(1, max(reading.pages, 1) + 1))
        elif name in {"no_text_pages", "scanned_pages"}:
            found.update(int(part) for part in listed.split(",") if part.isdigit())
    drawn = reading.media_type == "application/pdf" or reading.media_type.startswith("image/")
    return sorted(found) if drawn else []


def with_ocr(
    data: bytes,
    reading: Reading,
    by: Engine,
    *,
    password: str = "",
    stop: Stop | None = None,
) -> Reading:
    """The reading with the words of its empty pages. The same when none were found.

    Raises ``ReadError`` as ``Pages`` does, timeout, ocr_failed, cancelled.
    """
    wanted = pages_without_words(reading)
    if not wanted:
        return reading
    found: dict[int, list[OcrLine]] = {}
    pages = Pages(data, reading.media_type, password)
    try:
        for page in wanted:
            if stop is not None and stop():
                raise ReadError("cancelled")
            lines = pages.recognise(page - 1, by.languages, by.turns)
            if (other := _french_first(lines, by)) is not by:
                by = other
                lines = pages.recognise(page - 1, by.languages, by.turns)
            found[page] = lines
    finally:
        pages.close()
    return _merged(reading, {page: lines for page, lines in found.items() if lines}, wanted, by)


def _french_first(lines: Sequence[OcrLine], by: Engine) -> Engine:
    """The language that turns out to be the text's looks at its accents first."""
    if by.languages != "+".join(WANTED):
        return by
    found = detect_language(" ".join(line.text for line in lines))
    return replace(by, languages="+".join(reversed(WANTED))) if found == "fr" else by


def _merged(
    reading: Reading, found: dict[int, list[OcrLine]], wanted: list[int], by: Engine
) -> Reading:
    if not found:
        return reading
    drafts: dict[int, list[Draft]] = {}
    for draft in _as_drafts(reading.blocks):
        drafts.setdefault(draft.page or 1, []).append(draft)
    for page, lines in found.items():
        drafts.setdefault(page, []).extend(drafts_of(lines, page))
    blocks = number(draft for page in sorted(drafts) for draft in drafts[page])
    empty = [str(page) for page in wanted if page not in found]
    sure = round(mean(line.confidence for lines in found.values() for line in lines))
    notes = [note for note in reading.notes if not note.startswith(_NOTES)]
    notes += [f"ocr_pages:{','.join(map(str, sorted(found)))}", f"ocr_confidence:{sure}"]
    notes += [f"no_text_pages:{','.join(empty)}"] if empty else []
    said = replace(
        reading,
        blocks=blocks,
        notes=tuple(notes),
        reader_version=f"{reading.reader_version}, Tesseract {by.version} {by.languages}",
        language=reading.language or detect_language(full_text(blocks)),
    )
    return said if reading.blocks else _introduced(said)


def _introduced(reading: Reading) -> Reading:
    """What the first lines say of title, date and kind, for a source that had no words before."""
    opening = [block.text for block in reading.blocks[:8]]
    title = next((b.text for b in reading.blocks if b.role == "title"), "")
    first = sensible_title(opening[0]) if len(opening[0]) > 8 else ""
    kind = "image" if reading.source_type == "image" else source_type(reading.blocks, "document")
    return replace(
        reading,
        title=title.replace("\n", " ") or first or reading.title,
        published=reading.published
        or (published_in(opening, reading.language) or letter_date(opening, reading.language)),
        source_type=kind,
    )


def _as_drafts(blocks: Sequence[TextBlock]) -> list[Draft]:
    drafts = []
    before: int | None = None
    for block in blocks:
        runs_on = block.paragraph is not None and block.paragraph == before
        before = block.paragraph or before
        drafts.append(Draft(block.text, block.role, block.page, block.label, block.table, runs_on))
    return drafts


def drafts_of(lines: Sequence[OcrLine], page: int) -> list[Draft]:
    """The paragraphs of a page as recognised; larger short ones are headings, the first a title."""
    usual = median(line.height for line in lines)
    drafts: list[Draft] = []
    for group in _paragraphs(lines):
        width = max(line.right - line.left for line in group)
        short = [line.right - line.left < _SHORT * width for line in group[:-1]]
        texts = [line.text for line in group]
        text = "\n".join(texts) if len(group) > 2 and all(short) else join_lines(texts)
        large = median(line.height for line in group) > _HEADING * usual
        heads = large and len(text) < 160 and not text.endswith((".", ";", ","))
        drafts.append(Draft(text, "heading" if heads else "paragraph", page, marked("")))
    if page == 1 and drafts and drafts[0].role == "heading":
        drafts[0].role = "title"
    return drafts


def _paragraphs(lines: Sequence[OcrLine]) -> list[list[OcrLine]]:
    """Lines by the engine's paragraphs; one that breaks off at a full line goes on in the next."""
    groups: list[list[OcrLine]] = []
    for line in lines:
        if groups and (groups[-1][-1].paragraph == line.paragraph or _goes_on(groups[-1], line)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(group: Sequence[OcrLine], line: OcrLine) -> bool:
    last = group[-1]
    width = max(one.right - one.left for one in group)
    full = len(group) > 1 or width > _FULL * last.height
    alike = max(last.height, line.height) < _HEADING * min(last.height, line.height)
    near = 0 < line.top - last.top < 3 * last.height and abs(line.left - group[0].left) < width / 4
    broken = not _ENDED.search(last.text) and last.right - last.left > 0.85 * width
    return full and alike and near and broken
