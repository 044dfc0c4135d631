"""Findings at a place: what every rule says in the same way."""

from pincite.review.findings import Fix, ReviewFinding, Severity, Worded
from pincite.review.parts import Part
from pincite.text.typography import fold


def at(
    code: str,
    severity: Severity,
    part: Part,
    span: tuple[int, int],
    *,
    fix: Fix | None = None,
    key: str = "",
    **values: Worded,
) -> ReviewFinding:
    """A finding on some words of a part; ``code`` is ``rule.name``.

    The words are among its values as ``words``; its key is the code with ``key``, or with them.
    """
    start, end = span
    words = " ".join(part.text[start:end].split())
    return ReviewFinding(
        rule=int(code.partition(".")[0]),
        severity=severity,
        code=code,
        place=part.place,
        start=part.offset + start,
        end=part.offset + end,
        values=tuple({"words": words, **values}.items()),
        key=f"{code}:{key or fold(words)}",
        fix=fix,
        note=part.note,
    )


def whole(code: str, severity: Severity, key: str = "", **values: Worded) -> ReviewFinding:
    """A finding on the document as a whole."""
    return ReviewFinding(
        rule=int(code.partition(".")[0]),
        severity=severity,
        code=code,
        values=tuple(values.items()),
        key=f"{code}:{key}",
    )
