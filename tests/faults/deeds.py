"""What the kill campaign interrupts."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from pincite.casefile import CaseFile
from pincite.model.evidence import Source
from tests.casefile import making
from tests.faults import kit
from tests.faults.kills import (
    Deed,
    copied_whole,
    migrated_whole,
    printed_whole,
    promises,
    undamaged,
)

NOTICE = "Aster Mills stood still for twelve days, its miller said on 3 March 2021. " * 40


@cache
def _made() -> Path:
    """A case with an item of every kind and a draft that can be printed; made once."""
    folder = Path(tempfile.mkdtemp(prefix="pincite-deeds-"))
    with making.new_case(folder) as case_file, case_file.transaction("Fill") as change:
        making.with_text(change)
        made = making.fill(change)
        change.update(made["draft"], body="# The mill\n\nThe mill stood still.\n")
    return folder / "case.pincite"


def filled(folder: Path) -> None:
    """A case, and a file to add to it."""
    shutil.copyfile(_made(), folder / "case.pincite")
    for number in range(3):
        (folder / f"notice-{number}.txt").write_text(f"Notice {number}. {NOTICE}", "utf-8")


def _command(*words: str) -> list[str]:
    return [*kit.script("command"), *words]


def _added_whole(folder: Path, lines: list[str]) -> None:
    undamaged(folder, lines)
    with CaseFile.open(folder / "case.pincite") as case_file:
        handles = {head.handle for head in case_file.all_heads(("source",))}
    assert {line.split()[0] for line in lines if line.startswith("S")} <= handles


def large(folder: Path) -> None:
    """A case, and a file so large that it arrives in many commits."""
    filled(folder)
    for path in folder.glob("notice-*.txt"):
        path.unlink()
    paragraphs = [f"Notice {number}. {NOTICE[:2000]}" for number in range(1200)]
    (folder / "notices.txt").write_text("\n\n".join(paragraphs), "utf-8")


def _arrived_or_not(folder: Path, lines: list[str]) -> None:
    """The large file is a source, whole, or nothing of it is left."""
    _added_whole(folder, lines)
    with CaseFile.open(folder / "case.pincite") as case_file:
        ask = case_file.connection.exec_driver_sql
        assert ask("SELECT count(*) FROM incoming").scalar_one() == 0
        large = [each for each in case_file.items(Source) if each.file_name == "notices.txt"]
        kept = ask("SELECT count(*) FROM original WHERE size > 2000000").scalar_one()
        assert kept == len(large)
        for source in large:
            assert len(case_file.read_original(source.sha256)) == source.size
            assert len(case_file.blocks(source.extract)) >= 1200


WORK = Deed(
    "work",
    lambda folder: kit.script("work", folder / "case.pincite", "new"),
    lambda folder, lines: promises(folder / "case.pincite", lines),
)
NEW = Deed(
    "new",
    lambda folder: _command("new", str(folder / "case.pincite"), "--title", "Mill v. Bakery"),
    lambda folder, lines: promises(folder / "case.pincite", lines),
)
ADD = Deed(
    "add",
    lambda folder: _command(
        "add", str(folder / "case.pincite"), *(str(path) for path in sorted(folder.glob("*.txt")))
    ),
    _added_whole,
    filled,
)
LARGE = Deed(
    "large",
    lambda folder: _command("add", str(folder / "case.pincite"), str(folder / "notices.txt")),
    _arrived_or_not,
    large,
)
EXPORT = Deed(
    "export",
    lambda folder: _command(
        "export", str(folder / "case.pincite"), "L1", "--to", str(folder / "letter.pdf")
    ),
    printed_whole,
    filled,
)
BACKUP = Deed(
    "backup",
    lambda folder: kit.script("back_up", folder / "case.pincite", folder / "copy.pincite"),
    copied_whole,
    filled,
)
MIGRATION = Deed(
    "migration",
    lambda folder: kit.script("migrate", folder / "case.pincite"),
    migrated_whole,
    filled,
)
ALL = (WORK, NEW, ADD, LARGE, EXPORT, BACKUP, MIGRATION)
