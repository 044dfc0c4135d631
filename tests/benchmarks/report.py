"""A report of 300 pages against bare platypus, in one run: ``python -m tests.benchmarks.report``.

Prints seconds and ratios. The same paragraphs, tables and page size go through both; ours also
breaks lines by total fit, hyphenates, sets footnotes, tags, links and finishes the file.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

from pincite.document import resolved as doc
from pincite.press import compose
from pincite.press.compose import press_pages
from tests.press.samples import LETTER, REPORT

PAGES = 300


def content() -> tuple[doc.Block, ...]:
    """The blocks of one round: the letter's text, lists and tables without letterhead parts."""
    kept = (doc.Paragraph, doc.Heading, doc.ListBlock, doc.Table, doc.Quotation)
    return tuple(b for b in LETTER.blocks[5:] if isinstance(b, kept))


def bare(blocks: tuple[doc.Block, ...]) -> bytes:
    """The same words through platypus alone: greedy lines, no notes, no tags."""
    from html import escape

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    style = ParagraphStyle("b", fontName="PinciteSerif-Regular", fontSize=10.75, leading=14)
    small = ParagraphStyle("s", parent=style, fontSize=9, leading=11.67)

    def words(inlines: doc.Inlines) -> str:
        return escape("".join(getattr(inline, "text", " ") for inline in inlines))

    def flow(block: doc.Block) -> list[Any]:
        match block:
            case doc.Paragraph() | doc.Heading():
                return [Paragraph(words(block.inlines), style)]
            case doc.ListBlock():
                return [f for item in block.items for inner in item.blocks for f in flow(inner)]
            case doc.Quotation():
                return [f for inner in block.blocks for f in flow(inner)]
            case doc.Table():
                rows = [[Paragraph(words(c.inlines), small) for c in row] for row in block.rows]
                return [Table(rows, colWidths=[474 / len(block.columns)] * len(block.columns))]
        return []

    out = BytesIO()
    SimpleDocTemplate(out, leftMargin=138, rightMargin=72).build(
        [flowable for block in blocks for flowable in flow(block)]
    )
    return out.getvalue()


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of processor time (other work on the machine does not count) and result."""
    begun = time.process_time()
    result = work()
    return time.process_time() - begun, result


def finished(module: Any, document: doc.Document) -> tuple[float, float]:
    """Seconds that pressing a document takes, and those of them spent on finishing the file."""
    spent = [0.0]
    real = module.finish

    def watched(*arguments: Any) -> bytes:
        seconds, result = timed(lambda: real(*arguments))
        spent[0] = seconds
        return bytes(result)

    module.finish = watched
    try:
        whole, _ = timed(lambda: module.press_pages(document))
    finally:
        module.finish = real
    return whole, spent[0]


def greedy(document: doc.Document) -> float:
    """Seconds with lines filled one after the other in place of total fit: what that costs."""
    from pincite.press import lines
    from pincite.press.linebreak import desperate
    from pincite.press.words import points_of

    def first_fit(words: Any, measure: float, *, full: bool) -> tuple[Any, Any, list[int]]:
        points, places = points_of(words, measure, hyphens=False)
        return points, places, desperate(points, measure)

    real = vars(lines)["_ends"]
    vars(lines)["_ends"] = first_fit
    try:
        return timed(lambda: press_pages(document))[0]
    finally:
        vars(lines)["_ends"] = real


def long_report() -> doc.Document:
    """A report of about :data:`PAGES` pages."""
    rounds = 5
    for _ in range(3):
        pages = press_pages(replace(REPORT, blocks=content() * rounds)).pages
        rounds = round(rounds * PAGES / pages)
    return replace(REPORT, blocks=content() * rounds)


def main() -> None:
    """Print the ratios."""
    document = long_report()
    blocks, pages = document.blocks, press_pages(document).pages
    turns = [(finished(compose, document), timed(lambda: bare(blocks))[0]) for _ in range(3)]
    ours, finishing = min(turn[0] for turn in turns)
    theirs = min(turn[1] for turn in turns)
    plain = min(greedy(document) for _ in range(2))
    letter, three = timed(lambda: press_pages(replace(LETTER, style="modern")))
    rows = (
        f"report of {pages} pages: {ours:.2f} s, finishing {finishing:.2f} s of it",
        f"bare platypus, the same words: {theirs:.2f} s",
        f"ratio {ours / theirs:.2f} (at most 2)",
        f"finishing {finishing / (ours - finishing):.0%} more (at most 15 %)",
        f"lines filled greedily instead: {plain:.2f} s; total fit costs {ours - plain:.2f} s",
        f"letter of {three.pages} pages, warm: {letter:.3f} s (under 0.5)",
    )
    sys.stdout.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
