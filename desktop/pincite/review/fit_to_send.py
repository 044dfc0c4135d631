"""The gate: every rule over one draft, what blocks first."""

from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.rules import APPROVAL, RULES


def check(context: Context, *, before_approval: bool = False) -> list[ReviewFinding]:
    """All findings, blocking ones first, then in reading order.

    ``before_approval`` leaves out the rule that asks for a lawyer's approval.
    """
    found: list[ReviewFinding] = []
    for number, rule in RULES.items():
        if not (before_approval and number == APPROVAL):
            found += rule(context)
    return sorted(found, key=_order)


def _order(finding: ReviewFinding) -> tuple[bool, list[int], int, int, int]:
    place = [int(part) for part in finding.place.split(".") if part.isdigit()]
    return (
        finding.severity != "block",
        place or [1 << 30],
        finding.note,
        finding.start,
        finding.rule,
    )
