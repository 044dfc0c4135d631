"""The exhibit stamp: a small frame with the exhibit's designation and the page's number.

It is drawn once as PDF operators in a form of its own, at its seen size, and placed upright on
the page whatever the page's turn, crop and unit. Nothing else is drawn on an exhibit's page.
"""

import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pincite.press.chronology_fit import fit
from pincite.press.encode import Encoder
from pincite.press.fonts import CAPS, SANS, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.spans import Span, spans_of
from pincite.press.stamp_place import Place
from pincite.press.stamp_shape import PageShape, set_shape

_NARROWEST, _WIDEST, _SIDE = 92.0, 118.0, 11.0
_CURVE = 0.4477  # a quarter circle as a Bézier curve: 1 - 0.5523
_LARGEST_CONTENT = 4_000_000  # bytes looked through for unbalanced states


@dataclass(frozen=True, slots=True)
class StampText:
    """What a stamp says: ``party`` above, ``label``, ``number`` (Bates or page), small lines."""

    label: str
    number: str = ""
    party: str = ""
    small: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stamp:
    """A drawn stamp: its size in points and its operators, origin at its lower left corner."""

    size: tuple[float, float]
    code: bytes


@dataclass(frozen=True, slots=True)
class _Row:
    spans: tuple[Span, ...]
    drop: float  # from the baseline above, or from the frame's upper edge

    @property
    def width(self) -> float:
        return sum(span.width(span.text) for span in self.spans)


def draw_stamp(text: StampText, encoder: Encoder) -> Stamp:
    """Draw a stamp with the fonts of the encoder's canvas."""
    rows, ruled = _rows(text)
    width = max(_NARROWEST, max(row.width for row in rows) + 2 * _SIDE)
    height = sum(row.drop for row in rows) + 7.5
    code = [
        "q 1 1 1 rg 0.086 0.094 0.11 RG 1 w",
        _round(0.5, 0.5, width - 1, height - 1, 2.4),
        "B 0.35 w",
        _round(2.9, 2.9, width - 5.8, height - 5.8, 1.4),
        "S 0.086 0.094 0.11 rg",
    ]
    baseline = height
    for number, row in enumerate(rows):
        baseline -= row.drop
        x = (width - row.width) / 2
        for span in row.spans:
            shown, wide = encoder.shown(span, 0.0)
            code.append(f"BT 1 0 0 1 {x:.3f} {baseline:.3f} Tm {shown} ET")
            x += wide
        if number + 1 == ruled:
            y = baseline - 4.6
            code.append(f"0.35 w 14 {y:.3f} m {width - 14:.3f} {y:.3f} l S")
    code.append("Q")
    return Stamp((width, height), "\n".join(code).encode("ascii"))


class Brackets:
    """The short streams around a page's content, one object for all pages that need the same."""

    def __init__(self, out: Any) -> None:
        self.out = out
        self._made: dict[str, Any] = {}

    def __call__(self, code: str) -> Any:
        """The stream of these operators."""
        found = self._made.get(code)
        if found is None:
            found = self._made[code] = self.out.make_stream(code.encode("ascii"))
        return found


def apply_stamp(
    brackets: Brackets, page: Any, shape: PageShape, place: Place, stamp: Stamp, fonts: Any
) -> PageShape:
    """Set a stamp on a page; paper is added at the foot where the place asks for it.

    ``fonts`` is the font dictionary that the stamp's operators name. Returns the page's shape.
    """
    from pikepdf import Array, Dictionary, Name

    name = _free_name(page)
    form = brackets.out.make_stream(stamp.code)
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox = Array([0, 0, round(stamp.size[0], 2), round(stamp.size[1], 2)])
    form.Resources = Dictionary(Font=fonts)
    clip = shape.box if place.foot else None
    if place.foot:
        shape = shape.with_foot(place.foot)
        set_shape(page, shape)
    elif Name.CropBox in page.obj:
        page.cropbox = Array(list(shape.box))  # one off the paper would be read in many ways
    _isolate(brackets, page, clip)
    matrix = shape.matrix(place.left, place.bottom, place.scale)
    placed = " ".join(f"{round(number, 5):g}" for number in matrix)
    page.add_resource(form, Name.XObject, Name(name))
    page.contents_add(brackets(f" Q q {placed} cm {name} Do Q"))
    return shape


def _rows(text: StampText) -> tuple[list[_Row], int]:
    """The stamp's rows, and how many of them stand above the rule."""
    rows = []
    for number, line in enumerate(_lines(text.party, Dress(CAPS), 8.8, 0.4)):
        rows.append(_Row(line.parts, 10.0 if number else 13.2))
    party = len(rows)
    size = 12.0 if len(text.label) < 24 else 9.5
    rows.append(_row(text.label, Dress(CAPS, strong=True), size, 0.5, 16.4 if rows else 15.4))
    if text.number:
        rows.append(_row(text.number, Dress(TABULAR, strong=True), 8.8, 0.2, 11.4))
    for small in text.small:
        rows.extend(_Row(line.parts, 8.2) for line in _lines(small, Dress(SANS), 6.2, 0.1))
    return rows, party


