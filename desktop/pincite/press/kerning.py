"""Kerning of one font, read from the ``.kern.json`` that packaging/fonts/derive_fonts.py wrote.

The file keeps the font's own shape: explicit pairs, then tables of classes, of which the first
that covers the left character decides (as OpenType's PairPos lookups do).
"""

import json
from pathlib import Path


class Kerning:
    """Distances between neighbours, in thousandths of an em (mostly negative)."""

    def __init__(self, path: Path) -> None:
        read = json.loads(path.read_text(encoding="utf-8"))
        self._known: dict[str, int] = dict(read["pairs"])
        self._tables = [
            (_places(table["first"]), _places(table["second"]), [_row(r) for r in table["values"]])
            for table in read["tables"]
        ]

    def __call__(self, first: str, second: str) -> int:
        """The distance to add between two characters."""
        pair = first + second
        found = self._known.get(pair)
        if found is None:
            found = self._known[pair] = self._look_up(first, second)
        return found

    def _look_up(self, first: str, second: str) -> int:
        for firsts, seconds, values in self._tables:
            row = firsts.get(first)
            if row is not None:
                return values[row].get(seconds.get(second, -1), 0)
        return 0


def _places(classes: list[str]) -> dict[str, int]:
    return {character: place for place, members in enumerate(classes) for character in members}


def _row(flat: list[int]) -> dict[int, int]:
    return dict(zip(flat[::2], flat[1::2], strict=True))
