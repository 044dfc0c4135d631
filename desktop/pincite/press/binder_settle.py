"""Links within an exhibit made to open a page itself, before its pages are copied.

A name would have to be brought along, kept apart from every other exhibit's, and found: old files
keep names in the catalogue, some by page number, and some out of order. A page needs none of that.
"""

from collections.abc import Iterable
from typing import Any

_DEEPEST = 40  # levels of a name tree
_MOST = 100_000  # names read of one file


def settle_links(source: Any, pages: Iterable[Any]) -> None:
    """Point the links of these pages (dictionaries) at pages among them; others are left alone."""
    from pikepdf import Array, Dictionary, Name

    chosen = list(pages)
    kept = {page.objgen for page in chosen}
    known: dict[bytes | str, Any] | None = None
    for page in chosen:
        notes = page.get(Name.Annots)
        for note in notes if isinstance(notes, Array) else ():
            if not isinstance(note, Dictionary) or note.get(Name.Subtype) != Name.Link:
                continue
            holder, key = _held(note)
            if holder is None:
                continue
            if known is None:
                known = _named(source)
            place = _place(source, holder[key], known)
            if place is not None and place[0].objgen in kept:
                holder[key] = place
                if Name.SD in holder:
                    del holder[Name.SD]  # it points into a structure that is not copied


def _held(note: Any) -> tuple[Any, str]:
    """What holds a link's target, and under which key; (None, "") for another kind of link."""
    from pikepdf import Dictionary, Name

    if Name.Dest in note:
        return note, "/Dest"
    action = note.get(Name.A)
    if isinstance(action, Dictionary) and action.get(Name.S) == Name.GoTo and Name.D in action:
        return action, "/D"
    return None, ""


def _place(source: Any, target: Any, known: dict[bytes | str, Any]) -> Any:
    """The place that a name or a page's number stands for; None for what stands for none."""
    from pikepdf import Array, Dictionary, Name, String

    if isinstance(target, String):
        target = known.get(bytes(target))
    elif isinstance(target, Name):
        target = known.get(str(target))
    if isinstance(target, Dictionary):
        target = target.get(Name.D)
    if not isinstance(target, Array) or not len(target):
        return None
    number: Any = target[0]
    if isinstance(number, Dictionary):
        return Array(list(target))
    if isinstance(number, int) and 0 <= number < len(source.pages):
        return Array([source.pages[number].obj, *list(target)[1:]])
    return None


def _named(source: Any) -> dict[bytes | str, Any]:
    """Every named place of a file: strings by their bytes, names with their slash."""
    from pikepdf import Dictionary, Name

    found: dict[bytes | str, Any] = {}
    old = source.Root.get(Name.Dests)
    if isinstance(old, Dictionary):
        found.update({str(key): value for key, value in old.items()})
    names = source.Root.get(Name.Names)
    if isinstance(names, Dictionary):
        _walk(names.get(Name.Dests), found, _DEEPEST)
    return found


def _walk(node: Any, found: dict[bytes | str, Any], depth: int) -> None:
    """The names of a tree read one after the other: what is out of order is found too."""
    from pikepdf import Array, Dictionary, Name, String

    if not isinstance(node, Dictionary) or not depth or len(found) > _MOST:
        return
    pairs = node.get(Name.Names)
    if isinstance(pairs, Array):
        parts = list(pairs)
        for name, value in zip(parts[::2], parts[1::2], strict=False):
            if isinstance(name, String):
                found.setdefault(bytes(name), value)
    kids = node.get(Name.Kids)
    for kid in kids if isinstance(kids, Array) else ():
        _walk(kid, found, depth - 1)
