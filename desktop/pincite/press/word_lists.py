"""Real lists in a Word copy: Word numbers them, and numbers anew when an item is added."""

import re
from typing import Any

from pincite.document import resolved as doc
from pincite.press.word_xml import child, element, w

_NUMBER = re.compile(r"(\d{1,9})\.")
_LEVELS = 9


class Numbering:
    """The lists of one document; ``step`` is the indent of a level in points."""

    def __init__(self, document: Any, step: float) -> None:
        self.root = document.part.numbering_part.element
        for old in list(self.root):
            self.root.remove(old)
        self.step = step
        self._abstract: dict[str, int] = {}
        self._lists = 0

    def list_of(self, block: doc.ListBlock, depth: int) -> int | None:
        """A new list's number for a block's labels; None when Word cannot count them so."""
        labels = [item.label for item in block.items]
        if depth >= _LEVELS or not labels:
            return None
        counted = [_NUMBER.fullmatch(label) for label in labels]
        if block.ordered and all(counted):
            numbers = [int(match[1]) for match in counted if match]
            if numbers == list(range(numbers[0], numbers[0] + len(numbers))):
                return self._list("", depth, numbers[0])
        if not block.ordered and len(set(labels)) == 1 and len(labels[0]) == 1:
            return self._list(labels[0], depth, 1)
        return None

    def _list(self, bullet: str, depth: int, start: int) -> int:
        abstract = self._abstract.get(bullet)
        if abstract is None:
            abstract = self._abstract[bullet] = self._define(bullet)
        self._lists += 1
        made = child(self.root, "num", numId=str(self._lists))
        child(made, "abstractNumId", val=str(abstract))
        override = child(made, "lvlOverride", ilvl=str(depth))
        child(override, "startOverride", val=str(start))
        return self._lists

    def _define(self, bullet: str) -> int:
        number = len(self._abstract)
        made = element("abstractNum", abstractNumId=str(number))
        child(made, "multiLevelType", val="multilevel")
        for level in range(_LEVELS):
            row = child(made, "lvl", ilvl=str(level))
            child(row, "start", val="1")
            child(row, "numFmt", val="bullet" if bullet else "decimal")
            child(row, "lvlText", val=bullet or f"%{level + 1}.")
            child(row, "lvlJc", val="left")
            indent = str(round(self.step * (level + 1) * 20))
            around = child(row, "pPr")
            child(around, "ind", left=indent, hanging=str(round(self.step * 20)))
        first = self.root.find(w("num"))
        if first is None:
            self.root.append(made)
        else:
            first.addprevious(made)
        return number


def number(paragraph: Any, list_number: int, depth: int) -> None:
    """Make a paragraph an item of a list."""
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = depth
    properties.get_or_add_numId().val = list_number
