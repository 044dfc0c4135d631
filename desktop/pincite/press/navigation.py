"""Named destinations and bookmarks, written as text beside the structure tree."""

from dataclasses import dataclass, field

from pincite.press.pdf_file import PdfFile, string
from pincite.press.record import Bookmark, Record

ABOVE = 6.0  # points of paper above what a link or a bookmark opens


@dataclass(slots=True)
class _Item:
    """A bookmark with its place in the outline."""

    mark: Bookmark
    number: int
    parent: "_Item | None" = None
    children: "list[_Item]" = field(default_factory=list)


def write_destinations(file: PdfFile, record: Record, pages: list[int]) -> int:
    """The name tree of all destinations; its object's number, 0 without any."""
    rows = []
    for name in sorted(record.destinations, key=str.encode):
        page, top = record.destinations[name]
        rows.append(f"{string(name)}[{_place(pages[page], top)}]")
    return file.add(f"<</Names[{' '.join(rows)}]>>") if rows else 0


def write_bookmarks(file: PdfFile, record: Record, pages: list[int]) -> int:
    """The outline; its object's number, 0 without bookmarks."""
    if not record.bookmarks:
        return 0
    root = file.add()
    top: list[_Item] = []
    path: list[_Item] = []
    items = []
    for mark in record.bookmarks:
        level = min(max(mark.level, 0), len(path))
        item = _Item(mark, file.add(), path[level - 1] if level else None)
        (item.parent.children if item.parent else top).append(item)
        path[level:] = [item]
        items.append(item)
    for siblings in (top, *(item.children for item in items)):
        for at, item in enumerate(siblings):
            file.set(item.number, _item(siblings, at, root, pages))
    ends = f"/First {top[0].number} 0 R/Last {top[-1].number} 0 R"
    file.set(root, f"<</Type/Outlines{ends}/Count {len(items)}>>")
    return root


def write_entries(file: PdfFile, entries: list[tuple[str, str]]) -> int:
    """A flat outline of titles and the named destinations they open; its object's number."""
    root = file.add()
    first, last = root + 1, root + len(entries)
    for number, (title, name) in enumerate(entries, start=first):
        around = f"/Prev {number - 1} 0 R" if number > first else ""
        around += f"/Next {number + 1} 0 R" if number < last else ""
        action = f"/A<</S/GoTo/D{string(name)}>>"
        file.add(f"<</Title{string(title)}/Parent {root} 0 R{around}{action}>>")
    ends = f"/First {first} 0 R/Last {last} 0 R" if entries else ""
    file.set(root, f"<</Type/Outlines{ends}/Count {len(entries)}>>")
    return root


def _item(siblings: list[_Item], at: int, root: int, pages: list[int]) -> str:
    item = siblings[at]
    parts = [f"/Parent {item.parent.number if item.parent else root} 0 R"]
    if at:
        parts.append(f"/Prev {siblings[at - 1].number} 0 R")
    if at + 1 < len(siblings):
        parts.append(f"/Next {siblings[at + 1].number} 0 R")
    if item.children:
        first, last = item.children[0].number, item.children[-1].number
        parts.append(f"/First {first} 0 R/Last {last} 0 R/Count {_descendants(item)}")
    mark = item.mark
    place = _place(pages[mark.page], mark.top)
    return f"<</Title{string(mark.title)}/Dest[{place}]{''.join(parts)}>>"


def _descendants(item: _Item) -> int:
    return len(item.children) + sum(_descendants(child) for child in item.children)


def _place(page: int, top: float) -> str:
    return f"{page} 0 R/XYZ null {top + ABOVE:.2f} null"
