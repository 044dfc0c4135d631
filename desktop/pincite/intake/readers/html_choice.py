"""Which blocks of a page are its article."""

import copy
import re
from typing import Any

from pincite.intake.boilerplate import is_boilerplate
from pincite.intake.clues import author_of, is_name
from pincite.intake.dateline import find_date, is_dateline
from pincite.intake.readers.html_walk import Found, walk

_SENTENCE_END = re.compile(r"[.!?…:][”\"’»)\]\s]*$")
_LITTLE = 250


def article_blocks(tree: Any) -> tuple[list[Found], int]:
    """The article's blocks in page order, and how many lines of boilerplate were left out."""
    chosen = _chosen_texts(tree)
    blocks = walk(tree)
    joined = "\n".join(chosen)
    taken = [_is_chosen(block, chosen, joined) for block in blocks]
    if sum(len(b.text) for b, yes in zip(blocks, taken, strict=True) if yes) < _LITTLE:
        taken = [not block.aside and block.links < 0.5 for block in blocks]
    if not any(taken):
        taken = [block.links < 0.5 for block in blocks]
    root = _common_root([b.element for b, yes in zip(blocks, taken, strict=True) if yes])
    first, last = _span(taken)
    taken = _with_heads(blocks, taken, root, first)
    kept: list[Found] = []
    removed = 0
    seen: set[str] = set()
    for place, (block, yes) in enumerate(zip(blocks, taken, strict=True)):
        inside = first - 8 <= place <= last + 3 and _is_within(block.element, root)
        if not yes and not (inside and _belongs(block, first <= place <= last)):
            continue
        if block.text and is_boilerplate(block.text):
            removed += 1
            continue
        key = _norm(block.text)
        if len(key) > 60 and key in seen:
            continue
        seen.add(key)
        kept.append(block)
    return _without_hanging_headings(kept), removed


def _with_heads(blocks: list[Found], taken: list[bool], root: Any, first: int) -> list[bool]:
    """Also what stands over the words: headings of further articles, and the line of a first one.

    The line says who wrote, and when; it is short, and looks like nothing to a reader of pages.
    """
    wanted = list(taken)
    for place, block in enumerate(blocks):
        if block.aside or not _is_within(block.element, root) or block.links >= 0.5:
            continue
        follows = place + 1 < len(blocks) and (
            taken[place + 1] or _belongs(blocks[place + 1], between=False)
        )
        headed = block.role == "heading" and follows and place > first
        signed = first - 4 <= place <= first + 4 and signs(block.text)
        wanted[place] = wanted[place] or headed or signed
    return wanted


def signs(text: str) -> bool:
    """Whether short lines say who wrote and when, and nothing else."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not 0 < len(lines) < 5 or len(text) > 200:
        return False
    known = [bool(is_dateline(line) or author_of(line) or find_date(line)) for line in lines]
    return any(known) and all(
        is_dateline(line) or author_of(line) or is_name(line) for line in lines
    )


def _chosen_texts(tree: Any) -> set[str]:
    """The texts of the blocks that trafilatura takes for the article, normalised."""
    from trafilatura import bare_extraction

    document = bare_extraction(
        copy.deepcopy(tree),
        include_comments=False,
        include_tables=True,
        with_metadata=False,
        favor_recall=True,
    )
    body = getattr(document, "body", None)
    if body is None:
        return set()
    texts = set()
    for element in body.iter("p", "head", "item", "quote", "cell", "code", "ab", "lb"):
        own = _norm("".join(element.itertext()))
        if own:
            texts.add(own)
    return texts


def _is_chosen(block: Found, chosen: set[str], joined: str) -> bool:
    if block.table:
        cells = [_norm(cell) for row in block.table for cell in row if cell]
        return bool(cells) and sum(cell in chosen for cell in cells) > len(cells) / 2
    key = _norm(block.text)
    return key in chosen or (len(key) > 40 and key in joined)


def _belongs(block: Found, between: bool) -> bool:
    """Whether a block that trafilatura left out reads like part of the article around it."""
    if block.aside:
        return False
    if block.table or block.role == "caption":
        return between
    if block.role == "quotation" and between:
        return True  # who said it, and where, is often a link
    if block.role in {"heading", "preformatted"}:
        return block.links < 0.5 and (between or block.element.tag == "h1")
    if block.links > 0.35:
        return False
    long_enough = len(block.text) > (25 if between else 80)
    return long_enough and bool(_SENTENCE_END.search(block.text))


def _span(taken: list[bool]) -> tuple[int, int]:
    places = [place for place, yes in enumerate(taken) if yes]
    return (places[0], places[-1]) if places else (0, -1)


def _common_root(elements: list[Any]) -> Any:
    """The innermost element that holds all, widened to the article or main around it."""
    if not elements:
        return None
    shared = [elements[0], *elements[0].iterancestors()]
    for element in elements[1:]:
        around = {element, *element.iterancestors()}
        shared = [candidate for candidate in shared if candidate in around]
    for candidate in shared:
        if candidate.tag in {"article", "main"}:
            return candidate
    return shared[0] if shared else None


def _is_within(element: Any, root: Any) -> bool:
    return root is not None and (element is root or root in element.iterancestors())


def _without_hanging_headings(blocks: list[Found]) -> list[Found]:
    """Headings with nothing under them head what was left out."""
    while blocks and blocks[-1].role == "heading" and len(blocks) > 1:
        blocks.pop()
    return blocks


def _norm(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
