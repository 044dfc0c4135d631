"""Forms of communications, exhibits, drafts, tasks, comments and tags."""

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile
from pincite.model.words import BY_KIND
from pincite.ui.forms import Field
from pincite.ui.items.parts import choice, date, order, reference, whole

translate = QCoreApplication.translate
_OWN_WORK = ("finding", "task", "comment", "draft_version", "template")
_ABOUT = tuple(kind for kind in BY_KIND if kind not in _OWN_WORK)


def communication(case: CaseFile) -> list[Field]:
    """The form of a communication."""
    return [
        Field("subject", translate("ItemFields", "Subject"), required=True),
        choice("direction", translate("ItemFields", "Direction"), "direction"),
        date("date", translate("ItemFields", "Date")),
        Field(
            "methods",
            translate("ItemFields", "How"),
            "list",
            help=translate("ItemFields", "One a line: courier, e-mail, registered post."),
        ),
        reference(case, "sender", translate("ItemFields", "From"), "party"),
        reference(case, "recipient", translate("ItemFields", "To"), "party"),
        Field("proof", translate("ItemFields", "Proof of service")),
        reference(case, "answers", translate("ItemFields", "In answer to"), "communication"),
        reference(case, "source", translate("ItemFields", "Source")),
        reference(case, "draft", translate("ItemFields", "Sent as (draft)")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def series(_case: CaseFile) -> list[Field]:
    """The form of a series."""
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        Field(
            "label",
            translate("ItemFields", "Label"),
            required=True,
            help=translate("ItemFields", "{n} stands for the number: Ex. {n}"),
        ),
        choice("numbering", translate("ItemFields", "Numbering"), "numbering"),
        Field("bates_prefix", translate("ItemFields", "Bates prefix")),
        whole("bates_first", translate("ItemFields", "First Bates number")),
        whole("bates_digits", translate("ItemFields", "Digits of a Bates number")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def exhibit(case: CaseFile) -> list[Field]:
    """The form of an exhibit."""
    return [
        reference(case, "series", translate("ItemFields", "Series"), required=True),
        reference(case, "source", translate("ItemFields", "Source"), required=True),
        Field(
            "title",
            translate("ItemFields", "Description"),
            help=translate("ItemFields", "Empty: the source’s own title."),
        ),
        choice("rendition", translate("ItemFields", "Shown as"), "rendition"),
        Field(
            "pages",
            translate("ItemFields", "Pages"),
            help=translate("ItemFields", "Empty: all of them. Or those enclosed, such as 2-5, 9."),
        ),
        Field(
            "replaced",
            translate("ItemFields", "Replaced pages"),
            help=translate(
                "ItemFields", "Pages that another PDF of the case shows, such as 3 = S12 p. 1."
            ),
        ),
        Field("basis", translate("ItemFields", "Authentication basis")),
        Field("confidentiality", translate("ItemFields", "Confidentiality")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def draft(case: CaseFile) -> list[Field]:
    """The form of a draft."""
    return [
        Field("title", translate("ItemFields", "Title"), required=True),
        choice("language", translate("ItemFields", "Language"), "language"),
        date("date", translate("ItemFields", "Date it bears")),
        choice("style", translate("ItemFields", "Style"), "style"),
        choice("paper", translate("ItemFields", "Paper"), "paper"),
        reference(case, "client", translate("ItemFields", "On behalf of"), "party"),
        reference(case, "addressee", translate("ItemFields", "Addressee"), "party"),
        reference(case, "signatory", translate("ItemFields", "Signatory"), "party"),
        reference(case, "series", translate("ItemFields", "Series of exhibits")),
        reference(case, "deadline", translate("ItemFields", "Deadline")),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def task(case: CaseFile) -> list[Field]:
    """The form of a task."""
    return [
        Field("title", translate("ItemFields", "What is to be done"), required=True),
        reference(case, "about", translate("ItemFields", "About"), *_ABOUT),
        date("due", translate("ItemFields", "Due")),
        Field("done", translate("ItemFields", "Done"), "check"),
        Field("note", translate("ItemFields", "Note"), "multiline"),
    ]


def comment(_case: CaseFile) -> list[Field]:
    """The form of a comment."""
    return [
        Field("text", translate("ItemFields", "Comment"), "multiline", required=True),
        Field("resolved", translate("ItemFields", "Resolved"), "check"),
    ]


def tag(_case: CaseFile) -> list[Field]:
    """The form of a tag."""
    return [
        Field("name", translate("ItemFields", "Name"), required=True),
        Field("lane", translate("ItemFields", "A lane of the timeline"), "check"),
        order(),
    ]
