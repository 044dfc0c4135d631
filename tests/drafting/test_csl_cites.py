"""Authorities with CSL data, and sources that are no exhibit, cited in a document."""

from typing import Any

import pytest

from pincite.drafting.csl_styles import built_in_style
from pincite.drafting.resolve import resolve
from pincite.model.evidence import Capture, Source
from pincite.model.obligations import Authority
from tests.drafting.closures import Builder, letter, orrery
from tests.drafting.test_csl import ARRET, CASE, URL
from tests.drafting.words import lines

LAW = {"type": "legislation", "title": "Chart Act", "container-title": "U.S.C.", "volume": "18"}


def case() -> Builder:
    build = orrery()
    build.add(Authority, "Y8", citation="Vane v. Mills", type="case", csl=CASE)
    build.add(Authority, "Y9", citation="Cass. com., 12 mai 2021", type="case", csl=ARRET)
    capture = Capture(method="reference", accessed="2023-06-02T10:00:00+00:00")
    build.add(Source, "S8", title="The mill stops", author="Ada Vane", language="en",
        outlet="The Miller's Gazette", published="2023-05-18", url=URL, type="article",
        capture=capture.model_dump())  # fmt: skip
    return build


def said(body: str, build: Builder | None = None, **fields: Any) -> list[str]:
    return lines(resolve(letter(body, **fields), (build or case()).closure()).blocks)


def test_full_then_id_then_short() -> None:
    body = "A [@Y8, 47].\n\nB [@Y8, 47].\n\nC [@Y8, 49].\n\nD [@Y1].\n\nE [@Y8, 50]."
    assert said(body) == [
        "A.{1: Vane v. Mills, 12 Rep. 3d 45, 47 (9th Cir. 2019).}",
        "B.{2: Id.}",
        "C.{3: Id. at 49.}",
        "D.{4: Sextant, Inc. v. Astrolabe, 250 Rep. 3d 1115 (Cal. 2011).}",
        "E.{5: Vane, 12 Rep. 3d at 50.}",
    ]


@pytest.mark.parametrize("handle", ["Y8", "Y1"])
def test_id_behind_a_signal_is_small(handle: str) -> None:
    (_, second) = said(f"A [@{handle}, 47].\n\nB [see @{handle}, 49].")
    assert second == "B.{2: See id. at 49.}"


def test_id_never_follows_a_note_with_another_cite() -> None:
    assert said("A [@Y8; @Y1].\n\nB [@Y1, 1120].\n\nC [@Y8]. D [@Y8].")[1:] == [
        "B.{2: Sextant, 250 Rep. 3d at 1120.}",
        "C.{3: Vane, 12 Rep. 3d at 45.} D.{4: Id.}",
    ]


def test_a_source_without_a_document_is_cited_and_is_no_exhibit() -> None:
    body = "A [@S8].\n\nB [@Y1].\n\nC [@S8, ¶ 7].\n\nD [@S1]."
    document = resolve(letter(body), case().closure())
    assert lines(document.blocks) == [
        f"A.{{1: Ada Vane, The Mill Stops, The Miller’s Gazette (May 18, 2023), {URL}.}}",
        "B.{2: Sextant, Inc. v. Astrolabe, 250 Rep. 3d 1115 (Cal. 2011).}",
        "C.{3: Vane, supra note 1 at ¶ 7.}",
        "D (Ex. 1).",
    ]
    assert [use.source for use in document.exhibits] == ["S1"]


def test_no_supra_without_a_note_to_refer_to() -> None:
    words = f"Ada Vane, The Mill Stops, The Miller’s Gazette (May 18, 2023), {URL}"
    assert said("| a |\n|---|\n| [@S8] |\n| [@Y8] |\n| [@S8] |")[0] == "a"
    assert said("| a |\n|---|\n| [@S8] |\n| [@Y8] |\n| [@S8] |")[3] == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"jurisdiction": "England and Wales"}, "Vane v Mills (2019) 12 Rep 3d 45 (9th Cir)"),
        ({"language": "fr"}, "9th Cir., 2019, Vane v. Mills, 12 Rep. 3d 45"),
        ({"settings": {"citation_style": "oscola"}}, "Vane v Mills (2019) 12 Rep 3d 45 (9th Cir)"),
        ({"settings": {"citation_style": "../x"}}, "Vane v. Mills, 12 Rep. 3d 45 (9th Cir. 2019)"),
    ],
)
def test_the_country_or_the_draft_names_the_style(fields: dict[str, Any], words: str) -> None:
    assert words in said("A [@Y8].", **fields)[0]


