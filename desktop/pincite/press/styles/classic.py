"""Classic: 12 points, one column, heads above their text. The default for letters."""

from pincite.press.styles.base import Style

CLASSIC = Style(
    name="classic",
    size=12.0,
    leading=15.5,
    left=86.0,
    right=86.0,
    top=74.0,
    foot=66.0,
    side=0.0,
    gap=8.0,
    item_gap=4.5,
    part_gap=15.5,
    head_gap=14.0,
    list_indent=23.0,
    small=10.0,
    small_leading=13.0,
    note=10.0,
    note_leading=12.2,
    head_size=12.0,
)
