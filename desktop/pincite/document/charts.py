"""What a report's small drawings show; :class:`pincite.document.resolved.Graphic` carries them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure of a chart: what it is, its value, and the value as the document says it.

    ``bound`` is ``floor`` ("more than"), ``ceiling`` ("up to"), ``about`` or empty (exact);
    ``computed`` values are derived from others and drawn open.
    """

    label: str
    value: float
    words: str
    bound: str = ""
    computed: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar chart of figures (Graphic kind ``chart``).

    Its scale is logarithmic where they differ by more than a factor of twenty. ``head`` stands
    over the values ("more than").
    """

    bars: tuple[Bar, ...]
    head: str = ""


@dataclass(frozen=True, slots=True)
class Lineage:
    """Reports and the origins they rest on (Graphic kind ``lineage``), beside the next block.

    ``origins`` counts the reports of each origin: ``(3, 1)`` is four reports, two origins.
    ``words`` say so ("4 reports, 2 origins").
    """

    origins: tuple[int, ...]
    words: str
