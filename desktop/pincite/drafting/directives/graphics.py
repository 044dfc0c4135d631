"""A report's small drawings: the figures' chart, and the dots that show what rests on what."""

from decimal import Decimal

from pincite.document.charts import Bar, Bars, Lineage
from pincite.document.lineage import adopted, bearing, roots, source_of
from pincite.document.resolved import Blocks, Graphic
from pincite.document.tree import Directive
from pincite.drafting.directives.parts import asked
from pincite.drafting.say.figures import is_money, said_value
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready, typeset
from pincite.drafting.wording import say
from pincite.model.base import Item
from pincite.model.evidence import Source
from pincite.model.figures import Figure

_LEAST = 1000  # smaller counts are read faster than they are drawn
_BOUNDS = {"over": "floor", "at_least": "floor", "up_to": "ceiling", "under": "ceiling"}


def chart(figures: list[Figure], scene: Scene, place: str) -> Blocks:
    """A chart of figures that can be compared: of one period, at least two, no sums of money."""
    periods = [figure.period for figure in figures if _charted(figure, scene)]
    common = max(dict.fromkeys(periods), key=periods.count) if periods else ""
    bars = []
    for figure in figures:
        if figure.period != common or not _charted(figure, scene):
            continue
        reading = adopted(scene.closure, figure)
        if reading is None:
            continue
        bound = _BOUNDS.get(reading.qualifier, "about" if reading.qualifier == "about" else "")
        bars.append(
            Bar(
                label=typeset(ready(figure.said("metric", scene.lang)), scene.lang),
                value=float(reading.value),
                words=said_value(reading, "digits", scene) or "",
                bound=bound,
                computed=bool(figure.derivation),
            )
        )
    if len(bars) < 2:
        return ()
    words = "; ".join(f"{bar.label}: {bar.words}" for bar in bars)
    return (Graphic(place, "chart", f"{say('chart', scene.lang)}. {words}", Bars(tuple(bars))),)


def _charted(figure: Figure, scene: Scene) -> bool:
    reading = adopted(scene.closure, figure)
    if reading is None or reading.high or figure.members or is_money(reading, scene):
        return False
    return Decimal(reading.value) >= _LEAST


def lineage_dots(directive: Directive, scene: Scene, place: str) -> Blocks:
    """The sources behind the items named, and the origins these go back to."""
    found, _ = asked(directive, scene, Item)
    sources: dict[str, Source] = {}
    for item in found:
        for passage in bearing(scene.closure, item):
            source = source_of(scene.closure, passage)
            if source is not None:
                sources[source.id] = source
    if not sources:
        return ()
    families: dict[str, int] = {}
    for source in sources.values():
        root = roots(scene.closure, source)[0]
        families[root.id] = families.get(root.id, 0) + 1
    words = f"{_said('report', len(sources), scene)}, {_said('origin', len(families), scene)}"
    counts = tuple(sorted(families.values(), reverse=True))
    return (Graphic(place, "lineage", words, Lineage(counts, words)),)


def _said(word: str, count: int, scene: Scene) -> str:
    key = f"one_{word}" if count == 1 else f"{word}s"
    return say(key, scene.lang, str(count))
