"""Full disks, read-only folders, drives that fail or go away: a sentence, and nothing half-done."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from pincite.actions.cases import new_case, open_case
from pincite.actions.documents import save_draft
from pincite.actions.export import export_draft
from pincite.actions.history import back_up
from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.model.drafts import Draft
from pincite.model.errors import CaseFileError, ReadOnlyCase
from pincite.model.evidence import Fact
from tests.casefile import making
from tests.faults import kit
from tests.faults.kills import injected

LONG = "# The mill\n\n" + "The mill stood still, and nobody ground. " * 4000


def _full(work: object) -> None:
    """The work is refused, because the disk is full."""
    assert callable(work)
    with pytest.raises(CaseFileError) as caught:
        work()
    assert caught.value.reason == "disk_full"
    kit.told(caught.value)


@kit.needs_mount
def test_a_case_is_made_whole_or_not_at_all_on_a_full_disk(tmp_path: Path) -> None:
    with kit.disk(tmp_path / "disk") as disk:
        path = disk / "case.pincite"
        for leave in (0, 4096, 65_536, 200_000, 400_000):
            kit.fill_up(disk, leave)
            _full(lambda: CaseFile.create(path, Case.checked(title="Mill")))
            (disk / "ballast").unlink()
            assert list(disk.iterdir()) == []
        kit.remount(disk, "size=4m")
        CaseFile.create(path, Case.checked(title="Mill")).close()
        kit.sound(path)


@kit.needs_mount
def test_everything_is_refused_and_nothing_lost_on_a_full_disk(tmp_path: Path) -> None:
    with kit.disk(tmp_path / "disk", "3m") as disk:
        path = disk / "case.pincite"
        with making.new_case(disk) as case_file:
            with case_file.transaction("Fill") as change:
                draft = change.add(Draft.checked(title="Letter", body="# The mill\n\nIt stood.\n"))
            before = making.rows(case_file)
            kit.fill_up(disk)

            def add() -> None:
                with case_file.transaction("Add evidence") as change:
                    change.store_original(os.urandom(400_000))
                    change.add(Fact.checked(sentence="One."))

            _full(add)
            _full(lambda: save_draft(case_file, draft.handle, LONG))
            _full(lambda: export_draft(case_file, draft.handle, str(disk / "letter.pdf")))
            _full(lambda: back_up(case_file, str(disk / "copy.pincite")))
            assert not case_file.read_only
            assert making.rows(case_file) == before
            names = {each.name for each in disk.iterdir()}
            assert not {name for name in names if name.endswith((".part", ".pdf"))}
            assert "copy.pincite" not in names
            (disk / "ballast").unlink()
            # Whoever typed still holds the words: saving them again is all it takes.
            save_draft(case_file, draft.handle, LONG)
            assert case_file.by_handle(draft.handle) == draft.changed(body=LONG)
        kit.sound(path)


@kit.needs_mount
def test_a_disk_that_is_full_when_the_case_closes_costs_nothing(tmp_path: Path) -> None:
    with kit.disk(tmp_path / "disk", "2m") as disk:
        path = disk / "case.pincite"
        case_file = making.new_case(disk)
        with case_file.transaction("Keep") as change:
            change.store_original(os.urandom(300_000))
            change.add(Fact.checked(sentence="Kept."))
        kit.fill_up(disk)
        case_file.close()  # the log cannot be written into the file: it stays beside it
        with open_case(path) as again:
            assert [fact.sentence for fact in again.items(Fact)] == ["Kept."]
        (disk / "ballast").unlink()
        kit.sound(path)


@kit.needs_mount
def test_a_read_only_disk(tmp_path: Path) -> None:
    with kit.disk(tmp_path / "disk", "2m") as disk:
        with making.new_case(disk) as case_file, case_file.transaction("Fill") as change:
            making.fill(change)
        kit.remount(disk, "ro")
        with pytest.raises(CaseFileError) as caught:
            new_case(disk / "other.pincite", "Other")
        assert caught.value.reason == "folder_read_only"
        kit.told(caught.value, "other.pincite")
        with open_case(disk / "case.pincite") as case_file:
            assert case_file.read_only
            assert case_file.search("mill")
            with pytest.raises(ReadOnlyCase) as refused, case_file.transaction("Record"):
                pass
            kit.told(refused.value, "case.pincite")
            with pytest.raises(CaseFileError) as failed:
                back_up(case_file, str(disk / "copy.pincite"))
            kit.told(failed.value, "copy.pincite")
            back_up(case_file, str(tmp_path / "copy.pincite"))
        kit.sound(tmp_path / "copy.pincite")
        new = ("new", disk / "x", "--title", "X")
        for words in (("add", disk / "case.pincite", __file__), new):
            done = kit.pincite(*words)
            assert (done.returncode, done.stdout) == (1, "")
            assert done.stderr.count("\n") == 1
        kit.remount(disk, "rw")
        assert {each.name for each in disk.iterdir()} == {"case.pincite"}


@kit.needs_mount
def test_an_unfinished_case_on_a_read_only_disk_is_not_shown_without_its_log(
    tmp_path: Path,
) -> None:
    with kit.disk(tmp_path / "disk", "2m") as disk:
        case_file = making.new_case(disk)
        with case_file.transaction("Record") as change:
            change.add(Fact.checked(sentence="Only in the log."))
        subprocess.run(["cp", "-a", f"{disk}/.", str(tmp_path)], check=True)
        case_file.close()
    with kit.disk(tmp_path / "other", "2m") as other:
        for name in ("case.pincite", "case.pincite-wal"):
            shutil.copyfile(tmp_path / name, other / name)
        kit.remount(other, "ro")
        with pytest.raises(CaseFileError) as caught:
            open_case(other / "case.pincite")
        assert caught.value.reason == "unfinished"
        kit.told(caught.value, "case.pincite")
        kit.remount(other, "rw")
        with open_case(other / "case.pincite") as again:
            assert [fact.sentence for fact in again.items(Fact)] == ["Only in the log."]


@kit.needs_mount
def test_a_drive_unplugged_while_the_case_is_open(tmp_path: Path) -> None:
    with kit.disk(tmp_path / "disk", "2m") as disk:
        with making.new_case(disk) as case_file:
            with case_file.transaction("Record") as change:
                change.add(Fact.checked(sentence="One."))
            subprocess.run(["umount", "--lazy", str(disk)], check=True)
            with pytest.raises(CaseFileError) as caught, case_file.transaction("Record") as change:
                change.add(Fact.checked(sentence="Lost?"))
            assert caught.value.reason in ("moved", "drive_failed")
            kit.told(caught.value, "case.pincite")
            assert [fact.sentence for fact in case_file.items(Fact)] == ["One."]
            back_up(case_file, str(tmp_path / "rescued.pincite"))
        kit.sound(tmp_path / "rescued.pincite")


def _strained(path: Path, call: str, error: str, *more: str) -> list[str]:
    """What came of working on while a call fails, from the first one after opening on."""
    log = path.with_suffix(".trace")
    command = kit.script("failing", path)
    calls = ("strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call},access")
    done = kit.run([*calls, *command])
    assert done.returncode == 0, done.stderr
    lines = log.read_text("utf-8", "replace").splitlines()
    mark = next(n for n, line in enumerate(lines) if "pincite-failing-from-here" in line)
    before = sum(f" {call}(" in line for line in lines[:mark])
    with CaseFile.open(path) as case_file:
        while case_file.undo():
            pass
    done = kit.run([*injected(call, f"error={error}", f"{before + 1}+"), *command, *more])
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@kit.needs_strace
@pytest.mark.parametrize("call", ["fsync", "fdatasync", "pwrite64"])
def test_after_a_failed_write_nothing_is_ever_called_saved(tmp_path: Path, call: str) -> None:
    making.new_case(tmp_path).close()
    if call == "fdatasync" and b"fdatasync" not in _calls_made(tmp_path):
        pytest.skip("this SQLite syncs with fsync alone")
    lines = _strained(tmp_path / "case.pincite", call, "EIO")
    assert not [line for line in lines if line.startswith("saved")]
    refused = [line for line in lines if line.startswith("refused")]
    assert len(refused) == 3
    assert all("drive_failed" in line and "case.pincite" in line for line in refused)
    assert [line for line in lines if line.startswith("read-only")] == ["read-only True"] * 3
    assert lines[-1] == "closed"
    kit.sound(tmp_path / "case.pincite")


@kit.needs_strace
def test_a_full_disk_is_said_and_passes(tmp_path: Path) -> None:
    making.new_case(tmp_path).close()
    lines = _strained(tmp_path / "case.pincite", "pwrite64", "ENOSPC")
    assert [line for line in lines if line.startswith("refused disk_full")]
    assert not [line for line in lines if line.startswith("saved")]
    assert [line for line in lines if line.startswith("read-only")] == ["read-only False"] * 3
    kit.sound(tmp_path / "case.pincite")


@kit.needs_strace
def test_a_drive_that_cannot_be_read(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file, case_file.transaction("Fill") as change:
        for number in range(400):
            change.add(Fact.checked(sentence=f"Fact {number}. " * 20))
    lines = _strained(tmp_path / "case.pincite", "pread64", "EIO")
    assert lines[-1] == "closed"
    assert any(line.startswith(("unread drive_failed", "refused drive_failed")) for line in lines)
    kit.sound(tmp_path / "case.pincite")


def _calls_made(folder: Path) -> bytes:
    log = folder / "calls"
    kit.run(["strace", "-f", "-o", str(log), *kit.script("failing", folder / "case.pincite")])
    with CaseFile.open(folder / "case.pincite") as case_file:
        while case_file.undo():
            pass
    return log.read_bytes()
