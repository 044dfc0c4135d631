"""The finishing pass: reportlab's pages become a tagged, archivable, accessible PDF.

Adds what reportlab does not write: the structure tree, links and named destinations, bookmarks,
XMP equal to Info, the colour profile, and the flags that PDF/A-2a and PDF/UA-1 ask for.
"""

from io import BytesIO
from typing import TYPE_CHECKING

from pincite import resources
from pincite.press.metadata import PRODUCER, Particulars, xmp
from pincite.press.record import Record
from pincite.press.structure import StructureWriter

if TYPE_CHECKING:
    from pikepdf import Pdf

__all__ = ["Particulars", "finish"]


def finish(raw: bytes, record: Record, about: Particulars) -> bytes:
    """The raw pages of a :class:`~pincite.press.sheet.Sheet`, finished.

    The same input gives the same bytes.
    """
    import pikepdf

    with pikepdf.open(BytesIO(raw)) as pdf:
        StructureWriter(pdf, record).write()
        _destinations(pdf, record)
        _bookmarks(pdf, record)
        _catalogue(pdf, about)
        describe(pdf, about)
        colour_profile(pdf)
        return saved(pdf)


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


def _destinations(pdf: "Pdf", record: Record) -> None:
    from pikepdf import Array, Dictionary, Name, String

    names: list[object] = []
    for name in sorted(record.destinations, key=str.encode):
        page, top = record.destinations[name]
        place = Array([pdf.pages[page].obj, Name.XYZ, None, round(top + 6, 2), None])
        names += [String(name), place]
    if names:
        tree = pdf.make_indirect(Dictionary(Names=Array(names)))
        pdf.Root.Names = Dictionary(Dests=tree)


def _bookmarks(pdf: "Pdf", record: Record) -> None:
    from pikepdf import OutlineItem

    if "/Outlines" in pdf.Root:
        del pdf.Root.Outlines
    if not record.bookmarks:
        return
    with pdf.open_outline() as outline:
        open_items: list[OutlineItem] = []
        for mark in record.bookmarks:
            item = OutlineItem(mark.title, mark.page, "XYZ", left=0, top=round(mark.top + 6, 2))
            level = min(mark.level, len(open_items))
            (open_items[level - 1].children if level else outline.root).append(item)
            open_items[level:] = [item]


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
