"""Messages that S/MIME signs: the words inside a signature (RFC 8551, 3.5.2), and who signed.

Nothing is verified here: whom a certificate names is noted as what the message says of itself.
"""

from email.message import Message
from typing import Any

SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
SIGNATURES = frozenset({"application/pkcs7-signature", "application/x-pkcs7-signature"})
_MOST = 8  # signers named


def opened(part: Message) -> bytes | None:
    """The message inside an opaque signature; None where there is none, or it is encrypted."""
    signed = _signed(part)
    if signed is None:
        return None
    try:
        return bytes(signed["encap_content_info"]["content"]).strip() or None
    except (ValueError, TypeError, KeyError):
        return None


def signers(message: Message) -> tuple[str, ...]:
    """Whom the signers' certificates in a message name, each once, in their order."""
    found: dict[str, None] = {}
    for part in message.walk():
        if part.get_content_type() in SEALED | SIGNATURES:
            found.update(dict.fromkeys(_named(_signed(part))))
    return tuple(found)[:_MOST]


def _signed(part: Message) -> Any:
    """The SignedData of a part, or None."""
    from asn1crypto import cms  # type: ignore[import-untyped]

    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload:
        return None
    try:
        info = cms.ContentInfo.load(payload)
        return info["content"] if info["content_type"].native == "signed_data" else None
    except (ValueError, TypeError, KeyError):
        return None


def _named(signed: Any) -> list[str]:
    if signed is None:
        return []
    try:
        wanted = {
            info["sid"].chosen["serial_number"].native
            for info in signed["signer_infos"]
            if info["sid"].name == "issuer_and_serial_number"
        }
        held = [each.chosen for each in signed["certificates"]]
        return [
            _name(each.subject.native)
            for each in held
            if not wanted or each.serial_number in wanted
        ]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []


def _name(subject: dict[str, Any]) -> str:
    name, address = (str(subject.get(key, "")) for key in ("common_name", "email_address"))
    return f"{name} <{address}>" if name and address and address != name else name or address
