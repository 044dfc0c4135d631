"""The token table: what every colour and measure of the window is called."""

import json
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from pincite import resources

Tone = Literal["ok", "warn", "bad", "info", "mute"]

# Measures in device-independent pixels.
NAVIGATOR = 208
TOP_BAR = 66
PAGE_MARGIN = 20
PANE_GAP = 12
CARD_PADDING = 16
CONTROL_RADIUS = 8
TAG_RADIUS = 4.5
BUTTON = 32
PILL = 20
TAG = 18
ROW_TABLE = 36
ROW_SOURCE = 61


class ToneColours(NamedTuple):
    """The three colours of one state: ground, words on it, dot."""

    bg: str
    text: str
    dot: str


class Tokens:
    """One theme: colours as ``#RRGGBB``, named as in ``resources/themes``. Not to be changed."""

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

    def __init__(self, values: dict[str, Any]) -> None:
        missing = type(self).__annotations__.keys() ^ values.keys()
        if missing:
            raise ValueError(f"a theme names every token and no other: {sorted(missing)}")
        self.__dict__.update(values)

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
        for name, value in self.__dict__.items():
            if isinstance(value, ToneColours):
                for part in ToneColours._fields:
                    yield f"{name}_{part}", getattr(value, part)
            elif isinstance(value, str) and value.startswith("#"):
                yield name, value


def load(name: str) -> Tokens:
    """The theme in ``resources/themes/<name>.json``.

    Raises FileNotFoundError for no such theme, ValueError for a token too few or too many.
    """
    table = json.loads(resources.path("themes", f"{name}.json").read_text("utf-8"))
    values: dict[str, Any] = {"name": table.pop("name"), "dark": table.pop("dark")}
    tones = table.pop("tones")
    values |= {tone: ToneColours(**colours) for tone, colours in tones.items()}
    for section in table.values():
        values |= section
    return Tokens(values)
