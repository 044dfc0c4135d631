"""EDTF dates (ISO 8601-2), in one place: checked, bounded, ordered and printed."""

from pincite.text.edtf_bounds import bounds, is_edtf, precision, sort_key, weekday_name
from pincite.text.edtf_print import format_edtf

__all__ = ["bounds", "format_edtf", "is_edtf", "precision", "sort_key", "weekday_name"]
