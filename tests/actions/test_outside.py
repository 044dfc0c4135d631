"""Copies that leave are searched: what is internal or privileged stops them, nothing else does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pincite.actions.drafts import draft_from_text
from pincite.actions.export import export_chronology, export_draft, export_timeline
from pincite.actions.outside import withheld
from pincite.actions.sentences import sentence
from pincite.casefile import Block, CaseFile, Extract
from pincite.model.errors import PressError
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure
from pincite.model.remarks import Comment, Task
from pincite.press.absence import prove_absent
from tests.casefile.making import new_case

REMARK = "Our own count of the sacks may be wrong by a tenth."
INTERNAL = "The miller told us in confidence that the ledger was kept in pencil."
PRIVILEGED = "Counsel advised the bakery to settle before the harvest was counted."
OUTSIDE = "The mill stood still from the first week of March on."
MARKING = "Privileged: advice to the bakery alone."
TOLD = "Dear Ms. Orlov:\n\nThe mill stood still. {words}\n\nSincerely,\n\nIda Moss\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as opened, opened.transaction("Fill") as change:
        change.add(Fact.checked(sentence=OUTSIDE, date="2021-03", audience="outside"))
        change.add(
            Fact.checked(sentence=INTERNAL, date="2021-04", comment=REMARK, audience="internal")
        )
        change.add(Fact.checked(sentence=PRIVILEGED, audience="outside", privilege="privileged"))
        change.add(Comment.checked(text=f"Weak. {REMARK}"))
        change.add(Task.checked(title="Ask the second miller for his own book"))
        change.add(Task.checked(title=OUTSIDE))
        advice = Block(
            0,
            0,
            f"{MARKING} Do not let the weigh-house see the second of the two ledgers.",
        )
        about = Extract(change.store_original(b"A memo."), "text", "1", "en", 0, (advice,))
        extract = change.store_extract(about)
        memo = Source.checked(title="Memo", extract=extract, privilege="privileged")
        change.add(memo)
        change.add(Passage.checked(source=memo.id, exact="the second of the two ledgers is thin"))
        change.add(Figure.checked(metric="Sacks of flour", note="Ours is the only count there is"))
    with CaseFile.open(tmp_path / "case.pincite", author="Test Author") as opened:
        yield opened


def letter(case: CaseFile, words: str) -> str:
    return draft_from_text(case, TOLD.format(words=words)).handle


@pytest.mark.parametrize(
    ("words", "handle"),
    [
        (REMARK, "E2"),
        (INTERNAL, "E2"),
        (PRIVILEGED, "E3"),
        ("{E3}", "E3"),
        ("We shall ask the second miller for his own book.", "T2"),
        ("Do not let the weigh-house see the second of the two ledgers.", "S1"),
        ("He held that the second of the two ledgers is thin.", "Q1"),
        ("Ours is the only count there is, we hear.", "F1"),
    ],
)
@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_what_is_withheld_stops_the_letter(
    case: CaseFile, tmp_path: Path, words: str, handle: str, suffix: str
) -> None:
    before = case.journal_head
    draft = letter(case, words)
    after = case.journal_head
    with pytest.raises(PressError) as caught:
        export_draft(case, draft, str(tmp_path / f"letter.{suffix}"), exhibits=True)
    assert (caught.value.reason, caught.value.values["handle"]) == ("leak", handle)
    assert not list(tmp_path.glob("letter*"))
    assert not list(tmp_path.glob("exhibits*"))
    assert case.journal_head == after != before
    assert handle in sentence(caught.value, "en")
    assert handle in sentence(caught.value, "fr")


@pytest.mark.parametrize("words", [OUTSIDE, "{E2}", "Ask them.", "Sacks of flour.", MARKING])
def test_what_may_be_seen_stops_nothing(case: CaseFile, tmp_path: Path, words: str) -> None:
    written = export_draft(case, letter(case, words), str(tmp_path / "letter.pdf"))
    assert [path.name for path in written] == ["letter.pdf"]


@pytest.mark.parametrize(
    ("audience", "marking", "leaves"),
    [("internal", "", False), ("outside", "", True), ("outside", "Attorney work product", False)],
)
def test_a_report_is_searched_where_it_leaves(
    case: CaseFile, tmp_path: Path, audience: str, marking: str, leaves: bool
) -> None:
    draft = case.by_handle(letter(case, REMARK))
    with case.transaction("Report") as change:
        change.update(draft, document="report", audience=audience, settings={"marking": marking})
    to = tmp_path / "report.pdf"
    if leaves:
        with pytest.raises(PressError):
            export_draft(case, draft.handle, str(to))
    else:
        export_draft(case, draft.handle, str(to))
    assert to.exists() is not leaves


def test_an_outside_chronology_shows_outside_rows_alone(case: CaseFile, tmp_path: Path) -> None:
    words = [one.words for one in withheld(case)]
    assert {REMARK, INTERNAL, PRIVILEGED} <= set(words)
    assert OUTSIDE not in words
    outside = export_chronology(case, str(tmp_path / "out.pdf"))
    inside = export_chronology(case, str(tmp_path / "in.pdf"), comments=True)
    assert prove_absent(outside.read_bytes(), words) == ()
    found = {leak.words for leak in prove_absent(inside.read_bytes(), words)}
    assert {REMARK, INTERNAL} <= found


def test_a_case_without_a_date_bears_today_s(case: CaseFile, tmp_path: Path) -> None:
    assert not case.case.date_shown
    for export in (export_chronology, export_timeline):
        assert export(case, str(tmp_path / "out.pdf")).read_bytes()[:4] == b"%PDF"
