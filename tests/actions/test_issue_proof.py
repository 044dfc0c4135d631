"""Nothing is issued before the finished files have been searched for what must not leave."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pincite.actions import issue, states
from pincite.actions.check import check_draft
from pincite.actions.drafts import new_draft
from pincite.actions.items import edit_item
from pincite.actions.sample_case import load_sample
from pincite.casefile import CaseFile
from pincite.model.drafts import DraftVersion
from pincite.model.errors import PressError
from pincite.model.evidence import Source
from pincite.model.people import Party


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """The sample with a demand letter."""
    load_sample(tmp_path / "sample.pincite", author="Case team")
    with CaseFile.open(tmp_path / "sample.pincite", author="Case team") as opened:
        new_draft(opened, "demand-letter", "en")
        yield opened


def test_words_of_a_privileged_source_typed_into_a_letter_stop_its_issue(case: CaseFile) -> None:
    """Fit to send knows bindings and notes; only the finished file shows what was copied out."""
    hidden = next(one for one in case.items(Source) if one.privilege and one.type == "email")
    secret = max((block.text for block in case.blocks(hidden.extract)), key=len)
    draft = case.by_handle("L1")
    edit_item(case, "L1", {"body": f"{getattr(draft, 'body', '')}\n\n{secret}\n"})
    states.approve_draft(case, "L1", by=next(p.handle for p in case.items(Party) if _ours(p)))
    found = check_draft(case, "L1", finished=True)
    assert [one.rule for one in found if one.severity == "block"] == []
    with pytest.raises(PressError) as refused:
        issue.issue_draft(case, "L1")
    assert refused.value.reason == "leak"
    assert str(refused.value.values["handle"])[:1] in "SQ"
    assert not case.items(DraftVersion, state="issued")


def _ours(party: Party) -> bool:
    return party.role == "counsel" and party.side == "own"
