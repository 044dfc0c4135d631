"""A draft on the desk: saved as it is typed, its labels, pages and checks kept live."""

from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from pincite.actions import live
from pincite.actions.documents import draft_of, save_draft
from pincite.document.resolved import ExhibitUse
from pincite.document.textform import parse, print_tree
from pincite.document.tree import Citation, Paragraph, Tree
from pincite.drafting.present import Bound, Present, present
from pincite.model.drafts import Draft
from pincite.model.errors import NotFound, PinciteError
from pincite.model.remarks import Comment
from pincite.press.proof import Proof
from pincite.ui import i18n
from pincite.ui.preview_work import Latest
from pincite.ui.session import Session
from pincite.ui.wording import sentence
from pincite.ui.workspaces.drafts.editor.content import LabelOf
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.lines import Line, places, to_lines
from pincite.ui.workspaces.drafts.editor.spacing import spaced
from pincite.ui.workspaces.drafts.naming import label_of

PAUSE = 12  # milliseconds without a key before the pages are set anew
CHECK = 900  # before the rules look
SAVE = 2000  # before what was typed is kept


class Writing(QObject):
    """Holds one draft and its editor.

    ``arrived(Live)``: what the words say now; ``pressed(Proof)``; ``press_failed(sentence)``;
    ``setting``: newer pages are on their way; ``checked(list of Found)``; ``gone``: the draft was
    removed; ``renewed``: another text is shown.
    """

    arrived = Signal(object)
    pressed = Signal(object)
    press_failed = Signal(str)
    setting = Signal()
    checked = Signal(list)
    gone = Signal()
    renewed = Signal()

    def __init__(self, session: Session, editor: DraftEditor, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.editor = session, editor
        self.handle = ""
        self.live: live.Live | None = None
        self._saved: Tree = Tree(())
        self._grounds: live.Grounds | None = None
        self._saving = False
        self._pages = Latest(0, self)
        self._checks = Latest(0, self)
        self._refreshing = _timer(self, PAUSE, self.refresh)
        self._checking = _timer(self, CHECK, self.check)
        self._keeping = _timer(self, SAVE, self.flush)
        editor.edited.connect(self._edited)
        editor.left.connect(self.flush)
        session.case_closing.connect(self._closing)

    # -- the draft

    @property
    def draft(self) -> Draft:
        """The draft as it is kept."""
        return draft_of(self.session.case, self.handle)

    @property
    def busy(self) -> bool:
        """Whether newer pages than those shown are on their way."""
        return self._pages.busy or self._refreshing.isActive()

    @property
    def why_not(self) -> str:
        """Why the text cannot be changed, empty where it can."""
        if not self.session.writable:
            return self.tr("This case is open for reading only.")
        if self.draft.state != "draft":
            return self.tr("This draft has been reviewed or issued; duplicate it to go on.")
        return ""

    def open(self, handle: str) -> None:
        """Take up a draft. Raises NotFound."""
        self.leave()
        draft = draft_of(self.session.case, handle)
        self.handle = handle
        self.editor.language = draft.language
        self._saved = self._shown(draft)
        self._grounds = live.grounds(self.session.case, handle, self._saved)
        self.live = live.said(self._grounds, self._saved)
        self.editor.bullet = "–" if draft.language == "fr" else "•"
        self.editor.setReadOnly(bool(self.why_not))
        self.editor.show_tree(self._saved, labels_of(self.live))
        self.show_remarks()
        self.arrived.emit(self.live)
        self.refresh()
        self.check()

    @staticmethod
    def _shown(draft: Draft) -> Tree:
        """A draft's tree as the editor shows it: in French no line begins with a mark."""
        tree = parse(draft.body)
        return spaced(tree) if draft.language == "fr" else tree

    def leave(self) -> None:
        """Keep what was typed and put the draft away."""
        self.flush()
        for timer in (self._refreshing, self._checking, self._keeping):
            timer.stop()
        self._pages.forget()
        self._checks.forget()
        self.handle, self.live, self._grounds = "", None, None

    def _closing(self) -> None:
        self.leave()
        self._pages.stop()
        self._checks.stop()

    # -- typing

    def _edited(self) -> None:
        if not self.handle:
            return
        self.setting.emit()
        self._refreshing.start()
        if not self._keeping.isActive():
            self._keeping.start()

    def flush(self) -> None:
        """Keep what was typed since the last time, as one change."""
        self._keeping.stop()
        if not self.handle or not self.session.is_open or self.editor.isReadOnly():
            return
        tree = self.editor.tree()
        if tree == self._saved:
            return
        handle, body, remarks = self.handle, print_tree(tree), self._moved_remarks(tree)
        self._saving = True
        try:
            self.session.do(lambda case: save_draft(case, handle, body, remarks))
        finally:
            self._saving = False
        self._saved = tree

    def undo(self) -> None:
        """Take back the last change of the case; what was just typed is one."""
        self.flush()
        self.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.flush()
        self.session.redo()

    # -- other changes

    def case_changed(self) -> None:
        """Hear that the case is another: by another's hand, by undo, or in another workspace."""
        if not self.handle or self._saving:
            return
        try:
            draft = self.draft
        except NotFound:
            self.leave()
            self.gone.emit()
            return
        self.editor.language = draft.language
        tree = self._shown(draft)
        if tree != self._saved:
            self._show_other(tree)
        self.editor.setReadOnly(bool(self.why_not))
        self._grounds = None
        self.show_remarks()
        self.refresh()

    def _show_other(self, tree: Tree) -> None:
        """Show another text, the caret where it differs."""
        place = first_difference(self._saved, tree)
        self._saved = tree
        bar = self.editor.verticalScrollBar().value()
        self.editor.show_tree(tree, labels_of(self.live))
        self.editor.verticalScrollBar().setValue(bar)
        self.editor.go_to(place)
        self.renewed.emit()

    # -- what the words say

    def refresh(self) -> None:
        """Set the pages anew, beside the window."""
        self._refreshing.stop()
        if not self.handle or not self.session.is_open:
            return
        tree = self.editor.tree()
        if self._grounds is None or not self._grounds.covers(tree):
            try:
                self._grounds = live.grounds(self.session.case, self.handle, tree)
            except NotFound:
                return  # the draft was taken back while the pages waited
        grounds = self._grounds
        before = self.live.context.document.exhibits if self.live is not None else ()
        self._pages.ask(
            lambda: _set(grounds, tree, before), self._arrived, self._failed, at_once=True
        )

    def _arrived(self, result: tuple[live.Live, Proof | None, Exception | None]) -> None:
        self.live, pressed, error = result
        self.editor.set_labels(labels_of(self.live))
        self.arrived.emit(self.live)
        self._checking.start()  # the rules look at what has just been said, never at older words
        if pressed is not None:
            self.pressed.emit(pressed)
        if error is not None:
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        words = sentence(error) if isinstance(error, Exception) else ""
        if not words:
            raise error
        self.press_failed.emit(words)

    def check(self) -> None:
        """Run the rules, beside the window."""
        self._checking.stop()
        found, language = self.live, i18n.current()
        if found is not None:
            self._checks.ask(lambda: live.found(found, language), self.checked.emit, at_once=True)

    def check_again(self) -> None:
        """Run the rules on the case as it is now."""
        self.flush()
        self._grounds = None
        self.refresh()

    def say(self, bound: list[Bound]) -> dict[Bound, Present]:
        """What some bindings would say in this draft."""
        if self.live is None:
            return {}
        context = self.live.context
        tree = Tree((*context.tree.blocks, Paragraph(tuple(bound))))
        return present(context.draft, context.closure, tree)

    # -- remarks

    def remarks(self) -> list[Comment]:
        """The open comments on this draft."""
        return self.session.case.items(Comment, about=self.draft.id, resolved=False)

    def show_remarks(self) -> None:
        """Mark the lines that have comments."""
        counts: dict[str, int] = {}
        for remark in self.remarks():
            if not remark.place:
                continue  # on the whole draft, not on a line
            counts[remark.place] = counts.get(remark.place, 0) + 1
        self.editor.set_remarks(counts)

    def _moved_remarks(self, tree: Tree) -> dict[str, str]:
        """Comments whose line now has another id, with that id."""
        remarks = self.remarks()
        if not remarks:
            return {}
        moved = moves(self._saved, tree)
        return {
            one.handle: moved[one.place]
            for one in remarks
            if moved.get(one.place, one.place) != one.place
        }

    def count(self, kind: type[Bound]) -> int:
        """How many bindings or citations the text holds."""
        if self.live is None:
            return 0
        return sum(isinstance(one, kind) for one in self.live.present)

    def citations(self) -> int:
        """How many citations the text holds."""
        return self.count(Citation)


def labels_of(found: live.Live | None) -> LabelOf:
    """What atoms show, given what the draft says."""
    said = found.present if found is not None else {}
    return lambda key, kind: label_of(key, kind, said)


def _set(
    grounds: live.Grounds, tree: Tree, before: tuple[ExhibitUse, ...]
) -> tuple[live.Live, Proof | None, Exception | None]:
    """What the words say, and its pages or why there are none."""
    found = live.said(grounds, tree, before)
    try:
        return found, live.pressed(found), None
    except PinciteError as error:
        return found, None, error


def _timer(parent: QObject, pause: int, run: Any) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(pause)
    made.timeout.connect(run)
    return made


def _texts(tree: Tree) -> tuple[list[Line], list[str], list[str]]:
    lines = list(to_lines(tree.blocks))
    return lines, places(lines), [f"{line.kind} {line.inlines} {line.card}" for line in lines]


def moves(old: Tree, new: Tree) -> dict[str, str]:
    """The ids of lines of one tree, and what these lines are called in another."""
    _, before, old_texts = _texts(old)
    _, after, new_texts = _texts(new)
    found: dict[str, str] = {}
    matcher = SequenceMatcher(a=old_texts, b=new_texts, autojunk=False)
    for tag, start, end, other, last in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and end - start == last - other):
            found.update(zip(before[start:end], after[other:last], strict=True))
        elif tag == "replace":
            found.update((place, after[other]) for place in before[start:end])
    return found


def first_difference(old: Tree, new: Tree) -> str:
    """The id of the first line of a tree that another one does not have."""
    _, _, old_texts = _texts(old)
    _, after, new_texts = _texts(new)
    for place, now, then in zip(after, new_texts, old_texts, strict=False):
        if now != then:
            return place
    return after[min(len(old_texts), len(after) - 1)] if after else ""
