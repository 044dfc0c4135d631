"""Two wordings with their differences marked: in words, in colour, and by strike and underline."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from pincite.text.differences import Part, differences
from pincite.ui import theme
from pincite.ui.dialogs import Dialog
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import Frame, column, holder, put, row

translate = QCoreApplication.translate


class DifferenceText(QLabel):
    """Words with what is gone struck through and what is new underlined.

    ``side``: ``old`` leaves out what is new, ``new`` what is gone, ``both`` shows both.
    """

    def __init__(
        self, old: str, new: str, side: str = "both", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._side = side
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFont(theme.font(13))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.show_texts(old, new)

    def show_texts(self, old: str, new: str) -> None:
        """Show two other wordings."""
        self._parts = differences(old, new)
        self.setAccessibleName(spoken(self._parts, self._side) or "–")
        self._paint()

    def _paint(self) -> None:
        marks = {"old": ("bad", "line-through"), "new": ("ok", "underline")}
        said = []
        for part in self._parts:
            if self._side != "both" and part.kind not in ("same", self._side):
                continue
            words = escape(part.words).replace("\n", "<br>")
            if part.kind != "same":
                tone, line = marks[part.kind]
                colours = theme.current().tone(tone)  # type: ignore[arg-type]
                style = f"color:{colours.text};background:{colours.bg};text-decoration:{line}"
                words = f'<span style="{style}">{words}</span>'
            said.append(words)
        self.setText("".join(said) or "–")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_parts"):
            self._paint()
        super().changeEvent(event)


def spoken(parts: Sequence[Part], side: str) -> str:
    """The words as a screen reader says them, with what is gone and what is new named."""
    names = {
        "old": translate("DifferenceText", "[gone: %1]"),
        "new": translate("DifferenceText", "[new: %1]"),
    }
    return "".join(
        part.words if part.kind == "same" else names[part.kind].replace("%1", part.words.strip())
        for part in parts
        if part.kind == "same" or side in ("both", part.kind)
    )


class CompareDialog(Dialog):
    """One provision in two versions, side by side; each side has its own choice of version.

    ``choices``: handle, name, words. The one of ``handle`` stands at the right, beside the one
    before it.
    """

    def __init__(
        self, choices: Sequence[tuple[str, str, str]], handle: str, parent: QWidget | None = None
    ) -> None:
        title = translate("CompareDialog", "Compare versions")
        close = translate("CompareDialog", "Close")
        super().__init__(title, close, width=860, cancel=False, parent=parent)
        self._texts = [words for _handle, _name, words in choices]
        place = next((n for n, each in enumerate(choices) if each[0] == handle), 0)
        names = [name for _handle, name, _words in choices]
        self.left = self._box(names, translate("CompareDialog", "Version at the left"))
        self.right = self._box(names, translate("CompareDialog", "Version at the right"))
        self.left.setCurrentIndex(max(0, place - 1))
        self.right.setCurrentIndex(place or min(1, len(choices) - 1))
        self.old = DifferenceText("", "", "old")
        self.new = DifferenceText("", "", "new")
        self._said = secondary("")
        put(
            self.body,
            row((self._side(self.left, self.old), 1), (self._side(self.right, self.new), 1)),
        )
        put(self.body, self._said)
        for box in (self.left, self.right):
            box.currentIndexChanged.connect(lambda _place: self._show())
        self._show()

    def _box(self, names: Sequence[str], name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for each in names:
            box.addItem(each)
        return box

    def _side(self, box: QComboBox, words: QLabel) -> QWidget:
        well = Frame("well", column(words, None, margins=(14, 12, 14, 12)))
        well.setMinimumHeight(180)
        return holder(column(box, (well, 1), gap=8))

    def _show(self) -> None:
        old, new = self._texts[self.left.currentIndex()], self._texts[self.right.currentIndex()]
        self.old.show_texts(old, new)
        self.new.show_texts(old, new)
        changed = sum(part.kind != "same" for part in differences(old, new))
        self._said.setText(
            self.tr("%n differences", "", changed) if changed else self.tr("The same words.")
        )
