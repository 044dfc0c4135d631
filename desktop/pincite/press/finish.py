"""The finishing pass: reportlab's pages become a tagged, archivable, accessible PDF.

Adds what reportlab does not write: the structure tree, links and named destinations, bookmarks,
XMP equal to Info, the colour profile, and the flags that PDF/A-2a and PDF/UA-1 ask for.
"""

from functools import cache

from pincite import resources
from pincite.press.metadata import PRODUCER, Particulars, xmp
from pincite.press.navigation import write_bookmarks, write_destinations
from pincite.press.pdf_file import PdfFile, string
from pincite.press.record import Record
from pincite.press.structure import StructureWriter

__all__ = ["Particulars", "finish"]


def finish(raw: bytes, record: Record, about: Particulars) -> bytes:
    """The raw pages of a :class:`~pincite.press.sheet.Sheet`, finished.

    The same input gives the same bytes.
    """
    file = PdfFile()
    taken = file.take(raw)
    tree = StructureWriter(file, record, taken.pages)
    tree.write()
    keys = f"/Type/Catalog/Pages {taken.tree} 0 R/PageLayout/OneColumn"
    keys += f"/StructTreeRoot {tree.root} 0 R/MarkInfo<</Marked true>>"
    names = write_destinations(file, record, taken.pages)
    keys += f"/Names<</Dests {names} 0 R>>" if names else ""
    outline = write_bookmarks(file, record, taken.pages)
    shown = f"/Outlines {outline} 0 R/PageMode/UseOutlines" if outline else "/PageMode/UseNone"
    for number, page in enumerate(taken.pages):
        file.extend(page, page_keys(number, tree.annotations.get(number, [])))
    file.set(taken.root, f"<<{keys}{shown}{described(file, about)}{colours(file)}>>")
    return file.written(taken.root, information(file, about))


def page_keys(key: int, links: list[int]) -> str:
    """What a tagged page says besides its content; ``key`` is its key in the parent tree."""
    held = f"/Annots[{' '.join(f'{link} 0 R' for link in links)}]" if links else ""
    return f"/StructParents {key}/Tabs/S{held}"


def described(file: PdfFile, about: Particulars) -> str:
    """The catalogue's keys for language, title and XMP."""
    packet = file.stream("/Type/Metadata/Subtype/XML", xmp(about), packed=False)
    lang = string(about.lang or "en")
    return f"/Lang{lang}/ViewerPreferences<</DisplayDocTitle true>>/Metadata {packet} 0 R"


def information(file: PdfFile, about: Particulars) -> int:
    """Info, in the same words as the XMP; its object's number."""
    values = {
        "Title": about.title or "\u00a0",
        "Author": about.author,
        "Subject": about.subject,
        "Creator": PRODUCER,
        "Producer": PRODUCER,
        "CreationDate": about.pdf_date,
        "ModDate": about.pdf_date,
    }
    said = "".join(f"/{name}{string(value)}" for name, value in values.items() if value)
    return file.add(f"<<{said}>>")


def colours(file: PdfFile) -> str:
    """The catalogue's key that says which colours are meant: sRGB, with the profile inside."""
    profile = file.stream("/N 3/Alternate/DeviceRGB", _profile())
    name = string("sRGB IEC61966-2.1")
    intent = file.add(
        f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier{name}"
        f"/RegistryName(http://www.color.org)/Info{name}/DestOutputProfile {profile} 0 R>>"
    )
    return f"/OutputIntents[{intent} 0 R]"


@cache
def _profile() -> bytes:
    return resources.path("icc", "sRGB.icc").read_bytes()
