"""Figures that a selection may answer, suggestions taken in one change, the capture record."""

from pathlib import Path

import pytest

from pincite.actions.alike import figures_alike
from pincite.actions.capture import edit_capture, verify_source
from pincite.actions.evidence import add_evidence
from pincite.actions.pin import pin_event, pin_figure
from pincite.actions.suggestions import accept_suggestion, accept_suggestions, suggestions
from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading

TEXT = (
    "The port counted more than 41,000 crates in 2023.\n\n"
    "On 4 May 2024 the harbour office closed berth two; it had asked 19 firms before.\n\n"
    "A second count gives 41,000 crates for 2023 and 12 cranes.\n"
)


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    (tmp_path / "count.txt").write_text(TEXT, "utf-8")
    made = CaseFile.create(tmp_path / "port.pincite", Case.checked(title="Port"), author="A. Finch")
    add_evidence(made, [str(tmp_path / "count.txt")])
    return made


def place(case: CaseFile, words: str) -> tuple[str, int, int]:
    source = case.items(Source)[0]
    start = case.text(source.extract).index(words)
    return source.handle, start, start + len(words)


def test_the_same_value_is_offered_as_another_reading(case: CaseFile) -> None:
    first = pin_figure(case, *place(case, "more than 41,000 crates in 2023"))
    assert [f.handle for f in figures_alike(case, *place(case, "41,000 crates for 2023"))] == ["F1"]
    assert figures_alike(case, *place(case, "12 cranes")) == []
    assert figures_alike(case, *place(case, "the harbour office")) == []
    again = pin_figure(case, *place(case, "41,000 crates for 2023"), figure=first.item.handle)
    assert again.item.id == first.item.id
    assert len(case.items(Reading, figure=first.item.id)) == 2


def test_every_suggestion_of_a_kind_is_one_change(case: CaseFile) -> None:
    handle = case.items(Source)[0].handle
    figures = [each for each in suggestions(case, handle) if each.kind == "figure"]
    made = accept_suggestions(case, handle, "figure")
    assert len(made) == len(figures) >= 3
    assert not [each for each in suggestions(case, handle) if each.kind == "figure"]
    case.undo()
    assert case.items(Figure) == [] == case.items(Passage)


def test_an_accepted_figure_keeps_what_counsel_changed(case: CaseFile) -> None:
    handle = case.items(Source)[0].handle
    each = next(s for s in suggestions(case, handle) if s.exact.startswith("19 firms"))
    changes = {"metric": "Firms asked", "value": "20", "unit": "firms"}
    accept_suggestion(case, handle, "figure", each.start, each.end, changes)
    figure, reading = case.items(Figure)[0], case.items(Reading)[0]
    assert (figure.metric, figure.unit) == ("Firms asked", "firms")
    assert (reading.value, reading.unit) == ("20", "firms")


def test_an_event_is_pinned_inside_the_same_transaction(case: CaseFile) -> None:
    pin_event(case, *place(case, "On 4 May 2024 the harbour office closed berth two"))
    assert case.items(Fact)[0].date == "2024-05-04"
    case.undo()
    assert case.items(Fact) == [] == case.items(Passage)


def test_what_is_not_known_of_a_capture_is_filled_in_by_hand(case: CaseFile) -> None:
    handle = case.items(Source)[0].handle
    source = edit_capture(case, handle, {"clock": "set by the network", "status": "200"})
    assert (source.capture.clock, source.capture.by) == ("set by the network", "A. Finch")
    with pytest.raises(InvalidValue):
        edit_capture(case, handle, {"taken_in_utc": "2020-01-01T00:00:00+00:00"})
    assert verify_source(case, handle)


def test_uses_counts_passages_and_what_they_bear_on(case: CaseFile) -> None:
    source = case.items(Source)[0]
    assert case.uses([source.id]) == {}
    pin_figure(case, *place(case, "more than 41,000 crates in 2023"))
    pin_event(case, *place(case, "On 4 May 2024 the harbour office closed berth two"))
    use = case.uses([source.id])[source.id]
    assert (use.passages, use.supports) == (2, 2)
