"""Events inside a document: a table of them, or the timeline as a graphic."""

from pincite.document.resolved import Blocks, CiteRun, Graphic, Inline, Run, Table
from pincite.document.tree import Directive
from pincite.drafting.chronology import events_of, row_of
from pincite.drafting.directives.parts import asked, cell, titles
from pincite.drafting.scene import Scene
from pincite.drafting.timeline import timeline
from pincite.drafting.wording import say
from pincite.model.evidence import Fact


def chronology_table(directive: Directive, scene: Scene, place: str) -> Blocks:
    """Date, event and evidence of the events named, or of all that may leave."""
    found, _ = asked(directive, scene, Fact)
    chosen = [one for one in found if isinstance(one, Fact)]
    rows = []
    for fact in chosen or events_of(scene.closure, outside=scene.draft.document == "letter"):
        row = row_of(fact, scene)
        evidence: list[Inline] = []
        for words, destination in row.cites:
            evidence += [Run("; ")] if evidence else []
            evidence.append(CiteRun(words, fact.handle, destination))
        rows.append(
            (
                cell(Run(row.date_words, source=f"{fact.handle}.date")),
                cell(Run(row.event, source=fact.handle)),
                cell(*evidence),
            )
        )
    if not rows:
        return ()
    columns = titles(
        scene, ("date", "left", 1.0), ("event", "left", 2.6), ("evidence", "left", 1.0)
    )
    return (Table(place, columns, tuple(rows), wide=True),)


def timeline_graphic(_directive: Directive, scene: Scene, place: str) -> Blocks:
    """The case's timeline, drawn; its words are the list of its events."""
    data = timeline(scene.closure, scene.lang)
    if not any(lane.marks or lane.bars for lane in data.lanes):
        return ()
    events = "; ".join(
        f"{mark.date_words}: {mark.title}" for lane in data.lanes for mark in lane.marks
    )
    title = say("timeline", scene.lang, scene.closure.case.title)
    return (Graphic(place, "timeline", f"{title}. {events}", data),)
