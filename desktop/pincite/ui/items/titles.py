"""What changes are called, in the window's language; the journal keeps the English words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pincite.model.words import BY_KIND
from pincite.ui.items.choices import kind_name

translate = QCoreApplication.translate

# every title that is not made from a kind's name: as the journal keeps it, and how it is shown
_TITLES = {
    "Approve draft": QT_TRANSLATE_NOOP("Changes", "Approve draft"),
    "Attach signed copy": QT_TRANSLATE_NOOP("Changes", "Attach signed copy"),
    "Duplicate draft": QT_TRANSLATE_NOOP("Changes", "Duplicate draft"),
    "Fix order of exhibits": QT_TRANSLATE_NOOP("Changes", "Fix order of exhibits"),
    "Issue draft": QT_TRANSLATE_NOOP("Changes", "Issue draft"),
    "Mark as reviewed": QT_TRANSLATE_NOOP("Changes", "Mark as reviewed"),
    "Number exhibits by citation": QT_TRANSLATE_NOOP("Changes", "Number exhibits by citation"),
    "Record service": QT_TRANSLATE_NOOP("Changes", "Record service"),
    "Return to draft": QT_TRANSLATE_NOOP("Changes", "Return to draft"),
    "Accept suggestion": QT_TRANSLATE_NOOP("Changes", "Accept suggestion"),
    "Accept suggestions": QT_TRANSLATE_NOOP("Changes", "Accept suggestions"),
    "Add note": QT_TRANSLATE_NOOP("Changes", "Add note"),
    "Bring back from Word": QT_TRANSLATE_NOOP("Changes", "Bring back from Word"),
    "Bring back from PDF": QT_TRANSLATE_NOOP("Changes", "Bring back from PDF"),
    "Redact words": QT_TRANSLATE_NOOP("Changes", "Redact words"),
    "Redact area": QT_TRANSLATE_NOOP("Changes", "Redact area"),
    "Lift redaction": QT_TRANSLATE_NOOP("Changes", "Lift redaction"),
    "Sign PDF": QT_TRANSLATE_NOOP("Changes", "Sign PDF"),
    "Copy PDF under a password": QT_TRANSLATE_NOOP("Changes", "Copy PDF under a password"),
    "Set citation style": QT_TRANSLATE_NOOP("Changes", "Set citation style"),
    "Place citations": QT_TRANSLATE_NOOP("Changes", "Place citations"),
    "Set firm profile": QT_TRANSLATE_NOOP("Changes", "Set letterhead and house style"),
    "Save template": QT_TRANSLATE_NOOP("Changes", "Save template"),
    "Remove template": QT_TRANSLATE_NOOP("Changes", "Remove template"),
    "Add word to the case": QT_TRANSLATE_NOOP("Changes", "Add word to the case"),
    "Add word to the firm's words": QT_TRANSLATE_NOOP("Changes", "Add word to the firm's words"),
    "Remove word from the case": QT_TRANSLATE_NOOP("Changes", "Remove word from the case"),
    "Begin from another case": QT_TRANSLATE_NOOP("Changes", "Begin from another case"),
    "Count deadline": QT_TRANSLATE_NOOP("Changes", "Count deadline"),
    "Dismiss suggestions": QT_TRANSLATE_NOOP("Changes", "Dismiss suggestions"),
    "Edit capture record": QT_TRANSLATE_NOOP("Changes", "Edit capture record"),
    "Set finding aside": QT_TRANSLATE_NOOP("Changes", "Set finding aside"),
    "Tag item": QT_TRANSLATE_NOOP("Changes", "Tag item"),
    "Take finding up again": QT_TRANSLATE_NOOP("Changes", "Take finding up again"),
    "Untag item": QT_TRANSLATE_NOOP("Changes", "Untag item"),
    "Name the people": QT_TRANSLATE_NOOP("Changes", "Name the people"),
    "Pin passages": QT_TRANSLATE_NOOP("Changes", "Pin passages"),
    "Record facts and events": QT_TRANSLATE_NOOP("Changes", "Record facts and events"),
    "Record figures": QT_TRANSLATE_NOOP("Changes", "Record figures"),
    "Record the agreement, its versions and clauses": QT_TRANSLATE_NOOP(
        "Changes", "Record the agreement, its versions and clauses"
    ),
    "Set out the claims": QT_TRANSLATE_NOOP("Changes", "Set out the claims"),
    "Record demands and correspondence": QT_TRANSLATE_NOOP(
        "Changes", "Record demands and correspondence"
    ),
    "Designate exhibits": QT_TRANSLATE_NOOP("Changes", "Designate exhibits"),
    "Note tasks, comments and tags": QT_TRANSLATE_NOOP("Changes", "Note tasks, comments and tags"),
    "Link proof": QT_TRANSLATE_NOOP("Changes", "Link proof"),
    "Add evidence": QT_TRANSLATE_NOOP("Changes", "Add evidence"),
    "Read source again": QT_TRANSLATE_NOOP("Changes", "Read source again"),
    "Transcribe words": QT_TRANSLATE_NOOP("Changes", "Transcribe words"),
    "Recognise words (OCR)": QT_TRANSLATE_NOOP("Changes", "Recognise words (OCR)"),
    "Pin passage anew": QT_TRANSLATE_NOOP("Changes", "Pin passage anew"),
    "Dismiss possible origin": QT_TRANSLATE_NOOP("Changes", "Dismiss possible origin"),
    "Add exhibit": QT_TRANSLATE_NOOP("Changes", "Add exhibit"),
    "Adopt reading": QT_TRANSLATE_NOOP("Changes", "Adopt reading"),
    "Bind exhibits": QT_TRANSLATE_NOOP("Changes", "Bind exhibits"),
    "Copy template into the case": QT_TRANSLATE_NOOP("Changes", "Copy template into the case"),
    "Dismiss suggestion": QT_TRANSLATE_NOOP("Changes", "Dismiss suggestion"),
    "Edit case": QT_TRANSLATE_NOOP("Changes", "Edit case"),
    "Edit draft": QT_TRANSLATE_NOOP("Changes", "Edit the text of a draft"),
    "Export draft": QT_TRANSLATE_NOOP("Changes", "Export draft"),
    "Link items": QT_TRANSLATE_NOOP("Changes", "Link items"),
    "Mark series as served": QT_TRANSLATE_NOOP("Changes", "Mark series as served"),
    "New draft": QT_TRANSLATE_NOOP("Changes", "New draft"),
    "Override finding": QT_TRANSLATE_NOOP("Changes", "Override finding"),
    "Pin and link": QT_TRANSLATE_NOOP("Changes", "Pin and link"),
    "Pin quotation": QT_TRANSLATE_NOOP("Changes", "Pin quotation"),
    "Record clause": QT_TRANSLATE_NOOP("Changes", "Record clause"),
    "Record event": QT_TRANSLATE_NOOP("Changes", "Record event"),
    "Record figure": QT_TRANSLATE_NOOP("Changes", "Record figure"),
    "Remove items": QT_TRANSLATE_NOOP("Changes", "Remove items"),
    "Remove link": QT_TRANSLATE_NOOP("Changes", "Remove link"),
    "Rename draft": QT_TRANSLATE_NOOP("Changes", "Rename draft"),
    "Reorder exhibits": QT_TRANSLATE_NOOP("Changes", "Reorder exhibits"),
    "Take in the sample’s evidence": QT_TRANSLATE_NOOP("Changes", "Take in the sample’s evidence"),
}


def title_words(title: str) -> str:
    """A change's title in the window's language; one that is not known stays as written."""
    if title in _TITLES:
        return translate("Changes", str(_TITLES[title]))
    verb, _space, kind = title.partition(" ")
    kind = kind.replace(" ", "_")
    patterns = {
        "Add": translate("Changes", "Add: %1"),
        "Edit": translate("Changes", "Edit: %1"),
        "Remove": translate("Changes", "Remove: %1"),
    }
    if verb in patterns and kind in BY_KIND:
        return patterns[verb].replace("%1", kind_name(kind).lower())
    return title


def titles() -> dict[str, str]:
    """Every title that is not made from a kind's name, as the journal keeps it, and its words."""
    return {kept: translate("Changes", str(said)) for kept, said in _TITLES.items()}
