"""The letter that a binder opens with: its pages, tags and names brought into the binder."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from pincite.model.errors import PressError
from pincite.press.binder_links import cited, named_links

_CLAIM = re.compile(rb"<pdfaid:part>2</pdfaid:part>\s*<pdfaid:conformance>A<")


class Letter:
    """A letter's finished PDF, or none.

    ``elsewhere`` maps handles of exhibits to the file of the volume they stand in. ``count``
    pages; ``cited`` are the names that its links use; ``keys`` the first key of the parent tree
    that its tags leave free; ``conforms`` whether it claims PDF/A-2a, or there is none. After
    :meth:`copy_into`, ``pages`` are the binder's.
    ``first_cited`` maps an exhibit's handle to the letter's page, from 1, that first cites it.
    Raises PressError ``bad_letter``.
    """

    def __init__(self, front: bytes, elsewhere: Mapping[str, str] | None = None) -> None:
        self._elsewhere = elsewhere or {}
        self.pages: list[Any] = []
        self.cited: list[str] = []
        self.first_cited: dict[str, int] = {}
        self.count = self.keys = 0
        self.conforms = not front
        self._pdf: Any = None
        if front:
            self._open(front)

    def _open(self, front: bytes) -> None:
        import pikepdf

        try:
            self._pdf = pikepdf.open(BytesIO(front))
            self.count = len(self._pdf.pages)
        except pikepdf.PdfError as error:
            raise PressError("bad_letter") from error
        pages = [page.obj for page in self._pdf.pages]
        self._redirect(pages)
        self.cited = cited(pages)
        for number, page in enumerate(pages, start=1):
            for name in cited([page]):
                self.first_cited.setdefault(name.partition("-")[0], number)
        self._tree = _tags(self._pdf)
        if self._tree is not None:
            self.keys = int(self._tree.ParentTreeNextKey)
            packet = self._pdf.Root.get("/Metadata")
            said = packet.read_bytes() if packet is not None else b""
            self.conforms = _CLAIM.search(said) is not None

    def _redirect(self, pages: list[Any]) -> None:
        """Let cites of exhibits in another volume open that volume's file."""
        from pikepdf import Dictionary, Name, String

        for note, name in named_links(pages) if self._elsewhere else ():
            file = self._elsewhere.get(name.partition("-")[0])
            if file is not None:
                spec = Dictionary(Type=Name.Filespec, F=String(file), UF=String(file))
                if "/Dest" in note:
                    del note["/Dest"]
                note.A = Dictionary(S=Name.GoToR, F=spec, D=String(name), NewWindow=True)

    def copy_into(self, out: Any) -> None:
        """Copy the letter's pages behind those of ``out``, with names and tags."""
        from pikepdf import Dictionary, NameTree

        if self._pdf is None:
            return
        start = len(out.pages)
        for page in self._pdf.pages:
            out.pages.append(page)
        self.pages = [out.pages[start + at].obj for at in range(self.count)]
        names = self._pdf.Root.get("/Names")
        if isinstance(names, Dictionary) and "/Dests" in names:
            ours = NameTree(out.Root.Names.Dests)
            for name, place in NameTree(out.copy_foreign(_held(self._pdf, names.Dests))).items():
                if name not in ours:
                    ours[name] = place
        if self._tree is not None:
            _join(out, out.copy_foreign(_held(self._pdf, self._tree)))
        else:
            _untag(self.pages)


def _held(pdf: Any, item: Any) -> Any:
    return item if item.is_indirect else pdf.make_indirect(item)


def _tags(pdf: Any) -> Any:
    """The structure tree of a letter that Pincite made; None without, or of another shape."""
    from pikepdf import Array, Dictionary

    tree = pdf.Root.get("/StructTreeRoot")
    if not isinstance(tree, Dictionary) or "/ParentTreeNextKey" not in tree:
        return None
    parents = tree.get("/ParentTree")
    flat = isinstance(parents, Dictionary) and isinstance(parents.get("/Nums"), Array)
    return tree if flat and isinstance(tree.get("/K"), Array) else None


def _join(out: Any, tree: Any) -> None:
    """Put the letter's elements before those of the sheets, under one root."""
    from pikepdf import Array

    root = out.Root.StructTreeRoot
    for element in tree.K:
        element.P = root
    root.K = Array([*tree.K, *root.K])
    root.ParentTree.Nums = Array([*tree.ParentTree.Nums, *root.ParentTree.Nums])
    if "/IDTree" in tree:
        root.IDTree = tree.IDTree


def _untag(pages: list[Any]) -> None:
    for page in pages:
        if "/StructParents" in page:
            del page["/StructParents"]
