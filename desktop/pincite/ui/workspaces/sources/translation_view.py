"""Passages beside their translations, each to be written or mended."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from pincite.model.evidence import Passage, Source
from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Field
from pincite.ui.i18n import current
from pincite.ui.items.choices import words as choice_words
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Tag
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import clear, column, hairline, holder, row
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.workspaces.sources.passages import Marked


class TranslationView(QScrollArea):
    """Original on the left, translation on the right, a passage a row."""

    passage_opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Passages and their translations"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 14, 16, 14)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        inside = holder(column(self._grid, None))
        inside.setObjectName("scrolled")
        self.setWidget(inside)
        self._places: dict[str, QWidget] = {}
        self._passages: dict[str, Passage] = {}

    def show_passages(self, marked: list[Marked], source: Source) -> None:
        """Show these passages of a source."""
        clear(self._grid)
        self._places.clear()
        self._passages = {each.passage.handle: each.passage for each in marked}
        if not marked:
            nothing = EmptyState(
                "quote",
                self.tr("No passage to translate yet"),
                detail=self.tr("Pin words in the text; their translation is written here."),
            )
            self._grid.addWidget(nothing, 0, 0, 1, 2)
            return
        code = source.language.upper() or "–"
        self._grid.addWidget(secondary(self.tr("Original (%1)").replace("%1", code)), 0, 0)
        self._grid.addWidget(secondary(self.tr("Translation")), 0, 1)
        for number, each in enumerate(marked):
            line = 2 * number + 1
            self._grid.addWidget(hairline(), line, 0, 1, 2)
            left = self._original(each)
            self._places[each.passage.handle] = left
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(left, line + 1, 0, top)
            self._grid.addWidget(self._translated(each.passage), line + 1, 1, top)

    def _original(self, each: Marked) -> QWidget:
        passage = each.passage
        show = Button(passage.handle, kind="quiet")
        show.clicked.connect(partial(self._opened, passage.handle))
        head = row(Tag(each.pinpoint or passage.handle, True), None, show, gap=6)
        return holder(column(head, Text(passage.exact, 14, wrap=True, family="serif"), gap=4))

    def _translated(self, passage: Passage) -> QWidget:
        has = bool(passage.translation)
        edit = Button(self.tr("Edit") if has else self.tr("Translate…"), kind="small")
        edit.clicked.connect(partial(self._edit, passage))
        if not self._session.writable:
            edit.disable(self.tr("This case is open for reading only."))
        by = self.tr("Translation ours") if passage.own_translation else passage.translator
        by = by if has else ""
        head = row(secondary(by), None, edit, gap=6)
        words = Text(
            passage.translation or self.tr("Not translated yet"),
            14 if has else 13,
            tone="ink" if has else "ink3",
            wrap=True,
            family="serif" if has else "ui",
        )
        return holder(column(head, words, gap=4))

    def _opened(self, handle: str, _on: bool = False) -> None:
        self.passage_opened.emit(handle)

    def _edit(self, passage: Passage, _on: bool = False) -> None:
        from pincite.actions.items import edit_item

        other = "en" if passage.language == "fr" else "fr"
        fields = [
            Field("translation", self.tr("Translation"), "multiline", lines=5),
            Field(
                "translation_language",
                self.tr("Language"),
                "choice",
                choices=choice_words("language"),
            ),
            Field(
                "translator",
                self.tr("Translated by"),
                help=self.tr("A name, or “ours” for a translation of our own."),
            ),
        ]
        ours = self.tr("ours", "who translated")
        values = {
            "translation": passage.translation,
            "translator": ours if passage.own_translation else passage.translator,
        }
        values["translation_language"] = passage.translation_language or (
            other if passage.language else current()
        )
        title = self.tr("Translate %1").replace("%1", passage.handle)
        save = self.tr("Save")
        dialog = FormDialog(title, save, fields, values, detail=passage.exact, parent=self)
        if dialog.exec():
            changes = {name: value or "" for name, value in dialog.values().items()}
            self._session.do(
                lambda case: edit_item(case, passage.handle, changes),
                said=self.tr("Translation of %1 kept.").replace("%1", passage.handle),
            )

    def edit(self, handle: str) -> None:
        """Write or mend the translation of a passage, by handle."""
        if handle in self._passages and self._session.writable:
            self._edit(self._passages[handle])

    def reveal(self, handle: str) -> None:
        """Scroll to a passage."""
        if handle in self._places:
            self.ensureWidgetVisible(self._places[handle])
