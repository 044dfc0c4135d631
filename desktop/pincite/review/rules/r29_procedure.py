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
    ("limitation", re.compile(r"\blimitations?\b(?! of (?:liabilit|damage|"
    r"remed|warrant))|time[- ]bar|prescription|"
    r"forclusion", re.IGNORECASE)),
    ("notice", re.compile(r"\bnotices?\b|notification|mise en demeure|cure|remède", re.IGNORECASE)),
)  # fmt: skip
_SAID = {
    "arbitration": r"arbitra|mediat|médiat|dispute resolution|règlement des différends|"
    r"conciliation|adr\b",
    "limitation": r"limitation period|time[- ]bar|limitations?\b|prescription|forclusion|tolling",
    "notice": r"\bnotice\b|\bnotif|mise en demeure|mettons en demeure|\bcure\b",
}


_SUIT = re.compile(
    r"\b(?:sue|(?:file|bring|commence|begin|issue|start|institute) (?:\w+ ){0,3}(?:suit|lawsuit|"
    r"action|complaint|proceedings|litigation|claim)|"
    r"(?:go|turn|apply) to (?:the )?(?:\w+ ){0,2}courts?|"
    r"saisi(?:ra|ront|r) (?:\w+ ){0,3}(?:tribunal|juge|juridiction|cour)|assigner(?:a|ons|ont|"
    r"ai)?|(?:en )?assignant|assignation)\b",
    re.IGNORECASE,
)


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
    relied = {item.version for item in context.used.values() if isinstance(item, Clause)}
    cited = {item.id for item in context.used.values() if isinstance(item, Clause)}
    done: set[str] = set()
    for clause in context.closure.all(Clause):
        version = context.closure.get(Version, clause.version)
        if version is None or version.agreement not in agreements or clause.basis != "procedure":
            continue
        kind = _kind(clause)
        if not kind or kind in done:
            continue
        # A change of forum seldom reaches back: the version relied on keeps its own.
        kept = version.id in relied and kind == "arbitration" and _sues(context)
        if not _current(version, context) and not kept:
            continue
        done.add(kind)
        twins = {
            twin.id
            for other in context.closure.children(Version, "agreement", version.agreement)
            if (twin := twin_in(context.closure, clause, other)) is not None
        }
        if (twins | {clause.id}) & cited or _heeded(clause, kind, context):
            continue
        yield whole(f"29.{kind}", "warn", clause.handle, number=clause.number,
                    heading=clause.heading, handle=clause.handle)  # fmt: skip


def _sues(context: Context) -> bool:
    """Whether the letter announces that a court will be seised."""
    return any(_SUIT.search(part.flat) for part in context.body if part.kind != "quotation")


def _heeded(clause: Clause, kind: str, context: Context) -> bool:
    """Whether the body speaks of it; of arbitration itself where the clause says arbitration."""
    said = _SAID[kind]
    if kind == "arbitration" and "arbitra" in f"{clause.heading} {clause.text}".lower():
        said = "arbitra"
    words = "\n".join(part.flat for part in context.body)
    number = rf"(?:section|clause|article|§|art\.) ?{re.escape(clause.number)}(?![\w(])"
    return re.search(said, words, re.IGNORECASE) is not None or bool(
        clause.number and re.search(number, words, re.IGNORECASE)
    )


def _kind(clause: Clause) -> str:
    words = f"{clause.topic} {clause.heading}"
    return next((name for name, pattern in _TOPICS if pattern.search(words)), "")


def _current(version: Version, context: Context) -> bool:
    return not is_edtf(context.published) or covers(version, context.published)
