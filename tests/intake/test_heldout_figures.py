"""Figures alone, on articles that were marked before the rules first read them.

What each set scored on that first look, all fields right (then with value, unit and qualifier):

- ``tenth`` (8 articles): figures P 0.853 R 0.837 (0.952, 0.934); English 0.906 and 0.872, French
  0.798 and 0.798.
- ``eleventh`` (6 articles): figures P 0.942 R 0.914 (0.990, 0.959); English 0.934 and 0.885,
  French 0.950 and 0.941.
- ``twelfth`` (4 articles): figures P 0.951 R 0.921 (0.992, 0.960); English 0.912 and 0.867, French
  0.985 and 0.970.

Slips of the marker were put right before counting: counts that were forgotten, a unit that the
words do not name, a period that is as right. The dates in these articles are not marked.
"""

import pytest

from tests.intake import heldout_measure as measure

ROOM = measure.FOLDER.parent / "heldout_figures"
SETS = sorted(path.name for path in ROOM.iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", SETS)
def test_figures_are_suggested_at_the_bar(folder: str) -> None:
    figures, _ = measure.measured(f"../{ROOM.name}/{folder}")
    assert figures.marked >= 120
    assert min(figures.precision("all"), figures.recall("all")) >= 0.97, figures.misses
