"""The kit every screen is built from.

A widget's module loads when its name is first asked for here, so that the first window does not
wait for the reader and the tables.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pincite.ui.widgets.badges import Initials, Pill, Tag
    from pincite.ui.widgets.buttons import Button, IconButton, LinkButton
    from pincite.ui.widgets.choosers import FilterChips, Segmented
    from pincite.ui.widgets.drop_zone import DropZone, dropped_files
    from pincite.ui.widgets.gauges import Dots, Ring
    from pincite.ui.widgets.labels import ElidedLabel, Icon, Text, heading, secondary, title
    from pincite.ui.widgets.layouts import (
        Card,
        Frame,
        card_margins,
        clear,
        column,
        divider,
        hairline,
        holder,
        put,
        row,
    )
    from pincite.ui.widgets.notices import NoticeBar, ProgressStrip
    from pincite.ui.widgets.panels import (
        EmptyState,
        Inspector,
        KeyValues,
        Note,
        SectionHeader,
        inspector_card,
    )
    from pincite.ui.widgets.range_text import Paragraph, PinAction, Range, RangeText, Selection
    from pincite.ui.widgets.search_field import SearchField
    from pincite.ui.widgets.tables import TableView
    from pincite.ui.widgets.tiles import ListRow, Tile

__all__ = [
    "Button",
    "Card",
    "Dots",
    "DropZone",
    "ElidedLabel",
    "EmptyState",
    "FilterChips",
    "Frame",
    "Icon",
    "IconButton",
    "Initials",
    "Inspector",
    "KeyValues",
    "LinkButton",
    "ListRow",
    "Note",
    "NoticeBar",
    "Paragraph",
    "Pill",
    "PinAction",
    "ProgressStrip",
    "Range",
    "RangeText",
    "Ring",
    "SearchField",
    "SectionHeader",
    "Segmented",
    "Selection",
    "TableView",
    "Tag",
    "Text",
    "Tile",
    "card_margins",
    "clear",
    "column",
    "divider",
    "dropped_files",
    "hairline",
    "heading",
    "holder",
    "inspector_card",
    "put",
    "row",
    "secondary",
    "title",
]

_NAMES = {
    "badges": "Initials Pill Tag",
    "buttons": "Button IconButton LinkButton",
    "choosers": "FilterChips Segmented",
    "drop_zone": "DropZone dropped_files",
    "gauges": "Dots Ring",
    "labels": "ElidedLabel Icon Text heading secondary title",
    "layouts": "Card Frame card_margins clear column divider hairline holder put row",
    "notices": "NoticeBar ProgressStrip",
    "panels": "EmptyState Inspector KeyValues Note SectionHeader inspector_card",
    "range_text": "Paragraph PinAction Range RangeText Selection",
    "search_field": "SearchField",
    "tables": "TableView",
    "tiles": "ListRow Tile",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
