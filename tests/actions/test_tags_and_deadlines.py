"""Tags given and taken; deadlines counted by their rule."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pincite.actions.deadlines import count_deadline, counted
from pincite.actions.items import add_item
from pincite.actions.registry import all_actions
from pincite.actions.tags import tag_item, tags_of, untag_item
from pincite.casefile import CaseFile
from pincite.model.claims import Deadline
from pincite.model.errors import InvalidValue, NotFound
from pincite.model.remarks import Tag
from tests.casefile.making import new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    made = new_case(tmp_path)
    yield made
    made.close()


def test_a_new_name_makes_a_tag_and_a_known_one_is_used_again(case: CaseFile) -> None:
    add_item(case, "fact", {"sentence": "The mill stood still."})
    add_item(case, "fact", {"sentence": "The mill turned again."})
    first = tag_item(case, "E1", " Élan ")
    assert tag_item(case, "E2", "elan").id == first.id
    assert [tag.name for tag in case.items(Tag)] == ["Élan"]
    assert [tag.handle for tag in tags_of(case, "E2")] == [first.handle]


def test_the_same_tag_twice_changes_nothing(case: CaseFile) -> None:
    add_item(case, "fact", {"sentence": "The mill stood still."})
    tag_item(case, "E1", "Mill")
    before = case.journal_head
    tag_item(case, "E1", "Mill")
    assert case.journal_head == before


def test_a_tag_comes_off_and_undo_puts_it_back(case: CaseFile) -> None:
    add_item(case, "fact", {"sentence": "The mill stood still."})
    tag = tag_item(case, "E1", "Mill")
    untag_item(case, "E1", tag.handle)
    assert tags_of(case, "E1") == []
    case.undo()
    assert [each.id for each in tags_of(case, "E1")] == [tag.id]
    case.undo()
    assert case.items(Tag) == []


def test_what_is_not_there_cannot_come_off(case: CaseFile) -> None:
    add_item(case, "fact", {"sentence": "The mill stood still."})
    add_item(case, "tag", {"name": "Mill"})
    with pytest.raises(NotFound):
        untag_item(case, "E1", "T1")
    with pytest.raises(InvalidValue):
        tag_item(case, "E1", "  ")


@pytest.mark.parametrize(
    ("rule", "days", "country", "day"),
    [
        ("calendar", 14, "", "2023-06-01"),
        ("clear", 14, "", "2023-06-02"),
        ("business", 5, "US", "2023-05-25"),
        ("business", 8, "US", "2023-05-31"),  # 29 May 2023 is Memorial Day
        ("fixed", 14, "", ""),
        ("calendar", None, "", ""),
    ],
)
def test_a_deadline_is_counted(rule: str, days: int | None, country: str, day: str) -> None:
    deadline = Deadline.checked(
        title="Answer", rule=rule, days=days, country=country, counted_from="2023-05-18"
    )
    assert counted(deadline) == day


def test_the_counted_day_is_taken_over(case: CaseFile) -> None:
    fields = {"title": "Answer", "rule": "calendar", "days": 20, "counted_from": "2023-05-18"}
    add_item(case, "deadline", fields)
    assert count_deadline(case, "D1").date == "2023-06-07"
    case.undo()
    assert case.by_handle("D1").model_dump()["date"] == ""


def test_nothing_to_count_is_said(case: CaseFile) -> None:
    add_item(case, "deadline", {"title": "Answer"})
    add_item(case, "tag", {"name": "Mill"})
    with pytest.raises(InvalidValue):
        count_deadline(case, "D1")
    with pytest.raises(InvalidValue):
        count_deadline(case, "T1")


def test_they_can_be_scripted() -> None:
    assert {"tag_item", "untag_item", "count_deadline"} <= all_actions().keys()
