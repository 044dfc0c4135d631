"""Faults made for real: full and read-only disks, failing calls, kills; else skipped."""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.model.errors import PinciteError

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(__file__).parent / "scripts"
KILLED = -9


def can_mount() -> bool:
    """Whether this process may mount a file system (root, and not in a bare container)."""
    return (
        sys.platform == "linux"
        and os.geteuid() == 0
        and shutil.which("mount") is not None
        and subprocess.run(
            ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
            capture_output=True,
            check=False,
        ).returncode
        == 0
    )


def can_trace() -> bool:
    """Whether strace is there and may trace."""
    if sys.platform != "linux" or not shutil.which("strace"):
        return False
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0


needs_mount = pytest.mark.skipif(not can_mount(), reason="mounting takes root")
needs_strace = pytest.mark.skipif(not can_trace(), reason="strace is not there or may not trace")


@contextmanager
def disk(folder: Path, size: str = "1m") -> Iterator[Path]:
    """A small disk of its own, mounted in ``folder``."""
    folder.mkdir()
    options = ["-t", "tmpfs", "-o", f"size={size}"]
    subprocess.run(["mount", *options, "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], capture_output=True, check=False)


def remount(folder: Path, options: str) -> None:
    """Change how a disk is mounted: "ro", "rw", "size=2m"."""
    subprocess.run(["mount", "-o", f"remount,{options}", str(folder)], check=True)


def fill_up(folder: Path, leave: int = 0) -> None:
    """Use up what is free on the disk, but for some bytes."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass
    if leave:
        os.truncate(ballast, max(ballast.stat().st_size - leave, 0))


def script(name: str, *arguments: object, before: tuple[str, ...] = ()) -> list[str]:
    """The command that runs one of the scripts beside this file."""
    return [*before, sys.executable, "-P", str(SCRIPTS / f"{name}.py"), *map(str, arguments)]


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


def pincite(*arguments: object, language: str = "en") -> subprocess.CompletedProcess[str]:
    """Run the command line as a user does."""
    words = [sys.executable, "-m", "pincite", *map(str, arguments)]
    return run(words, PINCITE_LANG=language, COLUMNS="200")


def in_process(words: list[str], language: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in this process: the same, without a Python of its own to start."""
    from pincite.__main__ import main

    streams = [io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2)]
    kept, sys.argv = sys.argv, ["pincite", *words]
    lang, os.environ["PINCITE_LANG"] = os.environ.get("PINCITE_LANG"), language
    status: object = 0
    try:
        with redirect_stdout(streams[0]), redirect_stderr(streams[1]):
            main()
    except SystemExit as end:
        status = end.code
    finally:
        sys.argv = kept
        os.environ["PINCITE_LANG"] = lang or ""
    out, err = (stream.buffer.getvalue().decode() for stream in streams)
    return subprocess.CompletedProcess(words, int(str(status or 0)), out, err)


def told(error: BaseException, *names: str) -> None:
    """The error has one clear sentence in both languages, naming these and saying what to do."""
    assert isinstance(error, PinciteError), repr(error)
    said = [sentence(error, language) for language in ("en", "fr")]
    assert said[0] != said[1]
    for words in said:
        assert words.endswith("."), words
        assert "{" not in words, words
        assert "–" not in words, words  # what stands for a value that is not there
        assert "Traceback" not in words
        for name in names:
            assert name in words, words


def sound(path: Path) -> None:
    """The case opens to write at once, all is as it was, and one plain file is left."""
    with CaseFile.open(path) as case_file:
        assert not case_file.read_only
        report = case_file.verify()
        assert report.good, report
    raw = driver.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    assert raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    raw.close()
    assert not path.with_name(f"{path.name}-wal").exists()


def objects(run_: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    """What a command printed with --json."""
    found = json.loads(run_.stdout)
    assert isinstance(found, list)
    return found


def interpreter() -> list[str]:
    """This Python, without the tests' own settings."""
    return [sys.executable, "-P"]
