"""An exhibit's file made ready to be bound: opened, counted, its bad pages known.

Whatever is wrong with a file is said in a report line and a sheet stands in its place; nothing
that a stranger's file does stops the binder.
"""

from collections import Counter
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pincite.document.binder import BinderExhibit
from pincite.press.binder_clean import clean_document
from pincite.press.binder_fonts import fonts_of
from pincite.press.binder_report import ReportLine, line
from pincite.press.stamp_shape import BadShape, PageShape, shape_of

_MOST_NAMES = 20  # fonts named in one line of the report
PDF, IMAGE, TEXT, SHEET = "pdf", "image", "text", "sheet"


@dataclass(slots=True)
class Opened:
    """An exhibit ready to be bound.

    ``kind`` says where its pages come from; ``reason`` why a ``sheet`` stands for it. Of a PDF,
    ``pages`` are the indexes taken from ``source`` and ``shapes`` theirs, None for a page that
    cannot be shown. ``count`` is the number of pages it takes in the binder, slip sheet excluded.
    ``drawn_fonts``: letters in it may be of any size whatever their font's; ``plain_colours``: its
    pictures are grey or RGB. ``sheets`` are those pages
    (from 0) of a picture that are a sheet of paper, scanned; the others are shown at ``reduced``
    times their size at least. ``found`` counts what acted in it, by kind; ``seen`` is what is
    looked at for a place for the stamps.
    """

    exhibit: BinderExhibit
    kind: str
    reason: str = ""
    source: Any = None
    pages: list[int] = field(default_factory=list)
    shapes: list[PageShape | None] = field(default_factory=list)
    count: int = 1
    total: int = 0
    drawn_fonts: bool = False
    plain_colours: bool = True
    seen: bytes = b""
    sheets: set[int] = field(default_factory=set)
    reduced: float = 1.0
    found: Counter[str] = field(default_factory=Counter)
    lines: list[ReportLine] = field(default_factory=list)

    def tell(self, rule: str, result: str = "changed", /, **values: object) -> None:
        """Add a line about this exhibit to the report."""
        values = {"label": self.exhibit.label, **values}
        self.lines.append(line(rule, result, self.exhibit.handle, **values))

    def give_up(self, reason: str, /, **values: object) -> None:
        """Let a sheet stand for the whole exhibit; ``values`` fill the report's words."""
        self.kind, self.reason, self.count = SHEET, reason, 1
        self.source, self.pages, self.shapes = None, [], []
        self.sheets.clear()
        self.tell(reason, "missing", **values)


def open_exhibit(exhibit: BinderExhibit, paper: str) -> Opened:
    """Open one exhibit. Its PDF is preferred, then its image, then its text."""
    if exhibit.pdf:
        opened = Opened(exhibit, PDF, seen=exhibit.pdf)
        _open_pdf(opened)
        return opened
    if exhibit.image:
        opened = Opened(exhibit, IMAGE)
        _open_image(opened, paper)
        return opened
    if exhibit.text is not None:
        opened = Opened(exhibit, TEXT)
        opened.tell("set_text")
        return opened
    opened = Opened(exhibit, SHEET)
    opened.give_up("empty")
    return opened


def _open_pdf(opened: Opened) -> None:
    import pikepdf

    try:
        source = pikepdf.open(BytesIO(opened.exhibit.pdf), suppress_warnings=True)
    except pikepdf.PasswordError:
        return opened.give_up("encrypted")
    except Exception:  # a stranger's file: whatever its parser makes of it, the binder goes on
        return opened.give_up("unreadable")
    try:
        _read_pages(opened, source)
    except Exception:  # as above
        opened.give_up("unreadable")
    return None


def _open_image(opened: Opened, paper: str) -> None:
    from pincite.press.binder_image import TooManyPixels, image_pages

    try:
        source = image_pages(opened, paper)
        opened.shapes = [shape_of(page.obj) for page in source.pages]
        if opened.sheets:
            held = BytesIO()
            source.save(held, compress_streams=False)
            opened.seen = held.getvalue()
    except TooManyPixels as error:
        opened.lines.clear()
        return opened.give_up("large_image", limit=error.limit)
    except Exception:  # as above
        opened.lines.clear()
        return opened.give_up("unreadable")
    opened.source, opened.count = source, len(source.pages)
    opened.pages, opened.total = list(range(opened.count)), opened.count
    return None


def _read_pages(opened: Opened, source: Any) -> None:
    total = len(source.pages)
    if not total:
        return opened.give_up("empty")
    wanted = list(opened.exhibit.pages) or list(range(1, total + 1))
    for number in [n for n in wanted if not 1 <= n <= total]:
        opened.tell("no_such_page", "missing", page=number)
    opened.pages = [n - 1 for n in wanted if 1 <= n <= total]
    if not opened.pages:
        return opened.give_up("empty")
    found = [source.pages[index].obj for index in opened.pages]
    opened.found = clean_document(source, found)
    damaged = any("damaged" in str(warning) for warning in source.get_warnings())
    for index, page in zip(opened.pages, found, strict=True):
        if damaged and "/Contents" not in page:
            # What it showed went with the part of the file that is gone: no page stands for it.
            opened.shapes.append(None)
            opened.tell("bad_page", "missing", page=index + 1)
            continue
        try:
            opened.shapes.append(shape_of(page))
        except BadShape:
            opened.shapes.append(None)
            opened.tell("bad_page", "missing", page=index + 1)
    if damaged:
        opened.tell("repaired")
    bare, opened.drawn_fonts = fonts_of(found)
    if bare:
        opened.tell("fonts", "ok", names=", ".join(bare[:_MOST_NAMES]))
    opened.source, opened.count, opened.total = source, len(opened.pages), total
    return None
