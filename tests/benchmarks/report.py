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
from pincite.press.finish import finish
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


def main() -> None:
    """Print the ratios."""
    five = press_pages(replace(REPORT, blocks=content() * 5)).pages
    blocks = content() * round(PAGES * 5 / five)
    finishing = [0.0]
    real_finish = finish

    def watched(*arguments: Any) -> bytes:
        seconds, result = timed(lambda: real_finish(*arguments))
        finishing[0] = seconds
        return bytes(result)

    vars(compose)["finish"] = watched
    ours, pressed = timed(lambda: press_pages(replace(REPORT, blocks=blocks)))
    vars(compose)["finish"] = real_finish
    theirs, _ = timed(lambda: bare(blocks))
    letter, three = timed(lambda: press_pages(replace(LETTER, style="modern")))
    rows = (
        f"report of {pressed.pages} pages: {ours:.2f} s, finishing {finishing[0]:.2f} s of it",
        f"bare platypus, the same words: {theirs:.2f} s",
        f"ratio {ours / theirs:.2f} (at most 2)",
        f"finishing {finishing[0] / (ours - finishing[0]):.0%} more (at most 15 %)",
        f"letter of {three.pages} pages, warm: {letter:.3f} s (under 0.5)",
    )
    sys.stdout.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
