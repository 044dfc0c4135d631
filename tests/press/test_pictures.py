"""Pages as pictures: nothing blank, nothing over the margins; kept where PINCITE_PICTURES says."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import ImageOps

from pincite.document.resolved import Document
from pincite.press.compose import press_document
from pincite.press.styles import style_of
from tests.press.french import FRENCH
from tests.press.samples import LETTER, MODERN_LETTER, REPORT

SCALE = 110 / 72
DOCUMENTS = {
    "letter-classic": LETTER,
    "letter-modern": MODERN_LETTER,
    "letter-french": FRENCH,
    "letter-french-classic": replace(FRENCH, style="classic"),
    "report": REPORT,
    "report-classic": replace(REPORT, style="classic", contents=True, watermark="DRAFT"),
    "letter-tabloid": replace(MODERN_LETTER, paper="tabloid"),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_page_has_ink_and_keeps_its_margins(name: str) -> None:
    document = DOCUMENTS[name]
    style = style_of(document)
    for number, picture in enumerate(_pictures(document), start=1):
        _keep(picture, f"{name}-{number}.png")
        ink = ImageOps.invert(picture.convert("L")).point(lambda value: 255 if value > 40 else 0)
        box = ink.getbbox()
        assert box is not None, "a blank page"
        left, top, right, bottom = (value / SCALE for value in box)
        assert left >= style.left - 4
        assert right <= style.paper[0] - style.right + 6, "no more than punctuation hangs outside"
        assert top >= 30
        assert bottom <= style.paper[1] - 24


def _pictures(document: Document) -> list[Any]:
    opened = pypdfium2.PdfDocument(press_document(document))
    pictures = []
    for page in opened:
        pictures.append(page.render(scale=SCALE).to_pil())
        page.close()
    opened.close()
    return pictures


def _keep(picture: Any, name: str) -> None:
    folder = os.environ.get("PINCITE_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        picture.save(Path(folder) / name)
