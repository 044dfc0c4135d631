"""What the colours of highlights say, in words."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pincite.ui import theme
from pincite.ui.dialogs import Dialog
from pincite.ui.widgets import paint
from pincite.ui.widgets import range_paint as look
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import column, put, row
from pincite.ui.workspaces.sources.passages import looks

translate = QCoreApplication.translate


class _Swatch(QWidget):
    """Two letters as they are highlighted."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(44, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look.paint_range(painter, [QRectF(2, 2, 38, 21)], self._kind)
        box = QRectF(2, 2, 38, 20)
        paint.draw_text(painter, box, "Abc", theme.font(14, 400, "serif"), "ink", paint.CENTRE)


class LegendDialog(Dialog):
    """The looks of highlights, a line each, and how they are reached by keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            translate("Legend", "What the colours say"),
            translate("Dialog", "Close"),
            translate(
                "Legend",
                "The pointer on a highlight names what rests on it; a click chooses it, another "
                "opens the item.",
            ),
            width=460,
            cancel=False,
            parent=parent,
        )
        lines = column(gap=6)
        for kind, words in looks():
            put(lines, row(_Swatch(kind), (Text(words, 13), 1), gap=12))
        keys = translate(
            "Legend",
            "Alt+Up and Alt+Down go from highlight to highlight; Return chooses, Return again "
            "opens. Shift and the arrows select words; Q, F, E, C and L pin them.",
        )
        put(lines, 4)
        put(lines, secondary(keys, wrap=True))
        put(self.body, lines)
