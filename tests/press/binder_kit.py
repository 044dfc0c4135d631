"""Exhibits for the binder's tests: real files, made here, of invented people and firms."""

from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from pincite.document.binder import BinderExhibit, BinderPlan, TextPage
from pincite.press.fonts import Dress, dressed

LETTER = (612.0, 792.0)


def canvas_on(made: BytesIO, size: tuple[float, float] = LETTER) -> Canvas:
    """A canvas whose every font is embedded."""
    rl_config.canvas_basefontname = dressed(Dress()).name
    return Canvas(made, pagesize=size, invariant=1)


def lined_pdf(pages: int, words: str, size: tuple[float, float] = LETTER) -> bytes:
    """Pages of lines with wide margins on every side, their font embedded."""
    made = BytesIO()
    canvas = canvas_on(made, size)
    for page in range(1, pages + 1):
        y = size[1] - 122
        while y >= 114:
            canvas.drawString(120, y, f"{words}, page {page}: so many words in a line of it")
            y -= 16
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def saved(pdf: Pdf) -> bytes:
    made = BytesIO()
    pdf.save(made, deterministic_id=True)
    return made.getvalue()


def reshaped(data: bytes, **keys: Any) -> bytes:
    """The same PDF with page keys set on every page (``Rotate=90``, ``CropBox=[...]``)."""
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            for key, value in keys.items():
                page.obj[f"/{key}"] = Array(value) if isinstance(value, list) else value
        return saved(pdf)


def pdf_exhibit(number: int, data: bytes, **values: Any) -> BinderExhibit:
    title = values.pop("title", f"Document number {number}")
    return BinderExhibit(
        f"X{number}", f"Ex. {number}", title, "en", "application/pdf", pdf=data, **values
    )


def text_exhibit(number: int, paragraphs: int = 30, **values: Any) -> BinderExhibit:
    lines = tuple(
        (str(n), f"Paragraph {n} says that the Marlowe Company kept every record it made. " * 4)
        for n in range(1, paragraphs + 1)
    )
    page = TextPage("A captured article", lines)
    return BinderExhibit(
        f"X{number}", f"Ex. {number}", "A captured article", "en", "text/html", text=page, **values
    )


def plan_of(*exhibits: BinderExhibit, **values: Any) -> BinderPlan:
    values = {"bates_prefix": "MC", "stamp": "Marlowe Co.", **values}
    lang = values.pop("lang", "en")
    title = values.pop("title", "Marlowe and Quill: exhibits")
    return BinderPlan(title, lang, "2023-05-24", exhibits, **values)


def letter_citing(*names: str) -> bytes:
    """A letter of one page with a link to each name, as the engine writes them for a binder."""
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=LETTER)
    page.obj.Annots = Array(
        [
            pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Link,
                    Rect=Array([72, 700 - 20 * n, 200, 714 - 20 * n]),
                    A=Dictionary(S=Name.GoTo, D=String(name)),
                )
            )
            for n, name in enumerate(names)
        ]
    )
    return saved(pdf)


def page_number(pdf: Pdf, target: Any) -> int:
    """The 1-based page that a destination (name or array) opens."""
    if not isinstance(target, Array):
        target = dict(pikepdf.NameTree(pdf.Root.Names.Dests).items())[str(target)]
        target = target.D if isinstance(target, Dictionary) else target
    pages = [page.obj.objgen for page in pdf.pages]
    return pages.index(target[0].objgen) + 1


def links(pdf: Pdf, page: int) -> list[Any]:
    """The targets of a page's links within the document, in order."""
    found = []
    for note in pdf.pages[page - 1].obj.get(Name.Annots, []):
        if Name.Dest in note:
            found.append(note.Dest)
        elif Name.A in note and note.A.get(Name.S) == Name.GoTo:
            found.append(note.A.D)
    return found
