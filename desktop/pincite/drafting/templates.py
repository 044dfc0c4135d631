"""Drafts from templates: the case as plain data, the template's text, the draft as a value."""

from typing import Any

from pincite.document.closure import Closure
from pincite.document.textform import parse, print_tree
from pincite.drafting.conventions import convention
from pincite.drafting.exhibits import Ledger
from pincite.drafting.sandbox import render
from pincite.drafting.scene import Scene
from pincite.drafting.template_data import template_data
from pincite.drafting.template_filters import FILTERS
from pincite.drafting.template_text import TemplateText, built_in, built_ins, read_template
from pincite.model.base import Item
from pincite.model.claims import Deadline, Demand
from pincite.model.drafts import Draft, Series
from pincite.model.people import Party

__all__ = ["TemplateText", "built_in", "built_ins", "make_draft", "read_template"]

ANYWHERE = ("any", "toutes")  # a template's jurisdiction where a document belongs to none
_WORDED = ("subject", "delivery", "marking", "closing")  # header keys that may hold Jinja


def make_draft(closure: Closure, template: TemplateText, **fields: Any) -> Draft:
    """A draft made from a template: a value, not yet in the case.

    ``fields`` override what is chosen: any field of :class:`Draft` (``title``, ``date``,
    ``client``, ``addressee``, ``signatory``, ``deadline``, ``series``: ids) and ``settings``,
    which are laid over the template's own. Raises DraftError ``template`` as
    :func:`pincite.drafting.sandbox.render` does.
    """
    case = closure.case
    settings = {**dict(template.settings), **fields.pop("settings", {})}
    firm = case.profile
    for key in ("citation_style", "citation_csl"):
        settings.setdefault(key, getattr(firm, key))
    letter = template.document == "letter"  # the firm's house style is that of its letters
    chosen: dict[str, Any] = {
        "title": template.title,
        "document": template.document,
        "template": template.name,
        "language": template.language,
        "style": (firm.style if letter else "") or template.style,
        "paper": firm.paper or template.paper,
        "jurisdiction": "" if template.jurisdiction.lower() in ANYWHERE else template.jurisdiction,
        "date": case.date_shown,
        **_people(closure),
        "deadline": _deadline(closure),
        "series": _series(closure),
        **fields,
    }
    draft = Draft.checked(**chosen, settings={k: v for k, v in settings.items() if v != ""})
    how = convention(draft, case)
    data = template_data(Scene(draft, closure, how, Ledger(closure, draft, how)))
    for key in _WORDED:
        words = draft.settings.get(key)
        if isinstance(words, str) and "{" in words:
            line = template.lines.get(key, 1)
            settings[key] = _plain(render(words, data, FILTERS, line))
    body = render(template.body, data, FILTERS, template.first_line)
    return draft.changed(
        settings={k: v for k, v in settings.items() if v != ""}, body=print_tree(parse(body))
    )


def _plain(words: str) -> str:
    """A header's words as text: what was escaped for the text form is read back."""
    blocks = parse(words).blocks
    inlines = getattr(blocks[0], "inlines", ()) if blocks else ()
    return "".join(getattr(inline, "text", "") for inline in inlines)


def _people(closure: Closure) -> dict[str, str | None]:
    """Client, addressee and signatory where nobody chose them.

    The addressee is the other side's officer, else the other side itself; the signatory is
    counsel of one's own side.
    """
    parties = closure.all(Party)
    return {
        "client": _first(parties, role="client"),
        "addressee": _first(parties, role="officer", side="opposing")
        or _first(parties, role="opposing"),
        "signatory": _first(parties, role="counsel", side="own", type="person")
        or _first(parties, role="counsel", side="own"),
    }


def _first(parties: list[Party], **wanted: str) -> str | None:
    for party in parties:
        if all(getattr(party, name) == value for name, value in wanted.items()):
            return party.id
    return None


def _series(closure: Closure) -> str | None:
    """The only series that is still open."""
    still = [series for series in closure.all(Series) if not series.served]
    return still[0].id if len(still) == 1 else None


def _deadline(closure: Closure) -> str | None:
    """The deadline that most demands name; else the only open one."""
    named = [demand.deadline for demand in closure.all(Demand) if demand.deadline]
    if named:
        return max(dict.fromkeys(named), key=named.count)
    still: list[Item] = [one for one in closure.all(Deadline) if one.state == "open"]
    return still[0].id if len(still) == 1 else None
