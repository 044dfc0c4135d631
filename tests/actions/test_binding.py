"""What the binder takes of the case: chosen pages, the captured PDF of a page, late numbers."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from pincite.actions.binder_out import bound
from pincite.actions.binding import binder_exhibit
from pincite.actions.binding_choice import anchors_in, chosen_pages
from pincite.actions.documents import draft_of, resolved
from pincite.actions.drafts import draft_from_text
from pincite.actions.evidence import add_files
from pincite.actions.exhibits import record_binder, serve_series
from pincite.casefile import Block, CaseFile
from pincite.document.binder import BinderPlan
from pincite.document.resolved import Document, ExhibitUse
from pincite.intake.pool import WorkerPool
from pincite.model.drafts import Exhibit, Series
from pincite.model.evidence import Source
from pincite.press.binder import press_binder
from tests.casefile.making import new_case

ADDRESS = "https://example.org/mill"
WORDS = "The mill stood still for the whole of the third week in June, as everybody there knew."
LETTER = Document(kind="letter", title="L", lang="en", date="", blocks=())


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as opened:
        yield opened


def paper(path: Path, pages: int = 1) -> Path:
    canvas = Canvas(str(path), (500, 300), invariant=1)
    for number in range(1, pages + 1):
        canvas.drawString(40, 250, f"Sheet {number} of the record")
        canvas.drawString(40, 220, WORDS if number == pages else "Nothing else.")
        canvas.showPage()
    canvas.save()
    return path


def taken(case: CaseFile, pool: WorkerPool, path: Path, **values: Any) -> Source:
    source = add_files(case, [path], pool).added[0]
    with case.transaction("Edit source") as change:
        made = change.update(source, **values)
    assert isinstance(made, Source)
    return made


def page(case: CaseFile, pool: WorkerPool, folder: Path) -> Source:
    path = folder / "page.html"
    path.write_text(f"<html><body><h1>Mill</h1><p>{WORDS}</p><p>{WORDS}</p></body></html>")
    return taken(case, pool, path, url=ADDRESS)


@pytest.mark.parametrize(
    ("words", "pages"),
    [("2-5, 9", (2, 3, 4, 5, 9)), ("p. 4", (4,)), ("pp. 1–2", (1, 2)), ("4", ()), ("", ())],
)
def test_chosen_pages_are_told_from_a_count(words: str, pages: tuple[int, ...]) -> None:
    assert chosen_pages(words) == pages


def test_the_pdf_captured_with_a_page_is_shown_for_it_and_said(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    source = page(case, pool, tmp_path)
    use = ExhibitUse(source.handle, source.handle, "Ex. 1", "Mill")
    assert binder_exhibit(case, use, LETTER).text is not None
    other = taken(case, pool, paper(tmp_path / "page.pdf", 2), url=ADDRESS)
    shown = binder_exhibit(case, use, LETTER)
    assert shown.pdf.startswith(b"%PDF")
    assert shown.text is None
    assert other.handle in shown.note
    assert shown.handle == source.handle


def test_a_privileged_pdf_is_shown_for_nothing_else(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    source = page(case, pool, tmp_path)
    taken(case, pool, paper(tmp_path / "page.pdf"), url=ADDRESS, privilege="work_product")
    use = ExhibitUse(source.handle, source.handle, "Ex. 1", "Mill")
    assert binder_exhibit(case, use, LETTER).pdf == b""


def test_paragraphs_of_the_text_are_found_again_in_the_pages() -> None:
    text = [Block(0, 0, "Mill", "title"), Block(1, 5, WORDS, paragraph=1)]
    pages = [Block(0, 0, "First", page=1), Block(1, 6, WORDS.upper(), page=2)]
    assert anchors_in(text, pages) == (("para1", 2),)


def test_an_exhibits_own_entries_reach_the_binder(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    source = taken(case, pool, paper(tmp_path / "record.pdf", 4))
    with case.transaction("Add exhibit") as change:
        series = change.add(Series.checked(title="Exhibits"))
        exhibit = change.add(
            Exhibit.checked(
                series=series.id,
                source=source.id,
                pages="2-3",
                confidentiality="Confidential",
                basis="Kept in the ordinary course",
            )
        )
    use = ExhibitUse(exhibit.handle, source.handle, "Ex. 1", "Record")
    made = binder_exhibit(case, use, LETTER)
    assert made.pages == (2, 3)
    assert made.confidentiality == "Confidential"
    assert dict(made.details)["basis"] == "Kept in the ordinary course"


def test_a_late_exhibit_takes_the_next_numbers_and_moves_none(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    first = taken(case, pool, paper(tmp_path / "one.pdf", 2))
    last = taken(case, pool, paper(tmp_path / "two.pdf", 3))
    late = taken(case, pool, paper(tmp_path / "late.pdf", 4))
    with case.transaction("Add series") as change:
        series = change.add(Series.checked(title="Exhibits", bates_prefix="MC"))
        for source in (first, last):
            change.add(Exhibit.checked(series=series.id, source=source.id))
    body = f"It stood still [@{first.handle}] and [@{last.handle}].\n"
    draft = draft_from_text(case, body, title="Letter").handle
    with case.transaction("Edit draft") as change:
        change.update(draft_of(case, draft), series=series.id)
    found = resolved(case, draft_of(case, draft))
    before = bound(case, found, "exhibits.pdf").pages
    record_binder(case, series, found.document, before)
    serve_series(case, series.handle)
    body = body.replace(" and", f", as before [@{late.handle}], and")
    with case.transaction("Edit draft") as change:
        change.update(draft_of(case, draft), body=body)
    found = resolved(case, draft_of(case, draft))
    assert [use.label for use in found.document.exhibits] == ["Ex. 1", "Ex. 1A", "Ex. 2"]
    after = bound(case, found, "exhibits.pdf").pages
    for handle in (first.handle, last.handle):
        assert after[handle][2:] == before[handle][2:]
    assert after[late.handle][2:] == ("MC000006", "MC000009")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_slip_sheet_says_once_that_pincite_set_the_text(
    case: CaseFile, pool: WorkerPool, tmp_path: Path, lang: Literal["en", "fr"]
) -> None:
    source = page(case, pool, tmp_path)
    use = ExhibitUse(source.handle, source.handle, "Ex. 1", "Mill")
    exhibit = binder_exhibit(case, use, replace(LETTER, lang=lang))
    binder = press_binder(BinderPlan("Mill", lang, "", (exhibit,)))
    document = pypdfium2.PdfDocument(binder.pdf)
    slip = document[binder.pages[source.handle][0] - 2].get_textpage().get_text_bounded()
    document.close()
    assert slip.count("Pincite") == 1
