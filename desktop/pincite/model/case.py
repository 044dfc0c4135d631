"""The case itself: one matter, and the firm's profile for its documents."""

from typing import Literal

from sqlmodel import Field

from pincite.model.base import Edtf, Required, Value, Words, choice, structure


class FirmProfile(Value):
    """Letterhead and habits: set once, used by every document of the case."""

    name: Words = ""
    line: Words = ""
    contact: tuple[str, ...] = ()
    style: Literal["classic", "modern"] = "classic"
    paper: Literal["letter", "a4", "legal", "tabloid", "a3"] = "letter"


class Case(Value):
    """One matter. ``banner`` stands on every page of its documents (a sample says so).

    ``date_shown`` overrides today's date in the sample, so that its deadlines make sense.
    """

    id: str = Field(default="case", primary_key=True)
    title: Required
    subtitle: Words = ""
    forum: Words = ""
    stage: Words = ""
    language: Literal["en", "fr"] = choice("en")
    time_zone: Words = "UTC"
    jurisdiction: Words = "US"
    profile: FirmProfile = structure(FirmProfile())
    banner: Words = ""
    date_shown: Edtf = ""
