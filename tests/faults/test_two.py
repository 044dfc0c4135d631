"""Two processes on one case: one writes, one reads; the writer killed, the next writes at once."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pincite.actions.cases import open_case
from pincite.model.errors import ReadOnlyCase
from pincite.model.evidence import Fact
from tests.casefile import making
from tests.faults import kit


@contextmanager
def holder(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has the case open to write."""
    command = kit.script("holder", path)
    process = subprocess.Popen(command, cwd=kit.ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "holding False\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_the_second_reads_and_says_so(tmp_path: Path) -> None:
    making.new_case(tmp_path).close()
    path = tmp_path / "case.pincite"
    with holder(path), open_case(path) as second:
        assert second.read_only
        assert [fact.sentence for fact in second.items(Fact)] == ["Recorded by the first."]
        with pytest.raises(ReadOnlyCase) as caught, second.transaction("Record"):
            pass
        kit.told(caught.value, "case.pincite")
        assert second.verify().good


def test_the_first_killed_the_next_writes_at_once(tmp_path: Path) -> None:
    making.new_case(tmp_path).close()
    path = tmp_path / "case.pincite"
    with holder(path) as first:
        first.kill()
        first.wait()
        with open_case(path) as second:
            assert not second.read_only
            assert [fact.sentence for fact in second.items(Fact)] == ["Recorded by the first."]
            with second.transaction("Record") as change:
                change.add(Fact.checked(sentence="Recorded by the second."))
    kit.sound(path)


def test_a_reader_after_a_kill_sees_what_was_acknowledged(tmp_path: Path) -> None:
    making.new_case(tmp_path).close()
    path = tmp_path / "case.pincite"
    with holder(path) as first:
        first.kill()
        first.wait()
        listed = kit.pincite("list", path, "facts", "--json")
    assert [each["title"] for each in kit.objects(listed)] == ["Recorded by the first."]
    assert [each.name for each in tmp_path.iterdir()] == ["case.pincite"]


def test_closing_while_another_reads_waits_for_nobody(tmp_path: Path) -> None:
    making.new_case(tmp_path).close()
    path = tmp_path / "case.pincite"
    writer = open_case(path)
    reader = open_case(path, read_only=True)
    with writer.transaction("Record") as change:
        change.add(Fact.checked(sentence="One."))
    reader.connection.exec_driver_sql("BEGIN")
    assert len(reader.items(Fact)) == 1  # a reading that goes on
    writer.close()
    reader.connection.exec_driver_sql("ROLLBACK")
    assert len(reader.items(Fact)) == 1
    reader.close()
    kit.sound(path)


def test_commands_on_a_case_that_a_window_holds(tmp_path: Path) -> None:
    making.new_case(tmp_path).close()
    path = tmp_path / "case.pincite"
    (tmp_path / "notice.txt").write_text("The mill stood still.\n")
    with holder(path):
        for language in ("en", "fr"):
            refused = kit.pincite("add", path, tmp_path / "notice.txt", language=language)
            assert refused.returncode == 1
            assert refused.stdout == ""
            assert "case.pincite" in refused.stderr
            assert refused.stderr.count("\n") == 1
        listed = kit.pincite("list", path, "facts", "--json")
        assert len(kit.objects(listed)) == 1
