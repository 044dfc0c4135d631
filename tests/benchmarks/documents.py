"""Documents against what draws them alone: bare platypus, a bare table, pikepdf."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

from pincite.document.timeline import Chronology, ChronologyRow
from tests.benchmarks import report
from tests.benchmarks.filled import facts
from tests.benchmarks.measures import Measure

ROOT = Path(__file__).parents[2]
ROWS = 3000


def _cpu(work: Callable[[], Any]) -> float:
    """Seconds of processor time: other work on the machine does not count."""
    return report.timed(work)[0]


def reporting() -> list[Measure]:
    """A report of 300 pages."""
    from pincite.press.compose import press_pages
    from tests.press.samples import REPORT

    five = press_pages(replace(REPORT, blocks=report.content() * 5)).pages
    blocks = report.content() * round(report.PAGES * 5 / five)
    ours = min(_cpu(lambda: press_pages(replace(REPORT, blocks=blocks))) for _ in range(2))
    bare = min(_cpu(lambda: report.bare(blocks)) for _ in range(2))
    return [Measure("report of 300 pages", ours, bare, 2.0)]


def chronicling() -> list[Measure]:
    """A chronology of 3,000 rows, tagged and linked, against platypus' bare table of the words."""
    from pincite.press.chronology import press_chronology

    rows = tuple(
        ChronologyRow(
            handle=f"E{number}",
            date_words=fact.date,
            date_shape="month",
            event=fact.sentence,
            cites=((f"Ex. {number % 40 + 1} ¶ {number % 9 + 1}", ""),),
        )
        for number, fact in enumerate(facts(ROWS))
    )
    value = Chronology("Chronology", "en", "2024-01-01", rows)
    press_chronology(replace(value, rows=rows[:20]))
    ours = _cpu(lambda: press_chronology(value))
    bare = min(_cpu(lambda: _bare_table(rows)) for _ in range(2))
    return [Measure("chronology of 3,000 rows", ours, bare, 1.5)]


def _bare_table(rows: tuple[ChronologyRow, ...]) -> bytes:
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

    style = ParagraphStyle("cell", fontName="PinciteSerif-Regular", fontSize=9, leading=11.5)

    def cells(row: ChronologyRow) -> list[Any]:
        words = (row.date_words, row.event, "; ".join(cite for cite, _ in row.cites))
        return [Paragraph(escape(each), style) for each in words]

    out = BytesIO()
    table = LongTable([cells(row) for row in rows], colWidths=[90, 480, 150])
    SimpleDocTemplate(out, pagesize=landscape(A4)).build([table])
    return out.getvalue()


def binding() -> list[Measure]:
    """A thousand exhibits of two pages, in a process of its own: its memory is measured, too."""
    program = "from tests.benchmarks import binder; binder.main()"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    bare, ours, _ratio, bar, most = (float(x) for x in re.findall(r"\d+\.?\d*", done.stdout))
    return [
        Measure("binder of 1,000 exhibits", ours, bare, bar),
        Measure("... memory at its height", most, None, 300, "MB"),
    ]


ALL = (reporting, chronicling, binding)
