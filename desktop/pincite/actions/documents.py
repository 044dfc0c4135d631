"""A draft as it will print: resolved against what it rests on."""

from dataclasses import dataclass

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.document.closure import Closure
from pincite.document.mentions import handles, ranges_over_case
from pincite.document.resolved import Document
from pincite.document.textform import parse
from pincite.document.tree import Tree
from pincite.model.base import Item
from pincite.model.drafts import Draft
from pincite.model.errors import InvalidValue

_REFERRED = ("client", "addressee", "signatory", "series", "deadline")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A draft, its tree, what it rests on, and the document it says."""

    draft: Draft
    tree: Tree
    closure: Closure
    document: Document


def draft_of(case_file: CaseFile, handle: str) -> Draft:
    """The draft with a handle. Raises NotFound, InvalidValue."""
    item = case_file.by_handle(handle)
    if not isinstance(item, Draft):
        raise InvalidValue(field="draft", why="not_a_draft", kind=item.kind)
    return item


def closure_of(case_file: CaseFile, draft: Draft, tree: Tree) -> Closure:
    """What a draft rests on; the whole case only when a part of it ranges over the case."""
    if ranges_over_case(tree):
        return case_file.closure()
    named = set(handles(tree)) | {draft.handle}
    referred = [id_ for name in _REFERRED if (id_ := getattr(draft, name)) is not None]
    named |= {head.handle for head in case_file.heads(referred).values()}
    return case_file.closure(sorted(named))


def resolved(case_file: CaseFile, draft: Draft) -> Resolved:
    """Load what a draft needs and resolve it."""
    from pincite.drafting.resolve import resolve

    tree = parse(draft.body)
    closure = closure_of(case_file, draft, tree)
    return Resolved(draft, tree, closure, resolve(draft, closure))


@action("Save draft")
def save_draft(
    case_file: CaseFile, draft: str, body: str, remarks: dict[str, str] | None = None
) -> Item:
    """Keep a draft's text; typing is saved about every two seconds.

    ``remarks`` are the comments (by handle) whose block now has another id.
    """
    item = draft_of(case_file, draft)
    if item.state != "draft":
        raise InvalidValue(field="draft", why="frozen", kind=item.state)
    with case_file.transaction("Edit draft") as change:
        for handle, place in (remarks or {}).items():
            change.update(case_file.by_handle(handle), place=place)
        return change.update(item, body=body)
