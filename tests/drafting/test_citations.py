"""Citations: exhibits by first citation, pinpoints, destinations, footnotes."""

import pytest

from pincite.document.textform import parse
from pincite.drafting.conventions import convention_of
from pincite.drafting.pinpoints import Pinpoint
from pincite.drafting.pinpoints import said as pinpoint_said
from pincite.drafting.resolve import exhibit_order, resolve
from pincite.model.drafts import Exhibit, Series
from tests.drafting.closures import Builder, letter, orrery
from tests.drafting.words import cites, lines


def said(body: str, build: Builder | None = None, **fields: str) -> list[str]:
    return lines(resolve(letter(body, **fields), (build or orrery()).closure()).blocks)


@pytest.mark.parametrize(
    ("written", "american", "british", "french"),
    [
        ("x [@Q1].", "x (Ex. 1 at ¶ 3).", "x (Exhibit 1, para 3).", "x (pièce n° 1, § 3)."),
        ("x [@Q5].", "x (Ex. 1 at 1).", "x (Exhibit 1, p 1).", "x (pièce n° 1, p. 1)."),
        ("x [@Q7].", "x (Ex. 1 at row 12).", "x (Exhibit 1, row 12).", "x (pièce n° 1, row 12)."),
        ("x [@S1].", "x (Ex. 1).", "x (Exhibit 1).", "x (pièce n° 1)."),
        ("x [@S1, p. 2].", "x (Ex. 1 at 2).", "x (Exhibit 1, p 2).", "x (pièce n° 1, p. 2)."),
        ("x [@K2].", "x (Ex. 1 at § VII).", "x (Exhibit 1, cl VII).", "x (pièce n° 1, art. VII)."),
    ],
)
def test_each_countrys_cites(written: str, american: str, british: str, french: str) -> None:
    assert said(written) == [american]
    assert said(written, jurisdiction="England and Wales") == [british]
    assert said(written, language="fr") == [french]


def test_an_unnamed_table_is_named_in_the_documents_language() -> None:
    cell = Pinpoint("words", "Table 2!B3")
    assert pinpoint_said(cell, convention_of("fr", "")) == "Tableau\u00a02!B3"
    assert pinpoint_said(cell, convention_of("en", "")) == "Table 2!B3"
    named = Pinpoint("words", "Tables!B3")
    assert pinpoint_said(named, convention_of("fr", "")) == "Tables!B3"


def test_exhibits_take_their_numbers_in_the_order_of_citation() -> None:
    body = "a [@S4]^[note [@S5]]\n\nb [@Q1; @S4]\n\n{F9} [@S5, ¶ 2]"
    build = orrery()
    uses = exhibit_order(parse(body), letter(body), build.closure())
    assert [(use.label, use.source, use.cited) for use in uses] == [
        ("Ex. 1", "S4", ("0", "1")),
        ("Ex. 2", "S5", ("0", "2")),
        ("Ex. 3", "S1", ("1",)),
    ]
    assert resolve(letter(body), build.closure()).exhibits == uses


def test_cites_land_on_the_sources_place() -> None:
    document = resolve(letter("[@Q1] [@S5, p. 2] [@S4, ¶ 9] [@S1] [@Y2]"), orrery().closure())
    found = [(cite.handle, cite.destination) for cite in cites(document.blocks)]
    assert found == [
        ("Q1", "S1-para3"),
        ("S5", "S5-p2"),
        ("S4", "S4-para9"),
        ("S1", "S1"),
        ("Y2", ""),
    ]


def test_paragraphs_of_one_exhibit_share_its_name_and_each_keeps_its_link() -> None:
    document = resolve(letter("x [@S1, ¶ 9; @S1, ¶ 7; @S1, ¶ 9]"), orrery().closure())
    assert lines(document.blocks) == ["x (Ex. 1 at ¶¶ 7, 9)"]
    assert [cite.destination for cite in cites(document.blocks)] == ["S1-para7", "S1-para9"]


def test_no_space_inside_a_cite_can_break() -> None:
    for language in ("en", "fr"):
        document = resolve(letter("x [@Q1]", language=language), orrery().closure())
        assert " " not in cites(document.blocks)[0].text


def test_a_fact_is_cited_to_what_is_open_and_original() -> None:
    assert said("x [@E2]") == ["x (Ex. 1 at ¶ 2)"]  # the log is privileged
    build = orrery()
    build.link("Q1", "supports", "E3")  # the letter itself, which the report only repeats
    assert said("x [@E3]", build) == ["x (Ex. 1 at ¶ 3)"]


