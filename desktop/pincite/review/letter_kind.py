"""What a letter does: demands, claims, asks to preserve, asks to delete, reserves rights."""

import re
from collections.abc import Iterator

from pincite.document.tree import Directive
from pincite.model.claims import Demand
from pincite.model.obligations import Clause
from pincite.review.context import Context
from pincite.review.parts import Part

_DEMANDS = re.compile(
    r"\b(?:we|our client|he|she|(?!(?:Act|Code|Law|Rule|Section|Article|Clause|Schedule|Court|It|"
    r"This|That|Which|Protocol|Direction|Regulation|Directive|Policy|Lease|Agreement|Contract)\b)"
    r"(?-i:[A-Z]\w+)\.?) (?:hereby |therefore |accordingly |further |also "
    r")?(?:demands?|requires?|insists?)\b|\b(?:demand(?:s|ed)? that|demand for|is a demand|"
    r"letter of claim|"
    r"letter before (?:claim|action)|cease and desist|you (?:must|are required to|shall)|is "
    r"required to|must (?:pay|cease|deliver|provide|return|hold|keep|preserve|retain|stop|remove|"
    r"refund|repay|reinstate|withdraw|correct|repair|vacate|comply)|(?:my|our) client wants|"
    r"mise en demeure|met\w* "
    r"(?:\w+ ){0,4}en demeure|mis(?:e|es)? en demeure|(?:is|are) to (?:pay|cease|deliver|provide|"
    r"return|refund|repay|remove|withdraw|repair|vacate)|(?:if|unless|failing)\b(?:[^.;]|"
    r"(?<=\b[MD]r)\.|(?<=\bM[rs]s)\.|(?<=\bMs)\.|(?<=Inc)\.|(?<=Corp)\.){0,120}\b(?:will|"
    r"shall) (?:\w+ ){0,2}(?:file|sue|commence|issue|institute)\b|vous somm\w+|sommation)\b",
    re.IGNORECASE,
)
_CLAIMS = re.compile(
    r"\b(?:breach(?:es|ed)?|infring\w+|violat\w+|wrongful\w*|unlawful\w*|claims?|liable|"
    r"liability|damages|proceedings|litigation|legal "
    r"action|court|arbitration|remed(?:y|ies)|manquements?|responsabilité|dommages|juridiction|"
    r"tribunal|inexécution|justice|poursuites|en demeure|arbitrage|litiges?)\b",
    re.IGNORECASE,
)
_RESERVED = re.compile(
    r"\breserv(?:e[sd]?|ing|ation of)\b[^.;]{0,80}\b(?:rights?|remed|claims?|position)|"
    r"\b(?:rights?|remedies|claims|defen[sc]es|position)\b[^.;]{0,240}\breserve[sd]?\b|\bwithout "
    r"(?:waiv\w+|prejudice to)\b|"
    r"\bnothing (?:(?:in|contained in) this (?:letter|notice)|"
    r"herein)\b[^.;]{0,60}\b(?:waive[rs]?|limit\w*|"
    r"affect\w*|prejudice\w*|constru\w+|deemed|releas\w+|admission)\b|\bnot (?:be )?(?:a |"
    r"construed as a )?waive[rd]?\b|\b(?:no|not) waiver\b|\bwaives? (?:no|any)\b|\bsous (?:toutes|"
    r"les plus expresses) réserves\b|\b(?:réserv\w+)\b[^.;]{0,80}\b(?:droits?|actions?|recours|"
    r"faculté|possibilité)\b|\b(?:droits?|actions?|moyens|"
    r"recours)\b[^.;]{0,60}\bréserv\w+|\bsans préjudice d|"
    r"\bne (?:vaut|saurait)\b[^.;]{0,60}\brenonciation\b(?! à (?:s'en prévaloir|"
    r"(?:cette|la|ladite) clause))",
    re.IGNORECASE,
)
_SHORTENED = re.compile(  # the point of "X Corp." ends no sentence
    r"\b(Corp|Inc|Ltd|Cos?|LLC|L\.?P|Cie|Éts|S\.?A|plc|Mr|Mrs|Ms|Dr|M|Me)\."
)
_PRESERVE = re.compile(
    r"\b(?:preserv(?:e[sd]?|ing|ation)|litigation hold|(?:keep|retain|hold|maintain|"
    r"safeguard)\b[^.;]{0,70}\b(?:records?|documents?|logs?|data|evidence|files?|e-?mails?|"
    r"correspondence|messages?|papers?|samples?|bons|pièces)|"
    r"(?:records?|documents?|logs?|data|messages?|files?|e-?mails?)\b[^.;]{0,60}\bbe (?:kept|"
    r"retained|held|put aside)|keep (?:everything|it all|all of (?:it|them|this))|(?:turn|"
    r"switch)(?:ed)? off (?:any |all |"
    r"every )?auto\w*|"
    r"(?:do not|don't|nothing (?:is to|should|must|may) be|never) (?:\w+ )?(?:delet\w+|destroy\w*|"
    r"discard\w*|wip\w+|eras\w+|shred\w*|alter\w*|thrown)|"
    r"gard(?:er|ez)\b[^.;]{0,70}\b(?:documents?|pièces|bons|courriels|données|dossier)|"
    r"suspend\b[^.;]{0,60}\b(?:delet\w+|destruction)|spoliation|conserv\w+|"
    r"préserv\w+|(?:ne|n')\b[^.;]{0,30}\b(?:détrui\w+|effac\w+|supprim\w+|alter\w+))\b",
    re.IGNORECASE,
)
_DELETE = re.compile(
    r"\b(?:delet(?:e|es|ing|ion)|destroy(?:s|ing)?|destruction|purg(?:e|es|ing)|erase[sd]?|"
    r"erasure|be (?:permanently |promptly |then )?(?:deleted|destroyed|erased|wiped|"
    r"purged|shredded)|"
    r"wip(?:e|es|ing)|détrui\w+|destruction|effac\w+|supprim\w+|suppression|purg\w+)\b",
    re.IGNORECASE,
)
_REFRAIN = re.compile(
    r"\b(?:not|no|nor|never|nothing|none|neither|rien|nul(?:le)?|without|refrain\w*|"
    r"suspend\w*|suspensions?|gel\b|désactiv\w*|arrêt\b|stop|halt|disabl\w+|prevent\w*|avoid\w*|"
    r"against|routine|automatic|auto|ne|n|pas|aucune?|sans|ni|suspend\w*|cesser|interromp\w+|"
    r"whether|held or|held, or|detained or|has been|have been|had been|was|were|any|si|détenues? "
    r"ou|ou détruites?|ont été|a été|éventuel\w*|état de)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(  # "nothing that bears on this matter, in whatever system, is to be deleted"
    r"(?:^|[:;,] )\W*(?:that )?(?:nothing|no|none|neither|rien|aucune?)\b[^;:]*$", re.IGNORECASE
)
_ASKED = re.compile(
    r"\b(?:must|shall|demand\w*|requir\w*|ask\w*|request\w*|should|to|please|devr\w+|dev\w+|"
    r"doi\w+|mett\w+|demand\w+|de|veuillez|enjoign\w+|exige\w*|pri\w+)\b[^.;]{0,90}$|"
    r"\bvous $|^\W*(?:\d+\W+)?$|\b(?:is|are) (?:therefore |also |now )?to be $",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:sans (?:attendre|délai|tarder|retard)|without (?:further )?delay|(?:no|not) later "
    r"than)\b",
    re.IGNORECASE,
)
# What tells of deletions is a record like any other, and is asked to be kept.
_RECORD_OF = re.compile(
    r"\b(?:tâches?|traces?|journa\w+|politiques?|règles?|calendriers?|historiques?|procédures?|"
    r"paramètres?|logs?|records?|polic(?:y|ies)|schedules?|jobs?|tasks?|rules?|settings?|"
    r"history)\s+"
    r"(?:\w+\s+)?(?:de|des|du|d'|of|for|on)\s*(?:(?:la|le|leur|their|the|any)\s+)?$",
    re.IGNORECASE,
)
_RECORDS = re.compile(
    r"(?:deletion|destruction|erasure)\s+(?:logs?|records?|polic(?:y|ies)|schedules?|jobs?|tasks?|"
    r"rules?|settings?|history)\b",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(  # what a contract or the law provides is no demand of the letter
    r"\b(?:agreement|contract|clauses?|sections?|paragraphs?|policy|terms|law|act|regulation|gdpr|"
    r"contrat|convention|articles?|loi|règlement|rgpd|conditions)\b[^.;]{0,40}\b(?:obliges?|"
    r"requires?|"
    r"calls? for|provides?|lets?|allows?|permits?|says|speaks|oblige|prévoit|impose|exige|veut|"
    r"stipule|permet)\b|\b(?:l'obligation|the (?:obligation|duty)|le droit|the right) (?:de|d'|"
    r"to|of)\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(  # "By the same date, permanently erase ..."
    r"^\W*(?:(?:\d{1,2}|[a-z])[.)] )?(?:by|before|on|within|at|then|d'ici|avant|sous|dans|à)\b"
    r"[^.;,]{0,60}, (?:\w+ly )?(?:and )?$|^\W*(?:\w+ly |please |and |then |also ){1,3}$",
    re.IGNORECASE,
)
_AUTOMATIC = re.compile(  # to halt what deletes by itself settles nothing
    r"\b(?:suspend\w*|stop|halt|disabl\w+|turn(?:ed)? off|switch(?:ed)? off|automatic\w*|routine|"
    r"auto|automatique\w*|interromp\w+)\b",
    re.IGNORECASE,
)
_WILL_DELETE = re.compile(r"(?:supprim|détrui|effac|purg)e?r(?:a|ez|ont)\b", re.IGNORECASE)
_RECONCILED = re.compile(
    r"\b(?:(?:(?<!the )first|after|(?<!at )once|only (?:when|after|once)|until|before|except|save|"
    r"subject to|(?:an?|the|one|safe|forensic) (?:\w+ )?copy (?:is|has|was|will|to)|"
    r"(?:keep\w*|mak\w+|made|tak\w+|hold\w*|held|preserv\w+) (?:\w+ ){0,2}cop(?:y|ies)|image|"
    r"preserved|escrow|sequest\w+|quarantin\w+|other than|counsel|without prejudice|"
    r"notwithstanding|after (?:a )?(?:copy|preserv\w+))\b|après|une fois|"
    r"(?:une|la|leur|cette|sa|double|de) copie|copie (?:de|intégrale|à)|sous réserve|sauf|"
    r"hormis|jusqu'|séquestr\w+|à l'exception|préalable\w*|avant toute)",
    re.IGNORECASE,
)  # fmt: skip


_REQUESTS = re.compile(
    r"\b(?:requests?|asks?|asking|calls? on|call upon|invites?) (?:that|of you|you|"
    r"(?:(?-i:[A-Z])\w+ "
    r"){1,3}(?:to|take)\b)|\b(?:what|which) (?:we|(?:\w+ ){1,3})(?:asks?|requests?|wants?|"
    r"requires?)\b|\bplease (?:do|take|pay|return|stop|cease|provide|confirm|deliver|sign)\b|"
    r"\bnous (?:vous )?(?:demandons|prions|invitons)\b|\bje vous (?:demande|prie|invite)\b",
    re.IGNORECASE,
)
_STEPS = re.compile(  # what follows when nothing is done
    r"\b(?:will|shall|may) (?:\w+ ){0,3}(?:file|sue|commence|issue|institute|bring|seek|"
    r"ask (?:the|a)|"
    r"apply|pursue)\b[^.;]{0,90}\b(?:court|action|suit|lawsuit|proceedings|claim|damages|"
    r"injunction|"
    r"order|relief|arbitration|complaint)\b|\b(?:saisir\w*|assigner\w*|engager\w*|agir\w*|"
    r"poursuivr\w+)\b[^.;]{0,60}\b(?:tribunal|juge|justice|juridiction|procédure|action)\b",
    re.IGNORECASE,
)


def demands(context: Context) -> bool:
    """Whether a letter demands and claims: not a cover note, a reply or an acknowledgement.

    A request in mild words demands too, when the letter says what will follow or relies on a
    clause of the case.
    """
    if not context.is_letter:
        return False
    asked = any(isinstance(item, Demand) for item in context.used.values()) or any(
        isinstance(block, Directive) and block.name == "demands" for block in context.tree.blocks
    )
    about = "\n".join(part.flat for part in context.parts if part.role == "subject")
    claims = _CLAIMS.search(context.text) or _CLAIMS.search(about)
    if asked or (_DEMANDS.search(context.text) and claims):
        return True
    relies = any(isinstance(item, Clause) for item in context.used.values())
    grave = _STEPS.search(context.text) or (relies and claims)
    return bool(grave and _REQUESTS.search(context.text))


def reserves(context: Context) -> bool:
    """Whether rights are reserved in any of the usual words."""
    said = (_SHORTENED.sub(r"\1", part.flat) for part in context.parts if part.kind != "heading")
    return any(_RESERVED.search(words) for words in said)


def preserving(context: Context) -> Iterator[tuple[Part, int, int]]:
    """Sentences that ask to keep records."""
    yield from _sentences(context, _PRESERVE)


def deleting(context: Context) -> Iterator[tuple[Part, int, int]]:
    """Sentences that ask to delete or destroy, and do not forbid it."""
    for part, start, end in _sentences(context, _DELETE):
        words = part.flat[start:end]
        match = _DELETE.search(words)
        if match is None:
            continue
        before = _AT_ONCE.sub("", words[max(0, match.start() - 45) : match.start()])
        if _REFRAIN.search(before) or _NOTHING.search(words[: match.start()]):
            continue
        if _DESCRIBES.search(words[: match.start()]):
            continue
        after = _AUTOMATIC.search(words, match.end())
        if after is not None and _DELETE.search(words, after.end()):
            continue  # "the software deletes them; that deletion must be suspended"
        if _RECORD_OF.search(words[: match.start()]) or _RECORDS.match(words, match.start()):
            continue
        if (
            _ORDERED.search(words[: match.start()])
            or _ASKED.search(words[: match.start()])
            or _WILL_DELETE.match(words, match.start())
        ):
            yield part, start, end


def reconciled(part: Part, start: int, end: int) -> bool:
    """Whether a sentence, or the next, says how deleting and preserving go together."""
    return _RECONCILED.search(_with_next(part, start, end)) is not None


def speaks_of_deleting(part: Part, start: int, end: int) -> bool:
    """Whether a sentence that asks to keep, or the next, speaks of deleting too."""
    words = _with_next(part, start, end)
    return any(
        not _AUTOMATIC.search(words[max(0, match.start() - 60) : match.start()])
        for match in _DELETE.finditer(words)
    )


def _with_next(part: Part, start: int, end: int) -> str:
    following = next(((a, b) for a, b in part.sentences if a >= end), (end, end))
    return part.flat[start : following[1]]


def _sentences(context: Context, pattern: re.Pattern[str]) -> Iterator[tuple[Part, int, int]]:
    for part in context.body:
        for start, end in part.sentences:
            match = pattern.search(part.flat, start, end)
            if match is not None and not part.quoted(*match.span()):
                yield part, start, end
