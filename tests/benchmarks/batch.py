"""Evidence into a case through the window: pages a second, and how long the loop stands still."""

import io
import random
import time
from typing import Any

from tests.benchmarks.filled import sentence
from tests.benchmarks.loop import Watched, watched
from tests.benchmarks.measures import Measure, best

PAGES = 1000
CORES = 2


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


def _loop(window: Watched) -> list[Measure]:
    late = sorted(window.gaps)[-len(window.gaps) // 100]
    return [
        Measure("... longest gap of the event loop", max(window.gaps), None, 0.1),
        Measure("... its longest turn, in processor time", max(window.turns), None, 0.1),
        Measure("... 99 of 100 gaps", late, None, 0.04),
    ]


def taking() -> list[Measure]:
    """1,000 pages, as the window takes them in."""
    with watched() as (window, folder):
        pages = folder / "pages"
        pages.mkdir()
        for number in range(PAGES):
            (pages / f"{number}.html").write_text(page(number), "utf-8")
        summary, seconds, spent = window.take(pages)
        window.rest(1.0)
        rate = len(summary.added) / seconds
        speed = Measure(f"{PAGES} saved pages into a case", rate, None, 20, "pages/s", least=True)
        alone = len(summary.added) / (spent / CORES)
        free = Measure("... were two cores free", alone, None, 20, "pages/s", least=True)
        return [speed, free, *_loop(window)]


def long_document(count: int) -> bytes:
    """A PDF of so many pages of text."""
    from reportlab.pdfgen.canvas import Canvas

    chance = random.Random(count)
    made = io.BytesIO()
    canvas = Canvas(made)
    for _ in range(count):
        canvas.setFont("Helvetica", 11)
        for line in range(45):
            canvas.drawString(72, 780 - 15 * line - 10 * (line // 9), sentence(chance)[:95])
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def reading() -> list[Measure]:
    """A PDF of 1,500 pages: taken in, opened at its first page, turned, looked through."""
    with watched() as (window, folder):
        (folder / "long.pdf").write_bytes(long_document(1500))
        _summary, seconds, spent = window.take(folder / "long.pdf")
        found = [
            Measure("a PDF of 1,500 pages read and indexed", seconds, None, 10),
            Measure("... in processor time", spent, None, 10),
        ]
        window.rest(1.0)
        found += _loop(window)
        begun = time.perf_counter()
        window.page.reader.head.tabs.choose("original")
        pages = window.page.reader.original.pages
        window.until(lambda: _drawn(pages))
        found.append(Measure("... its first page shown", time.perf_counter() - begun, None, 1))
        turns = sorted(_turned(window, pages) for _ in range(30))
        found.append(Measure("... a page turned", turns[15], None, 0.05))
        found.append(Measure("... the slowest of 30 turns", turns[-1], None, 0.05))
        found.append(Measure("... looking for suggestions stopped", window.close(), None, 1))
        return found


def _turned(window: Watched, pages: Any) -> float:
    window.rest(0.3)
    begun = time.perf_counter()
    pages.turn(1)
    window.until(lambda: _drawn(pages))
    return time.perf_counter() - begun


def _drawn(pages: object) -> bool:
    """Whether the page that is looked at stands there as drawn for its size."""
    from pincite.ui.workspaces.sources.pages_view import PagesView

    assert isinstance(pages, PagesView)
    ratio = pages.devicePixelRatioF()
    return pages.store.drawn(pages.page(), pages.scale() * ratio) is not None


def suggesting() -> list[Measure]:
    """Suggestions in a text, and in one ten times as long."""
    from pincite.intake.reading import TextBlock
    from pincite.intake.suggest import suggest

    chance = random.Random(1)

    def blocks(count: int) -> list[TextBlock]:
        return [TextBlock(n, sentence(chance), "paragraph", n, None) for n in range(count)]

    short, long = blocks(2_500), blocks(25_000)
    suggest(short[:50], "en")
    bare = best(lambda: suggest(short, "en"), 2, time.process_time)
    ours = best(lambda: suggest(long, "en"), 1, time.process_time)
    return [Measure("suggestions in a text ten times as long", ours, bare, 12)]


ALL = (taking, reading, suggesting)
