"""The Templates page: every template, its text, and its page against the present case."""

from pincite.ui.workspaces.templates.page import Templates

__all__ = ["Templates"]
