"""Where a letter's front matter ends and its signature begins, also when nobody marked them."""

import re
from dataclasses import replace

from pincite.review.parts import Part

_SALUTATION = re.compile(
    r"(?:Dear\b|Sirs?\b|Madam\b|To whom it may concern|Gentlemen|Counsel\b|Monsieur\b|Madame\b|"
    r"Mesdames\b|Messieurs\b|Ma(?:î|i)tre\b|(?:Mon |Ma |Mes )?(?:[Cc]her|"
    r"[Cc]hère)s?\b).{0,90}[,:]?\s*$|"
    r"(?:Hi|Hello|Good (?:morning|afternoon|day)|Bonjour|Bonsoir)\b[^.;]{0,60}[,:!]?\s*$|"
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Judge|M|Mme|Mlle)\b\.? [A-ZÀ-Ý][^.;:,]{1,40}[,:]\s*$"
)
_CLOSING = re.compile(
    r"(?:(?:Yours |Very )?(?:sincerely|faithfully|truly)(?: yours)?|Respectfully(?: submitted| "
    r"yours)?|(?:Kind|Best|With kind) regards|Regards|Very truly yours|Sincerely yours|(?:Je|"
    r"Nous) vous pri(?:e|ons)\b.{0,40}\b(?:agréer|croire|recevoir)|Veuillez (?:agréer|croire|"
    r"recevoir)|(?:Fait à|Bien à vous|Votre bien dévoué|Cordialement|Salutations)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:Re|RE|Subject|Objet|Réf|Our ref|Your ref|N/Réf|V/Réf)\b\.?\s*:")
_HEADER = re.compile(  # the head of an e-mail or of a memorandum
    r"(?:From|To|Cc|Bcc|Date|Sent|Attn|Attention|Of counsel|De|À|A|Envoyé|Copie)\s?:\s?\S",
)
_DELIVERY = re.compile(
    r"(?:(?:Sent |Delivered )?(?:by|via)\b|Par\b|Lettre recommandée|LRAR|Envoi\b|Recommandé)",
    re.IGNORECASE,
)
_KNOWN = ("date", "delivery", "marking", "addressee", "reference", "subject", "salutation")
_AFTER = ("closing", "copies")


def dissect(parts: list[Part]) -> list[Part]:
    """The parts with a role each: ``front`` before a letter's body, ``end`` after it."""
    body = _body_start(parts)
    end = _body_end(parts, body)
    return [_placed(part, number, body, end) for number, part in enumerate(parts)]


def _placed(part: Part, number: int, body: int, end: int) -> Part:
    if part.role or not (number < body or number >= end):
        return replace(part, role="subject") if number == body and _headline(part) else part
    if number >= end:
        return replace(part, role="end")
    words = part.flat.strip()
    role = "front"
    if _SUBJECT.match(words):
        role = "subject"
    elif number == body - 1 and _SALUTATION.match(words):
        role = "salutation"
    elif len(words) < 160 and _DELIVERY.match(words):
        role = "delivery"
    return replace(part, role=role)


def _headline(part: Part) -> bool:
    """A line right after the salutation that says what the letter is about."""
    words = part.flat.strip()
    short = part.kind == "text" and len(words) < 140 and words[-1:] not in ".,;:?!"
    return not part.role and short and _HEADER.match(words) is None


def _body_start(parts: list[Part]) -> int:
    """The place after the salutation, else after the short lines that open a letter."""
    for number, part in enumerate(parts[:30]):
        if part.role == "salutation":
            return number + 1
        if part.role == "" and part.kind == "text" and _greets(part.flat.strip()):
            return number + 1
    start = 0
    for number, part in enumerate(parts[:30]):
        if part.role in _KNOWN or (_HEADER.match(part.flat.strip()) and len(part.flat) < 160):
            start = number + 1
        elif part.kind == "heading" or not _opening_line(part):
            break
        elif _SUBJECT.match(part.flat.strip()):
            start = number + 1
    return start


def _greets(words: str) -> bool:
    """A salutation; "Maître Ogier, 33, rue de Strasbourg 44000 Nantes" is an address."""
    return _SALUTATION.match(words) is not None and not re.search(r"\d", words)


def _opening_line(part: Part) -> bool:
    words = part.flat.strip()
    return part.kind == "text" and (
        "\n" in words or (len(words) < 90 and not re.search(r"[.!?]$", words))
    )


def _body_end(parts: list[Part], body: int) -> int:
    for number in range(len(parts) - 1, body - 1, -1):
        part = parts[number]
        if part.role in _AFTER or part.role == "end":
            continue
        if part.kind == "text" and _CLOSING.match(part.flat.strip()):
            return number
    for number in range(body, len(parts)):
        if parts[number].role in (*_AFTER, "end"):
            return number
    return len(parts)
