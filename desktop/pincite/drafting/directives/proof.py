"""A report's account of its proof: the sources with their origins, and what is missing."""

from pincite.document.lineage import is_own_letter, lineage, roots, speaker
from pincite.document.resolved import (
    Blocks,
    Inline,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    Run,
    Table,
)
from pincite.document.tree import Directive
from pincite.drafting.directives.parts import asked, cell, label_of, said, titles, words
from pincite.drafting.say.evidence import say_source
from pincite.drafting.say.people import say_party
from pincite.drafting.scene import Scene
from pincite.drafting.standing import support_of
from pincite.drafting.wording import say
from pincite.model.claims import Claim, Element
from pincite.model.evidence import Source
from pincite.text.number_words import number_words


def sources(directive: Directive, scene: Scene, place: str) -> Blocks:
    """The sources examined, whose statement each is, and the origin it goes back to."""
    found, _ = asked(directive, scene, Source)
    chosen = [one for one in found if isinstance(one, Source)] or scene.closure.all(Source)
    if not chosen:
        return ()
    rows = [
        (
            cell(words(source.said("title", scene.lang), scene, source.handle), strong=True),
            cell(*said(source, "date", "", scene)),
            cell(*_speaker(source, scene)),
            cell(*_origin(source, scene)),
            cell(Run(label_of(source.handle, scene))),
        )
        for source in chosen
    ]
    columns = titles(
        scene,
        ("source", "left", 2.2),
        ("date", "left", 1.0),
        ("statement_of", "left", 1.1),
        ("origin", "left", 1.6),
        ("exhibits", "left", 0.7),
    )
    counts = Paragraph(f"{place}.0", (Run(counted(*lineage(scene.closure, chosen), scene)),))
    return (counts, Table(f"{place}.1", columns, tuple(rows), wide=True))


def counted(given: int, origins: int, scene: Scene) -> str:
    """How many sources there are, and how many origins behind them, in a sentence each."""
    if scene.lang == "fr":
        first = number_words(given, "fr").capitalize()
        were = "sources ont été examinées" if given > 1 else "source a été examinée"
        first = "Une" if given == 1 else first
        last = "une seule origine" if origins == 1 else f"{number_words(origins, 'fr')} origines"
        return f"{first} {were}. " + (
            f"Elles remontent à {last}." if given > 1 else f"Elle remonte à {last}."
        )
    first = number_words(given, "en").capitalize()
    were = "sources were examined" if given != 1 else "source was examined"
    last = "one origin" if origins == 1 else f"{number_words(origins, 'en')} origins"
    return f"{first} {were}. {'They go' if given != 1 else 'It goes'} back to {last}."


def _speaker(source: Source, scene: Scene) -> list[Inline]:
    party = speaker(scene.closure, source)
    if party is not None:
        return [words(str(say_party(party, "", "", scene)), scene, party.handle)]
    return [words(source.outlet, scene, source.handle)] if source.outlet else []


def _origin(source: Source, scene: Scene) -> list[Inline]:
    origins = roots(scene.closure, source)
    if origins != [source]:
        names = "; ".join(str(say_source(one, "ref", "", scene)) for one in origins)
        return [words(say("repeats", scene.lang, names), scene)]
    own = is_own_letter(scene.closure, source)
    return [Run(say("own_statement" if own else "original", scene.lang))]


def gaps(directive: Directive, scene: Scene, place: str) -> Blocks:
    """The elements that nothing supports, or whose gap counsel has noted."""
    found, _ = asked(directive, scene, Claim)
    claims = [one for one in found if isinstance(one, Claim)] or scene.closure.all(Claim)
    parts: list[Inlines] = []
    for claim in claims:
        elements = scene.closure.children(Element, "claim", claim.id)
        parts += [
            _gap(claim, e, scene) for e in elements if e.gap or not support_of(scene.closure, e)
        ]
    if not parts:
        return (Paragraph(place, (Run(say("no_gap", scene.lang)),)),)
    items = tuple(
        ListItem(f"{number}.", (Paragraph(f"{place}.{number - 1}", part),))
        for number, part in enumerate(parts, 1)
    )
    return (ListBlock(place, items, ordered=True),)


def _gap(claim: Claim, element: Element, scene: Scene) -> Inlines:
    missing = element.said("gap", scene.lang) or say("no_support", scene.lang)
    stop = "" if missing.rstrip().endswith(".") else "."
    return (
        Run(f"{''.join(r.text for r in said(claim, '', '', scene) if isinstance(r, Run))}.", True),
        Run(" "),
        *said(element, "", "", scene),
        Run(". "),
        words(missing + stop, scene, element.handle),
    )
