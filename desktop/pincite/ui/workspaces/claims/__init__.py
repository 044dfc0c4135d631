"""Claims: what must be shown, what stands for it and against it, and what is missing."""

from pincite.ui.workspaces.claims.page import Claims

__all__ = ["Claims"]
