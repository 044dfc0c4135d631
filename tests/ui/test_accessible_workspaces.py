"""The workspaces of the sample: named for screen readers, reached by keys, read in contrast."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pincite.ui import theme
from pincite.ui.main_window import MainWindow
from pincite.ui.theme import tokens
from pincite.ui.theme.tokens import Tone
from pincite.ui.workspaces.agreements.strip import VersionStrip
from pincite.ui.workspaces.claims.lineage import Lineage
from pincite.ui.workspaces.claims.matrix import MatrixView
from pincite.ui.workspaces.overview.steps import Steps
from pincite.ui.workspaces.timeline.strip import RangeStrip
from pincite.ui.workspaces.timeline.view import TimelineView
from tests.ui.pages import open_sample, words
from tests.ui.test_accessible import nameless, unreachable

PLACES = ("overview", "timeline", "claims", "people", "agreements", "history")
PAINTED = TimelineView | RangeStrip | Steps | VersionStrip | Lineage | MatrixView


@pytest.mark.parametrize("place", PLACES)
def test_a_workspace_is_named_and_reachable(
    full_window: MainWindow, tmp_path: Path, place: str
) -> None:
    open_sample(full_window, tmp_path)
    full_window.visit(place)
    page = full_window.current()
    words(page)
    assert nameless(page) == []
    assert unreachable(page) == []


@pytest.mark.parametrize("place", PLACES)
def test_a_painted_widget_says_what_it_shows_and_takes_the_keys(
    full_window: MainWindow, tmp_path: Path, place: str
) -> None:
    open_sample(full_window, tmp_path)
    full_window.visit(place)
    page = full_window.current()
    words(page)
    painted = [w for w in page.findChildren(QWidget) if isinstance(w, PAINTED)]
    expected = {"overview": 1, "timeline": 2, "claims": 2, "agreements": 1}.get(place, 0)
    assert len(painted) >= expected
    for widget in painted:
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()
        if not isinstance(widget, MatrixView):  # a table: its cells speak
            assert widget.accessibleDescription(), widget.accessibleName()


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(ink: str, ground: str) -> float:
    one, other = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (one + 0.05) / (other + 0.05)


def over(colour: str, alpha: int, ground: str) -> str:
    """A colour as seen through its transparency."""
    share = alpha / 255
    parts = [
        round(int(colour[n : n + 2], 16) * share + int(ground[n : n + 2], 16) * (1 - share))
        for n in (1, 3, 5)
    ]
    return "#" + "".join(f"{part:02x}" for part in parts)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_is_painted_reads_well(mode: str) -> None:
    table = tokens.load(mode)
    pairs = [
        (table.ink, table.alt),
        (table.ink2, table.alt),
        (table.ink2, table.card),
        (table.accent_text, table.tint),
        (table.accent_text, table.mark),
        (table.ink, table.selection),
        ("#FFFFFF", table.button),
    ]
    tones: tuple[Tone, ...] = ("ok", "warn", "bad", "info")
    for tone in tones:
        colours = table.tone(tone)
        pairs += [(colours.text, table.alt), (colours.text, colours.bg)]
        for ground in (table.alt, table.card):  # words in a long span of the timeline
            span = over(colours.dot, 46, ground)
            pairs += [(table.ink, span), (table.ink2, span)]
    low = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert low == {}
    assert theme.current().name