def test_a_deleted_item_is_broken_wherever_it_is_cited() -> None:
    build = orrery()
    build.remove("E1")
    document = resolve(letter("x [@E1]\n\n::: figures E1"), build.closure())
    cite = cites(document.blocks)[0]
    assert (cite.text, cite.broken, cite.destination) == ("[E1?]", True, "")
    assert lines(document.blocks)[-1].startswith("[E1?]")


def test_brackets_already_there_are_not_doubled() -> None:
    assert said("x ([@Q1])") == ["x (Ex. 1 at ¶ 3)"]
    assert said("x^[See [@Q1].]") == ["x{1: See Ex. 1 at ¶ 3.}"]
    assert said("| a |\n|---|\n| [@Q1] |")[1] == "Ex. 1 at ¶ 3"


def test_a_prefix_stands_inside() -> None:
    assert said("x [see @Q1; @Q3].") == ["x (see Ex. 1 at ¶ 3; Ex. 1 at ¶ 2)."]


def test_authorities_go_to_the_foot_in_full_then_short_then_id() -> None:
    body = "A [see @Y1, 1121]. B [@Y2]. C [@Y1, 1130]. D [@Y1]."
    assert said(body) == [
        (
            "A.{1: See Sextant, Inc. v. Astrolabe, 250 Rep. 3d 1115, 1121 (Cal. 2011).}"
            " B.{2: Cal. Map Code § 12.}"
            " C.{3: Sextant, 250 Rep. 3d at 1130.} D.{4: Id.}"
        )
    ]


def test_a_french_mark_comes_before_the_stop() -> None:
    assert said("Voir là [@Y2].", language="fr") == ["Voir là{1: Cal. Map Code § 12.}."]


def test_notes_are_numbered_through_text_tables_and_lists() -> None:
    body = "a^[one]\n\n| h^[two] |\n|---|\n| c |\n\n- i^[three {F1}]"
    assert said(body) == ["a{1: one}", "h{2: two}", "c", "• i{3: three more than 780 million}"]


# ------------------------------------------------------------------ series


def with_series(served: bool, numbers: dict[str, str]) -> Builder:
    build = orrery()
    build.add(Series, "X1", title="Letter exhibits", label="Ex. {n}", served=served)
    for place, (source, number) in enumerate(numbers.items(), 2):
        build.add(Exhibit, f"X{place}", series="X1", source=source, ordinal=place)
        build.change(f"X{place}", number=number)
    return build


def test_fixed_numbers_are_kept() -> None:
    build = with_series(served=True, numbers={"S5": "2", "S4": "1"})
    assert said("x [@S5]; [@S4]; [@S1]", build, series="id-X1") == ["x (Ex. 2); (Ex. 1); (Ex. 1A)"]


def test_a_late_exhibit_becomes_10a_and_a_last_one_the_next_number() -> None:
    build = with_series(served=True, numbers={"S5": "10", "S4": "11"})
    assert said("a [@S5] b [@S1] c [@S2] d [@S4] e [@S3]", build, series="id-X1") == [
        "a (Ex. 10) b (Ex. 10A) c (Ex. 10B) d (Ex. 11) e (Ex. 12)"
    ]


def test_an_open_series_follows_citation_and_only_what_is_cited_is_enclosed() -> None:
    build = with_series(served=False, numbers={"S5": "", "S4": ""})
    document = resolve(letter("a [@S4] b [@S1]", series="id-X1"), build.closure())
    assert [(use.handle, use.label, use.cited) for use in document.exhibits] == [
        ("X3", "Ex. 1", ("0",)),
        ("S1", "Ex. 2", ("0",)),
    ]


def test_a_report_keeps_the_order_of_the_series_and_a_list_holds_it_whole() -> None:
    build = with_series(served=False, numbers={"S5": "", "S4": ""})
    report = letter("a [@S4] b [@S1]", series="id-X1", document="report")
    found = resolve(report, build.closure()).exhibits
    assert [(use.handle, use.label) for use in found] == [("X3", "Ex. 2"), ("S1", "Ex. 3")]
    whole = letter("::: exhibits", series="id-X1", document="list")
    found = resolve(whole, build.closure()).exhibits
    assert [(use.handle, use.label) for use in found] == [("X2", "Ex. 1"), ("X3", "Ex. 2")]


def test_a_list_without_a_series_holds_every_open_source() -> None:
    found = resolve(letter("::: exhibits", document="list"), orrery().closure()).exhibits
    assert [use.source for use in found] == ["S1", "S2", "S3", "S4", "S5"]


def test_letters_and_french_labels() -> None:
    build = orrery()
    build.add(Series, "X1", title="Pièces", label="Pièce {n}", numbering="letters")
    assert said("a [@S4] b [@S1]", build, series="id-X1", language="fr") == [
        "a (pièce A) b (pièce B)"
    ]
