"""Add, edit and remove an item of any kind."""

from datetime import UTC, datetime
from typing import Any

from pincite.actions.exhibits import series_for
from pincite.actions.located import located
from pincite.actions.registry import action
from pincite.actions.values import kind_of, with_ids
from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.drafts import Draft, DraftVersion, Exhibit, Series
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Passage
from pincite.model.remarks import Comment
from pincite.model.words import BY_KIND

_STILL_OPEN = frozenset(
    ("note", "audience", "privilege", "privilege_basis", "privilege_holder", "privilege_reviewer")
)
# What a served series keeps: how its members are called, and which number each has.
_SERVED = frozenset(("served", "label", "numbering"))
_NUMBERED = frozenset(("number", "ordinal", "series", "source"))


@action("Add item")
def add_item(case_file: CaseFile, kind: str, fields: dict[str, Any]) -> Item:
    """Add an item: its kind and fields, references by handle.

    A passage is looked for in its source: where its words stand there, once, is its place.
    A comment without author or time has those of the case and of now; a series without a label
    is labelled as the case's country does.
    """
    model = BY_KIND[kind_of(kind)]
    given = with_ids(case_file, model, fields)
    if model is Series and not given.get("label"):
        given["label"] = series_for(case_file).label
    item = model.checked(**given)
    if isinstance(item, Passage):
        item = located(case_file, item)
    if isinstance(item, Comment):
        item = item.changed(by=item.by or case_file.author, written=item.written or now())
    with case_file.transaction(f"Add {words_for(model.kind)}") as change:
        return change.add(item)


@action("Edit item")
def edit_item(case_file: CaseFile, handle: str, fields: dict[str, Any]) -> Item:
    """Change fields of an item."""
    item = case_file.by_handle(handle)
    changes = with_ids(case_file, type(item), fields)
    refuse_frozen(item, changes)
    refuse_served(case_file, item, changes)
    with case_file.transaction(f"Edit {words_for(item.kind)}") as change:
        return change.update(item, **changes)


@action("Remove item")
def remove_item(case_file: CaseFile, handle: str) -> None:
    """Remove an item with its links; original bytes stay until a purge."""
    remove_items(case_file, [handle])


@action("Remove items")
def remove_items(case_file: CaseFile, handles: list[str]) -> None:
    """Remove several items in one change."""
    found = [case_file.by_handle(handle) for handle in handles]
    for item in found:
        refuse_frozen(item, {"": None})
        refuse_served(case_file, item)
    kinds = {item.kind for item in found}
    title = f"Remove {words_for(kinds.pop())}" if len(found) == 1 else "Remove items"
    with case_file.transaction(title) as change:
        for item in found:
            change.remove(item)


@action("Edit case")
def edit_case(case_file: CaseFile, fields: dict[str, Any]) -> None:
    """Change the case's own title, forum, language, profile and so on."""
    with case_file.transaction("Edit case") as change:
        change.update_case(**fields)


def refuse_frozen(item: Item, changes: dict[str, Any]) -> None:
    """What was issued stands: of a draft or a version only notes and who may see it change.

    Raises InvalidValue ``frozen``.
    """
    issued = isinstance(item, Draft | DraftVersion) and item.state == "issued"
    if issued and not changes.keys() <= _STILL_OPEN:
        raise InvalidValue(field=item.kind, why="frozen", kind="issued")


def refuse_served(case_file: CaseFile, item: Item, changes: dict[str, Any] | None = None) -> None:
    """A served series and its numbered exhibits stay; without ``changes``, it would be removed.

    Raises InvalidValue ``served``.
    """
    if isinstance(item, Series):
        series, kept = item, _SERVED
    elif isinstance(item, Exhibit) and item.number:
        series, kept = next(iter(case_file.items(Series, id=item.series))), _NUMBERED
    else:
        return
    changed = changes is None or any(
        name in kept and value != getattr(item, name) for name, value in changes.items()
    )
    if series.served and changed:
        raise InvalidValue(field="series", why="served", kind="Series")


def now() -> str:
    """This moment in UTC, to the second (ISO)."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def words_for(kind: str) -> str:
    """A kind as a title says it: ``draft_version`` -> ``draft version``."""
    return kind.replace("_", " ")
