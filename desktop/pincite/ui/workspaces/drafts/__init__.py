"""The Drafts workspace: templates to drafts, an editor bound to the case, fit to send, preview."""

from pincite.ui.workspaces.drafts.page import Drafts

__all__ = ["Drafts"]
