"""Suggestions: where they stand, and what is left out of the search."""

from pincite.intake.readers import read
from pincite.intake.reading import TextBlock, full_text
from pincite.intake.shape import Draft, number, table_draft
from pincite.intake.suggest import Suggestion, suggest
from tests.intake.articles import ENGLISH, FRENCH


def of_kind(found: list[Suggestion], kind: str) -> list[Suggestion]:
    return [each for each in found if each.kind == kind]


def test_an_english_article() -> None:
    reading = read(ENGLISH.encode(), "a.txt")
    found = suggest(reading.blocks, "en", "2023-05-19", ["Ostmark Shipping"])
    (figure,) = of_kind(found, "figure")
    assert (figure.value, figure.qualifier, figure.period) == ("12000000", "over", "2022")
    assert figure.paragraph == 2
    (quotation,) = of_kind(found, "quotation")
    assert quotation.speaker == "Ann Example"
    assert "2023-05-18" in [each.edtf for each in of_kind(found, "date")]
    names = {each.exact: each.known for each in of_kind(found, "party")}
    assert names["Ostmark Shipping"] is True


def test_a_french_deadline_is_one_and_no_date_besides() -> None:
    reading = read(FRENCH.encode(), "a.txt")
    found = suggest(reading.blocks, "fr", reading.published)
    (limit,) = of_kind(found, "deadline")
    assert (limit.edtf, limit.exact) == ("2023-06-07", "d’ici au 7 juin")
    assert not any(each.edtf == "2023-06-07" for each in of_kind(found, "date"))


def test_every_suggestion_stands_where_it_says() -> None:
    paragraphs = [f"The line sold {n + 2},500 tickets in March 2022, it said." for n in range(900)]
    blocks = number([Draft("Tickets", "title"), *(Draft(text) for text in paragraphs)])
    text = full_text(blocks)
    found = suggest(blocks, "en", "2023-05-19")
    assert all(text[each.start : each.end] == each.exact for each in found)
    figures = of_kind(found, "figure")
    assert [each.paragraph for each in figures] == list(range(1, 901))
    assert figures[899].value == "901500"


def test_cells_headers_and_credits_are_not_searched() -> None:
    blocks = number(
        [
            table_draft([["March 2022", "1,500 requests"], ["April 2022", "2,300 requests"]]),
            Draft("Date: Fri, 19 May 2023 23:30:00", "headers"),
            Draft("Published 19 May 2023", "byline"),
            Draft("The line counted 1,700 requests."),
        ]
    )
    found = suggest(blocks, "en", "2023-05-19")
    assert [(each.exact, each.paragraph) for each in found] == [("1,700 requests", 1)]


def test_a_new_name_is_suggested_once() -> None:
    text = "“We will see,” said Ann Example. “Not yet,” said Ann Example."
    found = of_kind(suggest(number([Draft(text), Draft(text)]), "en"), "party")
    assert [each.exact for each in found] == ["Ann Example"]
    assert found[0].known is False


def test_nothing_to_find_finds_nothing() -> None:
    assert suggest((), "en") == []
    assert suggest((TextBlock(0, "", "paragraph", 1, None),), "fr") == []
