"""The faces of the window: Inter for the interface, Source Serif for reading."""

from functools import cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

from pincite import resources

Family = Literal["ui", "serif", "mono"]
UI_FAMILY = "Inter"
SERIF_FAMILY = "Source Serif 4"
_FILES = {"ui": "Inter-*.ttf", "serif": "SourceSerif4-*.ttf"}


@cache
def register(family: Family) -> tuple[str, ...]:
    """Give Qt the shipped faces of a family; returns the names they registered under."""
    families: set[str] = set()
    if family != "mono":
        for file in sorted(resources.path("fonts", "ui").glob(_FILES[family])):
            number = QFontDatabase.addApplicationFont(str(file))
            families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def _family(family: Family) -> str:
    if family == "mono":
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return UI_FAMILY if family == "ui" else SERIF_FAMILY


@cache
def font(
    pixels: float = 13, weight: int = 400, family: Family = "ui", italic: bool = False
) -> QFont:
    """A face at a size in pixels; figures in Inter are tabular. Do not change what you get."""
    register(family)
    made = QFont(_family(family))
    made.setPixelSize(round(pixels))
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if family == "ui":
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
