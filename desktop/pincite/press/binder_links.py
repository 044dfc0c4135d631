"""Names to land on, bookmarks, and the proof that every link of the binder lands on a page."""

from collections.abc import Iterable
from typing import Any

from pincite.press.stamp_shape import PageShape


class Destinations:
    """The binder's named destinations. Its own names are kept free of the exhibits' names."""

    def __init__(self, out: Any) -> None:
        from pikepdf import Dictionary, Name, NameTree

        self._out = out
        names = out.Root.get(Name.Names)
        if not isinstance(names, Dictionary):
            names = out.Root.Names = out.make_indirect(Dictionary())
        if Name.Dests not in names:
            names.Dests = NameTree.new(out).obj
        self._tree = NameTree(names.Dests)
        self._own: dict[str, Any] = {}

    def reserve(self, names: Iterable[str]) -> None:
        """Take names before the exhibits' pages come, so that theirs are renamed on collision."""
        from pikepdf import Array, Dictionary, Name

        for name in sorted(set(names)):
            entry = self._out.make_indirect(Dictionary(D=Array([None, Name.Fit])))
            self._tree[name] = entry
            self._own[name] = entry

    def set(self, name: str, page: Any, shape: PageShape, top: float = 0.0) -> None:
        """Let a reserved name land on a page, at ``top`` points below its seen upper edge."""
        from pikepdf import Array, Name

        x, y = shape.point(0, shape.height - top)
        self._own[name].D = Array([page.obj, Name.XYZ, round(x, 2), round(y, 2), None])

    def __contains__(self, name: str) -> bool:
        return name in self._own

    def alias(self, name: str, of: str) -> None:
        """Let another name land where ``of`` does."""
        self._tree[name] = self._own[of]
        self._own[name] = self._own[of]


def cited(out: Any, pages: int) -> list[str]:
    """The destination names that the links of the first ``pages`` pages use, in order."""
    from pikepdf import Array

    found: dict[str, None] = {}
    for number in range(pages):
        for note in _annotations(out.pages[number]):
            target = _target(note)
            if target is not None and not isinstance(target, Array):
                found[_name(target)] = None
    return list(found)


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
        if len(kept) != len(before):
            page.obj[Name.Annots] = Array(kept)
            dropped += len(before) - len(kept)
    return dropped


def prove(out: Any) -> tuple[int, int]:
    """Remove the links that land nowhere; returns (links that land, links removed).

    Counted are links within the binder; links to the web are not followed.
    """
    from pikepdf import Array, Name

    pages = {page.obj.objgen for page in out.pages}
    named = _named(out)
    live = dead = 0
    for page in out.pages:
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
        if len(kept) != len(before):
            page.obj[Name.Annots] = Array(kept)
    return live, dead


def add_bookmarks(out: Any, entries: Iterable[tuple[str, str]], lang: str) -> int:
    """Write bookmarks (title, destination name) in place of any outline; returns their count."""
    from pikepdf import Name, OutlineItem, String

    if Name.Outlines in out.Root:
        del out.Root.Outlines
    count = 0
    with out.open_outline() as outline:
        for title, name in entries:
            item = OutlineItem(title)
            item.destination = None
            item.action = out.make_indirect(_go_to(name))
            outline.root.append(item)
            count += 1
    out.Root.PageMode = Name.UseOutlines
    out.Root.Lang = String(lang)
    return count


def _go_to(name: str) -> Any:
    from pikepdf import Dictionary, Name, String

    return Dictionary(S=Name.GoTo, D=String(name))


def _annotations(page: Any) -> list[Any]:
    from pikepdf import Array, Dictionary, Name

    notes = page.obj.get(Name.Annots)
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
