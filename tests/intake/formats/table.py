"""Make a file of each format, take all of them into a case, and say what came out."""

import hashlib
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from pincite.actions.cases import new_case
from pincite.actions.evidence import add_files
from pincite.actions.ocr import recognise_words
from pincite.actions.reread import read_again
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source
from tests.intake.formats import mail, office, papers, posts, web
from tests.intake.formats.made import Made, program

ROOMS = (web, mail, office, papers, posts)


def make_all(folder: Path) -> list[Made]:
    """Every file, in a new folder."""
    made = [one for room in ROOMS for one in room.make(folder)]
    return [*made, *archives(folder)]


def archives(folder: Path) -> Iterator[Made]:
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


def show(folder: Path) -> int:
    """Make files and case in a folder and print the table (Markdown); how many files changed."""
    files = folder / "files"
    shutil.rmtree(files, ignore_errors=True)
    files.mkdir(parents=True)
    path = folder / "formats.pincite"
    path.unlink(missing_ok=True)
    changed = 0
    _say("| Format | File made by | What came out |\n|---|---|---|")
    with new_case(path, "One file of each format", author="Ann Example") as case_file:
        for made in make_all(files):
            before = hashes(made.path)
            said, _sources = take_in(case_file, made)
            if hashes(made.path) != before:
                changed += 1
                said = f"**the file was changed**; {said}"
            _say(f"| {made.format} | {made.maker} | {said.replace('|', '/')} |")
            if made.path.name == "locked.pdf":
                _unlock(case_file, made)
        if program("tesseract"):
            _recognise(case_file)
    _say(f"\n{changed} files differ from what they were before intake (SHA-256 of each).")
    return changed


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - the table is what was asked for


def _unlock(case_file: CaseFile, made: Made) -> None:
    digest = hashlib.sha256(made.path.read_bytes()).hexdigest()
    source = case_file.items(Source, sha256=digest)[0]
    read = read_again(case_file, source.handle, papers.PASSWORD).source
    _say(f"| {made.format}, its password given | {made.maker} | {_said(case_file, read)} |")


def _recognise(case_file: CaseFile) -> None:
    """The scans and pictures once more, with their words recognised."""
    for source in case_file.items(Source):
        if source.media_type not in _PICTURES or case_file.blocks(source.extract):
            continue
        try:
            read = recognise_words(case_file, source.handle).source
        except EvidenceError:
            continue  # a picture without words
        _say(f"| {source.file_name} with OCR | Tesseract | {_said(case_file, read)} |")


_PICTURES = ("application/pdf", "image/png", "image/jpeg", "image/tiff", "image/heic")


def hashes(path: Path) -> dict[str, str]:
    """SHA-256 of a file, or of each file in a folder."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {
        str(one): hashlib.sha256(one.read_bytes()).hexdigest() for one in files if one.is_file()
    }
