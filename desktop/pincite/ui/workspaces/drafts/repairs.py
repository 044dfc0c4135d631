"""What can be done about a finding: its fix put into the text, or a reason to set it aside."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from pincite.actions.check import override_finding
from pincite.actions.live import Found
from pincite.document.textform import parse
from pincite.document.tree import Inlines, Paragraph, Text
from pincite.model.evidence import Passage
from pincite.model.figures import Figure, Reading
from pincite.ui.items.values import reading_words
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.dialogs import ask_words
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.fit_panel import item_of
from pincite.ui.workspaces.drafts.writing import Writing

translate = QCoreApplication.translate
_BEFORE = frozenset({"attribute"})
_AFTER = frozenset({"cite", "both_versions", "in_force"})


def repair(editor: DraftEditor, found: Found) -> bool:
    """Put a finding's fix into the text; False where its words are no longer there."""
    fix, finding = found.finding.fix, found.finding
    if fix is None or not editor.go_to(finding.place, found.said):
        return False
    cursor = editor.textCursor()
    if not cursor.hasSelection():
        return False
    new = _inlines(fix.replacement)
    if fix.code in _BEFORE:
        cursor.setPosition(cursor.selectionStart())
        new = (*new, Text(", "))
    elif fix.code in _AFTER:
        cursor.setPosition(cursor.selectionEnd())
        new = (Text(" "), *new)
    editor.setTextCursor(cursor)
    editor.insert(*new)
    return True


def _inlines(written: str) -> Inlines:
    blocks = parse(written).blocks
    first = blocks[0] if len(blocks) == 1 else None
    return first.inlines if isinstance(first, Paragraph) else (Text(written),)


def override(session: Session, writing: Writing, found: Found, parent: QWidget) -> bool:
    """Ask for a reason and set a finding aside; the reason is kept in the history."""
    writing.flush()
    reason = ask_words(
        translate("Drafts", "Set this finding aside"),
        translate("Drafts", "Reason"),
        translate("Drafts", "Set aside"),
        detail=found.finding.message,
        lines=3,
        parent=parent,
    )
    if not reason:
        return False
    handle, finding = writing.handle, found.finding
    made = session.do(
        lambda case: override_finding(case, handle, finding.rule, finding.key, reason),
        said=translate("Drafts", "Finding set aside."),
    )
    return made is not None


def readings(session: Session, found: Found) -> list[Reading]:
    """The readings of a figure that says nothing because none of them is adopted."""
    handle = item_of(found)
    if found.finding.code != "14.broken" or not handle:
        return []
    figure = next((one for one in session.case.items(Figure) if one.handle == handle), None)
    if figure is None or figure.adopted:
        return []
    return session.case.items(Reading, figure=figure.id)


def adopt_menu(session: Session, found: Found, parent: QWidget) -> QMenu:
    """The readings from which counsel adopts one."""
    menu = QMenu(parent)
    for reading in readings(session, found):
        words = f"{reading.handle}   {reading_words(reading)}"
        if source := _source_of(session, reading):
            words += f"   ·   {source}"
        menu.addAction(words).triggered.connect(partial(_adopt, session, reading.handle))
    return menu


def _source_of(session: Session, reading: Reading) -> str:
    """The title of the source that a reading comes from, empty where none is told."""
    passage = session.case.get(reading.passage) if reading.passage else None
    source = session.case.get(passage.source) if isinstance(passage, Passage) else None
    return source.title_words[:60] if source is not None else ""


def _adopt(session: Session, reading: str) -> None:
    from pincite.actions.readings import adopt_reading

    session.do(
        lambda case: adopt_reading(case, reading),
        said=translate("Drafts", "Reading adopted."),
    )
