"""A dismissed suggestion does not return; the dismissal is taken back by undo, and done again."""

from pathlib import Path

from pincite.actions.evidence import add_evidence
from pincite.actions.suggestions import (
    dismiss_suggestion,
    dismiss_suggestions,
    suggestions,
)
from pincite.casefile import CaseFile
from tests.casefile.making import new_case

WORDS = "The pier log counts 412 crane lifts for March 2024; 31 crates fell on 3 May 2024.\n"


def _source(case_file: CaseFile, tmp_path: Path) -> str:
    path = tmp_path / "log.txt"
    path.write_text(WORDS, "utf-8")
    return add_evidence(case_file, [str(path)], {"language": "en"})[0].handle


def test_one_dismissal_is_undone_and_done_again(tmp_path: Path) -> None:
    with new_case(tmp_path) as case_file:
        source = _source(case_file, tmp_path)
        before = suggestions(case_file, source)
        first = before[0]
        dismiss_suggestion(case_file, source, first.kind, first.start, first.end)
        assert first not in suggestions(case_file, source)
        case_file.undo()
        assert suggestions(case_file, source) == before
        case_file.redo()
        assert first not in suggestions(case_file, source)
        assert case_file.verify().good


def test_all_of_a_kind_are_one_change(tmp_path: Path) -> None:
    with new_case(tmp_path) as case_file:
        source = _source(case_file, tmp_path)
        figures = [each for each in suggestions(case_file, source) if each.kind == "figure"]
        assert dismiss_suggestions(case_file, source, "figure") == len(figures) > 1
        assert not [each for each in suggestions(case_file, source) if each.kind == "figure"]
        case_file.undo()
        again = [each for each in suggestions(case_file, source) if each.kind == "figure"]
        assert again == figures


def test_a_dismissal_twice_is_one(tmp_path: Path) -> None:
    with new_case(tmp_path) as case_file:
        source = _source(case_file, tmp_path)
        each = suggestions(case_file, source)[0]
        dismiss_suggestion(case_file, source, each.kind, each.start, each.end)
        dismiss_suggestion(case_file, source, each.kind, each.start, each.end)
        assert each not in suggestions(case_file, source)
