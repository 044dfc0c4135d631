"""A partner's Word copy brought back: each change to accept or to reject, then all in one step."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from pincite.casefile import CaseFile
from pincite.document.word_copy import Beyond
from pincite.drafting.revisions import Commented, Review, Revision
from pincite.ui import i18n, theme
from pincite.ui.session import Session
from pincite.ui.widgets import Button, Text, put, row
from pincite.ui.workspaces.drafts.brought_back import BroughtBack, CopyWords, copy_read, nothing
from pincite.ui.workspaces.drafts.side_by_side import kinds

translate = QCoreApplication.translate
_TAKEN, _LOOSE = 0, 5  # the columns with boxes: accept, let the binding go


def bring_back(session: Session, draft: str, parent: QWidget | None = None) -> bool:
    """Ask for the copy, show what it changes, and bring back what is accepted."""
    from pincite.actions.word_exchange import review_word

    title = translate("WordBack", "Bring back from Word")
    copy = copy_read(
        session, title, "Word (*.docx)", lambda case, name: review_word(case, draft, name), parent
    )
    if copy is None:
        return False
    name, found = copy
    if not (found.revisions or found.comments or found.beyond):
        said = translate("WordBack", "This copy says what the draft says, without a comment.")
        nothing(parent, said)
        return False
    return bool(WordBack(session, draft, name, found, parent).exec())


class WordBack(BroughtBack):
    """The changes and comments of a copy, by author."""

    def __init__(
        self, session: Session, draft: str, file: str, review: Review,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        words = CopyWords(
            translate("WordBack", "Bring back from Word"),
            translate("WordBack", "Bring back"),
            translate("WordBack", "What is ticked is accepted, the rest rejected. Values that no "
                      "one touched stay bound; one change, which can be undone."),
            translate("WordBack", "Changes"),
            (
                translate("WordBack", "Accept"), translate("WordBack", "Author"),
                translate("WordBack", "Change"), translate("WordBack", "Before"),
                translate("WordBack", "After"), translate("WordBack", "Bound"),
            ),
        )  # fmt: skip
        super().__init__(session, words, parent)
        self.draft, self.file, self.review = draft, file, review
        for one in review.revisions:
            self.list.addTopLevelItem(self._entry(one))
        for remark in review.comments:
            self.list.addTopLevelItem(self._comment(remark))
        for beyond in review.beyond:
            told = self._not_taken(beyond)
            self.list.addTopLevelItem(told)
            told.setFirstColumnSpanned(True)
        self.fit((1,))
        self.count = Text("", 12, 500, "ink2")
        self.list.itemChanged.connect(lambda _item, _column: self._count())
        buttons = (
            (translate("WordBack", "Accept all"), lambda: self.tick(on=True)),
            (translate("WordBack", "Reject all"), lambda: self.tick(on=False)),
        )
        made = [Button(words, kind="small", on_click=run) for words, run in buttons]
        put(self.body, (self.list, 1))
        put(self.body, row(self.count, None, *made, gap=8))
        self._count()

    def _entry(self, one: Revision) -> QTreeWidgetItem:
        what = kinds().get(one.kind, one.kind)
        if not one.tracked:
            what = translate("WordBack", "%1 (untracked)").replace("%1", what)
        old, new = (" ".join(words.split()) for words in (one.old, one.new))
        made = QTreeWidgetItem(["", one.author or "–", what, old, new, ""])
        made.setData(_TAKEN, Qt.ItemDataRole.UserRole, one.number)
        around = f"…{one.before}[{one.old} → {one.new}]{one.after}…"
        for column in (3, 4):
            made.setToolTip(column, around)
        made.setToolTip(1, f"{one.author} {one.date}".strip())
        struck = made.font(3)
        struck.setStrikeOut(bool(one.old) and one.kind != "restyled")
        made.setFont(3, struck)
        made.setForeground(3, theme.colour("bad.text"))
        made.setForeground(4, theme.colour("accent_text"))
        if one.fixed:
            said = translate("WordBack", "Composed from the case: change it there.")
            made.setText(_LOOSE, translate("WordBack", "from the case"))
            made.setFlags(made.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            made.setToolTip(_LOOSE, said)
            return made
        made.setCheckState(_TAKEN, Qt.CheckState.Unchecked)
        if one.inside:
            made.setCheckState(_LOOSE, Qt.CheckState.Unchecked)
            made.setText(_LOOSE, translate("WordBack", "unbind %1").replace(
                "%1", ", ".join(one.inside)))  # fmt: skip
            made.setToolTip(_LOOSE, translate(
                "WordBack", "The change lies in a bound value. Tick to let its words stand unbound."
            ))  # fmt: skip
        elif one.removes:
            made.setText(_LOOSE, translate("WordBack", "removes %1").replace(
                "%1", ", ".join(one.removes)))  # fmt: skip
        return made

    def _not_taken(self, one: Beyond) -> QTreeWidgetItem:
        """What no draft can take: said, with nothing to tick."""
        from pincite.actions.word_exchange import not_taken

        said = not_taken(one, i18n.current())
        words = translate("WordBack", "Not taken: %1").replace("%1", said)
        made = QTreeWidgetItem([words])
        made.setToolTip(0, said)
        made.setForeground(0, theme.colour("warn.text"))
        return made

    def _comment(self, one: Commented) -> QTreeWidgetItem:
        what = translate("WordBack", "Reply") if one.answers else translate("WordBack", "Comment")
        about = one.answers or one.quoted
        made = QTreeWidgetItem(["", one.author or "–", what, about, one.text, ""])
        made.setToolTip(4, one.text)
        return made

    def _rows(self) -> list[QTreeWidgetItem]:
        every = [self.list.topLevelItem(n) for n in range(self.list.topLevelItemCount())]
        return [one for one in every if one is not None and one.flags() & Qt.ItemFlag.ItemIsEnabled
                and one.data(_TAKEN, Qt.ItemDataRole.UserRole) is not None]  # fmt: skip

    def tick(self, *, on: bool) -> None:
        """Accept every change, or none; bindings are let go one by one only."""
        for one in self._rows():
            one.setCheckState(_TAKEN, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def chosen(self, column: int = _TAKEN) -> list[int]:
        """The numbers of the changes that are ticked in a column."""
        return [
            int(one.data(_TAKEN, Qt.ItemDataRole.UserRole))
            for one in self._rows()
            if one.data(column, Qt.ItemDataRole.CheckStateRole) is not None
            and one.checkState(column) == Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        words = translate("WordBack", "Changes accepted: %1 of %2 · comments: %3")
        for mark, number in (
            ("%1", len(self.chosen())), ("%2", len(self.review.revisions)),
            ("%3", len(self.review.comments)),
        ):  # fmt: skip
            words = words.replace(mark, str(number))
        self.count.setText(words)

    def keep(self, case: CaseFile) -> object:
        from pincite.actions.word_exchange import bring_back_word

        return bring_back_word(case, self.draft, self.file, self.chosen(), self.chosen(_LOOSE))
