"""A draft while it is being written: what it says, prints and lacks now, without saving it.

``grounds`` reads from the open case, on the thread that owns it; all else works on values alone,
on any thread.
"""

from dataclasses import dataclass, replace

from pincite.actions.check import WHOLE, context_of
from pincite.actions.documents import closure_of, draft_of
from pincite.casefile import CaseFile
from pincite.document.mentions import handles, ranges_over_case
from pincite.document.resolved import ExhibitUse
from pincite.document.textform import print_tree
from pincite.document.tree import Tree
from pincite.drafting.present import Bound, Present, present_in
from pincite.drafting.resolve import told
from pincite.model.remarks import Finding
from pincite.press.proof import Proof, proof
from pincite.review import fit_to_send, wording
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding, may_override
from pincite.review.rules import APPROVAL, RULES

CHECKS = len(RULES) - 1  # approval is asked for when a draft is finished, not while it is written


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a draft with the words of the moment rests on.

    ``answered`` are the keys of findings that counsel has set aside; ``reach`` the handles that
    were loaded, None when that is the whole case.
    """

    context: Context
    answered: frozenset[str] = frozenset()
    reach: frozenset[str] | None = None

    def covers(self, tree: Tree) -> bool:
        """Whether other words rest on nothing that was not loaded."""
        if self.reach is None:
            return True
        return not ranges_over_case(tree) and handles(tree) <= self.reach


@dataclass(frozen=True, slots=True)
class Live:
    """What a draft says: its bindings' present words, and what the rules look at."""

    present: dict[Bound, Present]
    context: Context
    answered: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """A finding in words, for a panel: the rule it breaks, the words it is about, a fix."""

    finding: ReviewFinding
    title: str
    said: str = ""
    fix: str = ""
    may_override: bool = False


def grounds(case_file: CaseFile, draft: str, tree: Tree) -> Grounds:
    """What a draft rests on, with these words in place of the saved ones. Raises NotFound."""
    item = draft_of(case_file, draft).changed(body=print_tree(tree))
    answered = frozenset(one.key for one in case_file.items(Finding, draft=item.id))
    context = context_of(case_file, item)
    if sum(case_file.counts().values()) <= WHOLE or ranges_over_case(tree):
        return Grounds(context, answered)
    context = replace(context, closure=closure_of(case_file, item, tree))
    return Grounds(context, answered, frozenset(handles(tree)))


def said(given: Grounds, tree: Tree, before: tuple[ExhibitUse, ...] = ()) -> Live:
    """What a draft says with these words; ``before`` are the exhibits it had a moment ago."""
    old = given.context
    draft = old.draft.changed(body=print_tree(tree))
    document, scene = told(tree, draft, old.closure, before or old.document.exhibits)
    # No digest: it says whether an approval still holds, which is not asked while words change.
    context = replace(old, draft=draft, tree=tree, document=document, digest="")
    return Live(present_in(scene, tree), context, given.answered)


def pressed(given: Live) -> Proof:
    """The pages of what a draft says, each drawn when it is looked at. Raises PressError."""
    return proof(given.context.document)


def found(given: Live, language: str) -> list[Found]:
    """What stands against sending, blocking findings first; approval is not asked for yet."""
    context = given.context
    every = fit_to_send.check(context, before_approval=True)
    open_ = [one for one in every if one.key not in given.answered or not may_override(one)]
    return [
        Found(
            replace(one, message=wording.message(one, language)),
            wording.title(one.rule, language),
            _words(context, one),
            wording.fix(one, language),
            may_override(one),
        )
        for one in open_
    ]


def passed(findings: list[Found]) -> int:
    """How many of the checks found nothing."""
    return CHECKS - len({one.finding.rule for one in findings} - {APPROVAL})


def _words(context: Context, finding: ReviewFinding) -> str:
    """The words that a finding is about, as the document says them."""
    for part in context.parts:
        start, end = finding.start - part.offset, finding.end - part.offset
        inside = part.place == finding.place and part.note == finding.note
        if inside and 0 <= start < end <= len(part.text):
            return part.text[start:end]
    return ""
