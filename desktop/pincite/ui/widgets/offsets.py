"""Python counts characters, Qt counts UTF-16 units; a post with an emoji must not shift a pin."""

from bisect import bisect_left


class Offsets:
    """Translates between offsets of a text and positions in its QTextDocument."""

    def __init__(self, text: str) -> None:
        wide = bool(text) and max(text) > "\uffff"
        self._python = [i for i, char in enumerate(text) if char > "\uffff"] if wide else []
        self._qt = [offset + number for number, offset in enumerate(self._python)]

    def to_qt(self, offset: int) -> int:
        """The document position of an offset in characters."""
        return offset + bisect_left(self._python, offset)

    def from_qt(self, position: int) -> int:
        """The offset in characters of a document position."""
        return position - bisect_left(self._qt, position)
