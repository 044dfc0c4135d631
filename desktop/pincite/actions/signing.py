"""A finished PDF signed with a certificate of counsel's, or copied under a password."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pincite.actions.files import write_whole
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import EvidenceError, PressError

_LARGEST_P12 = 10 * 1024 * 1024


@action("Sign PDF")
def sign_pdf(
    case_file: CaseFile, file: str, p12: str, passphrase: str, to: str, reason: str = ""
) -> dict[str, str]:
    """Sign a PDF with a PKCS#12 file, invisibly and offline, and write it to ``to``.

    Returns path, sha256, signer and the certificate's last day (valid_to). The passphrase is kept
    nowhere. Raises PressError: bad_certificate, expired_certificate, not_for_signing, cannot_sign,
    not_intact.
    """
    from pincite.press.signing import sign

    source, certificate = Path(file), Path(p12)
    key = _read(certificate, _LARGEST_P12)
    with _named(source, certificate):
        signed = sign(_read(source), key, passphrase, reason=reason)
    path = write_whole(Path(to), signed.pdf)
    digest = hashlib.sha256(signed.pdf).hexdigest()
    if not case_file.read_only:
        with case_file.transaction("Sign PDF", subject=f"{path.name} {digest[:12]}"):
            pass
    return {
        "path": str(path), "sha256": digest, "signer": signed.signer, "valid_to": signed.valid_to
    }  # fmt: skip


@action("Copy PDF under a password")
def lock_pdf(case_file: CaseFile, file: str, password: str, to: str) -> dict[str, str | bool]:
    """Write a copy that opens with a password alone (AES-256). It is not PDF/A, and says so.

    Returns path, encryption and pdfa (false). The password is kept nowhere: who loses it loses
    the copy. Raises PressError: bad_password, signed_already, unreadable_copy.
    """
    from pincite.press.signing import locked

    source = Path(file)
    with _named(source, source):
        copy = locked(_read(source), password)
    path = write_whole(Path(to), copy)
    if not case_file.read_only:
        with case_file.transaction("Copy PDF under a password", subject=path.name):
            pass
    return {"path": str(path), "encryption": "AES-256", "pdfa": False}


@contextmanager
def _named(file: Path, certificate: Path) -> Iterator[None]:
    """Name the file in an error about it."""
    try:
        yield
    except PressError as error:
        about = certificate if error.reason == "bad_certificate" else file
        raise PressError(error.reason, **{"name": about.name, **error.values}) from error


def _read(path: Path, most: int = 0) -> bytes:
    try:
        if most and path.stat().st_size > most:
            raise EvidenceError("too_large", name=path.name)
        return path.read_bytes()
    except FileNotFoundError:
        raise EvidenceError("missing", name=path.name) from None
    except OSError as error:
        raise EvidenceError("no_permission", name=path.name) from error
