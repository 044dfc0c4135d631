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
from pincite.press.stamp_ink import Content, content_of
from pincite.press.stamp_place import Place
from pincite.press.stamp_shape import PageShape, Rect, set_shape

_NARROWEST, _WIDEST, _SIDE = 92.0, 118.0, 11.0
_INK = "0.086 0.094 0.11 rg 0.086 0.094 0.11 RG\n"
_CURVE = 0.4477  # a quarter circle as a Bézier curve: 1 - 0.5523
_NUMBER = Dress(TABULAR, strong=True)
NUMBER_DROP = 11.4  # from the designation's baseline to the number's
_LARGEST_CONTENT = 4_000_000  # bytes looked through for unbalanced states
_LARGEST_TEXT = 40_000  # of a packing that could hide a thousand times as much


@dataclass(frozen=True, slots=True)
class StampText:
    """What a stamp says: ``party`` above, ``label``, ``number`` (Bates or page), small lines."""

    label: str
    number: str = ""
    party: str = ""
    small: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stamp:
    """A drawn stamp: its size in points and its operators but the frame, origin lower left."""

    size: tuple[float, float]
    code: str


@dataclass(frozen=True, slots=True)
class _Row:
    spans: tuple[Span, ...]
    drop: float  # from the baseline above, or from the frame's upper edge

    @property
    def width(self) -> float:
        return sum(span.width(span.text) for span in self.spans)


class Die:
    """What the stamps of one exhibit share: all but the number is set once."""

    def __init__(self, text: StampText, encoder: Encoder) -> None:
        self._encoder = encoder
        self._rows, self._ruled, self._at = _rows(text)
        self._widest = max((row.width for row in self._rows), default=0.0)
        self._around: dict[float, tuple[float, float, float, str]] = {}

    def stamp(self, number: str) -> Stamp:
        """The stamp with this number."""
        spans = list(spans_of(number, _NUMBER, 8.8, tracking=0.2)) if number else []
        wide = sum(span.width(span.text) for span in spans)
        found = self._around.get(wide)
        if found is None:
            found = self._around[wide] = self._drawn(wide, numbered=bool(number))
        width, height, baseline, code = found
        x = (width - wide) / 2
        for span in spans:
            shown, advance = self._encoder.shown(span, 0.0)
            code += f"BT 1 0 0 1 {x:.3f} {baseline:.3f} Tm {shown} ET\n"
            x += advance
        return Stamp((width, height), code)

    def _drawn(self, wide: float, *, numbered: bool) -> tuple[float, float, float, str]:
        """Width and height, the number's baseline, and the operators of all but the number."""
        width = round(max(_NARROWEST, max(self._widest, wide) + 2 * _SIDE), 2)
        drops = [row.drop for row in self._rows]
        height = round(sum(drops) + (NUMBER_DROP if numbered else 0.0) + 7.5, 2)
        code, baseline, number_at = [_INK], height, 0.0
        for at, row in enumerate(self._rows):
            if numbered and at == self._at:
                baseline -= NUMBER_DROP
                number_at = baseline
            baseline -= row.drop
            x = (width - row.width) / 2
            for span in row.spans:
                shown, advance = self._encoder.shown(span, 0.0)
                code.append(f"BT 1 0 0 1 {x:.3f} {baseline:.3f} Tm {shown} ET\n")
                x += advance
            if at + 1 == self._ruled:
                y = baseline - 4.6
                code.append(f"0.35 w 14 {y:.3f} m {width - 14:.3f} {y:.3f} l S\n")
        if numbered and self._at >= len(self._rows):
            number_at = baseline - NUMBER_DROP
        return width, height, number_at, "".join(code)


def frame(width: float, height: float) -> str:
    """A stamp's frame and the inks of what stands in it, as operators: most stamps share one."""
    return "\n".join(
        (
            "1 1 1 rg 0.086 0.094 0.11 RG 1 w",
            _round(0.5, 0.5, width - 1, height - 1, 2.4),
            "B 0.35 w",
            _round(2.9, 2.9, width - 5.8, height - 5.8, 1.4),
            "S",
        )
    )


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
    brackets: Brackets,
    page: Any,
    shape: PageShape,
    place: Place,
    number: int,
    content: Content | None = None,
) -> PageShape:
    """Set a stamp on a page; paper is added at the foot where the place asks for it.

    ``page`` is the page's dictionary, ``number`` that of the stamp's form in the binder,
    ``content`` the page's as read, if it was. Returns the page's shape.
    """
    from pikepdf import Array, Page

    clip = shape.box if place.foot else None
    if place.foot:
        shape = shape.with_foot(place.foot)
        set_shape(Page(page), shape)
    elif "/CropBox" in page:
        page.CropBox = Array(list(shape.box))  # one off the paper would be read in many ways
    content = content if content is not None else read_content(page)
    before = _isolated(brackets, page, clip, content)
    matrix = shape.matrix(place.left, place.bottom, place.scale)
    placed = " ".join(f"{round(value, 5):g}" for value in matrix)
    name = _add_form(page, brackets.out.get_object(number, 0), f"/Stamp{number}")
    page.Contents = Array([*before, brackets(f" Q /Artifact BMC q {placed} cm {name} Do Q EMC")])
    return shape


