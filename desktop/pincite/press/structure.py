"""The structure tree as PDF objects: elements, marked content, annotations, the parent tree."""

from typing import TYPE_CHECKING, Any

from pincite.press.record import LinkBox, Record
from pincite.press.tags import Elem, LinkUse, Mark

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

# Elements that say nothing when empty; rows and cells count even then.
_DROPPED_WHEN_EMPTY = frozenset(
    ("P", "Span", "Link", "Reference", "Lbl", "LBody", "LI", "L", "Caption", "Note", "BlockQuote")
)


class StructureWriter:
    """Writes one record's tree into one PDF."""

    def __init__(self, pdf: "Pdf", record: Record) -> None:
        self.pdf = pdf
        self.record = record
        self.pages = [page.obj for page in pdf.pages]
        self.annotations: dict[int, Object] = {}
        self._objects: dict[Elem, Object] = {}
        self._notes: list[tuple[str, Object]] = []

    def write(self) -> None:
        """Add links, the tree, the parent tree and the notes' identifiers to the catalogue."""
        from pikepdf import Array, Dictionary, Name

        for number, link in enumerate(self.record.links):
            self._annotate(number, link)
        root = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        document = self._element(self.record.root, root)
        root.K = Array([document])
        root.ParentTree = self.pdf.make_indirect(Dictionary(Nums=self._parents()))
        root.ParentTreeNextKey = len(self.pages) + len(self.annotations)
        if self._notes:
            names = [item for pair in sorted(self._notes, key=lambda n: n[0]) for item in pair]
            root.IDTree = self.pdf.make_indirect(Dictionary(Names=Array(names)))
        catalogue = self.pdf.Root
        catalogue.StructTreeRoot = root
        catalogue.MarkInfo = Dictionary(Marked=True)

    # -------------------------------------------------------------- links

    def _annotate(self, number: int, link: LinkBox) -> None:
        from pikepdf import Array, Dictionary, Name, String

        target = link.target
        action: Any
        if target.file:
            file = Dictionary(Type=Name.Filespec, F=String(target.file), UF=String(target.file))
            action = Dictionary(S=Name.GoToR, F=file, D=String(target.destination), NewWindow=True)
        else:
            action = Dictionary(S=Name.GoTo, D=String(target.destination))
        page = self.pages[link.page]
        annotation = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(value, 3) for value in link.rect]),
                Border=Array([0, 0, 0]),
                F=4,
                Contents=String(target.contents),
                A=action,
                P=page,
                StructParent=len(self.pages) + number,
            )
        )
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(annotation)
        self.annotations[number] = annotation

    # -------------------------------------------------------------- elements

    def _element(self, elem: Elem, parent: "Object") -> "Object":
        from pikepdf import Array, Dictionary, Name

        made = self.pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{elem.role}"), P=parent)
        )
        self._objects[elem] = made
        self._describe(elem, made)
        home = next((kid.page for kid in elem.kids if isinstance(kid, Mark)), None)
        if home is not None:
            made.Pg = self.pages[home]
        kids = [
            self._kid(kid, home, made)
            for kid in elem.kids
            if not (isinstance(kid, Elem) and _is_empty(kid))
        ]
        if kids:
            made.K = Array(kids) if len(kids) > 1 else kids[0]
        return made

    def _kid(self, kid: Elem | Mark | LinkUse, home: int | None, parent: "Object") -> Any:
        from pikepdf import Dictionary, Name

        if isinstance(kid, Elem):
            return self._element(kid, parent)
        if isinstance(kid, LinkUse):
            page = self.pages[self.record.links[kid.number].page]
            return Dictionary(Type=Name.OBJR, Obj=self.annotations[kid.number], Pg=page)
        if kid.page == home:
            return kid.mcid
        return Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.mcid)

    def _describe(self, elem: Elem, made: "Object") -> None:
        from pikepdf import String

        if elem.lang:
            made.Lang = String(elem.lang)
        if elem.alt:
            made.Alt = String(elem.alt)
        if elem.actual:
            made.ActualText = String(elem.actual)
        if elem.title:
            made.T = String(elem.title)
        if elem.ident:
            made.ID = String(elem.ident)
            self._notes.append((elem.ident, made))
        attributes = self._attributes(elem)
        if attributes is not None:
            made.A = attributes
        if elem.box is not None:
            made.Pg = self.pages[elem.box[0]]

    def _attributes(self, elem: Elem) -> "Object | None":
        """What a table cell, a list or a figure says beyond its role (ISO 32000-1, 14.8.5)."""
        from pikepdf import Array, Dictionary, Name

        if elem.role in ("TH", "TD"):
            attributes = Dictionary(O=Name.Table)
            if elem.role == "TH":
                attributes.Scope = Name(f"/{elem.scope or 'Column'}")
            if elem.columns > 1:
                attributes.ColSpan = elem.columns
            return attributes if len(attributes) > 1 else None
        if elem.role == "L":
            return Dictionary(O=Name.List, ListNumbering=Name(f"/{elem.scope or 'None'}"))
        if elem.role == "Figure" and elem.box is not None:
            box = Array([round(value, 2) for value in elem.box[1]])
            return Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
        return None

    def _parents(self) -> Any:
        from pikepdf import Array

        numbers: list[Any] = []
        for at, owners in enumerate(self.record.owners):
            page = self.pages[at]
            page.StructParents = at
            held = Array([self._objects[owner] for owner in owners])
            numbers += [at, self.pdf.make_indirect(held)]
        for number in sorted(self.annotations):
            elem = self.record.links[number].elem
            numbers += [len(self.pages) + number, self._objects[elem]]
        return Array(numbers)


def _is_empty(elem: Elem) -> bool:
    if elem.role not in _DROPPED_WHEN_EMPTY:
        return False
    return all(isinstance(kid, Elem) and _is_empty(kid) for kid in elem.kids)
