"""Whatever changes a case can be scripted: ``pincite do --list`` names it."""

import ast
import inspect
from pathlib import Path

import pytest

import pincite.actions
from pincite.actions.registry import all_actions

FOLDER = Path(pincite.actions.__file__).parent
# Parts of a registered action: they run inside it, or for each file of its batch.
PARTS = {
    ("evidence", "settle"): "add_evidence, file by file",
    ("exhibits", "record_binder"): "export_draft with exhibits",
    ("reread", "settle_again"): "read_again and recognise_words",
    ("sample_case", "build"): "the demo, into an empty case",
}


def writers() -> set[tuple[str, str]]:
    """Public functions of actions/ that open the write door."""
    found = set()
    for path in FOLDER.glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                calls = (each.func for each in ast.walk(node) if isinstance(each, ast.Call))
                if any(isinstance(c, ast.Attribute) and c.attr == "transaction" for c in calls):
                    found.add((path.stem, node.name))
    return found


def test_every_function_that_changes_a_case_is_an_action() -> None:
    registered = {
        (inspect.getmodule(each.run).__name__.rpartition(".")[2], each.name)  # type: ignore[union-attr]
        for each in all_actions().values()
    }
    assert writers() - registered - PARTS.keys() == set()
    assert len(registered) > 30


def test_the_window_opens_no_write_door_of_its_own() -> None:
    window = FOLDER.parent / "ui"
    found = [path for path in window.rglob("*.py") if ".transaction(" in path.read_text("utf-8")]
    assert found == []


@pytest.mark.parametrize("name", sorted(all_actions()))
def test_an_action_says_what_it_does(name: str) -> None:
    action = all_actions()[name]
    assert action.summary.endswith((".", ":"))
    assert action.title
