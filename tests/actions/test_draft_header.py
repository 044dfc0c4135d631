"""A draft from a text file: an error in its header names the line as well as the field."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pincite.actions.drafts import draft_from_text
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.model.errors import PinciteError
from pincite.model.people import Party
from tests.casefile.making import new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as case_file:
        yield case_file


@pytest.mark.parametrize(
    ("header", "line", "named"),
    [
        ("title: A letter\ndate: 7 June\n", 3, "date"),
        ("\n\nlanguage: nl\n", 4, "language"),
        ("title: A\ndate: 2023-06-07\naddressee: P9\n", 4, "P9"),
        ("title: A\ndocument: novel\n", 3, "document"),
        ("title: A\nno colon here\n", 3, ""),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_an_error_in_the_header_names_its_line(
    case: CaseFile, header: str, line: int, named: str, ending: str
) -> None:
    text = f"---\n{header}---\n\nThe mill stood still.\n".replace("\n", ending)
    with pytest.raises(PinciteError) as raised:
        draft_from_text(case, text)
    said = sentence(raised.value)
    assert said.startswith(f"Line {line} of the text’s header")
    assert named in said
    assert sentence(raised.value, "fr").startswith(("Ligne", "La ligne"))
    assert case.all_heads(("draft",)) == []


def test_an_error_of_what_is_given_beside_the_text_names_no_line(case: CaseFile) -> None:
    with pytest.raises(PinciteError) as raised:
        draft_from_text(case, "---\ntitle: A\n---\nText.", fields={"date": "7 June"})
    assert "Line" not in sentence(raised.value)


@pytest.mark.parametrize(
    ("header", "field", "value"),
    [
        ("Date: May 24, 2023", "date", "2023-05-24"),
        ("date: 24 mai 2023", "date", "2023-05-24"),
        ("lang: French", "language", "fr"),
        ("Style: Modern", "style", "modern"),
        ("paper: A4", "paper", "a4"),
        ('title: "A letter"', "title", "A letter"),
        ("# a remark\njurisdiction: FR", "jurisdiction", "FR"),
        ("series:", "series", None),
        ("series: none", "series", None),
    ],
)
def test_a_header_is_read_kindly(case: CaseFile, header: str, field: str, value: object) -> None:
    draft = draft_from_text(case, f"---\n{header}\n---\n\nThe mill stood still.")
    assert getattr(draft, field) == value


def test_a_party_may_be_named(case: CaseFile) -> None:
    with case.transaction("Add party") as change:
        party = change.add(Party.checked(name="Orla Ferris", short_name="Ms. Ferris"))
    for words in ("Orla Ferris", "ms. ferris", "p1", "P1"):
        assert draft_from_text(case, f"---\nto: {words}\n---\n\nText.").addressee == party.id


def test_a_choice_that_is_none_is_told_what_there_is(case: CaseFile) -> None:
    with pytest.raises(PinciteError) as raised:
        draft_from_text(case, "---\npaper: foolscap\n---\n\nText.")
    assert sentence(raised.value).endswith("Write one of: letter, a4, legal, tabloid, a3.")
