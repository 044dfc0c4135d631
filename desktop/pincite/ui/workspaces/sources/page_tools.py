"""The tools over a page: thumbnails, sizes, and the way to the next page."""

from functools import partial

from PySide6.QtCore import QLocale, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.layouts import divider, row

_SIZES = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


class PageTools(QWidget):
    """``zoomed(±1)``, ``sized(size)`` (1 the page's own, 0 fits the width), ``turned(±1)``.

    ``redact_wanted`` to draw an area that outside copies are not to show.
    """

    zoomed = Signal(int)
    sized = Signal(float)
    turned = Signal(int)
    redact_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(36)
        self.thumbnails = IconButton("columns", self.tr("Thumbnails"), checkable=True)
        self._size = Button("100 %", kind="quiet", on_click=self._sizes)
        smaller = IconButton("minus", self.tr("Smaller (−)"), lambda: self.zoomed.emit(-1))
        larger = IconButton("add", self.tr("Larger (+)"), lambda: self.zoomed.emit(1))
        fit = IconButton("page", self.tr("Fit the width (0)"), lambda: self.sized.emit(0.0))
        said = self.tr("Redact an area: draw it on the page, or press again for numbers")
        self.redact = IconButton("redact", said, self.redact_wanted.emit)
        back = IconButton("up", self.tr("Previous page (Page Up)"), lambda: self.turned.emit(-1))
        on = IconButton("down", self.tr("Next page (Page Down)"), lambda: self.turned.emit(1))
        line = row(
            self.thumbnails,
            divider(16),
            smaller,
            self._size,
            larger,
            fit,
            divider(16),
            self.redact,
            None,
            back,
            on,
            margins=(10, 0, 8, 0),
            gap=4,
        )
        self.setLayout(line)

    def show_zoom(self, size: float, *, fitted: bool) -> None:
        """Say how large the page is shown."""
        words = _percent(size)
        self._size.setText(words)
        how = self.tr("Size: %1, fitted to the width") if fitted else self.tr("Size: %1")
        self._size.setAccessibleName(how.replace("%1", words))
        self._size.setToolTip(how.replace("%1", words))

    def sizes_menu(self) -> QMenu:
        """The sizes by name."""
        menu = QMenu(self)
        menu.addAction(self.tr("Fit the width") + "\t0", partial(self.sized.emit, 0.0))
        for size in _SIZES:
            key = "\t1" if size == 1.0 else ""
            menu.addAction(_percent(size) + key, partial(self.sized.emit, size))
        return menu

    def _sizes(self) -> None:
        self.sizes_menu().exec(self._size.mapToGlobal(QPoint(0, self._size.height() + 2)))


def _percent(size: float) -> str:
    return QLocale().toString(round(size * 100)) + "\u00a0%"
