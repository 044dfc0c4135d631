"""The second command: install what the tests need, then run every check.

    python3 packaging/test.py

Arguments are handed on to packaging/check.py.
"""

import subprocess
import sys

# What some tests look through, and are skipped without: program -> Debian's package.
PROGRAMS = {"pdftotext": "poppler-utils", "strace": "strace", "java": "default-jre-headless"}


def main() -> None:
    """Prepare as the first command does, with the tests' tools in addition, and check."""
    if sys.version_info < (3, 11):  # noqa: UP036  (an older Python reaches this line, no further)
        sys.exit("pincite: this needs Python 3.11 or newer; this is " + sys.version.split()[0])
    import environment
    import system_libraries

    system_libraries.ensure_venv_module()
    environment.ensure(environment.TEST_LOCK)
    system_libraries.ensure_libraries()
    system_libraries.ensure_programs(PROGRAMS)
    check = environment.ROOT / "packaging" / "check.py"
    sys.exit(subprocess.run([environment.PYTHON, check, *sys.argv[1:]], check=False).returncode)


if __name__ == "__main__":
    main()
