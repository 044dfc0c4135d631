"""Classic: 12 points, one column, heads above their text. The default for letters."""

from pincite.press.styles.base import Style

CLASSIC = Style(
    name="classic",
    size=12.0,
    leading=15.2,
    left=82.0,
    right=82.0,
    first=46.0,
    running=56.0,
    top=84.0,
    foot=62.0,
    side=0.0,
    gap=7.6,
    item_gap=4.5,
    part_gap=14.0,
    head_gap=13.0,
    list_indent=23.0,
    small=10.0,
    small_leading=13.0,
    note=10.0,
    note_leading=12.2,
    head_size=12.0,
)
