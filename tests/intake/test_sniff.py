"""What the bytes are, whatever the name says."""

import pytest

from pincite.intake import sniff
from pincite.intake.readers import read
from pincite.text.errors import ReadError
from tests.intake.articles import ENGLISH, PAGE
from tests.intake.test_archives import archived, zipped
from tests.intake.test_image import picture
from tests.intake.test_mail import message, outlook
from tests.intake.test_pdf import report

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600

KINDS = [
    (ENGLISH.encode(), "a.pdf", sniff.TEXT),
    (PAGE.encode(), "a.txt", sniff.HTML),
    (b"\xef\xbb\xbf<!-- saved -->\n<HTML><p>x</p>", "", sniff.HTML),
    (b"\n junk before \n" + report(1), "a.txt", sniff.PDF),
    (message().as_bytes(), "a.txt", sniff.EML),
    (outlook(message()), "a.doc", sniff.MSG),
    (zipped({"a": b"x"}), "a.docx", sniff.ZIP),
    (zipped({"word/document.xml": b"x"}), "a.zip", sniff.DOCX),
    (archived(), "a.warc.gz", sniff.WARC),
    (archived(), "a.gz", sniff.GZIP),
    (archived(compressed=False), "a", sniff.WARC),
    (picture("PNG"), "a.txt", "image/png"),
    (b"a,b\n1,2\n", "a.csv", sniff.CSV),
    (b"a,b\n1,2\n", "a.txt", sniff.TEXT),
    (b'[{"a": 1}]', "a", sniff.JSON),
    (b"[Exhibit 3] was filed.", "a.txt", sniff.TEXT),
    (b"BM is what the report calls it.", "a.txt", sniff.TEXT),
    (OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", sniff.ENCRYPTED_OFFICE),
    (b"{\\rtf1 words}", "a.doc", "application/rtf"),
    (bytes(range(200)), "a.txt", sniff.UNKNOWN),
]


@pytest.mark.parametrize(("data", "name", "expected"), KINDS)
def test_bytes_come_before_names(data: bytes, name: str, expected: str) -> None:
    assert sniff.media_type(data, name) == expected


def test_an_office_file_behind_a_password_is_encrypted() -> None:
    with pytest.raises(ReadError) as caught:
        read(OLE + "EncryptedPackage".encode("utf-16-le"), "locked.docx")
    assert caught.value.code == "encrypted"
