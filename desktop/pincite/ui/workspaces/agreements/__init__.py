"""Agreements: versions, their clauses, and who accepted them."""

from pincite.ui.workspaces.agreements.page import Agreements

__all__ = ["Agreements"]
