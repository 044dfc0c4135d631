"""Dialogs: what asks before it goes on."""

from pincite.ui.dialogs.base import Dialog, FormDialog, confirm, inform

__all__ = ["Dialog", "FormDialog", "confirm", "inform"]
