"""Forms: declare the fields of an item, get editors, checks and error sentences."""

from pincite.ui.forms.field import Choice, Errors, Field, Validate, Values
from pincite.ui.forms.form import Form

__all__ = ["Choice", "Errors", "Field", "Form", "Validate", "Values"]
