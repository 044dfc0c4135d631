"""Overview: where the matter stands, and the one thing to do next."""

from pincite.ui.workspaces.overview.page import Overview

__all__ = ["Overview"]
