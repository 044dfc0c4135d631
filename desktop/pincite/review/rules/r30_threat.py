"""Rule 30: a threat of prosecution or of a regulator, to gain a civil advantage."""

import re
from collections.abc import Iterable
from functools import lru_cache

from pincite.model.people import Party
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at

_CRIMINAL = (
    r"(?:criminal(?:ly)? (?:charges?|complaints?|prosecut\w+|proceedings|referral|authorities|"
    r"action|penalt\w+)|prosecut(?:ed|or'?s?|ion|ors)|district attorney|\bpolice\b|\bjail\b|"
    r"\bprison\b|imprison\w+|plainte pénale|port\w+ plainte|dépôt de plainte|"
    r"poursuites pénales|procureur|action pénale|voie pénale|(?:au|juge) pénal|pénalement|"
    r"citation directe|plainte (?:\w+ )?(?:entre les mains|contre|auprès du (?:parquet|procureur))|"
    r"dépos\w+ (?:une )?plainte|plainte (?:sera|serait) déposée|\bparquet\b|"
    r"\bserious fraud office\b|\bSFO\b|\baction fraud\b|\bU\.?S\.? attorney\b|\bDOJ\b|"
    r"department of justice|\bFBI\b|"
    r"state'?s attorney|\bsheriff\b)"
)
_REGULATOR = (
    r"(?:regulators?|regulatory (?:authorit\w+|complaint|body|bodies|referral)|\bSEC\b|\bFTC\b|"
    r"\bIRS\b|\bICO\b|\bFCA\b|\bSRA\b|\bHMRC\b|\bOSHA\b|\bCMA\b|insolvency service|companies house|"
    r"information commissioner|health and safety executive|\bHSE\b|environment agency|\bOfcom\b|"
    r"trading standards|attorney general|bar association|disciplinary "
    r"(?:charges?|complaints?|proceedings)|licensing (?:board|authority)|tax authorit\w+|"
    r"immigration authorit\w+|autorités? (?:de (?:régulation|contrôle)|administratives?|fiscales?|"
    r"compétentes?)|\bCNIL\b|\bDGCCRF\b|\bAMF\b|administration fiscale|inspection du travail|"
    r"\bDREETS\b|autorité de la concurrence|\bURSSAF\b|bâtonnier|"
    r"\b(?-i:(?:[A-Z]\w+ ){1,4}(?:Agency|Authority|Inspectorate|Ombudsman|Regulator))\b|"
    r"(?-i:Federal \w+ Commission|Securities and Exchange Commission|Financial Conduct Authority)|"
    r"environmental health|répression des fraudes|services? vétérinaires?|"
    r"conseil de l'ordre|data protection authorit\w+|competition authorit\w+)"
)
_DOES = (
    r"(?:report\w*|refer\w*|tell|write to|"
    r"écri\w+|remett\w+|"
    r"raise|put|place|take|"
    r"notif\w+|inform\w*|complain\w*|complaint|alert\w*|contact\w*|bring\w*|"
    r"go(?:ing)? to|seek\w*|press\w*|initiat\w*|fil(?:e|ing)|pursu\w*|request\w*|ask\w*|lodg\w*|"
    r"make|hand\w*|submit\w*|face|saisi\w*|signal\w*|dénonc\w*|transmett\w*|dépos\w*|port\w*|"
    r"engag\w*|avis\w*|alert\w*|poursui\w*|inform\w*|exposer\w*|citer|sollicit\w*)"
)
_CONDITION = re.compile(
    r"\b(?:unless|if (?:not\b|you|we|payment|the|no|this|ferris|\w+ (?:does|do|fails?|is|are|has))|"
    r"failing|failure to|absent|otherwise|should you|in the event|until|in default|else|à défaut|"
    r"should (?:it|they|this|that|he|she|payment|\w+) (?:not|fail)|"
    r"sans (?:paiement|règlement|suite|accord)|faute|sauf|"
    r"si vous|si le|si la|s'il|sans réponse|en l'absence|à moins|si \w+ ne|passé ce "
    r"délai|dans le cas contraire|sinon)\b",
    re.IGNORECASE,
)
_UPTO = r"(?:[^.;]|(?<=\bM[rs])\.|(?<=\bMrs)\.|(?<=\bDr)\.|(?<=\bM)\.|(?<=Inc)\.)"
_THREAT = re.compile(
    rf"\b{_DOES}\b{_UPTO}{{0,90}}?{_CRIMINAL}|{_CRIMINAL}[^.;]{{0,60}}?\b(?:will|shall|may|follow|"
    rf"against you|be (?:brought|sought|filed|initiated)|contre vous|sera|seront|seraient|"
    rf"serait)\b|\b{_DOES}\b{_UPTO}{{0,90}}?{_REGULATOR}|"
    r"\b(?:dépos|port)(?:era|erai|erons|eront) (?:une )?plainte\b",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(f"{_CRIMINAL}|{_REGULATOR}", re.IGNORECASE)  # asked first, for speed
_SETTLES = re.compile(  # an ombudsman is also a way out of court
    r"\b(?:mediat\w+|conciliat\w+|ADR|arbitrat\w+|alternative dispute|médiat\w+)\b", re.IGNORECASE
)
_MILD = re.compile(
    r"\b(?:has|have|had|was|were|already|did|avez|avons|a été|ont|avait|déjà|must|shall|required "
    r"to|duty to|obligations? to|devez|doit|oblig\w+)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:we|our client|us|I|nous|notre client\w*|je|\w{2,}(?:era|ira|dra)|sera|seront|will|shall|"
    r"would)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def _names_one(flat: str) -> bool:
    """Whether a paragraph names a prosecutor or a regulator; most have not changed since asked."""
    return _TO_WHOM.search(flat) is not None


def check(context: Context) -> Iterable[ReviewFinding]:
    """A threat with a condition, in the same sentence or the one before it."""
    if not context.is_letter:
        return
    for part in context.body:
        if not _names_one(part.flat):
            continue
        for number, (start, end) in enumerate(part.sentences):
            match = _THREAT.search(part.flat, start, end)
            if match is None or part.quoted(*match.span()):
                continue
            sentence = part.flat[start:end]
            before = part.sentences[number - 1] if number else (start, start)
            around = part.flat[before[0] : end]
            lead = part.flat[start : match.start()][-60:]
            if "mbudsman" in match[0] and _SETTLES.search(sentence):
                continue
            if not _CONDITION.search(around) or not _ours(sentence, context):
                continue
            if _MILD.search(lead) and not re.search(
                r"\b(?:will|would|we shall|I shall|allons|sera)\b", lead, re.IGNORECASE
            ):
                continue
            yield at(f"30.{context.country}", "warn", part, match.span())
            break


def _ours(sentence: str, context: Context) -> bool:
    """Whether the one who threatens is our own side."""
    names = [
        name
        for party in context.closure.all(Party)
        if party.side == "own"
        for name in (party.name, party.short_name)
        if name
    ]
    return _OURS.search(sentence) is not None or any(name in sentence for name in names)
