"""Bindings: what stands in the text where a handle is written."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pincite.document.resolved import Break, Inline, Inlines, Run
from pincite.document.tree import Binding
from pincite.drafting.dates import said_date
from pincite.drafting.say.claims import say_claim, say_deadline, say_demand, say_element
from pincite.drafting.say.evidence import say_fact, say_passage, say_source
from pincite.drafting.say.figures import say_figure, say_reading
from pincite.drafting.say.obligations import (
    say_agreement,
    say_authority,
    say_clause,
    say_version,
)
from pincite.drafting.say.people import say_communication, say_party
from pincite.drafting.say.said import Said
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready, typeset
from pincite.model.base import Item
from pincite.model.words import references
from pincite.text.number_words import number_words

_SAY: dict[str, Callable[[Any, str, str, Scene], Said]] = {
    "party": say_party,
    "source": say_source,
    "passage": say_passage,
    "fact": say_fact,
    "figure": say_figure,
    "reading": say_reading,
    "agreement": say_agreement,
    "version": say_version,
    "clause": say_clause,
    "authority": say_authority,
    "claim": say_claim,
    "element": say_element,
    "demand": say_demand,
    "deadline": say_deadline,
    "communication": say_communication,
}
_OWN_ITEMS = {
    "client": "client",
    "addressee": "addressee",
    "signatory": "signatory",
    "deadline": "deadline",
}
_CASE_FIELDS = ("title", "subtitle", "forum", "stage", "jurisdiction")


def bound(binding: Binding, scene: Scene) -> Inlines:
    """The inlines a binding stands for; a broken run ``[F9?]`` where it says nothing."""
    said = _said(binding, scene)
    if not said:
        return (broken(binding),)
    if isinstance(said, str):
        said = (Run(typeset(ready(said), scene.lang)),)
    return tuple(_dressed(inline, binding) for inline in said)


def broken(binding: Binding) -> Run:
    """What shows that a binding has nothing to say: its item is gone, or the field is empty."""
    return Run(
        f"[{written(binding)}?]", binding.strong, binding.emphasis, source=written(binding),
        broken=True,
    )  # fmt: skip


def written(binding: Binding) -> str:
    """A binding as it is written between its braces."""
    field = "." + binding.field if binding.field else ""
    return binding.handle + field + (":" + binding.form if binding.form else "")


def say_item(item: Item, field: str, form: str, scene: Scene) -> Said:
    """What an item says; ``field`` may lead on to an item it refers to: ``organisation.name``."""
    first, _, rest = field.partition(".")
    kinds = references(type(item))
    if first in kinds and (rest or first not in ("actor", "asserted_by", "deadline")):
        other = scene.closure.items.get(getattr(item, first) or "")
        return say_item(other, rest, form, scene) if other is not None else None
    say = _SAY.get(item.kind)
    return say(item, field, form, scene) if say is not None else None


def _said(binding: Binding, scene: Scene) -> Said:
    if binding.handle == "letter":
        return _own(binding.field, binding.form, scene)
    if binding.handle == "case":
        words = getattr(scene.closure.case, binding.field or "title", "")
        return str(words) if (binding.field or "title") in _CASE_FIELDS else None
    item = scene.closure.find(binding.handle)
    return say_item(item, binding.field, binding.form, scene) if item is not None else None


def _own(field: str, form: str, scene: Scene) -> Said:
    """The draft's own: its date, deadline, people, subject and number of enclosures."""
    draft = scene.draft
    first, _, rest = field.partition(".")
    if first in _OWN_ITEMS:
        item = scene.closure.items.get(getattr(draft, _OWN_ITEMS[first]) or "")
        return say_item(item, rest, form, scene) if item is not None else None
    match first:
        case "date":
            return said_date(draft.date, scene.how, form)
        case "title":
            return draft.title
        case "subject":
            return str(draft.settings.get("subject") or draft.title)
        case "enclosures":
            count = len(scene.exhibits)
            return str(count) if form == "digits" else number_words(count, scene.lang)
    return str(draft.settings.get(first) or "") or None


def _dressed(inline: Inline, binding: Binding) -> Inline:
    if isinstance(inline, Break) or not isinstance(inline, Run):
        return inline
    return replace(
        inline,
        text=ready(inline.text),
        strong=inline.strong or binding.strong,
        emphasis=inline.emphasis or binding.emphasis,
        source=written(binding),
    )
