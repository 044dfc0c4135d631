"""An export for a court's system: numbered as it asks, and each rule told at the end."""

from pathlib import Path

import pytest

from pincite.actions.conformance import judge_files
from pincite.actions.drafts import draft_from_text
from pincite.actions.export import export_draft
from pincite.actions.sentences import sentence
from pincite.model.errors import EvidenceError, PressError
from tests.casefile.making import new_case

BODY = "Dear Ms. Orlov:\n\nThe mill stood still.\n\nSincerely,\n\nIda Moss\n"


def test_an_export_ends_with_its_report(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        draft = draft_from_text(case, BODY).handle
        to = str(tmp_path / "letter.pdf")
        paths = export_draft(case, draft, to, exhibits=True, profile="england_bundle")
        told = judge_files(case, [str(path) for path in paths], "england_bundle")
    assert {one.file for one in told} == {"letter.pdf", "exhibits.pdf"}
    assert [one for one in told if not one.kept] == []
    assert "exhibits.pdf: ok: opens at 100 %" in [f"{one.file}: {one.line}" for one in told]
    assert "opens_at_100" not in [one.rule for one in told if one.file == "letter.pdf"]


def test_an_unknown_profile_writes_nothing(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        draft = draft_from_text(case, BODY).handle
        with pytest.raises(PressError) as caught:
            export_draft(case, draft, str(tmp_path / "letter.pdf"), profile="mars")
        with pytest.raises(EvidenceError):
            judge_files(case, [str(tmp_path / "letter.pdf")], "france")
    assert "england_bundle" in sentence(caught.value, "en")
    assert not list(tmp_path.glob("letter*"))
