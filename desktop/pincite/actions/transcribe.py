"""Words that counsel reads in a picture, where no program could: kept as text, and marked so."""

import re
from dataclasses import dataclass, replace

from pincite.actions.registry import action
from pincite.casefile import Block, CaseFile, Extract
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Source
from pincite.text.ocr import TRANSCRIBED

_READER = "by hand"
_APART = 2  # characters between two blocks of a text


@action("Transcribe words")
def transcribe_words(case_file: CaseFile, source: str, text: str, page: int = 1) -> Source:
    """Add words read in a page's picture, a paragraph for each part between blank lines.

    They stand after the source's own words, which keep their places, and bear the mark
    ``transcribed`` and the page, counted from 1. Raises InvalidValue.
    """
    item = case_file.by_handle(source)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    parts = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text)]
    parts = [part for part in parts if part]
    if not parts:
        raise InvalidValue(field="text", why="blank", kind="Source")
    blocks = case_file.blocks(item.extract) if item.extract else []
    pages = case_file.pages(item.extract) if item.extract else 0
    if page < 1 or (pages and page > pages):
        raise InvalidValue(field="page", why="no_such_page", kind="Source")
    for part in parts:
        blocks.append(_after(blocks, part, page))
    extract = Extract(
        sha256=item.sha256,
        reader=_READER,
        reader_version="1",
        language=item.language,
        pages=pages,
        blocks=tuple(blocks),
        notes=_noted(case_file.notes(item.extract) if item.extract else ""),
    )
    reader = "; ".join(dict.fromkeys(part for part in (item.capture.reader, _READER) if part))
    with case_file.transaction("Transcribe words", subject=source) as change:
        kept = change.store_extract(extract)
        return change.update(
            item, extract=kept, capture=item.capture.changed(reader=reader).model_dump()
        )


@dataclass(frozen=True, slots=True)
class Carried:
    """A new reading with the words that counsel had typed, and the pages it now reads itself."""

    extract: Extract
    words: int = 0  # blocks typed by counsel
    beside: tuple[int, ...] = ()  # pages on which the reader found words of its own now


def carried(old: list[Block], new: Extract) -> Carried:
    """Let the words that counsel typed outlive a new reading, after whose own words they stand.

    A page that holds words of its own now, which it did not, is named: counsel compares the two.
    """
    typed = [block for block in old if block.label == TRANSCRIBED]
    if not typed:
        return Carried(new)
    own = {block.page for block in old if block.label != TRANSCRIBED}
    blocks = list(new.blocks)
    for block in typed:
        blocks.append(_after(blocks, block.text, block.page))
    read = {block.page for block in new.blocks}
    beside = {block.page for block in typed if block.page in read - own}
    kept = replace(new, blocks=tuple(blocks), notes=_noted(new.notes))
    return Carried(kept, len(typed), tuple(sorted(page for page in beside if page)))


def _noted(notes: str) -> str:
    return " ".join(dict.fromkeys([*notes.split(), TRANSCRIBED]))


def _after(blocks: list[Block], text: str, page: int | None) -> Block:
    last = blocks[-1] if blocks else None
    numbers = [block.paragraph for block in blocks if block.paragraph]
    return Block(
        ordinal=len(blocks),
        start=last.start + len(last.text) + _APART if last else 0,
        text=text,
        paragraph=max(numbers, default=0) + 1,
        page=page,
        label=TRANSCRIBED,
    )
