"""Signatures from a PKCS#12 file (PAdES baseline B-B), made offline; and copies under a password.

A signature is invisible and added at the file's end, so that what was PDF/A-2a and PDF/UA-1 stays
so. No time stamp, certificate list or other thing is fetched. The signing time is the computer's
own, and says no more than that. A copy under a password is never PDF/A, and does not claim it.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from pincite.model.errors import PressError

FIELD = "Signature"
_DIGESTS = {"ed25519": "sha512", "ed448": "shake256"}  # what these keys sign (RFC 8419)
_SIGNING = {"digital_signature", "non_repudiation"}  # RFC 5280, 4.2.1.3
# Extended uses that none who signs a letter has in mind (RFC 5280, 4.2.1.12). Any other, such as
# e-mail protection or document signing (RFC 9336), lets a certificate sign.
_OTHER_USES = {"server_auth", "client_auth", "code_signing", "time_stamping", "ocsp_signing"}
_LONGEST = 127  # bytes of a password (ISO 32000-2, 7.6.4.3.3)


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed PDF, whose certificate signed it, and until when that is valid (ISO)."""

    pdf: bytes
    signer: str
    valid_to: str


def sign(pdf: bytes, p12: bytes, passphrase: str, *, reason: str = "") -> Signed:
    """Sign a finished PDF with the key of a PKCS#12 file.

    Raises PressError ``bad_certificate`` (not a PKCS#12 file, no key in it, or the passphrase is
    wrong), ``expired_certificate`` (``signer``, ``valid_to``), ``not_for_signing`` (``signer``: its
    key usage, plain or extended, allows other things only), ``cannot_sign`` (no PDF, or one under
    a password), ``not_intact`` when the signature does not hold on what was written.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
    from pyhanko.sign.signers.pdf_byterange import BuildProps

    signer = _signer(p12, passphrase)
    name, last = _validity(signer.signing_cert)
    out = BytesIO()
    try:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        if writer.prev.encrypted:
            raise PressError("cannot_sign")
        field = _free_field(writer)
        about = PdfSignatureMetadata(
            field_name=field,
            md_algorithm=_DIGESTS.get(signer.signing_cert.public_key.algorithm, "sha256"),
            reason=reason or None,
            name=name,
            subfilter=SigSeedSubFilter.PADES,
            app_build_props=BuildProps(name="Pincite"),
        )
        PdfSigner(about, signer, new_field_spec=SigFieldSpec(field)).sign_pdf(writer, output=out)
    except (PdfError, ValueError) as error:
        raise PressError("cannot_sign") from error
    if not is_intact(out.getvalue()):
        raise PressError("not_intact")
    return Signed(out.getvalue(), name, last)


def is_intact(pdf: bytes) -> bool:
    """Whether a PDF is signed, every signature holds, and nothing was added after the last.

    Says nothing of who signed: no certificate is judged and none is fetched.
    """
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.validation.errors import SignatureValidationError

    try:
        found = PdfFileReader(BytesIO(pdf)).embedded_signatures
        return bool(found) and all(map(_holds, found)) and _covers_all(found[-1])
    except (PdfError, SigningError, SignatureValidationError, ValueError):
        return False


def locked(pdf: bytes, password: str) -> bytes:
    """A copy that opens with a password alone (AES-256, revision 6). It is not PDF/A.

    Raises PressError ``bad_password`` (empty, or more than 127 bytes), ``signed_already`` (a
    signature would not survive), ``unreadable_copy``.
    """
    import pikepdf

    if not 0 < len(password.encode()) <= _LONGEST:
        raise PressError("bad_password")
    out = BytesIO()
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            if _has_signature(opened):
                raise PressError("signed_already")
            with opened.open_metadata(set_pikepdf_as_editor=False) as told:
                for claim in ("pdfaid:part", "pdfaid:conformance"):
                    if claim in told:
                        del told[claim]
            key = pikepdf.Encryption(owner=password, user=password, R=6)
            opened.save(out, encryption=key)
    except pikepdf.PdfError as error:
        raise PressError("unreadable_copy") from error
    return out.getvalue()


def _signer(p12: bytes, passphrase: str) -> Any:
    import logging

    from pyhanko.sign.signers import SimpleSigner

    quiet = logging.getLogger("pyhanko.sign.signers.pdf_cms")
    before, quiet.disabled = quiet.disabled, True  # it would log the file's own words
    try:
        found = SimpleSigner.load_pkcs12_data(p12, [], passphrase.encode() or None)
    except (ValueError, TypeError, AttributeError) as error:  # the last where it holds no key
        raise PressError("bad_certificate") from error
    finally:
        quiet.disabled = before
    if found is None or found.signing_cert is None:
        raise PressError("bad_certificate")
    return found


def _validity(certificate: Any) -> tuple[str, str]:
    """The holder's name and the last day; one out of date or not for signing is refused."""
    subject = certificate.subject.native
    name = str(subject.get("common_name") or certificate.subject.human_friendly)
    first, last = certificate.not_valid_before, certificate.not_valid_after
    if not first <= datetime.now(UTC) <= last:
        raise PressError("expired_certificate", signer=name, valid_to=last.date().isoformat())
    if not _may_sign(certificate):
        raise PressError("not_for_signing", signer=name)
    return name, last.date().isoformat()


def _may_sign(certificate: Any) -> bool:
    """Whether the uses that a certificate states, if any, leave room for signing documents."""
    usage, extended = certificate.key_usage_value, certificate.extended_key_usage_value
    if usage is not None and not usage.native & _SIGNING:
        return False
    return extended is None or not set(extended.native) <= _OTHER_USES


def _free_field(writer: Any) -> str:
    """A name for the signature's field that the file does not use yet."""
    count = len(writer.prev.embedded_signatures)
    return f"{FIELD}{count + 1}" if count else FIELD


def _holds(signature: Any) -> bool:
    """Whether the bytes signed are those that stand there, and the key is the certificate's."""
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    intact, valid = validate_sig_integrity(
        signature.signer_info,
        cert=signature.signer_cert,
        expected_content_type="data",
        actual_digest=signature.compute_digest(),
    )
    return bool(intact and valid)


def _covers_all(signature: Any) -> bool:
    from pyhanko.sign.validation import SignatureCoverageLevel

    return bool(signature.evaluate_signature_coverage() == SignatureCoverageLevel.ENTIRE_FILE)


def _has_signature(opened: Any) -> bool:
    from pikepdf import Dictionary, Name

    form = opened.Root.get(Name.AcroForm)
    return isinstance(form, Dictionary) and bool(int(form.get(Name.SigFlags, 0)) & 1)
