"""Saved web pages. Nothing is fetched: what the page refers to elsewhere stays elsewhere.

Which blocks are the article is trafilatura's judgement; their order, roles and exact words come
from the page itself, and paragraphs of the article that trafilatura dropped are put back.
"""

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import urlsplit

from pincite.intake.boilerplate import cut_glued
from pincite.intake.clues import (
    author_of,
    is_caption,
    is_name,
    published_of,
    sensible_title,
    source_type,
)
from pincite.intake.dateline import find_date, is_dateline, without_date
from pincite.intake.decode import decode
from pincite.intake.mail_head import mail_head
from pincite.intake.readers.html_choice import article_blocks, signs
from pincite.intake.readers.html_meta import PageFacts, page_facts
from pincite.intake.readers.html_walk import Found, walk
from pincite.intake.reading import Reading, ReadOptions, TextBlock
from pincite.intake.shape import Draft, clean_cell, number, storable, table_draft
from pincite.intake.sniff import HTML
from pincite.text.errors import ReadError

VERSION = "1"
_OFFICE = re.compile(
    r"microsoft|libreoffice|openoffice|apple mail|lotus|thunderbird", re.IGNORECASE
)
_TIMED = 3  # entries with a time of their own make a page that is written as things happen
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Title, blocks of the article, and what the page says of author, outlet and date."""
    text = page_text(data, dict(options.facts).get("charset", ""))
    tree = parse(text)
    facts = page_facts(tree)
    if _OFFICE.search(facts.other.get("generator", "")):
        return _document(tree, facts, name, options)
    blocks, removed = article_blocks(tree)
    drafts = _drafts(blocks, facts)
    numbered = number(drafts)
    if not numbered:
        raise ReadError("no_text" if text.strip() else "empty")
    title = facts.title or next((b.text for b in numbered if b.role in {"title", "heading"}), "")
    title, site = _without_site(title, [b.text for b in numbered if b.role in {"title", "heading"}])
    return Reading(
        media_type=HTML,
        title=clean_cell(title) or sensible_title(numbered[0].text) or PurePath(name).stem,
        blocks=numbered,
        reader="html",
        reader_version=f"{VERSION} (trafilatura {_trafilatura_version()})",
        author=facts.author or _signed(numbered[:8]),
        outlet=facts.outlet or site or _host(facts),
        published=facts.published or _dated(numbered[:8], options.language or facts.language),
        language=facts.language,
        url=facts.saved_from or facts.canonical,
        notes=(f"boilerplate_removed:{removed}",) if removed else (),
        metadata=tuple(_metadata(facts)),
        source_type=source_type(numbered),
    )


def _signed(blocks: Sequence[TextBlock]) -> str:
    """The author that a byline names; a name alone where a date stands beside it."""
    lines = [block.text for block in blocks]
    bare = [block.text for block in blocks if block.role == "byline" and is_name(block.text)]
    alone = without_date(bare[0]) if bare else ""
    return next((a for line in lines if (a := author_of(line))), alone)


def _dated(blocks: Sequence[TextBlock], language: str) -> str:
    """The day that the lines over the words give."""
    signed = [block.text for block in blocks if block.role == "byline"]
    return published_of([block.text for block in blocks], language) or next(
        (day for line in signed if (day := find_date(line, language))), ""
    )


def _document(tree: Any, facts: PageFacts, name: str, options: ReadOptions) -> Reading:
    """What an office program saved as a page, a letter or a message: nothing is left out."""
    drafts = [_draft(found) for found in walk(tree)]
    head = mail_head([draft.text for draft in drafts[:8]], options.language or facts.language)
    for draft in drafts[: head.blocks if head else 0]:
        draft.role = "headers"
    blocks = number(drafts)
    if not blocks:
        raise ReadError("no_text")
    printed = next((block.text for block in blocks if block.role in {"title", "heading"}), "")
    title = (head.subject if head else "") or facts.title or printed
    return Reading(
        media_type=HTML,
        title=clean_cell(title) or sensible_title(blocks[0].text) or PurePath(name).stem,
        blocks=blocks,
        reader="html",
        reader_version=VERSION,
        author=head.author if head else facts.author,
        published=head.published
        if head
        else facts.published or published_of([block.text for block in blocks[:8]], facts.language),
        language=facts.language,
        url=facts.saved_from or facts.canonical,
        metadata=tuple(_metadata(facts)),
        source_type="email" if head else source_type(blocks, "document"),
    )


def page_text(data: bytes, charset: str = "") -> str:
    """The page's markup as text, by byte order mark, its own charset, the carrier's, or a guess."""
    match = _CHARSET.search(data[:4096])
    declared = match[1].decode("ascii", "replace") if match else charset
    return storable(decode(data, "" if _is_utf8_all_the_same(data) else declared).text)


def _is_utf8_all_the_same(data: bytes) -> bool:
    """Bytes beyond ASCII that read as UTF-8 throughout are that, whatever the page declares."""
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeError:
        return False


def parse(text: str) -> Any:
    """The element tree of a page. No network, no entities from elsewhere, no size limit but memory.

    Raises ``ReadError`` broken when there is no markup at all, nested_too_deep.
    """
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        tree = html.document_fromstring(text.replace("\x00", "").encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ReadError("broken") from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise ReadError("nested_too_deep")  # the parser stopped there: words would be missing
    return tree


def plain_drafts(text: str) -> list[Draft]:
    """Every visible block of some markup, as for the body of an e-mail: nothing is left out."""
    return [_draft(found) for found in walk(parse(text))]


def _draft(found: Found) -> Draft:
    if found.table:
        return table_draft(found.table)
    return Draft(found.text, found.role)


def _drafts(blocks: list[Found], facts: PageFacts) -> list[Draft]:
    drafts: list[Draft] = []
    title = _same(facts.title)
    headed = False
    timed = len({found.when for found in blocks if found.when}) >= _TIMED
    for found in blocks:
        draft = _draft(found)
        draft.label = found.when if timed and not draft.table else ""
        draft.text = draft.text if draft.table else cut_glued(draft.text)
        if not headed and draft.role in {"heading", "paragraph"} and _is_title(draft, title):
            draft.role, headed = "title", True
        elif draft.role == "paragraph":
            if len(drafts) < 8 and signs(draft.text):
                drafts += [Draft(line, "byline") for line in draft.text.split("\n")]
                continue
            draft.role = _paragraph_role(draft.text, len(drafts))
        drafts.append(draft)
    if title and not headed and not any(_same(draft.text) == title for draft in drafts):
        drafts.insert(0, Draft(facts.title, "title"))
    return drafts


def _is_title(draft: Draft, title: str) -> bool:
    """The page's own title printed in it: the same words, or most of them in a heading."""
    mine = _same(draft.text)
    if not title or not mine:
        return False
    return mine == title or (draft.role == "heading" and (mine in title or title in mine))


def _paragraph_role(text: str, place: int) -> str:
    if place < 8 and (author_of(text) or is_dateline(text)):
        return "byline"
    return "caption" if is_caption(text) else "paragraph"


def _same(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _without_site(title: str, headings: list[str]) -> tuple[str, str]:
    """A title "Words - Site" whose words are a heading of the page, parted from its site."""
    for heading in headings:
        rest = title.removeprefix(heading)
        match = re.fullmatch(r"\s+[|–—-]\s+(.{2,40})", rest) if rest != title else None
        if match:
            return heading, match[1].strip()
    return title, ""


def _host(facts: PageFacts) -> str:
    try:
        host = urlsplit(facts.canonical or facts.saved_from).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _metadata(facts: PageFacts) -> list[tuple[str, str]]:
    entries = {
        "published_time": facts.published_time,
        "canonical_url": facts.canonical,
        "saved_from": facts.saved_from,
        "saved_date": facts.saved_date,
        **facts.other,
    }
    return [(key, clean_cell(value)) for key, value in entries.items() if value]


def _trafilatura_version() -> str:
    from trafilatura import __version__

    return str(__version__)
