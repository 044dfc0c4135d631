"""The chronology: dated facts in order, each with its evidence, grouped by phase.

Sorted by earliest day, then precision. A copy that leaves holds the rows marked for outside use
alone, and no comments: both are decided here, before anything is printed.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from pincite.document.closure import Closure
from pincite.document.resolved import CiteRun, ExhibitUse
from pincite.document.timeline import Chronology, ChronologyRow
from pincite.drafting.citations import cite_targets, targets
from pincite.drafting.conventions import convention
from pincite.drafting.dates import said_date
from pincite.drafting.exhibits import Ledger, number_of
from pincite.drafting.keys import date_key, shape_of
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready, typeset
from pincite.drafting.wording import say
from pincite.model.claims import Deadline
from pincite.model.drafts import Draft
from pincite.model.evidence import Fact
from pincite.model.people import Party
from pincite.text.edtf_dates import sort_key


def chronology(
    closure: Closure,
    lang: str,
    *,
    draft: Draft | None = None,
    exhibits: Iterable[ExhibitUse] = (),
    outside: bool = False,
    paper: str = "a4",
    title: str = "",
) -> Chronology:
    """The case's chronology in ``lang``.

    ``draft`` gives date, jurisdiction and series; ``exhibits`` are labels to keep (those of a
    letter); ``outside`` leaves out comments, privileged and internal rows.
    """
    scene = scene_for(closure, lang, draft, exhibits)
    rows = [row_of(fact, scene, comments=not outside) for fact in events_of(closure, outside)]
    rows += [_due(deadline, scene) for deadline in closure.all(Deadline) if not outside]
    dates = {one.handle: one.date for one in closure.all(Fact)}
    dates.update((one.handle, one.date) for one in closure.all(Deadline))
    rows.sort(key=lambda row: sort_key(dates[row.handle]))
    ordered = _grouped([row for row in rows if row.date_words])
    case = closure.case
    return Chronology(
        title=title or say("chronology", lang),
        lang=lang,
        date=scene.draft.date or case.date_shown,
        rows=tuple(ordered),
        subtitle=case.title,
        with_comments=not outside and any(row.comment for row in ordered),
        paper=paper,
        banner=case.banner,
        author=case.profile.name,
        key=date_key(ordered, lang),
        marking="" if outside else say("work_product", lang),
        dates=scene.how.dates,
    )


def scene_for(
    closure: Closure, lang: str, draft: Draft | None, exhibits: Iterable[ExhibitUse] = ()
) -> Scene:
    """What a chronology's words are resolved against; exhibits keep the labels given."""
    base = draft or Draft(title=closure.case.title, date=closure.case.date_shown)
    own = base.changed(language=lang, document="chronology")
    how = convention(own, closure.case)
    ledger = Ledger(closure, own, how)
    for use in exhibits:
        source = closure.find(use.source)
        if source is not None:
            ledger.numbers[source.id] = number_of(use.label)
    scene = Scene(own, closure, how, ledger, tuple(exhibits))
    number_evidence(scene)
    return scene


def number_evidence(scene: Scene) -> None:
    """Number what the labels given leave open: by the events that may leave, then by the others.

    A chronology, its internal copy and the timeline so call one exhibit by one name.
    """
    closure = scene.closure
    leaving = events_of(closure, outside=True)
    known = {fact.id for fact in leaving}
    within = [fact for fact in events_of(closure) if fact.id not in known]
    for fact in (*leaving, *within):
        cite_targets(targets(fact, closure, scene.lang), scene, shared=False)


def events_of(closure: Closure, outside: bool = False) -> list[Fact]:
    """The dated facts in order; ``outside`` keeps those that counsel marked so, unprivileged."""
    dated = [fact for fact in closure.all(Fact) if fact.date]
    if outside:
        dated = [one for one in dated if one.audience == "outside" and not one.privilege]
    return sorted(dated, key=lambda fact: sort_key(fact.date))


def row_of(fact: Fact, scene: Scene, comments: bool = False) -> ChronologyRow:
    """A fact as a row: its date in words, its sentence, all its evidence."""
    lang = scene.lang
    found = cite_targets(targets(fact, scene.closure, lang), scene, shared=False)
    involved = scene.closure.linked_from(fact.id, "involves")
    persons = [party.short_name or party.name for party in involved if isinstance(party, Party)]
    return ChronologyRow(
        handle=fact.handle,
        date_words=typeset(said_date(fact.date, scene.how) or "", lang),
        date_shape=shape_of(fact.date, due=fact.status == "prospective"),
        event=typeset(ready(fact.said("sentence", lang)), lang),
        cites=tuple((one.text, one.destination) for one in found if isinstance(one, CiteRun)),
        comment=typeset(ready(fact.said("comment", lang)), lang) if comments else "",
        status=fact.status,
        persons=", ".join(persons),
        group=typeset(fact.said("phase", lang), lang),
        days=fact.date,
    )


def _due(deadline: Deadline, scene: Scene) -> ChronologyRow:
    found = cite_targets(targets(deadline, scene.closure, scene.lang), scene, shared=False)
    return ChronologyRow(
        handle=deadline.handle,
        date_words=typeset(said_date(deadline.date, scene.how) or "", scene.lang),
        date_shape="due",
        event=typeset(_stopped(ready(deadline.said("title", scene.lang))), scene.lang),
        cites=tuple((one.text, one.destination) for one in found if isinstance(one, CiteRun)),
        status="prospective",
        days=deadline.date,
    )


def _stopped(words: str) -> str:
    return words if re.search(r"[.!?]$", words) else words + "."


def _grouped(rows: list[ChronologyRow]) -> list[ChronologyRow]:
    """Rows of one phase stand together; phases come in the order of their first row.

    A row without a phase stays with the phase of the row before it.
    """
    if not any(row.group for row in rows):
        return rows
    groups: dict[str, list[ChronologyRow]] = {}
    last = next(row.group for row in rows if row.group)
    for row in rows:
        last = row.group or last
        groups.setdefault(last, []).append(replace(row, group=last))
    return [row for group in groups.values() for row in group]
