"""Documents against what draws them alone: bare platypus, a bare table, pikepdf."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from html import escape
from importlib.util import find_spec
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
    """A report of 300 pages, what finishing adds to it, and a letter of three pages, warm."""
    from pincite.press import compose
    from pincite.press.compose import press_pages
    from tests.press.samples import LETTER

    document = report.long_report()
    blocks = document.blocks
    turns = [
        (report.finished(compose, document), _cpu(lambda: report.bare(blocks))) for _ in range(3)
    ]
    ours, bare = min(whole for (whole, _), _ in turns), min(other for _, other in turns)
    finishing = min(done for (_, done), _ in turns)
    letter = min(_cpu(lambda: press_pages(replace(LETTER, style="modern"))) for _ in range(3))
    return [
        Measure("report of 300 pages", ours, bare, 2.0),
        Measure("... finishing, of the rest", finishing, ours - finishing, 0.15),
        Measure("letter of three pages, warm", letter, None, 0.5),
    ]


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
    turns = [(_cpu(lambda: press_chronology(value)), _cpu(lambda: _bare_table(rows)))]
    turns += [(_cpu(lambda: press_chronology(value)), _cpu(lambda: _bare_table(rows)))]
    ours, bare = min(one for one, _ in turns), min(other for _, other in turns)
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
    bare, ours, most = _bound()
    made = [
        Measure("binder of 1,000 exhibits", ours, bare, 1.3),
        Measure("... memory at its height", most, None, 300, "MB"),
    ]
    if find_spec("pypdf") is not None:  # no dependency of ours: measured where it is there
        other, ours, _ = _bound("--pypdf")
        made.append(Measure("... against pypdf doing the same", ours, other, 1.0))
    return made


def _bound(option: str = "") -> tuple[float, float, float]:
    program = "from tests.benchmarks import binder; binder.main()"
    done = subprocess.run(
        [sys.executable, "-c", program, option],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    bare, ours, _ratio, _bar, most = (float(x) for x in re.findall(r"\d+\.?\d*", done.stdout))
    return bare, ours, most


ALL = (reporting, chronicling, binding)
