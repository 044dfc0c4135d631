"""Between JSON with handles and the model's values with ids."""

from collections.abc import Mapping
from typing import Any

from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.errors import InvalidValue
from pincite.model.words import BY_KIND, references

ALIASES = {"event": "fact", "series": "series"}


def kind_of(word: str) -> str:
    """A kind by its name, singular or plural: ``facts`` -> ``fact``. Raises InvalidValue."""
    candidates = [word, ALIASES.get(word, "")]
    candidates += [word[:-1]] if word.endswith("s") else []
    candidates += [f"{word[:-3]}y"] if word.endswith("ies") else []
    candidates += ["fact"] if word == "events" else []
    for candidate in candidates:
        if candidate in BY_KIND:
            return candidate
    raise InvalidValue(field="kind", why="no_such_kind", kind=word)


def with_ids(case_file: CaseFile, model: type[Item], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields with references turned from handles into ids. Raises NotFound, InvalidValue."""
    referring = references(model)
    found = dict(fields)
    for name in ("id", "handle", "sequence", "kind"):
        if name in found:
            raise InvalidValue(field=name, why="given_by_the_case", kind=model.__name__)
    for name, value in fields.items():
        if name not in model.model_fields:
            raise InvalidValue(field=name, why="no_such_field", kind=model.__name__)
        if name in referring and value:
            found[name] = case_file.by_handle(str(value)).id
    return found


def as_json(case_file: CaseFile, item: Item) -> dict[str, Any]:
    """An item as JSON: handle, kind, title first; references by handle; values unformatted.

    What has no title of its own, as most exhibits, is called as its source is.
    """
    fields = item.model_dump(mode="json")
    named = {id_ for name in references(type(item)) if (id_ := fields[name])}
    heads = case_file.heads(named)
    referring = references(type(item))
    source = heads.get(fields["source"]) if "source" in referring else None
    title = item.title_words or (source.title if source else "")
    for name in referring:
        fields[name] = heads[fields[name]].handle if fields[name] in heads else None
    kind = "event" if item.kind == "fact" and fields["date"] else item.kind
    first = {"handle": item.handle, "kind": kind, "title": title}
    return first | {k: v for k, v in fields.items() if k not in (*first, "id", "sequence")}
