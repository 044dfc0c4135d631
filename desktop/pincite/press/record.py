"""What is remembered while pages are drawn, for the finishing pass to write into the PDF."""

from dataclasses import dataclass, field

from pincite.press.spans import Target
from pincite.press.tags import Elem

Rect = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class LinkBox:
    """One rectangle of a link: page index, place on the page, where it goes, its element."""

    page: int
    rect: Rect
    target: Target
    elem: Elem


@dataclass(slots=True)
class Bookmark:
    """An entry of the outline; ``level`` from 0."""

    title: str
    level: int
    page: int
    top: float


@dataclass(slots=True)
class Record:
    """All of it. ``owners[page]`` lists the element of each marked content number, in order.

    ``page_of`` is known before drawing: the page (from 1) on which each block begins.
    """

    root: Elem = field(default_factory=lambda: Elem("Document"))
    owners: list[list[Elem]] = field(default_factory=list)
    links: list[LinkBox] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)
    destinations: dict[str, tuple[int, float]] = field(default_factory=dict)
    places: dict[str, tuple[int, float]] = field(default_factory=dict)
    page_of: dict[str, int] = field(default_factory=dict)
