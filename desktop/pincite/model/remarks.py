"""What review says, what is to be done, remarks and labels; links between any two items."""

from typing import ClassVar, Literal

from sqlmodel import Field

from pincite.model.base import (
    Audience,
    Edtf,
    Item,
    Required,
    Value,
    Words,
    choice,
    new_id,
    reference,
)

Relation = Literal[
    "supports",
    "disputes",
    "breaches",
    "mentions",
    "involves",
    "derives_from",
    "tagged",
    "answers",
]


class Finding(Item):
    """A finding that counsel has answered: overridden with a reason, or remembered as no fact.

    Open findings are computed, not kept. ``key`` identifies the place: rule and words.
    """

    kind: ClassVar[str] = "finding"
    letter: ClassVar[str] = "T"
    title_field: ClassVar[str] = "reason"

    audience: Audience = choice("internal")
    draft: str | None = reference("draft", "cascade")
    rule: int = 0
    key: Words = ""
    answer: Literal["overridden", "not_a_fact"] = choice("overridden")
    reason: Required
    by: Words = ""


class Task(Item):
    """What is to be done, about which item, by when."""

    kind: ClassVar[str] = "task"
    letter: ClassVar[str] = "T"

    audience: Audience = choice("internal")
    title: Required
    about: str | None = reference("item")
    due: Edtf = ""
    done: bool = False
    note: Words = ""


class Comment(Item):
    """A remark on an item; ``place`` is where in it (a block of a draft). Always internal.

    ``by`` is who wrote it and ``written`` when (ISO, UTC); both stay when its words are edited.
    """

    kind: ClassVar[str] = "comment"
    letter: ClassVar[str] = "T"
    title_field: ClassVar[str] = "text"

    audience: Audience = choice("internal")
    text: Required
    about: str | None = reference("item", "cascade")
    place: Words = ""
    by: Words = ""
    written: Words = ""
    resolved: bool = False


class Tag(Item):
    """A label; a lane of the timeline where ``lane`` says so."""

    kind: ClassVar[str] = "tag"
    letter: ClassVar[str] = "T"
    title_field: ClassVar[str] = "name"

    name: Required
    lane: bool = False
    ordinal: int = 0


class Link(Value):
    """A relation from one item to another: ``source`` supports, disputes, ... ``target``."""

    id: str = Field(default_factory=new_id, primary_key=True)
    source: str = reference("item", "cascade")
    target: str = reference("item", "cascade")
    relation: Relation = choice("mentions")
    note: Words = ""
    sequence: int = 0


class Dismissed(Value):
    """A suggestion that counsel dismissed: it does not return. ``key`` names it in its original.

    ``id`` is the original's hash and the key, so that the same dismissal is the same row.
    """

    id: str
    sha256: str
    key: str
