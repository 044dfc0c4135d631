"""The block of a draft on which a remark of a printed copy stands, found by its words.

Letters and digits are compared, so that hyphens and line ends of the page do not matter. Words
that stand in several places are told apart by what stands around them; where the draft no longer
says them, the remark belongs to the draft as a whole and is never put at other words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pincite.drafting.revisions_ground import Sent

_LEAST = 8  # letters and digits around a note from which its place is told


@dataclass(frozen=True, slots=True)
class Printed:
    """The lines of a draft as printed, as one run of letters, each line's beginning known."""

    letters: str
    starts: tuple[int, ...]
    places: tuple[str, ...]

    def place(self, at: int) -> str:
        """The block to which a letter belongs."""
        from bisect import bisect_right

        return self.places[bisect_right(self.starts, at) - 1]


def printed(lines: Sequence[Sent]) -> Printed:
    """The lines made ready to be searched; those without a block of the draft are passed over."""
    letters, starts, places = [], [], []
    length = 0
    for line in lines:
        own = letters_of(line.text)
        if line.place and own:
            starts.append(length)
            places.append(line.place)
            letters.append(own)
            length += len(own)
    return Printed("".join(letters), tuple(starts), tuple(places))


def place_of(page: Printed, quoted: str, before: str, after: str) -> str:
    """The block where these words stand; "" when the draft does not say them."""
    words, left, right = letters_of(quoted), letters_of(before), letters_of(after)
    if words:
        found = [(_alike(page.letters, at, len(words), left, right), at)
                 for at in _every(page.letters, words)]  # fmt: skip
        return page.place(max(found, key=lambda one: (one[0], -one[1]))[1]) if found else ""
    for reach in (40, 24, 14, _LEAST):
        near = left[-reach:] + right[:reach]
        if len(near) >= _LEAST and near in page.letters:
            at = page.letters.index(near) + max(0, len(left[-reach:]) - 1)
            return page.place(at)
    for near in (left[-_LEAST * 2 :], right[: _LEAST * 2]):
        if len(near) >= _LEAST and page.letters.count(near) == 1:
            return page.place(page.letters.index(near))
    return ""


def letters_of(words: str) -> str:
    """Letters and digits alone, case and composition folded."""
    import unicodedata

    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words).casefold()))


def _every(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _alike(text: str, at: int, size: int, left: str, right: str) -> int:
    """How many letters on both sides agree."""
    agree = 0
    for near, there in ((left[::-1], text[:at][::-1][:60]), (right, text[at + size :][:60])):
        for one, other in zip(near, there, strict=False):
            if one != other:
                break
            agree += 1
    return agree
