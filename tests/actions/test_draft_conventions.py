"""New drafts follow the practice of their country: closing, exhibit series, subject."""

from pathlib import Path

import pytest

from pincite.actions.cases import new_case
from pincite.actions.drafts import new_draft
from pincite.actions.items import add_item
from pincite.casefile import CaseFile
from pincite.model.drafts import Series


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CaseFile:
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path / "home"))
    made = new_case(tmp_path / "weir", "Finch v. Harbour Line", author="Test Author")
    add_item(made, "party", {"name": "Ada Finch", "type": "person", "honorific": "Ms.",
                             "role": "officer", "side": "opposing"})  # fmt: skip
    add_item(made, "party", {"name": "Harbour Line", "type": "organisation", "role": "opposing",
                             "side": "opposing"})  # fmt: skip
    return made


@pytest.mark.parametrize(
    ("addressee", "closing"), [("P1", "Yours sincerely,"), ("P2", "Yours faithfully,")]
)
@pytest.mark.parametrize("template", ["letter-before-claim", "mise-en-demeure"])
def test_a_named_reader_is_written_to_sincerely(
    case: CaseFile, template: str, addressee: str, closing: str
) -> None:
    draft = new_draft(case, template, "en", {"addressee": addressee})
    assert draft.settings["closing"] == closing


def test_a_french_letter_has_pieces_and_an_english_one_exhibits(case: CaseFile) -> None:
    english = new_draft(case, "demand-letter", "en")
    french = new_draft(case, "mise-en-demeure", "fr")
    again = new_draft(case, "reply", "fr")
    listing = new_draft(case, "exhibit-list", "en")
    labels = {one.id: one.label for one in case.items(Series)}
    assert labels[english.series or ""] == "Ex. {n}"
    assert labels[french.series or ""] == "Pièce n° {n}"
    assert again.series == french.series
    assert listing.series == english.series


def test_a_french_subject_names_the_agreement_in_french(case: CaseFile) -> None:
    add_item(case, "agreement", {"title": "Quay Licence",
                                 "translations": {"fr": {"title": "Licence de quai"}}})  # fmt: skip
    draft = new_draft(case, "mise-en-demeure", "fr")
    assert draft.settings["subject"] == "Mise en demeure – Licence de quai"
