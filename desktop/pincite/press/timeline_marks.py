"""The marks of how surely a date is known: one set for the chronology and the timeline.

Told apart by shape, so that they are as clear in black and white.
"""

from pincite.press.sheet import Sheet
from pincite.press.spans import ACCENT, INK, Colour

SHAPES = ("exact", "about", "between", "by", "period", "due")
WHITE: Colour = (1.0, 1.0, 1.0)

# (name, rule) in English and French; a case's own rule takes the place of these words.
_KEY = {
    "exact": (
        ("exact", "the day is recorded in the evidence"),
        ("exacte", "le jour figure dans les pièces"),
    ),
    "about": (("about", "estimated"), ("vers", "estimée")),
    "between": (
        ("between … and …", "one day in that range"),
        ("entre … et …", "un jour de cet intervalle"),
    ),
    "by": (
        ("by", "had happened by then; start unknown"),
        ("au plus tard", "accompli à cette date\u202f; début inconnu"),
    ),
    "period": (
        ("period", "throughout, or month only known"),
        ("période", "d’un bout à l’autre, ou seul le mois est connu"),
    ),
    "due": (("due", "date set for a step"), ("échéance", "date fixée pour un acte")),
}


def key_words(shape: str, lang: str) -> tuple[str, str]:
    """The name of a mark and the rule it stands for, in ``en`` or ``fr``."""
    return _KEY[shape][lang == "fr"]


def draw_mark(sheet: Sheet, x: float, y: float, shape: str, scale: float = 1.0) -> None:
    """Draw a mark centred on a point, about ten points wide at scale 1."""
    k = scale
    if shape == "about":
        sheet.dot(x, y, 2.3 * k, WHITE, INK, 0.9 * k)
    elif shape == "between":
        sheet.stroke(x - 4 * k, y, x + 4 * k, y, 0.8 * k, INK)
        for end in (x - 4 * k, x + 4 * k):
            sheet.stroke(end, y - 2.4 * k, end, y + 2.4 * k, 0.8 * k, INK)
    elif shape == "by":
        sheet.stroke(x - 5 * k, y, x + 2.6 * k, y, 0.8 * k, INK)
        sheet.stroke(x + 2.6 * k, y - 2.6 * k, x + 2.6 * k, y + 2.6 * k, 0.8 * k, INK)
    elif shape == "period":
        sheet.stroke(x - 4 * k, y, x + 4 * k, y, 2.6 * k, INK)
    elif shape == "due":
        diamond(sheet, x, y, 3.2 * k, ACCENT)
    else:
        sheet.dot(x, y, 2.5 * k, INK)


def diamond(sheet: Sheet, x: float, y: float, radius: float, colour: Colour) -> None:
    """A filled diamond: the shape of what is due."""
    sheet.polygon([(x, y + radius), (x + radius, y), (x, y - radius), (x - radius, y)], colour)
