"""What helps a reader decide: possible origins, names of cells, uses, copies of originals."""

import json
from pathlib import Path

import pytest

from pincite.actions.cells import cells_between, heading, label
from pincite.actions.evidence import add_evidence
from pincite.actions.lineage import dismiss_origin, possible_origins
from pincite.actions.links import add_link
from pincite.actions.originals import save_original
from pincite.actions.suggestions import accept_suggestion, dismiss_suggestions, suggestions
from pincite.actions.uses import drafts_naming
from pincite.casefile import Block, CaseFile
from pincite.model.case import Case
from pincite.model.drafts import Draft
from pincite.model.errors import CaseFileError, NotFound
from pincite.model.evidence import Passage, Source
from pincite.model.people import Party
from tests.text.test_parallel import ENGLISH, FRENCH
from tests.text.test_parallel import OTHER as OWN

LETTER = (
    "Dear Harbour Line,\n\nOur client counted more than forty thousand crates on the north quay "
    "between January and June, and none of them was declared to the port office as your berth "
    "agreement requires.\n\nPlease send the tally sheets by 1 June 2024.\n"
)
REPRINT = (
    "The tern's lawyer wrote to Harbour Line. The letter says: our client counted more than "
    "forty thousand crates on the north quay between January and June, and none of them was "
    "declared to the port office as your berth agreement requires.\n"
)
NAMING = "In its letter of 3 May 2024 the tern's lawyer asked Harbour Line for tally sheets.\n"
OTHER = "Rain fell on the marsh for a week and the herons went inland to the gravel pits.\n"
ROWS = [["", "crates", "note"], ["north quay", "41000", ""], ["south quay", "900", "late count"]]


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    made = CaseFile.create(tmp_path / "port.pincite", Case.checked(title="Port"), author="A. Finch")
    for name, text, fields in (
        ("letter", LETTER, {"type": "letter", "published": "2024-05-03"}),
        ("reprint", REPRINT, {"type": "article", "published": "2024-05-05"}),
        ("naming", NAMING, {"type": "article", "published": "2024-05-06"}),
        ("other", OTHER, {"type": "article", "published": "2024-05-07"}),
    ):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        add_evidence(made, [str(tmp_path / f"{name}.txt")], {"language": "en", **fields})
    return made


def test_a_reprint_and_a_report_point_to_the_letter(case: CaseFile) -> None:
    found = possible_origins(case, "S2")
    assert [(each.source.handle, each.rule) for each in found] == [("S1", "overlap")]
    assert found[0].share > 0.5
    assert [(e.source.handle, e.rule) for e in possible_origins(case, "S3")] == [("S1", "named")]
    assert possible_origins(case, "S4") == []
    assert possible_origins(case, "S1") == []  # the reprint came later
    add_link(case, "S2", "S1", "derives_from")
    assert possible_origins(case, "S2") == []


def test_a_translation_points_to_its_original_which_no_text_names(
    case: CaseFile, tmp_path: Path
) -> None:
    for name, text, language in (("en", ENGLISH, "en"), ("fr", FRENCH, "fr"), ("own", OWN, "fr")):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        add_evidence(case, [str(tmp_path / f"{name}.txt")], {"language": language})
    (found,) = possible_origins(case, "S6")
    assert (found.source.handle, found.rule) == ("S5", "translation")
    assert "18 500" in found.words
    assert possible_origins(case, "S7") == []


def test_a_dismissed_origin_is_not_offered_again(case: CaseFile) -> None:
    dismiss_origin(case, "S2", "S1")
    assert possible_origins(case, "S2") == []
    assert [each.source.handle for each in possible_origins(case, "S3")] == ["S1"]


def block() -> Block:
    text = "\n".join("\t".join(row) for row in ROWS)
    return Block(1, 25, text, "table", label="Tally!A3:C5", cells=json.dumps(ROWS))


def test_words_of_a_table_are_called_by_their_cells() -> None:
    table = block()
    start = table.start + table.text.index("41000")
    assert label(table, start, start + 5) == "Tally!B4"
    assert heading(table, start) == "crates – north quay"
    end = table.start + table.text.index("900") + 3
    assert label(table, start, end) == "Tally!A4:B5"
    assert label(table, table.start, table.start) == "Tally!A3:C5"
    cells = cells_between(ROWS, 0, len(table.text))
    assert {table.text[c.start : c.end] for c in cells} == {w for row in ROWS for w in row if w}


def test_drafts_that_bind_an_item_are_found(case: CaseFile) -> None:
    with case.transaction("Add draft") as change:
        change.add(Draft.checked(title="Letter", body="We counted {F1} crates. [@Q2]\n"))
        change.add(Draft.checked(title="Note", body="We counted {F12}. F1 is typed.\n"))
    assert [draft.handle for draft in drafts_naming(case, "F1")] == ["L1"]
    assert [draft.handle for draft in drafts_naming(case, "Q2")] == ["L1"]
    assert drafts_naming(case, "F2") == []


def test_an_original_is_saved_as_it_was_received(case: CaseFile, tmp_path: Path) -> None:
    target = tmp_path / "copy.txt"
    assert save_original(case, "S1", str(target)) == str(target)
    assert target.read_bytes() == (tmp_path / "letter.txt").read_bytes()
    with pytest.raises(CaseFileError):
        save_original(case, "S1", str(tmp_path / "no" / "copy.txt"))
    with pytest.raises(NotFound):
        save_original(case, "S9", str(target))


def test_a_known_name_is_mentioned_not_made_twice(case: CaseFile) -> None:
    with case.transaction("Add party") as change:
        party = change.add(Party.checked(name="Harbour Line"))
    each = next(s for s in suggestions(case, "S3") if s.kind == "party" and s.known)
    accept_suggestion(case, "S3", "party", each.start, each.end)
    assert case.items(Party) == [party]
    passage = case.items(Passage, source=case.items(Source)[2].id)[0]
    assert passage.exact == "Harbour Line"
    assert [x.relation for x in case.links_of(party.id)] == ["mentions"]
    assert not [s for s in suggestions(case, "S3") if s.start == each.start]


def test_dismissed_kinds_do_not_return(case: CaseFile) -> None:
    dates = [each for each in suggestions(case, "S1") if each.kind in ("date", "deadline")]
    assert dates
    for kind in ("date", "deadline"):
        dismiss_suggestions(case, "S1", kind)
    assert not [e for e in suggestions(case, "S1") if e.kind in ("date", "deadline")]
