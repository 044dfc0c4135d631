"""The editor of a template's text: numbered lines, code set apart, the wrong line marked."""

from PySide6.QtCore import QRect, QRegularExpression, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from pincite.ui import theme

_MARKS = (
    (r"\{%.*?%\}", "accent_text", False),
    (r"\{\{.*?\}\}", "ok.text", False),
    (r"\{#.*?#\}", "ink3", False),
    (r"(?<!\{)\{[A-Za-z][\w.:]*\}(?!\})", "warn.text", False),
    (r"^:::.*$", "ink2", True),
    (r"^#{1,6} .*$", "ink", True),
    (r"^---$", "ink3", False),
)


class Dress(QSyntaxHighlighter):
    """Sets what a template does apart from what it says."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._rules: list[tuple[QRegularExpression, QTextCharFormat]] = []
        self.tint()

    def tint(self) -> None:
        """Take the colours of the theme now in use."""
        self._rules = []
        for pattern, colour, strong in _MARKS:
            look = QTextCharFormat()
            look.setForeground(theme.colour(colour))
            if strong:
                look.setFontWeight(600)
            self._rules.append((QRegularExpression(pattern), look))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for pattern, look in self._rules:
            found = pattern.globalMatch(text)
            while found.hasNext():
                match = found.next()
                self.setFormat(match.capturedStart(), match.capturedLength(), look)


class _Gutter(QWidget):
    """The numbers of the lines, beside them."""

    def __init__(self, edit: "CodeEdit") -> None:
        super().__init__(edit)
        self._edit = edit

    def sizeHint(self) -> QSize:
        return QSize(self._edit.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._edit.paint_gutter(event)


class CodeEdit(QPlainTextEdit):
    """A template's text; ``mark_line`` shows where it is wrong."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        self.setFont(font)
        self.setTabChangesFocus(True)
        self.setObjectName("code")
        self._wrong = 0
        self._gutter = _Gutter(self)
        self._dress = Dress(self.document())
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scrolled)
        self._make_room()

    def show_text(self, text: str, *, read_only: bool) -> None:
        """Show a text from its beginning."""
        self.setReadOnly(read_only)
        self.setPlainText(text)
        self._dress.tint()
        self.mark_line(0)

    def mark_line(self, line: int) -> None:
        """Mark a line (from 1) as wrong; 0 for none."""
        self._wrong = line
        marks = []
        block = self.document().findBlockByNumber(line - 1)
        if line and block.isValid():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.format.setBackground(theme.colour("bad.bg"))
            full = QTextFormat.Property.FullWidthSelection
            mark.format.setProperty(full, True)
            marks.append(mark)
        self.setExtraSelections(marks)
        self._gutter.update()

    @property
    def wrong_line(self) -> int:
        """The line marked as wrong, 0 for none."""
        return self._wrong

    def go_to(self, line: int) -> None:
        """Put the caret on a line (from 1) and show it."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the gutter

    def gutter_width(self) -> int:
        """Pixels for the largest line number."""
        digits = max(2, len(str(self.blockCount())))
        return 14 + self.fontMetrics().horizontalAdvance("9") * digits

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)

    def _scrolled(self, area: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inner = self.contentsRect()
        self._gutter.setGeometry(
            QRect(inner.left(), inner.top(), self.gutter_width(), inner.height())
        )

    def paint_gutter(self, event: QPaintEvent) -> None:
        """Paint the numbers of the lines that show."""
        painter = QPainter(self._gutter)
        painter.fillRect(event.rect(), theme.colour("alt"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            if block.isVisible():
                number = block.blockNumber() + 1
                wrong = number == self._wrong
                painter.setPen(QColor(theme.colour("bad.text" if wrong else "ink3")))
                place = QRect(0, round(top), self._gutter.width() - 7, height)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(number))
            top += self.blockBoundingRect(block).height()
            block = block.next()
