"""The first command: from a fresh clone to the demo's case, its PDFs and the open window.

    python3 packaging/bootstrap.py

Needs Python 3.11 or newer with venv and pip, and nothing else. Run again, it does only what is
still to be done. This file itself is kept readable to older Pythons, so that they can say so.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

CASE = "twitter-v-microsoft.pincite"
PAGES = ("letter.pdf", "report.pdf", "chronology.pdf", "timeline.pdf", "exhibits.pdf")


def main() -> None:
    """Make the environment, then the demo, then open the window where there is a screen."""
    if sys.version_info < (3, 11):  # noqa: UP036  (an older Python reaches this line, no further)
        sys.exit("pincite: this needs Python 3.11 or newer; this is " + sys.version.split()[0])
    parser = argparse.ArgumentParser(description="Set Pincite up, make its demo, open its window.")
    parser.add_argument("--demo", default="demo", help="folder for the demo (default: demo)")
    parser.add_argument("--no-window", action="store_true", help="do not open the window")
    options = parser.parse_args()
    demo = Path(options.demo)
    prepare()
    make_demo(demo)
    if has_screen() and not options.no_window:
        open_window(demo)


def prepare() -> None:
    """Everything that has to be on this machine before Pincite runs."""
    import environment
    import system_libraries

    system_libraries.ensure_venv_module()
    environment.ensure(environment.RUNTIME_LOCK)
    system_libraries.ensure_libraries()


def make_demo(demo: Path) -> None:
    """Make the demo's case and PDFs in ``demo``, unless they are there: they may be in use."""
    from environment import PINCITE, say

    if all((demo / name).is_file() for name in (CASE, *PAGES)):
        say(f"the demo in {demo} is there already")
        return
    say(f"making the demo in {demo}")
    status = subprocess.run([PINCITE, "demo", demo], check=False).returncode
    if status:
        sys.exit(status)
    say(f"done: {CASE}, {', '.join(PAGES)}")


def has_screen() -> bool:
    """Whether a window would be seen by someone."""
    if os.environ.get("CI"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(demo: Path) -> None:
    """Open the demo's case in the window, which stays open when this command has ended."""
    from environment import PINCITE, say

    say("opening the window")
    window = subprocess.Popen([PINCITE, demo / CASE], start_new_session=True)
    try:
        status = window.wait(timeout=3)
    except subprocess.TimeoutExpired:
        return  # it is open
    if status:
        sys.exit(f"pincite: the window did not open (status {status}; the lines above say why)")


if __name__ == "__main__":
    main()
