"""The words a field may hold, in the window's language; the items a reference may name.

The tables hold the English words; what is asked for is translated when it is asked for.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pincite.casefile import CaseFile

Choice = tuple[str, str]

# by group: the word kept, the word shown
_GROUPS = {
    "party_type": (
        ("organisation", QT_TRANSLATE_NOOP("Choices", "Organisation")),
        ("person", QT_TRANSLATE_NOOP("Choices", "Person")),
    ),
    "party_role": (
        ("client", QT_TRANSLATE_NOOP("Choices", "Client")),
        ("opposing", QT_TRANSLATE_NOOP("Choices", "Opposing party")),
        ("counsel", QT_TRANSLATE_NOOP("Choices", "Counsel")),
        ("officer", QT_TRANSLATE_NOOP("Choices", "Officer")),
        ("witness", QT_TRANSLATE_NOOP("Choices", "Witness")),
        ("third_party", QT_TRANSLATE_NOOP("Choices", "Third party")),
        ("court", QT_TRANSLATE_NOOP("Choices", "Court")),
        ("other", QT_TRANSLATE_NOOP("Choices", "Other role")),
    ),
    "side": (
        ("own", QT_TRANSLATE_NOOP("Choices", "Our side")),
        ("opposing", QT_TRANSLATE_NOOP("Choices", "Their side")),
        ("neutral", QT_TRANSLATE_NOOP("Choices", "Neither side")),
    ),
    "fact_status": (
        ("agreed", QT_TRANSLATE_NOOP("Choices", "Agreed")),
        ("disputed", QT_TRANSLATE_NOOP("Choices", "Disputed")),
        ("alleged", QT_TRANSLATE_NOOP("Choices", "Alleged")),
        ("inferred", QT_TRANSLATE_NOOP("Choices", "Inferred")),
        ("prospective", QT_TRANSLATE_NOOP("Choices", "Prospective")),
    ),
    "qualifier": (
        ("exactly", QT_TRANSLATE_NOOP("Choices", "exactly")),
        ("over", QT_TRANSLATE_NOOP("Choices", "more than")),
        ("at_least", QT_TRANSLATE_NOOP("Choices", "at least")),
        ("about", QT_TRANSLATE_NOOP("Choices", "about")),
        ("up_to", QT_TRANSLATE_NOOP("Choices", "up to")),
        ("under", QT_TRANSLATE_NOOP("Choices", "less than")),
    ),
    "source_type": (
        ("article", QT_TRANSLATE_NOOP("Choices", "Article")),
        ("letter", QT_TRANSLATE_NOOP("Choices", "Letter")),
        ("email", QT_TRANSLATE_NOOP("Choices", "E-mail")),
        ("agreement", QT_TRANSLATE_NOOP("Choices", "Agreement")),
        ("data", QT_TRANSLATE_NOOP("Choices", "Data")),
        ("post", QT_TRANSLATE_NOOP("Choices", "Post")),
        ("image", QT_TRANSLATE_NOOP("Choices", "Image")),
        ("note", QT_TRANSLATE_NOOP("Choices", "Note")),
        ("notice", QT_TRANSLATE_NOOP("Choices", "Notice")),
        ("document", QT_TRANSLATE_NOOP("Choices", "Document")),
    ),
    "source_status": (
        ("to_review", QT_TRANSLATE_NOOP("Choices", "To review")),
        ("reviewed", QT_TRANSLATE_NOOP("Choices", "Reviewed")),
    ),
    "audience": (
        ("internal", QT_TRANSLATE_NOOP("Choices", "Internal")),
        ("outside", QT_TRANSLATE_NOOP("Choices", "May leave the firm")),
    ),
    "privilege": (
        ("", QT_TRANSLATE_NOOP("Choices", "Not privileged")),
        ("privileged", QT_TRANSLATE_NOOP("Choices", "Privileged")),
        ("work_product", QT_TRANSLATE_NOOP("Choices", "Work product")),
        ("confidential", QT_TRANSLATE_NOOP("Choices", "Confidential")),
    ),
    "relation": (
        ("supports", QT_TRANSLATE_NOOP("Choices", "supports")),
        ("disputes", QT_TRANSLATE_NOOP("Choices", "disputes")),
        ("breaches", QT_TRANSLATE_NOOP("Choices", "breaches")),
        ("mentions", QT_TRANSLATE_NOOP("Choices", "mentions")),
        ("involves", QT_TRANSLATE_NOOP("Choices", "involves")),
        ("derives_from", QT_TRANSLATE_NOOP("Choices", "derives from")),
        ("tagged", QT_TRANSLATE_NOOP("Choices", "is tagged")),
        ("answers", QT_TRANSLATE_NOOP("Choices", "answers")),
    ),
    "clause_basis": (
        ("conduct", QT_TRANSLATE_NOOP("Choices", "In force at the time of the conduct")),
        ("exercise", QT_TRANSLATE_NOOP("Choices", "In force when the right is exercised")),
        ("survival", QT_TRANSLATE_NOOP("Choices", "Survives the agreement")),
        ("procedure", QT_TRANSLATE_NOOP("Choices", "Procedure: notice, arbitration, limitation")),
    ),
    "authority_type": (
        ("case", QT_TRANSLATE_NOOP("Choices", "Case")),
        ("statute", QT_TRANSLATE_NOOP("Choices", "Statute")),
        ("rule", QT_TRANSLATE_NOOP("Choices", "Rule")),
        ("article", QT_TRANSLATE_NOOP("Choices", "Article")),
    ),
    "outcome": (
        ("met", QT_TRANSLATE_NOOP("Choices", "Met")),
        ("refused", QT_TRANSLATE_NOOP("Choices", "Refused")),
        ("evaded", QT_TRANSLATE_NOOP("Choices", "Evaded")),
        ("none", QT_TRANSLATE_NOOP("Choices", "No answer")),
    ),
    "counting": (
        ("fixed", QT_TRANSLATE_NOOP("Choices", "Named as a date")),
        ("calendar", QT_TRANSLATE_NOOP("Choices", "Calendar days")),
        ("business", QT_TRANSLATE_NOOP("Choices", "Business days")),
        ("clear", QT_TRANSLATE_NOOP("Choices", "Clear days")),
    ),
    "deadline_state": (
        ("open", QT_TRANSLATE_NOOP("Choices", "Open")),
        ("met", QT_TRANSLATE_NOOP("Choices", "Met")),
        ("passed", QT_TRANSLATE_NOOP("Choices", "Passed")),
    ),
    "direction": (
        ("sent", QT_TRANSLATE_NOOP("Choices", "Sent")),
        ("received", QT_TRANSLATE_NOOP("Choices", "Received")),
    ),
    "numbering": (
        ("numbers", QT_TRANSLATE_NOOP("Choices", "Numbers")),
        ("letters", QT_TRANSLATE_NOOP("Choices", "Letters")),
    ),
    "rendition": (
        ("", QT_TRANSLATE_NOOP("Choices", "As fits best")),
        ("original", QT_TRANSLATE_NOOP("Choices", "Original pages")),
        ("text", QT_TRANSLATE_NOOP("Choices", "Set as text")),
    ),
    "style": (
        ("classic", QT_TRANSLATE_NOOP("Choices", "Classic")),
        ("modern", QT_TRANSLATE_NOOP("Choices", "Modern")),
    ),
    "draft_state": (
        ("draft", QT_TRANSLATE_NOOP("Choices", "Draft")),
        ("reviewed", QT_TRANSLATE_NOOP("Choices", "Reviewed")),
        ("approved", QT_TRANSLATE_NOOP("Choices", "Approved")),
        ("issued", QT_TRANSLATE_NOOP("Choices", "Issued")),
    ),
}
# what is called the same in every language
_NAMES: dict[str, tuple[Choice, ...]] = {
    "language": (("en", "English"), ("fr", "Français")),
    "paper": (
        ("letter", "Letter"),
        ("a4", "A4"),
        ("legal", "Legal"),
        ("tabloid", "Tabloid"),
        ("a3", "A3"),
    ),
}
_KINDS = {
    "party": QT_TRANSLATE_NOOP("Kinds", "Party"),
    "source": QT_TRANSLATE_NOOP("Kinds", "Source"),
    "passage": QT_TRANSLATE_NOOP("Kinds", "Passage"),
    "fact": QT_TRANSLATE_NOOP("Kinds", "Fact"),
    "figure": QT_TRANSLATE_NOOP("Kinds", "Figure"),
    "reading": QT_TRANSLATE_NOOP("Kinds", "Reading"),
    "agreement": QT_TRANSLATE_NOOP("Kinds", "Agreement"),
    "version": QT_TRANSLATE_NOOP("Kinds", "Version"),
    "clause": QT_TRANSLATE_NOOP("Kinds", "Clause"),
    "assent": QT_TRANSLATE_NOOP("Kinds", "Assent"),
    "authority": QT_TRANSLATE_NOOP("Kinds", "Authority"),
    "claim": QT_TRANSLATE_NOOP("Kinds", "Claim"),
    "element": QT_TRANSLATE_NOOP("Kinds", "Element"),
    "demand": QT_TRANSLATE_NOOP("Kinds", "Demand"),
    "response": QT_TRANSLATE_NOOP("Kinds", "Response"),
    "deadline": QT_TRANSLATE_NOOP("Kinds", "Deadline"),
    "communication": QT_TRANSLATE_NOOP("Kinds", "Communication"),
    "series": QT_TRANSLATE_NOOP("Kinds", "Series"),
    "exhibit": QT_TRANSLATE_NOOP("Kinds", "Exhibit"),
    "draft": QT_TRANSLATE_NOOP("Kinds", "Draft"),
    "draft_version": QT_TRANSLATE_NOOP("Kinds", "Draft version"),
    "template": QT_TRANSLATE_NOOP("Kinds", "Template"),
    "finding": QT_TRANSLATE_NOOP("Kinds", "Finding"),
    "task": QT_TRANSLATE_NOOP("Kinds", "Task"),
    "comment": QT_TRANSLATE_NOOP("Kinds", "Comment"),
    "tag": QT_TRANSLATE_NOOP("Kinds", "Tag"),
}


def words(group: str) -> list[Choice]:
    """The choices of a group, such as ``fact_status``: kept word, shown word.

    Raises KeyError for a group that is none.
    """
    if group in _NAMES:
        return list(_NAMES[group])
    translate = QCoreApplication.translate
    return [(kept, translate("Choices", str(said))) for kept, said in _GROUPS[group]]


def shown(group: str, kept: str) -> str:
    """How a kept word is shown; one that the group does not hold, as it is."""
    return dict(words(group)).get(kept, kept)


def kind_name(kind: str) -> str:
    """A kind of item in the window's language. Raises KeyError for a kind that is none."""
    return QCoreApplication.translate("Kinds", str(_KINDS[kind]))


def items_of(case: CaseFile, *kinds: str) -> list[Choice]:
    """Items of some kinds as choices by handle, with none first."""
    heads = case.all_heads(kinds)
    return [("", "–"), *((head.handle, f"{head.handle}  {head.title}") for head in heads)]
