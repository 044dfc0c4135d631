"""A draft while it is being written: what it says now, without saving or touching the case.

``gathered`` reads from the open case, on the thread that owns it; ``pressed`` works on values
alone, on any other.
"""

from dataclasses import dataclass

from pincite.actions.documents import closure_of, draft_of
from pincite.casefile import CaseFile
from pincite.document.closure import Closure
from pincite.document.mentions import handles, ranges_over_case
from pincite.document.resolved import Document
from pincite.document.textform import print_tree
from pincite.document.tree import Tree
from pincite.drafting.present import Bound, Present, present
from pincite.drafting.resolve import resolve
from pincite.model.drafts import Draft
from pincite.press.compose import Pressed, press_pages


@dataclass(frozen=True, slots=True)
class Gathered:
    """A draft with the words of the moment, and what they rest on."""

    draft: Draft
    tree: Tree
    closure: Closure

    def covers(self, tree: Tree) -> bool:
        """Whether another state of the words rests on nothing that was not loaded."""
        if ranges_over_case(tree):
            return ranges_over_case(self.tree)
        return handles(tree) <= handles(self.tree) or ranges_over_case(self.tree)

    def with_words(self, tree: Tree) -> "Gathered":
        """The same draft with other words, over the same values."""
        return Gathered(self.draft.changed(body=print_tree(tree)), tree, self.closure)


@dataclass(frozen=True, slots=True)
class Live:
    """What a draft says: the present words of its bindings, the document, its pages."""

    present: dict[Bound, Present]
    document: Document
    pressed: Pressed | None = None


def gathered(case_file: CaseFile, draft: str, tree: Tree) -> Gathered:
    """What a draft with these words rests on. Raises NotFound."""
    value = draft_of(case_file, draft).changed(body=print_tree(tree))
    return Gathered(value, tree, closure_of(case_file, value, tree))


def said(given: Gathered) -> Live:
    """What a draft says, without its pages."""
    return Live(
        present(given.draft, given.closure, given.tree), resolve(given.draft, given.closure)
    )


def pressed(given: Gathered) -> Live:
    """What a draft says, with its pages. Raises PressError."""
    found = said(given)
    return Live(found.present, found.document, press_pages(found.document))
