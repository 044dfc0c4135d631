"""What a house style says: sizes, distances and habits, all in points."""

from dataclasses import dataclass, replace

from pincite.model.errors import PressError

PAPERS: dict[str, tuple[float, float]] = {
    "letter": (612.0, 792.0),
    "legal": (612.0, 1008.0),
    "tabloid": (792.0, 1224.0),
    "a4": (595.28, 841.89),
    "a3": (841.89, 1190.55),
}
_DESIGNED_FOR = 612.0


@dataclass(frozen=True, slots=True)
class Style:
    """A house style for one paper.

    From the paper's upper edge: ``first`` to the letterhead or title, ``running`` to the running
    head's baseline, ``top`` to the text of a page with a running head; ``foot`` from the lower
    edge to the text. ``side`` is the width of the column in which heads hang (0: heads stand above
    their text);
    ``drop`` the distance from a line's top to its baseline; ``gap`` the space between paragraphs,
    ``item_gap`` between list items, ``part_gap`` between the parts of a letter.
    """

    name: str
    size: float
    leading: float
    left: float
    right: float
    first: float
    running: float
    top: float
    foot: float
    side: float
    gap: float
    item_gap: float
    part_gap: float
    head_gap: float
    list_indent: float
    small: float
    small_leading: float
    note: float
    note_leading: float
    head_size: float
    justified: bool = True
    typeface: str = "serif"  # of the text; ``sans`` for tables too
    paper: tuple[float, float] = PAPERS["letter"]

    @property
    def width(self) -> float:
        """From the side column's left edge to the text's right edge."""
        return self.paper[0] - self.left - self.right

    @property
    def measure(self) -> float:
        """The width of the text itself."""
        return self.width - self.side

    @property
    def figures(self) -> str:
        """The family of tables: figures of one width."""
        return "tabular" if self.typeface == "serif" else self.typeface

    @property
    def drop(self) -> float:
        return self.leading * 0.757

    @property
    def small_drop(self) -> float:
        return self.small_leading * 0.77

    @property
    def note_drop(self) -> float:
        return self.note_leading * 0.79

    def on(self, paper: str) -> "Style":
        """The same style on a paper; wider paper gets wider margins, not longer lines.

        Raises PressError ``bad_paper`` (``paper``) for an unknown name.
        """
        size = PAPERS.get(paper.lower())
        if size is None:
            raise PressError("bad_paper", paper=paper)
        spare = max(size[0] - _DESIGNED_FOR, 0.0) / 2
        return replace(self, paper=size, left=self.left + spare, right=self.right + spare)
