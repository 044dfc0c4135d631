"""Two states of a draft side by side: what differs, as a list, as a PDF, as a Word file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from pincite.model.drafts import DraftVersion
from pincite.model.errors import PinciteError
from pincite.ui import theme
from pincite.ui.dialogs import Dialog
from pincite.ui.preview import PreviewPane
from pincite.ui.preview_pages import alone
from pincite.ui.session import Session
from pincite.ui.widgets import Button, Text, put, row
from pincite.ui.wording import sentence

translate = QCoreApplication.translate


def kinds() -> dict[str, str]:
    """What a difference is, in words."""
    return {
        "inserted": translate("Compare", "Inserted"),
        "deleted": translate("Compare", "Deleted"),
        "replaced": translate("Compare", "Replaced"),
        "moved": translate("Compare", "Moved"),
        "restyled": translate("Compare", "Restyled"),
        "reshaped": translate("Compare", "Layout"),
    }


class SideBySide(Dialog):
    """Choose two states and see what differs."""

    def __init__(self, session: Session, draft: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Compare", "Compare two states"),
            translate("Compare", "Close"),
            translate(
                "Compare", "Kept states are compared as they stood, whatever the case became."
            ),
            width=960,
            cancel=False,
            parent=parent,
        )
        self.session, self.draft = session, draft
        item = session.case.by_handle(draft)
        states = [(one.handle, " · ".join(filter(None, (one.label, one.made_at[:10], one.made_by))))
                  for one in session.case.items(DraftVersion, draft=item.id)]  # fmt: skip
        states.append((draft, translate("Compare", "As it is now")))
        self.old = self._chooser(translate("Compare", "Earlier state"), states, 0)
        self.new = self._chooser(translate("Compare", "Later state"), states, len(states) - 1)
        self.count = Text("", 12, 500, "ink2")
        self.list = QTreeWidget()
        self.list.setAccessibleName(translate("Compare", "Differences"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(340)
        self.list.setHeaderLabels([
            translate("Compare", "What"), translate("Compare", "Then"), translate("Compare", "Now")
        ])  # fmt: skip
        self.list.currentItemChanged.connect(lambda now, _before: self._follow(now))
        self.pages = PreviewPane()
        self.pages.name(translate("Compare", "Redline"))
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.exports = [
            Button(
                translate("Compare", "Export PDF…"), "export", on_click=lambda: self.send("pdf")
            ),
            Button(
                translate("Compare", "Export Word…"), "export", on_click=lambda: self.send("docx")
            ),
        ]
        put(self.body, row((self.old, 1), Text("→", 14), (self.new, 1), gap=10))
        put(self.body, row((self.list, 4), (self.pages, 5), gap=12))
        self.inside = QCheckBox(translate("Compare", "Internal copy"))
        self.inside.setToolTip(
            translate(
                "Compare",
                "Marked on every page. Any other copy is searched for what must not leave.",
            )
        )
        put(self.body, row(self.count, None, self.inside, *self.exports, gap=8))
        self.compare()

    def _chooser(self, name: str, states: list[tuple[str, str]], at: int) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        for handle, words in states:
            made.addItem(f"{handle}  {words}", handle)
        made.setCurrentIndex(at)
        made.currentIndexChanged.connect(lambda _at: self.compare())
        return made

    def chosen(self) -> tuple[str, str]:
        """The handles of the two states."""
        return str(self.old.currentData()), str(self.new.currentData())

    def compare(self) -> None:
        """List what differs between the two states."""
        from pincite.actions.compare import compare_versions, redline_pages

        self.list.clear()
        self.fail("")
        try:
            found = compare_versions(self.session.case, *self.chosen())
            self.pages.show_pressed(redline_pages(self.session.case, *self.chosen()))
        except PinciteError as error:
            self.fail(sentence(error))
            return
        words = kinds()
        for one in found:
            texts = [words.get(one["kind"], one["kind"]), one["old"], one["new"]]
            entry = QTreeWidgetItem([" ".join(text.split()) for text in texts])
            entry.setData(0, Qt.ItemDataRole.UserRole, one["place"])
            for column in (1, 2):
                entry.setToolTip(column, texts[column])
            struck = entry.font(1)
            struck.setStrikeOut(one["kind"] != "restyled")
            entry.setFont(1, struck)
            entry.setForeground(1, theme.colour("bad.text"))
            entry.setForeground(2, theme.colour("accent_text"))
            self.list.addTopLevelItem(entry)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        count = translate("Compare", "%n differences", "", len(found))
        self.count.setText(count if found else translate("Compare", "They say the same."))

    def _follow(self, entry: QTreeWidgetItem | None) -> None:
        """Show the page on which a difference stands."""
        if entry is not None:
            self.pages.follow(str(entry.data(0, Qt.ItemDataRole.UserRole) or ""))

    def done(self, result: int) -> None:
        self.pages.stop()
        super().done(result)

    def send(self, kind: str) -> Path | None:
        """Write the comparison to a file."""
        from pincite.actions.compare import export_redline

        old, new = self.chosen()
        folder = self.session.case.path.parent
        kinds_ = {"pdf": "PDF (*.pdf)", "docx": "Word (*.docx)"}
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Compare", "Export the comparison"),
            str(folder / f"{old}-{new}.{kind}"), kinds_[kind],
        )  # fmt: skip
        if not name:
            return None
        target = Path(name).with_suffix(f".{kind}")
        try:
            with alone():
                inside = self.inside.isChecked()
                return export_redline(self.session.case, old, new, str(target), inside)
        except PinciteError as error:
            self.fail(sentence(error))
            return None
