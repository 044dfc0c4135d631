"""``pincite COMMAND``: every command, in the order of the design."""

from importlib.metadata import version as package_version
from pathlib import Path
from typing import Annotated

import typer

from pincite.cli import case_commands, document_commands, work_commands

app = typer.Typer(
    name="pincite",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="A case file in which every sentence is pinned to proof. "
    "Without a command, opens the window: pincite [CASE].",
)
case_commands.register(app)
document_commands.register(app)
work_commands.register(app)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"pincite {package_version('pincite')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """Every sentence pinned to proof."""
    if context.invoked_subcommand is None:
        window(None)


@app.command()
def window(case: Annotated[Path | None, typer.Argument(help="A case to open.")] = None) -> None:
    """Open the window."""
    from pincite.cli.window import open_window

    open_window(str(case or ""))
