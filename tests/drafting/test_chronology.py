"""Chronology and timeline: order, words for dates, evidence, what may leave."""

import datetime

import pytest

from pincite.drafting.chronology import chronology
from pincite.drafting.keys import shape_of
from pincite.drafting.resolve import resolve
from pincite.drafting.timeline import timeline
from pincite.model.evidence import Fact
from tests.drafting.closures import letter, orrery


def test_rows_stand_in_order_with_their_evidence_and_comments() -> None:
    found = chronology(orrery().closure(), "en")
    assert [(row.handle, row.date_words, row.date_shape) for row in found.rows] == [
        ("E1", "March 2023", "period"),
        ("E2", "by April 2023", "by"),
        ("E3", "May\u00a02, 2023", "exact"),
        ("D2", "May\u00a031, 2023", "due"),
        ("D1", "June\u00a07, 2023", "due"),
    ]
    assert found.rows[0].cites == (("Ex.\u00a01\u00a0at\u00a01", "S5-p1"),)
    assert found.rows[0].comment == "Ask for the minutes."
    assert found.with_comments
    assert found.marking.startswith("Privileged")
    assert [row.group for row in found.rows] == [
        "Prices",
        "Dispute",
        "Dispute",
        "Dispute",
        "Dispute",
    ]
    assert found.rows[2].persons == "Tessellate"


def test_a_copy_that_leaves_holds_what_counsel_let_out_and_no_comment() -> None:
    build = orrery()
    build.add(
        Fact,
        "E4",
        sentence="Privileged.",
        date="2023-01",
        audience="outside",
        privilege="privileged",
    )
    found = chronology(build.closure(), "en", outside=True)
    assert [row.handle for row in found.rows] == ["E1", "E3"]
    assert not found.with_comments
    assert not any(row.comment for row in found.rows)
    assert found.marking == ""


def test_labels_are_those_of_the_letter() -> None:
    closure = orrery().closure()
    document = resolve(letter("x [@S4] [@Q1] [@Q5]"), closure)
    found = chronology(closure, "en", draft=letter(""), exhibits=document.exhibits)
    assert found.rows[0].cites[0][0] == "Ex.\u00a03\u00a0at\u00a01"


def test_the_key_explains_what_is_used_and_no_more() -> None:
    build = orrery()
    assert [word for word, _ in chronology(build.closure(), "en").key] == [
        "exact",
        "by",
        "period",
        "due",
    ]
    build.add(Fact, "E4", sentence="Early.", date="2022-03-01/2022-03-10")
    build.add(Fact, "E5", sentence="About.", date="2022-05-04~")
    key = dict(chronology(build.closure(), "en").key)
    assert key["early"] == "1st to 10th"
    assert "about" in key
    assert "late" not in key


def test_french() -> None:
    found = chronology(orrery().closure(), "fr")
    assert found.title == "Chronologie"
    assert found.rows[0].event == "Orrery a annoncé de nouveaux prix."
    assert found.rows[1].date_words == "au plus tard en avril 2023"
    assert found.rows[0].cites[0][0] == "pièce\u00a0n°\u00a01, p.\u00a01".replace(", ", ",\u00a0")


@pytest.mark.parametrize(
    ("edtf", "shape"),
    [
        ("2023-04-19", "exact"),
        ("2023-04", "period"),
        ("2023", "period"),
        ("2023-04-19~", "about"),
        ("2023?", "about"),
        ("2023-04-01/2023-04-19", "between"),
        ("../2023-04", "by"),
        ("2023-04/..", "period"),
    ],
)
def test_shapes(edtf: str, shape: str) -> None:
    assert shape_of(edtf) == shape
    assert shape_of(edtf, due=True) == "due"


def test_the_timelines_lanes() -> None:
    found = timeline(orrery().closure(), "en")
    assert [(lane.title, len(lane.marks), len(lane.bars)) for lane in found.lanes] == [
        ("Public record", 1, 0),
        ("Other events", 2, 0),
        ("Licence", 0, 2),
        ("Deadlines", 2, 0),
    ]
    first, last = found.lanes[2].bars
    assert (first.start, first.end) == (datetime.date(2020, 3, 10), datetime.date(2022, 8, 31))
    assert (last.open_end, last.emphasis) == (True, True)
    mark = found.lanes[1].marks[0]
    assert (mark.shape, mark.earliest) == ("by", datetime.date(2023, 4, 30))
    assert mark.cite.startswith("Ex.")


def test_an_empty_case_has_an_empty_timeline() -> None:
    from pincite.document.closure import Closure
    from pincite.model.case import Case

    closure = Closure(Case.checked(title="Empty"))
    assert timeline(closure, "fr").lanes == ()
    assert chronology(closure, "fr").rows == ()
