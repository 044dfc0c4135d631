"""Classic: 12 points, one column, heads in the first line of their text.

The default for letters. Other documents have their heads above the text.
"""

from pincite.press.styles.base import Style

CLASSIC = Style(
    name="classic",
    size=12.0,
    leading=15.0,
    left=72.0,
    right=72.0,
    first=46.0,
    running=56.0,
    top=80.0,
    foot=59.0,
    side=0.0,
    gap=7.2,
    item_gap=3.6,
    part_gap=13.0,
    head_gap=12.0,
    list_indent=23.0,
    small=9.3,
    small_leading=11.8,
    note=9.8,
    note_leading=12.0,
    head_size=12.0,
)
