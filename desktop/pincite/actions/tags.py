"""Tags: labels on any item; a tag may be a lane of the timeline."""

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue, NotFound
from pincite.model.remarks import Tag
from pincite.text.typography import fold


@action("Tag item")
def tag_item(case_file: CaseFile, handle: str, name: str) -> Tag:
    """Give an item a tag by its name; a tag that does not exist yet is made."""
    words = name.strip()
    if not words:
        raise InvalidValue(field="name", why="blank", kind="Tag")
    item = case_file.by_handle(handle)
    every = case_file.items(Tag)
    known = next((each for each in every if fold(each.name) == fold(words)), None)
    on_it = {link.target for link in case_file.links_of(item.id) if link.relation == "tagged"}
    if known is not None and known.id in on_it:
        return known
    with case_file.transaction("Tag item") as change:
        tag = known or change.add(Tag.checked(name=words))
        change.link(item, tag, "tagged")
    return tag


@action("Untag item")
def untag_item(case_file: CaseFile, handle: str, tag: str) -> None:
    """Take a tag (by its handle) off an item; the tag itself stays."""
    item, label = case_file.by_handle(handle), case_file.by_handle(tag)
    found = [
        link
        for link in case_file.links_of(item.id)
        if link.relation == "tagged" and (link.source, link.target) == (item.id, label.id)
    ]
    if not found:
        raise NotFound(handle=f"{handle} – {tag}")
    with case_file.transaction("Untag item") as change:
        for link in found:
            change.unlink(link)


def tags_of(case_file: CaseFile, handle: str) -> list[Tag]:
    """The tags of an item, in order of addition."""
    item = case_file.by_handle(handle)
    ids = [
        link.target
        for link in case_file.links_of(item.id)
        if link.relation == "tagged" and link.source == item.id
    ]
    return [tag for tag in case_file.fetch("tag", ids) if isinstance(tag, Tag)]
