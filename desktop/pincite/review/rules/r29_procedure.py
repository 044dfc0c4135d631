"""Rule 29: a notice, arbitration or limitation clause that the letter ignores."""

import re
from collections.abc import Iterable

from pincite.model.obligations import Clause, Version
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.in_force import covers, twin_in
from pincite.review.letter_kind import demands
from pincite.review.marking import whole
from pincite.text.edtf_dates import is_edtf

_TOPICS = (
    ("arbitration", re.compile(r"arbitra|mediat|médiat|dispute|différend|litige|conciliation|"
    r"escalat", re.IGNORECASE)),
    ("limitation", re.compile(r"limitation (?:of|period)|time[- ]bar|prescription|"
    r"forclusion", re.IGNORECASE)),
    ("notice", re.compile(r"\bnotices?\b|notification|mise en demeure|cure|remède", re.IGNORECASE)),
)  # fmt: skip
_SAID = {
    "arbitration": r"arbitra|mediat|médiat|dispute resolution|règlement des différends|"
    r"conciliation|adr\b",
    "limitation": r"limitation period|time[- ]bar|limitations?\b|prescription|forclusion|tolling",
    "notice": r"\bnotice\b|\bnotif|mise en demeure|mettons en demeure|\bcure\b",
}


def check(context: Context) -> Iterable[ReviewFinding]:
    """Procedural clauses, in force now, of the agreements whose clauses a demand relies on."""
    if not context.is_letter or not demands(context):
        return
    agreements = {
        version.agreement
        for item in context.used.values()
        if isinstance(item, Clause)
        and (version := context.closure.get(Version, item.version)) is not None
    }
    cited = {item.id for item in context.used.values() if isinstance(item, Clause)}
    done: set[str] = set()
    for clause in context.closure.all(Clause):
        version = context.closure.get(Version, clause.version)
        if version is None or version.agreement not in agreements or clause.basis != "procedure":
            continue
        kind = _kind(clause)
        if not kind or kind in done or not _current(version, context):
            continue
        done.add(kind)
        twins = {
            twin.id
            for other in context.closure.children(Version, "agreement", version.agreement)
            if (twin := twin_in(context.closure, clause, other)) is not None
        }
        if (twins | {clause.id}) & cited or re.search(_SAID[kind], context.text, re.IGNORECASE):
            continue
        yield whole(f"29.{kind}", "warn", clause.handle, number=clause.number,
                    heading=clause.heading, handle=clause.handle)  # fmt: skip


def _kind(clause: Clause) -> str:
    words = f"{clause.topic} {clause.heading}"
    return next((name for name, pattern in _TOPICS if pattern.search(words)), "")


def _current(version: Version, context: Context) -> bool:
    return not is_edtf(context.published) or covers(version, context.published)
