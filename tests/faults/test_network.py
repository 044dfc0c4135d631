"""The demo in a network namespace of its own: nothing in it needs, or tries, a network."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pincite.actions.demo import CASE, DOCUMENTS
from tests.faults import kit

CALLS = "connect,sendto,sendmsg,bind"


def _can_unshare() -> bool:
    if sys.platform != "linux" or not shutil.which("unshare"):
        return False
    tried = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return tried.returncode == 0


@pytest.mark.skipif(not _can_unshare(), reason="a network namespace takes root")
@pytest.mark.timeout(300)
def test_the_demo_is_made_without_any_network(tmp_path: Path) -> None:
    inside = ["unshare", "--net", sys.executable, "-c"]
    probe = (
        "import socket\n"
        "with socket.socket() as plug:\n"
        "    print(plug.connect_ex(('127.0.0.1', 9)), plug.connect_ex(('192.0.2.1', 9)))"
    )
    nowhere = kit.run([*inside, probe]).stdout.split()
    assert nowhere == ["101", "101"]  # ENETUNREACH: not even this machine
    log = tmp_path / "calls"
    watched = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={CALLS}"]
    words = ["unshare", "--net", *(watched if kit.can_trace() else [])]
    made = kit.run([*words, sys.executable, "-m", "pincite", "demo", str(tmp_path / "demo")])
    assert made.returncode == 0, made.stderr
    assert {path.name for path in (tmp_path / "demo").iterdir()} == {CASE, *DOCUMENTS}
    tried = log.read_text("utf-8", "replace") if log.exists() else ""
    # A library asks at import whether this machine has IPv6 by binding a socket to itself.
    reached = [line for line in tried.splitlines() if " bind(" not in line and "AF_INET" in line]
    assert reached == []
