"""The numbered demands: heading, who shall do what, and by when where it differs."""

from pincite.document.resolved import Blocks, Inline, Inlines, ListBlock, ListItem, Paragraph, Run
from pincite.document.tree import Directive
from pincite.drafting.dates import said_moment
from pincite.drafting.directives.parts import asked, words
from pincite.drafting.say.claims import say_demand
from pincite.drafting.say.said import inside
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready, typeset
from pincite.drafting.wording import pattern, say
from pincite.model.claims import Deadline, Demand
from pincite.model.people import Party

_MODALS = (" shall ", " must ", " is to ", " are to ", " will ", " devra ", " doit ", " devront ")


def demands(directive: Directive, scene: Scene, place: str) -> Blocks:
    """The demands named, or all that are addressed to the letter's addressee."""
    found, gone = asked(directive, scene, Demand)
    chosen = [one for one in found if isinstance(one, Demand)]
    if not chosen and not gone:
        chosen = sorted(scene.closure.all(Demand), key=lambda one: (one.ordinal, one.sequence))
    parts: list[Inlines] = [_demand(demand, scene) for demand in chosen]
    parts += [(run,) for run in gone]
    items = tuple(
        ListItem(f"{number}.", (Paragraph(f"{place}.{number - 1}", part),))
        for number, part in enumerate(parts, 1)
    )
    return (ListBlock(place, items, ordered=True),) if items else ()


def _demand(demand: Demand, scene: Scene) -> Inlines:
    found: list[Inline] = []
    heading = say_demand(demand, "heading", "", scene)
    if isinstance(heading, str):
        stop = "." if heading[-1:] not in "?!" else ""
        found += [
            Run(
                typeset(heading + stop, scene.lang), strong=True, source=f"{demand.handle}.heading"
            ),
            Run(" "),
        ]
    found.append(words(_action(demand, scene), scene, demand.handle))
    due = _due(demand, scene)
    if not due:
        return (*found, Run("."))
    comma = ", " if scene.lang == "fr" else " "
    ending = typeset(f"{comma}{say('due', scene.lang, due)}.", scene.lang, before="x")
    return (*found, Run(ending, source=f"{demand.handle}.deadline"))


def _action(demand: Demand, scene: Scene) -> str:
    """The action with its actor: ``Orrery shall deliver ...`` where only the verb was written."""
    action = ready(str(say_demand(demand, "action", "", scene)))
    actor = scene.closure.get(Party, demand.actor)
    if actor is None or any(modal in action for modal in _MODALS):
        return action
    name = actor.short_name or actor.name
    if action.startswith((name, actor.name)):
        return action
    verb = action if action[:1].islower() else inside(action[:1].lower() + action[1:], scene.lang)
    sentence = pattern("shall", scene.lang)
    return sentence.replace("{action}", verb).replace("{actor}", name)


def _due(demand: Demand, scene: Scene) -> str:
    """The demand's own deadline where it is not the letter's."""
    deadline = scene.closure.get(Deadline, demand.deadline)
    common = scene.closure.get(Deadline, scene.draft.deadline)
    if deadline is None or not deadline.date:
        return ""
    if common is not None and (common.date, common.time) == (deadline.date, deadline.time):
        return ""
    return said_moment(deadline.date, deadline.time, deadline.zone, scene.how)
