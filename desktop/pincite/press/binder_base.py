"""Pincite's own part of a binder as one PDF, into which letter and exhibits are copied.

Index, slip sheets and set text with their tags; every stamp as a form; bookmarks and names. All of
it is text until it is done: made object by object it would take longer than copying the exhibits.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pincite.document.binder import BinderPlan
from pincite.press.binder_open import TEXT, Opened
from pincite.press.binder_sheets import Sheets
from pincite.press.finish import colours, described, information, page_keys
from pincite.press.metadata import Particulars
from pincite.press.navigation import write_entries
from pincite.press.pdf_file import PdfFile, string
from pincite.press.stamp import Stamp, frame
from pincite.press.structure import StructureWriter


@dataclass(slots=True)
class Base:
    """The base's bytes, and the numbers of the objects in it that are needed later.

    ``pages`` are those of the sheets, ``stamps`` of each exhibit's pages, ``landings`` what the
    names of an exhibit's pages land on (set when the page is there), ``letter`` of the letter's
    stamps, ``front`` what the name of the letter lands on.
    """

    pdf: bytes = b""
    pages: list[int] = field(default_factory=list)
    stamps: list[list[int]] = field(default_factory=list)
    landings: list[list[int]] = field(default_factory=list)
    letter: list[int] = field(default_factory=list)
    front: int = 0


class BaseWriter:
    """Writes the base of one binder; ``keys`` is the first free key of the letter's tags.

    ``claim`` is the PDF/A level that the whole may claim: ``A``, ``B`` or none.
    """

    def __init__(
        self,
        plan: BinderPlan,
        opened: list[Opened],
        sheets: Sheets,
        keys: int = 0,
        claim: str = "",
    ) -> None:
        self._plan, self._opened, self._sheets, self._keys = plan, opened, sheets, keys
        self._claim = claim
        self._file = PdfFile()
        self._base = Base()
        self._names: dict[str, str] = {}

    def write(self, entries: list[tuple[str, str]], cited: Iterable[str]) -> tuple[Base, list[str]]:
        """The base with bookmarks (title, name); and which ``cited`` names had to be made up."""
        file, sheet = self._file, self._sheets.sheet
        taken = file.take(sheet.finish())
        resources = f"<</Font {taken.fonts} 0 R>>"
        for size, code in sheet.leaves:
            content = file.stream("", code.encode("latin-1"))
            box = f"/MediaBox[0 0 {size[0]:g} {size[1]:g}]"
            page = f"<</Type/Page/Parent {taken.tree} 0 R{box}/Contents {content} 0 R"
            self._base.pages.append(file.add(f"{page}/Resources{resources}>>"))
        self._stamps(taken.fonts)
        self._name_places()
        missing = self._alias(cited)
        tree = StructureWriter(file, sheet.record, self._base.pages, self._keys)
        tree.write()
        for number, own in enumerate(self._base.pages):
            links = tree.annotations.get(number, [])
            file.extend(own, page_keys(self._keys + number, links))
        kids = " ".join(f"{own} 0 R" for own in self._base.pages)
        file.set(taken.tree, f"<</Type/Pages/Kids[{kids}]/Count {len(self._base.pages)}>>")
        self._catalogue(taken.root, taken.tree, tree.root, entries)
        return self._base, missing

    def _catalogue(self, root: int, pages: int, tree: int, entries: list[tuple[str, str]]) -> None:
        file, plan = self._file, self._plan
        outline = write_entries(file, entries)
        rows = " ".join(
            f"{string(name)} {self._names[name]}" for name in sorted(self._names, key=str.encode)
        )
        names = file.add(f"<</Names[{rows}]>>")
        # What is copied as it is makes no claim to PDF/A or PDF/UA, nor is it tagged throughout.
        tagged, part = self._claim == "A", 2 if self._claim else 0
        about = Particulars(
            plan.title, plan.lang, plan.date, plan.author, "", part, self._claim, tagged
        )
        marked = "/Marked true" if tagged else "/Marked true/Suspects true"
        file.set(
            root,
            f"<</Type/Catalog/Pages {pages} 0 R/Names<</Dests {names} 0 R>>"
            f"/Outlines {outline} 0 R/PageMode/UseOutlines/StructTreeRoot {tree} 0 R"
            f"/MarkInfo<<{marked}>>{described(file, about)}{colours(file)}>>",
        )
        self._base.pdf = file.written(root, information(file, about))

    # ---------------------------------------------------------------- stamps

    def _stamps(self, fonts: int) -> None:
        """A form for each stamp; those of one size share their frame."""
        resources = self._file.add()
        frames: dict[tuple[float, float], int] = {}

        def form(stamp: Stamp) -> int:
            wide, high = stamp.size
            box = f"/Type/XObject/Subtype/Form/BBox[0 0 {wide:g} {high:g}]"
            own = frames.get(stamp.size)
            if own is None:
                drawn = frame(wide, high).encode("ascii")
                own = frames[stamp.size] = self._file.stream(f"{box}/Resources<<>>", drawn)
            code = f"/Frame{own} Do {stamp.code}".encode("ascii")
            return self._file.stream(f"{box}/Resources {resources} 0 R", code, packed=False)

        self._base.stamps = [[form(one) for one in stamps] for stamps in self._sheets.stamps]
        self._base.letter = [form(one) for one in self._sheets.letter]
        held = "".join(f"/Frame{own} {own} 0 R" for own in frames.values())
        self._file.set(resources, f"<</Font {fonts} 0 R/XObject<<{held}>>>>")

    # ---------------------------------------------------------------- names

    def _name_places(self) -> None:
        """Names for letter, index, slip sheets and every page and place of the exhibits."""
        if self._plan.front:
            self._base.front = self._landing()
            self._names["letter"] = f"{self._base.front} 0 R"
        self._names["index"] = self._own(self._sheets.index.start)
        for number, opened in enumerate(self._opened):
            handle = opened.exhibit.handle
            self._names[f"{handle}-slip"] = self._own(self._sheets.slips[number])
            landings = [self._landing() for _ in range(opened.count)]
            self._base.landings.append(landings)
            self._names[handle] = f"{landings[0]} 0 R"
            # A page is cited by its number in the file, also where only some are enclosed.
            numbers = [index + 1 for index in opened.pages] or range(1, opened.count + 1)
            landed = dict(zip(reversed(numbers), reversed(landings), strict=True))
            for at, landing in landed.items():
                self._names[f"{handle}-p{at}"] = f"{landing} 0 R"
            if opened.kind == TEXT:
                text = self._sheets.texts[number]
                for suffix, at, top in text.places:
                    self._names[f"{handle}-{suffix}"] = self._own(text.first + at, top)
                continue
            for suffix, at in opened.exhibit.anchors:
                if at in landed:
                    self._names[f"{handle}-{suffix}"] = f"{landed[at]} 0 R"

    def _landing(self) -> int:
        return self._file.add("<</D[null/Fit]>>")

    def _own(self, index: int, top: float = 0.0) -> str:
        """A place on one of the sheets."""
        height = self._sheets.sheet.leaves[index][0][1] - top
        return f"<</D[{self._base.pages[index]} 0 R/XYZ 0 {height:.2f} null]>>"

    def _alias(self, cited: Iterable[str]) -> list[str]:
        """Let what the letter cites of an exhibit, but it lacks, land on its first page."""
        missing = []
        for name in cited:
            handle = name.partition("-")[0]
            if name not in self._names and f"{handle}-slip" in self._names:
                self._names[name] = self._names[handle]
                missing.append(name)
        return missing
