"""Claims, elements, demands and deadlines in words."""

from pincite.drafting.dates import exact_day, said_date, said_moment
from pincite.drafting.say.people import say_party
from pincite.drafting.say.said import Said, inside, unstopped
from pincite.drafting.scene import Scene
from pincite.drafting.standing import say_origins, say_standing
from pincite.model.claims import Claim, Deadline, Demand, Element
from pincite.model.people import Party


def say_claim(claim: Claim, field: str, form: str, scene: Scene) -> Said:
    """A claim's title, or its theory without its full stop."""
    match field:
        case "" | "title":
            return unstopped(claim.said("title", scene.lang))
        case "theory":
            words = unstopped(claim.said("theory", scene.lang))
            return (inside(words, scene.lang) if form == "inside" else words) or None
        case "standing":
            words = say_standing(claim, scene)
            return words[:1].upper() + words[1:] if form == "start" else words
    return None


def say_element(element: Element, field: str, form: str, scene: Scene) -> Said:
    """An element's text without its full stop."""
    if field in ("", "text"):
        words = unstopped(element.said("text", scene.lang))
        return inside(words, scene.lang) if form == "inside" else words
    if field == "basis_date":
        return said_date(element.basis_date, scene.how, form)
    if field == "gap":
        return unstopped(element.said("gap", scene.lang)) or None
    if field == "origins":
        return say_origins(element, scene)
    return None


def say_demand(demand: Demand, field: str, form: str, scene: Scene) -> Said:
    """What is asked, without its full stop."""
    match field:
        case "" | "action":
            words = unstopped(demand.said("action", scene.lang))
            return inside(words, scene.lang) if form == "inside" else words
        case "heading":
            return unstopped(demand.said("heading", scene.lang)) or None
        case "actor":
            party = scene.closure.get(Party, demand.actor)
            return say_party(party, "", "", scene) if party is not None else None
        case "deadline":
            deadline = scene.closure.get(Deadline, demand.deadline)
            return say_deadline(deadline, "", form, scene) if deadline is not None else None
    return None


def say_deadline(deadline: Deadline, field: str, form: str, scene: Scene) -> Said:
    """``Wednesday, June 7, 2023``; with the clock and its zone where they are known."""
    match field:
        case "" | "moment":
            if exact_day(deadline.date) is None:
                return said_date(deadline.date, scene.how, form)
            if form:
                return said_date(deadline.date, scene.how, form)
            return said_moment(deadline.date, deadline.time, deadline.zone, scene.how)
        case "date":
            return said_date(deadline.date, scene.how, form)
        case "title":
            return deadline.said("title", scene.lang)
    return None
