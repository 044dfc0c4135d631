"""Backups that make themselves: when they are due, which are kept, what they hold."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.actions import backups as actions
from pincite.actions.cases import open_case
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile, backups
from pincite.model.errors import CaseFileError
from pincite.model.evidence import Fact
from tests.casefile import making
from tests.faults import kit

NOW = datetime(2031, 5, 14, 15, 0, tzinfo=UTC)


def _record(case_file: CaseFile, words: str) -> None:
    with case_file.transaction("Record") as change:
        change.add(Fact.checked(sentence=words))


def test_one_when_it_is_due_and_one_when_the_case_closes(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        assert actions.back_up_automatically(case_file) is None  # nothing changed yet
        _record(case_file, "One.")
        first = actions.back_up_automatically(case_file)
        assert first is not None
        _record(case_file, "Two.")
        assert actions.back_up_automatically(case_file) is None  # not half an hour later
        later = backups.name_for(datetime.now(UTC) - timedelta(minutes=31), ".pincite")
        first.rename(first.with_name(later))
        second = actions.back_up_automatically(case_file)
        assert second is not None
        assert actions.back_up_automatically(case_file, closing=True) is None  # it is in there
        before = making.rows(case_file)
    kit.sound(second)
    with CaseFile.open(second) as copy:
        assert making.rows(copy) == before
    assert actions.newest_backup(tmp_path / "case.pincite") == second
    assert [path.name for path in tmp_path.iterdir()] == ["case.pincite"]


def test_a_session_that_changes_nothing_leaves_none(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        _record(case_file, "One.")
    with open_case(tmp_path / "case.pincite") as case_file:
        assert actions.back_up_automatically(case_file, closing=True) is None


def test_a_damaged_case_names_its_newest_backup(tmp_path: Path) -> None:
    path = tmp_path / "case.pincite"
    with making.new_case(tmp_path) as case_file:
        _record(case_file, "One.")
        backup = actions.back_up_automatically(case_file, closing=True)
    path.write_bytes(path.read_bytes()[:100] + bytes(4000))
    with pytest.raises(CaseFileError) as caught:
        open_case(path)
    for language in ("en", "fr"):
        assert str(backup) in sentence(caught.value, language)
    path.unlink()
    with pytest.raises(CaseFileError) as gone:
        open_case(path)
    assert str(backup) in sentence(gone.value)


def test_a_folder_that_cannot_be_made_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_text("a file where a folder is due")
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path / "home"))
    with making.new_case(tmp_path) as case_file:
        _record(case_file, "One.")
        with pytest.raises(CaseFileError) as caught:
            actions.back_up_automatically(case_file, closing=True)
        kit.told(caught.value)


@given(st.lists(st.integers(0, 500 * 24 * 2), unique=True, max_size=300))
def test_thinned_to_daily_weekly_and_monthly(halves: list[int]) -> None:
    moments = [NOW - timedelta(minutes=30 * half) for half in halves]
    keep = backups.kept(moments, NOW)
    assert keep <= set(moments)
    assert set(sorted(moments)[-backups.NEWEST :]) <= keep
    for reach, period in ((7, "%Y-%m-%d"), (31, "%G-%V"), (366, "%Y-%m")):
        wanted = {m.strftime(period) for m in moments if NOW - m <= timedelta(days=reach)}
        assert wanted <= {m.strftime(period) for m in keep}
    assert len(keep) <= backups.NEWEST + 8 + 6 + 13


def test_thinning_leaves_what_is_not_a_backup_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    for hours in range(60):
        name = backups.name_for(NOW - timedelta(hours=hours), ".pincite")
        (tmp_path / name).write_bytes(b"x")
    backups.thin(tmp_path, NOW)
    left = backups.made(tmp_path)
    assert set(left) == backups.kept(left, NOW)
    assert 6 < len(left) < 12
    assert (tmp_path / "notes.txt").exists()
