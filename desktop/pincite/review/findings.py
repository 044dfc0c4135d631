"""What fit to send finds: a value with a rule, a place, values for its sentence, maybe a fix."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["block", "warn"]
Worded = str | int


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding: words for ``start`` to ``end`` of its block's plain text.

    ``code`` names the sentence that describes it.
    """

    code: str
    replacement: str


@dataclass(frozen=True, slots=True)
class ReviewFinding:
    """One finding of a rule.

    ``code`` names its sentence and ``values`` fill it. ``place`` is the id of a block of the draft
    (empty: the whole document), ``start`` and ``end`` count characters in the block's plain text,
    or in that of its footnote number ``note``. ``key`` is the same for the same matter when the
    text around it moves. ``message`` is filled by :func:`pincite.review.wording.message`.
    """

    rule: int
    severity: Severity
    code: str
    place: str = ""
    start: int = 0
    end: int = 0
    values: tuple[tuple[str, Worded], ...] = ()
    key: str = ""
    fix: Fix | None = None
    note: int = 0
    message: str = ""


# Counsel may not set these aside, whatever the reason (reference: "No override").
NO_OVERRIDE = frozenset({"3.differs", "6.missing", "6.typed_missing", "8.changed"})
NO_OVERRIDE_RULES = frozenset({14, 22, 23, 24})


def may_override(finding: ReviewFinding) -> bool:
    """Whether the approver may set a finding aside with a reason."""
    return finding.rule not in NO_OVERRIDE_RULES and finding.code not in NO_OVERRIDE
