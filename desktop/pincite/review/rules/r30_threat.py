"""Rule 30: a threat of prosecution or of a regulator, to gain a civil advantage."""

import re
from collections.abc import Iterable

from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at

_CRIMINAL = (
    r"(?:criminal(?:ly)? (?:charges?|complaints?|prosecut\w+|proceedings|referral|authorities|"
    r"action|penalt\w+)|"
    r"prosecut(?:ed|or'?s?|ion|ors)|district attorney|\bpolice\b|\bjail\b|\bprison\b|imprison\w+|"
    r"plainte pénale|porter plainte|dépôt de plainte|déposer plainte|poursuites pénales|procureur|"
    r"action pénale|voie pénale|pénalement|citation directe)"
)
_REGULATOR = (
    r"(?:regulators?|regulatory (?:authorit\w+|complaint|body|bodies|referral)|\bSEC\b|\bFTC\b|"
    r"\bIRS\b|\bICO\b|"
    r"\bFCA\b|\bSRA\b|\bHMRC\b|attorney general|bar association|disciplinary (?:charges?|"
    r"complaints?|proceedings)|"
    r"licensing (?:board|authority)|tax authorit\w+|immigration authorit\w+|autorités? (?:de "
    r"(?:régulation|"
    r"contrôle)|administratives?|fiscales?|compétentes?)|\bCNIL\b|\bDGCCRF\b|\bAMF\b|"
    r"administration fiscale|"
    r"\bURSSAF\b|bâtonnier|conseil de l'ordre|data protection authorit\w+|competition authorit\w+)"
)
_DOES = (
    r"(?:report\w*|refer\w*|notif\w+|inform\w*|complain\w*|complaint|alert\w*|contact\w*|"
    r"bring\w*|go(?:ing)? to|"
    r"seek\w*|press\w*|initiat\w*|fil(?:e|ing)|pursu\w*|request\w*|ask\w*|lodg\w*|make|hand\w*|"
    r"submit\w*|face|"
    r"saisi\w*|signal\w*|dénonc\w*|transmett\w*|dépos\w*|port\w*|engag\w*|avis\w*|alert\w*|"
    r"poursui\w*|"
    r"inform\w*|exposer\w*|citer|sollicit\w*)"
)
_CONDITION = re.compile(
    r"\b(?:unless|if (?:you|we|payment|the|no|this|ferris|\w+ (?:does|do|fails?|is|are|has))|"
    r"failing|failure to|"
    r"absent|otherwise|should you|in the event|until|in default|else|à défaut|faute|sauf|si "
    r"vous|si le|si la|"
    r"s'il|sans réponse|en l'absence|à moins|si \w+ ne|passé ce délai|dans le cas contraire|"
    r"sinon)\b",
    re.IGNORECASE,
)
_THREAT = re.compile(
    rf"\b{_DOES}\b[^.;]{{0,90}}?{_CRIMINAL}|{_CRIMINAL}[^.;]{{0,60}}?\b(?:will|shall|may|follow|"
    rf"against you|"
    rf"be (?:brought|sought|filed|initiated)|contre vous|sera|seront|seraient|serait)\b|"
    rf"\b{_DOES}\b[^.;]{{0,90}}?{_REGULATOR}",
    re.IGNORECASE,
)
_MILD = re.compile(
    r"\b(?:has|have|had|was|were|already|did|avez|avons|a été|ont|avait|déjà|must|shall|"
    r"required to|"
    r"duty to|obligations? to|devez|doit|oblig\w+)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:we|our client|us|I|nous|notre client\w*|je|will|shall|would)\b", re.IGNORECASE
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """A threat with a condition, in the same sentence or the one before it."""
    if not context.is_letter:
        return
    for part in context.body:
        for number, (start, end) in enumerate(part.sentences):
            match = _THREAT.search(part.flat, start, end)
            if match is None or part.quoted(*match.span()):
                continue
            sentence = part.flat[start:end]
            before = part.sentences[number - 1] if number else (start, start)
            around = part.flat[before[0] : end]
            lead = part.flat[start : match.start()][-60:]
            if not _CONDITION.search(around) or not _OURS.search(sentence):
                continue
            if _MILD.search(lead) and not re.search(
                r"\b(?:will|would|allons|sera)\b", lead, re.IGNORECASE
            ):
                continue
            yield at(f"30.{context.country}", "warn", part, match.span())
            break