def _add_form(page: Any, form: Any, name: str) -> str:
    """Name a form in a page's resources, which other pages may share."""
    from pikepdf import Dictionary, Page

    resources = page.get("/Resources")
    if resources is None:
        resources = Page(page).resources
    forms = resources.get("/XObject")
    if forms is None:
        resources.XObject = Dictionary({name: form})
        return name
    while name in forms:
        name += "a"
    forms[name] = form
    return name


def _rows(text: StampText) -> tuple[list[_Row], int, int]:
    """The rows but for the number, how many stand above the rule, and where the number goes."""
    rows = []
    for number, line in enumerate(_lines(text.party, Dress(CAPS), 8.8, 0.4)):
        rows.append(_Row(line.parts, 10.0 if number else 13.2))
    party = len(rows)
    size = 12.0 if len(text.label) < 24 else 9.5
    rows.append(_row(text.label, Dress(CAPS, strong=True), size, 0.5, 16.4 if rows else 15.4))
    place = len(rows)
    for small in text.small:
        rows.extend(_Row(line.parts, 8.2) for line in _lines(small, Dress(SANS), 6.2, 0.1))
    return rows, party, place


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


def _isolated(brackets: Brackets, page: Any, clip: Rect | None, content: Content) -> list[Any]:
    """The page's content inside a state of its own that hides what its crop box hid.

    The state is left open: what sets the stamp closes it.
    """
    from pikepdf import Array

    hide = ""
    if clip is not None:
        x0, y0, x1, y1 = clip
        hide = f"{x0:.4f} {y0:.4f} {x1 - x0:.4f} {y1 - y0:.4f} re W n "
    contents = page.get("/Contents")
    if contents is None:
        return [brackets(f"q {hide}")]
    parts = list(contents) if isinstance(contents, Array) else [contents]
    if content.balanced:
        left = content.endings
        return [brackets(f"q {hide}"), *parts, *([brackets(f" {left}")] if left else ())]
    name = _add_form(page, _as_form(brackets.out, page), f"/Page{page.objgen[0]}")
    return [brackets(f"q {hide}{name} Do ")]


def _as_form(out: Any, page: Any) -> Any:
    """The page's content as a form, which no unbalanced state can leave. Bytes are not decoded."""
    from pikepdf import Dictionary, Name, Page

    whole = Page(page)
    whole.contents_coalesce()
    contents = page.Contents
    form = out.make_stream(contents.read_raw_bytes())
    for key in ("/Filter", "/DecodeParms"):
        if key in contents:
            form[key] = contents[key]
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, whole.mediabox
    form.Resources = out.make_indirect(whole.resources)
    page.Resources = Dictionary()
    if Name.Group in page:
        form.Group = page.Group
    return form


def read_content(page: Any) -> Content:
    """The content of a page (its dictionary); odd where a stream cannot be read.

    Nearly every page saves and restores its state equally often; one that does not, or cannot be
    read, goes into a form.
    """
    from pikepdf import Array

    contents = page.get("/Contents")
    if contents is None:
        return Content([], odd=False)
    parts = contents if isinstance(contents, Array) else [contents]
    found = [_data(stream) for stream in parts]
    known = [data for data in found if data is not None]
    if len(known) < len(found):
        return Content([], odd=True)
    return content_of(known[0] if len(known) == 1 else b"\n".join(known))


def _data(stream: Any) -> bytes | None:
    """A content stream's bytes; None when they cannot be read or are too many to look through."""
    from pikepdf import Array

    try:
        raw: bytes = stream.read_raw_bytes()
        packing = stream.get("/Filter")
        if packing is None:
            return raw if len(raw) <= _LARGEST_CONTENT else None
        filters = list(map(str, packing)) if isinstance(packing, Array) else [str(packing)]
        if filters[:1] == ["/ASCII85Decode"]:
            # Decoded by the library: the standard one takes thirty times as long.
            return bytes(stream.read_bytes()) if len(raw) <= _LARGEST_TEXT else None
        if filters != ["/FlateDecode"] or "/DecodeParms" in stream:
            return None
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(raw, _LARGEST_CONTENT)
    except Exception:  # a stranger's stream: looked at no further, and kept apart
        return None
    return None if unpacker.unconsumed_tail else data
