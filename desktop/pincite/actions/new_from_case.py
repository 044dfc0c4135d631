"""A new case from another: its structure and the firm's wording, nothing of its matter.

No evidence, person, figure, draft, note or privileged item goes along. What does is searched for
the other case's names first, and nothing is written before each of them has been decided.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pincite.actions.cases import SUFFIX, new_case
from pincite.actions.foreign_names import BLANK, Sieve, terms
from pincite.actions.registry import action
from pincite.actions.templates import renamed
from pincite.casefile import CaseFile
from pincite.drafting.template_text import read_template
from pincite.model.base import Item
from pincite.model.case import FirmProfile
from pincite.model.claims import Claim, Element
from pincite.model.drafts import Series, Template
from pincite.model.errors import DraftError, InvalidValue
from pincite.model.remarks import Tag

PARTS = ("firm", "templates", "series", "tags", "claims")
DECISIONS = ("blank", "drop", "keep")
_FIELDS = {
    "tag": ("name", "lane", "ordinal"),
    "series": ("title", "label", "numbering", "bates_digits"),
    "claim": ("title", "theory", "ordinal"),
    "element": ("text", "ordinal"),
    "template": ("title", "name", "document", "language", "jurisdiction", "rules", "body"),
}
_CLOSED = frozenset(  # data and choices, not words
    ("logo", "citation_csl", "numbering", "document", "language", "style", "paper", "typeface")
)


@dataclass(frozen=True, slots=True)
class Carried:
    """What goes along: its key in the old case, kind, fields, and the key of its parent."""

    key: str
    kind: str
    title: str
    fields: dict[str, Any]
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the old case in what goes along; ``key`` is what a decision names."""

    key: str
    item: str
    kind: str
    title: str
    field: str
    words: str
    names: str
    around: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would go along, and each name of the old case in it."""

    carried: list[Carried]
    hits: list[Hit]
    sieve: Sieve


def plan(case_file: CaseFile, title: str = "", carry: tuple[str, ...] = PARTS) -> Plan:
    """What would go into a new case. Raises InvalidValue for a part that is none."""
    for part in carry:
        if part not in PARTS:
            raise InvalidValue(field="carry", why="literal_error", kind="case")
    carried = list(_carried(case_file, carry))
    if title:
        carried.append(Carried("case", "case", title, {"title": title}))
    sieve = Sieve(terms(case_file))
    return Plan(carried, [hit for one in carried for hit in _hits(one, sieve)], sieve)


@action("Foreign names")
def foreign_names(
    case_file: CaseFile, title: str = "", carry: list[str] | None = None
) -> list[dict[str, str]]:
    """This case's names in what a new case would take from it, each to be decided about."""
    found = plan(case_file, title, PARTS if carry is None else tuple(carry)).hits
    return [{name: getattr(hit, name) for name in Hit.__slots__} for hit in found]


@action("New case from this case")
def new_case_from(
    case_file: CaseFile,
    to: str,
    title: str,
    carry: list[str] | None = None,
    decisions: dict[str, str] | None = None,
) -> Path:
    """Make a case with this one's structure, templates and firm wording, and nothing else of it.

    ``carry`` names the parts (firm, templates, series, tags, claims). ``decisions`` say for each
    hit of ``foreign_names``, by its key or its words, ``blank``, ``drop`` (leave the item out) or
    ``keep``; under ``*`` for all others. Raises InvalidValue ``undecided``, CaseFileError.
    """
    made = plan(case_file, title, PARTS if carry is None else tuple(carry))
    decided = _decided(made, decisions or {})
    path = Path(to)
    path = path if path.suffix else path.with_suffix(SUFFIX)
    kept = {one.key: one for one in _after(made, decided)}
    profile = kept.pop("profile", None)
    named = kept.pop("case", None)
    old = case_file.case
    fields: dict[str, Any] = {
        "language": old.language, "time_zone": old.time_zone, "jurisdiction": old.jurisdiction,
    }  # fmt: skip
    fields["profile"] = _profile(profile.fields) if profile is not None else FirmProfile()
    words = str(named.fields["title"]) if named is not None else title
    with new_case(path, words, author=case_file.author, **fields) as new:
        _write(new, kept)
    return path


# ------------------------------------------------------------------ what goes along


def _carried(case_file: CaseFile, carry: tuple[str, ...]) -> Iterator[Carried]:
    if "firm" in carry:
        profile = case_file.case.profile.model_dump()
        yield Carried("profile", "profile", case_file.case.profile.name, profile)
    models: dict[str, tuple[type[Item], ...]] = {
        "templates": (Template,), "series": (Series,), "tags": (Tag,), "claims": (Claim, Element),
    }  # fmt: skip
    handles: dict[str, str] = {}
    for part, kinds in models.items():
        for kind in kinds if part in carry else ():
            for item in case_file.items(kind):
                parent = handles.get(str(getattr(item, "claim", "")), "")
                if item.privilege or (isinstance(item, Element) and not parent):
                    continue
                handles[item.id] = item.handle
                yield _taken(item, parent)


