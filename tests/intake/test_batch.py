"""From paths to bytes."""

import hashlib
import os
import sys
import threading
from pathlib import Path

import pytest

from pincite.intake import batch
from pincite.intake.batch import collect, read_file
from pincite.text.errors import ReadError


def code_of(path: Path, limit: int = batch.MAX_FILE) -> str:
    with pytest.raises(ReadError) as caught:
        read_file(path, limit)
    assert caught.value.values["name"] == path.name
    return caught.value.code


def test_folders_are_searched_in_a_stable_order_without_junk(tmp_path: Path) -> None:
    for name in ("b.txt", "A.txt", "sub/c.txt", ".hidden", "Thumbs.db", "~$x.docx", ".git/config"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    found = collect([tmp_path, tmp_path / "b.txt", tmp_path / "missing.txt"])
    names = [path.relative_to(tmp_path).as_posix() for path in found]
    assert names == ["A.txt", "b.txt", "sub/c.txt", "missing.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    inside = tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "secret.txt").write_text("x")
    (inside / "a.txt").write_text("x")
    (inside / "link.txt").symlink_to(outside / "secret.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "loop").symlink_to(inside)
    assert [path.name for path in collect([inside])] == ["a.txt"]


def test_each_failure_has_its_code(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "large.txt").write_bytes(b"x" * 101)
    assert code_of(tmp_path / "missing.txt") == "missing"
    assert code_of(tmp_path / "empty.txt" / "below.txt") == "missing"
    assert code_of(tmp_path / "empty.txt") == "empty"
    assert code_of(tmp_path / "large.txt", 100) == "too_large"
    assert code_of(tmp_path) == "is_folder"


@pytest.mark.skipif(sys.platform == "win32", reason="no sparse files or pipes as here")
def test_a_file_of_two_gigabytes_and_a_pipe_are_refused_at_once(tmp_path: Path) -> None:
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(2 * 1024**3)
    assert code_of(tmp_path / "huge.bin") == "too_large"
    os.mkfifo(tmp_path / "pipe")
    assert code_of(tmp_path / "pipe") == "not_a_file"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may read anything")
def test_a_file_without_permission_is_said(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text("x")
    path.chmod(0)
    assert code_of(path) == "no_permission"


def test_permission_errors_of_the_system_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "closed.txt"
    path.write_text("x")

    def refuse(*_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert code_of(path) == "no_permission"

    def fail(*_: object, **__: object) -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert code_of(path) == "unreadable_device"


@pytest.mark.parametrize("change", [b"", b"y" * 1000, b"z" * 64])
def test_a_file_changed_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: bytes
) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"x" * 64)
    os.utime(path, ns=(1, 1))
    real = os.read

    def read_then_change(descriptor: int, size: int) -> bytes:
        part = real(descriptor, 16)
        writer = threading.Thread(target=path.write_bytes, args=(change,))
        writer.start()
        writer.join()
        return part

    monkeypatch.setattr(os, "read", read_then_change)
    assert code_of(path) == "changed_while_read"


def test_reading_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(os.urandom(5000))
    path.chmod(0o400)
    before = (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
    data = read_file(path)
    assert (hashlib.sha256(data).hexdigest(), path.stat().st_mtime_ns) == before
