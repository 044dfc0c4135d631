"""What an authority or a source is to CSL, and its cite as inlines of the document."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pincite.document.csl_item import csl_item
from pincite.document.resolved import CiteRun, Inline, Inlines, Run
from pincite.drafting.csl import Place, Position, cite
from pincite.drafting.csl_dress import Words
from pincite.drafting.csl_styles import located, style_of, suited
from pincite.drafting.pinpoints import typed
from pincite.drafting.scene import Quoted, Scene
from pincite.model.errors import DraftError
from pincite.model.evidence import Source
from pincite.model.obligations import Authority
from pincite.text.csl_parts import names_of

_NAMES = ("author", "editor", "translator", "recipient", "interviewer", "container-author")
_DATES = ("issued", "accessed", "event-date", "original-date", "submitted")
_LEGAL = ("legal_case", "legislation", "bill", "regulation", "treaty", "hearing")


def said_by_csl(
    item: Authority | Source, pinpoint: str, scene: Scene, before: tuple[Quoted, ...]
) -> Inlines | None:
    """The cite by the draft's style; None where the item has no CSL data or the style fails.

    ``before`` are the cites of authorities so far, the last one last.
    """
    fields = _fields(item)
    if not fields:
        return None
    name, style = style_of(scene.draft, scene.how.country)
    where = typed(pinpoint)
    new = Quoted(item.id, scene.notes, where.number)
    place = _placed(located(where, pinpoint, name), new, scene, before)
    if place.position == "subsequent" and not place.note and fields["type"] not in _LEGAL:
        place = replace(place, position="first")  # no note to refer back to
    archive = item.capture.archive_url if isinstance(item, Source) else ""
    fields, place = suited(fields, place, name, archive)
    try:
        words = cite(style, fields, place, scene.lang)
    except DraftError:
        return None
    return tuple(_inline(one, item.handle, pinpoint) for one in words) or None


def _inline(words: Words, handle: str, pinpoint: str) -> Inline:
    if words.small_caps:
        return Run(words.text, emphasis=words.emphasis, small_caps=True, source=handle)
    return CiteRun(words.text, handle, pinpoint=pinpoint, emphasis=words.emphasis)


def _placed(place: Place, new: Quoted, scene: Scene, before: tuple[Quoted, ...]) -> Place:
    """First, subsequent, or ibid.: what the cites before say (CSL 1.0.2, "position")."""
    earlier = [one for one in before if one.item == new.item]
    if not earlier:
        return place
    note = next((one.note for one in earlier if one.in_note), 0)
    if not follows(before[-1], new.item, scene, before):
        return replace(place, position="subsequent", note=note)
    if before[-1].place == new.place:
        return replace(place, position="ibid", note=note)
    position: Position = "ibid-with-locator" if new.place else "subsequent"
    return replace(place, position=position, note=note)


def follows(last: Quoted, id_: str, scene: Scene, before: tuple[Quoted, ...]) -> bool:
    """Whether a cite directly follows one of the same item, which stood alone in its note."""
    if last.item != id_ or scene.notes - last.note > 1:
        return False
    together = {one.item for one in before if one.note == last.note and one.in_note}
    return not last.in_note or scene.notes == last.note or together == {id_}


def _fields(item: Authority | Source) -> dict[str, Any]:
    """CSL-JSON of an item, without what is not of CSL's shape; empty where there is none."""
    if isinstance(item, Source):
        return csl_item(item)
    if not item.csl:
        return {}
    fields = {name: value for name, value in item.csl.items() if _fits(name, value)}
    for name in _NAMES:
        if isinstance(fields.get(name), str):
            fields[name] = names_of(fields[name])
    fields.setdefault("type", "legal_case" if item.type == "case" else "legislation")
    fields.setdefault("title", item.citation)
    return fields


def _fits(name: str, value: object) -> bool:
    if name in _NAMES and not isinstance(value, str):
        return isinstance(value, list) and all(isinstance(one, Mapping) for one in value)
    if name in _DATES:
        return isinstance(value, str | Mapping)
    return isinstance(value, str | int) or name in _NAMES
