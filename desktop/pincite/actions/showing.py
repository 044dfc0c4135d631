"""One item with its links, as JSON."""

from typing import Any

from pincite.actions.values import as_json
from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.words import ITEMS, references


def show_item(case_file: CaseFile, handle: str) -> dict[str, Any]:
    """An item's fields, ``links`` to and from it, and ``parts``: what refers to it."""
    item = case_file.by_handle(handle)
    links = case_file.links_of(item.id)
    heads = case_file.heads({end for link in links for end in (link.source, link.target)})
    shown = []
    for link in links:
        outward = link.source == item.id
        other = heads[link.target if outward else link.source]
        shown.append(
            {
                "relation": link.relation,
                "direction": "to" if outward else "from",
                "handle": other.handle,
                "kind": other.kind,
                "title": other.title,
                "note": link.note,
            }
        )
    return as_json(case_file, item) | {
        "links": shown,
        "parts": parts_of(case_file, item.kind, item.id),
    }


def parts_of(case_file: CaseFile, kind: str, id_: str) -> list[dict[str, str]]:
    """Items that refer to this one by a field of theirs."""
    found = []
    for model in ITEMS:
        for name, (target, _gone) in references(model).items():
            if target in (kind, "item"):
                users = case_file.ids(model.kind, where={name: id_})
                found += [_part(name, user) for user in case_file.fetch(model.kind, users)]
    return found


def _part(field: str, user: Item) -> dict[str, str]:
    return {
        "field": field,
        "handle": user.handle,
        "kind": user.kind,
        "title": user.title_words,
    }
