"""A draft while it is written: what it says now, and what the rules find, without saving it."""

from pathlib import Path

import pytest

from pincite.actions import live
from pincite.actions.check import check_draft
from pincite.actions.documents import draft_of
from pincite.actions.drafts import draft_from_text, duplicate_draft, new_draft
from pincite.actions.items import add_item
from pincite.casefile import CaseFile
from pincite.document.textform import parse
from pincite.document.tree import Binding
from pincite.drafting.present import present
from pincite.drafting.resolve import resolve
from tests.casefile.making import new_case
from tests.ui.sample import sample

TEXT = "# Counts\n\nFinch writes to {P1.name} on {letter.date}.\n\nTODO\n"


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    made = new_case(tmp_path)
    add_item(made, "party", {"name": "Harbour Line", "role": "opposing", "side": "opposing"})
    draft_from_text(made, TEXT, title="Letter", fields={"date": "2024-05-03"})
    return made


def test_words_of_the_moment_are_said_without_being_kept(case: CaseFile) -> None:
    before = draft_of(case, "L1").body
    tree = parse(before + "\n{P1.name} again.")
    grounds = live.grounds(case, "L1", tree)
    found = live.said(grounds, tree)
    assert found.present[Binding("P1", "name")].words == "Harbour Line"
    assert len(found.context.document.blocks) == 4
    assert live.pressed(found).pages == 1
    assert draft_of(case, "L1").body == before


def test_a_binding_to_nothing_is_broken(case: CaseFile) -> None:
    tree = parse("{P9.name}")
    said = live.said(live.grounds(case, "L1", tree), tree).present[Binding("P9", "name")]
    assert (said.words, said.broken) == ("[P9.name?]", True)


def test_the_rules_find_what_the_saved_draft_has(case: CaseFile) -> None:
    tree = parse(draft_of(case, "L1").body)
    found = live.found(live.said(live.grounds(case, "L1", tree), tree), "en")
    kept = check_draft(case, "L1", before_approval=True)
    assert [one.finding.key for one in found] == [one.key for one in kept]
    placeholder = next(one for one in found if one.finding.rule == 14)
    assert placeholder.said == "TODO"
    assert not placeholder.may_override
    assert live.passed(found) == live.CHECKS - len({one.finding.rule for one in found})


def test_a_small_case_is_loaded_once_for_all_words(case: CaseFile) -> None:
    tree = parse(draft_of(case, "L1").body)
    grounds = live.grounds(case, "L1", tree)
    assert grounds.covers(parse("{F1} and ::: chronology"))
    partial = live.Grounds(grounds.context, reach=frozenset({"P1", "letter"}))
    assert partial.covers(parse("{P1.name} {letter.date}"))
    assert not partial.covers(parse("{P2.name}"))
    assert not partial.covers(parse("::: chronology"))


def test_a_copy_of_a_draft_is_a_draft_whatever_the_first_was(case: CaseFile) -> None:
    with case.transaction("Review") as change:
        change.update(draft_of(case, "L1"), state="reviewed")
    copied = duplicate_draft(case, "L1", "Second")
    first = draft_of(case, "L1")
    assert (copied.handle, copied.title, copied.state) == ("L2", "Second", "draft")
    assert (copied.body, copied.date) == (first.body, first.date)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("exhibits_known", [True, False])
def test_what_is_said_while_writing_is_what_the_draft_resolves_to(
    tmp_path: Path, language: str, exhibits_known: bool
) -> None:
    case = CaseFile.open(sample(tmp_path, language))
    for template in ("demand-letter", "evidence-report", "exhibit-list"):
        draft = new_draft(case, template, language)
        whole = resolve(draft, case.closure())
        tree = parse(draft.body)
        before = whole.exhibits if exhibits_known else whole.exhibits[:1]
        found = live.said(live.grounds(case, draft.handle, tree), tree, before)
        assert found.context.document == whole
        assert found.present == present(draft, case.closure(), tree)
    case.close()
