"""What commands print: tables for people, lists of objects for programs, sentences for errors."""

import json
import locale
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec, TypeVar

import typer

P = ParamSpec("P")
R = TypeVar("R")


def language() -> str:
    """The user's language: PINCITE_LANG, else the system's; English when it is neither."""
    said = os.environ.get("PINCITE_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG")
    said = said or (locale.getlocale()[0] or "")
    return "fr" if said.lower().startswith("fr") else "en"


def plain(value: Any) -> Any:
    """A value as JSON data."""
    from pydantic import BaseModel

    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(inner) for name, inner in asdict(value).items()}
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(inner) for inner in value]
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)


def print_json(value: Any) -> None:
    """Print JSON; not ASCII only, so that it can be read."""
    text = json.dumps(plain(value), ensure_ascii=False, indent=2)
    sys.stdout.buffer.write((text + "\n").encode("utf-8"))
    sys.stdout.flush()


def print_table(rows: Sequence[Sequence[str]], header: Sequence[str]) -> None:
    """Print rows under a header, words wrapped to the terminal."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    for title in header:
        table.add_column(title, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console().print(table)


def say(words: str) -> None:
    """Print a line."""
    typer.echo(words)


def fail(error: Exception) -> NoReturn:
    """Say what went wrong in one sentence on standard error, and end with 1."""
    from pincite.actions.sentences import sentence

    typer.echo(sentence(error, language()), err=True)
    raise typer.Exit(1)


@contextmanager
def explained() -> Iterator[None]:
    """Errors inside become one sentence and exit status 1, never a traceback."""
    try:
        yield
    except (typer.Exit, typer.Abort, KeyboardInterrupt):
        raise
    except BrokenPipeError:  # who read what is printed has gone, as ``head`` does: no fault
        raise
    except OSError as error:
        from pincite.model.errors import CaseFileError

        code = "disk_full" if error.errno == 28 else "write_failed"
        fail(CaseFileError(code, name=Path(error.filename or "–").name))
    except Exception as error:
        if type(error).__module__.startswith(("click", "typer")):
            raise
        fail(error)


def command(run: Callable[P, R]) -> Callable[P, R]:
    """A command whose errors are put into words."""

    @wraps(run)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        with explained():
            return run(*args, **kwargs)
        raise AssertionError("unreachable")

    return wrapped
