"""A locked case keeps its words to itself: in the file, its logs, temporary files and backups."""

from pathlib import Path

import pytest

from pincite.actions.backups import back_up_automatically, folder_of
from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.model.errors import CaseFileError
from pincite.model.evidence import Fact
from tests.casefile import making
from tests.faults import kit

MARKER = "quernstone"
SECRET = "four words, it's none"


def _holding(folder: Path) -> list[str]:
    """The files under a folder in which the marker can be read."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            if any(MARKER.encode(code) in data for code in ("utf-8", "utf-16-le")):
                found.append(path.name)
    return found


def _work(path: Path, secret: str | None) -> CaseFile:
    """An open case with the marker in every place that words go to."""
    case_file = CaseFile.create(path, Case.checked(title=MARKER), passphrase=secret)
    with case_file.transaction(f"Record {MARKER}") as change:
        making.with_text(change, f"The {MARKER} stood still. " * 2000)
        change.add(Fact.checked(sentence=f"A {MARKER}."))
    case_file.search(MARKER)
    case_file.items(Fact)
    return case_file


@pytest.mark.parametrize("secret", [None, SECRET])
def test_the_marker_is_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret: str | None
) -> None:
    for name in ("case", "home", "temp"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path / "home"))
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP"):
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    path = tmp_path / "case" / "case.pincite"
    with _work(path, secret) as case_file:
        names = {each.name for each in path.parent.iterdir()}
        assert {"case.pincite", "case.pincite-wal"} <= names
        while_open = _holding(tmp_path)
        kept = back_up_automatically(case_file, closing=True)
        case_file.back_up(tmp_path / "case" / "copy.pincite")
        case_file.undo()
        assert bool(_open_deleted(tmp_path)) is False
    assert kept is not None
    if secret is None:  # the control: in a case without a passphrase all of this finds it
        assert while_open
        assert set(_holding(tmp_path)) >= {"case.pincite", "copy.pincite", kept.name}
        return
    assert while_open == []
    assert _holding(tmp_path) == []
    for copy in (kept, tmp_path / "case" / "copy.pincite"):
        with CaseFile.open(copy, passphrase=SECRET) as again:
            assert again.verify().good
            assert again.search(MARKER)
        with pytest.raises(CaseFileError) as caught:
            CaseFile.open(copy, passphrase="another")
        kit.told(caught.value, copy.name)
    assert folder_of(path).parent.parent == tmp_path / "home"


def _open_deleted(folder: Path) -> list[str]:
    """Files under a folder that this process has open although they were deleted."""
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        return []
    leads = []
    for each in descriptors.iterdir():
        try:
            leads.append(str(each.readlink()))
        except OSError:
            continue
    return [lead for lead in leads if lead.startswith(str(folder)) and "(deleted)" in lead]
