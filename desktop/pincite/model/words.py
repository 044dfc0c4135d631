"""All the words by name: which model a kind is, and which letter its handles bear."""

from pincite.model.base import Item
from pincite.model.claims import Claim, Deadline, Demand, Element, Response
from pincite.model.drafts import Draft, DraftVersion, Exhibit, Series, Template
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Assent, Authority, Clause, Version
from pincite.model.people import Communication, Party
from pincite.model.remarks import Comment, Finding, Tag, Task

ITEMS: tuple[type[Item], ...] = (
    Party,
    Source,
    Passage,
    Fact,
    Figure,
    Reading,
    Agreement,
    Version,
    Clause,
    Assent,
    Authority,
    Claim,
    Element,
    Demand,
    Response,
    Deadline,
    Communication,
    Series,
    Exhibit,
    Draft,
    DraftVersion,
    Template,
    Finding,
    Task,
    Comment,
    Tag,
)

BY_KIND: dict[str, type[Item]] = {item.kind: item for item in ITEMS}


def references(model: type[Item]) -> dict[str, tuple[str, str]]:
    """The fields of a model that refer to items: name -> (kind, what happens when it is gone)."""
    found = {}
    for name, field in model.model_fields.items():
        extra = field.json_schema_extra
        if isinstance(extra, dict) and "reference" in extra:
            found[name] = (str(extra["reference"]), str(extra["gone"]))
    return found
