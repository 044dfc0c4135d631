"""Relate two items, from either end."""

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import NotFound
from pincite.model.remarks import Link


@action("Link items")
def add_link(
    case_file: CaseFile, source: str, target: str, relation: str = "supports", note: str = ""
) -> Link:
    """Link two items: source supports, disputes, breaches, mentions, involves... target."""
    one, other = case_file.by_handle(source), case_file.by_handle(target)
    with case_file.transaction("Link items") as change:
        return change.link(one, other, relation, note)


@action("Remove link")
def remove_link(case_file: CaseFile, source: str, target: str, relation: str = "") -> None:
    """Take away the link between two items (the one with this relation, or every one)."""
    one, other = case_file.by_handle(source), case_file.by_handle(target)
    found = [
        link
        for link in case_file.links_of(one.id)
        if {link.source, link.target} == {one.id, other.id} and relation in ("", link.relation)
    ]
    if not found:
        raise NotFound(handle=f"{source} – {target}")
    with case_file.transaction("Remove link") as change:
        for link in found:
            change.unlink(link)
