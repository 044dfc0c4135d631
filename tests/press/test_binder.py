"""A binder's order, numbers, links and names; the same input, the same bytes."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from pincite.document.resolved import CiteRun, Document, Paragraph, Run
from pincite.model.errors import PressError
from pincite.press.binder import press_binder
from pincite.press.compose import press_document
from tests.press.binder_kit import (
    letter_citing,
    lined_pdf,
    links,
    page_number,
    pdf_exhibit,
    plan_of,
    saved,
    text_exhibit,
)


def texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def action_of(mark: pikepdf.OutlineItem) -> Dictionary:
    assert mark.action is not None
    return mark.action


def test_letter_index_slip_sheet_pages_in_this_order() -> None:
    plan = plan_of(
        pdf_exhibit(1, lined_pdf(2, "first")),
        pdf_exhibit(2, lined_pdf(3, "second")),
        front=letter_citing("X1"),
    )
    binder = press_binder(plan)
    said = texts(binder.pdf)
    assert len(said) == 1 + 1 + (1 + 2) + (1 + 3)
    assert "Exhibits" in said[1]
    assert "MC000001" in said[1]
    assert "Document number 1" in said[2]
    assert [number for number, words in enumerate(said, 1) if "second, page" in words] == [7, 8, 9]
    assert binder.pages == {
        "X1": (4, 5, "MC000001", "MC000002"),
        "X2": (7, 9, "MC000003", "MC000005"),
    }


def test_the_index_says_where_the_letter_first_cites_an_exhibit() -> None:
    exhibits = [pdf_exhibit(n, lined_pdf(1, f"text {n}")) for n in (1, 2, 3)]
    pages = pikepdf.Pdf.new()
    for names in (("X2",), ("X1-p1", "X2")):
        with pikepdf.open(BytesIO(letter_citing(*names))) as one:
            pages.add_pages_from(one)
    index = texts(press_binder(plan_of(*exhibits, front=saved(pages))).pdf)[2]
    assert "Cited" in index
    assert index.count("p.\u00a01") + index.count("p. 1") == 1
    assert index.count("p.\u00a02") + index.count("p. 2") == 1
    assert "first cites" in index
    assert "Cited" not in texts(press_binder(plan_of(*exhibits)).pdf)[0]


def test_every_page_bears_its_own_number_once() -> None:
    plan = plan_of(*(pdf_exhibit(n, lined_pdf(n, "words")) for n in range(1, 5)), first_bates=98)
    said = texts(press_binder(plan).pdf)
    stamped = [words for words in said if ", page" in words]
    assert len(stamped) == 10
    for number, words in enumerate(stamped, 98):
        assert words.count(f"MC{number:06d}") == 1
        assert words.count("MC0") == 1


def test_the_letters_citations_land_on_the_pages_they_cite() -> None:
    plan = plan_of(
        pdf_exhibit(1, lined_pdf(3, "first"), anchors=(("para7", 2),)),
        text_exhibit(2, paragraphs=60),
        front=letter_citing("X1", "X1-p3", "X1-para7", "X2-para55"),
    )
    binder = press_binder(plan)
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        cited = [page_number(pdf, target) for target in links(pdf, 1)]
        first = binder.pages["X1"][0]
        assert cited[:3] == [first, first + 2, first + 1]
        assert binder.pages["X2"][0] < cited[3] <= binder.pages["X2"][1]
    assert "Paragraph 55 says" in texts(binder.pdf)[cited[3] - 1]


def test_a_cite_of_what_the_exhibit_lacks_opens_its_first_page_and_is_told() -> None:
    plan = plan_of(pdf_exhibit(1, lined_pdf(2, "first")), front=letter_citing("X1-para99", "X7"))
    binder = press_binder(plan)
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        (only,) = links(pdf, 1)
        assert page_number(pdf, only) == binder.pages["X1"][0]
    told = {line.rule: line for line in binder.report}
    assert told["destination"].result == "missing"
    assert told["dead_link"].words("en") == "1 links that led nowhere were removed"


def test_the_engines_own_letter_opens_the_binder() -> None:
    cite = CiteRun("Ex. 2 at ¶ 55", "Q1", "X2-para55", "Ex. 2", "¶ 55")
    words = (Run("The works kept every record ("), cite, Run(")."))
    letter = Document("letter", "Letter", "en", "2023-05-24", (Paragraph("0", words),))
    front = press_document(letter, exhibits_file=None)
    binder = press_binder(
        plan_of(pdf_exhibit(1, lined_pdf(1, "one")), text_exhibit(2, 60), front=front)
    )
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        (target,) = links(pdf, 1)
        landed = page_number(pdf, target)
        assert Name.StructTreeRoot in pdf.Root, "the letter keeps its tags"
        assert b"pdfaid:part" not in pdf.Root.Metadata.read_bytes()
    assert "Paragraph 55 says" in texts(binder.pdf)[landed - 1]


def test_index_and_bookmarks_open_what_they_name() -> None:
    exhibits = [pdf_exhibit(n, lined_pdf(2, f"text {n}")) for n in range(1, 8)]
    binder = press_binder(plan_of(*exhibits, front=letter_citing("X3")))
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        index = [page_number(pdf, target) for target in links(pdf, 2)]
        slips = [binder.pages[f"X{n}"][0] - 1 for n in range(1, 8)]
        assert sorted(set(index)) == slips
        assert len(index) >= 21  # number, title and page of each exhibit
        with pdf.open_outline() as outline:
            marks = [(m.title, page_number(pdf, action_of(m).D)) for m in outline.root]
    assert marks[:2] == [("Letter", 1), ("Index of exhibits", 2)]
    assert marks[2:] == [(f"Ex. {n} Document number {n}", slip) for n, slip in enumerate(slips, 1)]


def test_a_long_index_goes_on_and_still_tells_the_right_pages() -> None:
    exhibits = [pdf_exhibit(n, lined_pdf(1, f"text {n}")) for n in range(1, 61)]
    binder = press_binder(plan_of(*exhibits))
    said = texts(binder.pdf)
    assert sum("Open at" in words or "OPEN AT" in words.upper() for words in said) == 3
    assert "cont’d" in said[1]
    assert binder.pages["X60"][0] == len(said)
    assert str(len(said) - 1) in said[2]


def with_links(word: str) -> bytes:
    """Two pages: the first links to the second by the name ``X1`` and by page."""
    pdf = pikepdf.open(BytesIO(lined_pdf(2, word)))
    second = pdf.pages[1].obj
    pdf.Root.Names = Dictionary(Dests=pikepdf.NameTree.new(pdf).obj)
    pikepdf.NameTree(pdf.Root.Names.Dests)["X1"] = Dictionary(D=Array([second, Name.Fit]))
    rect = Array([10, 10, 50, 20])
    named, direct = (
        Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect, Dest=target)
        for target in (String("X1"), Array([second, Name.Fit]))
    )
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(named), pdf.make_indirect(direct)])
    return saved(pdf)


def test_exhibits_own_links_stay_within_them_and_take_no_name_of_the_binders() -> None:
    plan = plan_of(*(pdf_exhibit(n, with_links(f"text {n}")) for n in (1, 2, 3)))
    binder = press_binder(plan)
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        for number in (1, 2, 3):
            first, last, *_ = binder.pages[f"X{number}"]
            assert [page_number(pdf, target) for target in links(pdf, first)] == [last, last]
            assert page_number(pdf, String(f"X{number}")) == first
    assert binder.report[2].rule == "links"


def test_chosen_pages_alone_are_bound_and_links_to_the_others_go() -> None:
    plan = plan_of(pdf_exhibit(1, with_links("text"), pages=(1,)), lang="en")
    binder = press_binder(plan)
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        assert links(pdf, binder.pages["X1"][0]) == []
    assert binder.pages["X1"][0] == binder.pages["X1"][1]
    assert "pages 1 of 2" in texts(binder.pdf)[1]


def test_same_plan_same_bytes() -> None:
    plan = plan_of(
        pdf_exhibit(1, lined_pdf(2, "first")), text_exhibit(2), front=letter_citing("X2-para3")
    )
    assert press_binder(plan).pdf == press_binder(plan).pdf


def test_in_french_pieces_without_bates_numbers() -> None:
    exhibit = text_exhibit(3)
    plan = plan_of(exhibit, lang="fr", bates_prefix="", stamp="Me A. Lenoir", paper="a4")
    binder = press_binder(plan)
    said = texts(binder.pdf)
    assert "Bordereau de pièces" in said[0]
    assert "Bates" not in " ".join(said)
    assert "composé par Pincite" in said[1].replace("\r\n", " ")
    assert binder.pages["X3"][2:] == ("", "")
    assert "page\u00a01 sur" in said[2].replace("page 1", "page\u00a01")


def test_cancel_and_progress() -> None:
    exhibits = [pdf_exhibit(n, lined_pdf(1, "text")) for n in range(1, 4)]
    heard: list[tuple[int, int]] = []
    press_binder(plan_of(*exhibits), progress=lambda done, of: heard.append((done, of)))
    assert heard == [(1, 3), (2, 3), (3, 3)]
    with pytest.raises(PressError, match="cancelled"):
        press_binder(plan_of(*exhibits), cancelled=lambda: True)


def test_two_exhibits_of_one_handle_are_refused() -> None:
    twice = pdf_exhibit(1, lined_pdf(1, "text"))
    with pytest.raises(PressError, match="same_handle"):
        press_binder(plan_of(twice, twice))


def test_a_letter_that_is_no_pdf_is_refused() -> None:
    with pytest.raises(PressError, match="bad_letter"):
        press_binder(plan_of(front=b"no letter"))


def test_a_binder_without_exhibits_is_an_index_that_says_so() -> None:
    binder = press_binder(plan_of())
    with Pdf.open(BytesIO(binder.pdf)) as pdf:
        assert len(pdf.pages) == 1
    assert "0 exhibits" in texts(binder.pdf)[0]


def test_a_late_item_keeps_its_neighbours_numbers() -> None:
    late = replace(pdf_exhibit(9, lined_pdf(2, "late")), label="Ex. 1A", first_bates=101)
    plan = plan_of(pdf_exhibit(1, lined_pdf(2, "one")), late, pdf_exhibit(2, lined_pdf(1, "two")))
    binder = press_binder(plan)
    assert [binder.pages[handle][2] for handle in ("X1", "X9", "X2")] == [
        "MC000001",
        "MC000101",
        "MC000003",
    ]
    assert "MC000001 – MC000102" in texts(binder.pdf)[0]


def test_a_bundle_numbers_every_page_from_one() -> None:
    front = press_document(
        Document("letter", "L", "en", "2023-05-24", (Paragraph("0", (Run("A."),)),))
    )
    plan = plan_of(
        pdf_exhibit(1, lined_pdf(2, "one")), text_exhibit(2), front=front, bundle=True, lang="en"
    )
    binder = press_binder(plan)
    said = [words.replace("\u00a0", " ") for words in texts(binder.pdf)]
    for number, words in enumerate(said, 1):
        assert f"page {number}" in words
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        with pdf.open_outline() as outline:
            assert outline.root[2].title.replace("\u00a0", " ").endswith("(page 3)")
        assert pdf.Root.OpenAction[4] == 1
