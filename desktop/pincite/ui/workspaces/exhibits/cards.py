"""The inspector of an exhibit: its first page, its particulars, where it is cited."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pincite.actions.exhibit_rows import ExhibitRow
from pincite.ui import theme
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words
from pincite.ui.preview_pages import page_image
from pincite.ui.preview_work import Latest
from pincite.ui.session import Session
from pincite.ui.widgets import (
    Button,
    Card,
    IconButton,
    KeyValues,
    LinkButton,
    Pill,
    Tag,
    Text,
    clear,
    column,
    heading,
    put,
    row,
    secondary,
)
from pincite.ui.workspaces.exhibits.rows import bates, state_words

_WIDTH, _HEIGHT = 180, 233  # a sheet of letter paper, small
_IMAGES = ("image/png", "image/jpeg", "image/tiff", "image/webp")


class FirstPage(QWidget):
    """An exhibit's first page, or the first lines of its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT + 20)
        self.image = QImage()
        self.title, self.lines = "", ""

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH + 20, _HEIGHT + 20)

    def show_image(self, image: QImage) -> None:
        """Show a page."""
        self.image, self.title, self.lines = image, "", ""
        self.update()

    def show_text(self, title: str, lines: str) -> None:
        """Show the beginning of a text."""
        self.image, self.title, self.lines = QImage(), title, lines
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("desk"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        sheet = QRectF(0, 0, _WIDTH, _HEIGHT - 12)
        if not self.image.isNull():
            size = self.image.size().scaled(
                sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            sheet.setSize(size.toSizeF())
        sheet.moveCenter(QRectF(self.rect()).center())
        painter.fillRect(sheet.translated(0, 1.5), theme.colour("line"))
        painter.fillRect(sheet, theme.colour("page"))
        if not self.image.isNull():
            painter.drawImage(sheet, self.image)
        else:
            self._paint_text(painter, sheet)

    def _paint_text(self, painter: QPainter, sheet: QRectF) -> None:
        inside = sheet.adjusted(14, 14, -14, -12)
        painter.setPen(theme.colour("page_ink"))
        painter.setFont(theme.font(9, 600, "serif"))
        wrap = int(Qt.TextFlag.TextWordWrap)
        head = painter.drawText(inside, wrap, self.title)
        used = head.height() + 6
        painter.setFont(theme.font(7, 400, "serif"))
        painter.setClipRect(inside)
        painter.drawText(inside.adjusted(0, min(used, 60), 0, 0), wrap, self.lines)


class PreviewCard(Card):
    """The first page of the picked exhibit; ``opened(handle)`` goes to its source."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 12, 14, 12), gap=8, parent=parent)
        self.session = session
        self.sheet = FirstPage()
        self._source = ""
        self._work = Latest(0, self)
        open_ = LinkButton(
            self.tr("Open the source"), lambda: self.opened.emit(self._source), "open"
        )
        put(self.body, row(heading(self.tr("First page")), None, open_))
        put(self.body, self.sheet)

    def show_row(self, found: ExhibitRow | None) -> None:
        """Show an exhibit, or none."""
        self.setVisible(found is not None)
        if found is None:
            return
        source, case = found.source, self.session.case
        self._source = source.handle
        self._work.forget()
        if source.media_type == "application/pdf":
            data = case.read_original(source.sha256)
            self._work.ask(
                lambda: page_image(data, 1, 0.6), self.sheet.show_image, _silent, at_once=True
            )
        elif source.media_type in _IMAGES:
            self.sheet.show_image(QImage.fromData(case.read_original(source.sha256)))
        else:
            blocks = case.blocks(source.extract)[:40] if source.extract else []
            words = "\n".join(block.text for block in blocks if block.role != "title")
            self.sheet.show_text(source.title, words[:1600])


def _silent(_error: BaseException) -> None:
    """A page that cannot be drawn shows as an empty sheet; the Sources workspace says why."""


class ParticularsCard(Card):
    """What is known of an exhibit. ``edit_wanted`` on its button."""

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 14, 14), gap=8, parent=parent)

    def show_row(self, found: ExhibitRow | None, writable: bool) -> None:
        """Show an exhibit, or that none is picked."""
        clear(self.body)
        if found is None:
            put(self.body, secondary(self.tr("Choose an exhibit to see its details."), wrap=True))
            return
        tone = {"cited": "ok", "missing": "bad", "withheld": "warn"}.get(found.state, "mute")
        edit = IconButton("edit", self.tr("Edit"), self.edit_wanted.emit)
        edit.setEnabled(writable and found.exhibit is not None)
        pill = Pill(state_words(found.state), tone)  # type: ignore[arg-type]
        put(self.body, row(Tag(found.label or found.handle, True), pill, None, edit))
        put(self.body, Text(found.title, 15, 600, wrap=True))
        pairs = KeyValues(92)
        pairs.set_pairs(self._pairs(found), frozenset({"SHA-256"}))
        put(self.body, pairs)

    def _pairs(self, found: ExhibitRow) -> list[tuple[str, str]]:
        source, exhibit = found.source, found.exhibit
        rendition = shown("rendition", exhibit.rendition) if exhibit is not None else ""
        every = [
            (self.tr("Source"), f"{source.handle}  {source.title}"),
            (self.tr("Date"), date_words(source.published) if source.published else ""),
            (self.tr("From"), source.author or source.outlet),
            (self.tr("Printed"), rendition),
            (self.tr("Pages"), found.pages),
            (self.tr("Bates"), bates(found)),
            (self.tr("Confidentiality"), exhibit.confidentiality if exhibit is not None else ""),
            (self.tr("Privilege"), shown("privilege", source.privilege)),
            ("SHA-256", source.sha256),
        ]
        return [(name, value) for name, value in every if value]


class CitedCard(Card):
    """Where the chosen document cites an exhibit; ``opened(draft, block)``."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 14, 14), gap=6, parent=parent)
        self._rows: QVBoxLayout = column(gap=4)
        put(self.body, heading(self.tr("Cited in")))
        put(self.body, self._rows)

    def show_places(self, draft: str, places: Sequence[tuple[str, str]]) -> None:
        """Show places of a draft: the block's id and its first words."""
        clear(self._rows)
        for place, words in places:
            go = Button(words, "arrow", "quiet", on_click=partial(self.opened.emit, draft, place))
            go.setToolTip(words)
            put(self._rows, row(go, None))
        if not places:
            put(self._rows, secondary(self.tr("No document cites it."), wrap=True))
