"""How well figures and dates are read on the marked articles of this folder.

The articles are invented; each JSON file holds a text, its date and language, and what a careful
reader marks in it. A mark is met when a reading overlaps it and says the same. Eight articles
(api_dispute, sport, health, finance, city, science, court) were marked before they were first read
by the rules; in the others the readings were reviewed, corrected and kept as marks, so that these
guard against regression more than they measure.
"""

import json
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from pincite.text.dates import DateMention, find_dates
from pincite.text.quantities import Quantity, find_quantities

FOLDER = Path(__file__).parent / "marked"


@dataclass
class Score:
    """Marks, readings, and those of each that agree; ``misses`` for the message of a failure."""

    marked: int = 0
    read: int = 0
    right: int = 0
    misses: list[str] | None = None

    @property
    def precision(self) -> float:
        return self.right / self.read

    @property
    def recall(self) -> float:
        return self.right / self.marked


def articles() -> list[tuple[str, dict[str, Any]]]:
    """Name and content of each marked article."""
    return [(path.stem, json.loads(path.read_text("utf-8"))) for path in sorted(FOLDER.glob("*"))]


def quantities() -> Score:
    """Value, range, unit, qualifier, rate and period must all agree."""
    score = Score(misses=[])
    for name, article in articles():
        found = find_quantities(
            article["text"], article["language"], published=article["published"]
        )
        tally(score, name, article["quantities"], found, same_quantity)
    return score


def dates() -> Score:
    """EDTF and being a deadline must agree."""
    score = Score(misses=[])
    for name, article in articles():
        found = find_dates(article["text"], article["language"], published=article["published"])
        tally(score, name, article["dates"], found, same_date)
    return score


def same_quantity(mark: dict[str, Any], read: Quantity) -> bool:
    high = Decimal(mark["high"]) if mark["high"] else None
    return (
        (Decimal(mark["value"]), high) == (read.value, read.high)
        and mark["unit"] == read.unit
        and mark["qualifier"] == read.qualifier
        and mark["period"] == read.period
        and mark["per"] == read.per
    )


def same_date(mark: dict[str, Any], read: DateMention) -> bool:
    return bool(mark["edtf"] == read.edtf and mark["deadline"] == read.deadline)


def tally(score: Score, name: str, marks: list[Any], found: list[Any], same: Any) -> None:
    score.marked += len(marks)
    score.read += len(found)
    left = list(found)
    assert score.misses is not None
    for mark in marks:
        near = [f for f in left if f.start < mark["end"] and mark["start"] < f.end]
        match = next((f for f in near if same(mark, f)), None)
        if match:
            score.right += 1
            left.remove(match)
        else:
            score.misses.append(f"{name}: missed {mark} near {near}")
    score.misses += [f"{name}: extra {item}" for item in left if _alone(item, marks)]


def _alone(item: Any, marks: list[Any]) -> bool:
    return not any(item.start < m["end"] and m["start"] < item.end for m in marks)
