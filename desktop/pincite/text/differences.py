"""Where two wordings differ, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_PIECES = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of words that both wordings have, or only the old or only the new one."""

    kind: Literal["same", "old", "new"]
    words: str


def differences(old: str, new: str) -> tuple[Part, ...]:
    """The parts of two wordings in order; what is old comes before what stands in its place.

    The ``same`` and ``old`` parts joined give ``old``; ``same`` and ``new`` give ``new``.
    """
    one, other = _PIECES.findall(old), _PIECES.findall(new)
    found: list[Part] = []
    for code, start, end, first, last in SequenceMatcher(None, one, other, False).get_opcodes():
        if code == "equal":
            found.append(Part("same", "".join(one[start:end])))
            continue
        if end > start:
            found.append(Part("old", "".join(one[start:end])))
        if last > first:
            found.append(Part("new", "".join(other[first:last])))
    return tuple(found)
