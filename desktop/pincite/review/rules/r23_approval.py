"""Rule 23: no named lawyer has approved this content."""

from collections.abc import Iterable

from pincite.document.textform import parse, print_tree
from pincite.model.drafts import DraftVersion
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import whole


def check(context: Context) -> Iterable[ReviewFinding]:
    """The newest approval against the digest of the content as it is now."""
    versions = context.closure.children(DraftVersion, "draft", context.draft.id)
    approved = [one for one in versions if one.state in ("approved", "issued")]
    if not approved:
        yield whole("23.none", "block")
        return
    last = approved[-1]
    if not last.made_by.strip():
        yield whole("23.unnamed", "block", label=last.label)
    elif context.digest and last.digest != context.digest:
        changed = what_changed(last, context)
        code = "23.changed" if changed else "23.changed_case"
        yield whole(code, "block", by=last.made_by, label=last.label, changed=changed)


def what_changed(version: DraftVersion, context: Context) -> str:
    """The first words of the draft that are not as approved; empty when only the case changed."""
    before = _lines(version.body)
    after = _lines(print_tree(context.tree))
    for line in after:
        if line not in before:
            return _short(line)
    for line in before:
        if line not in after:
            return _short(line)
    return ""


def _lines(body: str) -> list[str]:
    return [line.strip() for line in print_tree(parse(body)).splitlines() if line.strip()]


def _short(words: str) -> str:
    return words if len(words) <= 80 else words[:77].rstrip() + "…"
