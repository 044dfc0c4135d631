"""The help of every command in French; the command line is written in English."""

import json
from typing import Any

import typer
from typer import rich_utils

from pincite import resources

# The words of typer's own page: their names there.
_PAGE = (
    "ARGUMENTS_PANEL_TITLE",
    "OPTIONS_PANEL_TITLE",
    "COMMANDS_PANEL_TITLE",
    "REQUIRED_LONG_STRING",
    "DEFAULT_STRING",
)
_USAGE = "Usage:"


def sentences() -> dict[str, str]:
    """French by English, from resources/sentences/help.json."""
    found: dict[str, str] = json.loads(resources.path("sentences", "help.json").read_text("utf-8"))
    return found


def in_french(app: typer.Typer) -> Any:
    """The program's command, whose pages of help are in French."""
    words = sentences()
    for name in _PAGE:
        english = str(getattr(rich_utils, name))
        setattr(rich_utils, name, words.get(english, english))
    whole: Any = typer.main.get_command(app)
    for command in (whole, *whole.commands.values()):
        _translate(command, words)
    return whole


def _translate(command: Any, words: dict[str, str]) -> None:
    context = command.context_class(command)
    for each in (command, *command.params, command.get_help_option(context)):
        each.help = words.get(each.help or "", each.help)
    english = command.get_usage
    command.get_usage = lambda asked: english(asked).replace(_USAGE, words[_USAGE], 1)
