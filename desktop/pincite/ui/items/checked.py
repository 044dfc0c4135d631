"""Whether the record was checked as it stands: remembered by the session, for this sitting."""

from pincite.casefile import Report
from pincite.ui.session import Session

_KEY = "verified_head"


def verify(session: Session) -> Report | None:
    """Check chain, originals and database; None when it failed, which has then been said."""
    from pincite.actions.history import verify as check

    report: Report | None = session.do(check)
    good = report is not None and report.good
    session.setProperty(_KEY, report.journal_head if report is not None and good else "")
    return report


def verified(session: Session) -> bool:
    """Whether a check found everything intact and nothing was changed since."""
    return session.is_open and session.property(_KEY) == session.case.journal_head
