"""Setting up: what README tells people to type is there, and says clearly what is missing."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import bootstrap
import environment
import pytest
import system_libraries

ROOT = Path(__file__).parents[2]
COMMANDS = ["python3 packaging/bootstrap.py", "python3 packaging/test.py"]
STDLIB_ONLY = ["bootstrap.py", "test.py", "environment.py", "system_libraries.py"]


def test_readme_has_the_two_commands_and_ci_runs_them() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    blocks = re.findall(r"```\n(python3 .*)\n```", readme)
    ci = (ROOT / ".ci" / "run").read_text("utf-8")
    assert blocks == COMMANDS
    assert all(command in ci for command in COMMANDS)


@pytest.mark.parametrize("script", ["bootstrap.py", "test.py"])
def test_an_old_python_can_read_what_tells_it_that_it_is_too_old(script: str) -> None:
    source = (ROOT / "packaging" / script).read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    first = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "main")
    assert isinstance(first.body[1], ast.If)
    assert "version_info" in ast.unparse(first.body[1].test)


@pytest.mark.parametrize("script", STDLIB_ONLY)
def test_what_runs_first_needs_only_the_standard_library(script: str) -> None:
    own = {path.stem for path in (ROOT / "packaging").glob("*.py")}
    tree = ast.parse((ROOT / "packaging" / script).read_text("utf-8"))
    names = {
        (alias.name if isinstance(node, ast.Import) else str(node.module)).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert names - own <= set(sys.stdlib_module_names)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's loader")
def test_a_missing_library_is_found_and_a_present_one_is_not() -> None:
    command = [sys.executable, "-c", system_libraries.PROBE, "libc.so.6", "libpincite-no-such.so.1"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert found == ["libpincite-no-such.so.1"]


def test_without_root_the_one_command_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        system_libraries, "missing_libraries", lambda: ["libEGL.so.1", "libGL.so.1"]
    )
    monkeypatch.setattr(system_libraries, "_is_root", lambda: False)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit, match="sudo apt-get install libegl1 libgl1$"):
        system_libraries.ensure_libraries()


def test_without_apt_the_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda: ["libEGL.so.1"])
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(SystemExit, match=r"install these.*libEGL\.so\.1"):
        system_libraries.ensure_libraries()


def test_a_changed_lock_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, lock = tmp_path / "pincite", tmp_path / "x.lock"
    program.touch()
    lock.write_text("a==1\n")
    monkeypatch.setattr(environment, "PLACE", tmp_path)
    monkeypatch.setattr(environment, "PINCITE", program)
    assert not environment.is_ready(lock)
    environment.stamp_path(lock).write_text(environment.fingerprint(lock), "ascii")
    assert environment.is_ready(lock)
    lock.write_text("a==2\n")
    assert not environment.is_ready(lock)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens of Linux")
@pytest.mark.parametrize(
    ("variables", "seen"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"DISPLAY": ":0", "CI": "true"}, False)],
)
def test_a_window_opens_only_where_someone_sees_it(
    variables: dict[str, str], seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "CI"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert bootstrap.has_screen() is seen


def test_a_complete_demo_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in (bootstrap.CASE, *bootstrap.PAGES):
        (tmp_path / name).write_text("worked in")
    bootstrap.make_demo(tmp_path)
    assert "there already" in capsys.readouterr().out
    assert (tmp_path / bootstrap.CASE).read_text() == "worked in"
