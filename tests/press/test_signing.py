"""Signatures hold, keep a file conforming, and break with a single byte; locked copies say so."""

from io import BytesIO

import pikepdf
import pytest

from pincite.model.errors import PressError
from pincite.press.compose import press_document
from pincite.press.signing import is_intact, locked, sign
from tests.press.binder_kit import lined_pdf
from tests.press.certificates import PASSPHRASE, pkcs12_file, without_key
from tests.press.samples import LETTER


@pytest.fixture(scope="module")
def letter() -> bytes:
    return press_document(LETTER)


def test_a_signature_is_added_at_the_end_and_holds(letter: bytes) -> None:
    signed = sign(letter, pkcs12_file(), PASSPHRASE, reason="Approved")
    assert signed.signer == "Ida Moss"
    assert signed.pdf.startswith(letter)
    assert is_intact(signed.pdf)
    assert not is_intact(letter)
    with pikepdf.open(BytesIO(signed.pdf)) as pdf:
        (field,) = pdf.Root.AcroForm.Fields
        assert [float(side) for side in field.Rect] == [0, 0, 0, 0]
        assert field.V.SubFilter == "/ETSI.CAdES.detached"


def test_a_second_signature_leaves_the_first_whole(letter: bytes) -> None:
    once = sign(letter, pkcs12_file(), PASSPHRASE).pdf
    twice = sign(once, pkcs12_file("Nadia Orlov"), PASSPHRASE).pdf
    assert twice.startswith(once)
    assert is_intact(twice)


def test_one_changed_byte_breaks_it(letter: bytes) -> None:
    signed = bytearray(sign(letter, pkcs12_file(), PASSPHRASE).pdf)
    at = len(letter) // 2
    signed[at] ^= 1
    assert not is_intact(bytes(signed))


def test_what_is_added_later_is_seen(letter: bytes) -> None:
    signed = sign(letter, pkcs12_file(), PASSPHRASE).pdf
    assert not is_intact(signed + b"\n% more\n")


@pytest.mark.parametrize(
    ("p12", "passphrase"),
    [(b"no certificate", PASSPHRASE), (b"", ""), (None, "wrong"), (None, "")],
)
def test_a_certificate_that_does_not_open(
    letter: bytes, p12: bytes | None, passphrase: str
) -> None:
    with pytest.raises(PressError) as caught:
        sign(letter, pkcs12_file() if p12 is None else p12, passphrase)
    assert caught.value.reason == "bad_certificate"


def test_a_certificate_out_of_date_is_refused(letter: bytes) -> None:
    with pytest.raises(PressError) as caught:
        sign(letter, pkcs12_file("Old Moss", -1), PASSPHRASE)
    assert caught.value.reason == "expired_certificate"
    assert caught.value.values["signer"] == "Old Moss"


@pytest.mark.parametrize(("kind", "use"), [("ec", "signing"), ("ed25519", "none")])
def test_keys_of_every_kind_sign(letter: bytes, kind: str, use: str) -> None:
    signed = sign(letter, pkcs12_file("Ada Quill", 365, kind, use), PASSPHRASE)
    assert signed.signer == "Ada Quill"
    assert is_intact(signed.pdf)


def test_a_certificate_without_a_key_or_for_other_uses_does_not_sign(letter: bytes) -> None:
    other = pkcs12_file("Quill Authority", 365, "rsa", "issuing")
    for file, reason in ((without_key(), "bad_certificate"), (other, "not_for_signing")):
        with pytest.raises(PressError) as caught:
            sign(letter, file, PASSPHRASE)
        assert caught.value.reason == reason


@pytest.mark.parametrize("uses", [("server_auth",), ("server_auth", "client_auth")])
def test_a_certificate_of_a_web_server_does_not_sign(letter: bytes, uses: tuple[str, ...]) -> None:
    with pytest.raises(PressError) as caught:
        sign(letter, pkcs12_file("Quill Server", 365, "ec", "signing", uses), PASSPHRASE)
    assert caught.value.reason == "not_for_signing"
    assert caught.value.values["signer"] == "Quill Server"


@pytest.mark.parametrize("uses", [("client_auth", "email_protection"), ("any_extended_key_usage",)])
def test_a_certificate_whose_further_uses_leave_room_signs(
    letter: bytes, uses: tuple[str, ...]
) -> None:
    assert is_intact(sign(letter, pkcs12_file("Ada", 9, "ec", "signing", uses), PASSPHRASE).pdf)


def test_what_cannot_be_signed(letter: bytes) -> None:
    for file in (b"no PDF", locked(letter, "open")):
        with pytest.raises(PressError) as caught:
            sign(file, pkcs12_file(), PASSPHRASE)
        assert caught.value.reason == "cannot_sign"


def test_a_locked_copy_opens_with_its_password_alone_and_claims_no_archive(letter: bytes) -> None:
    copy = locked(letter, "épeautre")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(copy))
    with pikepdf.open(BytesIO(copy), password="épeautre") as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert b"pdfaid:part>" not in pdf.Root.Metadata.read_bytes()
        assert len(pdf.pages) > 1


def test_what_cannot_be_locked(letter: bytes) -> None:
    signed = sign(lined_pdf(1, "A"), pkcs12_file(), PASSPHRASE).pdf
    cases = (
        (signed, "open", "signed_already"),
        (letter, "", "bad_password"),
        (letter, "é" * 64, "bad_password"),
        (b"no PDF", "open", "unreadable_copy"),
    )
    for file, password, reason in cases:
        with pytest.raises(PressError) as caught:
            locked(file, password)
        assert caught.value.reason == reason
