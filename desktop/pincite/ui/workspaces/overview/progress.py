"""How far the case has come, from evidence to letter, in words."""

from PySide6.QtCore import QCoreApplication

from pincite.actions.overview import Overview as Picture
from pincite.ui.workspaces.overview.steps import Step

translate = QCoreApplication.translate


def steps_of(picture: Picture) -> list[Step]:
    """The steps of a case, each with what it still needs."""
    counts, states = picture.counts, picture.states

    conflicts, drafts, issued = states["conflicts"], counts.get("draft", 0), states["issued"]
    return [
        _step(
            "sources",
            translate("Overview", "Sources"),
            counts.get("source", 0),
            states["to_review"],
            translate("Overview", "%n to review", "", states["to_review"]),
            translate("Overview", "all reviewed"),
        ),
        _step(
            "sources",
            translate("Overview", "Passages"),
            counts.get("passage", 0),
            0,
            "",
            translate("Overview", "all pinpointed"),
        ),
        Step(
            "figures",
            translate("Overview", "Figures"),
            str(counts.get("figure", 0)),
            translate("Overview", "%n conflicts", "", conflicts)
            if conflicts
            else translate("Overview", "no conflict"),
            "bad" if conflicts else "ok",
        ),
        _step(
            "timeline",
            translate("Overview", "Events"),
            states["events"],
            states["uncertain"],
            translate("Overview", "%n dates uncertain", "", states["uncertain"]),
            translate("Overview", "all dated"),
        ),
        _step(
            "claims",
            translate("Overview", "Claims"),
            counts.get("claim", 0),
            states["gaps"],
            translate("Overview", "%n gaps", "", states["gaps"]),
            translate("Overview", "no gap"),
        ),
        Step(
            "drafts",
            translate("Overview", "Drafts"),
            str(drafts),
            translate("Overview", "in progress") if drafts else translate("Overview", "none yet"),
            "info" if drafts else "mute",
            current=bool(drafts) and not issued,
        ),
        Step(
            "drafts",
            translate("Overview", "Issued"),
            str(issued) if issued else "–",
            translate("Overview", "frozen with its hash")
            if issued
            else translate("Overview", "not yet"),
            "ok" if issued else "mute",
            ahead=not issued,
        ),
    ]


def _step(place: str, name: str, number: int, waiting: int, note: str, good: str) -> Step:
    return Step(place, name, str(number), note if waiting else good, "warn" if waiting else "ok")
