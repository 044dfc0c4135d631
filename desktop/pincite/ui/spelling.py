"""The speller beside the window: a process of its own, started with the first question."""

import json
import sys
from collections.abc import Callable, Iterable
from functools import cache

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QProcess, Signal

from pincite import resources

_MOST = 4000  # words of one question


class Speller(QObject):
    """Knows words once asked about them; ``learned(dictionary)`` when answers came.

    Where the process cannot run, no word is ever wrong.
    """

    learned = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._right: dict[str, dict[str, bool]] = {}
        self._asked: dict[str, set[str]] = {}
        self._waiting: list[tuple[str, list[str]]] = []
        self._suggesting: dict[tuple[str, str], list[Callable[[list[str]], object]]] = {}
        self._rest = b""
        self._failures = 0
        self._process: QProcess | None = None

    def wrong(self, dictionary: str, words: Iterable[str]) -> set[str]:
        """Those of the words known to be wrong; the others are asked about, once."""
        known = self._right.setdefault(dictionary, {})
        asked = self._asked.setdefault(dictionary, set())
        given = set(words)
        new = sorted(given - known.keys() - asked)
        for start in range(0, len(new), _MOST):
            part = new[start : start + _MOST]
            asked.update(part)
            self._waiting.append((dictionary, part))
            self._send({"dictionary": dictionary, "words": part})
        return {word for word in given if known.get(word) is False}

    def suggest(self, dictionary: str, word: str, done: Callable[[list[str]], object]) -> None:
        """Ask what a wrong word may have been meant to be."""
        self._suggesting.setdefault((dictionary, word), []).append(done)
        self._send({"dictionary": dictionary, "suggest": word})

    def stop(self) -> None:
        """End the process; the next question starts another."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            if not process.waitForFinished(500):
                process.kill()
                process.waitForFinished(1000)
            process.deleteLater()
        self._waiting, self._rest = [], b""
        self._asked.clear()

    def _send(self, question: dict[str, object]) -> None:
        process = self._process or self._started()
        if process is not None:
            process.write(QByteArray(json.dumps(question).encode() + b"\n"))

    def _started(self) -> QProcess | None:
        if self._failures > 2:
            return None
        process = QProcess(self)
        folder = str(resources.path("dictionaries"))
        own = ["--pincite-speller", folder]
        if not getattr(sys, "frozen", False):
            own = ["-P", "-m", "pincite.text.speller", folder]
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(lambda _error: self._ended())
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process = process
        process.start(sys.executable, own)
        return process

    def _ended(self) -> None:
        self._process = None
        self._failures += 1
        self._waiting, self._rest = [], b""

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (
            self._rest + bytes(self._process.readAllStandardOutput().data())
        ).split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def _take(self, answer: dict[str, object]) -> None:
        dictionary = str(answer["dictionary"])
        words = [str(word) for word in answer.get("words") or answer.get("wrong") or ()]  # type: ignore[attr-defined]
        if "suggest" in answer:
            for done in self._suggesting.pop((dictionary, str(answer["suggest"])), ()):
                done(words)
            return
        if not self._waiting:
            return
        name, asked = self._waiting.pop(0)
        bad = set(words)
        self._right.setdefault(name, {}).update({word: word not in bad for word in asked})
        self._asked.get(name, set()).difference_update(asked)
        self.learned.emit(name)


@cache
def speller() -> Speller:
    """The one speller of the program; it ends with it."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("no application")
    made = Speller(app)
    app.aboutToQuit.connect(made.stop)
    return made
