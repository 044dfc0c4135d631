"""The case itself: one matter, and the firm's profile for its documents."""

from typing import Literal

from sqlmodel import Field

from pincite.model.base import Edtf, Required, Value, Words, choice, structure


class Signatory(Value):
    """Who signs for the firm: name, title, and number at the bar."""

    name: Required
    title: Words = ""
    bar_number: Words = ""


class FirmProfile(Value):
    """Letterhead and habits: set once, used by every document of the case.

    ``logo`` is a PNG in base64, as :func:`pincite.actions.firm.logo_from` makes it, and
    ``logo_text`` what is read in its stead. ``style``, ``paper`` and ``language`` are those of new
    letters; empty, each template's own hold. ``typeface`` is of the fonts that travel with the
    program. ``citation_style`` is the name of a style, empty for the country's own, and
    ``citation_csl`` its text where it is counsel's. ``words`` are those its spelling knows.
    """

    name: Words = ""
    line: Words = ""
    contact: tuple[str, ...] = ()
    logo: Words = ""
    logo_text: Words = ""
    our_reference: Words = ""
    your_reference: Words = ""
    signatories: tuple[Signatory, ...] = ()
    typeface: Literal["serif", "sans"] = "serif"
    style: Literal["", "classic", "modern"] = ""
    paper: Literal["", "letter", "a4", "legal", "tabloid", "a3"] = ""
    language: Literal["", "en", "fr"] = ""
    citation_style: Words = ""
    citation_csl: Words = ""
    words: tuple[str, ...] = ()


class Case(Value):
    """One matter. ``banner`` stands on every page of its documents (a sample says so).

    ``date_shown`` overrides today's date in the sample, so that its deadlines make sense.
    ``words`` are those that counsel let the spelling of this case know.
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
    words: tuple[str, ...] = structure(())
