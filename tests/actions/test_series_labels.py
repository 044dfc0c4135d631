"""A new series of exhibits is labelled as the case's country and the document's language do."""

from pathlib import Path

import pytest

from pincite.actions.cases import new_case
from pincite.actions.drafts import new_draft
from pincite.actions.exhibits import add_exhibit, series_for
from pincite.actions.items import add_item
from pincite.casefile import CaseFile
from pincite.model.drafts import Series

PLACES = [
    ("en", "US", "Ex. {n}"),
    ("en", "California", "Ex. {n}"),
    ("en", "England and Wales", "Exhibit {n}"),
    ("fr", "France", "Pièce n° {n}"),
    ("fr", "US", "Pièce n° {n}"),
]


def made(folder: Path, language: str, jurisdiction: str) -> CaseFile:
    path = folder / "mill.pincite"
    return new_case(
        path, "Mill v. Barge", author="Ida Vane", language=language, jurisdiction=jurisdiction
    )


@pytest.mark.parametrize(("language", "jurisdiction", "label"), PLACES)
def test_every_way_to_a_series_labels_it_alike(
    tmp_path: Path, language: str, jurisdiction: str, label: str
) -> None:
    with made(tmp_path, language, jurisdiction) as case:
        assert series_for(case).label == label
        by_hand = add_item(case, "series", {"title": "By hand"})
        assert isinstance(by_hand, Series)
        assert by_hand.label == label
        own = add_item(case, "series", {"title": "Own", "label": "Annex {n}"})
        assert isinstance(own, Series)
        assert own.label == "Annex {n}"


@pytest.mark.parametrize(
    ("template", "language", "label"),
    [
        ("demand-letter", "en", "Ex. {n}"),
        ("letter-before-claim", "en", "Exhibit {n}"),
        ("mise-en-demeure", "fr", "Pièce n° {n}"),
    ],
)
def test_a_letter_labels_its_series_by_its_own_country(
    tmp_path: Path, template: str, language: str, label: str
) -> None:
    with made(tmp_path, "en", "US") as case:
        new_draft(case, template, language)
        (series,) = case.items(Series)
        assert series.label == label


def test_the_first_exhibit_of_a_british_case_is_no_american_one(tmp_path: Path) -> None:
    with made(tmp_path, "en", "England and Wales") as case:
        source = add_item(case, "source", {"title": "A notice"})
        add_exhibit(case, source.handle)
        (series,) = case.items(Series)
        assert (series.title, series.label) == ("Exhibits", "Exhibit {n}")
        new_draft(case, "letter-before-claim", "en")
        assert len(case.items(Series)) == 1
