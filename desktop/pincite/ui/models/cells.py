"""What a table cell can show; a column makes one from a row, the delegate paints it."""

from dataclasses import dataclass

from pincite.ui.widgets.paint import Badge, Label


@dataclass(frozen=True)
class TextCell:
    """Words in a weight and tone, with a quieter note after them."""

    text: str
    weight: int = 400
    tone: str = "ink"
    note: str = ""

    @property
    def plain(self) -> str:
        return f"{self.text} {self.note}".strip()


@dataclass(frozen=True)
class TwoLineCell:
    """An icon, a title, and under it a tag and a quieter line; for rows of 44 px and more."""

    title: str
    subtitle: str = ""
    icon: str | None = None
    tag: Label | None = None

    @property
    def plain(self) -> str:
        tag = self.tag.text if self.tag else ""
        return ", ".join(part for part in (self.title, tag, self.subtitle) if part)


@dataclass(frozen=True)
class ValueCell:
    """A value set large, such as a figure's; for rows of 44 px and more."""

    text: str
    note: str = ""

    @property
    def plain(self) -> str:
        return f"{self.text} {self.note}".strip()


@dataclass(frozen=True)
class BadgeCell:
    """A pill."""

    badge: Badge

    @property
    def plain(self) -> str:
        return self.badge.text


@dataclass(frozen=True)
class TagsCell:
    """Tags side by side; those that do not fit become a number."""

    tags: tuple[Label, ...]

    @property
    def plain(self) -> str:
        return ", ".join(tag.text for tag in self.tags)


@dataclass(frozen=True)
class PeopleCell:
    """Names, each after its initials in a disc."""

    names: tuple[str, ...]

    @property
    def plain(self) -> str:
        return ", ".join(self.names)


Cell = str | TextCell | TwoLineCell | ValueCell | BadgeCell | TagsCell | PeopleCell


def plain(cell: Cell) -> str:
    """The words of a cell: what a screen reader says and a copy holds."""
    return cell if isinstance(cell, str) else cell.plain
