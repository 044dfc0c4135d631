"""A finished PDF measured for rules 22 and 24: fonts, text, links, metadata, heads, enclosures."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pincite.document.resolved import Document, EntryList, Paragraph, Run
from pincite.review.file_facts import FileFacts
from pincite.review.numbers import number_of
from pincite.text.typography import plain

if TYPE_CHECKING:
    from pikepdf import Pdf

# A path of somebody’s machine, of any of the three systems, or a share.
_LOCAL = re.compile(
    r"(?:^|[\s(\"'])(?:/(?:home|Users|root|tmp|var|mnt)/|[A-Za-z]:\\|\\\\\w)|file://"
)
_ALLOWED = frozenset(
    ("/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer", "/CreationDate",
     "/ModDate", "/Trapped")
)  # fmt: skip
_COUNT = re.compile(
    r"(?:Enclosures?|Encls?\.?|Encs?\.?|Exhibits|Pièces(?: jointes)?|P\.\s?J\.)\s*"
    r"(?:\((?P<n>\d{1,3})\)|[:–-]?\s*(?P<m>\d{1,3})\s*(?:\(|$)|"
    r"\s?:[^()]*\((?P<o>\d{1,3})\)\s*$|"
    r"\s*[:–-]\s*(?P<w>[^\W\d_]{2,}(?:-[^\W\d_]+)*)(?:[ \u00a0](?:pièces?|documents?|exhibits?|"
    r"items?|enclosures?|annexes?))?\s*\.?$)",
    re.IGNORECASE,
)


def measure(pdf: bytes, document: Document) -> FileFacts:
    """What is true of a document's PDF. Raises PdfError of pikepdf when it is no PDF."""
    import pikepdf

    pages = list(_texts(pdf))
    with pikepdf.open(BytesIO(pdf)) as opened:
        return FileFacts(
            text="\n".join(pages),
            pages=len(pages),
            unembedded=tuple(sorted(set(_unembedded(opened)))),
            unmapped=sum(_unmapped(text) for text in pages),
            dead_links=tuple(_dead_links(opened)),
            leaks=tuple(_leaks(opened)),
            missing_headers=tuple(_without_head(pages, document)),
            enclosures=_enclosures(document),
            enclosed=len(document.exhibits),
        )


def finished(document: Document) -> FileFacts:
    """Press a document as it would be issued, and measure it."""
    from dataclasses import replace

    from pincite.press.compose import press_document

    return measure(press_document(replace(document, watermark="")), document)


def _texts(pdf: bytes) -> Iterator[str]:
    import pypdfium2

    opened = pypdfium2.PdfDocument(pdf)
    try:
        for page in opened:
            words = page.get_textpage()
            yield words.get_text_bounded()
            words.close()
            page.close()
    finally:
        opened.close()


def _unmapped(text: str) -> int:
    """Characters that no reader can search: replacement signs and private codes."""
    return sum(mark == "\ufffd" or "\ue000" <= mark <= "\uf8ff" for mark in text)


def _unembedded(pdf: "Pdf") -> Iterator[str]:
    for page in pdf.pages:
        fonts: Any = page.resources.get("/Font", {}) if "/Resources" in page else {}
        for font in fonts.values():
            inner = font.get("/DescendantFonts", [font])[0]
            descriptor: Any = inner.get("/FontDescriptor", {})
            if not any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")):
                yield str(font.get("/BaseFont", "?")).lstrip("/")


def _dead_links(pdf: "Pdf") -> Iterator[str]:
    """Links inside the file whose named destination is not there."""
    import pikepdf

    known: Any = pdf.Root.get("/Names", {})
    tree = known.get("/Dests")
    names = set(pikepdf.NameTree(tree)) if tree is not None else set()
    for page in pdf.pages:
        for note in page.get("/Annots", []):
            action: Any = note.get("/A", {})
            target = note.get("/Dest") if "/Dest" in note else None
            if action.get("/S") == "/GoTo":
                target = action.get("/D")
            if isinstance(target, pikepdf.String) and str(target) not in names:
                yield str(target)


def _leaks(pdf: "Pdf") -> Iterator[tuple[str, str]]:
    """Metadata beyond the usual, local paths in it, comments, files, scripts."""
    for name, value in pdf.docinfo.items():
        words = str(value)
        if name not in _ALLOWED or _LOCAL.search(words):
            yield name.lstrip("/"), words[:80]
    if "/Metadata" in pdf.Root:
        words = pdf.Root["/Metadata"].read_bytes().decode("utf-8", "replace")
        found = _LOCAL.search(words)
        if found is not None:
            yield "XMP", words[found.start() : found.start() + 60]
    for name in ("/EmbeddedFiles", "/JavaScript"):
        if name in pdf.Root.get("/Names", {}):
            yield name.lstrip("/"), "1"
    comments = sum(
        note.get("/Subtype") in ("/Text", "/FreeText", "/Popup", "/Highlight")
        for page in pdf.pages
        for note in page.get("/Annots", [])
    )
    if comments:
        yield "Annots", str(comments)


def _without_head(pages: list[str], document: Document) -> Iterator[int]:
    """Continuation pages of a letter that lack a word of their running head."""
    if document.kind != "letter":
        return
    for number, text in enumerate(pages[1:], start=2):
        even = _even(text)
        if not all(_even(words) in even for words in document.running):
            yield number


def _enclosures(document: Document) -> int | None:
    """The number of enclosures that the letter prints: ``Enclosures (9)``."""
    for block in document.blocks:
        words = block.title if isinstance(block, EntryList) else ""
        if isinstance(block, Paragraph):
            words = "".join(one.text for one in block.inlines if isinstance(one, Run))
        match = _COUNT.match(words.strip())
        if match is not None and document.exhibits:
            digits = match["n"] or match["m"] or match["o"]
            said = int(digits) if digits else number_of(match["w"].lower(), document.lang[:2])
            if said is not None:
                return said
    return None


def _even(words: str) -> str:
    return re.sub(r"[\s-]+", "", plain(words)).lower()
