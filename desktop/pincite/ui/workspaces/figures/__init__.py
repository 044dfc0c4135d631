"""The Figures workspace: what is asked, what each source answers, which answer counsel uses."""

from pincite.ui.workspaces.figures.page import Figures

__all__ = ["Figures"]
