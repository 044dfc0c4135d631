"""Files inside a file, more than may come in at once: what is left out is said."""

from pathlib import Path

from pincite.actions.taking import Taken, read_bytes
from pincite.intake.bounds import Budget
from pincite.intake.pool import WorkerPool
from pincite.model.errors import EvidenceError
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
