"""The words a field may hold, in the window's language; the items a reference may name."""

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile

Choice = tuple[str, str]
translate = QCoreApplication.translate


def words(group: str) -> list[Choice]:
    """The choices of a group, such as ``fact_status``: kept word, shown word."""
    groups: dict[str, list[Choice]] = {
        "party_type": [
            ("organisation", translate("Choices", "Organisation")),
            ("person", translate("Choices", "Person")),
        ],
        "party_role": [
            ("client", translate("Choices", "Client")),
            ("opposing", translate("Choices", "Opposing party")),
            ("counsel", translate("Choices", "Counsel")),
            ("officer", translate("Choices", "Officer")),
            ("witness", translate("Choices", "Witness")),
            ("third_party", translate("Choices", "Third party")),
            ("court", translate("Choices", "Court")),
            ("other", translate("Choices", "Other role")),
        ],
        "side": [
            ("own", translate("Choices", "Our side")),
            ("opposing", translate("Choices", "Their side")),
            ("neutral", translate("Choices", "Neither side")),
        ],
        "fact_status": [
            ("agreed", translate("Choices", "Agreed")),
            ("disputed", translate("Choices", "Disputed")),
            ("alleged", translate("Choices", "Alleged")),
            ("inferred", translate("Choices", "Inferred")),
            ("prospective", translate("Choices", "Prospective")),
        ],
        "qualifier": [
            ("exactly", translate("Choices", "exactly")),
            ("over", translate("Choices", "more than")),
            ("at_least", translate("Choices", "at least")),
            ("about", translate("Choices", "about")),
            ("up_to", translate("Choices", "up to")),
            ("under", translate("Choices", "less than")),
        ],
        "source_type": [
            ("article", translate("Choices", "Article")),
            ("letter", translate("Choices", "Letter")),
            ("email", translate("Choices", "E-mail")),
            ("agreement", translate("Choices", "Agreement")),
            ("data", translate("Choices", "Data")),
            ("post", translate("Choices", "Post")),
            ("image", translate("Choices", "Image")),
            ("note", translate("Choices", "Note")),
            ("notice", translate("Choices", "Notice")),
            ("document", translate("Choices", "Document")),
        ],
        "source_status": [
            ("to_review", translate("Choices", "To review")),
            ("reviewed", translate("Choices", "Reviewed")),
        ],
        "audience": [
            ("internal", translate("Choices", "Internal")),
            ("outside", translate("Choices", "May leave the firm")),
        ],
        "privilege": [
            ("", translate("Choices", "Not privileged")),
            ("privileged", translate("Choices", "Privileged")),
            ("work_product", translate("Choices", "Work product")),
            ("confidential", translate("Choices", "Confidential")),
        ],
        "relation": [
            ("supports", translate("Choices", "supports")),
            ("disputes", translate("Choices", "disputes")),
            ("breaches", translate("Choices", "breaches")),
            ("mentions", translate("Choices", "mentions")),
            ("involves", translate("Choices", "involves")),
            ("derives_from", translate("Choices", "derives from")),
            ("tagged", translate("Choices", "is tagged")),
            ("answers", translate("Choices", "answers")),
        ],
        "clause_basis": [
            ("conduct", translate("Choices", "In force at the time of the conduct")),
            ("exercise", translate("Choices", "In force when the right is exercised")),
            ("survival", translate("Choices", "Survives the agreement")),
            ("procedure", translate("Choices", "Procedure: notice, arbitration, limitation")),
        ],
        "authority_type": [
            ("case", translate("Choices", "Case")),
            ("statute", translate("Choices", "Statute")),
            ("rule", translate("Choices", "Rule")),
            ("article", translate("Choices", "Article")),
        ],
        "outcome": [
            ("met", translate("Choices", "Met")),
            ("refused", translate("Choices", "Refused")),
            ("evaded", translate("Choices", "Evaded")),
            ("none", translate("Choices", "No answer")),
        ],
        "counting": [
            ("fixed", translate("Choices", "Named as a date")),
            ("calendar", translate("Choices", "Calendar days")),
            ("business", translate("Choices", "Business days")),
            ("clear", translate("Choices", "Clear days")),
        ],
        "deadline_state": [
            ("open", translate("Choices", "Open")),
            ("met", translate("Choices", "Met")),
            ("passed", translate("Choices", "Passed")),
        ],
        "direction": [
            ("sent", translate("Choices", "Sent")),
            ("received", translate("Choices", "Received")),
        ],
        "numbering": [
            ("numbers", translate("Choices", "Numbers")),
            ("letters", translate("Choices", "Letters")),
        ],
        "rendition": [
            ("", translate("Choices", "As fits best")),
            ("original", translate("Choices", "Original pages")),
            ("text", translate("Choices", "Set as text")),
        ],
        "language": [("en", "English"), ("fr", "Français")],
        "style": [
            ("classic", translate("Choices", "Classic")),
            ("modern", translate("Choices", "Modern")),
        ],
        "paper": [
            ("letter", "Letter"),
            ("a4", "A4"),
            ("legal", "Legal"),
            ("tabloid", "Tabloid"),
            ("a3", "A3"),
        ],
        "draft_state": [
            ("draft", translate("Choices", "Draft")),
            ("reviewed", translate("Choices", "Reviewed")),
            ("approved", translate("Choices", "Approved")),
            ("issued", translate("Choices", "Issued")),
        ],
    }
    return groups[group]


def shown(group: str, kept: str) -> str:
    """How a kept word is shown."""
    return dict(words(group)).get(kept, kept)


def kind_name(kind: str) -> str:
    """A kind of item in the window's language."""
    return {
        "party": translate("Kinds", "Party"),
        "source": translate("Kinds", "Source"),
        "passage": translate("Kinds", "Passage"),
        "fact": translate("Kinds", "Fact"),
        "figure": translate("Kinds", "Figure"),
        "reading": translate("Kinds", "Reading"),
        "agreement": translate("Kinds", "Agreement"),
        "version": translate("Kinds", "Version"),
        "clause": translate("Kinds", "Clause"),
        "assent": translate("Kinds", "Assent"),
        "authority": translate("Kinds", "Authority"),
        "claim": translate("Kinds", "Claim"),
        "element": translate("Kinds", "Element"),
        "demand": translate("Kinds", "Demand"),
        "response": translate("Kinds", "Response"),
        "deadline": translate("Kinds", "Deadline"),
        "communication": translate("Kinds", "Communication"),
        "series": translate("Kinds", "Series"),
        "exhibit": translate("Kinds", "Exhibit"),
        "draft": translate("Kinds", "Draft"),
        "draft_version": translate("Kinds", "Draft version"),
        "template": translate("Kinds", "Template"),
        "finding": translate("Kinds", "Finding"),
        "task": translate("Kinds", "Task"),
        "comment": translate("Kinds", "Comment"),
        "tag": translate("Kinds", "Tag"),
    }[kind]


def items_of(case: CaseFile, *kinds: str) -> list[Choice]:
    """Items of some kinds as choices by handle, with none first."""
    heads = case.all_heads(kinds)
    return [("", "–"), *((head.handle, f"{head.handle}  {head.title}") for head in heads)]
