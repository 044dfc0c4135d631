"""Two states of a draft as a redline: a list, a PDF, or a Word file with tracked changes."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pincite.actions.files import write_whole
from pincite.actions.keeping import kept, standing
from pincite.actions.outside import prove_outside
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.document.mentions import handles
from pincite.document.redline import Redline
from pincite.document.resolved import Document
from pincite.document.textform import parse
from pincite.model.base import Item
from pincite.model.drafts import Draft, DraftVersion
from pincite.model.errors import InvalidValue, PressError

if TYPE_CHECKING:
    from pincite.press.proof import Proof


def redline_of(case_file: CaseFile, old: str, new: str) -> Redline:
    """The redline of two states: each a version's handle, or a draft's for the draft as it is.

    Raises NotFound, InvalidValue ``not_a_version``, DraftError ``not_kept``.
    """
    from pincite.drafting.compare import redline

    return redline(_state(case_file, old)[0], _state(case_file, new)[0])


@action("Compare versions")
def compare_versions(case_file: CaseFile, old: str, new: str) -> list[dict[str, Any]]:
    """List what differs between two states of a draft, each difference with its words."""
    from pincite.drafting.compare import compare

    found = compare(_state(case_file, old)[0], _state(case_file, new)[0])
    return [asdict(one) for one in found]


@action("Export comparison")
def export_redline(
    case_file: CaseFile, old: str, new: str, to: str, internal: bool = False
) -> Path:
    """Write two states as one: a .pdf with marks, or a .docx with tracked changes.

    What is struck out can be read, too: a copy that leaves is searched, in both states, for what
    must not be in it, as any other is. An ``internal`` copy is not, and says on every page that
    it stays inside. Raises PressError ``leak``.
    """
    from pincite.drafting.compare import redline
    from pincite.press.redline import for_inside, press_redline
    from pincite.press.redline_word import press_redline_word

    target = Path(to)
    (before, old_name), (after, new_name) = _state(case_file, old), _state(case_file, new)
    found = redline(before, after)
    found = for_inside(found) if internal else found
    match target.suffix.lower():
        case ".pdf":
            data = press_redline(found, old_name, new_name)
        case ".docx":
            data = press_redline_word(found, case_file.author)
        case _:
            raise PressError("suffix", name=target.name)
    if not internal and (found.document.kind == "letter" or not after.marking):
        named = _named(case_file, old, new)
        for copy in (data, *map(_alone, (before, after))):
            prove_outside(case_file, target.name, copy, named)
    return write_whole(target, data)


def _alone(state: Document) -> bytes:
    """A state by itself: in the redline the other's words may stand between its own."""
    from pincite.press.compose import press_document

    return press_document(state, exhibits_file=None)


def _named(case_file: CaseFile, *states: str) -> frozenset[str]:
    """The handles that the two states name."""
    items = [case_file.by_handle(handle) for handle in states]
    bodies = [item.body for item in items if isinstance(item, Draft | DraftVersion)]
    return frozenset(one for body in bodies for one in handles(parse(body)))


def redline_pages(case_file: CaseFile, old: str, new: str) -> "Proof":
    """Two states as one on pages to look at. Raises as :func:`redline_of`, and PressError."""
    from pincite.drafting.compare import redline
    from pincite.press.proof import proof
    from pincite.press.redline import with_legend

    (before, old_name), (after, new_name) = _state(case_file, old), _state(case_file, new)
    return proof(with_legend(redline(before, after), old_name, new_name))


def _state(case_file: CaseFile, handle: str) -> tuple[Document, str]:
    item: Item = case_file.by_handle(handle)
    if isinstance(item, DraftVersion):
        return kept(case_file, item).document, f"{item.handle} ({item.label})"
    if isinstance(item, Draft):
        return standing(case_file, item).context.document, f"{item.handle} ({item.title})"
    raise InvalidValue(field="version", why="not_a_version", kind=item.kind)
