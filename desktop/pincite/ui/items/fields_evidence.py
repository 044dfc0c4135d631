"""Forms of people and evidence: parties, sources, passages, facts, figures, readings."""

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile
from pincite.ui.forms import Field
from pincite.ui.items.parts import choice, date, reference

translate = QCoreApplication.translate


def party(case: CaseFile) -> list[Field]:
    """The form of a party."""
    return [
        Field("name", translate("ItemFields", "Name"), required=True),
        choice("type", translate("ItemFields", "Type"), "party_type"),
        choice("role", translate("ItemFields", "Role"), "party_role"),
        choice("side", translate("ItemFields", "Side"), "side"),
        Field(
            "honorific",
            translate("ItemFields", "Form of address"),
            placeholder=translate("ItemFields", "Mr."),
        ),
        Field(
            "short_name",
            translate("ItemFields", "Defined term"),
            help=translate("ItemFields", "How documents call it after the first time."),
        ),
        Field(
            "titles",
            translate("ItemFields", "Titles"),
            "list",
            help=translate(
                "ItemFields", "One a line; dates after a bar: General Counsel | 2019/2023"
            ),
        ),
        Field(
            "former_names",
            translate("ItemFields", "Former names"),
            "list",
            help=translate("ItemFields", "One a line, dates after a bar."),
        ),
        Field("aliases", translate("ItemFields", "Also known as"), "list"),
        reference(case, "successor_of", translate("ItemFields", "Successor of"), "party"),
        reference(case, "organisation", translate("ItemFields", "Belongs to"), "party"),
        reference(case, "represented_by", translate("ItemFields", "Represented by"), "party"),
        Field("address", translate("ItemFields", "Address"), "list"),
        Field("email", translate("ItemFields", "E-mail")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def source(case: CaseFile) -> list[Field]:
    """The form of a source."""
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        choice("type", translate("ItemFields", "Type"), "source_type"),
        Field("author", translate("ItemFields", "Author")),
        Field("outlet", translate("ItemFields", "Outlet")),
        date("published", translate("ItemFields", "Published")),
        Field(
            "language",
            translate("ItemFields", "Language"),
            help=translate("ItemFields", "As in en, fr, de."),
        ),
        Field("url", translate("ItemFields", "Address (URL)")),
        Field("produced_number", translate("ItemFields", "Producing party’s number")),
        reference(case, "speaker", translate("ItemFields", "Whose statement"), "party"),
        choice("status", translate("ItemFields", "Review"), "source_status"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def passage(_case: CaseFile) -> list[Field]:
    """The form of a passage."""
    return [
        Field("exact", translate("ItemFields", "Words"), "multiline", read_only=True),
        Field("translation", translate("ItemFields", "Translation"), "multiline"),
        Field("translation_language", translate("ItemFields", "Language of the translation")),
        Field(
            "translator",
            translate("ItemFields", "Translated by"),
            help=translate("ItemFields", "A name, or “ours” for a translation of our own."),
        ),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def fact(_case: CaseFile) -> list[Field]:
    """The form of a fact."""
    return [
        Field(
            "sentence",
            translate("ItemFields", "Sentence"),
            "multiline",
            required=True,
            help=translate("ItemFields", "One neutral sentence."),
        ),
        date(
            "date",
            translate("ItemFields", "Date"),
            translate(
                "ItemFields", "A date or words such as “early March 2023”; empty for a fact."
            ),
        ),
        Field("date_phrase", translate("ItemFields", "As the source says it")),
        Field(
            "date_basis",
            translate("ItemFields", "Why this date"),
            help=translate("ItemFields", "How the date was worked out, where no source says it."),
        ),
        choice("status", translate("ItemFields", "Status"), "fact_status"),
        Field(
            "phase",
            translate("ItemFields", "Phase"),
            help=translate("ItemFields", "The heading it stands under in a chronology."),
        ),
        Field("comment", translate("ItemFields", "Comment (internal)"), "multiline"),
    ]


def figure(_case: CaseFile) -> list[Field]:
    """The form of a figure."""
    return [
        Field("metric", translate("ItemFields", "What is counted"), required=True),
        Field("unit", translate("ItemFields", "Unit")),
        Field("scope", translate("ItemFields", "Scope")),
        date("period", translate("ItemFields", "Period")),
        Field("members", translate("ItemFields", "Counted by name"), "list"),
        Field(
            "derivation",
            translate("ItemFields", "Computed from"),
            help=translate("ItemFields", "As in F1 / F2."),
        ),
        Field("conflict_note", translate("ItemFields", "How a conflict is disclosed"), "multiline"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def reading(case: CaseFile) -> list[Field]:
    """The form of a reading."""
    return [
        reference(case, "figure", translate("ItemFields", "Figure"), required=True),
        choice("qualifier", translate("ItemFields", "Qualifier"), "qualifier"),
        Field(
            "value",
            translate("ItemFields", "Value"),
            "number",
            required=True,
            help=translate("ItemFields", "Digits, as in 780000000."),
        ),
        Field("high", translate("ItemFields", "Up to (for a range)"), "number"),
        Field("unit", translate("ItemFields", "Unit")),
        Field("per", translate("ItemFields", "Per"), placeholder=translate("ItemFields", "month")),
        date("period", translate("ItemFields", "Period")),
        reference(case, "asserted_by", translate("ItemFields", "Asserted by"), "party"),
        reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]
