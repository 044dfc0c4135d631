"""How the window draws each kind of item, and names each change of the journal."""

from PySide6.QtCore import QCoreApplication

ICONS = {
    "party": "user",
    "source": "sources",
    "passage": "passage",
    "fact": "event",
    "figure": "figures",
    "reading": "figures",
    "agreement": "agreements",
    "version": "agreements",
    "clause": "clause",
    "assent": "passed",
    "authority": "authority",
    "claim": "claims",
    "element": "claims",
    "demand": "demand",
    "response": "post",
    "deadline": "deadline",
    "communication": "letter",
    "draft": "drafts",
    "draft_version": "history",
    "template": "page",
    "series": "exhibits",
    "exhibit": "exhibits",
    "finding": "warning",
    "task": "task",
    "comment": "comment",
    "tag": "flag",
}


def icon(kind: str) -> str:
    """The icon of a kind of item."""
    return ICONS.get(kind, "sources")


def change(title: str) -> str:
    """The title of a change, kept in English in the journal, in the window's language."""
    return _changes().get(title, title) if title else ""


def _changes() -> dict[str, str]:
    from pincite.ui.items.choices import kind_name

    translate = QCoreApplication.translate
    own = {
        "Accept suggestion": translate("Changes", "Accept suggestion"),
        "Accept suggestions": translate("Changes", "Accept suggestions"),
        "Edit capture record": translate("Changes", "Edit capture record"),
        "Add evidence": translate("Changes", "Add evidence"),
        "Add exhibit": translate("Changes", "Add exhibit"),
        "Adopt reading": translate("Changes", "Adopt reading"),
        "Bind exhibits": translate("Changes", "Bind exhibits"),
        "Dismiss suggestions": translate("Changes", "Dismiss suggestions"),
        "Dismiss suggestion": translate("Changes", "Dismiss suggestion"),
        "Edit case": translate("Changes", "Edit case"),
        "Export draft": translate("Changes", "Export draft"),
        "Link items": translate("Changes", "Link items"),
        "Mark series as served": translate("Changes", "Mark series as served"),
        "Pin and link": translate("Changes", "Pin and link"),
        "Pin quotation": translate("Changes", "Pin quotation"),
        "Record clause": translate("Changes", "Record clause"),
        "Record event": translate("Changes", "Record event"),
        "Record figure": translate("Changes", "Record figure"),
        "Remove items": translate("Changes", "Remove items"),
        "Remove link": translate("Changes", "Remove link"),
        "Reorder exhibits": translate("Changes", "Reorder exhibits"),
        "Add note": translate("Changes", "Add note"),
    }
    verbs = {
        "Add": translate("Changes", "Add: %1"),
        "Edit": translate("Changes", "Edit: %1"),
        "Remove": translate("Changes", "Remove: %1"),
    }
    made = {
        f"{verb} {kind.replace('_', ' ')}": words.replace("%1", kind_name(kind))
        for verb, words in verbs.items()
        for kind in ICONS
    }
    return made | own
