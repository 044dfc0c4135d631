"""The digest of a resolved document: what an approval is bound to."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from pincite.document.resolved import Document

# What changes with a draft's state and not with what it says.
_STATE = ("watermark",)
# Came later, and say nothing while they are as before: earlier digests stand.
_LATER = {"logo": "", "logo_text": "", "typeface": "serif"}


def digest(document: Document) -> str:
    """SHA-256 (hexadecimal) over the canonical JSON of a resolved document.

    Keys are sorted, every value bears its type's name, and the DRAFT watermark is left out: an
    approved draft and the document issued from it have one digest.
    """
    return hashlib.sha256(canonical(document)).hexdigest()


def canonical(document: Document) -> bytes:
    """The canonical JSON whose SHA-256 is the digest; ``stored.read_canonical`` reads it back."""
    plain = _plain(document)
    for name in _STATE:
        plain.pop(name, None)
    words = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return words.encode("utf-8")


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        found = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        said = {name: each for name, each in found.items() if _LATER.get(name) != each}
        return {"": type(value).__name__, **said}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return value
