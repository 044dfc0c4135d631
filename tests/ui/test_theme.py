"""The token tables, the faces, the icons, and the change of theme while the window is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite import resources
from pincite.ui import theme
from pincite.ui.theme import fonts, icons, tokens
from pincite.ui.widgets import Button, IconButton, Pill

GROUNDS = ("bg", "card", "alt", "line2")
TONES = ("ok", "warn", "bad", "info", "mute")
PAIRS = (
    [(ink, ground) for ink in ("ink", "ink2", "accent_text") for ground in GROUNDS]
    + [("ink3", ground) for ground in ("bg", "card", "alt")]
    + [("ink", ground) for ground in ("tint", "mark", "selection", "value", "warn.bg", "bad.bg")]
    + [("ink2", "tint"), ("accent_text", "tint"), ("accent_text", "mark")]
    + [("#FFFFFF", ground) for ground in ("button", "button_hover", "nav", "nav_selected")]
    + [("#FFFFFF", "float_bg"), ("#FFFFFF", "float_hover"), ("float_icon", "float_bg")]
    + [("nav_text", "nav"), ("nav_text", "nav_selected"), ("nav_text2", "nav")]
    + [
        ("float_accent", "float_bg"),
        ("float_accent", "float_hover"),
        ("bad.text", "card"),
        ("page_ink", "page"),
    ]
    + [(f"{tone}.text", f"{tone}.bg") for tone in TONES]
)


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_pair_reaches_aa(name: str) -> None:
    table = tokens.load(name)
    poor = {
        (ink, ground): round(contrast(table.colour(ink), table.colour(ground)), 2)
        for ink, ground in PAIRS
        if contrast(table.colour(ink), table.colour(ground)) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_theme_names_every_token(name: str) -> None:
    table = tokens.load(name)
    assert len(table.flat()) > 40
    with pytest.raises(ValueError, match="ink2"):
        tokens.Tokens({name: value for name, value in vars(table).items() if name != "ink2"})
    assert table.dark == (name == "dark")


def test_the_faces_register_under_the_families_asked_for() -> None:
    assert fonts.UI_FAMILY in fonts.register("ui")
    assert fonts.SERIF_FAMILY in fonts.register("serif")
    for weight in (400, 500, 600):
        found = QFontInfo(theme.font(13, weight))
        assert (found.family(), found.weight()) == (fonts.UI_FAMILY, weight)
    serif = QFontInfo(theme.font(16, 600, "serif"))
    assert (serif.family(), serif.weight()) == (fonts.SERIF_FAMILY, 600)
    assert QFontInfo(theme.font(16, 400, "serif", italic=True)).italic()


def test_figures_are_tabular() -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font(13))
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("888")


def test_the_licences_stand_beside_the_faces() -> None:
    folder = resources.path("fonts", "ui")
    assert all("SIL Open Font License" in f.read_text("utf-8") for f in folder.glob("OFL-*.txt"))
    assert len(list(folder.glob("OFL-*.txt"))) == 2


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_an_icon_draws_inside_its_square(name: str, qapp: QApplication) -> None:
    image = theme.pixmap(name, "#000000", 24).toImage()
    inked = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 60]
    assert len(inked) > 20
    assert all(1 <= x <= 46 and 1 <= y <= 46 for x, y in inked)


def _shade(image: QImage) -> float:
    return (
        image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
        .pixelColor(0, 0)
        .lightnessF()
    )


def test_a_theme_changes_while_widgets_are_shown(qtbot: QtBot) -> None:
    button, plain, pill = Button("Add", "add"), IconButton("left", "Previous"), Pill("Open", "ok")
    for widget in (button, plain, pill):
        qtbot.addWidget(widget)
        widget.show()
    before = [_shade(w.grab().toImage()) for w in (button, pill)]
    icon, lone = button.icon().pixmap(16).toImage(), plain.icon().pixmap(16).toImage()
    theme.apply("dark")
    after = [_shade(w.grab().toImage()) for w in (button, pill)]
    assert all(old > new + 0.2 for old, new in zip(before, after, strict=True))
    assert button.icon().pixmap(16).toImage() != icon
    assert plain.icon().pixmap(16).toImage() != lone
    theme.apply("light")
    assert button.icon().pixmap(16).toImage() == icon
