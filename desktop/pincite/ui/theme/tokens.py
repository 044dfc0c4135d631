"""The token table: what every colour and measure of the window is called."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Literal

from pincite import resources

Tone = Literal["ok", "warn", "bad", "info", "mute"]

# Measures in device-independent pixels.
NAVIGATOR = 208
TOP_BAR = 66
PAGE_MARGIN = 20
PANE_GAP = 12
CARD_PADDING = 16
CARD_RADIUS = 10
CONTROL_RADIUS = 8
TAG_RADIUS = 4.5
BUTTON = 32
BUTTON_SMALL = 24
PILL = 20
TAG = 18
ROW_TABLE = 36
ROW_LIST = 48
ROW_SOURCE = 61


@dataclass(frozen=True)
class ToneColours:
    """The three colours of one state: ground, words on it, dot."""

    bg: str
    text: str
    dot: str


@dataclass(frozen=True)
class Tokens:
    """One theme: colours as ``#RRGGBB``, named as in ``resources/themes``."""

    name: str
    dark: bool
    bg: str
    card: str
    alt: str
    line: str
    line2: str
    desk: str
    page: str
    page_ink: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    button: str
    button_hover: str
    accent_text: str
    tint: str
    edge: str
    mark: str
    selection: str
    value: str
    nav: str
    nav_text: str
    nav_text2: str
    nav_selected: str
    nav_line: str
    nav_bar: str
    nav_ok: str
    float_bg: str
    float_hover: str
    float_icon: str
    float_accent: str
    ok: ToneColours
    warn: ToneColours
    bad: ToneColours
    info: ToneColours
    mute: ToneColours

    def tone(self, tone: Tone) -> ToneColours:
        """The colours of a state."""
        found: ToneColours = getattr(self, tone)
        return found

    def colour(self, name: str) -> str:
        """A colour by token name, ``ok.text`` included; ``#RRGGBB`` passes through."""
        if name.startswith("#"):
            return name
        value: object = self
        for part in name.split("."):
            value = getattr(value, part)
        return str(value)

    def flat(self) -> dict[str, str]:
        """Every colour as ``name -> #RRGGBB``, tones as ``ok_bg`` and so on."""
        return dict(self._flat())

    def _flat(self) -> Iterator[tuple[str, str]]:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, ToneColours):
                for part in ("bg", "text", "dot"):
                    yield f"{field.name}_{part}", getattr(value, part)
            elif isinstance(value, str) and value.startswith("#"):
                yield field.name, value


def load(name: str) -> Tokens:
    """The theme in ``resources/themes/<name>.json``. Raises FileNotFoundError for no such theme."""
    table = json.loads(resources.path("themes", f"{name}.json").read_text("utf-8"))
    values: dict[str, object] = {"name": table.pop("name"), "dark": table.pop("dark")}
    tones = table.pop("tones")
    values |= {tone: ToneColours(**colours) for tone, colours in tones.items()}
    for section in table.values():
        values |= section
    return Tokens(**values)  # type: ignore[arg-type]  # the file's names are checked by a test
