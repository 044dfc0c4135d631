"""``python -m pincite``, and the installed command."""

import sys

_NAMES = """
demo new add list show suggest search draft check export timeline chronology do date verify window
"""
COMMANDS = frozenset(_NAMES.split())


def main() -> None:
    """Run the window, a command, or (a frozen program's) worker or speller."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--pincite-worker"]:
        from pincite.intake.worker import main as work

        work(arguments[1:])
    if arguments[:1] == ["--pincite-speller"]:
        from pincite.text.speller import main as spell

        spell(arguments[1:])
        return
    if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
        from pincite.cli.window import open_window

        open_window(arguments[0] if arguments else "")
    from pincite.cli.app import app
    from pincite.cli.usage import run as run_command

    run_command(app)


if __name__ == "__main__":
    main()
