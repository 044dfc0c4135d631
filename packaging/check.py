"""Every check in one command: style, types, import contracts, licences, tests.

    .venv/bin/python packaging/check.py          what has to pass before anything lands
    .venv/bin/python packaging/check.py --long   with the tests that take minutes

All checks run even when one fails; the tests come last, so that their summary is the last word.
Of thousands of tests that share two cores with each other, a few that fail are run once more, each
with nothing beside it, and named as unsteady where they then pass; what fails twice has failed.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NO_TESTS_COLLECTED = 5
FEW = 3  # more than these at once is a defect of the program, not of the company they kept
MODULE = [sys.executable, "-m"]
IMPORT_LINTER = "from importlinter.cli import lint_imports_command as lint; lint()"
STATIC = {
    "style": [*MODULE, "ruff", "check", "."],
    "format": [*MODULE, "ruff", "format", "--check", "."],
    "types": [*MODULE, "mypy"],
    "import contracts": [sys.executable, "-c", IMPORT_LINTER, "--no-logo"],
    "licences": [sys.executable, "packaging/licences.py", "--check"],
}


def main() -> None:
    """Run all checks; the exit status is 1 when any failed."""
    parser = argparse.ArgumentParser(description="Run every check.")
    parser.add_argument("--long", action="store_true", help="with the tests that take minutes")
    parser.add_argument("--static", action="store_true", help="all but the tests")
    options = parser.parse_args()
    failed = [name for name, command in STATIC.items() if not passes(name, command)]
    if not options.static:
        failed += run_tests("" if options.long else " and not long")
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def run_tests(but: str) -> list[str]:
    """Run the tests, in parallel but for those that measure time; the names of the failed parts."""
    pytest = [*without_network(), *MODULE, "pytest", "-q"]
    together = ["-n", "auto", "--maxprocesses", "4"]
    parts = {
        "timed tests": (f"alone{but}", []),
        "tests": (f"not alone{but}", together),
    }
    failed = []
    for name, (marked, how) in parts.items():
        command = [*pytest, "-m", marked]
        if not passes(name, [*command, *how]) and not steady_alone(command):
            failed.append(name)
    return failed


def steady_alone(pytest: list[str]) -> bool:
    """Run the few tests that failed in company once more; whether all of them now pass."""
    names = last_failed()
    if not 0 < len(names) <= FEW:
        return False
    print(f"== unsteady, once more alone: {', '.join(names)}", flush=True)
    return subprocess.run([*pytest, *names], cwd=ROOT, check=False).returncode == 0


def last_failed() -> list[str]:
    """The tests that failed in the run before, as pytest keeps them."""
    kept = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
    return sorted(json.loads(kept.read_text("utf-8"))) if kept.is_file() else []


def passes(name: str, command: list[str]) -> bool:
    """Run one check, its output straight to the terminal."""
    print(f"== {name}", flush=True)
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    return status == 0 or (name == "timed tests" and status == NO_TESTS_COLLECTED)


def without_network() -> list[str]:
    """Words to put before a command so that the kernel gives it no network, where that works.

    Only for root: otherwise the namespace would make the tests believe that they are root.
    """
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("unshare"):
        return []
    words = ["unshare", "--net"]
    works = subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0
    return words if works else []


if __name__ == "__main__":
    main()
