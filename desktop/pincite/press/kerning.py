"""Kerning of one font, read from the ``.kern.json`` that packaging/fonts/derive_fonts.py wrote.

The file keeps the font's own shape: explicit pairs, then tables of classes, of which the first
that covers the left character decides (as OpenType's PairPos lookups do).
"""

import json
from collections.abc import Callable
from operator import add
from pathlib import Path


class _Pairs(dict[str, int]):
    """Distances by pair; one not met before is looked up."""

    def __init__(self, pairs: dict[str, int], look_up: Callable[[str, str], int]) -> None:
        super().__init__(pairs)
        self._look_up = look_up

    def __missing__(self, pair: str) -> int:
        found = self[pair] = self._look_up(pair[0], pair[1])
        return found


class Kerning:
    """Distances between neighbours, in thousandths of an em (mostly negative)."""

    def __init__(self, path: Path) -> None:
        read = json.loads(path.read_text(encoding="utf-8"))
        self._known = _Pairs(read["pairs"], self._look_up)
        self._tables = [
            (_places(table["first"]), _places(table["second"]), [_row(r) for r in table["values"]])
            for table in read["tables"]
        ]

    def __call__(self, first: str, second: str) -> int:
        """The distance to add between two characters."""
        return self._known[first + second]

    def between(self, text: str) -> list[int]:
        """The distances between the characters of a text, in order."""
        return list(map(self._known.__getitem__, map(add, text, text[1:])))

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
