"""The states of a draft before it leaves: reviewed, approved by a named lawyer, back to draft."""

from datetime import UTC, datetime

import pincite
from pincite.actions.documents import draft_of
from pincite.actions.keeping import Standing, keep, kept, standing
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.casefile.transaction import Transaction
from pincite.model.drafts import Draft, DraftVersion, Exhibit
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Source
from pincite.model.people import Party

_LABELS = {
    "en": {"reviewed": "Reviewed", "approved": "Approved", "issued": "Issued"},
    "fr": {"reviewed": "Relu", "approved": "Approuvé", "issued": "Émis"},
}


@action("Mark as reviewed")
def review_draft(case_file: CaseFile, draft: str, by: str = "", note: str = "") -> DraftVersion:
    """Keep a draft as it stands as reviewed, by whoever works unless another is named."""
    item = still_open(case_file, draft)
    with case_file.transaction("Mark as reviewed") as change:
        return _keep_state(case_file, change, item, "reviewed", by or case_file.author, note)


@action("Approve draft")
def approve_draft(case_file: CaseFile, draft: str, by: str, note: str = "") -> DraftVersion:
    """Approve a draft's content: bound to the digest of its document and its exhibits' hashes.

    ``by`` names the lawyer, in words or by a party's handle. Exhibits that the draft cites become
    members of its series first, so that nothing of the content moves afterwards.
    Raises InvalidValue ``blank`` for a nameless approval, ``not_own_counsel`` for a party that is
    not of our counsel, ``frozen`` for an issued draft.
    """
    item = still_open(case_file, draft)
    name = lawyer(case_file, by)
    if not name:
        raise InvalidValue(field="by", why="blank", kind="DraftVersion")
    with case_file.transaction("Approve draft") as change:
        designate(case_file, change, item)
        return _keep_state(case_file, change, item, "approved", name, note)


@action("Return to draft")
def return_to_draft(case_file: CaseFile, draft: str) -> Draft:
    """Let a reviewed or approved draft be written again; its versions stay."""
    item = still_open(case_file, draft)
    with case_file.transaction("Return to draft") as change:
        return change.update(item, state="draft")


def changed_since_approval(case_file: CaseFile, draft: str) -> tuple[str, ...]:
    """What is not as approved, in words of the documents: "then → now"; empty when all is.

    Values that a binding says, typed words, and exhibits whose bytes changed, came or went.
    """
    from pincite.drafting.compare import compare

    item = draft_of(case_file, draft)
    approved = [one for one in versions_of(case_file, item) if one.state in ("approved", "issued")]
    if not approved:
        return ()
    now = standing(case_file, item)
    if now.digest == approved[-1].digest:
        return ()
    then = kept(case_file, approved[-1])
    found = [f"{one.old} → {one.new}" for one in compare(then.document, now.context.document)]
    before = dict(then.exhibits)
    after = dict(line.split("\t") for line in now.manifest.decode("utf-8").split("\n")[1:])
    found += [label for label in after if label in before and before[label] != after[label]]
    return tuple(found)


# ------------------------------------------------------------------ shared by the states


def still_open(case_file: CaseFile, draft: str) -> Draft:
    """A draft that is not issued. Raises InvalidValue ``frozen``."""
    item = draft_of(case_file, draft)
    if item.state == "issued":
        raise InvalidValue(field="draft", why="frozen", kind=item.state)
    return item


def versions_of(case_file: CaseFile, draft: Draft) -> list[DraftVersion]:
    """The kept states of a draft, oldest first."""
    return case_file.items(DraftVersion, draft=draft.id)


def version_at(case_file: CaseFile, handle: str) -> DraftVersion:
    """The version with a handle, or the newest of a draft. Raises NotFound, InvalidValue."""
    item = case_file.by_handle(handle)
    if isinstance(item, Draft):
        every = versions_of(case_file, item)
        if every:
            return every[-1]
    if not isinstance(item, DraftVersion):
        raise InvalidValue(field="version", why="not_a_version", kind=item.kind)
    return item


def lawyer(case_file: CaseFile, by: str) -> str:
    """A lawyer's name, given in words or as the handle of a party that is our counsel."""
    words = by.strip()
    if not (words[:1] == "P" and words[1:].isdigit()):
        return words
    item = case_file.by_handle(words)
    if not isinstance(item, Party) or item.role != "counsel" or item.side != "own":
        raise InvalidValue(field="by", why="not_own_counsel", kind="DraftVersion")
    return item.name


def new_version(
    case_file: CaseFile, draft: Draft, state: str, by: str, now: Standing, note: str = ""
) -> DraftVersion:
    """A version of a draft as it stands, not yet in the case."""
    count = sum(one.state == state for one in versions_of(case_file, draft)) + 1
    label = _LABELS[draft.language][state]
    return DraftVersion.checked(
        draft=draft.id,
        label=label if count == 1 else f"{label} {count}",
        state=state,
        body=draft.body,
        digest=now.digest,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        made_by=by,
        program=pincite.__version__,
        journal_head=case_file.journal_head,
        audience=draft.audience,
        privilege=draft.privilege,
        note=note,
    )


def designate(case_file: CaseFile, change: Transaction, draft: Draft) -> None:
    """Make every exhibit that a draft cites a member of its series, in the order it prints."""
    if draft.series is None:
        return
    document = standing(case_file, draft).context.document
    known = {one.source for one in case_file.items(Exhibit, series=draft.series)}
    for use in document.exhibits:
        source = case_file.by_handle(use.source)
        if isinstance(source, Source) and source.id not in known:
            made = Exhibit.checked(series=draft.series, source=source.id, audience=source.audience)
            change.add(made)


def _keep_state(
    case_file: CaseFile, change: Transaction, draft: Draft, state: str, by: str, note: str
) -> DraftVersion:
    now = standing(case_file, draft)
    keep(change, now)
    change.update(draft, state=state)
    return change.add(new_version(case_file, draft, state, by, now, note))
