"""A late exhibit after service, in the window: 1A in the text, on the pages and in the list."""

import pypdfium2
from pytestqt.qtbot import QtBot

from pincite.actions.issue import issue_draft, reopen_as_new
from pincite.actions.states import approve_draft, review_draft
from pincite.casefile import CaseFile
from pincite.document.tree import Citation, Text
from pincite.model.drafts import Draft
from pincite.ui.workspaces.drafts import Drafts
from tests.ui.desk import page
from tests.ui.sample import WAIT

__all__ = ["page"]


def words_of(pdf: bytes) -> str:
    opened = pypdfium2.PdfDocument(pdf)
    words = "".join(one.get_textpage().get_text_range() for one in opened)
    opened.close()
    return words.replace("\u00a0", " ")


def test_a_late_exhibit_is_1a_in_text_pages_and_list(page: Drafts, qtbot: QtBot) -> None:
    def send(case: CaseFile) -> Draft:
        review_draft(case, "L1")
        approve_draft(case, "L1", "Alex Spiro")
        issue_draft(case, "L1")
        return reopen_as_new(case, "L1", date="2023-06-08")

    reply = page.session.do(send)
    page.open_item(reply.handle)
    desk = page.desk
    assert page.writing == reply.handle
    numbered = desk.editor.numbered()
    number = next(n for n, line in numbered if line.kind == "body" and line.inlines)
    block = desk.editor.document().findBlockByNumber(number)
    end = block.position() + block.length() - 1
    desk.editor.select(end, end)
    desk.editor.insert(Text(" So "), Citation("S1"), Text(" and "), Citation("S7"))
    text = desk.editor.toPlainText
    qtbot.waitUntil(lambda: "Ex. 1A" in text().replace("\u00a0", " "), timeout=WAIT)

    def printed() -> bool:
        proof = desk.preview.pressed
        said = "".join(words_of(proof.page(n)) for n in range(1, proof.pages + 1)) if proof else ""
        return said.count("Ex. 1A") == 2  # where it is cited, and among the enclosures

    qtbot.waitUntil(printed, timeout=WAIT)
