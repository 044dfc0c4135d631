"""Every template's first page, in both languages and styles, made from the sample case.

PINCITE_PICTURES=folder writes them there, to be looked at.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from pincite.actions.cases import open_case
from pincite.actions.documents import resolved
from pincite.actions.drafts import new_draft, template_names
from pincite.actions.sample_case import load_sample
from pincite.casefile import CaseFile
from pincite.press.compose import press_pages

FOLDER = os.environ.get("PINCITE_PICTURES", "")


@cache
def _made(language: str) -> Path:
    path = Path(tempfile.mkdtemp(prefix="pincite-templates-")) / f"{language}.pincite"
    load_sample(path, author="Test Author", language=language)
    return path


@pytest.fixture
def case(language: str, tmp_path: Path) -> Iterator[CaseFile]:
    """The sample case in a language."""
    with open_case(Path(shutil.copy(_made(language), tmp_path / "sample.pincite"))) as found:
        yield found


def keep(pdf: bytes, name: str) -> str:
    """The words of the first page; its picture is written where pictures are wanted."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        page = opened[0]
        if FOLDER:
            Path(FOLDER).mkdir(parents=True, exist_ok=True)
            page.render(scale=1.6).to_pil().save(str(Path(FOLDER) / f"{name}.png"))
        return str(page.get_textpage().get_text_bounded())
    finally:
        opened.close()


@pytest.mark.parametrize("style", ["classic", "modern"])
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", template_names("en"))
def test_first_page(case: CaseFile, name: str, language: str, style: str) -> None:
    draft = new_draft(case, name, language, {"style": style})
    document = resolved(case, draft).document
    words = keep(press_pages(document).pdf, f"template-{name}-{language}-{style}")
    assert document.style == style
    assert len(words.split()) > 60, words
    assert "{" not in words
    assert "TODO" not in words
