"""Citations by CSL: the forms of three countries, id. and short forms, fields that stay text."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.drafting.csl import Place, Position, cite, tried
from pincite.drafting.csl_styles import OURS, built_in_style, suited
from pincite.model.errors import DraftError

BLUEBOOK, OSCOLA, FRENCH, CHICAGO = OURS

URL = "https://gazette.example/mill"
ARTICLE: dict[str, Any] = {
    "type": "article-newspaper",
    "title": "The mill stops",
    "author": [{"family": "Vane", "given": "Ada"}],
    "container-title": "The Miller's Gazette",
    "issued": {"date-parts": [[2023, 5, 18]]},
    "accessed": {"date-parts": [[2023, 6, 2]]},
    "URL": URL,
    "language": "en",
}
CASE: dict[str, Any] = {
    "type": "legal_case",
    "title": "Vane v. Mills",
    "title-short": "Vane",
    "container-title": "Rep. 3d",
    "volume": "12",
    "page": "45",
    "authority": "9th Cir.",
    "issued": {"date-parts": [[2019]]},
}
ARRET: dict[str, Any] = {
    "type": "legal_case",
    "title": "Moulins Vane c. Orme",
    "authority": "Cass. com.",
    "number": "20-12.345",
    "issued": {"date-parts": [[2021, 5, 12]]},
}


def said(style: str, item: dict[str, Any], place: Place | None = None, archive: str = "") -> str:
    """The cite with emphasis in stars, small capitals in carets, plain spaces."""
    item, place = suited(item, place or Place(), style, archive)
    found = ""
    for run in cite(built_in_style(style), item, place):
        mark = "*" if run.emphasis else "^" if run.small_caps else ""
        found += f"{mark}{run.text}{mark}"
    return found.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_newspaper_page_in_full() -> None:
    assert said(BLUEBOOK, ARTICLE) == (
        "Ada Vane, *The Mill Stops*, ^The Miller’s Gazette^ (May 18, 2023), "
        "https://gazette.example/mill"
    )
    assert said(BLUEBOOK, ARTICLE, archive="https://kept.example/a").endswith(
        "https://gazette.example/mill [https://kept.example/a]"
    )
    assert said(OSCOLA, ARTICLE) == (
        "A Vane, ‘The Mill Stops’ *The Miller’s Gazette* (18 May 2023) "
        "<https://gazette.example/mill> accessed 2 June 2023"
    )
    assert said(FRENCH, ARTICLE | {"title": "Le moulin s'arrête", "language": "fr"}) == (
        "A. Vane, « Le moulin s’arrête », *The Miller’s Gazette* [en ligne], 18 mai 2023, "
        "https://gazette.example/mill (consulté le 2 juin 2023)"
    )


@pytest.mark.parametrize(
    ("style", "item", "first", "subsequent", "ibid", "ibid_elsewhere"),
    [
        (
            BLUEBOOK,
            CASE,
            "Vane v. Mills, 12 Rep. 3d 45, 47 (9th Cir. 2019)",
            "*Vane*, 12 Rep. 3d at 47",
            "*Id.*",
            "*Id.* at 47",
        ),
        (
            BLUEBOOK,
            ARTICLE,
            "Ada Vane, *The Mill Stops*, ^The Miller’s Gazette^ 47 (May 18, 2023), " + URL,
            "Vane, *supra* note 3 at 47",
            "*Id.*",
            "*Id.* at 47",
        ),
        (
            OSCOLA,
            CASE,
            "*Vane v Mills* (2019) 12 Rep 3d 45 (9th Cir) 47",
            "*Vane* (n 3) 47",
            "ibid",
            "ibid 47",
        ),
        (
            FRENCH,
            ARRET,
            "Cass. com., 12 mai 2021, n° 20-12.345, *Moulins Vane c. Orme*, p. 47",
            "Cass. com., 12 mai 2021, préc. (note 3), p. 47",
            "*Ibid.*",
            "*Ibid.*, p. 47",
        ),
    ],
)
def test_full_short_and_id_forms(
    style: str, item: dict[str, Any], first: str, subsequent: str, ibid: str, ibid_elsewhere: str
) -> None:
    assert said(style, item, Place("first", "47")) == first
    assert said(style, item, Place("subsequent", "47", note=3)) == subsequent
    assert said(style, item, Place("ibid", "47", note=3)) == ibid
    assert said(style, item, Place("ibid-with-locator", "47", note=3)) == ibid_elsewhere


def test_a_case_cited_short_names_its_first_page() -> None:
    assert said(BLUEBOOK, CASE, Place("subsequent", note=3)) == "*Vane*, 12 Rep. 3d at 45"


def test_a_pinpoint_is_never_lost() -> None:
    law = {"type": "legislation", "title": "Mill Act", "container-title": "U.S.C.", "volume": "18"}
    for style in OURS:
        for item in (law, CASE, ARTICLE):
            for position in ("first", "subsequent", "ibid-with-locator"):
                assert "§ 9713" in said(style, item, Place(position, "§ 9713", note=1))


@pytest.mark.parametrize(
    ("issued", "american", "british", "french"),
    [
        ("2023-05", "May 2023", "May 2023", "mai 2023"),
        ("2021-05-01", "May 1, 2021", "1 May 2021", "1er mai 2021"),
        ("2019~", "about 2019", "about 2019", "vers 2019"),
        (
            "2021-05-01/2021-06-02",
            "between May 1 and June 2, 2021",
            "between 1 May and 2 June 2021",
            "entre le 1er mai et le 2 juin 2021",
        ),
        ({"literal": "Michaelmas"}, "Michaelmas", "Michaelmas", "Michaelmas"),
    ],
)
def test_any_date_is_said_whole_and_once(
    issued: object, american: str, british: str, french: str
) -> None:
    page = {"type": "webpage", "title": "T", "container-title": "G", "issued": issued}
    assert said(BLUEBOOK, page) == f"*T*, ^G^ ({american})"
    assert said(OSCOLA, page) == f"‘T’ (*G*, {british})"
    assert said(FRENCH, page) == f"« T », *G*, {french}"


def test_a_title_that_stands_for_the_author_is_said_once() -> None:
    page = {"type": "webpage", "title": "About us", "container-title": "Mill", "issued": "2020"}
    for style in OURS:
        assert said(style, page).count("About us") == 1


def test_only_english_titles_change_their_letters() -> None:
    french = ARTICLE | {"title": "le moulin s’arrête", "language": "fr"}
    assert "le moulin s’arrête" in said(BLUEBOOK, french)
    assert "The Mill Stops" in said(BLUEBOOK, ARTICLE)


HOSTILE = (
    "<b>x</b> & <i>y",
    '<span class="nocase">a</span>',
    "{F1} [@S1] **strong** \\textbf{z}",
    "%s {0} {{ 7*7 }}",
)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("style", OURS)
def test_markup_in_a_field_stays_text(style: str, words: str) -> None:
    item = ARTICLE | {"title": words, "language": "fr", "author": [{"literal": words}]}
    assert said(style, item).count(words) == 2


ANY = st.text(max_size=30)


@given(ANY, ANY, ANY, ANY, st.sampled_from(OURS), st.sampled_from(["webpage", "book", "x"]))
def test_any_field_gives_plain_words(
    title: str, name: str, outlet: str, number: str, style: str, kind: str
) -> None:
    item = {"type": kind, "title": title, "author": [{"family": name, "given": outlet}]}
    item |= {"container-title": outlet, "volume": number, "page": number}
    for place in (Place(), Place("subsequent", number, note=2), Place("ibid-with-locator", "1")):
        runs = cite(built_in_style(style), item, place)
        assert not set("".join(run.text for run in runs)) & set("\ue000\ue001\ue002\ue003\x00\n")


def test_the_same_cite_is_the_same() -> None:
    swapped = dict(reversed(CASE.items()))
    assert said(BLUEBOOK, CASE) == said(BLUEBOOK, swapped)


def test_two_threads_do_not_disturb_each_other() -> None:
    items = [CASE | {"volume": str(number)} for number in range(100, 160)]
    places = [
        Place("first", "7"),
        Place("subsequent", "7", note=2),
        Place("ibid-with-locator", "7"),
    ]
    work = [(item, place) for item in items for place in places]
    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(lambda one: said(BLUEBOOK, *one), work))
    for item in items:
        full, short, same = found[:3]
        del found[:3]
        assert full == f"Vane v. Mills, {item['volume']} Rep. 3d 45, 7 (9th Cir. 2019)"
        assert short == f"*Vane*, {item['volume']} Rep. 3d at 7"
        assert same == "*Id.* at 7"


@pytest.mark.parametrize("name", OURS)
def test_the_programs_styles_pass_their_own_trial(name: str) -> None:
    tried(built_in_style(name))


XMLNS = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"'
LOOP = '<macro name="a"><text macro="a"/></macro>'
BODY = '<citation><layout><text macro="a"/></layout></citation>'


@pytest.mark.parametrize(
    "style",
    [
        b"",
        b"not xml",
        b"<html/>",
        f"<style {XMLNS}/>".encode(),
        f"<style {XMLNS}>{LOOP}{BODY}</style>".encode(),
        f"<style {XMLNS}>{BODY}</style>".encode(),
        f"<!DOCTYPE style [<!ENTITY e 'x'>]><style {XMLNS}>{LOOP}{BODY}</style>".encode(),
        f"<style {XMLNS}>{' ' * 1024 * 1024}</style>".encode(),
    ],
)
def test_what_is_no_style_is_refused(style: bytes) -> None:
    with pytest.raises(DraftError) as caught:
        tried(style)
    assert caught.value.reason == "bad_style"


POSITIONS: tuple[Position, ...] = ("first", "subsequent", "ibid", "ibid-with-locator")


def test_no_cite_ends_in_a_stop_of_the_style() -> None:
    for style in OURS:
        for position in POSITIONS:
            words = said(style, ARTICLE, Place(position, "7", note=1))
            assert not words.endswith(("..", ".*.")), words
