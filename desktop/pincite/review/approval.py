"""What an approval is bound to: the resolved document and the exhibits that go with it."""

import hashlib

from pincite.document.closure import Closure
from pincite.document.resolved import Document
from pincite.model.evidence import Source


def content_digest(document_digest: str, document: Document, closure: Closure) -> str:
    """SHA-256 (hexadecimal) over a document's own digest and its exhibits' labels and hashes.

    ``document_digest`` is ``drafting.digest.digest(document)``.
    """
    return hashlib.sha256(content_manifest(document_digest, document, closure)).hexdigest()


def content_manifest(document_digest: str, document: Document, closure: Closure) -> bytes:
    """What the content digest is the SHA-256 of: the document's digest, then an exhibit a line.

    A line is the exhibit's label, a tab, and the SHA-256 of its source (empty when unknown).
    """
    lines = [document_digest]
    for use in document.exhibits:
        source = closure.find(use.source)
        hashed = source.sha256 if isinstance(source, Source) else ""
        lines.append(f"{use.label}\t{hashed}")
    return "\n".join(lines).encode("utf-8")
