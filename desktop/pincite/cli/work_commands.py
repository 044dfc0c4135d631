"""Commands for the work on words: suggest, date, do."""

import json as json_library
from pathlib import Path
from typing import Annotated, Any

import typer

from pincite.cli.case_commands import CasePath, Json
from pincite.cli.output import command, print_json, print_table, say
from pincite.cli.usage import a_language, refuse


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    for run in (suggest, date, do):
        app.command(run.__name__)(command(run))


def suggest(
    case: CasePath,
    source: Annotated[str, typer.Argument(help="A source's handle, such as S1.", metavar="SOURCE")],
    json: Json = False,
) -> None:
    """Detected figures, dates, quotations, names and deadlines, each with its rule."""
    from pincite.actions.suggestions import suggestions
    from pincite.cli.session import opened

    with opened(case, read_only=True) as case_file:
        found = suggestions(case_file, source)
    if json:
        print_json([_suggestion(each) for each in found])
    else:
        rows = [(f.kind, f.exact, str(f.paragraph or ""), f.value or f.edtf, f.rule) for f in found]
        print_table(rows, ("Kind", "Words", "¶", "Read as", "Rule"))


def _suggestion(each: Any) -> dict[str, Any]:
    from pincite.cli.output import plain

    data: dict[str, Any] = plain(each)
    first = {name: data.pop(name) for name in ("kind", "exact", "paragraph", "rule")}
    return first | {name: value for name, value in data.items() if value not in ("", None)}


def date(
    phrase: Annotated[str, typer.Argument(help="A date in words.", metavar="PHRASE")],
    lang: Annotated[str, typer.Option("--lang", help="en or fr.", callback=a_language)] = "en",
    published: Annotated[str, typer.Option(help="Relative to this date (EDTF).")] = "",
) -> None:
    """Say the EDTF of a date in words."""
    from pincite.text.dates import read_date

    say(read_date(phrase, lang, published=published))


def do(
    case: Annotated[Path | None, typer.Argument(help="The case file.", metavar="CASE")] = None,
    action: Annotated[str, typer.Argument(help="An action's name.", metavar="ACTION")] = "",
    json: Annotated[
        Path | None, typer.Option("--json", help="Its values, as a JSON object.", metavar="FILE")
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="Name every action.")] = False,
) -> None:
    """Do any action of the window, scripted."""
    from pincite.actions.registry import all_actions, perform
    from pincite.cli.session import opened

    if list_:
        rows = [(a.name, " ".join(_parameters(a)), a.summary) for a in all_actions().values()]
        print_table(rows, ("Action", "Values", "What it does"))
        return
    if case is None or not action:
        refuse("usage.action")
    values = _values(json) if json else {}
    with opened(case) as case_file:
        result = perform(case_file, action, values)
        shown = _result(case_file, result)
    if shown is not None:
        print_json(shown)


def _parameters(action: Any) -> list[str]:
    return [name if required else f"[{name}]" for name, required in action.parameters.items()]


def _values(path: Path) -> dict[str, Any]:
    from pincite.model.errors import BadJson, EvidenceError, InvalidValue

    try:
        found = json_library.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise EvidenceError("missing", name=path.name) from None
    except (json_library.JSONDecodeError, UnicodeDecodeError) as error:
        raise BadJson(name=path.name, line=getattr(error, "lineno", 1)) from None
    if not isinstance(found, dict):
        raise InvalidValue(field="JSON", why="missing", kind="object")
    return found


def _result(case_file: Any, result: Any) -> Any:
    from pincite.actions.values import as_json
    from pincite.model.base import Item

    if isinstance(result, Item):
        return [as_json(case_file, result)]
    if isinstance(result, list):
        return [as_json(case_file, x) if isinstance(x, Item) else x for x in result]
    if hasattr(result, "item") and hasattr(result, "passage"):
        return [as_json(case_file, result.passage), as_json(case_file, result.item)]
    return result
