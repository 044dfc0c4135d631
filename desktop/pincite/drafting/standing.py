"""How well a claim and its elements stand, in words that follow the case."""

from pincite.document.closure import Closure
from pincite.document.lineage import bearing, is_own_letter, lineage, rests_on, roots, source_of
from pincite.drafting.scene import Scene
from pincite.model.base import Item
from pincite.model.claims import Claim, Element
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure
from pincite.model.obligations import Clause
from pincite.text.number_words import number_words


def proof_of(closure: Closure, element: Element) -> list[Item]:
    """The facts and figures on file that support an element."""
    linked = closure.linked_to(element.id, "supports")
    return [one for one in linked if isinstance(one, Fact | Figure) and rests_on(closure, one)]


def support_of(closure: Closure, element: Element) -> list[Item]:
    """Everything on file that supports an element: facts, figures, provisions and passages."""
    linked = closure.linked_to(element.id, "supports")
    clauses = [one for one in linked if isinstance(one, Clause) and rests_on(closure, one)]
    quoted = [one for one in closure.linked_to(element.id, "supports") if isinstance(one, Passage)]
    return [*proof_of(closure, element), *clauses, *quoted]


def sources_behind(closure: Closure, items: list[Item]) -> list[Source]:
    """The sources in which some items are said, each once."""
    found: dict[str, Source] = {}
    for item in items:
        for passage in bearing(closure, item):
            source = source_of(closure, passage)
            if source is not None:
                found[source.id] = source
    return list(found.values())


def own_alone(closure: Closure, items: list[Item]) -> bool:
    """Whether all that some items rest on goes back to letters of one's own side."""
    sources = sources_behind(closure, items)
    origins = [root for source in sources for root in roots(closure, source)]
    return bool(origins) and all(is_own_letter(closure, root) for root in origins)


def say_standing(claim: Claim, scene: Scene) -> str:
    """For how many of its elements a claim has support, and for how many only our own word."""
    closure = scene.closure
    elements = closure.children(Element, "claim", claim.id)
    supported = [one for one in elements if support_of(closure, one)]
    own = [one for one in supported if own_alone(closure, support_of(closure, one))]
    whole, some, ours = (_words(len(n), scene.lang) for n in (elements, supported, own))
    if scene.lang == "fr":
        return _french(len(supported), len(elements), len(own), (whole, some, ours))
    if not elements:
        return "no element has been set out"
    first = f"{some} of {whole} elements {'has' if len(supported) == 1 else 'have'} support on file"
    if len(supported) == len(elements):
        every = {1: "its one element has", 2: "both elements have"}
        first = every.get(len(elements), f"all {whole} elements have") + " support on file"
    if not own:
        return first
    share = f"for {ours} of them it goes"
    if len(own) == len(supported):
        share = "it goes" if len(own) == 1 else f"for {'both' if len(own) == 2 else 'all'} it goes"
    return f"{first}; {share} back to our own letters alone"


def _french(some: int, whole: int, own: int, words: tuple[str, str, str]) -> str:
    if not whole:
        return "aucun élément n’a été posé"
    if some == whole:
        first = (
            f"les {words[0]} éléments ont un appui au dossier"
            if whole > 1
            else ("l’unique élément a un appui au dossier")
        )
    elif some < 2:
        first = f"{'aucun' if not some else 'un'} des {words[0]} éléments "
        first += "n’a d’appui au dossier" if not some else "a un appui au dossier"
    else:
        first = f"{words[1]} des {words[0]} éléments ont un appui au dossier"
    if not own:
        return first
    share = f"pour {words[2]} d’entre eux, il"
    if own == some:
        share = "il" if own == 1 else f"pour {'l’un et l’autre' if own == 2 else 'tous'}, il"
    return f"{first}\u202f; {share} ne vient que de nos propres lettres"


def say_origins(element: Element, scene: Scene) -> str | None:
    """``Five sources, one origin: our own letter``; None where nothing supports the element."""
    items = proof_of(scene.closure, element)
    sources = sources_behind(scene.closure, items)
    if not sources:
        return None
    given, origins = lineage(scene.closure, sources)
    french = scene.lang == "fr"
    first = _words(given, scene.lang) if not (french and given == 1) else "une"
    second = "une seule" if french and origins == 1 else _words(origins, scene.lang)
    words = f"{first} source{'s' if given > 1 else ''}, {second} "
    words += "origine" if french else "origin"
    words += "s" if origins > 1 else ""
    if own_alone(scene.closure, items):
        words += "\u00a0: notre propre lettre" if french else ": our own letter"
    return words[:1].upper() + words[1:]


def _words(count: int, lang: str) -> str:
    return number_words(count, lang) if count else ("aucun" if lang == "fr" else "none")
