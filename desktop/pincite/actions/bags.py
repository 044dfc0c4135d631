"""A case as a bag (BagIt, RFC 8493) that can be checked and read without Pincite; and back."""

import re
import tempfile
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pincite.actions.evidence import add_files
from pincite.actions.files import write_whole
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import CaseFileError, EvidenceError
from pincite.model.evidence import Source

CASE = "case.pincite"
REFERENCES = "sources.json"
ORIGINALS = "originals"
_ODD = re.compile(r"[^\w.()+-]+")


@action("Export bag")
def export_bag(case_file: CaseFile, to: str, originals: bool = True) -> Path:
    """Write the case, its originals as plain files, and its references as a BagIt folder.

    The case file inside keeps its passphrase; the originals beside it have none, so leave them
    out (``originals`` false) where the bag travels unprotected.
    """
    from pincite.exchange.bag import write_bag

    info = {
        "Bagging-Date": datetime.now(UTC).date().isoformat(),
        "External-Description": case_file.case.title,
        "Bag-Software-Agent": "Pincite",
    }
    return write_bag(Path(to), _payload(case_file, originals), info)


@action("Import bag")
def import_bag(case_file: CaseFile, file: str) -> list[Source]:
    """Take the files of a bag in as evidence, after all its hashes have been checked.

    A Pincite case in it is left out: open it by itself (``case_from_bag``).
    """
    from pincite.exchange.bag import read_bag
    from pincite.intake.pool import WorkerPool

    payload = read_bag(Path(file))
    paths = [path for name, path in payload.items() if name not in (CASE, REFERENCES)]
    if not paths:
        raise EvidenceError("bag_empty", name=Path(file).name)
    with WorkerPool() as pool:
        summary = add_files(case_file, paths, pool)
    if summary.failed and not (summary.added or summary.known):
        raise summary.failed[0]
    return summary.added + [source for _name, source in summary.known]


def case_from_bag(folder: Path, to: Path) -> Path:
    """Copy the case out of a bag whose hashes all hold. Raises EvidenceError, CaseFileError."""
    from pincite.exchange.bag import read_bag

    payload = read_bag(folder)
    if CASE not in payload:
        raise EvidenceError("bag_empty", name=folder.name)
    if to.exists():
        raise CaseFileError("exists", name=to.name)
    return write_whole(to, payload[CASE].read_bytes())


def _payload(case_file: CaseFile, originals: bool) -> Iterator[tuple[str, bytes]]:
    from pincite.exchange.csl_json import write_csl

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / CASE
        case_file.back_up(copy)
        yield CASE, copy.read_bytes()
    sources = case_file.items(Source)
    yield REFERENCES, write_csl(sources)
    for source in sources if originals else ():
        if source.sha256:
            yield f"{ORIGINALS}/{_name(source)}", case_file.read_original(source.sha256)


def _name(source: Source) -> str:
    """The handle and the file's own name, without what some system forbids in names."""
    plain = unicodedata.normalize("NFC", source.file_name or source.title)
    stem, dot, suffix = _ODD.sub("_", plain).strip("._ ").rpartition(".")
    words = f"{stem[:80]}{dot}{suffix[:12]}" if stem else suffix[:80]
    return f"{source.handle}_{words}" if words else source.handle
