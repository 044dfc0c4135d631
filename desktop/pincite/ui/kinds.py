"""How the window draws each kind of item, and names each change of the journal."""

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
    if not title:  # no case is open, and nothing of one is loaded yet
        return ""
    from pincite.ui.items.titles import title_words

    return title_words(title) if title else ""
