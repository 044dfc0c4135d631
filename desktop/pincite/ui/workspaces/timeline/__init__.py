"""Timeline: dated events on lanes, and the same as a table."""

from pincite.ui.workspaces.timeline.page import Timeline

__all__ = ["Timeline"]
