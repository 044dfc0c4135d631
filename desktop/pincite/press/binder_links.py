"""The links of a binder's pages, and the proof that every one of them lands on a page."""

from collections.abc import Iterable
from typing import Any

_READ_ONLY = 64  # the flag of an annotation that answers to no click


def cited(pages: Iterable[Any]) -> list[str]:
    """The destination names that the links of these pages use, in order."""
    return list(dict.fromkeys(name for _, name in named_links(pages)))


def named_links(pages: Iterable[Any]) -> list[tuple[Any, str]]:
    """The links of these pages that open a name within the file, each with that name."""
    from pikepdf import Array

    found = []
    for page in pages:
        for note in _annotations(page):
            target = _target(note)
            if target is not None and not isinstance(target, Array):
                found.append((note, _name(target)))
    return found


def drop_links(pages: Iterable[Any], names: list[str]) -> int:
    """Remove the links to names that did not come along; else they could reach another's."""
    from pikepdf import Array, Name

    dropped = 0
    for page in pages if names else ():
        before = _annotations(page)
        kept = []
        for note in before:
            target = _target(note)
            if target is None or isinstance(target, Array) or _name(target) not in names:
                kept.append(note)
                continue
            dropped += 1
            if unlinked(note):
                kept.append(note)
        if len(kept) != len(before):
            page[Name.Annots] = Array(kept)
    return dropped


def unlinked(note: Any) -> bool:
    """Take the link from an annotation; whether a frame is left, which the page shows.

    A link has a frame unless its file says otherwise (PDF 32000-1, table 164).
    """
    from pikepdf import Array, Dictionary, Name

    for key in ("/A", "/Dest", "/PA"):
        if key in note:
            del note[key]
    style, border = note.get(Name.BS), note.get(Name.Border)
    width = 1.0
    if isinstance(style, Dictionary):
        width = float(style.get(Name.W, 1))
    elif isinstance(border, Array) and len(border) > 2:
        width = float(border[2])
    colour = note.get(Name.C)
    if width <= 0 or (isinstance(colour, Array) and not len(colour)):
        return False
    note.Subtype = Name.Square
    note.F = int(note.get(Name.F, 0)) | _READ_ONLY
    note.BS = style if isinstance(style, Dictionary) else Dictionary(W=width)
    if colour is None:
        note.C = Array([0])
    return True


def prove(out: Any, kids: Iterable[Any], linked: Iterable[Any]) -> tuple[int, int]:
    """Remove links of the pages ``linked`` that land nowhere; returns (landing, removed).

    ``kids`` are all pages there will be. Counted are links within the binder; links to the web
    are not followed.
    """
    from pikepdf import Array, Name

    linked = [page for page in linked if _annotations(page)]
    if not linked:
        return 0, 0
    pages = {page.objgen for page in kids}
    named = _named(out)
    live = dead = 0
    for page in linked:
        kept, before = [], _annotations(page)
        for note in before:
            target = _target(note)
            if target is None:
                kept.append(note)
            elif _lands(target, named, pages):
                kept.append(note)
                live += 1
            else:
                dead += 1
                if unlinked(note):
                    kept.append(note)
        if len(kept) != len(before):
            page[Name.Annots] = Array(kept)
    return live, dead


def _annotations(page: Any) -> list[Any]:
    from pikepdf import Array, Dictionary, Name

    notes = page.get(Name.Annots)
    return [n for n in notes if isinstance(n, Dictionary)] if isinstance(notes, Array) else []


def _target(note: Any) -> Any:
    """What a link within the document points at: a name, an array, or None for no such link."""
    from pikepdf import Dictionary, Name

    if note.get(Name.Subtype) != Name.Link:
        return None
    if Name.Dest in note:
        return note.Dest
    action = note.get(Name.A)
    if isinstance(action, Dictionary) and action.get(Name.S) == Name.GoTo:
        return action.get(Name.D, "")
    return None


def _name(target: Any) -> str:
    return str(target)


def _named(out: Any) -> dict[str, Any]:
    from pikepdf import Dictionary, Name, NameTree

    found: dict[str, Any] = {}
    names = out.Root.get(Name.Names)
    if isinstance(names, Dictionary) and Name.Dests in names:
        for key, value in NameTree(names.Dests).items():
            found[key if isinstance(key, str) else key.decode("utf-8", "replace")] = value
    old = out.Root.get(Name.Dests)
    if isinstance(old, Dictionary):
        found.update({str(key): value for key, value in old.items()})
    return found


def _lands(target: Any, named: dict[str, Any], pages: set[tuple[int, int]]) -> bool:
    from pikepdf import Array, Dictionary

    if not isinstance(target, Array):
        target = named.get(_name(target))
        if isinstance(target, Dictionary):
            target = target.get("/D")
    if not isinstance(target, Array) or not len(target):
        return False
    return isinstance(target[0], Dictionary) and target[0].objgen in pages
