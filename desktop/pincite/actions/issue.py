"""A draft leaves: issued and frozen, served, signed; regenerated to the byte; followed up."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pincite
from pincite.actions.binder_out import Bound, bound, country_profile
from pincite.actions.check import check_draft
from pincite.actions.documents import Resolved, draft_of
from pincite.actions.drafts import new_draft
from pincite.actions.exhibits import keep_pages
from pincite.actions.files import write_whole
from pincite.actions.keeping import Standing, keep, kept, standing
from pincite.actions.outside import prove_outside
from pincite.actions.registry import action
from pincite.actions.sending import as_evidence, event_of, letter_sent
from pincite.actions.states import (
    designate,
    new_version,
    still_open,
    version_at,
    versions_of,
)
from pincite.casefile import CaseFile
from pincite.casefile.transaction import Transaction
from pincite.document.flat import lines, sayings
from pincite.document.mentions import handles
from pincite.drafting.exhibits import number_of
from pincite.model.drafts import Draft, DraftVersion, Exhibit, Series
from pincite.model.errors import CaseFileError, EvidenceError, InvalidValue, PressError
from pincite.model.people import Communication
from pincite.review.findings import ReviewFinding

if TYPE_CHECKING:
    from pincite.press.profiles import Profile

EXHIBITS_FILE = "exhibits.pdf"
BINDER = "binder"  # the setting of an issued draft: its exhibits' files, each with its SHA-256
VOLUMES = "volumes"  # where there are several: in which of them each exhibit stands
MOST_SIGNED = 200 * 1024 * 1024  # bytes of a signed scan
_SIGNED = {b"%PDF": "pdf", b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"II*\x00": "tiff"}
_SIGNED |= {b"MM\x00*": "tiff"}


@dataclass(frozen=True, slots=True)
class Regenerated:
    """An issued document made again; ``same`` says whether it is what was issued, byte for byte.

    ``program`` makes it now, ``made_with`` made it then; where they differ it may not be the same.
    """

    pdf: bytes
    sha256: str
    issued_sha256: str
    same: bool
    program: str
    made_with: str


@action("Issue draft")
def issue_draft(
    case_file: CaseFile,
    draft: str,
    to: str = "",
    by: str = "",
    how: list[str] | None = None,
    exhibits: bool = True,
    profile: str = "",
) -> DraftVersion:
    """Issue an approved draft: its PDF is kept with its hash, the draft and its series frozen.

    In one change: the final PDF without its DRAFT mark (and with ``exhibits`` the binder) is kept
    in the case; exhibit numbers are fixed; the letter becomes a communication, an event on the
    timeline, and a source that a follow-up can cite. ``to`` and ``by`` are parties' handles, the
    draft's addressee and signatory by default. The binder is made as an export makes it: for the
    ``profile`` named, else that of the country, in volumes where it asks. Raises PressError
    ``no_such_profile``, ``blocked`` when fit to send finds what blocks, ``leak`` where a
    finished file holds what must not leave, InvalidValue
    ``frozen`` for a draft that is issued already.
    """
    item = still_open(case_file, draft)
    wanted = _profile(case_file, item, profile) if exhibits else None
    blocking = blocks_issue(case_file, draft)
    if blocking:
        raise PressError("blocked", count=len(blocking), first=blocking[0].message)
    approved = versions_of(case_file, item)[-1]
    with case_file.transaction("Issue draft") as change:
        item = change.update(item, **_parties(case_file, to, by))
        designate(case_file, change, item)
        item = change.update(item, state="issued")
        now = standing(case_file, item)
        if now.digest != approved.digest:
            raise PressError("not_as_approved", label=approved.label)
        if item.document == "letter":
            _serve(case_file, change, item, now)
        return _issued(case_file, change, item, now, approved, how, wanted)


def blocks_issue(case_file: CaseFile, draft: str, language: str = "en") -> list[ReviewFinding]:
    """What of fit to send blocks the issue of a draft: approval and the finished file included."""
    found = check_draft(case_file, draft, language=language, finished=True)
    return [one for one in found if one.severity == "block"]


def _parties(case_file: CaseFile, to: str, by: str) -> dict[str, str]:
    given = {"addressee": to.strip(), "signatory": by.strip()}
    return {field: case_file.by_handle(handle).id for field, handle in given.items() if handle}


def _serve(case_file: CaseFile, change: Transaction, draft: Draft, now: Standing) -> None:
    """Fix the numbers that the letter prints; from now on a late exhibit becomes 10A."""
    series = now.context.closure.get(Series, draft.series)
    if series is None:
        return
    members = {one.source: one for one in case_file.items(Exhibit, series=series.id)}
    for place, use in enumerate(now.context.document.exhibits, start=1):
        member = members.get(case_file.by_handle(use.source).id)
        if member is not None and not member.number:
            change.update(member, number=number_of(use.label), ordinal=member.ordinal or place)
    if not series.served:
        change.update(series, served=True)


def _issued(
    case_file: CaseFile,
    change: Transaction,
    draft: Draft,
    now: Standing,
    approved: DraftVersion,
    how: list[str] | None,
    profile: "Profile | None",
) -> DraftVersion:
    from pincite.press.compose import press_pages

    document = replace(now.context.document, watermark="")
    binder = _binder(case_file, change, draft, now, profile) if profile is not None else None
    volumes = binder.files if binder is not None and len(binder.volumes) > 1 else None
    pressed = press_pages(document, exhibits_file=EXHIBITS_FILE, volumes=volumes)
    _prove(case_file, now, f"{draft.title}.pdf", pressed.pdf)
    made = new_version(case_file, draft, "issued", approved.made_by, now)
    keep(change, now)
    version = change.add(made.changed(pdf_sha256=change.store_original(pressed.pdf)))
    text = "\n".join(words for _, words in lines(document.blocks))
    said: dict[str, Any] = {"said": sayings(document), "text": text}
    if binder is not None:
        for one in binder.volumes:
            _prove(case_file, now, one.file, one.binder.pdf)
        files = {one.file: change.store_original(one.binder.pdf) for one in binder.volumes}
        said |= {BINDER: files, VOLUMES: volumes or {}}
    item = change.update(draft, settings={**draft.settings, **said})
    if item.document == "letter":
        source = as_evidence(change, item, version, document, pressed.pages)
        letter = letter_sent(change, item, source, how or [])
        event_of(case_file, change, item, letter, source)
    return version


def _prove(case_file: CaseFile, now: Standing, name: str, copy: bytes) -> None:
    """Search what is issued, before it is kept, for all that must not leave (PressError ``leak``).

    The bytes kept are those that leave later, so that writing or regenerating them proves nothing
    anew: they were proved against the case as it stood.
    """
    if now.context.leaves and (now.context.is_letter or not now.context.document.marking):
        prove_outside(case_file, name, copy, handles(now.context.tree))


def _profile(case_file: CaseFile, draft: Draft, name: str) -> "Profile":
    from pincite.press.profiles import INTERNAL, profile_of

    known = name or country_profile(case_file, draft)
    return profile_of(known) if known else INTERNAL  # which asks nothing of a file


def _binder(
    case_file: CaseFile, change: Transaction, draft: Draft, now: Standing, profile: "Profile"
) -> Bound | None:
    context = now.context
    document = replace(context.document, watermark="")
    if not document.exhibits:
        return None
    found = Resolved(draft, context.tree, context.closure, document)
    made = bound(case_file, found, EXHIBITS_FILE, profile)
    series = context.closure.get(Series, draft.series)
    if series is not None and not series.served:
        keep_pages(case_file, change, series, document, made.pages)
    return made


# ------------------------------------------------------------------ after it left


@action("Record service")
def record_service(
    case_file: CaseFile,
    draft: str,
    how: list[str],
    when: str,
    to: str = "",
    proof: str = "",
) -> Communication:
    """Record how and when (EDTF) an issued draft was served, on whom, with what proof.

    The first record completes the communication made at issue; each further one is a
    communication of its own. Raises InvalidValue ``not_issued``, ``missing`` without a date.
    """
    item = _issued_draft(case_file, draft)
    if not when.strip():
        raise InvalidValue(field="when", why="missing", kind="Communication")
    recipient = case_file.by_handle(to).id if to else item.addressee
    known = case_file.items(Communication, draft=item.id)
    fields: dict[str, Any] = {
        "methods": tuple(how), "date": when, "recipient": recipient, "proof": proof
    }  # fmt: skip
    with case_file.transaction("Record service") as change:
        if known and not known[0].proof and not known[0].methods:
            return change.update(known[0], **fields)
        source = known[0].source if known else None
        subject = known[0].subject if known else item.title
        made = Communication.checked(
            subject=subject, sender=item.client, draft=item.id, source=source, **fields
        )
        return change.add(made)


@action("Attach signed copy")
def attach_signed(case_file: CaseFile, draft: str, file: str) -> DraftVersion:
    """Keep the signed scan of an issued draft beside its PDF: two hashes of one content.

    Raises InvalidValue ``not_issued``, EvidenceError: missing, too_large, unsupported.
    """
    item = _issued_draft(case_file, draft)
    path = Path(file)
    try:
        if path.stat().st_size > MOST_SIGNED:
            raise EvidenceError("too_large", name=path.name)
        data = path.read_bytes()
    except FileNotFoundError:
        raise EvidenceError("missing", name=path.name) from None
    except OSError as error:
        raise EvidenceError("no_permission", name=path.name) from error
    if not any(data.startswith(mark) for mark in _SIGNED):
        raise EvidenceError("unsupported", name=path.name)
    version = versions_of(case_file, item)[-1]
    with case_file.transaction("Attach signed copy") as change:
        return change.update(version, signed_sha256=change.store_original(data))


def regenerate(case_file: CaseFile, version: str) -> Regenerated:
    """Make an issued document again from what was kept of the case as it stood.

    Raises InvalidValue ``not_issued``, DraftError ``not_kept``.
    """
    from pincite.press.compose import press_document

    item = version_at(case_file, version)
    if item.state != "issued":
        raise InvalidValue(field="version", why="not_issued", kind=item.state)
    document = replace(kept(case_file, item).document, watermark="")
    draft = next(iter(case_file.items(Draft, id=item.draft)))
    volumes = draft.settings.get(VOLUMES) or None
    pdf = press_document(document, exhibits_file=EXHIBITS_FILE, volumes=volumes)
    made = hashlib.sha256(pdf).hexdigest()
    same = made == item.pdf_sha256
    return Regenerated(pdf, made, item.pdf_sha256, same, pincite.__version__, item.program)


@action("Regenerate issued document")
def regenerate_issued(case_file: CaseFile, version: str, to: str) -> dict[str, Any]:
    """Write an issued document made anew, and say whether it is byte for byte what was issued.

    Raises PressError ``other_program`` when it is not because another version of the program
    made it, ``not_the_same`` otherwise; nothing is written then.
    """
    found = regenerate(case_file, version)
    if not found.same:
        code = "other_program" if found.program != found.made_with else "not_the_same"
        raise PressError(code, program=found.program, made_with=found.made_with)
    path = write_whole(Path(to), found.pdf)
    return {"path": str(path), "sha256": found.sha256, "program": found.program}


@action("Write kept copy")
def write_kept(
    case_file: CaseFile, version: str, to: str, signed: bool = False, binder: bool = False
) -> Path:
    """Write the PDF of an issued version as it was kept, or its signed scan.

    With ``binder`` the files of its exhibits stand beside it, by the names that its cites open.
    Raises CaseFileError ``exists`` where another file has such a name.
    """
    item = version_at(case_file, version)
    sha256 = item.signed_sha256 if signed else item.pdf_sha256
    if not sha256:
        raise InvalidValue(field="version", why="not_issued", kind=item.state)
    if binder:
        draft = next(iter(case_file.items(Draft, id=item.draft)))
        files = {
            Path(to).with_name(name): case_file.read_original(kept_as)
            for name, kept_as in kept_binder(draft).items()
        }
        for path, data in files.items():
            if path.exists() and path.read_bytes() != data:
                raise CaseFileError("exists", name=path.name)
        for path, data in files.items():
            write_whole(path, data)
    return write_whole(Path(to), case_file.read_original(sha256))


def kept_binder(draft: Draft) -> dict[str, str]:
    """The files of an issued draft's exhibits, by name, each with the SHA-256 it is kept by."""
    files = draft.settings.get(BINDER) or {}
    older = draft.settings.get("binder_sha256")  # when a binder was one file always
    return dict(files) if files or not older else {EXHIBITS_FILE: str(older)}


