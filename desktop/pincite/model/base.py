"""What all the words share: frozen validated values, identity, handle, audience, privilege."""

from typing import Annotated, Any, ClassVar, Literal, Self
from uuid import uuid4

from pydantic import AfterValidator
from sqlmodel import JSON, Field, SQLModel, String
from sqlmodel._compat import SQLModelConfig

from pincite.model.errors import InvalidValue

Audience = Literal["internal", "outside"]
Privilege = Literal["", "privileged", "work_product", "confidential"]
Gone = Literal["cascade", "clear", "refuse"]


def new_id() -> str:
    """A fresh identity, made here so that undo can restore it."""
    return uuid4().hex


def choice(default: str = "") -> Any:
    """A field whose Literal type lists the words it may hold; kept as text."""
    return Field(default=default, sa_type=String)


def structure(default: Any) -> Any:
    """A field with parts, kept as JSON."""
    return Field(default=default, sa_type=JSON)


def reference(kind: str, gone: Gone = "clear") -> Any:
    """A field that holds the id of an item of ``kind``, or None.

    ``gone`` says what happens to this item when that one is deleted: it goes too
    (``cascade``), it forgets the reference (``clear``), or the deletion is refused.
    """
    default: Any = None
    return Field(
        default=default,
        foreign_key=f"{kind}.id",
        schema_extra={"json_schema_extra": {"reference": kind, "gone": gone}},
    )


def _edtf(value: str) -> str:
    if value:
        from pincite.text.edtf_dates import is_edtf

        if not is_edtf(value):
            raise ValueError("not_edtf")
    return value


def _not_blank(value: str) -> str:
    if not value.strip():
        raise ValueError("blank")
    return value


def _storable(value: str) -> str:
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise ValueError("not_text")
    return value


Words = Annotated[str, AfterValidator(_storable)]
"""Text of any length, empty allowed; a lone surrogate is refused (it cannot be stored)."""

Required = Annotated[str, AfterValidator(_storable), AfterValidator(_not_blank)]
"""Text that must say something."""

Edtf = Annotated[str, AfterValidator(_edtf)]
"""A date in EDTF (ISO 8601-2), or empty where none is known."""


class Value(SQLModel):
    """A frozen, validated value."""

    model_config = SQLModelConfig(frozen=True, extra="forbid")

    def changed(self, **changes: Any) -> Self:
        """A copy with other fields, validated anew. Raises InvalidValue."""
        return type(self).checked(**{**self.model_dump(), **changes})

    @classmethod
    def checked(cls, **fields: Any) -> Self:
        """Make a value. Raises InvalidValue with the first field that is wrong and why."""
        from pydantic import ValidationError

        try:
            return cls.model_validate(fields)
        except ValidationError as error:
            first = error.errors()[0]
            name = ".".join(str(part) for part in first["loc"])
            why = str(first.get("ctx", {}).get("error", first["type"]))
            raise InvalidValue(field=name, why=why, kind=cls.__name__) from error


Translations = dict[str, dict[str, str]]


class Item(Value):
    """Anything in a case that has a handle.

    ``sequence`` is its place in the order of addition; both it and the handle are given by the
    case file. ``audience`` says whether it may stand in a copy that leaves the firm: remarks and
    tasks are internal unless counsel says otherwise. ``translations`` holds other languages'
    words: ``{"fr": {"sentence": "..."}}``.
    """

    kind: ClassVar[str] = ""
    letter: ClassVar[str] = ""
    parent: ClassVar[str] = ""  # the field that holds the parent, for C1.2 under C1
    title_field: ClassVar[str] = "title"

    id: str = Field(default_factory=new_id, primary_key=True)
    handle: str = ""
    sequence: int = 0
    audience: Audience = choice("outside")
    privilege: Privilege = choice("")
    privilege_basis: Words = ""
    privilege_holder: Words = ""
    privilege_reviewer: Words = ""
    translations: Translations = structure({})

    @property
    def title_words(self) -> str:
        """The words that stand for this item in lists."""
        return str(getattr(self, self.title_field))

    def said(self, field: str, language: str) -> str:
        """A field's words in a language, or as first written where there is no translation."""
        return self.translations.get(language, {}).get(field) or str(getattr(self, field))
