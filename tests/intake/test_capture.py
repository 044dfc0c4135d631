"""The capture record, and what is inside a file."""

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pincite.intake.bounds import Budget
from pincite.intake.capture import capture_record
from pincite.intake.readers import read
from tests.intake.articles import PAGE

NOW = datetime(2023, 5, 24, 8, 30, tzinfo=UTC)


def test_what_is_known_is_recorded_and_the_rest_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE.encode())
    os.utime(path, (1_684_500_000, 1_684_500_000))
    reading = read(PAGE.encode(), "page.html")
    record = capture_record(
        PAGE.encode(), "page.html", path=path, reading=reading, who="Ann Example", now=NOW
    )
    assert record.sha256 == hashlib.sha256(PAGE.encode()).hexdigest()
    assert record.size == len(PAGE.encode())
    assert record.utc_time == "2023-05-24T08:30:00+00:00"
    assert datetime.fromisoformat(record.local_time) == NOW
    assert record.file_modified == "2023-05-19T12:40:00+00:00"
    assert record.url_requested == "https://journal.example/a?x=1"
    assert record.url_final == "https://journal.example/a"
    assert record.reader.startswith("html 1 (trafilatura ")
    assert (record.status, record.redirects, record.archive_url) == ("",) * 3
    assert str(tmp_path) not in repr(record)


def test_an_unread_file_is_recorded_too() -> None:
    record = capture_record(b"\0", "x.bin", method="attachment", contained_in="mail.eml", now=NOW)
    assert (record.media_type, record.reader, record.file_modified) == ("", "", "")
    assert (record.method, record.contained_in) == ("attachment", "mail.eml")


def test_a_url_that_the_user_gives_wins() -> None:
    reading = read(PAGE.encode(), "page.html")
    record = capture_record(b"x", "p.html", reading=reading, url="https://given.example/", now=NOW)
    assert record.url_requested == "https://given.example/"


@pytest.mark.parametrize(("files", "size", "expected"), [(2, 100, [1, 1, 0]), (9, 25, [1, 1, 0])])
def test_a_budget_ends_and_stays_ended(files: int, size: int, expected: list[int]) -> None:
    budget = Budget(files=files, size=size)
    assert [budget.take(10) for _ in range(3)] == [bool(each) for each in expected]
    assert not budget.take(1)
