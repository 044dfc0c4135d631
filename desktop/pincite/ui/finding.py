"""The search of the whole case, as the list under the search field shows it."""

from pincite.ui import kinds
from pincite.ui.session import Session
from pincite.ui.widgets.search_popup import Found

_MARKS = str.maketrans({"\u2039": None, "\u203a": None, "\n": " "})
LIMIT = 60


def find(session: Session, words: str) -> list[Found]:
    """Items whose words hold these, or whose handle they are; best first."""
    if not session.is_open:
        return []
    seen: dict[str, Found] = {}
    if _is_handle(words):
        asked = words.upper()
        for head in session.case.all_heads():
            if head.handle == asked:
                seen[asked] = Found(asked, head.title, *_look(head.kind, ""))
    for hit in session.case.search(words, LIMIT):
        snippet = hit.snippet.translate(_MARKS).strip()
        detail = snippet if hit.block or hit.title not in snippet else ""
        title = hit.title or snippet
        seen.setdefault(hit.handle, Found(hit.handle, title, *_look(hit.kind, detail)))
    return list(seen.values())


def _is_handle(words: str) -> bool:
    return words[:1].isalpha() and words[1:2].isdigit() and " " not in words


def _look(kind: str, detail: str) -> tuple[str, str]:
    from pincite.ui.items.choices import kind_name

    name = kind_name(kind)
    return (f"{name} · {detail}" if detail else name), kinds.icon(kind)
