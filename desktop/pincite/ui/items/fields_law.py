"""Forms of agreements, authorities, claims, demands and deadlines."""

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile
from pincite.ui.forms import Field
from pincite.ui.items.csl import csl_fields
from pincite.ui.items.parts import choice, date, order, reference, whole

translate = QCoreApplication.translate


def agreement(_case: CaseFile) -> list[Field]:
    """The form of an agreement."""
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        Field("short_title", translate("ItemFields", "Defined term")),
        Field("governing_law", translate("ItemFields", "Governing law")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def version(case: CaseFile) -> list[Field]:
    """The form of a version."""
    return [
        reference(case, "agreement", translate("ItemFields", "Agreement"), required=True),
        Field("label", translate("ItemFields", "Label"), required=True),
        date("face_date", translate("ItemFields", "Date on its face")),
        date("in_force_from", translate("ItemFields", "In force from")),
        date("in_force_to", translate("ItemFields", "In force to")),
        Field("incorporates", translate("ItemFields", "Incorporates"), "list"),
        reference(case, "source", translate("ItemFields", "Source")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def clause(case: CaseFile) -> list[Field]:
    """The form of a clause."""
    return [
        reference(case, "version", translate("ItemFields", "Version"), required=True),
        Field("number", translate("ItemFields", "Number"), required=True),
        Field("heading", translate("ItemFields", "Heading")),
        Field("text", translate("ItemFields", "Text"), "multiline", lines=6),
        Field(
            "paraphrase",
            translate("ItemFields", "This is a paraphrase, not the clause’s own words"),
            "check",
        ),
        Field(
            "topic",
            translate("ItemFields", "Topic"),
            help=translate("ItemFields", "The same for the same provision in every version."),
        ),
        choice("basis", translate("ItemFields", "Cited as"), "clause_basis"),
        reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def assent(case: CaseFile) -> list[Field]:
    """The form of an assent."""
    return [
        reference(case, "version", translate("ItemFields", "Version"), required=True),
        reference(case, "party", translate("ItemFields", "Party")),
        Field("application", translate("ItemFields", "Application")),
        date("accepted", translate("ItemFields", "Accepted")),
        reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def authority(_case: CaseFile) -> list[Field]:
    """The form of an authority."""
    return [
        Field("citation", translate("ItemFields", "Citation"), "multiline", required=True, lines=2),
        choice("type", translate("ItemFields", "Type"), "authority_type"),
        Field("pinpoint", translate("ItemFields", "Pinpoint")),
        Field("proposition", translate("ItemFields", "Cited for"), "multiline"),
        Field("jurisdiction", translate("ItemFields", "Jurisdiction")),
        *csl_fields(),
        Field("checked_by", translate("ItemFields", "Checked by")),
        date("checked_on", translate("ItemFields", "Checked on")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def claim(case: CaseFile) -> list[Field]:
    """The form of a claim."""
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        Field("theory", translate("ItemFields", "Theory"), "multiline"),
        reference(case, "against", translate("ItemFields", "Against"), "party"),
        order(),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def element(case: CaseFile) -> list[Field]:
    """The form of an element."""
    return [
        reference(case, "claim", translate("ItemFields", "Claim"), required=True),
        Field("text", translate("ItemFields", "What must be shown"), "multiline", required=True),
        date(
            "basis_date",
            translate("ItemFields", "Date of the conduct"),
            translate("ItemFields", "Decides which version of a clause counts."),
        ),
        Field("gap", translate("ItemFields", "What is missing"), "multiline"),
        order(),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def demand(case: CaseFile) -> list[Field]:
    """The form of a demand."""
    return [
        Field("heading", translate("ItemFields", "Short name")),
        Field("action", translate("ItemFields", "What is to be done"), "multiline", required=True),
        reference(case, "actor", translate("ItemFields", "By whom"), "party"),
        reference(case, "deadline", translate("ItemFields", "By when")),
        reference(case, "claim", translate("ItemFields", "Claim")),
        order(),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def response(case: CaseFile) -> list[Field]:
    """The form of a response."""
    return [
        reference(case, "demand", translate("ItemFields", "Demand"), required=True),
        choice("outcome", translate("ItemFields", "Outcome"), "outcome"),
        date("received", translate("ItemFields", "Received")),
        reference(case, "communication", translate("ItemFields", "Communication")),
        reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def deadline(case: CaseFile) -> list[Field]:
    """The form of a deadline."""
    return [
        Field("title", translate("ItemFields", "What is due"), required=True),
        date("date", translate("ItemFields", "Date")),
        Field("time", translate("ItemFields", "Time"), placeholder="17:00"),
        Field("zone", translate("ItemFields", "Time zone"), placeholder="America/Los_Angeles"),
        choice("rule", translate("ItemFields", "Rule of counting"), "counting"),
        date("counted_from", translate("ItemFields", "Counted from")),
        whole("days", translate("ItemFields", "Days")),
        Field(
            "country",
            translate("ItemFields", "Holidays of"),
            placeholder="US-CA",
            help=translate("ItemFields", "A country’s code, for business days: US, FR, US-CA."),
        ),
        choice("state", translate("ItemFields", "State"), "deadline_state"),
        reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]
