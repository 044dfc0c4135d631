"""Words that counsel reads in a picture, where no program could: kept as text, and marked so."""

import re

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
        notes="transcribed",
    )
    reader = "; ".join(dict.fromkeys(part for part in (item.capture.reader, _READER) if part))
    with case_file.transaction("Transcribe words", subject=source) as change:
        kept = change.store_extract(extract)
        return change.update(
            item, extract=kept, capture=item.capture.changed(reader=reader).model_dump()
        )


def _after(blocks: list[Block], text: str, page: int) -> Block:
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
