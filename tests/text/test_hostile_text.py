"""Text made to be slow: every reader stays about linear in its length."""

import time
from collections.abc import Callable

import pytest

from pincite.text.anchors import find_anchor, make_anchor
from pincite.text.dates import find_dates
from pincite.text.demands import find_deadlines
from pincite.text.languages import detect
from pincite.text.names import find_names
from pincite.text.quantities import find_quantities
from pincite.text.quotations import find_quotations
from pincite.text.typography import plain, typographic

DAY = "2023-05-19"
READERS: dict[str, Callable[[str], object]] = {
    "quantities": lambda text: find_quantities(text, "en", published=DAY),
    "chiffres": lambda text: find_quantities(text, "fr", published=DAY),
    "dates": lambda text: find_dates(text, "en", published=DAY),
    "deadlines": lambda text: find_deadlines(text, "fr", published=DAY),
    "names": lambda text: find_names(text, "en", ["Aa"]),
    "quotations": lambda text: find_quotations(text, "en"),
    "language": detect,
    "typography": lambda text: (typographic(text, "fr"), typographic(text, "en"), plain(text)),
    "anchor": lambda text: find_anchor("z" + text, make_anchor("x" + text, 0, 30)),
}
PIECES = ["1 ", "1,000, ", "a ", "\n", "1", '"', "“ab ", "May 3, ", "in 2022 8 apps, ", "( ", "x@"]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("piece", PIECES)
def test_long_repetition_is_read_in_time(reader: str, piece: str) -> None:
    short, long = 6_000 // len(piece), 24_000 // len(piece)
    spent = [_spent(READERS[reader], piece * count) for count in (short, long)]
    # Four times the text: a linear reader takes four times as long, a quadratic one sixteen.
    assert spent[1] <= 10 * max(spent[0], 0.02)


def _spent(read: Callable[[str], object], text: str) -> float:
    """Processor time, so that a busy machine changes nothing; the best of two."""
    found = []
    for _ in range(2):
        started = time.process_time()
        read(text)
        found.append(time.process_time() - started)
    return min(found)
