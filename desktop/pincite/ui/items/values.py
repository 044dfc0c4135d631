"""Values of figures in the window's language."""

from decimal import Decimal

from pincite.model.base import Item
from pincite.model.figures import Reading
from pincite.text.figures import format_figure
from pincite.ui.items.dates import language


def reading_words(item: Item) -> str:
    """A reading as it is said: ``more than 780 million``."""
    if not isinstance(item, Reading):
        return item.title_words
    high = Decimal(item.high) if item.high else None
    unit = item.said("unit", language())
    return format_figure(Decimal(item.value), high, unit, item.qualifier, language())
