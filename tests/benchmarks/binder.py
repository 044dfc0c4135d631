"""A binder of 1,000 exhibits against merging and stamping: ``python -m tests.benchmarks.binder``.

Prints seconds of processor time, the ratio, and the most memory taken. The bare run does what any
binder must: it merges the same files, names kept apart, and stamps each page with its number in
an embedded font, placed by the page's turn, crop and unit. Ours also checks and strips each
exhibit, finds a free margin on every page, and sets slip sheets, a linked index, tags, bookmarks
and names. ``--blank`` measures against stamps without words, set without regard to the page;
``--pypdf`` against that library doing the same, where it is installed.
"""

import resource
import sys
from collections.abc import Callable
from io import BytesIO
from time import process_time
from typing import Any

import pikepdf
from pikepdf import Array, Name

from pincite.press.binder import press_binder
from pincite.press.fonts import Dress, dressed
from tests.press.binder_kit import canvas_on, lined_pdf, pdf_exhibit, plan_of

EXHIBITS, PAGES = 1000, 2
BAR = 1.3
SIZE = (92.0, 40.0)


def bare(files: list[bytes]) -> bytes:
    """The files merged, each page with a stamp of its own."""
    out = merged(files)
    drawn = pikepdf.open(BytesIO(_stamps(len(out.pages))))
    for number, page in enumerate(out.pages):
        form = out.copy_foreign(drawn.pages[number].as_form_xobject())
        name = page.add_resource(form, Name.XObject)
        a, b, c, d, x, y = placed(page)
        page.contents_add(b"q ", prepend=True)
        page.contents_add(f" Q q {a:g} {b:g} {c:g} {d:g} {x:g} {y:g} cm {name} Do Q".encode())
    return saved(out)


def blank(files: list[bytes]) -> bytes:
    """The files merged, each page with an empty frame at one and the same place."""
    out = merged(files)
    for page in out.pages:
        form = out.make_stream(b"q 1 1 1 rg 0 0 92 40 re B Q")
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 92, 40])
        page.add_resource(form, Name.XObject, Name("/Stamp"))
        page.contents_add(b"q", prepend=True)
        page.contents_add(b"Q q 1 0 0 1 506 14 cm /Stamp Do Q")
    return saved(out)


def merged(files: list[bytes]) -> Any:
    """All pages of all files, their named destinations kept apart."""
    out = pikepdf.Pdf.new()
    for data in files:
        with pikepdf.open(BytesIO(data)) as source:
            out.add_pages_from(source)
    return out


def saved(out: Any) -> bytes:
    """The file's bytes."""
    made = BytesIO()
    mode = pikepdf.ObjectStreamMode.generate
    out.save(made, deterministic_id=True, object_stream_mode=mode)
    return made.getvalue()


def _stamps(count: int) -> bytes:
    """One page a stamp: a frame, the exhibit and the number."""
    made = BytesIO()
    canvas = canvas_on(made, SIZE)
    name = dressed(Dress()).name
    for number in range(count):
        canvas.rect(1, 1, 90, 38)
        canvas.setFont(name, 10)
        canvas.drawCentredString(46, 24, f"EXHIBIT {number // PAGES + 1}")
        canvas.drawCentredString(46, 8, f"MC{number + 1:06d}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def placed(page: Any) -> tuple[float, float, float, float, float, float]:
    """What sets a stamp upright in the seen lower right corner of a page."""
    x0, y0, x1, y1 = (float(number) for number in page.cropbox)
    k = 1 / float(page.obj.get(Name.UserUnit, 1))
    turn = int(page.rotation) % 360
    wide = (x1 - x0 if turn in (0, 180) else y1 - y0) / k
    u, v = (wide - SIZE[0] - 14) * k, 14 * k
    return {
        0: (k, 0, 0, k, x0 + u, y0 + v),
        90: (0, k, -k, 0, x1 - v, y0 + u),
        180: (-k, 0, 0, -k, x1 - u, y1 - v),
        270: (0, -k, k, 0, x0 + v, y1 - u),
    }[turn]


def with_pypdf(files: list[bytes]) -> bytes:
    """The same merging and stamping by pypdf."""
    import pypdf  # type: ignore[import-not-found, unused-ignore]

    writer = pypdf.PdfWriter()
    for data in files:
        writer.append(BytesIO(data))
    drawn = pypdf.PdfReader(BytesIO(_stamps(len(writer.pages))))
    for number, page in enumerate(writer.pages):
        page.merge_transformed_page(
            drawn.pages[number], pypdf.Transformation().translate(506, 14), over=True
        )
    made = BytesIO()
    writer.write(made)
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
    against = {"--blank": blank, "--pypdf": with_pypdf}.get(sys.argv[-1], bare)
    pairs = [
        (seconds(lambda: against(files)), seconds(lambda: press_binder(plan))) for _ in range(2)
    ]
    base, ours = min(one for one, _ in pairs), min(other for _, other in pairs)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(
        f"bare {base:.2f} s, binder {ours:.2f} s: {ours / base:.2f} times (bar {BAR}); {most} MB\n"
    )


if __name__ == "__main__":
    main()
