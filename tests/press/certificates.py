"""Signing certificates of invented people, made for a test and thrown away."""

from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PASSPHRASE = "orge et épeautre"


@cache
def pkcs12_file(
    name: str = "Ida Moss",
    days: int = 365,
    kind: str = "rsa",
    use: str = "signing",
    extended: tuple[str, ...] = (),
) -> bytes:
    """A key and its own certificate, valid from 30 days ago for ``days`` from now.

    ``kind`` is rsa, ec or ed25519; ``use`` signing, issuing, or none that is stated;
    ``extended`` are further uses by name.
    """
    key = _key(kind)
    signs = use == "signing"
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=signs, content_commitment=signs, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=not signs, crl_sign=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + timedelta(days=days))
    )
    if use != "none":
        built = built.add_extension(usage, critical=True)
    if extended:
        uses = [getattr(ExtendedKeyUsageOID, one.upper()) for one in extended]
        built = built.add_extension(x509.ExtendedKeyUsage(uses), critical=False)
    certificate = built.sign(key, None if kind == "ed25519" else hashes.SHA256())
    lock = BestAvailableEncryption(PASSPHRASE.encode())
    return pkcs12.serialize_key_and_certificates(name.encode(), key, certificate, None, lock)


def without_key() -> bytes:
    """A PKCS#12 file that holds a certificate and no key."""
    whole = pkcs12.load_key_and_certificates(pkcs12_file(), PASSPHRASE.encode())
    lock = BestAvailableEncryption(PASSPHRASE.encode())
    return pkcs12.serialize_key_and_certificates(None, None, whole[1], None, lock)


def _key(kind: str) -> rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey:
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    if kind == "ed25519":
        return ed25519.Ed25519PrivateKey.generate()
    return rsa.generate_private_key(65537, 2048)
