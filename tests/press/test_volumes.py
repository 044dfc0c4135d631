"""A binder parted into volumes by size: numbers run on, and what is elsewhere is still reached."""

from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Name, Pdf

from pincite.press.binder_volumes import press_volumes
from pincite.press.profiles import ENGLAND_TABS, profiled
from tests.press.binder_kit import letter_citing, lined_pdf, pdf_exhibit, plan_of, text_exhibit

LIMIT = 180_000


def text_of(pdf: bytes, page: int) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document[page].get_textpage().get_text_range())
    finally:
        document.close()


def remote(pdf: Any, page: int) -> list[tuple[str, str]]:
    notes = pdf.pages[page].obj.get(Name.Annots, [])
    actions = [note.A for note in notes if Name.GoToR == note.A.S]
    return [(str(action.F.UF), str(action.D)) for action in actions]


def names(pdf: bytes) -> set[str]:
    with Pdf.open(BytesIO(pdf)) as opened:
        return {str(name) for name in pikepdf.NameTree(opened.Root.Names.Dests)}


def volumes() -> Any:
    exhibits = [pdf_exhibit(n, lined_pdf(3, f"text {n}")) for n in range(1, 13)]
    front = letter_citing("X1-p2", "X12-p3")
    return press_volumes(plan_of(*exhibits, front=front), "exhibits.pdf", LIMIT)


def test_what_fits_stays_one_file_under_its_own_name() -> None:
    plan = plan_of(pdf_exhibit(1, lined_pdf(1, "a")), pdf_exhibit(2, lined_pdf(1, "b")))
    (only,) = press_volumes(plan, "exhibits.pdf", 10_000_000)
    assert only.file == "exhibits.pdf"
    assert only.handles == ("X1", "X2")


def test_each_volume_keeps_the_limit_and_the_numbers_run_on() -> None:
    made = volumes()
    assert len(made) > 1
    assert [one.file for one in made] == [f"exhibits-vol{n + 1}.pdf" for n in range(len(made))]
    assert all(len(one.binder.pdf) <= LIMIT for one in made)
    bates = [one.binder.pages[handle][2:] for one in made for handle in one.handles]
    assert bates == [(f"MC{3 * n + 1:06d}", f"MC{3 * n + 3:06d}") for n in range(12)]
    assert any(line.rule == "volumes" for line in made[0].binder.report)


def test_each_index_lists_every_exhibit_and_opens_the_file_it_is_in() -> None:
    made = volumes()
    home = {handle: one.file for one in made for handle in one.handles}
    for number, one in enumerate(made):
        index = 0 if number else 1  # the letter opens the first volume
        said = text_of(one.binder.pdf, index).replace("\u00a0", " ")
        assert f"Volume {number + 1} of {len(made)}" in said
        for exhibit in range(1, 13):
            assert f"Document number {exhibit}" in said
        with Pdf.open(BytesIO(one.binder.pdf)) as pdf:
            reached = set(remote(pdf, index))
        away = set(home) - set(one.handles)
        assert reached == {(home[handle], f"{handle}-slip") for handle in away}
    by_file = {one.file: names(one.binder.pdf) for one in made}
    assert all(f"{handle}-slip" in by_file[file] for handle, file in home.items())


def test_the_letters_cites_follow_the_exhibit_into_its_volume() -> None:
    made = volumes()
    with Pdf.open(BytesIO(made[0].binder.pdf)) as pdf:
        assert remote(pdf, 0) == [(made[-1].file, "X12-p3")]
    assert "X12-p3" in names(made[-1].binder.pdf)


def test_a_file_under_a_limit_is_packed_and_says_the_same() -> None:
    plan = plan_of(*(pdf_exhibit(n, lined_pdf(2, f"text {n}")) for n in range(1, 9)))
    (packed,) = press_volumes(plan, "exhibits.pdf", 10_000_000)
    (loose,) = press_volumes(plan, "exhibits.pdf")
    assert len(packed.binder.pdf) < 0.9 * len(loose.binder.pdf)
    assert text_of(packed.binder.pdf, 2) == text_of(loose.binder.pdf, 2)


def test_an_exhibit_too_large_by_itself_is_a_volume_and_told() -> None:
    large = pdf_exhibit(2, lined_pdf(300, "many pages of it"))
    plan = plan_of(pdf_exhibit(1, lined_pdf(1, "a")), large, pdf_exhibit(3, lined_pdf(1, "c")))
    made = press_volumes(plan, "exhibits.pdf", 60_000)
    alone = next(one for one in made if one.handles == ("X2",))
    told = [line for line in alone.binder.report if line.rule == "too_large"]
    assert [line.exhibit for line in told] == ["X2"]
    assert "0.06 MB allowed" in told[0].words("en")


def test_tabs_before_action_are_called_tabs_and_bear_no_bates_numbers() -> None:
    plan = profiled(plan_of(pdf_exhibit(3, lined_pdf(1, "a")), text_exhibit(4)), ENGLAND_TABS)
    (only,) = press_volumes(plan, "exhibits.pdf")
    slip = text_of(only.binder.pdf, 1).replace("\u00a0", " ")
    assert "TAB 3" in slip.upper()
    assert "EXHIBIT 3" not in slip.upper()
    page = text_of(only.binder.pdf, 2).replace("\u00a0", " ")
    assert "TAB 3" in page.upper()
    assert "MC0" not in page
