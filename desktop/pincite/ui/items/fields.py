"""Which fields the form of each kind of item has, in the window's language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile
from pincite.ui.forms import Field
from pincite.ui.items import fields_evidence, fields_law, fields_work
from pincite.ui.items.parts import choice

translate = QCoreApplication.translate


STANDING = (
    "audience",
    "privilege",
    "privilege_basis",
    "privilege_holder",
    "privilege_reviewer",
)


def fields_of(kind: str, case: CaseFile) -> list[Field]:
    """The form of a kind; audience and privilege last."""
    return [*_FORMS[kind](case), *_always()]


def field_names(kind: str, case: CaseFile) -> dict[str, str]:
    """The fields of a kind by name, as its form calls them; none for what has no form."""
    if kind not in _FORMS:
        return {}
    return {field.name: field.label for field in fields_of(kind, case)}


def _always() -> list[Field]:
    return [
        choice("audience", translate("ItemFields", "Audience"), "audience"),
        choice("privilege", translate("ItemFields", "Privilege"), "privilege"),
        Field("privilege_basis", translate("ItemFields", "Basis of the privilege")),
        Field("privilege_holder", translate("ItemFields", "Held by")),
        Field("privilege_reviewer", translate("ItemFields", "Reviewed by")),
    ]


_FORMS: dict[str, Callable[[CaseFile], list[Field]]] = {
    "party": fields_evidence.party,
    "source": fields_evidence.source,
    "passage": fields_evidence.passage,
    "fact": fields_evidence.fact,
    "figure": fields_evidence.figure,
    "reading": fields_evidence.reading,
    "agreement": fields_law.agreement,
    "version": fields_law.version,
    "clause": fields_law.clause,
    "assent": fields_law.assent,
    "authority": fields_law.authority,
    "claim": fields_law.claim,
    "element": fields_law.element,
    "demand": fields_law.demand,
    "response": fields_law.response,
    "deadline": fields_law.deadline,
    "communication": fields_work.communication,
    "series": fields_work.series,
    "exhibit": fields_work.exhibit,
    "draft": fields_work.draft,
    "task": fields_work.task,
    "comment": fields_work.comment,
    "tag": fields_work.tag,
}
