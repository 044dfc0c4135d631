"""The mark of words that a program recognised in a picture: they may be misread, and say so.

The mark stands in the label of a text block and of every passage pinned in it.
"""

MARK = "OCR"
#: The label of words that counsel read in a picture and typed.
TRANSCRIBED = "transcribed"


def marked(label: str) -> str:
    """A block's label with the mark: ``OCR``, ``iv, OCR``."""
    if is_marked(label):
        return label
    return f"{label}, {MARK}" if label else MARK


def is_marked(label: str) -> bool:
    """Whether the words under a label were recognised in a picture."""
    return label == MARK or label.endswith(f", {MARK}")


def unmarked(label: str) -> str:
    """The label without the mark."""
    return "" if label == MARK else label.removesuffix(f", {MARK}")
