"""What a binder is made of, taken from the case: an exhibit's own pages, or its text."""

import json
from dataclasses import replace

from pincite.actions.binding_choice import (
    IMAGES,
    PDF,
    anchors_in,
    captured_pages,
    chosen_pages,
    first_numbers,
)
from pincite.actions.redacted import redacted_blocks, redacted_copy
from pincite.actions.replaced_pages import shown_instead
from pincite.casefile import Block, CaseFile
from pincite.document.binder import BinderExhibit, BinderPlan, TextPage
from pincite.document.resolved import Document, ExhibitUse
from pincite.model.drafts import Exhibit, Series
from pincite.model.evidence import Source
from pincite.text.edtf_dates import format_edtf

_WORDS = {
    "en": {
        "unread": "This file could not be set as pages. It is produced as received.",
        "captured": "Shown as captured with the page ({shown}); its text as received is {source}.",
        "replaced": "Page {number} is shown by page {page} of {source}.",
        "redacted": "Parts are redacted, {count} in all; a log states the reason for each.",
    },
    "fr": {
        "unread": "Ce fichier n’a pu être mis en pages. Il est communiqué tel que reçu.",
        "captured": "Montré tel que capturé avec la page ({shown}) ; le texte reçu est {source}.",
        "replaced": "La page {number} est montrée par la page {page} de {source}.",
        "redacted": "Des passages sont occultés ({count} au total) ; un relevé en dit le motif.",
    },
}


def binder_plan(
    case_file: CaseFile, document: Document, front: bytes, series: Series | None
) -> BinderPlan:
    """The binder of a resolved document: ``front`` is its PDF with links inside the file."""
    exhibits = tuple(binder_exhibit(case_file, use, document) for use in document.exhibits)
    first = series.bates_first if series is not None else 1
    if series is not None:
        known, first = first_numbers(case_file, series, exhibits)
        exhibits = tuple(replace(x, first_bates=known.get(x.handle, 0)) for x in exhibits)
    prefix = series.bates_prefix if series is not None and document.lang == "en" else ""
    return BinderPlan(
        title=document.title,
        lang=document.lang,
        date=document.date,
        exhibits=exhibits,
        front=front,
        bates_prefix=prefix,
        first_bates=first,
        bates_digits=series.bates_digits if series is not None else 6,
        paper=document.paper,
        banner=document.banner,
        author=document.author,
    )


def binder_exhibit(case_file: CaseFile, use: ExhibitUse, document: Document) -> BinderExhibit:
    """One exhibit: the original's pages where it has any, else its text, which the slip says."""
    source = case_file.by_handle(use.source)
    if not isinstance(source, Source):
        raise TypeError(use.source)
    item = case_file.by_handle(use.handle)
    own = item if isinstance(item, Exhibit) else None
    words = _WORDS[document.lang]
    blocks = case_file.blocks(source.extract) if source.extract else []
    blocks = redacted_blocks(source, blocks, document.lang)
    as_text = own is not None and own.rendition == "text"
    shown = None if as_text else captured_pages(case_file, source)
    of = shown.source if shown is not None else source
    own_pages = of.media_type == PDF and not as_text
    picture = of.media_type in IMAGES and not as_text
    data = case_file.read_original(of.sha256) if own_pages or picture else b""
    if data:
        data = redacted_copy(of, data, document.lang)
    instead: dict[int, tuple[Source, int]] = {}
    if own_pages and own is not None and own.replaced:
        data, instead = shown_instead(case_file, data, own.replaced, document.lang)
    taken = "" if own_pages or picture else "text" if blocks else "unread"
    anchors = _anchors(blocks) if shown is None else anchors_in(blocks, shown.blocks)
    return BinderExhibit(
        handle=source.handle,
        label=use.label,
        title=use.title,
        lang=source.language or document.lang,
        media_type=of.media_type,
        pdf=data if own_pages else b"",
        image=data if picture else b"",
        text=None if own_pages or picture else _text_page(source, blocks),
        details=_details(source, document, own.basis if own is not None else ""),
        note=_note(source, words, taken, of, instead),
        anchors=anchors if own_pages else (),
        confidentiality=own.confidentiality if own is not None else "",
        pages=chosen_pages(own.pages) if own is not None and own_pages else (),
    )


def _note(
    source: Source,
    words: dict[str, str],
    taken: str,
    shown: Source,
    instead: dict[int, tuple[Source, int]],
) -> str:
    """What the slip sheet says of how an exhibit is shown."""
    said = [words["unread"]] if taken == "unread" else []  # of set text the press says it
    if shown is not source:
        said.append(words["captured"].format(shown=shown.handle, source=source.handle))
    said += [
        words["replaced"].format(number=number, source=other.handle, page=page)
        for number, (other, page) in sorted(instead.items())
    ]
    count = len(source.redactions) + (len(shown.redactions) if shown is not source else 0)
    if count:
        said.append(words["redacted"].format(count=count))
    return " ".join(said)


def _details(source: Source, document: Document, basis: str) -> tuple[tuple[str, str], ...]:
    style = "fr" if document.lang == "fr" else "us"
    dated = format_edtf(source.published, document.lang, style=style) if source.published else ""
    by = ", ".join(part for part in (source.author, source.outlet) if part)
    found = (("date", dated), ("author", by), ("sha256", source.sha256), ("basis", basis))
    return tuple((name, value) for name, value in found if value)


def _text_page(source: Source, blocks: list[Block]) -> TextPage:
    lines = []
    table: tuple[tuple[str, ...], ...] = ()
    for block in blocks:
        if block.cells and not table:
            table = tuple(tuple(row) for row in json.loads(block.cells))
        elif block.role != "title":
            label = str(block.paragraph) if block.paragraph is not None else block.label
            lines.append((label, block.text))
    return TextPage(source.title, tuple(lines), table)


def _anchors(blocks: list[Block]) -> tuple[tuple[str, int], ...]:
    """Where each numbered paragraph of a PDF begins."""
    first: dict[str, int] = {}
    for block in blocks:
        if block.paragraph is not None and block.page is not None:
            first.setdefault(f"para{block.paragraph}", block.page)
    return tuple(first.items())
