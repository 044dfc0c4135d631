"""What people are told about the text form is what the program does."""

from pathlib import Path

from pincite import resources
from pincite.document.tree import DIRECTIVES, ROLES


def described() -> str:
    return Path(resources.path("templates", "TEXT_FORM.md")).read_text("utf-8")


def test_every_part_and_directive_is_described() -> None:
    text = described()
    assert [
        name
        for name in (*ROLES, *DIRECTIVES)
        if f"`{name}`" not in text and f"::: {name}" not in text
    ] == []
