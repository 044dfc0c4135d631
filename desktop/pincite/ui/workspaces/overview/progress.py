"""How far the case has come, from evidence to letter, in words."""

from PySide6.QtCore import QObject

from pincite.actions.overview import Overview as Picture
from pincite.ui.theme.tokens import Tone
from pincite.ui.workspaces.overview.steps import Step


class Progress(QObject):
    """Words the steps; an object, so that its plurals are translated."""

    def steps(self, picture: Picture) -> list[Step]:
        """The steps of a case, each with what it still needs."""
        return [*self._evidence(picture), *self._argument(picture), *self._letters(picture)]

    def _evidence(self, picture: Picture) -> list[Step]:
        counts, states = picture.counts, picture.states
        conflicts, figures = states["conflicts"], counts.get("figure", 0)
        calm = self.tr("no conflict") if figures else self.tr("none yet")
        return [
            self._step(
                "sources",
                self.tr("Sources"),
                counts.get("source", 0),
                states["to_review"],
                self.tr("%n to review", "", states["to_review"]),
                self.tr("all reviewed"),
            ),
            self._step(
                "sources",
                self.tr("Passages"),
                counts.get("passage", 0),
                0,
                "",
                self.tr("all pinpointed"),
            ),
            Step(
                "figures",
                self.tr("Figures"),
                str(figures),
                self.tr("%n conflicts", "", conflicts) if conflicts else calm,
                "bad" if conflicts else "ok" if figures else "mute",
            ),
        ]

    def _argument(self, picture: Picture) -> list[Step]:
        states = picture.states
        return [
            self._step(
                "timeline",
                self.tr("Events"),
                states["events"],
                states["uncertain"],
                self.tr("%n dates uncertain", "", states["uncertain"]),
                self.tr("all dated"),
            ),
            self._step(
                "claims",
                self.tr("Claims"),
                picture.counts.get("claim", 0),
                states["gaps"],
                self.tr("%n gaps", "", states["gaps"]),
                self.tr("no gap"),
            ),
        ]

    def _letters(self, picture: Picture) -> list[Step]:
        drafts, issued = picture.counts.get("draft", 0), picture.states["issued"]
        return [
            Step(
                "drafts",
                self.tr("Drafts"),
                str(drafts),
                self.tr("in progress") if drafts else self.tr("none yet"),
                "info" if drafts else "mute",
                current=bool(drafts) and not issued,
            ),
            Step(
                "drafts",
                self.tr("Issued"),
                str(issued) if issued else "–",
                self.tr("frozen with its hash") if issued else self.tr("not yet"),
                "ok" if issued else "mute",
                ahead=not issued,
            ),
        ]

    def _step(self, place: str, name: str, number: int, waiting: int, note: str, good: str) -> Step:
        if not number and not waiting:
            return Step(place, name, "0", self.tr("none yet"))
        tone: Tone = "warn" if waiting else "ok"
        return Step(place, name, str(number), note if waiting else good, tone)
