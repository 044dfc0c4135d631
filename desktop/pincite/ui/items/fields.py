"""Which fields the form of each kind of item has, in the window's language."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile
from pincite.ui.forms import Field
from pincite.ui.items.choices import items_of, words
from pincite.ui.items.dates import date_problem, date_words

translate = QCoreApplication.translate


def _choice(name: str, label: str, group: str) -> Field:
    return Field(name, label, "choice", choices=partial(words, group))


def _date(name: str, label: str, help_: str = "") -> Field:
    return Field(name, label, "date", help=help_, check=date_problem, echo=date_words)


def fields_of(kind: str, case: CaseFile) -> list[Field]:
    """The form of a kind; audience and privilege last."""
    return [*_FORMS[kind](case), *_always()]


def _always() -> list[Field]:
    return [
        _choice("audience", translate("ItemFields", "Audience"), "audience"),
        _choice("privilege", translate("ItemFields", "Privilege"), "privilege"),
    ]


def _reference(case: CaseFile, name: str, label: str, *kinds: str, required: bool = False) -> Field:
    return Field(
        name,
        label,
        "choice",
        choices=lambda: items_of(case, *(kinds or (name,))),
        required=required,
    )


def _party(case: CaseFile) -> list[Field]:
    return [
        Field("name", translate("ItemFields", "Name"), required=True),
        _choice("type", translate("ItemFields", "Type"), "party_type"),
        _choice("role", translate("ItemFields", "Role"), "party_role"),
        _choice("side", translate("ItemFields", "Side"), "side"),
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
        _reference(case, "successor_of", translate("ItemFields", "Successor of"), "party"),
        _reference(case, "organisation", translate("ItemFields", "Belongs to"), "party"),
        _reference(case, "represented_by", translate("ItemFields", "Represented by"), "party"),
        Field("address", translate("ItemFields", "Address"), "list"),
        Field("email", translate("ItemFields", "E-mail")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _source(case: CaseFile) -> list[Field]:
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        _choice("type", translate("ItemFields", "Type"), "source_type"),
        Field("author", translate("ItemFields", "Author")),
        Field("outlet", translate("ItemFields", "Outlet")),
        _date("published", translate("ItemFields", "Published")),
        Field(
            "language",
            translate("ItemFields", "Language"),
            help=translate("ItemFields", "As in en, fr, de."),
        ),
        Field("url", translate("ItemFields", "Address (URL)")),
        Field("produced_number", translate("ItemFields", "Producing party’s number")),
        _reference(case, "speaker", translate("ItemFields", "Whose statement"), "party"),
        _choice("status", translate("ItemFields", "Review"), "source_status"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _passage(_case: CaseFile) -> list[Field]:
    return [
        Field("exact", translate("ItemFields", "Words"), "multiline", read_only=True),
        Field("translation", translate("ItemFields", "Translation"), "multiline"),
        Field("translation_language", translate("ItemFields", "Language of the translation")),
        Field(
            "translator",
            translate("ItemFields", "Translated by"),
            help=translate("ItemFields", "Empty means: translation ours."),
        ),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _fact(_case: CaseFile) -> list[Field]:
    return [
        Field(
            "sentence",
            translate("ItemFields", "Sentence"),
            "multiline",
            required=True,
            help=translate("ItemFields", "One neutral sentence."),
        ),
        _date(
            "date",
            translate("ItemFields", "Date"),
            translate(
                "ItemFields", "A date or words such as “early March 2023”; empty for a fact."
            ),
        ),
        Field("date_phrase", translate("ItemFields", "As the source says it")),
        _choice("status", translate("ItemFields", "Status"), "fact_status"),
        Field(
            "phase",
            translate("ItemFields", "Phase"),
            help=translate("ItemFields", "The heading it stands under in a chronology."),
        ),
        Field("comment", translate("ItemFields", "Comment (internal)"), "multiline"),
    ]


def _figure(_case: CaseFile) -> list[Field]:
    return [
        Field("metric", translate("ItemFields", "What is counted"), required=True),
        Field("unit", translate("ItemFields", "Unit")),
        Field("scope", translate("ItemFields", "Scope")),
        _date("period", translate("ItemFields", "Period")),
        Field("members", translate("ItemFields", "Counted by name"), "list"),
        Field(
            "derivation",
            translate("ItemFields", "Computed from"),
            help=translate("ItemFields", "As in F1 / F2."),
        ),
        Field("conflict_note", translate("ItemFields", "How a conflict is disclosed"), "multiline"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _reading(case: CaseFile) -> list[Field]:
    return [
        _reference(case, "figure", translate("ItemFields", "Figure"), required=True),
        _choice("qualifier", translate("ItemFields", "Qualifier"), "qualifier"),
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
        _date("period", translate("ItemFields", "Period")),
        _reference(case, "asserted_by", translate("ItemFields", "Asserted by"), "party"),
        _reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _agreement(_case: CaseFile) -> list[Field]:
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        Field("short_title", translate("ItemFields", "Defined term")),
        Field("governing_law", translate("ItemFields", "Governing law")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _version(case: CaseFile) -> list[Field]:
    return [
        _reference(case, "agreement", translate("ItemFields", "Agreement"), required=True),
        Field("label", translate("ItemFields", "Label"), required=True),
        _date("face_date", translate("ItemFields", "Date on its face")),
        _date("in_force_from", translate("ItemFields", "In force from")),
        _date("in_force_to", translate("ItemFields", "In force to")),
        Field("incorporates", translate("ItemFields", "Incorporates"), "list"),
        _reference(case, "source", translate("ItemFields", "Source")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _clause(case: CaseFile) -> list[Field]:
    return [
        _reference(case, "version", translate("ItemFields", "Version"), required=True),
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
        _choice("basis", translate("ItemFields", "Cited as"), "clause_basis"),
        _reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _assent(case: CaseFile) -> list[Field]:
    return [
        _reference(case, "version", translate("ItemFields", "Version"), required=True),
        _reference(case, "party", translate("ItemFields", "Party")),
        Field("application", translate("ItemFields", "Application")),
        _date("accepted", translate("ItemFields", "Accepted")),
        _reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _authority(_case: CaseFile) -> list[Field]:
    return [
        Field("citation", translate("ItemFields", "Citation"), "multiline", required=True, lines=2),
        _choice("type", translate("ItemFields", "Type"), "authority_type"),
        Field("pinpoint", translate("ItemFields", "Pinpoint")),
        Field("proposition", translate("ItemFields", "Cited for"), "multiline"),
        Field("jurisdiction", translate("ItemFields", "Jurisdiction")),
        Field("checked_by", translate("ItemFields", "Checked by")),
        _date("checked_on", translate("ItemFields", "Checked on")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _claim(case: CaseFile) -> list[Field]:
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        Field("theory", translate("ItemFields", "Theory"), "multiline"),
        _reference(case, "against", translate("ItemFields", "Against"), "party"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _element(case: CaseFile) -> list[Field]:
    return [
        _reference(case, "claim", translate("ItemFields", "Claim"), required=True),
        Field("text", translate("ItemFields", "What must be shown"), "multiline", required=True),
        _date(
            "basis_date",
            translate("ItemFields", "Date of the conduct"),
            translate("ItemFields", "Decides which version of a clause counts."),
        ),
        Field("gap", translate("ItemFields", "What is missing"), "multiline"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _demand(case: CaseFile) -> list[Field]:
    return [
        Field("heading", translate("ItemFields", "Short name")),
        Field("action", translate("ItemFields", "What is to be done"), "multiline", required=True),
        _reference(case, "actor", translate("ItemFields", "By whom"), "party"),
        _reference(case, "deadline", translate("ItemFields", "By when")),
        _reference(case, "claim", translate("ItemFields", "Claim")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _response(case: CaseFile) -> list[Field]:
    return [
        _reference(case, "demand", translate("ItemFields", "Demand"), required=True),
        _choice("outcome", translate("ItemFields", "Outcome"), "outcome"),
        _date("received", translate("ItemFields", "Received")),
        _reference(case, "communication", translate("ItemFields", "Communication")),
        _reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _deadline(case: CaseFile) -> list[Field]:
    return [
        Field("title", translate("ItemFields", "What is due"), required=True),
        _date("date", translate("ItemFields", "Date")),
        Field("time", translate("ItemFields", "Time"), placeholder="17:00"),
        Field("zone", translate("ItemFields", "Time zone"), placeholder="America/Los_Angeles"),
        _choice("rule", translate("ItemFields", "Rule of counting"), "counting"),
        _date("counted_from", translate("ItemFields", "Counted from")),
        _choice("state", translate("ItemFields", "State"), "deadline_state"),
        _reference(case, "passage", translate("ItemFields", "Passage")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _communication(case: CaseFile) -> list[Field]:
    return [
        Field("subject", translate("ItemFields", "Subject"), required=True),
        _choice("direction", translate("ItemFields", "Direction"), "direction"),
        _date("date", translate("ItemFields", "Date")),
        Field(
            "methods",
            translate("ItemFields", "How"),
            "list",
            help=translate("ItemFields", "One a line: courier, e-mail, registered post."),
        ),
        _reference(case, "sender", translate("ItemFields", "From"), "party"),
        _reference(case, "recipient", translate("ItemFields", "To"), "party"),
        Field("proof", translate("ItemFields", "Proof of service")),
        _reference(case, "answers", translate("ItemFields", "In answer to"), "communication"),
        _reference(case, "source", translate("ItemFields", "Source")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _series(_case: CaseFile) -> list[Field]:
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        Field(
            "label",
            translate("ItemFields", "Label"),
            required=True,
            help=translate("ItemFields", "{n} stands for the number: Ex. {n}"),
        ),
        _choice("numbering", translate("ItemFields", "Numbering"), "numbering"),
        Field("bates_prefix", translate("ItemFields", "Bates prefix")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _exhibit(case: CaseFile) -> list[Field]:
    return [
        _reference(case, "series", translate("ItemFields", "Series"), required=True),
        _reference(case, "source", translate("ItemFields", "Source"), required=True),
        Field(
            "title",
            translate("ItemFields", "Description"),
            help=translate("ItemFields", "Empty: the source’s own title."),
        ),
        _choice("rendition", translate("ItemFields", "Shown as"), "rendition"),
        Field("pages", translate("ItemFields", "Pages")),
        Field("basis", translate("ItemFields", "Authentication basis")),
        Field("confidentiality", translate("ItemFields", "Confidentiality")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _draft(case: CaseFile) -> list[Field]:
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        _choice("language", translate("ItemFields", "Language"), "language"),
        _date("date", translate("ItemFields", "Date it bears")),
        _choice("style", translate("ItemFields", "Style"), "style"),
        _choice("paper", translate("ItemFields", "Paper"), "paper"),
        _reference(case, "client", translate("ItemFields", "On behalf of"), "party"),
        _reference(case, "addressee", translate("ItemFields", "Addressee"), "party"),
        _reference(case, "signatory", translate("ItemFields", "Signatory"), "party"),
        _reference(case, "series", translate("ItemFields", "Series of exhibits")),
        _reference(case, "deadline", translate("ItemFields", "Deadline")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _task(case: CaseFile) -> list[Field]:
    return [
        Field("title", translate("ItemFields", "What is to be done"), required=True),
        _reference(
            case,
            "about",
            translate("ItemFields", "About"),
            "source",
            "fact",
            "figure",
            "claim",
            "element",
            "draft",
        ),
        _date("due", translate("ItemFields", "Due")),
        Field("done", translate("ItemFields", "Done"), "check"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def _comment(_case: CaseFile) -> list[Field]:
    return [Field("text", translate("ItemFields", "Comment"), "multiline", required=True)]


def _tag(_case: CaseFile) -> list[Field]:
    return [
        Field("name", translate("ItemFields", "Name"), required=True),
        Field("lane", translate("ItemFields", "A lane of the timeline"), "check"),
    ]


_FORMS: dict[str, Callable[[CaseFile], list[Field]]] = {
    "party": _party,
    "source": _source,
    "passage": _passage,
    "fact": _fact,
    "figure": _figure,
    "reading": _reading,
    "agreement": _agreement,
    "version": _version,
    "clause": _clause,
    "assent": _assent,
    "authority": _authority,
    "claim": _claim,
    "element": _element,
    "demand": _demand,
    "response": _response,
    "deadline": _deadline,
    "communication": _communication,
    "series": _series,
    "exhibit": _exhibit,
    "draft": _draft,
    "task": _task,
    "comment": _comment,
    "tag": _tag,
}
