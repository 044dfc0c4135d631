"""Every command with wrong words and wrong files: 1 or 2, one sentence, never a traceback."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from pincite.casefile import migrations
from tests.casefile import making
from tests.faults import kit

CASE = "{case}"
TO = ("--to", "{folder}/out.pdf")
COMMANDS: dict[str, tuple[str, ...]] = {
    "add": ("add", CASE, "{folder}/notice.txt"),
    "list": ("list", CASE, "sources"),
    "show": ("show", CASE, "E1"),
    "suggest": ("suggest", CASE, "S1"),
    "search": ("search", CASE, "mill"),
    "draft": ("draft", CASE, "--template", "demand-letter"),
    "check": ("check", CASE, "L1"),
    "export": ("export", CASE, "L1", *TO),
    "timeline": ("timeline", CASE, *TO),
    "chronology": ("chronology", CASE, *TO),
    "do": ("do", CASE, "undo"),
    "verify": ("verify", CASE),
}


def _newer(folder: Path) -> Path:
    making.new_case(folder, "newer.pincite").close()
    raw = driver.connect(str(folder / "newer.pincite"), isolation_level=None)
    raw.execute(f"PRAGMA user_version={migrations.CURRENT + 1}")
    raw.close()
    return folder / "newer.pincite"


def _with(name: str, data: bytes) -> Callable[[Path], Path]:
    def made(folder: Path) -> Path:
        (folder / name).write_bytes(data)
        return folder / name

    return made


NO_CASES: dict[str, Callable[[Path], Path]] = {
    "missing": lambda folder: folder / "missing.pincite",
    "folder": lambda folder: folder,
    "empty": _with("empty.pincite", b""),
    "text": _with("text.pincite", "Ceci n’est pas une affaire.\n".encode()),
    "noise": _with("noise.pincite", b"\x83" + os.urandom(5000)),
    "database": _with("database.pincite", b"SQLite format 3\x00" + bytes(4080)),
    "newer": _newer,
}


def _refused(words: list[str], language: str, *named: str, status: int = 1) -> None:
    done = kit.in_process(words, language)
    assert done.returncode == status, (words, done.stdout, done.stderr)
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].endswith("."), lines
    for name in named:
        assert name in lines[0], lines
    for never in ("Traceback", "Error:", "interne", "inside Pincite", "–"):
        assert never not in lines[0]


def _filled(words: tuple[str, ...], case: Path, folder: Path) -> list[str]:
    return [word.format(case=case, folder=folder) for word in words]


@pytest.mark.parametrize("name", COMMANDS)
def test_what_is_no_case(tmp_path: Path, name: str) -> None:
    (tmp_path / "notice.txt").write_text("The mill stood still.")
    for number, (kind, made) in enumerate(NO_CASES.items()):
        folder = tmp_path / kind
        folder.mkdir()
        case = made(folder)
        before = sorted(each.name for each in folder.iterdir())
        words = _filled(COMMANDS[name], case, tmp_path)
        _refused(words, ("en", "fr")[number % 2], case.name)
        assert sorted(each.name for each in folder.iterdir()) == before


@pytest.mark.parametrize(
    "words",
    [
        ("show", CASE, "E99"),
        ("suggest", CASE, "S99"),
        ("suggest", CASE, "E1"),
        ("check", CASE, "L99"),
        ("check", CASE, "E1"),
        ("export", CASE, "L99", *TO),
        ("export", CASE, "E1", *TO),
        ("export", CASE, "L1", "--to", "{folder}/out.txt"),
        ("export", CASE, "L1", "--to", "{folder}/none/out.pdf"),
        ("export", CASE, "L1", "--to", "{folder}"),
        ("timeline", CASE, "--to", "{folder}/out.docx"),
        ("timeline", CASE, "--to", "{folder}/none/out.pdf"),
        ("chronology", CASE, "--to", "{folder}/out"),
        ("chronology", CASE, "--to", "{folder}/none/out.pdf"),
        ("list", CASE, "quernstones"),
        ("add", CASE, "{folder}/none.txt"),
        ("add", CASE, "{folder}/notice.txt", "--published", "the day before"),
        ("draft", CASE, "--template", "none"),
        ("draft", CASE, "--text", "{folder}/none.md"),
        ("draft", CASE, "--text", "{folder}/noise.bin"),
        ("draft", CASE, "--text", "{folder}"),
        ("do", CASE, "fly"),
        ("do", CASE, "back_up", "--json", "{folder}/none.json"),
        ("do", CASE, "back_up", "--json", "{folder}/notice.txt"),
        ("do", CASE, "back_up", "--json", "{folder}/list.json"),
        ("do", CASE, "back_up", "--json", "{folder}/odd.json"),
        ("do", CASE, "back_up", "--json", "{folder}"),
        ("do", CASE, "back_up"),
        ("do", CASE, "save_draft", "--json", "{folder}/number.json"),
        ("new", CASE, "--title", "Again"),
        ("new", "{folder}/none/case.pincite", "--title", "Mill"),
        ("new", "{folder}/other.pincite", "--title", " "),
        ("new", "{folder}/other.pincite", "--title", "Mill", "--lang", "xx"),
        ("demo", CASE),
        ("demo", "{folder}/notice.txt/inside"),
        ("timeline", CASE, *TO, "--lang", "xx"),
        ("draft", CASE, "--template", "demand-letter", "--lang", "xx"),
        ("date", "gibberish"),
        ("date", "last month"),
        ("date", "last month", "--published", "gibberish"),
        ("date", "7 June 2023", "--lang", "xx"),
    ],
    ids=" ".join,
)
def test_wrong_values(tmp_path: Path, words: tuple[str, ...]) -> None:
    with making.new_case(tmp_path) as case_file, case_file.transaction("Fill") as change:
        making.fill(change)
    (tmp_path / "notice.txt").write_text("The mill stood still.")
    (tmp_path / "noise.bin").write_bytes(b"\x83\xff\x00" * 50)
    (tmp_path / "list.json").write_text("[1]")
    (tmp_path / "odd.json").write_text('{"speed": 3}')
    (tmp_path / "number.json").write_text('{"draft": 3, "body": 4}')
    before = sorted(each.name for each in tmp_path.iterdir())
    status = 2 if "xx" in words else 1
    for language in ("en", "fr"):
        _refused(_filled(words, tmp_path / "case.pincite", tmp_path), language, status=status)
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    kit.sound(tmp_path / "case.pincite")


@pytest.mark.parametrize("name", [*COMMANDS, "new", "demo", "date", "window"])
def test_wrong_words(name: str) -> None:
    """An option that there is not, and nothing where something is needed."""
    for number, words in enumerate(([name, "--quernstone"], [name, "a", "b", "c", "--to"])):
        _refused(words, ("en", "fr")[number], status=2)
    if name not in ("do", "window"):
        _refused([name], "fr", status=2)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_such_command(language: str) -> None:
    """In a process of its own, as it is typed."""
    _refused(["quernstone"], language, "quernstone", status=2)
    done = kit.pincite("quernstone", language=language)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
