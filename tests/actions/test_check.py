"""Fit to send on a real case file: what is found, what may be set aside and what may not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pincite.actions.check import check_draft, override_finding, restore_finding
from pincite.actions.drafts import draft_from_text
from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.model.errors import InvalidValue, NotFound
from pincite.model.people import Party
from pincite.model.remarks import Finding

BODY = """
May 24, 2023

Ms. Nadia Orlov
Ferris Tools Inc.

Dear Ms. Orlov:

Ferris made 310 million calls. Please answer by Sunday, June 11, 2023, and see [●].

Sincerely,

Ines Calder
"""


@pytest.fixture
def case_file(tmp_path: Path) -> Iterator[CaseFile]:
    case = Case.checked(title="Brook v. Ferris", date_shown="2023-05-24")
    with CaseFile.create(tmp_path / "case.pincite", case, author="I. Calder") as opened:
        with opened.transaction("Parties") as change:
            change.add(Party.checked(name="Ferris Tools Inc.", side="opposing"))
        yield opened


def rules(case_file: CaseFile, draft: str) -> list[tuple[int, str]]:
    found = check_draft(case_file, draft, before_approval=True)
    return [(one.rule, one.severity) for one in found]


def test_findings_have_what_the_command_line_prints(case_file: CaseFile) -> None:
    draft = draft_from_text(case_file, BODY)
    assert rules(case_file, draft.handle) == [(1, "block"), (14, "block"), (9, "warn")]
    first = check_draft(case_file, draft.handle)[0]
    assert "310 million calls" in first.message
    assert first.place.isdigit()
    french = check_draft(case_file, draft.handle, language="fr")[0]
    assert "saisi à la main" in french.message


def test_approval_is_asked_for_last(case_file: CaseFile) -> None:
    draft = draft_from_text(case_file, BODY)
    assert 23 in [one.rule for one in check_draft(case_file, draft.handle)]


def test_a_finding_is_set_aside_with_a_reason_and_taken_up_again(case_file: CaseFile) -> None:
    draft = draft_from_text(case_file, BODY)
    weekend = check_draft(case_file, draft.handle, before_approval=True)[-1]
    made = override_finding(case_file, draft.handle, 9, weekend.key, "The client wishes it so.")
    assert (made.by, made.rule) == ("I. Calder", 9)
    assert rules(case_file, draft.handle) == [(1, "block"), (14, "block")]
    restore_finding(case_file, draft.handle, weekend.key)
    assert (9, "warn") in rules(case_file, draft.handle)
    case_file.undo()
    assert (9, "warn") not in rules(case_file, draft.handle)


def test_not_a_fact_is_remembered(case_file: CaseFile) -> None:
    draft = draft_from_text(case_file, BODY)
    typed = check_draft(case_file, draft.handle)[0]
    override_finding(case_file, draft.handle, 1, typed.key, "A manner of speech.", "not_a_fact")
    assert (1, "block") not in rules(case_file, draft.handle)


def test_a_placeholder_cannot_be_set_aside(case_file: CaseFile) -> None:
    draft = draft_from_text(case_file, BODY)
    token = next(one for one in check_draft(case_file, draft.handle) if one.rule == 14)
    with pytest.raises(InvalidValue, match="invalid_value") as raised:
        override_finding(case_file, draft.handle, 14, token.key, "Later.")
    assert raised.value.values["why"] == "no_override"
    with case_file.transaction("By another way") as change:
        change.add(Finding.checked(draft=draft.id, rule=14, key=token.key, reason="Later."))
    assert (14, "block") in rules(case_file, draft.handle)


def test_only_what_was_found_can_be_set_aside(case_file: CaseFile) -> None:
    draft = draft_from_text(case_file, BODY)
    with pytest.raises(InvalidValue):
        override_finding(case_file, draft.handle, 9, "9.weekend:nothing", "No reason.")
    with pytest.raises(InvalidValue):
        override_finding(case_file, draft.handle, 9, "", " ")
    with pytest.raises(NotFound):
        check_draft(case_file, "L99")
    with pytest.raises(InvalidValue):
        check_draft(case_file, "P1")
