"""The head of an e-mail that was printed or saved as a page: who, when, to whom, about what."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pincite.intake.dateline import find_date

_LABELS = {
    "author": r"from|de|expéditeur",
    "date": r"sent|date(?: d[’']envoi)?|envoyé(?: le)?",
    "to": r"to|à|pour|destinataires?",
    "copy": r"cc|bcc|cci|copie",
    "subject": r"subject|objet|sujet|re",
    "files": r"attachments?|pièces? jointes?|importance|reply-to|répondre à",
}
_LINE = re.compile(
    "|".join(rf"(?P<{name}>{words})" for name, words in _LABELS.items()), re.IGNORECASE
)
_PAIR = re.compile(
    r"^(?P<label>[^\W\d_][\w’' -]{0,18}?)[ \u00a0\u202f]?:[ \t\u00a0]*(?P<value>.*)$"
)
_MOST_LINES = 14


@dataclass(frozen=True, slots=True)
class MailHead:
    """What the head says; ``blocks`` how many blocks of the text it takes."""

    author: str
    published: str
    subject: str
    blocks: int


def mail_head(texts: Iterable[str], language: str = "") -> MailHead | None:
    """The head with which a text begins, or None: a sender, a day, and a recipient or subject."""
    known: dict[str, str] = {}
    lines = taken = 0
    for number, text in enumerate(texts):
        parts = text.split("\n")
        if lines > _MOST_LINES:
            break
        lines += len(parts)
        found = dict(filter(None, map(_pair, parts)))
        if found:
            known = {**found, **known}
            taken = number + 1
        elif known or number > 2:
            break
    if not {"author", "date"} <= known.keys() or not {"to", "subject"} & known.keys():
        return None
    published = find_date(known["date"], language or "fr")
    if not published:
        return None
    return MailHead(known["author"], published, known.get("subject", ""), taken)


def _pair(line: str) -> tuple[str, str] | None:
    pair = _PAIR.match(line.strip())
    label = _LINE.fullmatch(pair["label"].strip()) if pair else None
    if pair is None or label is None or label.lastgroup is None or not pair["value"].strip():
        return None
    return label.lastgroup, pair["value"].strip()
