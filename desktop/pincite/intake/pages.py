"""Pages of an original drawn in a process of its own, so that no page can harm the window."""

import queue
import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from pincite.intake import wire
from pincite.intake.limits import Limits
from pincite.intake.ocr_engine import SECONDS, OcrLine
from pincite.intake.pool import worker_command
from pincite.text.errors import ReadError

_MAX_PICTURE = 256 * 1024 * 1024
_PATIENCE = 20.0  # seconds for one page


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn page: its pixels as BGRA, row by row from the top."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class PageWords:
    """The characters of a page and where each stands: left, top, right, bottom from the top."""

    text: str
    boxes: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class PageRemark:
    """What somebody wrote on a page. ``kind``: note, highlight, underline, strike, insert, typed.

    ``quoted`` are the words marked, ``before`` and ``after`` what stands around the place.
    """

    kind: str
    author: str
    date: str
    text: str
    quoted: str
    before: str
    after: str


class Pages:
    """One original opened for its pages. Thread-safe; every question may take a while.

    A process that died or hung is started again with the next question.
    """

    def __init__(self, data: bytes, media_type: str, password: str = "") -> None:
        self._data, self._type, self._password = data, media_type, password
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False
        self.sizes: tuple[tuple[float, float], ...] = ()

    def open(self) -> tuple[tuple[float, float], ...]:
        """The size of each page. Raises ReadError: encrypted, broken, worker_died, timeout..."""
        with self._lock:
            self._ready()
            return self.sizes

    def draw(self, page: int, scale: float) -> Picture:
        """A page at ``scale`` pixels a unit of its size."""
        message, pixels = self._asked({"ask": "draw", "page": page, "scale": scale})
        width, height = int(message["width"]), int(message["height"])
        if len(pixels) < width * height * 4:
            raise ReadError("worker_died", status=0)
        return Picture(width, height, pixels)

    def words(self, page: int) -> PageWords:
        """The characters of a page."""
        message, _ = self._asked({"ask": "words", "page": page})
        flat = [float(number) for number in message["boxes"]]
        boxes = tuple(
            (flat[n], flat[n + 1], flat[n + 2], flat[n + 3]) for n in range(0, len(flat) - 3, 4)
        )
        return PageWords(str(message["text"])[: len(boxes)], boxes)

    def remarks(self, page: int) -> list[PageRemark]:
        """What a reader of a PDF wrote on a page."""
        message, _ = self._asked({"ask": "remarks", "page": page})
        return [PageRemark(**one) for one in message["remarks"]]

    def recognise(self, page: int, languages: str, turn: bool) -> list[OcrLine]:
        """The lines of words in the picture of a page. Raises ReadError: ocr_missing, timeout..."""
        asked = {"ask": "ocr", "page": page, "languages": languages, "turn": turn}
        message, _ = self._asked(asked, SECONDS + _PATIENCE)
        return [OcrLine(*line) for line in message["lines"]]

    def close(self) -> None:
        """End the process; questions that wait end with ``closed``."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    # -- the process

    def _asked(
        self, message: dict[str, Any], patience: float = _PATIENCE
    ) -> tuple[dict[str, Any], bytes]:
        with self._lock:
            self._ready()
            return self._exchange(message, b"", patience)

    def _ready(self) -> None:
        if self._closed:
            raise ReadError("closed")
        if self._process is not None and self._process.poll() is None:
            return
        self._end()
        self._process = subprocess.Popen(  # noqa: S603 - our own executable and arguments
            [*worker_command(Limits()), "pages"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if self._ended():  # meanwhile, when there was no process yet to end
            self._end()
            raise ReadError("closed")
        asked = {"ask": "open", "type": self._type, "password": self._password}
        message, _ = self._exchange(asked, self._data)
        self.sizes = tuple((float(width), float(height)) for width, height in message["pages"])

    def _ended(self) -> bool:
        return self._closed  # asked anew: another thread may have closed the pages

    def _exchange(
        self, message: dict[str, Any], data: bytes, patience: float = _PATIENCE
    ) -> tuple[dict[str, Any], bytes]:
        """Ask and wait on a thread of its own: pipes have no timeout on every system."""
        process = cast("subprocess.Popen[bytes]", self._process)
        box: queue.SimpleQueue[tuple[dict[str, Any], bytes] | None] = queue.SimpleQueue()

        def talk() -> None:
            try:
                wire.write_frame(cast(BinaryIO, process.stdin), message, [data])
                box.put(wire.read_frame(cast(BinaryIO, process.stdout), _MAX_PICTURE))
            except (OSError, ValueError):
                box.put(None)

        threading.Thread(target=talk, daemon=True).start()
        try:
            answer = box.get(timeout=patience)
        except queue.Empty:
            self._end()
            raise ReadError("timeout", seconds=int(patience)) from None
        if answer is None:
            self._end()
            raise ReadError("closed" if self._closed else "worker_died", status=0)
        if "error" in answer[0]:
            raise wire.error_from_wire(answer[0])
        return answer

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
