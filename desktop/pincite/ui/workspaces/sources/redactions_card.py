"""What is redacted in a source: each with its place and reason, to be lifted; copy and log."""

from functools import partial

from PySide6.QtWidgets import QWidget

from pincite.model.evidence import Redaction, Source
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import Card, clear, column, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.workspaces.sources.redacting import Redacting
from pincite.ui.workspaces.sources.words import reasons


class RedactionsCard(Card):
    """Hidden while nothing is redacted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._source: Source | None = None
        self.redacting = Redacting(session, self)
        log = LinkButton(self.tr("Log…"), self.redacting.write_log)
        log.setAccessibleName(self.tr("Save the redaction log"))
        put(self.body, SectionHeader(self.tr("Redactions"), None, log))
        self._rows = column(margins=(14, 0, 8, 12), gap=5)
        put(self.body, self._rows)

    def show_source(self, source: Source) -> None:
        """Show a source's redactions."""
        self._source = source
        self.setVisible(bool(source.redactions))
        clear(self._rows)
        for number, one in enumerate(source.redactions, start=1):
            put(self._rows, self._row(number, one))
        paged = source.media_type == "application/pdf" or source.media_type.startswith("image/")
        if source.redactions and paged:
            put(self._rows, LinkButton(self.tr("Save the redacted copy…"), self._copy))
        elif source.redactions:
            words = self.tr("Its text is set with a bar in their place when it is exhibited.")
            put(self._rows, secondary(words, wrap=True))

    def _copy(self) -> None:
        if self._source is not None:
            self.redacting.write_copy(self._source)

    def _row(self, number: int, one: Redaction) -> QWidget:
        from pincite.ui.widgets.layouts import holder

        page = self.tr("p. %1").replace("%1", str(one.page)) if one.page else ""
        what = " ".join(one.exact.split()) or self.tr("an area")
        why = ", ".join(part for part in (reasons()[one.reason], one.basis) if part)
        words = ElidedLabel(f"{page} {what}".strip(), 12, 500)
        words.setToolTip(one.exact)
        reason = ElidedLabel(why, 12, 400, "ink2")
        away = IconButton("close", self.tr("Lift this redaction"), partial(self._lift, number))
        away.setFixedSize(22, 20)
        away.setAccessibleName(f"{self.tr('Lift this redaction')}: {what}, {why}")
        away.setEnabled(self._session.writable)
        both = column(words, reason, gap=1)
        return holder(row((holder(both), 1), away, gap=4))

    def _lift(self, number: int) -> None:
        if self._source is not None:
            self.redacting.lift(self._source, number)
