"""Pages of an exhibit's file shown by pages of another, where the one received cannot be read."""

from collections.abc import Mapping
from io import BytesIO

from pincite.model.errors import PressError
from pincite.press.binder_layers import Layers


def with_pages(data: bytes, instead: Mapping[int, tuple[bytes, int]]) -> bytes:
    """A PDF with pages (from 1) replaced by a page (from 1) of another PDF.

    The same input gives the same bytes. Raises PressError ``unreplaceable`` when a file does not
    open or a page is not there.
    """
    import pikepdf

    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            layers = Layers(pdf)
            for number, (other, page) in sorted(instead.items()):
                with pikepdf.open(BytesIO(other)) as source:
                    if not (1 <= number <= len(pdf.pages) and 1 <= page <= len(source.pages)):
                        raise PressError("unreplaceable", kind="no_such_page")
                    pdf.pages[number - 1] = source.pages[page - 1]
                    layers.take(source)
            layers.write()
            held = BytesIO()
            pdf.save(held, deterministic_id=True)
            return held.getvalue()
    except pikepdf.PdfError as error:
        raise PressError("unreplaceable", kind=type(error).__name__) from error
