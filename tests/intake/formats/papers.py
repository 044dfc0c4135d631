"""PDF and images: with text, scanned, mixed, turned, locked; photographs with EXIF."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer

from pincite.resources import path as resource
from tests.intake.formats.made import FR_PARAGRAPHS, FR_TITLE, PARAGRAPHS, TITLE, Made, program, run

PASSWORD = "verdane"


def make(folder: Path) -> Iterator[Made]:
    """The papers, in a folder."""
    made = {
        "columns.pdf": ("PDF (two columns, running heads)", "ReportLab", columns()),
        "scanned.pdf": ("PDF (scanned)", "Pillow", scanned()),
        "mixed.pdf": ("PDF (mixed)", "ReportLab, Pillow, pikepdf", mixed()),
        "turned.pdf": ("PDF (turned pages)", "ReportLab, pikepdf", turned()),
    }
    for name, (kind, maker, data) in made.items():
        (folder / name).write_bytes(data)
        yield Made(kind, maker, folder / name)
    if program("soffice") and (folder / "courrier.docx").exists():
        home = (folder / "profile").as_uri()
        command = ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "pdf"]
        run([*command, "--outdir", str(folder), str(folder / "courrier.docx")], folder)
        (folder / "courrier.pdf").rename(folder / "letter.pdf")
        yield Made("PDF (text)", "LibreOffice Writer", folder / "letter.pdf")
    yield _locked(folder)
    yield from _images(folder)


def _locked(folder: Path) -> Made:
    path = folder / "locked.pdf"
    if program("qpdf"):
        key = ["qpdf", "--encrypt", PASSWORD, PASSWORD, "256", "--"]
        run([*key, str(folder / "columns.pdf"), str(path)], folder)
        return Made("PDF (encrypted)", "qpdf", path)
    with pikepdf.open(io.BytesIO(columns())) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner=PASSWORD, user=PASSWORD, R=6))
    return Made("PDF (encrypted)", "pikepdf", path)


def columns(pages: int = 3) -> bytes:
    """Pages in two columns with a running head and foot, headings and hyphenated lines."""
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4, title=TITLE, author="Bob Sample")
    frames = [Frame(60, 70, 230, 680), Frame(305, 70, 230, 680)]
    styles = getSampleStyleSheet()
    body = ParagraphStyle(
        "body", styles["Normal"], hyphenationLang="en_US", alignment=4, leading=13
    )

    def furniture(canvas: Canvas, _document: object) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(60, 800, "The Verdane Times")
        canvas.drawRightString(535, 800, "May 19, 2023")
        canvas.drawCentredString(297, 40, f"Page {canvas.getPageNumber()} of {pages}")

    document.addPageTemplates([PageTemplate("two", frames, onPage=furniture)])
    story: list[Flowable] = [Paragraph(TITLE, styles["Title"])]
    for number in range(1, 8 * pages):
        if number % 6 == 0:
            story.append(Paragraph(f"Part {number // 6} of the matter", styles["Heading2"]))
        words = f"Remark {number}. {PARAGRAPHS[number % 3]} {PARAGRAPHS[(number + 1) % 3]}"
        story += [Paragraph(words, body), Spacer(1, 6)]
    document.build(story)
    return out.getvalue()


def scan(words: tuple[str, ...] = FR_PARAGRAPHS, title: str = FR_TITLE) -> Image.Image:
    """A page as a scanner gives it at 200 dpi: grey, a little noise, no text in it."""
    picture = Image.new("L", (1654, 2339), 250)
    draw = ImageDraw.Draw(picture)
    file = str(resource("fonts", "PinciteSerif-Regular.ttf"))
    draw.text((200, 200), title, fill=20, font=ImageFont.truetype(file, 46))
    font = ImageFont.truetype(file, 34)
    down = 330
    for paragraph in words:
        line = ""
        for word in [*paragraph.split(" "), ""]:
            if word and draw.textlength(f"{line} {word}", font) < 1250:
                line = f"{line} {word}".strip()
                continue
            draw.text((200, down), line, fill=30, font=font)
            line, down = word, down + 52
        down += 40
    noise = Image.effect_noise(picture.size, 18).point(lambda level: level // 8)
    return Image.composite(
        picture, Image.new("L", picture.size, 200), noise.point(lambda n: 255 - n)
    )


def scanned() -> bytes:
    """Two scanned pages in a PDF without any text."""
    out = io.BytesIO()
    first, second = scan(), scan(PARAGRAPHS, TITLE)
    first.save(out, "PDF", save_all=True, append_images=[second], resolution=200)
    return out.getvalue()


def mixed() -> bytes:
    """A page of text, a scanned page, a page of text."""
    with pikepdf.open(io.BytesIO(columns(2))) as pdf, pikepdf.open(io.BytesIO(scanned())) as other:
        pdf.pages.insert(1, other.pages[0])
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def turned() -> bytes:
    """Pages turned by 90, 180 and 270 degrees, as a scanner's feeder leaves them."""
    with pikepdf.open(io.BytesIO(columns(3))) as pdf:
        for page, angle in zip(pdf.pages, (90, 180, 270), strict=False):
            page.rotate(angle, relative=False)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def photograph() -> bytes:
    """A photograph of a page with what a camera writes: maker, time, place, way up."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Example Cameras", "Model 3", 6
    exif[0x9003] = "2023:05:18 16:20:05"
    exif.get_ifd(0x8769).update({0x9003: "2023:05:18 16:20:05", 0x9011: "+02:00"})
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 24.0), 3: "E", 4: (2.0, 21.0, 3.0)})
    out = io.BytesIO()
    picture = scan().convert("RGB").rotate(90, expand=True)
    picture.save(out, "JPEG", exif=exif, quality=85)
    return out.getvalue()


def _images(folder: Path) -> Iterator[Made]:
    (folder / "photograph.jpg").write_bytes(photograph())
    yield Made("JPEG with EXIF", "Pillow", folder / "photograph.jpg")
    scan().save(folder / "screen.png")
    yield Made("PNG", "Pillow", folder / "screen.png")
    pages = [scan(), scan(PARAGRAPHS, TITLE)]
    pages[0].save(
        folder / "fax.tiff", save_all=True, append_images=pages[1:], compression="tiff_lzw"
    )
    yield Made("TIFF of two pages", "Pillow", folder / "fax.tiff")
    if program("heif-enc"):
        command = ["heif-enc", "-q", "60", "-o", "phone.heic", "photograph.jpg"]
        run(command, folder)
        yield Made("HEIC", "heif-enc (libheif)", folder / "phone.heic")
