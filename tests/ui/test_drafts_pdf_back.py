"""Remarks on a PDF come back through the window: listed with their places, kept in one step."""

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from pincite.actions.pdf_review import Marked
from pincite.model.remarks import Comment
from pincite.text.page_boxes import characters, lines
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.pdf_back import PdfBack, bring_remarks
from tests.actions.test_pdf_review import annotate
from tests.ui.test_drafts_sent import session as session  # noqa: PLC0414 - the shared fixture


def test_each_remark_is_listed_and_kept(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pincite.actions.export import export_draft

    path = tmp_path / "review.pdf"
    export_draft(session.case, "L1", str(path))
    with pypdfium2.PdfDocument(path) as pdf:
        height, chars = pdf[0].get_height(), characters(pdf[0])
    at = "".join(char for char, _ in chars).index("gave no re")
    x0, y1, x1, y0 = lines(box for _, box in chars[at : at + 10])[0]
    box = (x0, height - y0, x1, height - y1)
    annotate(path, 0, "Highlight", [box], Contents="Quite?", T="Bo Lund")
    annotate(path, 0, "Text", [(1.0, 1.0, 2.0, 2.0)], Contents="Shorter.", T="Bo Lund")
    found = [
        Marked(1, "highlight", "Bo Lund", "", "mill", "Quite?", "0"),
        Marked(1, "note", "", "", "", "Shorter.", ""),
    ]
    dialog = PdfBack(session, "L1", str(path), found)
    qtbot.addWidget(dialog)
    rows = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    said = [[row.text(column) for column in (1, 2, 5)] for row in rows if row is not None]
    assert said == [["Bo Lund", "Highlighted", "at its words"], ["–", "Note", "whole draft"]]
    dialog.action.click()
    kept = [one for one in session.case.items(Comment) if one.by == "Bo Lund"]
    assert {one.text.rpartition(": ")[2] for one in kept} == {"Quite?", "Shorter."}
    assert session.case.undo_title == "Bring back from PDF"


def test_nothing_chosen_changes_nothing(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = "pincite.ui.workspaces.drafts.brought_back.QFileDialog.getOpenFileName"
    monkeypatch.setattr(target, lambda *_a, **_k: ("", ""))
    head = session.case.journal_head
    assert not bring_remarks(session, "L1")
    assert session.case.journal_head == head
