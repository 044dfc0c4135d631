"""The printed chronology: columns apart, groups that go on, only the rules that were used."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Name

from pincite.document.timeline import Chronology, ChronologyRow
from pincite.model.errors import PressError
from pincite.press.chronology import key_of, press_chronology
from pincite.press.chronology_fit import fit
from pincite.press.chronology_words import dressed_date, span_words
from pincite.press.fonts import Dress
from pincite.press.spans import spans_of
from tests.conformance.validator import judge


def row(number: int, group: str = "", **values: object) -> ChronologyRow:
    given = {
        "date_words": f"{number % 28 + 1} May 2023",
        "date_shape": "exact",
        "event": f"Event {number} took place at the works of the Marlowe Company.",
        "cites": ((f"Ex. {number} at 2", f"X{number}-p2"),),
        "comment": f"Remark {number} of counsel",
        **values,
    }
    return ChronologyRow(f"E{number}", group=group, **given)  # type: ignore[arg-type]


def chronology(*rows: ChronologyRow, **values: object) -> Chronology:
    given = {"title": "Marlowe and Quill", "lang": "en", "date": "2023-05-24", **values}
    return Chronology(rows=rows, **given)  # type: ignore[arg-type]


GROUPED = tuple(row(n, f"Phase {n // 25 + 1}") for n in range(60))


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", " ") for page in document]
    finally:
        document.close()


def roles(data: bytes) -> list[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        found = (o for o in pdf.objects if isinstance(o, Dictionary))
        return [str(o.S) for o in found if o.get(Name.Type) == Name.StructElem]


def test_comments_are_there_only_when_asked_for() -> None:
    rows = (row(1), row(2))
    inside = " ".join(pages(press_chronology(chronology(*rows, with_comments=True))))
    outside = press_chronology(chronology(*rows))
    assert "Remark 1 of" in inside.replace("\u00a0", " ")
    assert "COMMENT" in inside.upper()
    assert "remark" not in " ".join(pages(outside)).lower()
    assert "comment" not in " ".join(pages(outside)).lower()
    assert b"Remark" not in outside


def test_every_row_is_there_once_and_the_header_on_every_page() -> None:
    said = pages(press_chronology(chronology(*GROUPED)))
    assert len(said) > 2
    everything = " ".join(said)
    for number in range(60):
        assert everything.count(f"Event {number} took") == 1
    assert all("EVIDENCE" in page.upper() for page in said)
    assert f"1 of {len(said)}" in said[0]
    assert f"{len(said)} of {len(said)}" in said[-1]


def test_a_group_that_goes_on_says_so() -> None:
    for lang, word in (("en", "cont’d"), ("fr", "suite")):
        said = pages(press_chronology(chronology(*GROUPED, lang=lang)))
        first = next(page for page in said[1:])
        assert f"({word})" in first
    together = chronology(*(replace(r, group="One") for r in GROUPED[:6]))
    assert "cont’d" not in pages(press_chronology(together))[0]


def test_a_heading_is_never_left_alone_at_the_foot() -> None:
    for count in range(8, 22):
        rows = [row(n, "First") for n in range(count)] + [row(99, "Second")]
        for page in pages(press_chronology(chronology(*rows))):
            assert ("Second" in page.title()) == ("Event 99" in page)


def test_a_row_higher_than_a_page_goes_on_and_says_so() -> None:
    long = row(1, event="many words of one event " * 700)
    data = press_chronology(chronology(row(0), long, row(2)))
    said = pages(data)
    assert len(said) > 2
    assert " ".join(said).count("many words") == 700
    assert "2 May 2023 (cont’d)" in said[2].replace("\u00a0", " ")
    assert "Event 2 took" in said[-1]


def test_cites_open_the_exhibits_file_or_this_one() -> None:
    c = chronology(row(1), row(2, cites=(("Y. Statute", ""),)))
    for file, kind in (("exhibits.pdf", Name.GoToR), (None, Name.GoTo)):
        with pikepdf.open(BytesIO(press_chronology(c, exhibits_file=file))) as pdf:
            notes = [note for page in pdf.pages for note in page.obj.get(Name.Annots, [])]
            assert [note.A.S for note in notes] == [kind]
            assert str(notes[0].A.D) == "X1-p2"
            if file:
                assert str(notes[0].A.F.UF) == file


def test_the_key_prints_the_rules_used_and_no_other() -> None:
    c = chronology(
        row(1),
        row(2, date_shape="about", date_words="about 3 May 2023"),
        key=(("about", "within three days"), ("early May", "the 1st to the 10th")),
    )
    assert [(e.shape, e.name, e.rule) for e in key_of(c)] == [
        ("exact", "exact", "the day is recorded in the evidence"),
        ("about", "about", "within three days"),
        ("", "early May", "the 1st to the 10th"),
    ]
    said = pages(press_chronology(c))[0]
    assert "within three days" in said
    assert "estimated" not in said
    assert "start unknown" not in said


def test_status_and_persons_stand_under_the_event_where_comments_take_the_room() -> None:
    c = chronology(
        row(1, status="disputed", persons="A. Marlowe"),
        row(2, status="agreed"),
        with_comments=True,
    )
    said = pages(press_chronology(c))[0]
    assert "disputed; A. Marlowe" in said.replace("\u00a0", " ")
    assert "agreed" not in said
    assert "contesté" in pages(press_chronology(replace(c, lang="fr")))[0]


def test_an_outside_copy_gives_those_involved_a_column() -> None:
    c = chronology(row(1, status="disputed", persons="A. Marlowe"), row(2))
    said = pages(press_chronology(c))[0]
    assert "Date Event Persons Evidence" in said
    assert "disputed A. Marlowe Ex. 1 at 2" in said.replace("\u00a0", " ")
    assert "Personnes" in pages(press_chronology(replace(c, lang="fr")))[0]
    assert "Persons" not in pages(press_chronology(chronology(row(2))))[0]


@pytest.mark.parametrize("count", range(12, 34))
def test_the_last_page_holds_three_rows_at_least(count: int) -> None:
    said = pages(press_chronology(chronology(*(row(n, "Works") for n in range(count)))))
    if len(said) > 1:
        assert said[-1].count("took place at the works") >= 3


def test_a_phase_says_from_when_to_when_it_goes() -> None:
    def phase(*days: str, lang: str = "en") -> str:
        rows = (row(n, "Works", days=day) for n, day in enumerate(days))
        return span_words(chronology(*rows, lang=lang)).get("Works", "")

    assert phase("2022", "2022-10-10", "../2023-04") == "2022 – April 2023"
    assert phase("2022-10-03", "2022-12-01", lang="fr") == "octobre 2022 – décembre 2022"
    assert phase("2023-05-01", "2023-05-30") == "May 2023"
    assert phase("2023-05-01") == ""
    assert phase("", "XXXX") == ""
    said = pages(press_chronology(chronology(*(row(n, "Works", days="2023-05") for n in (1, 2)))))
    assert "Works May 2023" in said[0]


def test_dates_are_dressed_by_language() -> None:
    said = {
        ("between 27 Feb. and 31 Mar. 2023", "en"): ["between", "and"],
        ("Dec. 2022 (day unknown)", "en"): ["(day unknown)"],
        ("entre le 3 et le 9 mai 2023", "fr"): ["entre le", "et le"],
        ("18 mai 2023", "fr"): [],
    }
    for (date, lang), italics in said.items():
        assert [text for text, emphasised in dressed_date(date, lang) if emphasised] == italics
    assert dressed_date("7 June 2023", "en") == [("7\u00a0June 2023", False)]


def test_tagged_as_a_table_under_a_heading() -> None:
    found = roles(press_chronology(chronology(*GROUPED, with_comments=True)))
    assert found.count("/Table") == 1
    assert found.count("/TD") == 60 * 4
    assert found.count("/TH") == 4 + 3
    assert found.count("/H1") == 1


@pytest.mark.parametrize("paper", ["letter", "legal", "tabloid", "a4", "a3"])
def test_every_paper_lies_on_its_long_side(paper: str) -> None:
    with pikepdf.open(BytesIO(press_chronology(chronology(row(1), paper=paper)))) as pdf:
        wide, high = (float(v) for v in pdf.pages[0].mediabox[2:])
    assert wide > high


def test_an_unknown_paper_and_a_missing_glyph_are_refused() -> None:
    with pytest.raises(PressError, match="bad_paper"):
        press_chronology(chronology(row(1), paper="papyrus"))
    with pytest.raises(PressError, match="missing_glyph"):
        press_chronology(chronology(row(1, event="中")))


def test_without_rows_it_is_still_a_page() -> None:
    (said,) = pages(press_chronology(chronology()))
    assert "Marlowe and Quill" in said


def test_same_input_same_bytes() -> None:
    assert press_chronology(chronology(*GROUPED)) == press_chronology(chronology(*GROUPED))


words = st.text(st.sampled_from("abc <>&%{}éœ«»’\u00a0\u202fŁΞЖ¶§ /\\()"), min_size=0, max_size=120)


@settings(max_examples=30)
@given(words, words, st.integers(20, 300))
def test_all_words_survive_and_no_line_is_too_wide(one: str, two: str, measure: int) -> None:
    spans = [*spans_of(one, Dress(), 9.6), *spans_of(two, Dress(emphasis=True), 9.6)]
    lines = fit(spans, measure)
    said = "".join(part.text for line in lines for part in line.parts)
    letters = "".join(c for c in one + two if not c.isspace() or c in "\u00a0\u202f")
    kept = "".join(c for c in said if (not c.isspace() or c in "\u00a0\u202f") and c != "\u00ad")
    assert kept == letters
    for line in lines:
        assert line.width <= measure + 0.5 or len(said.split()) <= 1 or measure < 24


def test_archivable_and_accessible(tmp_path: Path) -> None:
    pdfs = {
        "inside": press_chronology(
            chronology(*GROUPED, with_comments=True, banner="Sample", marking="Privileged\nDraft")
        ),
        "outside": press_chronology(chronology(*GROUPED, lang="fr", subtitle="Sous-titre")),
        "long": press_chronology(chronology(row(1, event="many words " * 900))),
    }
    assert set(judge(tmp_path, pdfs).values()) == {"pass"}
