"""Signing and locking as a user does it: files in, files out, nothing secret kept."""

from pathlib import Path

import pytest

from pincite.actions.sentences import sentence
from pincite.actions.signing import lock_pdf, sign_pdf
from pincite.model.errors import EvidenceError, PressError
from pincite.press.signing import is_intact
from tests.casefile.making import new_case
from tests.press.binder_kit import lined_pdf
from tests.press.certificates import PASSPHRASE, pkcs12_file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.pdf").write_bytes(lined_pdf(1, "Words"))
    (tmp_path / "moss.p12").write_bytes(pkcs12_file())
    return tmp_path


def test_a_file_is_signed_and_the_passphrase_kept_nowhere(folder: Path) -> None:
    with new_case(folder) as case:
        made = sign_pdf(case, str(folder / "a.pdf"), str(folder / "moss.p12"), PASSPHRASE,
                        str(folder / "signed.pdf"))  # fmt: skip
        assert PASSPHRASE not in str(case.journal_entries())
    assert is_intact((folder / "signed.pdf").read_bytes())
    assert made["signer"] == "Ida Moss"


def test_a_wrong_passphrase_names_the_certificate_and_writes_nothing(folder: Path) -> None:
    with new_case(folder) as case, pytest.raises(PressError) as caught:
        sign_pdf(case, str(folder / "a.pdf"), str(folder / "moss.p12"), "no",
                 str(folder / "signed.pdf"))  # fmt: skip
    assert "moss.p12" in sentence(caught.value, "en")
    assert "moss.p12" in sentence(caught.value, "fr")
    assert not (folder / "signed.pdf").exists()


def test_a_missing_file_is_named(folder: Path) -> None:
    with new_case(folder) as case, pytest.raises(EvidenceError) as caught:
        sign_pdf(case, str(folder / "b.pdf"), str(folder / "moss.p12"), PASSPHRASE, "c.pdf")
    assert "b.pdf" in sentence(caught.value, "en")


def test_a_locked_copy_says_that_it_is_no_archive(folder: Path) -> None:
    with new_case(folder) as case:
        made = lock_pdf(case, str(folder / "a.pdf"), "open", str(folder / "b.pdf"))
        assert made["pdfa"] is False
        with pytest.raises(PressError) as caught:
            lock_pdf(case, str(folder / "a.pdf"), "", str(folder / "c.pdf"))
    assert sentence(caught.value, "en").startswith("A password")
    assert (folder / "b.pdf").stat().st_size > 500
