"""The demo: the case, the five documents, and a letter that proves itself."""

import re
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from pincite.actions.cases import open_case
from pincite.actions.demo import CASE, DOCUMENTS
from pincite.model.figures import Figure
from tests.journeys.pdf_links import destinations, links

APPLICATIONS = (
    "Xbox One Social",
    "Bing Pages",
    "Bing Pages 2",
    "Microsoft Azure",
    "Microsoft Power Platform",
    "Microsoft Ads",
    "Microsoft Global Ads",
    "Azure Logic Apps",
)


def text_of(path: Path) -> str:
    """A PDF's text with spaces and hyphens normalised."""
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    joined = "\n".join(pages).replace("\u00ad", "-")
    joined = re.sub("[-\u2010\u2011\ufffe\u0002]\\s*\r?\n", "", joined)
    return " ".join(re.sub("[\u2010\u2011]", "-", joined).split())


def test_everything_is_there(demo: Path) -> None:
    assert {path.name for path in demo.iterdir()} == {CASE, *DOCUMENTS}


def test_the_letter_says_what_it_must(demo: Path) -> None:
    words = text_of(demo / "letter.pdf")
    french = "26 milliards" in words
    assert "780 million" in words
    assert french or "26 billion" in words
    weekday = "mercredi 7 juin 2023" if french else "Wednesday, June 7, 2023"
    assert weekday in words
    for name in APPLICATIONS:
        assert name in words


def test_every_figure_in_the_letter_carries_an_exhibit_and_a_paragraph(demo: Path) -> None:
    words = text_of(demo / "letter.pdf")
    cite = r"(?:Ex\. \d+ at ¶¶? ?\d+|[Pp]ièce n° ?\d+,? (?:§|¶|par\.|al\.)+ ?\d+)"
    for figure in ("780 million", "26 (?:billion|milliards)", "780.000.000", "26.000.000.000"):
        assert re.search(figure, words), figure
        for found in re.finditer(figure, words):
            after = words[found.end() : found.end() + 260]
            assert re.search(cite, after), words[found.start() - 40 : found.end() + 80]


def test_every_link_resolves(demo: Path) -> None:
    with pikepdf.open(demo / "exhibits.pdf") as binder:
        names = destinations(binder)
    counted = 0
    for name in DOCUMENTS:
        with pikepdf.open(demo / name) as pdf:
            own = destinations(pdf)
        for kind, file, target in links(demo / name):
            counted += 1
            assert kind in ("/GoTo", "/GoToR")
            if kind == "/GoToR":
                assert (demo / file).is_file()
                assert target in names, (name, target)
            elif target != "page":
                assert target in own, (name, target)
    assert counted > 60


def test_the_binder_opens_with_the_letter_whose_cites_land_on_the_exhibits_pages(
    demo: Path,
) -> None:
    with pikepdf.open(demo / "letter.pdf") as letter, pikepdf.open(demo / "exhibits.pdf") as binder:
        front = len(letter.pages)
        numbers: dict[Any, int] = {page.objgen: number for number, page in enumerate(binder.pages)}
        names = destinations(binder)
        cited = {n for kind, _f, n in links(demo / "letter.pdf") if kind == "/GoToR"}
        for name in cited:
            target = names[name]
            page = target.D[0] if isinstance(target, pikepdf.Dictionary) else target[0]
            assert numbers[page.objgen] >= front + 1, name
        assert len(cited) > 5


def test_every_page_says_that_it_is_a_sample(demo: Path) -> None:
    for name in DOCUMENTS:
        document = pypdfium2.PdfDocument(demo / name)
        for page in document:
            words = page.get_textpage().get_text_bounded()
            assert re.search("Sample|Exemple|sample case|Spécimen|Échantillon", words), name
        document.close()


def test_the_case_is_whole_and_figures_rest_on_passages(demo: Path) -> None:
    with open_case(demo / CASE, read_only=True) as case_file:
        assert case_file.verify().good
        for figure in case_file.items(Figure):
            reading = case_file.get(str(figure.adopted))
            assert getattr(reading, "passage", None), figure.handle
