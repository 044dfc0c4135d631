"""A batch with everything wrong in it: each bad file gets a sentence, the good ones come in."""

import io
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from pincite.actions.cases import open_case
from pincite.actions.evidence import add_files
from pincite.intake.pool import WorkerPool
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source
from tests.casefile import making
from tests.faults import kit

WORDS = "The mill stood still for twelve days, its miller said on 3 March 2021. " * 5


def _pdf() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for number in range(3):
        canvas.drawString(72, 700, f"The mill stood still on day {number}.")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _locked() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(_pdf())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return out.getvalue()


def _cut_docx() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types")
        archive.writestr("word/document.xml", "<w:document")
    return out.getvalue()


BAD: dict[str, tuple[Callable[[], bytes], frozenset[str]]] = {
    "empty.html": (lambda: b"", frozenset({"empty"})),
    "binary.dat": (
        lambda: bytes(range(256)) * 40,
        frozenset({"binary", "unsupported"}),
    ),
    "locked.pdf": (_locked, frozenset({"encrypted"})),
    "cut.pdf": (lambda: b"%PDF-1.7\n" + os.urandom(3000), frozenset({"broken"})),
    "cut.docx": (_cut_docx, frozenset({"broken", "unsupported", "no_text"})),
    "cut.png": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), frozenset({"broken"})),
}
KEPT_UNREAD = frozenset({"encrypted"})


@pytest.fixture
def batch(tmp_path: Path) -> list[Path]:
    """Good files between bad ones, and one that is not there."""
    paths = [tmp_path / "missing.pdf"]
    for number, (name, (made, _codes)) in enumerate(BAD.items()):
        (tmp_path / name).write_bytes(made())
        (tmp_path / f"good-{number}.txt").write_text(f"Notice {number}. {WORDS}", "utf-8")
        paths += [tmp_path / name, tmp_path / f"good-{number}.txt"]
    return paths


def test_the_others_come_in_and_each_bad_one_is_said(tmp_path: Path, batch: list[Path]) -> None:
    before = {path: path.read_bytes() for path in batch[1:]}
    with making.new_case(tmp_path) as case_file, WorkerPool() as pool:
        summary = add_files(case_file, batch, pool)
        said = {str(error.values["name"]): error for error in summary.failed}
        assert set(said) == {"missing.pdf", *BAD}
        assert said["missing.pdf"].reason == "missing"
        for name, (_made, codes) in BAD.items():
            assert said[name].reason in codes, (name, said[name].reason)
        for name, error in said.items():
            kit.told(error, name)
        titles = {source.file_name for source in case_file.items(Source)}
        unread = {name for name, error in said.items() if error.reason in KEPT_UNREAD}
        assert titles == {path.name for path in batch if path.name.startswith("good")} | unread
        for source in case_file.items(Source):
            assert case_file.read_original(source.sha256) == before[tmp_path / source.file_name]
        assert case_file.verify().good
    assert {path: path.read_bytes() for path in batch[1:]} == before


def test_the_same_by_command(tmp_path: Path, batch: list[Path]) -> None:
    making.new_case(tmp_path).close()
    done = kit.pincite("add", tmp_path / "case.pincite", "--json", *batch, language="fr")
    assert done.returncode == 1
    assert len(kit.objects(done)) == len(BAD) + 1
    lines = done.stderr.splitlines()
    assert len(lines) == len(BAD) + 1
    for name in ("missing.pdf", *BAD):
        assert sum(name in line for line in lines) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="becoming another user takes root")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """As another user, since nothing is forbidden to root."""
    shared = Path("/tmp") / f"pincite-nobody-{os.getpid()}"
    shared.mkdir(mode=0o777)
    try:
        (shared / "closed.txt").write_text(WORDS)
        (shared / "closed.txt").chmod(0o600)
        program = (
            "import os, sys; os.setgid(65534); os.setuid(65534)\n"
            "from pathlib import Path\n"
            "from pincite.intake.batch import read_file\n"
            "from pincite.text.errors import ReadError\n"
            "try: read_file(Path(sys.argv[1]))\n"
            "except ReadError as error: print(error.code, error.values['name'])\n"
        )
        command = [*kit.interpreter(), "-c", program, str(shared / "closed.txt")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if "Permission" in done.stderr or "ModuleNotFound" in done.stderr:
            pytest.skip("another user may not read the program itself here")
        assert done.stdout.split() == ["no_permission", "closed.txt"], done.stderr
        kit.told(EvidenceError("no_permission", name="closed.txt"), "closed.txt")
    finally:
        subprocess.run(["rm", "-rf", str(shared)], check=True)


@kit.needs_mount
def test_a_batch_from_a_drive_that_is_gone_half_way(tmp_path: Path) -> None:
    with kit.disk(tmp_path / "stick", "4m") as stick:
        for number in range(6):
            (stick / f"{number}.txt").write_text(f"Notice {number}. {WORDS}", "utf-8")
        paths = [stick / f"{number}.txt" for number in range(6)]

        def unplug(number: int, _total: int, _name: str) -> None:
            if number == 1:
                subprocess.run(["umount", "--lazy", str(stick)], check=False)

        (tmp_path / "case").mkdir()
        with making.new_case(tmp_path / "case") as case_file, WorkerPool(size=1) as pool:
            summary = add_files(case_file, paths, pool, progress=unplug)
            assert len(summary.added) + len(summary.failed) == 6
            for error in summary.failed:
                assert error.reason in ("missing", "unreadable_device")
                kit.told(error, str(error.values["name"]))
            assert case_file.verify().good


@kit.needs_mount
def test_a_batch_into_a_disk_that_fills_up(tmp_path: Path) -> None:
    """What came in before stays, the rest is refused once with a sentence, nothing is half-in."""
    files = []
    for number in range(8):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Notice {number}. {os.urandom(150_000).hex()}")
        files.append(path)
    with kit.disk(tmp_path / "disk", "5m") as disk:
        making.new_case(disk).close()
        done = kit.pincite("add", disk / "case.pincite", *files)
        assert done.returncode == 1
        assert "full" in done.stderr
        assert "case.pincite" in done.stderr
        with open_case(disk / "case.pincite", read_only=True) as case_file:
            sources = case_file.items(Source)
            assert 0 < len(sources) < 8
            for source in sources:
                assert len(case_file.read_original(source.sha256)) > 150_000
