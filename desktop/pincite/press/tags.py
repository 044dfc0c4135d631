"""The structure tree of a tagged PDF, as it grows while pages are drawn.

An :class:`Elem` stands for one structure element (ISO 32000-1, 14.8.4). Block elements join their
parent when they are made; inline ones (links, references, spans) when their first words are drawn,
so that the kids stand in reading order however lines and pages fall.
"""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Mark:
    """Marked content: the page's index and its number on that page."""

    page: int
    mcid: int


@dataclass(slots=True)
class LinkUse:
    """An annotation of the link element that holds it: its place in the recorder's list."""

    number: int


@dataclass(eq=False)
class Elem:
    """A structure element. ``role`` is a standard structure type (``P``, ``Link``, ``TH``...).

    ``alt`` is the alternative text of a figure; ``actual`` replaces what is drawn; ``lang`` is set
    where it differs from its parent's; ``scope`` is ``Column`` or ``Row`` for a TH; ``ident`` is
    the ID that notes carry and references point at. ``decoration`` says how a redline's words are
    struck or underlined (see :mod:`pincite.press.redline`).
    """

    role: str
    parent: "Elem | None" = None
    inline: bool = False
    alt: str = ""
    actual: str = ""
    lang: str = ""
    scope: str = ""
    columns: int = 1
    title: str = ""
    ident: str = ""
    decoration: str = ""
    box: tuple[int, tuple[float, float, float, float]] | None = None
    companion: "Elem | None" = None
    kids: "list[Elem | Mark | LinkUse]" = field(default_factory=list)
    attached: bool = False

    def __post_init__(self) -> None:
        if not self.inline:
            self.attach()

    def attach(self) -> None:
        """Join the parent's kids, once; a reference brings its note along right behind it."""
        if self.attached or self.parent is None:
            return
        self.attached = True
        if self.parent.inline:
            self.parent.attach()
        self.parent.kids.append(self)
        if self.companion is not None:
            self.companion.attach()

    def child(self, role: str, **values: str) -> "Elem":
        """A block element inside this one."""
        made = Elem(role, self)
        for name, value in values.items():
            setattr(made, name, value)
        return made
