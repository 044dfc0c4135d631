"""The short report at an export's end: each rule of a profile, and whether the file keeps it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import EvidenceError


@dataclass(frozen=True, slots=True)
class Judged:
    """One rule of a profile for one file, and the line that says so."""

    file: str
    rule: str
    kept: bool
    line: str


@action("Judge exported files")
def judge_files(
    case_file: CaseFile, files: list[str], profile: str, language: str = ""
) -> list[Judged]:
    """Hold finished PDFs against a profile; a file named as a binder is judged as one.

    Raises PressError ``no_such_profile``, ``unreadable_copy``, EvidenceError ``missing``.
    """
    from pincite.press.profiles import conformance, profile_of

    wanted, lang = profile_of(profile), language or case_file.case.language
    found: list[Judged] = []
    for path in _pdfs(files):
        try:
            data = path.read_bytes()
        except OSError as error:
            raise EvidenceError("missing", name=path.name) from error
        results = conformance(data, wanted, binder=is_binder(path))
        found += [Judged(path.name, one.rule, one.kept, one.words(lang)) for one in results]
    return found


def is_binder(path: Path) -> bool:
    """Whether a file is named as a binder, or as a volume of one."""
    return re.search(r"exhibits(-vol\d+)?$", path.stem) is not None


def _pdfs(files: Iterable[str]) -> list[Path]:
    return [path for path in map(Path, files) if path.suffix.lower() == ".pdf"]
