"""The guard against the network bites, and lets through what stays on the machine."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests import offline

ROOT = Path(__file__).parents[2]
NOWHERE = ("192.0.2.1", 9)  # TEST-NET-1, RFC 5737: never routed


def _connect() -> None:
    with socket.socket() as plug:
        plug.connect(NOWHERE)


def _send() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as plug:
        plug.sendto(b"x", NOWHERE)


def _look_up() -> None:
    socket.getaddrinfo("example.invalid", 80)


@pytest.mark.parametrize("attempt", [_connect, _send, _look_up])
def test_an_attempt_is_refused_and_remembered(attempt: object) -> None:
    assert callable(attempt)
    with pytest.raises(offline.NetworkAttemptError):
        attempt()
    assert len(offline.ATTEMPTS) == 1
    offline.ATTEMPTS.clear()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
def test_a_unix_socket_is_allowed(tmp_path: Path) -> None:
    address = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(address)
        server.listen()
        client.connect(address)
    assert offline.ATTEMPTS == []


def test_a_test_that_swallows_the_refusal_fails_all_the_same(tmp_path: Path) -> None:
    case = tmp_path / "test_swallow.py"
    case.write_text(
        "import contextlib, socket\n"
        "def test_swallow():\n"
        "    with contextlib.suppress(Exception), socket.socket() as plug:\n"
        f"        plug.connect({NOWHERE!r})\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.offline",
        "-p",
        "no:cacheprovider",
    ]
    run = subprocess.run(
        [*command, "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), str(case)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert "the network was tried" in run.stdout
