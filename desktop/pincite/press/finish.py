"""The finishing pass: reportlab's pages become a tagged, archivable, accessible PDF.

Adds what reportlab does not write: the structure tree, links and named destinations, bookmarks,
XMP equal to Info, the colour profile, and the flags that PDF/A-2a and PDF/UA-1 ask for.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from pincite import resources
from pincite.press.metadata import PRODUCER, Particulars, xmp
from pincite.press.navigation import write_bookmarks, write_destinations
from pincite.press.record import Record
from pincite.press.structure import StructureWriter, Update

if TYPE_CHECKING:
    from pikepdf import Pdf

__all__ = ["Particulars", "finish"]


def finish(raw: bytes, record: Record, about: Particulars) -> bytes:
    """The raw pages of a :class:`~pincite.press.sheet.Sheet`, finished.

    The same input gives the same bytes.
    """
    import pikepdf

    written = _written(raw, record)
    with pikepdf.open(BytesIO(written.pdf)) as pdf:
        _connect(pdf, written)
        _catalogue(pdf, about)
        describe(pdf, about)
        colour_profile(pdf)
        return saved(pdf)


@dataclass(frozen=True, slots=True)
class _Written:
    """The file with its update, and where in it tree, links, names and bookmarks are."""

    pdf: bytes
    tree: int
    links: dict[int, list[int]]
    names: int
    outline: int


def _written(raw: bytes, record: Record) -> _Written:
    import pikepdf

    with pikepdf.open(BytesIO(raw)) as pdf:
        pages = [page.obj.objgen[0] for page in pdf.pages]
        root, info = pdf.Root.objgen[0], pdf.trailer.Info.objgen[0]
        update = Update(int(pdf.trailer.Size))
    tree = StructureWriter(update, record, pages)
    tree.write()
    names = write_destinations(update, record, pages)
    outline = write_bookmarks(update, record, pages)
    whole = update.appended_to(raw, f"/Root {root} 0 R /Info {info} 0 R")
    return _Written(whole, tree.root, tree.annotations, names, outline)


def _connect(pdf: "Pdf", written: _Written) -> None:
    """Tie what was written to the catalogue and the pages."""
    from pikepdf import Array, Dictionary

    root = pdf.Root
    root.StructTreeRoot = pdf.get_object(written.tree, 0)
    root.MarkInfo = Dictionary(Marked=True)
    if written.names:
        root.Names = Dictionary(Dests=pdf.get_object(written.names, 0))
    if "/Outlines" in root:
        del root.Outlines
    if written.outline:
        root.Outlines = pdf.get_object(written.outline, 0)
    for number, page in enumerate(pdf.pages):
        page.obj.StructParents = number
        links = written.links.get(number)
        if links:
            page.obj.Annots = Array([pdf.get_object(link, 0) for link in links])


def saved(pdf: "Pdf") -> bytes:
    """The PDF's bytes, the same for the same content."""
    import pikepdf

    out = BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        min_version="1.7",
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
    )
    return out.getvalue()


def _catalogue(pdf: "Pdf", about: Particulars) -> None:
    from pikepdf import Dictionary, Name, String

    root = pdf.Root
    root.Lang = String(about.lang or "en")
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageLayout = Name.OneColumn
    root.PageMode = Name.UseOutlines if "/Outlines" in root else Name.UseNone
    for page in pdf.pages:
        page.obj.Tabs = Name.S
        if "/Trans" in page.obj:
            del page.obj.Trans


def describe(pdf: "Pdf", about: Particulars) -> None:
    """Write Info and XMP, in the same words."""
    from pikepdf import Dictionary, Name, Stream, String

    values = {
        "Title": about.title or "\u00a0",
        "Author": about.author,
        "Subject": about.subject,
        "Creator": PRODUCER,
        "Producer": PRODUCER,
        "CreationDate": about.pdf_date,
        "ModDate": about.pdf_date,
    }
    info = {f"/{name}": String(value) for name, value in values.items() if value}
    pdf.trailer.Info = pdf.make_indirect(Dictionary(info))
    packet = Stream(pdf, xmp(about))
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(packet)


def colour_profile(pdf: "Pdf") -> None:
    """Say which colours are meant: sRGB, with the profile inside."""
    from pikepdf import Array, Dictionary, Name, Stream, String

    profile = Stream(pdf, resources.path("icc", "sRGB.icc").read_bytes())
    profile.N = 3
    profile.Alternate = Name.DeviceRGB
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        RegistryName=String("http://www.color.org"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
