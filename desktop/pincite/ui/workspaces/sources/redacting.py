"""The gesture of redaction: words or an area of a source, and the reason that the log states."""

from typing import Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from pincite.actions.redaction_log import export_redaction_log
from pincite.actions.redactions import export_redacted, lift_redaction, redact_area, redact_words
from pincite.model.evidence import Source
from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Field
from pincite.ui.session import Session
from pincite.ui.workspaces.sources.words import reasons

Area = tuple[float, float, float, float]


def _places(points: float) -> str:
    """A place on a page in points, as the language writes it."""
    return f"{round(points, 1):g}".replace(".", QLocale().decimalPoint())


class Redacting(QObject):
    """Asks for the reason, then keeps, lifts or writes out."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def words(self, source: Source, start: int, end: int) -> None:
        """Redact words of a source's text."""
        asked = self._why()
        if asked is not None:
            self._session.do(
                lambda case: redact_words(case, source.handle, start, end, **asked),
                said=self.tr("Redacted in every copy that leaves the case."),
            )

    def area(self, source: Source, page: int, area: Area | None, size: tuple[float, float]) -> None:
        """Redact an area of a page (from 1); None asks for its place by numbers alone."""
        left, top, right, bottom = area or (0.0, 0.0, size[0], size[1] / 4)
        places = {"left": left, "top": top, "right": right, "bottom": bottom}
        labels = {
            "left": self.tr("From the left"),
            "top": self.tr("From the top"),
            "right": self.tr("To, from the left"),
            "bottom": self.tr("To, from the top"),
        }
        fields = [
            Field(name, labels[name], "number", required=True, check=self._number)
            for name in places
        ]
        detail = self.tr("Page %1, %2 by %3 wide and high; places count from its top left corner.")
        for mark, words in (("%1", page), ("%2", round(size[0])), ("%3", round(size[1]))):
            detail = detail.replace(mark, str(words))
        asked = self._why(fields, {n: _places(v) for n, v in places.items()}, detail)
        if asked is not None:
            box = [float(asked.pop(name).replace(",", ".")) for name in places]
            self._session.do(
                lambda case: redact_area(case, source.handle, page, box, **asked),
                said=self.tr("Redacted in every copy that leaves the case."),
            )

    def lift(self, source: Source, number: int) -> None:
        """Show again what a redaction (from 1) hides."""
        said = self.tr("Redaction of %1 lifted.").replace("%1", source.handle)
        self._session.do(lambda case: lift_redaction(case, source.handle, number), said=said)

    def write_copy(self, source: Source) -> None:
        """Write the redacted copy of a source with pages of its own."""
        pdf = source.media_type == "application/pdf"
        stem = self.tr("%1 redacted").replace("%1", source.handle)
        name = stem + (".pdf" if pdf else ".png")
        start = str(self._session.case.path.with_name(name))
        title = self.tr("Save the redacted copy")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start)
        if chosen:
            self._write(lambda: export_redacted(self._session.case, source.handle, chosen), chosen)

    def write_log(self) -> None:
        """Write the redaction log of the case as PDF or sheet."""
        start = str(self._session.case.path.with_name(self.tr("redaction log") + ".pdf"))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the redaction log"), start, "PDF (*.pdf);;Excel (*.xlsx)"
        )
        if chosen:
            self._write(lambda: export_redaction_log(self._session.case, chosen), chosen)

    def _write(self, run: Any, chosen: str) -> None:
        if self._session.attempt(run) is not None:
            self._session.message.emit(self.tr("Saved as “%1”.").replace("%1", chosen))

    def _why(
        self,
        more: list[Field] | None = None,
        values: dict[str, str] | None = None,
        detail: str = "",
    ) -> dict[str, Any] | None:
        fields = [
            Field("reason", self.tr("Reason"), "choice", choices=list(reasons().items())),
            Field(
                "basis",
                self.tr("Basis, as the log states it"),
                placeholder=self.tr("A rule, an order, an agreement…"),
            ),
            *(more or ()),
        ]
        whole = self.tr(
            "Gone from every copy that leaves the case, and listed in the redaction log. The "
            "original stays as it was received."
        )
        title, act = self.tr("Redact"), self.tr("Redact")
        known = {"reason": "privileged", **(values or {})}
        said = f"{whole}\n{detail}".strip()
        dialog = FormDialog(title, act, fields, known, detail=said, parent=self._window)
        return dialog.values() if dialog.exec() else None

    def _number(self, words: str) -> str:
        try:
            good = float(words.replace(",", ".")) >= 0
        except ValueError:
            good = False
        return "" if good else self.tr("Give a number, such as 72 or 36.5.")
