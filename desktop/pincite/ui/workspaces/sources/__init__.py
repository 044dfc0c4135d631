"""The Sources workspace: evidence as received, read and pinned.

``page`` lays out the list (``listing``), the reader (``reader``) and the inspector
(``inspector``); ``batch`` takes evidence in beside the window.
"""

from pincite.ui.workspaces.sources.page import Sources

__all__ = ["Sources"]
