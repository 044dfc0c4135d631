"""The table of figures, and the table of what different sources answer."""

from pincite.document.lineage import adopted, is_own_letter, roots, source_of
from pincite.document.resolved import Blocks, Inline, Paragraph, Run, Table
from pincite.document.tree import Directive
from pincite.drafting.directives.graphics import chart
from pincite.drafting.directives.parts import asked, cell, cites, options, said, titles, words
from pincite.drafting.say.evidence import say_source
from pincite.drafting.scene import Scene
from pincite.drafting.wording import say
from pincite.model.evidence import Passage
from pincite.model.figures import Figure, Reading


def figures(directive: Directive, scene: Scene, place: str) -> Blocks:
    """Figure, value, unit, period, qualifier, source; the option ``asserted`` says by whom."""
    found, gone = asked(directive, scene, Figure)
    asserted = "asserted" in options(directive)
    chosen = [one for one in found if isinstance(one, Figure)]
    if not chosen and not gone:
        chosen = [one for one in scene.closure.all(Figure) if adopted(scene.closure, one)]
    rows = []
    for figure in chosen:
        row = [
            cell(*said(figure, "metric", "", scene), strong=True),
            cell(*said(figure, "value", "number", scene)),
            cell(*said(figure, "unit", "", scene)),
            cell(*said(figure, "period", "long", scene)),
            cell(*said(figure, "qualifier", "", scene)),
        ]
        if asserted:
            row.append(cell(*said(figure, "asserted_by", "", scene)))
        rows.append((*row, cell(*cites(figure, scene))))
    rows += [(cell(run), *[cell()] * (6 if asserted else 5)) for run in gone]
    if not rows:
        return ()
    columns = titles(
        scene,
        ("figure", "left", 1.6),
        ("value", "right", 1.2),
        ("unit", "left", 1.2),
        ("period", "left", 1.3),
        ("qualifier", "left", 0.9),
        *((("asserted_by", "left", 1.1),) if asserted else ()),
        ("source", "left", 1.1),
    )
    table = Table(place, columns, tuple(rows), wide=True)
    drawn = chart(chosen, scene, f"{place}.1") if "chart" in options(directive) else ()
    return (*drawn, table)


def variance(directive: Directive, scene: Scene, place: str) -> Blocks:
    """What each source answers to a figure's question, who says so, and where that comes from."""
    found, _ = asked(directive, scene, Figure)
    chosen = [one for one in found if isinstance(one, Figure)] or scene.closure.all(Figure)
    rows = []
    for figure in chosen:
        readings = scene.closure.children(Reading, "figure", figure.id)
        if len(readings) < 2:
            continue
        for number, reading in enumerate(readings):
            first = said(figure, "metric", "", scene) if not number else ()
            rows.append(
                (
                    cell(*first, strong=not number),
                    cell(*said(reading, "full", "", scene)),
                    cell(*said(reading, "asserted_by", "", scene)),
                    cell(*cites(reading, scene, 1)),
                    cell(*_origin(reading, scene)),
                    cell(*_assessment(figure, reading, scene, last=reading == readings[-1])),
                )
            )
    if not rows:
        return (Paragraph(place, (Run(say("nothing", scene.lang)),)),)
    columns = titles(
        scene,
        ("figure", "left", 1.2),
        ("reading", "left", 1.4),
        ("asserted_by", "left", 1.0),
        ("source", "left", 1.0),
        ("origin", "left", 1.2),
        ("assessment", "left", 1.4),
    )
    return (Table(place, columns, tuple(rows), wide=True),)


def _origin(reading: Reading, scene: Scene) -> list[Inline]:
    closure = scene.closure
    passage = closure.get(Passage, reading.passage)
    source = source_of(closure, passage) if passage is not None else None
    if source is None:
        return []
    origins = roots(closure, source)
    if origins != [source]:
        names = "; ".join(str(say_source(one, "ref", "", scene)) for one in origins)
        return [words(say("repeats", scene.lang, names), scene)]
    own = is_own_letter(closure, source)
    return [Run(say("own_statement" if own else "original", scene.lang))]


def _assessment(figure: Figure, reading: Reading, scene: Scene, last: bool) -> list[Inline]:
    kept = adopted(scene.closure, figure)
    mine = kept is not None and kept.id == reading.id
    found: list[Inline] = [Run(say("adopted" if mine else "not_adopted", scene.lang), strong=mine)]
    note = figure.said("conflict_note", scene.lang)
    if last and note:
        found += [Run(" "), words(note, scene, figure.handle)]
    return found
