"""A held-out set of letters: its cases built by actions, each letter tried as the gate tries it."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from pincite.actions.cases import open_case
from pincite.actions.check import check_draft
from pincite.actions.drafts import draft_from_text
from pincite.actions.registry import perform
from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.review.findings import ReviewFinding

HERE = Path(__file__).parent
SAMPLE = "sample"
Found = Counter[tuple[int, str]]


class Fault(NamedTuple):
    """``old`` replaced by ``new`` after ``steps`` in the case; ``rules`` that must then speak."""

    letter: str
    old: str
    new: str
    rules: tuple[int, ...]
    steps: tuple[tuple[str, dict[str, Any]], ...] = ()


class HeldOut:
    """One set: cases.json, faults.json, *.md, and letters.json.

    The last names the case and the language of each letter, and what is rightly said of it
    although it is clean: a quotation of five words or more that no source of the case bears out.
    """

    def __init__(self, name: str) -> None:
        self.folder = HERE / name
        told = self._json("letters.json")
        self.letters: dict[str, tuple[str, str]] = {
            name: (one[0], one[1]) for name, one in told.items()
        }
        self.said: dict[str, list[str]] = {name: one[2] for name, one in told.items()}
        self.cases: dict[str, Any] = self._json("cases.json")

    def _json(self, name: str) -> Any:
        return json.loads((self.folder / name).read_text("utf-8"))

    def words(self, letter: str) -> str:
        """A letter's text form."""
        return (self.folder / f"{letter}.md").read_text("utf-8")

    def faults(self) -> list[Fault]:
        """Every planted fault."""
        return [
            Fault(
                row["letter"], row["old"], row["new"], tuple(row["rules"]),
                tuple((name, values) for name, values in row.get("steps", [])),
            )
            for row in self._json("faults.json")
        ]  # fmt: skip

    def build(self, name: str, folder: Path) -> Path:
        """The case file behind some letters."""
        path = folder / f"{name}.pincite"
        if path.exists():
            return path
        told = self.cases[name]
        case = Case.checked(title=told["title"], language=told["lang"])
        with CaseFile.create(path, case, author="Counsel") as made:
            for file, words in told["files"].items():
                (folder / file).write_text(words, "utf-8")
                perform(made, "add_evidence", {"files": [str(folder / file)]})
            do(made, told["steps"])
        return path


def do(case_file: CaseFile, steps: Any) -> None:
    """Actions by name, as ``pincite do`` takes them."""
    for name, values in steps:
        perform(case_file, name, values)


def tried(
    case_file: CaseFile, text: str, lang: str, *, finished: bool = True
) -> list[ReviewFinding]:
    """What ``pincite draft --text`` and ``pincite check --before-approval`` say.

    Without ``finished`` the PDF is not pressed: rules 22 and 24 then judge the draft alone.
    """
    draft = draft_from_text(case_file, text, title="letter", language=lang)
    found = check_draft(
        case_file, draft.handle, before_approval=True, language=lang, finished=finished
    )
    case_file.undo()
    return found


@contextmanager
def changed(path: Path, steps: Any, folder: Path) -> Iterator[CaseFile]:
    """A copy of a case with some steps more; handles are never given twice."""
    copy = folder / "changed.pincite"
    shutil.copy(path, copy)
    with opened(copy) as case_file:
        do(case_file, steps)
        yield case_file


def counted(found: list[ReviewFinding]) -> Found:
    """How often each rule says what."""
    return Counter((one.rule, one.message) for one in found)


def opened(path: Path) -> Any:
    """A case open for writing."""
    return open_case(path, author="Counsel", passphrase=None, read_only=False)
