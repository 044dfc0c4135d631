"""Table models: ids in order, rows fetched in blocks, cells as values."""

from pincite.ui.models.base import BlockModel, CellRole, Column, IdRole, RowRole
from pincite.ui.models.cells import (
    BadgeCell,
    Cell,
    PeopleCell,
    TagsCell,
    TextCell,
    TwoLineCell,
    ValueCell,
    plain,
)
from pincite.ui.widgets.paint import Badge, Label

__all__ = [
    "Badge",
    "BadgeCell",
    "BlockModel",
    "Cell",
    "CellRole",
    "Column",
    "IdRole",
    "Label",
    "PeopleCell",
    "RowRole",
    "TagsCell",
    "TextCell",
    "TwoLineCell",
    "ValueCell",
    "plain",
]
