"""Workers: real processes, killed, starved and made to try what they must not."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from pincite.intake import wire
from pincite.intake.limits import Limits
from pincite.intake.pool import WorkerPool, worker_command
from pincite.intake.reading import Attachment, Reading, ReadOptions, TextBlock
from pincite.text.errors import ReadError
from tests.intake.articles import ENGLISH, PAGE
from tests.intake.test_pdf import report

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits and signals")


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as made:
        yield made


def test_each_format_comes_back_as_it_was_read(pool: WorkerPool) -> None:
    assert pool.read(PAGE.encode(), "a.html").title == "La compagnie réclame ses horaires"
    assert pool.read(ENGLISH.encode(), "a.txt").outlet == "The Verdane Times"
    assert pool.read(report(3), "a.pdf").pages == 3


def test_errors_come_back_with_the_file_s_name(pool: WorkerPool) -> None:
    with pytest.raises(ReadError) as caught:
        pool.read(b"%PDF-1.7\n", "torn \udcff.pdf")
    assert caught.value.code == "broken"
    assert caught.value.values["name"] == "torn \ufffd.pdf"


def test_frames_keep_everything() -> None:
    reading = Reading(
        media_type="x/y",
        title="T",
        blocks=(
            TextBlock(0, "a\u00a0b 𝄞", "title", None, None),
            TextBlock(1, "1\t2", "table", None, 3, "S!A1:B1", (("1", "2"),)),
        ),
        reader="r",
        reader_version="1",
        attachments=(Attachment("a", b"\x00\xff", "m"), Attachment("b", b"")),
        metadata=(("k", "v"),),
        notes=("n",),
    )
    message, payload = wire.reading_to_wire(reading)
    assert wire.reading_from_wire(message, b"".join(payload)) == reading
    options = ReadOptions(password="é", max_pixels=5)
    assert wire.options_from_wire(wire.options_to_wire(options)) == options


@POSIX
def test_a_worker_killed_over_its_file_is_reported_and_replaced() -> None:
    with WorkerPool(1) as pool:
        pool.read(b"Warm words.", "warm.txt")
        (worker,) = pool._all
        big = report(900)
        killer = threading.Timer(0.2, os.kill, (worker.process.pid, signal.SIGKILL))
        killer.start()
        with pytest.raises(ReadError) as caught:
            pool.read(big, "big.pdf")
        assert caught.value.code == "worker_died"
        assert caught.value.values == {"status": -signal.SIGKILL, "name": "big.pdf"}
        assert pool.read(ENGLISH.encode(), "next.txt").language == "en"


def test_wall_time_is_bounded_and_the_next_file_read() -> None:
    with WorkerPool(1, Limits(wall_seconds=0.3)) as pool:
        pool.warm_up()
        start = time.monotonic()
        with pytest.raises(ReadError) as caught:
            pool.read(report(2000), "slow.pdf")
        assert caught.value.code == "timeout"
        assert time.monotonic() - start < 20


def test_cancel_ends_the_file_at_once() -> None:
    with WorkerPool(1) as pool:
        pool.read(b"Warm words.", "warm.txt")
        data = report(1500)
        start = time.monotonic()
        with pytest.raises(ReadError) as caught:
            pool.read(data, "slow.pdf", cancelled=lambda: time.monotonic() > start + 0.2)
        assert caught.value.code == "cancelled"
        assert time.monotonic() - start < 2
        assert pool.read(b"More words.", "next.txt").title == "More words"


def test_threads_share_the_pool(pool: WorkerPool) -> None:
    titles: list[str] = []

    def work(place: int) -> None:
        titles.append(pool.read(f"Note number {place} here.".encode(), "n.txt").title)

    threads = [threading.Thread(target=work, args=(place,)) for place in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(titles) == sorted(f"Note number {place} here" for place in range(20))


def test_a_closed_pool_says_so_and_leaves_no_process() -> None:
    pool = WorkerPool(2)
    pool.warm_up()
    processes = [worker.process for worker in pool._all]
    pool.close()
    assert all(process.poll() is not None for process in processes)
    with pytest.raises(ReadError) as caught:
        pool.read(b"words", "a.txt")
    assert caught.value.code == "closed"


FORBIDDEN = {
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a name look-up": "import socket; socket.getaddrinfo('remote.example', 80)",
    "a file": "open('written-by-a-reader', 'wb')",
    "a file through os": "import os; os.open('written', os.O_CREAT | os.O_WRONLY)",
    "a program": "import subprocess; subprocess.run(['true'])",
    "a shell": "import os; os.system('true')",
    "a deletion": "import os; os.remove('anything')",
}


@pytest.mark.parametrize("attempt", FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_a_worker_must_not_do_is_refused(attempt: str) -> None:
    script = (
        "from pincite.intake import worker\nworker.lock_down()\n"
        f"try:\n    exec({attempt!r})\nexcept worker.RefusedError:\n    print('refused')\n"
    )
    command = [sys.executable, "-P", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "refused\n", done.stderr


def test_a_worker_loads_no_case_file_model_or_window() -> None:
    script = (
        "import sys\nfrom pincite.intake import worker\nworker._warm()\n"
        "from pincite.intake import readers\n"
        "for kind in readers.supported(): readers.reader_for(kind)\n"
        "unwanted = {'sqlmodel', 'sqlalchemy', 'pydantic', 'sqlcipher3', 'PySide6', 'reportlab',\n"
        "            'pincite.model', 'pincite.casefile', 'pincite.document'}\n"
        "print(sorted(unwanted & set(sys.modules)))\n"
    )
    command = [sys.executable, "-P", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "[]\n", done.stderr


@POSIX
def test_the_memory_limit_holds_and_is_survived() -> None:
    with WorkerPool(1, Limits(memory=1024**3)) as pool:
        with pytest.raises(ReadError) as caught:
            pool.read(b"word " * 60_000_000, "huge.txt")
        assert caught.value.code in {"out_of_memory", "worker_died"}
        assert pool.read(ENGLISH.encode(), "next.txt").language == "en"


def test_nothing_but_frames_comes_out_of_a_worker() -> None:
    process = subprocess.Popen(
        worker_command(Limits()),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    out, _ = process.communicate(b"\xff" * 16 + b"no frame at all", timeout=60)
    assert (out, process.returncode) == (b"", 0)
