"""Forms of items: every field that counsel edits, and values that come back as they went in."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.items import edit_item
from pincite.actions.values import with_ids
from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.words import BY_KIND, references
from pincite.ui import i18n
from pincite.ui.forms import Form
from pincite.ui.items.choices import kind_name, words
from pincite.ui.items.convert import dated_line, dated_words, from_form, to_form
from pincite.ui.items.csl import with_csl
from pincite.ui.items.dates import date_problem, date_words, short_date, to_edtf
from pincite.ui.items.fields import field_names, fields_of
from tests.casefile.making import fill, new_case

# Fields that no form asks for, and who sets them instead.
GIVEN = {"id", "handle", "sequence", "translations"}
ELSEWHERE = {
    "source": {
        "file_name",
        "sha256",
        "size",
        "media_type",
        "capture",
        "redactions",
        "extract",
        "part_of",
    },
    "passage": {"source", "prefix", "suffix", "start", "end", "paragraph", "page", "label"}
    | {"language"},
    "figure": {"adopted"},
    "series": {"served"},
    "exhibit": {"ordinal", "number", "bates_first", "bates_last"},
    "draft": {"document", "template", "state", "body", "jurisdiction", "settings"},
    "comment": {"about", "place", "by", "written"},
}
NO_FORM = {"finding", "draft_version", "template"}  # made by review, by states, by the drafts' page
KINDS = sorted(BY_KIND.keys() - NO_FORM)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    made = new_case(tmp_path)
    with made.transaction("Fill") as change:
        fill(change)
    yield made
    made.close()


def item_of(case: CaseFile, kind: str) -> Item:
    return case.fetch(kind, case.ids(kind))[0]


@pytest.mark.parametrize("kind", KINDS)
def test_a_form_has_every_field_that_counsel_edits(case: CaseFile, kind: str) -> None:
    wanted = BY_KIND[kind].model_fields.keys() - GIVEN - ELSEWHERE.get(kind, set())
    asked = [field.name for field in fields_of(kind, case)]
    assert {name.partition(".")[0] for name in asked} == wanted
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("kind", KINDS)
def test_an_unchanged_form_changes_nothing(qtbot: QtBot, case: CaseFile, kind: str) -> None:
    item = item_of(case, kind)
    fields = fields_of(kind, case)
    form = Form(fields, to_form(case, item))
    qtbot.addWidget(form)
    assert form.changes() == {}
    given = with_csl(from_form(kind, form.values(), fields), getattr(item, "csl", {}))
    back = with_ids(case, type(item), given)
    assert item.changed(**back) == item


@pytest.mark.parametrize("kind", KINDS)
def test_a_choice_offers_every_word_that_the_model_takes(case: CaseFile, kind: str) -> None:
    model = BY_KIND[kind]
    for field in fields_of(kind, case):
        if field.kind == "choice" and field.name not in references(model):
            taken = set(get_args(model.model_fields[field.name].annotation))
            assert {key for key, _shown in field.options()} == taken, field.name


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_field_and_kind_has_a_name(qapp: QApplication, case: CaseFile, language: str) -> None:
    i18n.install(qapp, language)
    for kind in BY_KIND:
        assert kind_name(kind)
        assert all(field_names(kind, case).values())
    assert field_names("finding", case) == {}
    assert kind_name("exhibit") == {"en": "Exhibit", "fr": "Pièce"}[language]
    assert dict(words("draft_state"))["draft"] == {"en": "Draft", "fr": "Projet"}[language]


TEXT = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="|"), min_size=1)
DAY = st.sampled_from(["", "2019", "2019-03", "2019-03-07"])


@given(TEXT, DAY, DAY)
def test_titles_come_back_with_their_dates(said: str, start: str, end: str) -> None:
    value = {"words": said, "start": start, "end": end}
    assert dated_words(dated_line(value)) == value


@pytest.mark.parametrize(
    ("kind", "name", "value", "shown"),
    [
        ("deadline", "days", None, ""),
        ("deadline", "days", 0, "0"),
        ("deadline", "days", 20, "20"),
        ("claim", "ordinal", 0, ""),
        ("claim", "ordinal", 3, "3"),
        ("series", "bates_first", 1, "1"),
    ],
)
def test_whole_numbers_come_back(
    case: CaseFile, kind: str, name: str, value: int | None, shown: str
) -> None:
    item = item_of(case, kind).changed(**{name: value})
    assert to_form(case, item)[name] == shown
    assert from_form(kind, {name: shown}, fields_of(kind, case)) == {name: value}


@pytest.mark.parametrize(
    ("language", "typed", "edtf"),
    [
        ("en", "7 June 2023", "2023-06-07"),
        ("en", "June 7, 2023", "2023-06-07"),
        ("en", "March 2023", "2023-03"),
        ("en", "2023-06-07", "2023-06-07"),
        ("en", "  2022 ", "2022"),
        ("en", "", ""),
        ("fr", "7 juin 2023", "2023-06-07"),
        ("fr", "mars 2023", "2023-03"),
        ("fr", "1er mai 2023", "2023-05-01"),
    ],
)
def test_a_date_is_typed_in_words(qapp: QApplication, language: str, typed: str, edtf: str) -> None:
    i18n.install(qapp, language)
    assert date_problem(typed) == ""
    assert to_edtf(typed) == edtf


def test_what_is_no_date_is_said(qapp: QApplication) -> None:
    assert "Write 7 June 2023" in date_problem("soon enough")
    assert date_words("soon enough") == ""
    i18n.install(qapp, "fr")
    assert "n’est pas une date" in date_problem("bientôt")


def test_dates_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    assert date_words("2023-06-07") == "Wednesday 7 June 2023"
    assert short_date("2023-06-07", weekday=True) == "Wed 7 Jun 2023"
    assert short_date("2023-06") == "June 2023"
    assert short_date("") == ""
    i18n.install(qapp, "fr")
    assert date_words("2023-06-07") == "mercredi 7 juin 2023"
    assert short_date("2023-06-07") == "7 juin 2023"


def test_a_whole_number_is_digits(qtbot: QtBot, case: CaseFile) -> None:
    field = next(each for each in fields_of("deadline", case) if each.name == "days")
    assert field.check is not None
    assert field.check("14") == ""
    for wrong in ("-3", "two", "1.5", "²"):
        assert "whole number" in field.check(wrong)


def test_empty_means_none_for_a_reference(case: CaseFile) -> None:
    demand = item_of(case, "demand")
    fields = fields_of("demand", case)
    values = {**to_form(case, demand), "actor": "P1", "deadline": ""}
    back = from_form("demand", {f.name: values[f.name] for f in fields}, fields)
    edit_item(case, demand.handle, back)
    changed = case.by_handle(demand.handle).model_dump()
    assert changed["actor"] == case.by_handle("P1").id
    assert changed["deadline"] is None