@lru_cache(maxsize=256)
def _lines(text: str, dress: Dress, size: float, tracking: float) -> tuple[Line, ...]:
    """Words in as many lines as a stamp of modest width needs; most stamps share them."""
    return tuple(fit(spans_of(text, dress, size, tracking=tracking), _WIDEST))


@lru_cache(maxsize=256)
def _row(text: str, dress: Dress, size: float, tracking: float, drop: float) -> _Row:
    return _Row(tuple(spans_of(text, dress, size, tracking=tracking)), drop)


def _round(x: float, y: float, width: float, height: float, radius: float) -> str:
    """The path of a rectangle with round corners."""
    r, k, right, top = radius, radius * _CURVE, x + width, y + height
    points = (
        f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l",
        f"{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + r:.2f} c",
        f"{right:.2f} {top - r:.2f} l",
        f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} c",
        f"{x + r:.2f} {top:.2f} l",
        f"{x + k:.2f} {top:.2f} {x:.2f} {top - k:.2f} {x:.2f} {top - r:.2f} c",
        f"{x:.2f} {y + r:.2f} l {x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + r:.2f} {y:.2f} c h",
    )
    return " ".join(points)


def _free_name(page: Any) -> str:
    taken = page.obj.get("/Resources", {}).get("/XObject", {})
    number = len(taken)
    while f"/Stamp{number}" in taken:
        number += 1
    return f"/Stamp{number}"


def _isolate(brackets: Brackets, page: Any, clip: tuple[float, float, float, float] | None) -> None:
    """Open a state around the page's content and what its crop box hid; the stamp closes it."""
    from pikepdf import Name

    hide = ""
    if clip is not None:
        x0, y0, x1, y1 = clip
        hide = f"{x0:.4f} {y0:.4f} {x1 - x0:.4f} {y1 - y0:.4f} re W n "
    if Name.Contents in page.obj and not _balanced(page.obj.Contents):
        name = _free_name(page).replace("Stamp", "Page")
        page.add_resource(_as_form(brackets.out, page), Name.XObject, Name(name))
        page.obj.Contents = brackets(f"q {hide}{name} Do ")
        return
    page.contents_add(brackets(f"q {hide}"), prepend=True)


def _as_form(out: Any, page: Any) -> Any:
    """The page's content as a form, which no unbalanced state can leave. Bytes are not decoded."""
    from pikepdf import Dictionary, Name

    page.contents_coalesce()
    contents = page.obj.Contents
    form = out.make_stream(contents.read_raw_bytes())
    for key in ("/Filter", "/DecodeParms"):
        if key in contents:
            form[key] = contents[key]
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, page.mediabox
    if Name.Resources in page.obj:
        form.Resources = out.make_indirect(page.obj.Resources)
        page.obj.Resources = Dictionary()
    if Name.Group in page.obj:
        form.Group = page.obj.Group
    return form


def _balanced(contents: Any) -> bool:
    """Whether a page saves and restores its state equally often, as nearly every page does.

    Operators that touch a bracket are missed; the page then merely goes into a form.
    """
    from pikepdf import Array

    saved = restored = 0
    for stream in contents if isinstance(contents, Array) else [contents]:
        data = _data(stream)
        if data is None:
            return False
        words = data.split()
        saved += words.count(b"q")
        restored += words.count(b"Q")
    return saved == restored


def _data(stream: Any) -> bytes | None:
    """A content stream's bytes; None when they cannot be read or are too many to look through."""
    from pikepdf import Array

    try:
        raw: bytes = stream.read_raw_bytes()
        packing = stream.get("/Filter")
        packing = packing if isinstance(packing, Array) else [packing] if packing else []
        filters = [str(name) for name in packing]
        if filters[:1] == ["/ASCII85Decode"]:
            raw, filters = _from_ascii85(raw), filters[1:]
        if not filters and len(raw) <= _LARGEST_CONTENT:
            return raw
        if filters != ["/FlateDecode"] or "/DecodeParms" in stream:
            return None
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(raw, _LARGEST_CONTENT)
    except Exception:  # a stranger's stream: looked at no further, and kept apart
        return None
    return None if unpacker.unconsumed_tail else data


def _from_ascii85(raw: bytes) -> bytes:
    """Decoded by qpdf: the standard library takes thirty times as long."""
    from pikepdf import Name, Pdf, Stream

    stream = Stream(Pdf.new(), raw)
    stream.Filter = Name.ASCII85Decode
    return bytes(stream.read_bytes())
