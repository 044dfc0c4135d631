"""Rule 20: markings that contradict each other; a delivery that is not the notice clause's."""

import re
from collections.abc import Iterable, Iterator

from pincite.model.obligations import Agreement, Clause, Version
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.in_force import covers, twin_in
from pincite.review.marking import at, whole
from pincite.review.parts import Part
from pincite.text.edtf_dates import is_edtf

_CLOSED = re.compile(
    r"\bwithout prejudice\b(?! to)|\b(?:F\.?R\.?E\.?|rule|fed\. r\. evid\.) ?408\b|\bsettlement "
    r"communication\b|\bfor settlement purposes\b|\bconfidentiel(?:le)?\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\bopen (?:letter|correspondence|offer|demand|notice|communication|reply|response|claim)\b|"
    r"\bofficielle\b",
    re.IGNORECASE,
)
_ADMISSIBLE = re.compile(
    r"\bthis letter (?:is|may be) (?:an )?open\b|\b(?:will|shall|may|intend to) (?:be "
    r")?(?:produced?|relied? (?:up)?on|relying|put|place[d]?)\b[^.;]{0,40}\bthis (?:letter|"
    r"correspondence)\b|\bthis letter (?:will|may) be (?:produced|shown|put) (?:to|before)\b|"
    r"\blettre (?:a un caractère )?officielle\b",
    re.IGNORECASE,
)
_METHODS = (
    ("email", re.compile(r"\be-?mails?\b|\bcourriels?\b|\bmél\b|électronique", re.IGNORECASE)),
    ("registered", re.compile(r"registered|certified|return receipt|recommandée?|\bLRAR\b|"
    r"\bRAR\b|special delivery|"
                              r"recorded (?:delivery|signed)", re.IGNORECASE)),
    ("courier", re.compile(r"\bcourier\b|\bovernight\b|\bexpress\b|FedEx|\bDHL\b|\bUPS\b|"
    r"\bcoursier\b|"
                           r"porteur", re.IGNORECASE)),
    ("hand", re.compile(r"\b(?:by|in) hand\b|hand[- ]deliver\w*|personal(?:ly)? (?:service|"
    r"delivered)|\bmessenger\b|"
                        r"remise? en main propre|huissier|commissaire de justice", re.IGNORECASE)),
    ("post", re.compile(r"\b(?:first[- ]class )?(?:post|mail)\b(?! ?box)|\bU\.?S\.? mail\b|"
    r"\bcourrier (?:postal|simple|ordinaire)\b|\blettre (?:simple|ordinaire|verte|suivie)\b|\bDX\b|"
                        r"\bvoie postale\b", re.IGNORECASE)),
    ("fax", re.compile(r"\bfax\b|facsimile|télécopie", re.IGNORECASE)),
)  # fmt: skip
_NOTICE = re.compile(r"\bnotices?\b|\bnotifications?\b", re.IGNORECASE)


def check(context: Context) -> Iterable[ReviewFinding]:
    """The letter's own markings, and its delivery lines against the notice clause."""
    if not context.is_letter:
        return
    yield from _conflict(context)
    yield from _delivery(context)


def _marks(context: Context) -> Iterator[tuple[Part, re.Match[str], str]]:
    """Markings stand above the letter, or alone on a line, never inside a sentence."""
    for part in context.parts:
        standing = part.role in ("marking", "front", "subject", "delivery", "reference") or (
            len(part.text) < 60 and not part.role
        )
        for kind, pattern in (("closed", _CLOSED), ("open", _OPEN)):
            match = pattern.search(part.flat) if standing else None
            if match is not None and not part.quoted(*match.span()):
                yield part, match, kind


def _conflict(context: Context) -> Iterator[ReviewFinding]:
    found = list(_marks(context))
    closed = [one for one in found if one[2] == "closed"]
    opened = [one for one in found if one[2] == "open"]
    for part in context.body:
        match = _ADMISSIBLE.search(part.flat)
        if match is not None and not part.quoted(*match.span()):
            opened.append((part, match, "open"))
    if closed and opened:
        part, match, _ = closed[0]
        yield at("20.conflict", "warn", part, match.span(), other=opened[0][1][0])


def _delivery(context: Context) -> Iterator[ReviewFinding]:
    lines = " ".join(part.flat for part in context.parts if part.role == "delivery")
    lines += " ".join(str(one) for one in context.draft.settings.get("delivery", ()) or ())
    used = _methods(lines)
    if not used:
        return
    for clause in _notice_clauses(context):
        wanted = _methods(f"{clause.text} {clause.said('text', context.lang)}")
        if wanted and not wanted & used:
            yield whole(
                "20.delivery", "warn", clause.handle, number=clause.number,
                wanted=", ".join(sorted(wanted)), used=", ".join(sorted(used)),
            )  # fmt: skip


def _methods(words: str) -> set[str]:
    found = {name for name, pattern in _METHODS if pattern.search(words)}
    if "registered" in found:
        plain = re.sub(
            r"(?:registered|certified|recorded) (?:\w+ )?(?:post|mail)",
            "",
            words,
            flags=re.IGNORECASE,
        )
        if not dict(_METHODS)["post"].search(plain):
            found.discard("post")
    if "email" in found and not dict(_METHODS)["post"].search(
        re.sub(r"(?i)e-mail|electronic mail", "", words)
    ):
        found.discard("post")
    return found


def _notice_clauses(context: Context) -> Iterator[Clause]:
    """Notice clauses, in force on the letter's date, of the agreements that the letter uses."""
    day = context.published
    agreements = set()
    for item in context.used.values():
        if isinstance(item, Agreement):
            agreements.add(item.id)
        version = context.closure.get(Version, getattr(item, "version", None))
        version = item if isinstance(item, Version) else version
        if version is not None:
            agreements.add(version.agreement)
    for clause in context.closure.all(Clause):
        version = context.closure.get(Version, clause.version)
        if version is None or version.agreement not in agreements or clause.basis != "procedure":
            continue
        if not _NOTICE.search(f"{clause.topic} {clause.heading}"):
            continue
        if not is_edtf(day) or covers(version, day) or not _later(clause, version, day, context):
            yield clause


def _later(clause: Clause, version: Version, day: str, context: Context) -> bool:
    """Whether another version in force has this clause too."""
    others = context.closure.children(Version, "agreement", version.agreement)
    return any(covers(one, day) and twin_in(context.closure, clause, one) for one in others)
