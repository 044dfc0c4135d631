"""The sample case: notes written for the program, and everything pinned to them.

``resources/sample_case/`` holds the evidence and the items as JSON, in which items name one
another by a key. Drafts are not in it: they are made from templates, as a user makes them.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pincite import resources
from pincite.actions.evidence import add_taken
from pincite.actions.pin import passage_at
from pincite.actions.taking import read_files
from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.case import Case
from pincite.model.errors import EvidenceError, InvalidValue
from pincite.model.evidence import Passage, Source
from pincite.model.words import BY_KIND, references

if TYPE_CHECKING:
    from pincite.intake.pool import WorkerPool

Entry = dict[str, Any]
Known = dict[str, Item]
_OWN = frozenset({"kind", "key", "file"})  # what an entry says of itself, not of the item


def load_sample(path: Path, *, author: str = "", language: str = "en") -> None:
    """Make the sample's case file at ``path``; nothing is left there when it fails.

    ``language`` is the case's own (``en`` or ``fr``): items are written in it and carry the
    other language as their translation.
    """
    from pincite.intake.pool import WorkerPool

    case_file = CaseFile.create(path, sample_case(language), author=author)
    try:
        with WorkerPool() as pool:
            build(case_file, pool, language)
    except BaseException:
        case_file.close()
        path.unlink(missing_ok=True)
        raise
    case_file.close()


def sample_case(language: str = "en") -> Case:
    """The case itself, titled in a language."""
    described = _read("case")
    return Case.checked(**{**described["case"], **described["languages"].get(language, {})})


def build(case_file: CaseFile, pool: "WorkerPool", language: str = "en") -> Known:
    """Fill an empty case with the sample, one change a part; returns the items by their keys."""
    described = _read("case")
    people, *others = [_read(name) for name in described["parts"]]
    loader = _Loader(case_file, language)
    loader.add_part(people)
    loader.take_in(described["sources"], pool)
    for part in others:
        loader.add_part(part)
    return loader.known


def _read(name: str) -> Entry:
    text = resources.path("sample_case", f"{name}.json").read_text("utf-8")
    found: Entry = json.loads(text)
    return found


class _Loader:
    """Turns entries into items; ``known`` holds what is in the case, by key."""

    def __init__(self, case_file: CaseFile, language: str) -> None:
        self.case_file = case_file
        self.language = language
        self.known: Known = {}

    def take_in(self, entries: list[Entry], pool: "WorkerPool") -> None:
        """Take the evidence in as a user does: read in the workers, hashed, captured."""
        folder = resources.path("sample_case", "evidence")
        files = [folder / entry["file"] for entry in entries]
        taken = list(read_files(files, pool, author=self.case_file.author))
        with self.case_file.transaction("Take in the sample’s evidence") as change:
            for entry, one in zip(entries, taken, strict=True):
                if isinstance(one, EvidenceError):
                    raise one
                if one.problem is not None:
                    raise one.problem
                fields, _later = self._fields(Source, entry)
                self.known[entry["key"]] = add_taken(change, one, fields, None)

    def add_part(self, part: Entry) -> None:
        """Add a part's items in order, then what refers to a later one, then its links."""
        waiting: list[tuple[str, Entry]] = []
        with self.case_file.transaction(part["title"]) as change:
            for entry in part["items"]:
                model = BY_KIND[entry["kind"]]
                fields, later = self._fields(model, entry)
                self.known[entry["key"]] = change.add(self._value(model, entry, fields))
                if later:
                    waiting.append((entry["key"], later))
            for key, later in waiting:
                found = {name: self._item(other).id for name, other in later.items()}
                self.known[key] = change.update(self._item(key), **found)
            for source, relation, target, *note in part.get("links", []):
                change.link(self._item(source), self._item(target), relation, *note)

    def _fields(self, model: type[Item], entry: Entry) -> tuple[Entry, Entry]:
        """An entry's fields with ids for keys, and the references to items still to come."""
        fields = _in_language(entry, self.language)
        fields = {name: value for name, value in fields.items() if name not in _OWN}
        later: Entry = {}
        for name in references(model):
            key = fields.get(name)
            if key in self.known:
                fields[name] = self.known[key].id
            elif key is not None:
                later[name] = fields.pop(name)
        return fields, later

    def _value(self, model: type[Item], entry: Entry, fields: Entry) -> Item:
        if model is not Passage:
            return model.checked(**fields)
        source, exact = self._item(entry["source"]), entry["exact"]
        text = self.case_file.text(source.extract) if isinstance(source, Source) else ""
        start = text.find(exact)
        if start < 0 or not isinstance(source, Source):
            raise InvalidValue(field="exact", why="not_in_source", kind="Passage")
        return passage_at(self.case_file, source, start, start + len(exact)).changed(**fields)

    def _item(self, key: str) -> Item:
        if key not in self.known:
            raise InvalidValue(field=key, why="no_such_item", kind="sample")
        return self.known[key]


def _in_language(entry: Entry, language: str) -> Entry:
    """The entry in its own words or its translation's; the others become the translation."""
    words = entry.get("translations", {}).get(language, {})
    own = {name: said for name, said in words.items() if isinstance(entry.get(name), str)}
    if not own:
        return entry
    translations = {"en": {name: entry[name] for name in own}}
    # The words of a list (a title, an address) have their translation beside it in any case.
    beside = {name: said for name, said in words.items() if name not in own}
    if beside:
        translations[language] = beside
    return {**entry, **own, "translations": translations}
