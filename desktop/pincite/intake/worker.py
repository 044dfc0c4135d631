"""The process in which strangers' files are parsed: ``python -m pincite.intake.worker``.

It reads frames from standard input and answers on standard output, until standard input ends.
It has no network (an audit hook refuses it), starts no program, writes no file, and takes no
more memory and processor time than its limits. It never imports sqlmodel or a case file. One that
draws pages may start one program: what recognises words in pictures, under the same limits.
"""

import io
import os
import sys
from contextlib import suppress
from functools import partial
from typing import Any, BinaryIO, NoReturn

_REFUSED = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "urllib.Request",
    "ftplib.",
    "smtplib.",
    "webbrowser.",
)
_SAFE = frozenset({"socket.gethostname", "socket.__new__"})
_POLITE = 5
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


class RefusedError(PermissionError):
    """A parser tried to reach the network, start a program or write a file."""


def lock_down(engine: str = "") -> None:
    """From here on this process only reads files and its pipes. Cannot be undone.

    ``engine`` is the one program that it may start: what recognises words in pictures.
    """
    sys.dont_write_bytecode = True
    sys.addaudithook(partial(_audit, engine))


def _audit(engine: str, event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        if _opens_for_writing(args):
            raise RefusedError(event)
    elif engine and event == "subprocess.Popen" and args[0] == engine and args[1][0] == engine:
        return
    elif event.startswith(_REFUSED) and event not in _SAFE:
        raise RefusedError(event)


def _opens_for_writing(args: tuple[Any, ...]) -> bool:
    path, mode, flags = (*args, None, None)[:3]
    if isinstance(path, int) or path == os.devnull:
        return False
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITING)


def limit_memory(size: int) -> None:
    """Bound the address space, where the system can; allocations beyond it fail."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_cpu(seconds: int) -> None:
    """Bound the processor time from now on: the kernel ends the process (SIGXCPU) beyond it."""
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = int(usage.ru_utime + usage.ru_stime)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, hard))


def step_back() -> None:
    """Let the window go first: reading takes what processor time it leaves."""
    if hasattr(os, "nice"):
        os.nice(_POLITE)


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes on descriptors of our own: a library that prints cannot break a frame."""
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    sys.stdin = io.TextIOWrapper(os.fdopen(0, "rb", closefd=False))
    return source, sink


def answer(message: dict[str, Any], data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Read one file; every failure becomes an answer."""
    from pincite.intake import wire
    from pincite.intake.readers import read
    from pincite.text.errors import ReadError

    name = str(message.get("name", ""))
    try:
        reading = read(data, name, wire.options_from_wire(message["options"]))
        inside = sum(len(attachment.data) for attachment in reading.attachments)
        if inside > int(message["max_result"]):
            raise ReadError("too_much_inside", name=name, size=inside)
        return wire.reading_to_wire(reading)
    except ReadError as error:
        return wire.error_to_wire(error), []
    except MemoryError:
        return wire.error_to_wire(ReadError("out_of_memory", name=name)), []
    except Exception as error:  # a parser's bug is this file's failure, not the program's
        return wire.error_to_wire(ReadError("broken", name=name, kind=type(error).__name__)), []


def serve(source: BinaryIO, sink: BinaryIO, cpu_seconds: int) -> None:
    """Answer frames until the program closes the pipe."""
    from pincite.intake import wire

    while frame := wire.read_frame(source, sys.maxsize):
        message, data = frame
        limit_cpu(cpu_seconds)
        reply, payload = answer(message, data)
        wire.write_frame(sink, reply, payload)


def serve_pages(source: BinaryIO, sink: BinaryIO, cpu_seconds: int, engine: str) -> None:
    """Draw pages of one original after another until the program closes the pipe."""
    from pincite.intake import page_drawing, wire

    drawing = page_drawing.Drawing()
    drawing.engine = engine
    while frame := wire.read_frame(source, sys.maxsize):
        limit_cpu(cpu_seconds)
        reply, payload = page_drawing.answer(drawing, *frame)
        wire.write_frame(sink, reply, payload)


def _warm_pages() -> str:
    import PIL.Image
    import PIL.ImageOps
    import pypdfium2  # noqa: F401

    from pincite.intake.ocr_engine import find
    from pincite.intake.readers import image, pdf  # noqa: F401

    PIL.Image.init()
    return find()


def _warm() -> None:
    """Load what nearly every file needs before the first one comes.

    The language model unfolds itself through a temporary file, which is refused later on.
    """
    import pypdfium2  # noqa: F401
    import trafilatura  # noqa: F401

    from pincite.intake.language import detect_language
    from pincite.intake.readers import html, pdf, plain_text  # noqa: F401

    # Words that no list holds: only then is the model asked, and so loaded.
    detect_language("Vorab geladene Wörter " * 12)


def main(arguments: list[str]) -> NoReturn:
    """``MEMORY CPU_SECONDS [pages]``: read files, or draw pages; ends when standard input does."""
    memory, cpu_seconds = int(arguments[0]), int(arguments[1])
    draws = arguments[2:] == ["pages"]
    source, sink = _private_pipes()
    limit_memory(memory)
    engine = ""
    if draws:
        engine = _warm_pages()
    else:
        step_back()
        _warm()
    lock_down(engine)
    with suppress(BrokenPipeError):
        if draws:
            serve_pages(source, sink, cpu_seconds, engine)
        else:
            serve(source, sink, cpu_seconds)
    # Library finalisers may crash on half-open documents; all frames are flushed.
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
