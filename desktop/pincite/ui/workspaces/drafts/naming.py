"""What the parts of a draft are called, in the window's language."""

from PySide6.QtCore import QCoreApplication

from pincite.document.tree import Binding, Citation, Directive, Note, PageBreak, Table
from pincite.drafting.present import Bound, Present
from pincite.ui.workspaces.drafts.editor import atoms
from pincite.ui.workspaces.drafts.editor.content import Label, plain_label

translate = QCoreApplication.translate


def roles() -> dict[str, str]:
    """The names of a letter's parts."""
    return {
        "date": translate("DraftParts", "Date"),
        "delivery": translate("DraftParts", "Delivery"),
        "marking": translate("DraftParts", "Marking"),
        "addressee": translate("DraftParts", "Addressee"),
        "reference": translate("DraftParts", "Reference"),
        "subject": translate("DraftParts", "Subject"),
        "salutation": translate("DraftParts", "Salutation"),
        "closing": translate("DraftParts", "Closing"),
        "copies": translate("DraftParts", "Copies"),
        "comment": translate("DraftParts", "Internal"),
    }


def composed() -> dict[str, str]:
    """The names of the parts that the program composes."""
    return {
        "signature": translate("DraftParts", "Signature"),
        "enclosures": translate("DraftParts", "List of enclosures"),
        "figures": translate("DraftParts", "Table of figures"),
        "clauses": translate("DraftParts", "Table of clauses"),
        "demands": translate("DraftParts", "Numbered demands"),
        "exhibits": translate("DraftParts", "List of exhibits"),
        "chronology": translate("DraftParts", "Chronology"),
        "timeline": translate("DraftParts", "Timeline"),
        "variance": translate("DraftParts", "Figures that differ"),
        "gaps": translate("DraftParts", "Gaps in the proof"),
        "sources": translate("DraftParts", "List of sources"),
        "lineage": translate("DraftParts", "Who repeats whom"),
    }


def styles() -> list[tuple[str, str]]:
    """The kinds of line that the style menu offers."""
    return [
        ("body", translate("DraftParts", "Body text")),
        ("h1", translate("DraftParts", "Heading 1")),
        ("h2", translate("DraftParts", "Heading 2")),
        ("h3", translate("DraftParts", "Heading 3")),
        ("q", translate("DraftParts", "Quotation")),
        ("u", translate("DraftParts", "Bulleted list")),
        ("o", translate("DraftParts", "Numbered list")),
    ]


def style_name(kind: str, inner: str) -> str:
    """What the style menu shows for a line."""
    names = dict(styles()) | roles()
    if kind == "card":
        return translate("DraftParts", "Composed part")
    if kind == "body" and inner:
        return names[inner]
    return names.get(kind, names["h3"])


def card_words(key: str) -> str:
    """What a card says of itself."""
    card = atoms.card_of(key)
    match card:
        case PageBreak():
            return translate("DraftParts", "Page break")
        case Table():
            rows, columns = len(card.rows), len(card.header)
            size = translate("DraftParts", "Table, %1 rows of %2").replace("%1", str(rows))
            return size.replace("%2", str(columns))
        case Directive():
            name = composed().get(card.name, card.name)
            return f"{name}   {', '.join(card.arguments)}" if card.arguments else name
    return plain_label(key, "card")


def label_of(key: str, kind: atoms.AtomKind, said: dict[Bound, Present]) -> Label:
    """What an atom shows, given what the draft's bindings say at present."""
    if kind == "card":
        return Label(card_words(key))
    thing = atoms.inline_of(key)
    if isinstance(thing, Note):
        return Label(translate("DraftParts", "note"))
    found = said.get(thing) if isinstance(thing, Binding | Citation) else None
    if found is None:
        return Label(plain_label(key, kind))
    return Label(found.words, "broken" if found.broken else "")


def document(kind: str) -> str:
    """What kind of document a draft is."""
    return {
        "letter": translate("DraftParts", "Letter"),
        "report": translate("DraftParts", "Report"),
        "chronology": translate("DraftParts", "Chronology"),
        "timeline": translate("DraftParts", "Timeline"),
        "brief": translate("DraftParts", "Brief"),
        "list": translate("DraftParts", "List"),
    }[kind]
