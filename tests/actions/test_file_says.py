"""What originals say of themselves is read from their bytes, and changes nothing."""

import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from pincite.actions.cases import new_case
from pincite.actions.evidence import add_evidence
from pincite.actions.file_says import file_says
from pincite.actions.registry import perform
from pincite.casefile import CaseFile
from pincite.model.errors import EvidenceError
from tests.intake.test_mail import message
from tests.intake.test_pdf import report


def _photograph() -> bytes:
    picture = Image.new("RGB", (40, 30), "white")
    exif = picture.getexif()
    exif[0x0110] = "Camera of the port"
    exif.get_ifd(0x8769)[0x9003] = "2023:05:18 16:20:05"
    target = io.BytesIO()
    picture.save(target, "JPEG", exif=exif)
    return target.getvalue()


def _letter() -> bytes:
    made = message()
    made["Received"] = "from a.example by b.example; Fri, 19 May 2023 23:30:07 -0500"
    made["Received"] = "from c.example by a.example; Fri, 19 May 2023 23:30:03 -0500"
    return made.as_bytes()


def _said(case: CaseFile, path: Path, data: bytes) -> list[tuple[str, str]]:
    path.write_bytes(data)
    (source, *_inside) = add_evidence(case, [str(path)])
    return [(one.name, one.value) for one in perform(case, "file_says", {"source": source.handle})]


def test_headers_marks_and_properties_are_told(tmp_path: Path) -> None:
    with new_case(tmp_path / "a.pincite", "A case", author="Ann Example") as case:
        mail = _said(case, tmp_path / "a.eml", _letter())
        assert ("message-id", "<1@line.example>") in mail
        hops = [value[:14] for name, value in mail if name == "received"]
        assert hops == ["from a.example", "from c.example"]
        photo = dict(_said(case, tmp_path / "a.jpg", _photograph()))
        assert photo["exif:Model"] == "Camera of the port"
        assert photo["exif:DateTimeOriginal"] == "2023:05:18 16:20:05"
        paper = dict(_said(case, tmp_path / "a.pdf", report(1)))
        assert "ReportLab" in paper["Producer"]
        assert paper["CreationDate"].startswith("D:")


def test_a_locked_file_says_it_with_its_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    with pikepdf.open(io.BytesIO(report(1))) as paper:
        paper.save(path, encryption=pikepdf.Encryption(owner="quay", user="quay"))
    with new_case(tmp_path / "a.pincite", "A case", author="Ann Example") as case:
        (source,) = add_evidence(case, [str(path)])
        for password, code in (("", "encrypted"), ("wrong", "wrong_password")):
            with pytest.raises(EvidenceError) as caught:
                file_says(case, source.handle, password)
            assert caught.value.reason == code
        assert "Producer" in {one.name for one in file_says(case, source.handle, "quay")}
