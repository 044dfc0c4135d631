"""The structure tree as PDF objects: elements, marked content, annotations, the parent tree.

A report has many thousands of elements, too many to make one by one through a PDF library: they
are written as text.
"""

from pincite.document.redline import GONE
from pincite.press.pdf_file import PdfFile, string
from pincite.press.record import LinkBox, Record
from pincite.press.tags import Elem, LinkUse, Mark

# Elements that say nothing when empty; rows and cells count even then.
_DROPPED_WHEN_EMPTY = frozenset(
    ("P", "Span", "Link", "Reference", "Lbl", "LBody", "LI", "L", "Caption", "Note", "BlockQuote")
)


class StructureWriter:
    """Writes one record's links and tree into a file.

    ``pages`` are the object numbers of the pages. After :meth:`write`, ``root`` is the number of
    the structure tree and ``annotations`` those of each page's links. Keys of the parent tree count
    from ``first``: a page's is ``first`` and its index.
    """

    def __init__(self, file: PdfFile, record: Record, pages: list[int], first: int = 0) -> None:
        self.file = file
        self.first = first
        self.record = record
        self.pages = pages
        self.root = file.add()
        self.annotations: dict[int, list[int]] = {}
        self._links: list[int] = []
        self._numbers: dict[Elem, int] = {}
        self._notes: list[tuple[str, int]] = []

    def write(self) -> None:
        """Write everything, and the root last."""
        for at, link in enumerate(self.record.links):
            number = self.file.add(self._annotation(at, link))
            self._links.append(number)
            self.annotations.setdefault(link.page, []).append(number)
        document = self._element(self.record.root, self.root)
        parents = self.file.add(f"<</Nums[{self._parents()}]>>")
        following = self.first + len(self.pages) + len(self._links)
        names = ""
        if self._notes:
            rows = " ".join(f"{string(name)} {number} 0 R" for name, number in sorted(self._notes))
            names = f"/IDTree {self.file.add(f'<</Names[{rows}]>>')} 0 R"
        self.file.set(
            self.root,
            f"<</Type/StructTreeRoot/K[{document} 0 R]/ParentTree {parents} 0 R"
            f"/ParentTreeNextKey {following}{names}>>",
        )

    # -------------------------------------------------------------- links

    def _annotation(self, at: int, link: LinkBox) -> str:
        target = link.target
        place = string(target.destination)
        action = f"<</S/GoTo/D{place}>>"
        if target.file:
            file = string(target.file)
            action = f"<</S/GoToR/F<</Type/Filespec/F{file}/UF{file}>>/D{place}/NewWindow true>>"
        rect = " ".join(f"{value:.3f}" for value in link.rect)
        return (
            f"<</Type/Annot/Subtype/Link/Rect[{rect}]/Border[0 0 0]/F 4"
            f"/Contents{string(target.contents)}/A{action}/P {self.pages[link.page]} 0 R"
            f"/StructParent {self.first + len(self.pages) + at}>>"
        )

    # -------------------------------------------------------------- elements

    def _element(self, elem: Elem, parent: int) -> int:
        number = self._numbers[elem] = self.file.add()
        home = elem.box[0] if elem.box else None
        if home is None:
            home = next((kid.page for kid in elem.kids if isinstance(kid, Mark)), None)
        kids = [
            self._kid(kid, home, number)
            for kid in elem.kids
            if not (isinstance(kid, Elem) and _is_empty(kid))
        ]
        page = "" if home is None else f"/Pg {self.pages[home]} 0 R"
        held = f"/K[{' '.join(kids)}]" if kids else ""
        if elem.ident:
            self._notes.append((elem.ident, number))
        self.file.set(
            number,
            f"<</Type/StructElem/S/{elem.role}/P {parent} 0 R{page}{_described(elem)}{held}>>",
        )
        return number

    def _kid(self, kid: Elem | Mark | LinkUse, home: int | None, parent: int) -> str:
        if isinstance(kid, Elem):
            return f"{self._element(kid, parent)} 0 R"
        if isinstance(kid, LinkUse):
            page = self.pages[self.record.links[kid.number].page]
            return f"<</Type/OBJR/Obj {self._links[kid.number]} 0 R/Pg {page} 0 R>>"
        if kid.page == home:
            return str(kid.mcid)
        return f"<</Type/MCR/Pg {self.pages[kid.page]} 0 R/MCID {kid.mcid}>>"

    def _parents(self) -> str:
        rows = []
        for at, owners in enumerate(self.record.owners):
            held = " ".join(f"{self._numbers[owner]} 0 R" for owner in owners)
            rows.append(f"{self.first + at} {self.file.add(f'[{held}]')} 0 R")
        for at, link in enumerate(self.record.links):
            rows.append(f"{self.first + len(self.pages) + at} {self._numbers[link.elem]} 0 R")
        return " ".join(rows)


def _described(elem: Elem) -> str:
    """What an element says beyond its role (ISO 32000-1, 14.7.2 and 14.8.5)."""
    said = {
        "Lang": elem.lang,
        "Alt": elem.alt,
        "ActualText": elem.actual,
        "T": elem.title,
        "ID": elem.ident,
    }
    words = "".join(f"/{key}{string(value)}" for key, value in said.items() if value)
    spans = f"/ColSpan {elem.columns}" if elem.columns > 1 else ""
    if elem.role == "TH":
        return f"{words}/A<</O/Table/Scope/{elem.scope or 'Column'}{spans}>>"
    if elem.role == "TD" and spans:
        return f"{words}/A<</O/Table{spans}>>"
    if elem.decoration:
        kind = "LineThrough" if elem.decoration in GONE else "Underline"
        return f"{words}/A<</O/Layout/TextDecorationType/{kind}>>"
    if elem.role == "L":
        return f"{words}/A<</O/List/ListNumbering/{elem.scope or 'None'}>>"
    if elem.role == "Figure" and elem.box is not None:
        box = " ".join(f"{value:.2f}" for value in elem.box[1])
        return f"{words}/A<</O/Layout/BBox[{box}]/Placement/Block>>"
    return words


def _is_empty(elem: Elem) -> bool:
    if elem.role not in _DROPPED_WHEN_EMPTY:
        return False
    return all(isinstance(kid, Elem) and _is_empty(kid) for kid in elem.kids)
