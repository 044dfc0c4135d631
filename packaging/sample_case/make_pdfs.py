"""Print the sample's letter and agreements as PDF, from the texts beside this script.

    .venv/bin/python packaging/sample_case/make_pdfs.py

The same texts give the same bytes, so that the hashes of the sample's evidence stay as they are.
"""

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parents[1] / "resources"
EVIDENCE = RESOURCES / "sample_case" / "evidence"
MARGIN = 90.0
SUBJECT = "Sample – never sent"
ROMAN, BOLD = "PinciteSerif-Regular", "PinciteSerif-SemiBold"

BODY = ParagraphStyle("body", fontName=ROMAN, fontSize=11, leading=15, spaceAfter=9)
TITLE = ParagraphStyle("title", BODY, fontName=BOLD, fontSize=15, leading=19, spaceAfter=14)
HEADING = ParagraphStyle(
    "heading", BODY, fontName=BOLD, fontSize=13, leading=16, spaceBefore=9, spaceAfter=4
)


def main() -> None:
    """Write one PDF for each text."""
    for name in (ROMAN, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / f"{name}.ttf")))
    for text in sorted((HERE / "text").glob("*.txt")):
        make(text, EVIDENCE / f"{text.stem}.pdf")


def make(text: Path, target: Path) -> None:
    """Print one text; its parts are parted by blank lines."""
    parts = text.read_text("utf-8").strip().split("\n\n")
    document = SimpleDocTemplate(
        str(target),
        pagesize=LETTER,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=parts[0].removeprefix("# "),
        author="Pincite",
        subject=SUBJECT,
        lang="en",
        invariant=1,
        initialFontName=ROMAN,
    )
    story = [part_of(part) for part in parts]
    document.build(story, onFirstPage=foot, onLaterPages=foot)


def part_of(part: str) -> Flowable:
    """A title (``#``), a heading (``##``), a page break (``---``) or a paragraph."""
    if part == "---":
        return PageBreak()
    for mark, style in (("## ", HEADING), ("# ", TITLE)):
        if part.startswith(mark):
            return Paragraph(escape(part.removeprefix(mark)), style)
    return Paragraph(escape(part), BODY)


def foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
    """The page's number."""
    canvas.setFont(ROMAN, 9)
    canvas.drawCentredString(LETTER[0] / 2, 46, str(document.page))


if __name__ == "__main__":
    main()
