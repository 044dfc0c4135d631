"""Files inside a file, more than may come in at once: what is left out is said."""

import os
import sys
import threading
from pathlib import Path

import pytest

from pincite.actions.cases import new_case
from pincite.actions.evidence import add_evidence
from pincite.actions.taking import Taken, read_bytes
from pincite.intake.bounds import Budget
from pincite.intake.pool import WorkerPool
from pincite.model.errors import EvidenceError, InvalidValue
from tests.intake.test_archives import zipped
from tests.intake.test_mail import boxed, message


def test_what_does_not_come_in_is_said_once(tmp_path: Path) -> None:
    data = boxed(tmp_path / "box", *(message(f"No. {n}").as_bytes() for n in range(5)))
    with WorkerPool(1) as pool:
        taken = read_bytes(data, "box.mbox", pool, author="Ann", budget=Budget(files=2))
    assert isinstance(taken, Taken)
    *inside, said = taken.inside
    assert [one.name for one in inside if isinstance(one, Taken)] == ["No. 0.eml", "No. 1.eml"]
    assert isinstance(said, EvidenceError)
    assert said.reason == "inside_left"
    assert (said.values["name"], said.values["files"]) == ("box.mbox", 3)


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
def test_a_name_that_is_no_text_comes_in_with_a_mark_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / os.fsdecode(b"quay \xff.txt")).write_bytes(b"The quay waited for the crane.")
    (folder / "z.txt").write_bytes(b"Another letter of the quay.")
    with new_case(tmp_path / "a.pincite", "A case", author="Ann Example") as case:
        added = add_evidence(case, [str(folder)])
    assert [source.file_name for source in added] == ["quay \ufffd.txt", "z.txt"]


@pytest.mark.timeout(60)
def test_a_change_that_fails_lets_no_thread_wait(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.txt").write_text(f"Letter no. {number} of the quay.")
    before = threading.active_count()
    with new_case(tmp_path / "a.pincite", "A case", author="Ann Example") as case:
        with pytest.raises(InvalidValue) as caught:
            add_evidence(case, [str(tmp_path)], {"no_such": "field"})
        assert threading.active_count() <= before + 1, "a thread still waits for its turn"
    assert caught.value.values["field"] == "no_such"


def test_what_an_archive_may_not_bring_in_is_said(tmp_path: Path) -> None:
    data = zipped({"../../x.txt": b"x", "a.txt": b"The quay waited.", "b.txt": b"\0" * 50_000_000})
    with WorkerPool(1) as pool:
        taken = read_bytes(data, "quay.zip", pool, author="Ann")
    assert isinstance(taken, Taken)
    said = [(one.reason, one.values["name"]) for one in taken.inside if not isinstance(one, Taken)]
    assert said == [("unsafe_archive_entry", "quay.zip"), ("archive_bomb", "quay.zip: b.txt")]
    assert [one.name for one in taken.inside if isinstance(one, Taken)] == ["a.txt"]
