"""A binder of 1,000 exhibits against merging and stamping: ``python -m tests.benchmarks.binder``.

Prints seconds of processor time, the ratio, and the most memory taken. The bare run merges the
same files and sets a blank stamp; ours also checks and strips each exhibit, searches its pages for
a free margin, and sets slip sheets, stamps with their numbers, an index, bookmarks and names.
"""

import resource
import sys
from collections.abc import Callable
from io import BytesIO
from time import process_time

import pikepdf
from pikepdf import Array, Name

from pincite.press.binder import press_binder
from tests.press.binder_kit import lined_pdf, pdf_exhibit, plan_of

EXHIBITS, PAGES = 1000, 2
BAR = 1.3


def bare(files: list[bytes]) -> bytes:
    """The files merged, each page with a stamp of its own."""
    out = pikepdf.Pdf.new()
    for data in files:
        with pikepdf.open(BytesIO(data)) as source:
            out.add_pages_from(source)
    for page in out.pages:
        form = out.make_stream(b"q 1 1 1 rg 0 0 92 40 re B Q")
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 92, 40])
        page.add_resource(form, Name.XObject, Name("/Stamp"))
        page.contents_add(b"q", prepend=True)
        page.contents_add(b"Q q 1 0 0 1 506 14 cm /Stamp Do Q")
    made = BytesIO()
    mode = pikepdf.ObjectStreamMode.generate
    out.save(made, deterministic_id=True, object_stream_mode=mode)
    return made.getvalue()


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run."""
    begun = process_time()
    work()
    return process_time() - begun


def main() -> None:
    """Print the figures."""
    files = [lined_pdf(PAGES, f"Exhibit {number}") for number in range(EXHIBITS)]
    plan = plan_of(*(pdf_exhibit(number, data) for number, data in enumerate(files, start=1)))
    press_binder(plan_of(plan.exhibits[0]))
    base, ours = seconds(lambda: bare(files)), seconds(lambda: press_binder(plan))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(
        f"bare {base:.2f} s, binder {ours:.2f} s: {ours / base:.2f} times (bar {BAR}); {most} MB\n"
    )


if __name__ == "__main__":
    main()