@action("Follow up an issued letter")
def reopen_as_new(
    case_file: CaseFile, draft: str, template: str = "follow-up", date: str = ""
) -> Draft:
    """Begin the letter after an issued one: same series, people, defined terms, open demands.

    With an empty ``template`` the new draft has the words of the old one.
    """
    item = draft_of(case_file, draft)
    if not template:
        return _copied(case_file, item, date)
    referred = ("client", "addressee", "signatory", "series", "deadline")
    heads = case_file.heads([id_ for name in referred if (id_ := getattr(item, name))])
    fields: dict[str, Any] = {
        name: heads[id_].handle for name in referred if (id_ := getattr(item, name)) in heads
    }
    fields |= {name: getattr(item, name) for name in ("style", "paper", "jurisdiction")}
    fields |= {"date": date} if date else {}
    settings = {"settings": {"continues": item.handle}}
    return new_draft(case_file, template, item.language, {**fields, **settings})


def _copied(case_file: CaseFile, item: Draft, date: str) -> Draft:
    kept_out = {"said", "text", "binder_sha256", BINDER, VOLUMES}
    settings = {key: value for key, value in item.settings.items() if key not in kept_out}
    fields = item.model_dump(exclude={"id", "handle", "sequence", "state", "settings"})
    fields["date"] = date or item.date
    copy = Draft.checked(**fields, settings={**settings, "continues": item.handle})
    with case_file.transaction("New draft") as change:
        return change.add(copy)


def _issued_draft(case_file: CaseFile, handle: str) -> Draft:
    item = draft_of(case_file, handle)
    if item.state != "issued":
        raise InvalidValue(field="draft", why="not_issued", kind=item.state)
    return item
