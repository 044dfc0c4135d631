"""Saved news pages into one case: pages a second, and how long the window would stand still."""

import random
import tempfile
import time
from pathlib import Path

from pincite.actions.evidence import Summary, settle
from pincite.actions.taking import read_files
from pincite.casefile import CaseFile
from pincite.intake.pool import WorkerPool
from pincite.model.case import Case
from tests.benchmarks.filled import sentence
from tests.benchmarks.measures import Measure

PAGES = 1000


def page(number: int) -> str:
    """A page as a browser saves it: an article of about 600 words amid menus, links and scripts."""
    chance = random.Random(number)
    words = [" ".join(sentence(chance).capitalize() for _ in range(4)) for _ in range(12)]
    links = "".join(
        f"<li><a href='https://paper.example/{n}'>{sentence(chance)}</a></li>" for n in range(60)
    )
    return (
        f"<!doctype html><html lang=en><head><title>Notice {number}: {sentence(chance)}</title>"
        "<meta property='article:published_time' content='2021-03-04T08:00:00Z'>"
        f"<script>{'var a = 1; ' * 400}</script><style>{'p { margin: 0 } ' * 300}</style></head>"
        f"<body><nav><ul>{links}</ul></nav><article><h1>Notice {number}</h1>"
        f"{''.join(f'<p>{each}</p>' for each in words)}</article>"
        f"<aside><ul>{links}</ul></aside><footer>All rights reserved</footer></body></html>"
    )


def taking() -> list[Measure]:
    """1,000 pages, as the window takes them in: read by two workers, settled one by one."""
    gaps = [0.0]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number in range(PAGES):
            path = Path(folder) / f"{number}.html"
            path.write_text(page(number), "utf-8")
            paths.append(path)
        summary = Summary()
        with (
            CaseFile.create(Path(folder) / "case.pincite", Case.checked(title="Mill")) as case_file,
            WorkerPool(size=2) as pool,
        ):
            pool.warm_up()
            begun = time.perf_counter()
            for taken in read_files(paths, pool, author="Test Author"):
                at = time.perf_counter()
                settle(case_file, taken, summary)
                gaps.append(time.perf_counter() - at)
            seconds = time.perf_counter() - begun
    rate = len(summary.added) / seconds
    late = sorted(gaps)[-len(gaps) // 100]
    return [
        Measure(f"{PAGES} saved pages into a case", rate, None, 20, "pages/s", least=True),
        Measure("... longest the case holds the window up", max(gaps), None, 0.1),
        Measure("... in 99 of 100 pages", late, None, 0.04),
    ]


ALL = (taking,)
