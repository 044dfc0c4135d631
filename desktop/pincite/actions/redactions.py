"""What an outside copy of a source does not show: set, lifted, and the copy itself.

The original is never touched. Words are hidden by a stretch of the source's text; on a PDF page
their places are found too, and an area can be drawn where there is no text.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pincite.actions.files import write_whole
from pincite.actions.redacted import redacted_copy
from pincite.actions.registry import action
from pincite.casefile import Block, CaseFile
from pincite.model.errors import InvalidValue, PressError
from pincite.model.evidence import Redaction, Source

PDF = "application/pdf"


@action("Redact words")
def redact_words(
    case_file: CaseFile,
    source: str,
    start: int,
    end: int,
    reason: str = "privileged",
    basis: str = "",
) -> Source:
    """Keep the words from ``start`` to ``end`` of a source's text off every outside copy.

    ``reason``: privileged, work_product, personal, trade_secret, sealed, other. Raises
    InvalidValue ``blank`` without words, ``not_on_page`` when a PDF page does not show them.
    """
    item = source_at(case_file, source)
    text = case_file.text(item.extract) if item.extract else ""
    while start < end and text[start : start + 1].isspace():
        start += 1
    while end > start and text[end - 1 : end].isspace():
        end -= 1
    if not 0 <= start < end <= len(text):
        raise InvalidValue(field="selection", why="blank", kind="Redaction")
    made = [
        _stamped(case_file, reason, basis, exact=text[a:b], start=a, end=b, page=page)
        for a, b, page in _pieces(case_file.blocks(item.extract), start, end)
    ]
    if item.media_type == PDF:
        made = _placed(case_file, item, made, text)
    return _kept(case_file, item, (*item.redactions, *made), "Redact words")


@action("Redact area")
def redact_area(
    case_file: CaseFile,
    source: str,
    page: int,
    box: list[float],
    reason: str = "privileged",
    basis: str = "",
) -> Source:
    """Keep an area of a page (from 1) of a PDF or image off every outside copy.

    ``box`` is left, top, right, bottom from the page's top left corner as shown, in points
    (pixels for an image). Raises InvalidValue ``empty_area`` or ``no_pages``.
    """
    item = source_at(case_file, source)
    if item.media_type != PDF and not item.media_type.startswith("image/"):
        raise InvalidValue(field="source", why="no_pages", kind="Redaction")
    corners = [float(edge) for edge in box]
    if page < 1 or len(corners) != 4 or corners[2] <= corners[0] or corners[3] <= corners[1]:
        raise InvalidValue(field="box", why="empty_area", kind="Redaction")
    left, top, right, bottom = corners
    mark = _stamped(case_file, reason, basis, page=page, boxes=((left, top, right, bottom),))
    return _kept(case_file, item, (*item.redactions, mark), "Redact area")


@action("Lift redaction")
def lift_redaction(case_file: CaseFile, source: str, number: int) -> Source:
    """Show again what the ``number``-th redaction (from 1) of a source hides."""
    item = source_at(case_file, source)
    if not 1 <= number <= len(item.redactions):
        raise InvalidValue(field="number", why="no_redaction", kind="Redaction")
    left = tuple(one for at, one in enumerate(item.redactions, start=1) if at != number)
    return _kept(case_file, item, left, "Lift redaction")


@action("Export redacted copy")
def export_redacted(case_file: CaseFile, source: str, to: str) -> Path:
    """Write a source's redacted copy: a PDF for a PDF, a picture for a picture.

    Raises InvalidValue ``no_redaction`` or ``no_pages``; PressError ``unredactable``, ``leak``.
    """
    item = source_at(case_file, source)
    if not item.redactions:
        raise InvalidValue(field="source", why="no_redaction", kind="Redaction")
    if item.media_type != PDF and not item.media_type.startswith("image/"):
        raise InvalidValue(field="source", why="no_pages", kind="Redaction")
    copy = redacted_copy(item, case_file.read_original(item.sha256), case_file.case.language)
    return write_whole(Path(to), copy)


def source_at(case_file: CaseFile, handle: str) -> Source:
    """The source with this handle. Raises InvalidValue when it is another kind of item."""
    item = case_file.by_handle(handle)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    return item


def _stamped(case_file: CaseFile, reason: str, basis: str, **where: Any) -> Redaction:
    return Redaction.checked(
        reason=reason,
        basis=basis,
        by=case_file.author,
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        **where,
    )


def _kept(
    case_file: CaseFile, item: Source, redactions: tuple[Redaction, ...], title: str
) -> Source:
    with case_file.transaction(title) as change:
        return change.update(item, redactions=[one.model_dump() for one in redactions])


def _pieces(blocks: list[Block], start: int, end: int) -> Iterator[tuple[int, int, int | None]]:
    """The stretch cut where its page changes."""
    piece: tuple[int, int, int | None] | None = None
    for block in blocks:
        first, last = max(start, block.start), min(end, block.start + len(block.text))
        if first >= last:
            continue
        if piece is not None and piece[2] == block.page:
            piece = (piece[0], last, piece[2])
        else:
            if piece is not None:
                yield piece
            piece = (first, last, block.page)
    if piece is not None:
        yield piece


def _placed(
    case_file: CaseFile, item: Source, marks: list[Redaction], text: str
) -> list[Redaction]:
    """The same with the places of their words on the page, found where the page is drawn."""
    from pincite.intake.pages import Pages
    from pincite.text.anchors import find_anchor, make_anchor
    from pincite.text.errors import ReadError
    from pincite.text.page_boxes import lines

    pages = Pages(case_file.read_original(item.sha256), PDF)
    try:
        found = []
        for mark in marks:
            words = pages.words((mark.page or 1) - 1)
            place = find_anchor(words.text, make_anchor(text, mark.start, mark.end))
            if place is None:
                raise InvalidValue(field="selection", why="not_on_page", kind="Redaction")
            boxes = tuple(lines(words.boxes[place.start : place.end]))
            found.append(mark.changed(boxes=boxes))
        return found
    except ReadError as error:
        raise PressError("unredactable", kind=error.code) from error
    finally:
        pages.close()
