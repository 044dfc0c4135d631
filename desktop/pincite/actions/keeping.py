"""What a state of a draft keeps: the resolved document and its exhibits' hashes, by content.

A version's ``digest`` is the SHA-256 of a manifest kept as an original: the document's own digest,
then each exhibit's label and hash. The document's digest in turn is that of its canonical JSON,
kept as well. So what was approved can be read back from the approval alone, whatever the case
has become.
"""

from dataclasses import dataclass

from pincite.actions.check import context_of
from pincite.casefile import CaseFile
from pincite.casefile.transaction import Transaction
from pincite.document.resolved import Document
from pincite.drafting.digest import canonical, digest
from pincite.drafting.stored import read_canonical
from pincite.model.drafts import Draft, DraftVersion
from pincite.model.errors import DraftError, NotFound
from pincite.review.approval import content_manifest
from pincite.review.context import Context


@dataclass(frozen=True, slots=True)
class Kept:
    """A state as it stood: the document, and each exhibit's label with its SHA-256."""

    document: Document
    exhibits: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A draft as it stands now, with the bytes that a version of it would keep."""

    context: Context
    document: bytes
    manifest: bytes

    @property
    def digest(self) -> str:
        """The content digest, as rule 23 compares it."""
        return self.context.digest


def standing(case_file: CaseFile, draft: Draft) -> Standing:
    """Resolve a draft and say what a version of it would keep."""
    context = context_of(case_file, draft)
    manifest = content_manifest(digest(context.document), context.document, context.closure)
    return Standing(context, canonical(context.document), manifest)


def keep(change: Transaction, now: Standing) -> str:
    """Keep a state's bytes in the case; returns the digest that finds them again."""
    change.store_original(now.document)
    return change.store_original(now.manifest)


def kept(case_file: CaseFile, version: DraftVersion) -> Kept:
    """What a version says. Raises DraftError ``not_kept`` when its bytes are not in the case."""
    try:
        manifest = case_file.read_original(version.digest).decode("utf-8").split("\n")
        document = read_canonical(case_file.read_original(manifest[0]))
    except (NotFound, ValueError) as error:
        raise DraftError("not_kept", label=version.label) from error
    pairs = (line.partition("\t") for line in manifest[1:])
    return Kept(document, tuple((label, sha256) for label, _, sha256 in pairs))
