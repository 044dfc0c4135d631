"""Who says it: the words that keep second-hand matter from being asserted as plain fact."""

from pincite.document.lineage import own_letter_behind, passages, source_of
from pincite.drafting.dates import said_date
from pincite.drafting.scene import Scene
from pincite.model.base import Item
from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure

_WORDS = {
    "en": {
        "own": "as stated in our letter of {date}",
        "press": "according to press reports",
        "inferred": "on the information available",
    },
    "fr": {
        "own": "comme indiqué dans notre lettre du {date}",
        "press": "selon la presse",
        "inferred": "au vu des éléments disponibles",
    },
}


def basis(item: Item, scene: Scene) -> str:
    """Why an item needs attributing; empty when it does not.

    ``own`` when all goes back to our own letters, ``press`` when only reports carry an unproven
    proposition, ``inferred`` when it is inferred.
    """
    if _own_letter(item, scene) is not None:
        return "own"
    if isinstance(item, Fact) and item.status == "inferred":
        return "inferred"
    if isinstance(item, Fact) and item.status not in ("alleged", "disputed"):
        return ""
    sources = _sources(item, scene)
    if isinstance(item, Fact | Figure) and sources and all(s.type == "article" for s in sources):
        return "press"
    return ""


def attribution(item: Item, scene: Scene, form: str = "") -> str | None:
    """``as stated in our letter of May 18, 2023``; form ``start`` begins a sentence."""
    kind = basis(item, scene)
    if not kind:
        return None
    words = _WORDS[scene.lang][kind]
    if kind == "own":
        letter = _own_letter(item, scene)
        date = said_date(letter.published, scene.how) if letter is not None else None
        if date is None:
            words = words.partition(" of {")[0].partition(" du {")[0]
        words = words.replace("{date}", date or "")
    return words[:1].upper() + words[1:] if form == "start" else words


def _own_letter(item: Item, scene: Scene) -> Source | None:
    """The own letter that an item rests on, as far as this document's reader may see."""
    return own_letter_behind(scene.closure, item, open_only=scene.draft.document == "letter")


def _sources(item: Item, scene: Scene) -> list[Source]:
    found = (source_of(scene.closure, passage) for passage in passages(scene.closure, item))
    shown = [source for source in found if source is not None]
    letter = scene.draft.document == "letter"
    return [source for source in shown if not letter or not source.privilege]
