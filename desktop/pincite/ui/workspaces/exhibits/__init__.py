"""The Exhibits workspace: the series of a case, in the order in which a document cites them."""

from pincite.ui.workspaces.exhibits.page import Exhibits

__all__ = ["Exhibits"]
