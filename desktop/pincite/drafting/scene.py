"""What a document's words are resolved against: the draft, the case, the country's habits."""

from dataclasses import dataclass, field

from pincite.document.closure import Closure
from pincite.document.resolved import ExhibitUse
from pincite.drafting.conventions import Convention
from pincite.drafting.exhibits import Ledger
from pincite.drafting.tracing import Traced
from pincite.model.drafts import Draft


@dataclass(frozen=True, slots=True)
class Quoted:
    """A cite of an authority: its item's id, the footnotes so far, and the place it points at."""

    item: str
    note: int
    place: str = ""
    in_note: bool = False


@dataclass
class Scene:
    """State while one document is resolved, from its first word to its last.

    ``block`` is the id of the block at work; ``notes`` the footnotes so far; ``place`` says
    whether words stand in the ``text``, a ``note`` or a ``cell``; ``exhibits`` are those of the
    whole document, known from a first pass; ``quoted`` the authorities already cited, in
    their order.
    """

    draft: Draft
    closure: Closure
    how: Convention
    ledger: Ledger
    exhibits: tuple[ExhibitUse, ...] = ()
    block: str = ""
    notes: int = 0
    place: str = "text"
    trace: list[Traced] | None = None  # kept where asked for
    quoted: list[Quoted] = field(default_factory=list)

    @property
    def lang(self) -> str:
        return self.how.lang

    def next_note(self) -> int:
        """The number of the next footnote."""
        self.notes += 1
        return self.notes
