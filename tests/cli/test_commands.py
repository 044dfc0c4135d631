"""The command line as the design lists it: what it makes, prints and returns."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.actions.articles import ENGLISH, FRENCH
from tests.cli.conftest import Run

Ask = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def case(run: Run, tmp_path: Path) -> Path:
    """A case with an English and a French article."""
    (tmp_path / "one.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "two.txt").write_text(FRENCH, "utf-8")
    run("new", "mill.pincite", "--title", "Mill v. Bakery")
    run("add", "mill.pincite", "one.txt", "two.txt", "--published", "2023-05-19")
    return tmp_path / "mill.pincite"


def test_sources_are_listed_with_what_is_known(case: Path, objects: Ask) -> None:
    found = objects("list", case, "sources")
    assert [each["handle"] for each in found] == ["S1", "S2"]
    assert [each["language"] for each in found] == ["en", "fr"]
    assert all(each["published"] == "2023-05-19" for each in found)
    assert all(len(each["sha256"]) == 64 for each in found)
    assert list(found[0])[:3] == ["handle", "kind", "title"]


def test_the_same_file_twice(case: Path, run: Run, objects: Ask) -> None:
    assert "already" in run("add", case, "one.txt").stdout
    assert len(objects("list", case, "sources")) == 2


def test_suggestions_carry_the_fields_of_the_design(case: Path, objects: Ask) -> None:
    found = objects("suggest", case, "S2")
    figures = {each["value"]: each for each in found if each["kind"] == "figure"}
    assert figures["26000000000"]["qualifier"] == "over"
    assert figures["780000000"]["paragraph"] == 1
    deadlines = [each["edtf"] for each in found if each["kind"] == "deadline"]
    assert deadlines == ["2023-06-07"]
    for each in found:
        assert {"kind", "exact", "paragraph", "rule"} <= set(each)


def test_any_action_scripted(case: Path, run: Run, objects: Ask, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    values.write_text(json.dumps({"kind": "party", "fields": {"name": "Aster Mills"}}), "utf-8")
    made = json.loads(run("do", case, "add_item", "--json", values).stdout)
    assert made[0]["handle"] == "P1"
    assert objects("show", case, "P1")[0]["name"] == "Aster Mills"
    run("do", case, "undo")
    assert objects("list", case, "parties") == []


def test_a_draft_from_text_is_checked_and_exported(
    case: Path, run: Run, objects: Ask, tmp_path: Path
) -> None:
    text = "# Notice\n\nDear Sir:\n\nAnswer by Thursday, June 7, 2023.\n"
    (tmp_path / "notice.md").write_text(text, "utf-8")
    assert objects("draft", case, "--text", "notice.md")[0]["handle"] == "L1"
    done = run("check", case, "L1", "--before-approval", "--json", check=False)
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert {"rule", "severity", "message", "place"} == set(found[0])
    assert 9 in {each["rule"] for each in found}
    for name in ("notice.pdf", "notice.docx"):
        run("export", case, "L1", "--to", name)
        assert (tmp_path / name).stat().st_size > 1000


def test_search_and_dates(case: Path, run: Run, objects: Ask) -> None:
    assert [hit["handle"] for hit in objects("search", case, "réserve")] == ["S2"]
    assert run("date", "en mars", "--lang", "fr", "--published", "2023-05-19").stdout == "2023-03\n"


def test_verify_says_yes_then_no(case: Path, run: Run) -> None:
    assert run("verify", case).returncode == 0
    data = bytearray(case.read_bytes())
    place = data.find(b"The owners of Aster Mill")
    data[place] ^= 1
    case.write_bytes(bytes(data))
    assert run("verify", case, check=False).returncode == 1


def test_one_sentence_and_a_status_for_what_is_wrong(case: Path, run: Run) -> None:
    for arguments in (
        ("show", case, "F99"),
        ("list", case, "unicorns"),
        ("list", "nowhere.pincite", "sources"),
        ("date", "the day the mill burned", "--lang", "en"),
        ("do", case, "no_such_action"),
        ("export", case, "L9", "--to", "x.pdf"),
    ):
        done = run(*arguments, check=False)
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1
    assert run("list", check=False).returncode == 2


def test_every_action_is_named(run: Run) -> None:
    words = run("do", "--list").stdout
    for name in ("add_evidence", "pin_figure", "add_link", "new_draft", "export_draft", "undo"):
        assert name in words