def _taken(item: Item, parent: str) -> Carried:
    names = _FIELDS[item.kind]
    fields = {name: getattr(item, name) for name in names}
    translations = {
        language: {name: words for name, words in said.items() if name in names}
        for language, said in item.translations.items()
    }
    fields["translations"] = {language: said for language, said in translations.items() if said}
    return Carried(item.handle, item.kind, item.title_words, fields, parent)


def _hits(one: Carried, sieve: Sieve) -> Iterator[Hit]:
    for field, words in _words(one.fields):
        for number, found in enumerate(sieve.find(words)):
            key = f"{one.key}/{field}/{number}"
            term = found.term
            yield Hit(
                key, one.key, one.kind, one.title, field, term.words, term.names, found.around
            )


def _words(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text inside a value, with the path that leads to it."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            if name not in _CLOSED:
                yield from _words(each, f"{at}.{name}" if at else str(name))
    elif isinstance(value, list | tuple):
        for number, each in enumerate(value):
            yield from _words(each, f"{at}.{number}")


# ------------------------------------------------------------------ what was decided


def _decided(made: Plan, decisions: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for hit in made.hits:
        for name in (hit.key, hit.words, "*"):
            if name in decisions:
                found[hit.key] = decisions[name]
                break
    if wrong := set(found.values()) - set(DECISIONS):
        raise InvalidValue(field=min(wrong), why="literal_error", kind="decision")
    if missing := len(made.hits) - len(found):
        raise InvalidValue(field="decisions", why="undecided", kind="case", count=missing)
    return found


def _after(made: Plan, decided: Mapping[str, str]) -> Iterator[Carried]:
    """What goes along as it was decided; an item that is left out takes its parts with it."""
    gone: set[str] = set()
    for one in made.carried:
        own = [hit for hit in made.hits if hit.item == one.key]
        dropped = any(decided[hit.key] == "drop" for hit in own)
        if one.parent in gone or (dropped and one.kind != "profile"):
            gone.add(one.key)
            continue
        fields: dict[str, Any] | None = one.fields
        by_field: dict[str, list[Hit]] = {hit.field: [] for hit in own}
        for hit in own:
            by_field[hit.field].append(hit)
        for field, hits in by_field.items():
            keep = frozenset(hit.words for hit in hits if decided[hit.key] == "keep")
            fields = _changed(fields, field, lambda text, keep=keep: made.sieve.blank(text, keep))
        if fields is not None and one.kind == "template" and fields != one.fields:
            fields = _template(fields)
        if fields is not None:
            yield Carried(one.key, one.kind, one.title, fields, one.parent)


def _changed(value: Any, path: str, how: Any, at: str = "") -> Any:
    """A value with the text at a path changed."""
    if isinstance(value, str):
        return how(value) if at == path else value
    if isinstance(value, Mapping):
        return {
            name: _changed(each, path, how, f"{at}.{name}" if at else str(name))
            for name, each in value.items()
        }
    if isinstance(value, list | tuple):
        return tuple(_changed(each, path, how, f"{at}.{n}") for n, each in enumerate(value))
    return value


def _profile(fields: Mapping[str, Any]) -> FirmProfile:
    """A profile without the parts of which nothing but a blank is left."""
    signs = [one for one in fields["signatories"] if BLANK not in one["name"]]
    name = "" if fields["name"] == BLANK else fields["name"]
    return FirmProfile.checked(**{**fields, "name": name, "signatories": signs})


def _template(fields: dict[str, Any]) -> dict[str, Any] | None:
    """A template whose words were blanked: its name is made anew; None where it no longer reads."""
    title = str(fields["title"]).replace("[●]", "").strip() or "Template"
    name = "".join(c if c.isascii() and c.isalnum() else "-" for c in title.lower())
    name = "-".join(part for part in name.split("-") if part) or "template"
    lines = str(fields["body"]).split("\n")
    for at, line in enumerate(lines[:40]):
        if line.startswith("name:"):
            lines[at] = f"name: {name}"
            break
    try:
        body = renamed("\n".join(lines), title, name)
        read_template(body)
    except DraftError:
        return None
    return {**fields, "title": title, "name": name, "body": body}


def _write(new: CaseFile, kept: Mapping[str, Carried]) -> None:
    models: dict[str, type[Item]] = {
        "tag": Tag, "series": Series, "claim": Claim, "element": Element, "template": Template,
    }  # fmt: skip
    ids: dict[str, str] = {}
    with new.transaction("Begin from another case") as change:
        for one in kept.values():
            fields = dict(one.fields)
            if one.kind == "element":
                fields["claim"] = ids[one.parent]
            ids[one.key] = change.add(models[one.kind].checked(**fields)).id
