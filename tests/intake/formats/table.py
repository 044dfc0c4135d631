"""Make a file of each format, take all of them into a case, and say what came out."""

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from pincite.actions.cases import new_case
from pincite.actions.evidence import add_files
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.model.evidence import Source
from tests.intake.formats import mail, office, papers, posts, web
from tests.intake.formats.made import Made

ROOMS = (web, mail, office, papers, posts)


def make_all(folder: Path) -> list[Made]:
    """Every file, in a new folder."""
    made = [one for room in ROOMS for one in room.make(folder)]
    return [*made, *_archives(folder)]


def _archives(folder: Path) -> Iterator[Made]:
    inner = folder / "inner.zip"
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("données/mars.csv", "Mois;Requêtes\nMars;2 301\n".encode("cp1252"))
    path = folder / "production.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(inner, "volume 1/inner.zip")
        packed.writestr("volume 1/note.txt", "A note of the call of 18 May 2023.")
        packed.writestr("../../outside.txt", "never")
    inner.unlink()
    yield Made("ZIP in a ZIP", "zipfile", path)
    office_folder = folder / "production"
    (office_folder / "sub").mkdir(parents=True)
    (office_folder / "a.txt").write_text("The first letter of the line, in a folder.", "utf-8")
    (office_folder / "sub" / "b.txt").write_text("The second letter, further down.", "utf-8")
    yield Made("Folder", "a folder", office_folder)


def take_in(case_file: CaseFile, made: Made) -> tuple[str, list[Source]]:
    """What came out of one file in words, and the sources that it made."""
    from pincite.intake.pool import WorkerPool

    with WorkerPool(1) as pool:
        summary = add_files(case_file, [made.path], pool)
    parts = [_said(case_file, source) for source in summary.added]
    parts += [f"already there: {name}" for name, _source in summary.known]
    parts += [sentence(error, "en") for error in summary.failed]
    return "; ".join(parts), summary.added


def _said(case_file: CaseFile, source: Source) -> str:
    blocks = case_file.blocks(source.extract) if source.extract else []
    paragraphs = sum(block.paragraph is not None for block in blocks)
    tables = sum(bool(block.cells) for block in blocks)
    pages = max((block.page or 0 for block in blocks), default=0)
    facts = [source.author, source.outlet, source.published, source.language]
    counts = [f"{paragraphs} ¶"]
    counts += [f"{tables} table(s)"] if tables else []
    counts += [f"{pages} p."] if pages else []
    known = ", ".join([each for each in facts if each] + counts)
    return f"{source.handle} “{source.title}” ({known})"


def show(folder: Path) -> None:
    """Make files and case in a folder and print the table (Markdown)."""
    files = folder / "files"
    shutil.rmtree(files, ignore_errors=True)
    files.mkdir(parents=True)
    path = folder / "formats.pincite"
    path.unlink(missing_ok=True)
    print("| Format | File made by | What came out |\n|---|---|---|")
    with new_case(path, "One file of each format", author="Ann Example") as case_file:
        for made in make_all(files):
            said, _sources = take_in(case_file, made)
            print(f"| {made.format} | {made.maker} | {said.replace('|', '/')} |")
