"""What changes are called, in the window's language; the journal keeps the English words."""

from PySide6.QtCore import QCoreApplication

from pincite.model.words import BY_KIND
from pincite.ui.items.choices import kind_name

translate = QCoreApplication.translate


def title_words(title: str) -> str:
    """A change's title in the window's language; one that is not known stays as written."""
    known = {
        "Accept suggestion": translate("Changes", "Accept suggestion"),
        "Add evidence": translate("Changes", "Add evidence"),
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
