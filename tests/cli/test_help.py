"""Every command says what it does, in English and in French."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from pincite.cli.app import app
from pincite.cli.french import sentences

PROGRAM: Any = typer.main.get_command(app)


def helps() -> set[str]:
    """What every command and its arguments and options say of themselves."""
    commands = [PROGRAM, *PROGRAM.commands.values()]
    said = [each.help for one in commands for each in (one, *one.params)]
    assert all(said)
    return set(said)


def ask(*arguments: str, lang: str) -> str:
    command = [sys.executable, "-m", "pincite", *arguments, "--help"]
    environment = {**os.environ, "PINCITE_LANG": lang, "COLUMNS": "120"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def test_every_sentence_of_the_help_has_its_french() -> None:
    table = sentences()
    assert len(helps()) > 40
    assert helps() <= set(table)
    assert not [
        french for french in table.values() if re.search(r"« | »|\w [;:!?](?:\s|$)", french)
    ]


def test_no_sentence_is_kept_that_nobody_says() -> None:
    page = {"Usage:", "Arguments", "Options", "Commands", "[required]", "[default: {}]"}
    assert set(sentences()) == helps() | page | {"Show this message and exit."}


@pytest.mark.parametrize("command", ["", "chronology"])
def test_help_speaks_the_users_language(command: str) -> None:
    english, french = (ask(*command.split(), lang=lang) for lang in ("en", "fr"))
    for words in ("Usage:", "[required]", "Show this message"):
        assert words not in french
    assert "Show this message and exit." in english
    assert "Usage\u00a0:" in french
    assert "Montre ce message." in french


def test_who_stops_reading_hears_no_error(tmp_path: Path) -> None:
    case = tmp_path / "mill.pincite"
    command = [sys.executable, "-m", "pincite", "new", str(case), "--title", "Mill"]
    reader = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert reader.stdout is not None
    reader.stdout.close()
    _nothing, said = reader.communicate(timeout=60)
    assert said == b""
    assert case.is_file()
