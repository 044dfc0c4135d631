"""What a reader of a PDF wrote on it: notes, highlights, words struck out, in the worker process.

Annotations after ISO 32000-1, 12.5: the markup kinds with their author and text. Links, form
fields, pop-ups and the states of a review ("accepted") are no remarks.
"""

import ctypes
from collections.abc import Iterator
from typing import Any

from pincite.text.page_boxes import Box, characters

_CONTEXT = 60  # characters kept on each side
MOST = 2_000  # remarks read from one page


def page_remarks(page: Any) -> list[dict[str, str]]:
    """The remarks on a pypdfium2 page, in the file's order.

    ``kind``: note, highlight, underline, strike, insert, typed. ``quoted`` are the words marked;
    ``before`` and ``after`` what stands around them, or around the place of a note.
    """
    import pypdfium2.raw as pdfium

    kinds = {
        pdfium.FPDF_ANNOT_TEXT: "note",
        pdfium.FPDF_ANNOT_FREETEXT: "typed",
        pdfium.FPDF_ANNOT_HIGHLIGHT: "highlight",
        pdfium.FPDF_ANNOT_UNDERLINE: "underline",
        pdfium.FPDF_ANNOT_SQUIGGLY: "underline",
        pdfium.FPDF_ANNOT_STRIKEOUT: "strike",
        pdfium.FPDF_ANNOT_CARET: "insert",
    }
    words = characters(page)
    found = []
    for index in range(min(MOST, pdfium.FPDFPage_GetAnnotCount(page))):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        try:
            kind = kinds.get(pdfium.FPDFAnnot_GetSubtype(note))
            if kind and not pdfium.FPDFAnnot_HasKey(note, b"StateModel"):
                found.append(_remark(page, note, kind, words))
        finally:
            pdfium.FPDFPage_CloseAnnot(note)
    return found


def _remark(page: Any, note: Any, kind: str, words: list[tuple[str, Box]]) -> dict[str, str]:
    quads = list(_quads(page, note))
    marked = [at for at, (_, box) in enumerate(words) if any(_inside(box, quad) for quad in quads)]
    if marked:
        first, last = marked[0], marked[-1] + 1
    else:
        first = last = _nearest(words, _rectangle(page, note))
    text = [char for char, _ in words]
    chosen = set(marked)
    return {
        "kind": kind,
        "author": _string(note, b"T"),
        "date": _string(note, b"M"),
        "text": _string(note, b"Contents"),
        "quoted": "".join(text[at] if at in chosen else " " for at in range(first, last)).strip(),
        "before": "".join(text[max(0, first - _CONTEXT) : first]),
        "after": "".join(text[last : last + _CONTEXT]),
    }


def _quads(page: Any, note: Any) -> Iterator[Box]:
    import pypdfium2.raw as pdfium

    quad = pdfium.FS_QUADPOINTSF()
    for number in range(min(MOST, pdfium.FPDFAnnot_CountAttachmentPoints(note))):
        if pdfium.FPDFAnnot_GetAttachmentPoints(note, number, quad):
            across = (quad.x1, quad.x2, quad.x3, quad.x4)
            up = (quad.y1, quad.y2, quad.y3, quad.y4)
            yield _shown(page, (min(across), max(up), max(across), min(up)))


def _rectangle(page: Any, note: Any) -> Box:
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(note, box)
    return _shown(page, (box.left, box.top, box.right, box.bottom))


def _shown(page: Any, box: Box) -> Box:
    """A rectangle of the page's own space (left, top, right, bottom) as the page is shown."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    x, y = ctypes.c_int(), ctypes.c_int()
    corners = []
    for across, up in ((box[0], box[1]), (box[2], box[3])):
        wide, high = round(width * 16), round(height * 16)
        pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, across, up, x, y)
        corners.append((x.value / 16, y.value / 16))
    (x0, y0), (x1, y1) = corners
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _inside(box: Box, quad: Box) -> bool:
    """Whether a character's middle stands in a quadrilateral."""
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return quad[0] <= across <= quad[2] and quad[1] <= down <= quad[3] and box[2] > box[0]


def _nearest(words: list[tuple[str, Box]], where: Box) -> int:
    """The gap between characters that is nearest to a note's place."""
    x, y = where[0], (where[1] + where[3]) / 2
    best, least = 0, float("inf")
    for at, (_, (left, top, right, bottom)) in enumerate(words):
        if right <= left:
            continue
        away = 4 * max(top - y, 0.0, y - bottom) + max(left - x, 0.0, x - right)
        if away < least:
            best, least = at + (x > (left + right) / 2), away
    return best


def _string(note: Any, key: bytes) -> str:
    import pypdfium2.raw as pdfium

    size = pdfium.FPDFAnnot_GetStringValue(note, key, None, 0)
    if size <= 2:
        return ""
    held = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetStringValue(note, key, held, size)
    return bytes(held).decode("utf-16-le", "replace").rstrip("\x00").replace("\r", "\n")
