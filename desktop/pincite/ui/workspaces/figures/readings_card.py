"""The readings of a figure: who says what, where, whose word it is, and which one is used."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from pincite.model.figures import Figure
from pincite.review.variance import Stated, Variance
from pincite.ui import theme
from pincite.ui.items.dialogs import add_item, edit_item, remove_items
from pincite.ui.session import Session
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.buttons import IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import clear, column, hairline, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.workspaces.figures import values
from pincite.ui.workspaces.sources.handle_link import HandleLink
from pincite.ui.workspaces.sources.text_map import pinpoint


class AdoptMark(QAbstractButton):
    """A round mark: on for the reading that is used; pressing another adopts it."""

    def __init__(self, on: bool, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(18, 18)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() or self.underMouse() or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if strong else "ink3"), 1.5))
        painter.drawEllipse(self.rect().adjusted(2, 2, -3, -3))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(self.rect().adjusted(5, 5, -6, -6))


class _Row(QWidget):
    """A reading's row; a double click edits it, the right button opens its menu."""

    edited = Signal()
    menu_wanted = Signal(QPoint)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.edited.emit()


class ReadingsCard(QWidget):
    """``opened(handle)`` of a passage's source; changes go through the session."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._figure: Figure | None = None
        self._add = LinkButton(self.tr("Add reading…"), self.add)
        self._head = SectionHeader(self.tr("Readings"), 0, self._add, margins=(16, 0, 6, 0))
        self._rows = column(margins=(14, 0, 8, 4))
        self.setLayout(column(self._head, self._rows))

    def show_figure(self, figure: Figure, found: Variance) -> None:
        """List the readings of a figure."""
        self._figure = figure
        self._head.set_count(len(found.stated))
        self._add.setEnabled(self._session.writable)
        clear(self._rows)
        for number, stated in enumerate(found.stated):
            if number:
                put(self._rows, hairline())
            put(self._rows, self._row(stated))
        if not found.stated:
            words = self.tr("No source answers it yet. Pin one in the reader with F.")
            put(self._rows, secondary(words, wrap=True))

    def _row(self, stated: Stated) -> QWidget:
        reading, passage, source = stated.reading, stated.passage, stated.source
        value = values.short(reading, self._figure)
        used = self._figure is not None and self._figure.adopted == reading.id
        told = self.tr("Used: %1") if used else self.tr("Use %1")
        mark = AdoptMark(used, told.replace("%1", value))
        mark.setEnabled(self._session.writable)
        mark.clicked.connect(partial(self.adopt, reading.handle))
        exact = passage.exact if passage is not None else value
        words = ElidedLabel(exact, 13, 500 if used else 400)
        words.setToolTip(exact)
        line = row(mark, gap=8)
        if source is not None and passage is not None:
            place = pinpoint(passage.paragraph, passage.page, passage.label)
            name = f"{source.handle} {place}".strip()
            show = partial(self.opened.emit, passage.handle)
            said = f"{source.title}\n{value}"
            stated_value = ElidedLabel(value, 12, 400, "ink2")
            under = row(HandleLink(name, said, show), (stated_value, 1), gap=6)
        else:
            bare = self.tr("%1, without a passage").replace("%1", value)
            under = row((ElidedLabel(bare, 12, 400, "ink2"), 1))
        put(line, (column(words, under, gap=0), 1))
        line.addWidget(self._role(stated))
        line.addWidget(self._more(reading.handle))
        made = _Row()
        made.setFixedHeight(48)
        made.setLayout(line)
        made.edited.connect(partial(self.edit, reading.handle))
        return made

    def _role(self, stated: Stated) -> Pill:
        if stated.relation == "conflict":
            return Pill(self.tr("Conflicts"), "bad")
        words = {"origin": self.tr("Origin"), "repeats": self.tr("Repeats")}
        tone: Tone = "info" if stated.role == "origin" else "mute"
        return Pill(words.get(stated.role, self.tr("No source")), tone, dot=stated.role == "origin")

    def _more(self, handle: str) -> IconButton:
        more = IconButton("more", self.tr("Reading %1").replace("%1", handle))
        more.clicked.connect(
            lambda _on: self.menu(handle).exec(more.mapToGlobal(QPoint(0, more.height())))
        )
        return more

    def menu(self, handle: str) -> QMenu:
        """What can be done with a reading."""
        menu = QMenu(self)
        for words, run in (
            (self.tr("Use this reading"), self.adopt),
            (self.tr("Edit…"), self.edit),
            (self.tr("Remove"), self.remove),
        ):
            menu.addAction(words, partial(run, handle)).setEnabled(self._session.writable)
        return menu

    # -- what a user does

    def adopt(self, reading: str, _on: bool = False) -> None:
        """Use a reading of the figure everywhere."""
        from pincite.actions.readings import adopt_reading

        said = self.tr("%1 is used now; drafts that bind it follow.").replace("%1", reading)
        self._session.do(lambda case: adopt_reading(case, reading), said=said)

    def add(self) -> None:
        """Ask for a reading that no passage gave."""
        if self._figure is not None:
            preset = {"figure": self._figure.handle, "unit": self._figure.unit}
            add_item(self._session, "reading", preset, self)

    def edit(self, handle: str) -> None:
        """Edit a reading."""
        if self._session.writable:
            edit_item(self._session, handle, self)

    def remove(self, handle: str) -> None:
        """Remove a reading."""
        remove_items(self._session, [handle], self)
