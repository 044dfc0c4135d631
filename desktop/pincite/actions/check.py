"""Fit to send: a draft checked, and a finding set aside with a reason."""

from dataclasses import replace

from pincite.actions.documents import Resolved, draft_of, resolved
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.document.closure import Closure
from pincite.model.drafts import Draft
from pincite.model.errors import InvalidValue, PressError
from pincite.model.evidence import Source
from pincite.model.remarks import Finding
from pincite.review.approval import content_digest
from pincite.review.context import Context, Issued
from pincite.review.file_facts import FileFacts
from pincite.review.findings import ReviewFinding, may_override
from pincite.review.fit_to_send import check
from pincite.review.wording import message

WHOLE = 5000  # up to so many items a case is looked at whole: more fixes, more contradictions found


def check_draft(
    case_file: CaseFile,
    draft_handle: str,
    *,
    before_approval: bool = False,
    language: str = "en",
    finished: bool = False,
) -> list[ReviewFinding]:
    """What stands against sending a draft, without what counsel has set aside.

    Blocking findings come first. ``finished`` presses the document as it would be issued and
    judges that file too (about a second). Raises NotFound, InvalidValue.
    """
    draft = draft_of(case_file, draft_handle)
    context = context_of(case_file, draft)
    if finished:
        context = replace(context, file=_file(context))
    found = check(context, before_approval=before_approval)
    answered = _answered(case_file, draft)
    left = [
        _named(one, case_file, draft_handle)
        for one in found
        if one.key not in answered or not may_override(one)
    ]
    return [replace(one, message=message(one, language)) for one in left]


def _named(found: ReviewFinding, case_file: CaseFile, draft: str) -> ReviewFinding:
    """A change in the case after approval, with what it changed in the document."""
    if found.code != "23.changed_case":
        return found
    from pincite.actions.states import changed_since_approval

    words = changed_since_approval(case_file, draft)
    if not words:
        return found
    values = {**dict(found.values), "changed": "; ".join(words[:3])}
    return replace(found, code="23.changed", values=tuple(values.items()))


def _file(context: Context) -> FileFacts | None:
    """Facts about the finished file; none where it cannot be pressed, which export will say."""
    from pincite.actions.file_facts import finished

    try:
        return finished(context.document)
    except PressError:
        return None


def context_of(case_file: CaseFile, draft: Draft) -> Context:
    """Everything the rules look at."""
    from pincite.drafting.digest import digest

    whole = _looked_at(case_file, draft)
    answers = case_file.items(Finding, draft=draft.id, answer="not_a_fact")
    return Context(
        draft=draft,
        tree=whole.tree,
        document=whole.document,
        closure=whole.closure,
        previous=_previous(case_file, draft),
        digest=content_digest(digest(whole.document), whole.document, whole.closure),
        not_facts=frozenset(one.key for one in answers),
        changed_sources=_changed(case_file, whole),
    )


def _looked_at(case_file: CaseFile, draft: Draft) -> Resolved:
    """The draft resolved; a small case is loaded whole, a large one as far as the draft reaches."""
    from pincite.document.textform import parse
    from pincite.drafting.resolve import resolve

    if sum(case_file.counts().values()) > WHOLE:
        return resolved(case_file, draft)
    closure: Closure = case_file.closure()
    return Resolved(draft, parse(draft.body), closure, resolve(draft, closure))


def _changed(case_file: CaseFile, whole: Resolved) -> frozenset[str]:
    """Exhibits whose stored bytes no longer have their hash."""
    found = set()
    for use in whole.document.exhibits:
        source = whole.closure.find(use.source)
        known = isinstance(source, Source) and source.sha256
        if source is not None and known and not case_file.original_intact(str(known)):
            found.add(source.id)
    return frozenset(found)


def _previous(case_file: CaseFile, draft: Draft) -> tuple[Issued, ...]:
    """Letters issued before this one, with the words that their bindings said when issued."""
    found = []
    for letter in case_file.items(Draft, state="issued"):
        if letter.id != draft.id and letter.document == "letter":
            said = letter.settings.get("said", {})
            text = str(letter.settings.get("text", ""))
            pairs = tuple((str(k), str(v)) for k, v in said.items()) if said else ()
            found.append(
                Issued(letter.handle, letter.title, letter.date, text or letter.body, pairs)
            )
    return tuple(found)


def _answered(case_file: CaseFile, draft: Draft) -> frozenset[str]:
    return frozenset(one.key for one in case_file.items(Finding, draft=draft.id))


@action("Set finding aside")
def override_finding(
    case_file: CaseFile, draft: str, rule: int, key: str, reason: str, answer: str = "overridden"
) -> Finding:
    """Set a finding aside with a reason, or remember that words are ``not_a_fact``.

    Raises InvalidValue where the draft has no such finding, or its rule allows no override.
    """
    item = draft_of(case_file, draft)
    matching = [
        one for one in check(context_of(case_file, item)) if (one.rule, one.key) == (rule, key)
    ]
    if not matching:
        raise InvalidValue(field="key", why="no_such_finding", kind="Finding")
    if not all(may_override(one) for one in matching):
        raise InvalidValue(field="rule", why="no_override", kind="Finding")
    finding = Finding.checked(
        draft=item.id, rule=rule, key=key, answer=answer, reason=reason, by=case_file.author
    )
    with case_file.transaction("Set finding aside") as change:
        return change.add(finding)


@action("Take finding up again")
def restore_finding(case_file: CaseFile, draft: str, key: str) -> None:
    """Undo what was set aside: the finding stands again."""
    item = draft_of(case_file, draft)
    rows = case_file.items(Finding, draft=item.id, key=key)
    with case_file.transaction("Take finding up again") as change:
        for row in rows:
            change.remove(row)
