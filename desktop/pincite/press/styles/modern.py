"""Modern: 10.75 on 14, heads in small capitals hanging in a side column."""

from dataclasses import replace

from pincite.press.styles.base import Style

MODERN = Style(
    name="modern",
    size=10.75,
    leading=14.0,
    left=66.0,
    right=72.0,
    first=44.0,
    running=54.0,
    top=79.0,
    foot=61.0,
    side=90.0,
    gap=7.0,
    item_gap=3.5,
    part_gap=14.0,
    head_gap=7.0,
    list_indent=20.0,
    small=9.0,
    small_leading=11.67,
    note=8.6,
    note_leading=10.5,
    head_size=10.75,
)
REPORT = replace(MODERN, side=102.0)
"""Modern as reports wear it, with room in the side column for lineage."""
