"""``python -m pincite``, and the installed command."""

import sys

_NAMES = """
demo new add list show suggest search draft check export timeline chronology do date verify window
"""
COMMANDS = frozenset(_NAMES.split())


def main() -> None:
    """Run the window, a command, or (a frozen program's) worker."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--pincite-worker"]:
        from pincite.intake.worker import main as work

        work(arguments[1:])
    if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
        from pathlib import Path

        from pincite.ui.app import run

        sys.exit(run(Path(arguments[0]) if arguments else None))
    from pincite.cli.app import app

    app()


if __name__ == "__main__":
    main()
