"""What changes are called, in the window's language; the journal keeps the English words."""

from PySide6.QtCore import QCoreApplication

from pincite.model.words import BY_KIND
from pincite.ui.items.choices import kind_name

translate = QCoreApplication.translate


def title_words(title: str) -> str:
    """A change's title in the window's language; one that is not known stays as written."""
    known = titles()
    if title in known:
        return known[title]
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
    return {
        "Approve draft": translate("Changes", "Approve draft"),
        "Attach signed copy": translate("Changes", "Attach signed copy"),
        "Duplicate draft": translate("Changes", "Duplicate draft"),
        "Fix order of exhibits": translate("Changes", "Fix order of exhibits"),
        "Issue draft": translate("Changes", "Issue draft"),
        "Mark as reviewed": translate("Changes", "Mark as reviewed"),
        "Number exhibits by citation": translate("Changes", "Number exhibits by citation"),
        "Record service": translate("Changes", "Record service"),
        "Return to draft": translate("Changes", "Return to draft"),
        "Accept suggestion": translate("Changes", "Accept suggestion"),
        "Accept suggestions": translate("Changes", "Accept suggestions"),
        "Add note": translate("Changes", "Add note"),
        "Bring back from Word": translate("Changes", "Bring back from Word"),
        "Bring back from PDF": translate("Changes", "Bring back from PDF"),
        "Redact words": translate("Changes", "Redact words"),
        "Redact area": translate("Changes", "Redact area"),
        "Lift redaction": translate("Changes", "Lift redaction"),
        "Sign PDF": translate("Changes", "Sign PDF"),
        "Copy PDF under a password": translate("Changes", "Copy PDF under a password"),
        "Set citation style": translate("Changes", "Set citation style"),
        "Place citations": translate("Changes", "Place citations"),
        "Set firm profile": translate("Changes", "Set letterhead and house style"),
        "Save template": translate("Changes", "Save template"),
        "Remove template": translate("Changes", "Remove template"),
        "Add word to the case": translate("Changes", "Add word to the case"),
        "Add word to the firm's words": translate("Changes", "Add word to the firm's words"),
        "Remove word from the case": translate("Changes", "Remove word from the case"),
        "Begin from another case": translate("Changes", "Begin from another case"),
        "Count deadline": translate("Changes", "Count deadline"),
        "Dismiss suggestions": translate("Changes", "Dismiss suggestions"),
        "Edit capture record": translate("Changes", "Edit capture record"),
        "Set finding aside": translate("Changes", "Set finding aside"),
        "Tag item": translate("Changes", "Tag item"),
        "Take finding up again": translate("Changes", "Take finding up again"),
        "Untag item": translate("Changes", "Untag item"),
        "Name the people": translate("Changes", "Name the people"),
        "Pin passages": translate("Changes", "Pin passages"),
        "Record facts and events": translate("Changes", "Record facts and events"),
        "Record figures": translate("Changes", "Record figures"),
        "Record the agreement, its versions and clauses": translate(
            "Changes", "Record the agreement, its versions and clauses"
        ),
        "Set out the claims": translate("Changes", "Set out the claims"),
        "Record demands and correspondence": translate(
            "Changes", "Record demands and correspondence"
        ),
        "Designate exhibits": translate("Changes", "Designate exhibits"),
        "Note tasks, comments and tags": translate("Changes", "Note tasks, comments and tags"),
        "Link proof": translate("Changes", "Link proof"),
        "Add evidence": translate("Changes", "Add evidence"),
        "Read source again": translate("Changes", "Read source again"),
        "Transcribe words": translate("Changes", "Transcribe words"),
        "Recognise words (OCR)": translate("Changes", "Recognise words (OCR)"),
        "Pin passage anew": translate("Changes", "Pin passage anew"),
        "Dismiss possible origin": translate("Changes", "Dismiss possible origin"),
        "Add exhibit": translate("Changes", "Add exhibit"),
        "Adopt reading": translate("Changes", "Adopt reading"),
        "Bind exhibits": translate("Changes", "Bind exhibits"),
        "Copy template into the case": translate("Changes", "Copy template into the case"),
        "Dismiss suggestion": translate("Changes", "Dismiss suggestion"),
        "Edit case": translate("Changes", "Edit case"),
        "Edit draft": translate("Changes", "Edit the text of a draft"),
        "Export draft": translate("Changes", "Export draft"),
        "Link items": translate("Changes", "Link items"),
        "Mark series as served": translate("Changes", "Mark series as served"),
        "New draft": translate("Changes", "New draft"),
        "Override finding": translate("Changes", "Override finding"),
        "Pin and link": translate("Changes", "Pin and link"),
        "Pin quotation": translate("Changes", "Pin quotation"),
        "Record clause": translate("Changes", "Record clause"),
        "Record event": translate("Changes", "Record event"),
        "Record figure": translate("Changes", "Record figure"),
        "Remove items": translate("Changes", "Remove items"),
        "Remove link": translate("Changes", "Remove link"),
        "Rename draft": translate("Changes", "Rename draft"),
        "Reorder exhibits": translate("Changes", "Reorder exhibits"),
        "Take in the sample’s evidence": translate("Changes", "Take in the sample’s evidence"),
    }