def test_counsels_own_style_is_in_the_draft() -> None:
    text = built_in_style("oscola").decode().replace("ibid", "ibid")
    settings = {"citation_style": "house", "citation_csl": text}
    assert "Vane v Mills (2019)" in said("A [@Y8].", settings=settings)[0]
    broken = {"citation_style": "house", "citation_csl": "<style"}
    assert said("A [@Y8].", settings=broken) == ["A.{1: Vane v. Mills.}"]


def test_french_forms() -> None:
    body = "A [@Y9].\n\nB [@Y9, p. 4].\n\nC [@Y2].\n\nD [@Y9]."
    assert said(body, language="fr") == [
        "A{1: Cass. com., 12 mai 2021, n° 20-12.345, Moulins Vane c. Orme.}.",
        "B{2: Ibid., p. 4.}.",
        "C{3: Cal. Map Code § 12.}.",
        "D{4: Cass. com., 12 mai 2021, préc. (note 1).}.",
    ]


@pytest.mark.parametrize(
    "csl",
    [
        {"author": [1, None], "issued": [3], "title": {"a": 1}},
        {"author": "Ada Vane", "issued": "2019", "volume": 12},
        {"issued": {"date-parts": [["x"]]}, "type": "no such type"},
        {"author": [{"family": None}], "issued": {"date-parts": []}},
    ],
)
def test_odd_data_says_something_plain(csl: dict[str, Any]) -> None:
    build = case()
    build.change("Y8", csl=csl)
    (words,) = said("A [@Y8].", build)
    assert "Vane" in words
    assert "{'" not in words


def test_markup_in_an_authority_stays_text() -> None:
    build = case()
    build.change("Y8", csl=CASE | {"title": "{F1} <b>v.</b> [@S1]"})
    assert "{F1} <b>v.</b> [@S1], 12 Rep. 3d 45" in said("A [@Y8].", build)[0]


def test_a_statute_with_data_by_its_style() -> None:
    build = case()
    build.change("Y2", csl=LAW | {"section": "1030"})
    assert said("A [@Y2].", build) == ["A.{1: Chart Act, 18 U.S.C. § 1030.}"]


CODE = {"type": "legislation", "title": "Map Code", "section": "12", "container-title": "Cal. Map."}
ACT = {"type": "legislation", "title": "Maps Act 2015", "section": "9"}


@pytest.mark.parametrize(
    ("csl", "fields", "body", "words"),
    [
        (CODE, {"jurisdiction": "England"}, "A [@Y2, subd. (a)].", "Cal Map § 12 subd (a)."),
        (ACT, {"jurisdiction": "England"}, "A [@Y2].", "Maps Act 2015, s 9."),
        (CODE, {"language": "fr"}, "A [@Y2, subd. (a)].", "Map Code, art. 12, subd. (a)."),
    ],
)
def test_a_statutes_section_is_never_lost(
    csl: dict[str, Any], fields: dict[str, Any], body: str, words: str
) -> None:
    build = case()
    build.change("Y2", csl=csl)
    assert words in lines(resolve(letter(body, **fields), build.closure()).blocks)[0]


def test_id_inside_a_sentence_has_a_small_letter() -> None:
    body = "A [@Y8]. B.^[As [@Y8, 5] says. [@Y8, 6].]\n\nC [@Y9] D."
    found = said(body)
    assert "As id. at 5 says." in found[0]
    assert "says. Id. at 6." in found[0]
    inline = said("A [@Y8]. B [@Y8, 5].", settings={"cites": "inline"})
    assert "B (id. at 5)." in inline[0]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("A duty arises under [@Y1].", "A duty arises under {cite}."),
        ("See [@Y1]; it binds.", "See {cite}; it binds."),
        ("They agreed to it [@Y1].", "They agreed to it.{{1: {cite}.}}"),
        ("Read the seeds [@Y1].", "Read the seeds.{{1: {cite}.}}"),
    ],
)
def test_a_cite_that_ends_what_the_words_say_stays_among_them(body: str, words: str) -> None:
    cite = "Sextant, Inc. v. Astrolabe, 250 Rep. 3d 1115 (Cal. 2011)"
    assert said(body) == [words.format(cite=cite)]
