"""Words of a picture typed by counsel: asked for with their page, kept, and marked as typed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pincite.actions.transcribe import transcribe_words
from pincite.model.evidence import Source
from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Field
from pincite.ui.session import Session

translate = QCoreApplication.translate


def form(source: Source, page: int, parent: QWidget) -> FormDialog:
    """The form for words read in a page's picture."""
    fields = [
        Field("page", translate("Transcribing", "Page"), "number", required=True),
        Field(
            "text",
            translate("Transcribing", "Words"),
            "multiline",
            required=True,
            lines=8,
            help=translate("Transcribing", "A blank line begins a new paragraph."),
        ),
    ]
    return FormDialog(
        translate("Transcribing", "Transcribe %1").replace("%1", source.handle),
        translate("Transcribing", "Add the words"),
        fields,
        {"page": str(page), "text": ""},
        detail=translate(
            "Transcribing",
            "They stand after the source’s own words, can be quoted, and are marked as transcribed "
            "by counsel. The original stays as it is.",
        ),
        parent=parent,
    )


def transcribe(session: Session, source: Source, page: int, parent: QWidget) -> None:
    """Ask for words of a page's picture, and keep them."""
    dialog = form(source, page, parent)
    if not dialog.exec():
        return
    values = dialog.values()
    chosen = int(values["page"]) if str(values["page"]).isdigit() else 0
    said = translate("Transcribing", "Words transcribed in %1.").replace("%1", source.handle)
    words = str(values["text"])
    session.do(lambda case: transcribe_words(case, source.handle, words, chosen), said=said)
