"""Messages that S/MIME signs: opened where the words are inside, and who signed is noted."""

import base64
import datetime
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

from pincite.intake.readers import read
from pincite.intake.reading import Reading

HEAD = (
    b"From: A. Finch <finch@quay.example>\r\nTo: port@quay.example\r\nSubject: Berths\r\n"
    b"Date: Tue, 05 Mar 2024 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
)
INNER = (
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nThe quay is closed to 412 ships.\r\n--b\r\n"
    b'Content-Type: text/csv\r\nContent-Disposition: attachment; filename="lifts.csv"\r\n\r\n'
    b"Month,Lifts\r\nMarch,412\r\n--b--\r\n"
)


@cache
def signer() -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "A. Finch"),
            x509.NameAttribute(NameOID.EMAIL_ADDRESS, "finch@quay.example"),
        ]
    )
    now = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 7, now, now.replace(year=2034))
    return made.sign(key, hashes.SHA256()), key


def signed(inner: bytes, *options: pkcs7.PKCS7Options) -> bytes:
    builder = pkcs7.PKCS7SignatureBuilder().set_data(inner)
    builder = builder.add_signer(*signer(), hashes.SHA256())
    return builder.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary, *options])


def opaque(der: bytes) -> bytes:
    return (
        HEAD + b'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"\r\n'
        b"Content-Transfer-Encoding: base64\r\n"
        b'Content-Disposition: attachment; filename="smime.p7m"\r\n\r\n' + base64.encodebytes(der)
    )


def signers(reading: Reading) -> list[str]:
    return [value for key, value in reading.metadata if key == "smime_signer_not_verified"]


def test_words_inside_a_signature_are_read() -> None:
    found = read(opaque(signed(INNER)), "berths.eml")
    assert "The quay is closed to 412 ships." in [block.text for block in found.blocks]
    assert [part.name for part in found.attachments] == ["lifts.csv"]
    assert "encrypted_part" not in found.notes
    assert signers(found) == ["A. Finch <finch@quay.example>"]
    assert (found.title, found.published) == ("Berths", "2024-03-05")
    shouted = opaque(signed(INNER)).replace(b"application/pkcs7-mime", b"Application/PKCS7-MIME")
    assert read(shouted, "berths.eml").blocks == found.blocks


def test_a_signature_beside_the_words_names_its_signer() -> None:
    apart = base64.encodebytes(signed(INNER, pkcs7.PKCS7Options.DetachedSignature))
    data = (
        HEAD + b'Content-Type: multipart/signed; boundary="s"; '
        b'protocol="application/pkcs7-signature"\r\n\r\n--s\r\n' + INNER + b"\r\n--s\r\n"
        b'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n" + apart + b"\r\n--s--\r\n"
    )
    found = read(data, "berths.eml")
    assert "The quay is closed to 412 ships." in [block.text for block in found.blocks]
    assert signers(found) == ["A. Finch <finch@quay.example>"]


@pytest.mark.parametrize("spoilt", [b"", b"0", b"\x30\x80" * 40, bytes(range(256))])
def test_what_cannot_be_opened_stays_a_part_of_its_own(spoilt: bytes) -> None:
    found = read(opaque(spoilt), "berths.eml")
    assert "encrypted_part" in found.notes
    assert [part.name for part in found.attachments] == (["smime.p7m"] if spoilt else [])
    assert signers(found) == []


def test_torn_and_nested_signatures_are_no_bug() -> None:
    whole = signed(INNER)
    for cut in range(1, len(whole), 97):
        read(opaque(whole[:cut]), "berths.eml")
    data = INNER
    for _ in range(4):
        data = opaque(signed(data))
    assert "The quay is closed to 412 ships." in [b.text for b in read(data, "berths.eml").blocks]
