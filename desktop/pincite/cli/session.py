"""An open case for the time of one command."""

from collections.abc import Iterator
from contextlib import contextmanager
from os import environ
from pathlib import Path

from pincite.casefile import CaseFile


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[CaseFile]:
    """Open a case, with the passphrase of PINCITE_PASSPHRASE where one is needed."""
    from pincite.actions.cases import open_case
    from pincite.actions.profile import author

    passphrase = environ.get("PINCITE_PASSPHRASE")
    with open_case(path, author=author(), passphrase=passphrase, read_only=read_only) as case_file:
        yield case_file
