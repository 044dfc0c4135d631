"""What an issued letter leaves in the case: a source to cite, a communication, an event."""

from datetime import UTC, datetime

import pincite
from pincite.casefile import Block, CaseFile, Extract
from pincite.casefile.transaction import Transaction
from pincite.document.flat import lines
from pincite.document.resolved import Document
from pincite.model.drafts import Draft, DraftVersion
from pincite.model.evidence import Capture, Fact, Source
from pincite.model.people import Communication, Party

_EVENT = {
    "en": "{sender} sent {recipient} the letter “{title}”.",
    "fr": "{sender} a adressé à {recipient} la lettre « {title} ».",
}


def as_evidence(
    change: Transaction, draft: Draft, version: DraftVersion, document: Document, pages: int
) -> Source:
    """The issued letter as a source of our own side, so that a follow-up can cite it."""
    digest = version.pdf_sha256
    blocks, start = [], 0
    for number, (_place, words) in enumerate(lines(document.blocks)):
        flat = words.replace("\n", " ")
        blocks.append(Block(number, start, flat, paragraph=number + 1))
        start += len(flat) + 2
    about = Extract(digest, "pincite", pincite.__version__, document.lang, pages, tuple(blocks))
    return change.add(
        Source.checked(
            title=draft.title,
            file_name=f"{draft.handle}.pdf",
            sha256=digest,
            media_type="application/pdf",
            type="letter",
            published=draft.date,
            language=document.lang,
            speaker=draft.client,
            status="reviewed",
            extract=change.store_extract(about),
            audience="outside",
            capture=Capture(
                taken_in_utc=datetime.now(UTC).isoformat(timespec="seconds"),
                by=version.made_by,
                tool=f"Pincite {pincite.__version__}",
                method="issued",
            ),
        )
    )


def letter_sent(change: Transaction, draft: Draft, source: Source, how: list[str]) -> Communication:
    """The letter as sent on its date; service is recorded on it later."""
    return change.add(
        Communication.checked(
            subject=draft.title,
            direction="sent",
            date=draft.date,
            methods=tuple(how),
            sender=draft.client or draft.signatory,
            recipient=draft.addressee,
            source=source.id,
            draft=draft.id,
        )
    )


def event_of(
    case_file: CaseFile, change: Transaction, draft: Draft, letter: Communication, source: Source
) -> Fact | None:
    """The sending as an event on the timeline, where the letter is dated.

    The deadlines that the letter sets are in the case already and stand there beside it.
    """
    if not draft.date:
        return None
    words = _EVENT[draft.language].format(
        sender=_name(case_file, letter.sender),
        recipient=_name(case_file, letter.recipient),
        title=draft.title,
    )
    fact = change.add(Fact.checked(sentence=words, date=draft.date, status="agreed"))
    change.link(fact, source, "mentions")
    for id_ in (letter.sender, letter.recipient):
        if id_ is not None:
            change.link(fact, case_file.get(id_), "involves")
    return fact


def _name(case_file: CaseFile, id_: str | None) -> str:
    party = case_file.get(id_) if id_ is not None else None
    return (party.short_name or party.name) if isinstance(party, Party) else "–"
