"""Commands wrongly typed: one sentence on standard error, exit status 2."""

import sys
from typing import Any, NoReturn

import typer

from pincite.actions.sentences import say
from pincite.cli.output import language

# Typer carries click along, from some version on under a name of its own.
UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def refuse(key: str, **values: object) -> NoReturn:
    """Say what is wrong with how a command was typed; it ends with 2."""
    typer.echo(say(key, language(), **values), err=True)
    sys.exit(2)


def a_language(value: str) -> str:
    """What --lang takes: en, fr, or nothing."""
    if value not in ("", "en", "fr"):
        refuse("usage.language", name=value)
    return value


def run(app: typer.Typer) -> NoReturn:
    """Run the command that was typed, and end with its status."""
    try:
        sys.exit(_program(app)(standalone_mode=False) or 0)
    except typer.Abort:
        sys.exit(1)
    except UsageError as error:
        _explain(error)


def _program(app: typer.Typer) -> Any:
    if "--help" in sys.argv and language() == "fr":
        from pincite.cli.french import in_french

        return in_french(app)
    return app


def _explain(error: Any) -> NoReturn:
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "pincite"
    kind = type(error).__name__
    if kind == "MissingParameter" and error.param is not None:
        refuse("usage.missing", name=_name_of(error.param), command=command)
    if kind == "NoSuchOption":
        refuse("usage.no_such_option", name=error.option_name, command=command)
    refuse("usage.other", message=error.format_message().rstrip("."), command=command)


def _name_of(parameter: Any) -> str:
    first = str(parameter.opts[0])
    return first if first.startswith("-") else str(parameter.metavar or first.upper())
