"""The timeline page: lanes of events, versions of agreements in force, deadlines."""

from collections.abc import Iterable
from datetime import date, timedelta

from pincite.document.closure import Closure
from pincite.document.resolved import CiteRun, ExhibitUse
from pincite.document.timeline import Bar, Lane, Mark, Timeline
from pincite.drafting.chronology import events_of, scene_for
from pincite.drafting.citations import cite_targets, targets
from pincite.drafting.dates import exact_day, said_date
from pincite.drafting.keys import shape_of
from pincite.drafting.say.obligations import version_words
from pincite.drafting.say.said import unstopped
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready, typeset
from pincite.drafting.wording import say
from pincite.model.base import Item
from pincite.model.claims import Deadline
from pincite.model.drafts import Draft
from pincite.model.evidence import Fact
from pincite.model.obligations import Agreement, Version
from pincite.model.remarks import Tag
from pincite.text.edtf_dates import bounds

BEYOND = timedelta(days=60)  # how far a bar is drawn past the last date when its end is open


def timeline(
    closure: Closure,
    lang: str,
    *,
    draft: Draft | None = None,
    exhibits: Iterable[ExhibitUse] = (),
    outside: bool = False,
    paper: str = "a3",
    title: str = "",
) -> Timeline:
    """The case's timeline in ``lang``.

    A lane for each tag that is one, for each agreement, and for the deadlines. Parameters as for
    :func:`pincite.drafting.chronology.chronology`.
    """
    scene = scene_for(closure, lang, draft, exhibits)
    deadlines = [
        one
        for one in closure.all(Deadline)
        if not outside or (one.audience == "outside" and not one.privilege)
    ]
    named = {one.date for one in deadlines}
    facts = [
        fact
        for fact in events_of(closure, outside)
        if not (fact.status == "prospective" and fact.date in named)  # the deadline says it
    ]
    tagged, rest = _tagged([*facts, *deadlines], scene)
    lanes = [*tagged, *_agreements(scene)]
    if rest:
        lanes.append(Lane(say("deadlines", lang), rest))
    case = closure.case
    return Timeline(
        title=title or say("timeline_title", lang),
        lang=lang,
        date=scene.draft.date or case.date_shown,
        lanes=tuple(lanes),
        subtitle=case.title,
        today=exact_day(case.date_shown),
        paper=paper,
        banner=case.banner,
        author=case.profile.name,
        dates=scene.how.dates,
    )


def _tagged(items: list[Fact | Deadline], scene: Scene) -> tuple[list[Lane], tuple[Mark, ...]]:
    """A lane for each tag that is one, a lane of the other events, and the deadlines left."""
    lanes: list[Lane] = []
    placed: set[str] = set()
    tags = [tag for tag in scene.closure.all(Tag) if tag.lane]
    for tag in sorted(tags, key=lambda one: (one.ordinal, one.sequence)):
        tagged = {item.id for item in scene.closure.linked_to(tag.id, "tagged")}
        here = [one for one in items if one.id in tagged and one.id not in placed]
        placed.update(one.id for one in here)
        if here:
            lanes.append(Lane(tag.said("name", scene.lang), _marks(here, scene)))
    rest = [one for one in items if one.id not in placed]
    others: list[Fact | Deadline] = [one for one in rest if isinstance(one, Fact)]
    if others:
        title = say("other_events" if lanes else "event", scene.lang)
        lanes.append(Lane(title, _marks(others, scene)))
    return lanes, _marks([one for one in rest if isinstance(one, Deadline)], scene)


def _marks(items: list[Fact | Deadline], scene: Scene) -> tuple[Mark, ...]:
    found = []
    for one in items:
        if isinstance(one, Deadline):
            found.append(_mark(one, one.title, scene, due=True))
        else:
            found.append(_mark(one, one.said("sentence", scene.lang), scene, one.status))
    return tuple(mark for mark in found if mark is not None)


def _mark(
    item: Item, words: str, scene: Scene, status: str = "prospective", due: bool = False
) -> Mark | None:
    edtf = str(getattr(item, "date", ""))
    span = _span(edtf)
    if span is None:
        return None
    found = cite_targets(targets(item, scene.closure, scene.lang), scene)
    cite = next((inline.text for inline in found if isinstance(inline, CiteRun)), "")
    if isinstance(item, Deadline):
        words = item.said("title", scene.lang)
    return Mark(
        handle=item.handle,
        title=typeset(unstopped(ready(words)), scene.lang),
        date_words=typeset(said_date(edtf, scene.how) or "", scene.lang),
        earliest=span[0],
        latest=span[1],
        shape=shape_of(edtf, due=due or status == "prospective"),
        status=status,
        cite=cite,
    )


def _span(edtf: str) -> tuple[date, date] | None:
    earliest, latest = bounds(edtf) if edtf else (None, None)
    first, last = earliest or latest, latest or earliest
    return (first, last) if first is not None and last is not None else None


def _agreements(scene: Scene) -> list[Lane]:
    closure = scene.closure
    lanes = []
    for agreement in closure.all(Agreement):
        versions = closure.children(Version, "agreement", agreement.id)
        bars = tuple(bar for one in versions if (bar := _bar(one, versions, scene)))
        if bars:
            name = agreement.said("short_title", scene.lang) or agreement.said("title", scene.lang)
            lanes.append(Lane(typeset(name, scene.lang), bars=bars))
    return lanes


def _bar(version: Version, versions: list[Version], scene: Scene) -> Bar | None:
    start = bounds(version.in_force_from)[0] if version.in_force_from else None
    end = bounds(version.in_force_to)[1] if version.in_force_to else None
    if start is None and end is None:
        return None
    shown = [one.date for one in scene.closure.all(Fact) if one.date]
    last = max((span[1] for edtf in shown if (span := _span(edtf))), default=start or end)
    first = min((span[0] for edtf in shown if (span := _span(edtf))), default=start or end)
    reach = max(last or date.min, start or date.min)
    assert first is not None  # noqa: S101  (a bar has a start or an end)
    words = version_words(version, scene)
    return Bar(
        handle=version.handle,
        title=typeset(words[:1].upper() + words[1:], scene.lang),
        start=start or min(first, end or first),
        end=end or reach + BEYOND,
        open_start=start is None,
        open_end=end is None,
        emphasis=version == versions[-1],
    )
