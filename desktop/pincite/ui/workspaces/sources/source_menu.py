"""The menu of a source: what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from pincite.model.evidence import Source
from pincite.ui.workspaces.sources.transcribing import transcribe

if TYPE_CHECKING:
    from pincite.ui.workspaces.sources.page import Sources

translate = QCoreApplication.translate


def fill(menu: QMenu, page: Sources, source: Source) -> None:
    """Put the actions for the source in the reader into a menu."""
    reader, inspector = page.reader, page.inspector
    reviewed = source.status == "reviewed"
    review = (
        translate("SourceMenu", "Review again")
        if reviewed
        else translate("SourceMenu", "Mark reviewed")
    )
    changes = [
        menu.addAction(review + "\tCtrl+R", page.turn_review),
        menu.addAction(translate("SourceMenu", "Edit details…") + "\tF2", inspector.details.edit),
        menu.addAction(translate("SourceMenu", "Capture record…"), inspector.capture.edit),
        menu.addAction(translate("SourceMenu", "Link to…") + "\tCtrl+L", page.link),
    ]
    menu.addSeparator()
    menu.addAction(
        translate("SourceMenu", "Verify: unchanged since intake?"), inspector.capture.verify_now
    )
    again = menu.addAction(
        translate("SourceMenu", "Read the original again"), partial(page.rereading.start, source)
    )
    words = menu.addAction(
        translate("SourceMenu", "Read words by OCR"), partial(page.rereading.recognise, source)
    )
    typed = menu.addAction(
        translate("SourceMenu", "Transcribe words of a picture…"),
        lambda: transcribe(page.session, source, reader.original.pages.page() + 1, page),
    )
    pictured = source.media_type.startswith("image/") or source.media_type == "application/pdf"
    typed.setVisible(pictured)
    menu.addSeparator()
    original = reader.open_original
    menu.addAction(
        translate("SourceMenu", "Save a copy of the original…"), partial(original, "save")
    )
    menu.addAction(
        translate("SourceMenu", "Open the original elsewhere…"), partial(original, "open")
    )
    menu.addAction(translate("SourceMenu", "What the colours say"), reader.show_legend)
    menu.addSeparator()
    away = menu.addAction(translate("SourceMenu", "Remove"), partial(page.remove, [source.id]))
    for action in (*changes, again, words, typed, away):
        action.setEnabled(page.session.writable)
