"""Tesseract, where it is installed: a picture of a page in, its lines out. Nothing is downloaded.

The program runs under the limits of the worker that starts it, gets the picture through a pipe as
plain grey levels, and gives its words back through another.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pincite.text.errors import ReadError

DPI = 300
SECONDS = 100
WANTED = ("eng", "fra")
_PROGRAM = "tesseract"
_LEAST_CONFIDENCE = 30.0  # below it a sign without letters is a speck or a rule
_WORD_LEVEL = "5"


@dataclass(frozen=True, slots=True)
class OcrLine:
    """A line: words, its paragraph, edges and height in pixels, how sure they are in percent."""

    text: str
    paragraph: int
    left: int
    right: int
    top: int
    height: int
    confidence: float


def find() -> str:
    """Where the program is, or "" when it is not installed."""
    found = shutil.which(_PROGRAM)
    if found:
        return found
    for root in (os.environ.get("PROGRAMFILES"), os.environ.get("LOCALAPPDATA")):
        usual = Path(root or "", "Tesseract-OCR", f"{_PROGRAM}.exe")
        if root and usual.is_file():
            return str(usual)
    return ""


def installed() -> tuple[str, frozenset[str]]:
    """The program's version and its languages; ("", nothing) when it is not there or not whole."""
    program = find()
    if not program:
        return "", frozenset()
    try:
        said = _output([program, "--version"])
        listed = _output([program, "--list-langs"]).splitlines()[1:]
    except (OSError, subprocess.SubprocessError):
        return "", frozenset()
    version = re.search(r"tesseract v?(\S+)", said)
    return (version[1] if version else "?"), frozenset(line.strip() for line in listed)


def _output(command: list[str]) -> str:
    done = subprocess.run(  # noqa: S603 - the program found above, arguments of our own
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=20,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return done.stdout.decode("utf-8", "replace")


def recognise(program: str, picture: Any, languages: str, turn: bool) -> list[OcrLine]:
    """The lines of an upright PIL image. ``turn``: find the way up first.

    Raises ``ReadError`` ocr_missing, ocr_failed, timeout.
    """
    if not program:
        raise ReadError("ocr_missing")
    if not re.fullmatch(r"[a-zA-Z_]{3,20}(?:\+[a-zA-Z_]{3,20})*", languages):
        raise ReadError("ocr_failed")
    grey = picture.convert("L")
    head = f"P5\n{grey.width} {grey.height}\n255\n".encode()
    command = [program, "stdin", "stdout", "-l", languages, "--psm", "1" if turn else "3"]
    command += ["--dpi", str(DPI), "-c", "tessedit_create_tsv=1"]
    try:
        done = subprocess.run(  # noqa: S603 - as above
            command,
            input=head + grey.tobytes(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise ReadError("timeout", seconds=SECONDS) from None
    except OSError as error:
        raise ReadError("ocr_missing") from error
    if done.returncode:
        raise ReadError("ocr_failed")
    return lines_of(done.stdout.decode("utf-8", "replace"))


def lines_of(table: str) -> list[OcrLine]:
    """The lines in Tesseract's table of words (TSV)."""
    found: dict[tuple[str, str, str], list[list[str]]] = {}
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        sure = float(cells[10]) >= _LEAST_CONFIDENCE
        if sure or any(map(str.isalnum, cells[11])):  # a doubtful word is still a word
            found.setdefault((cells[2], cells[3], cells[4]), []).append(cells)
    paragraphs = {key[:2]: None for key in found}
    places = {key: place for place, key in enumerate(paragraphs)}
    return [_line(words, places[key[:2]]) for key, words in found.items()]


def _line(words: list[list[str]], paragraph: int) -> OcrLine:
    boxes = [tuple(int(number) for number in cells[6:10]) for cells in words]
    return OcrLine(
        " ".join(cells[11] for cells in words),
        paragraph,
        left=min(left for left, *_ in boxes),
        right=max(left + width for left, _top, width, _height in boxes),
        top=min(top for _left, top, *_ in boxes),
        height=sorted(height for *_, height in boxes)[len(boxes) // 2],
        confidence=sum(float(cells[10]) for cells in words) / len(words),
    )
