"""What a binder is made of: exhibits with their bytes or text, in order, and how to number them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextPage:
    """Text to set when an exhibit has no pages of its own (HTML, e-mail, a sheet)."""

    heading: str
    lines: tuple[tuple[str, str], ...]  # (paragraph label, text); label "" for unnumbered
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class BinderExhibit:
    """One exhibit. ``pdf`` or ``image`` holds bytes to show as they are; else ``text`` is set.

    ``details`` are the index's further columns by name: date, author, sha256, basis. ``note``
    is printed on the slip sheet (how the text was taken). ``anchors`` maps a named destination's
    suffix (``"para7"``) to the 1-based page of a PDF where it stands (set text finds its own).
    ``pages`` are the pages of a PDF that are enclosed, from 1; empty means all. ``first_bates``
    is a late item's own first number (an exhibit 10A after service); 0 goes on from the one before.
    """

    handle: str
    label: str
    title: str
    lang: str
    media_type: str
    pdf: bytes = b""
    image: bytes = b""
    text: TextPage | None = None
    details: tuple[tuple[str, str], ...] = ()
    note: str = ""
    anchors: tuple[tuple[str, int], ...] = ()
    confidentiality: str = ""
    pages: tuple[int, ...] = ()
    first_bates: int = 0


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An exhibit that stands in another volume: which one, its file, and how many pages."""

    exhibit: BinderExhibit
    volume: int
    file: str
    pages: int
    bates: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class BinderPlan:
    """A binder: the letter it opens with, then the index, then each exhibit.

    ``bates_prefix`` empty means no Bates numbers (France); ``first_bates`` is the first number,
    ``bates_digits`` their width. ``front`` is the letter's finished PDF made with internal
    destinations, or empty. ``bundle`` (England) numbers every page of the binder from 1, index
    and slip sheets included, and says those numbers in the bookmarks; it opens at 100 %. ``tabs``
    (England, before action) calls each exhibit a tab. A binder of several ``volumes`` lists in
    each what is ``elsewhere``; ``order`` then holds all handles in their order. ``compact`` packs
    what the exhibits' files hold unpacked: a smaller file, in half as much time again.
    """

    title: str
    lang: str
    date: str
    exhibits: tuple[BinderExhibit, ...]
    front: bytes = b""
    bates_prefix: str = ""
    first_bates: int = 1
    bates_digits: int = 6
    paper: str = "letter"
    banner: str = ""
    stamp: str = ""
    author: str = ""
    bundle: bool = False
    tabs: bool = False
    volume: int = 0
    volumes: int = 0
    elsewhere: tuple[Elsewhere, ...] = ()
    order: tuple[str, ...] = ()
    compact: bool = False
