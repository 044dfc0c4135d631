"""The proof matrix and the list of what needs attention."""

from datetime import date

from pincite.model.base import Item
from pincite.model.claims import Claim, Deadline, Element
from pincite.model.evidence import Fact, Passage
from pincite.review.attention import attention
from pincite.review.matrix import Row, matrix
from tests.review.making import Making, dispute


def claimed(make: Making, *handles: str, basis: str = "2021-06") -> Element:
    claim = make.add(Claim, title="Too many calls")
    element = make.add(Element, claim=claim.id, text="Volume in 2021", basis_date=basis)
    for handle in handles:
        make.link(make.closure.by_handle[handle], element, "supports")
    return element


def only(make: Making) -> Row:
    (claim,) = matrix(make.closure)
    (row,) = claim.rows
    return row


def test_what_rests_on_our_letter_alone_lacks_an_origin_of_its_own() -> None:
    make = dispute()
    claimed(make, "K1", "F1")
    row = only(make)
    assert (row.gap, row.corroboration.reports, row.complete) == ("own_side_only", 3, False)
    assert [cell.clause.number for cell in row.clauses] == ["II.D"]
    assert row.clauses[0].standing.state == "in_force"


def test_one_independent_origin_wants_a_second() -> None:
    make = dispute()
    claimed(make, "K1", "F2")
    assert only(make).gap == "second_origin"


def test_a_clause_alone_proves_what_it_says() -> None:
    make = dispute()
    claimed(make, "K1")
    assert only(make).gap == "none"


def test_a_clause_of_another_time_is_no_clause() -> None:
    make = dispute()
    claimed(make, "K2", "F2")
    assert only(make).gap == "no_clause"


def test_a_list_that_names_another_number() -> None:
    make = dispute()
    make.change(make.closure.by_handle["F2"], members=["Quill", "Lantern", "Tern Maps"])
    claimed(make, "K1", "F2")
    assert only(make).gap == "count_conflict"


def test_no_document_and_what_stands_against() -> None:
    make = dispute()
    element = claimed(make, "K1")
    fact: Item = make.add(Fact, sentence="The calls were allowed.")
    make.link(fact, element, "disputes")
    bare = make.add(Fact, sentence="They called all day.")
    make.link(bare, element, "supports")
    row = only(make)
    assert (row.gap, row.contested) == ("no_document", True)
    assert [one.handle for one in row.against] == [fact.handle]


def test_readings_in_conflict() -> None:
    make = dispute()
    figure = make.figure("Price", "210000", make.get(Passage, "Q4"))
    make.reading(figure, "42000")
    claimed(make, "K1", figure.handle)
    assert only(make).gap == "conflict"


def test_attention_begins_with_what_presses() -> None:
    make = dispute()
    claimed(make, "K1", "F1", basis="2022")
    make.add(Deadline, title="Audit report", date="2023-06-07")
    make.add(Fact, sentence="The service ended.", date="2023-04~")
    found = attention(make.closure, date(2023, 5, 24))
    codes = [one.code for one in found]
    assert codes == ["deadline_near", "gap", "own_side_only", "straddles", "to_review",
                     "uncertain_date"]  # fmt: skip
    assert dict(found[0].values) == {"days": 14, "date": "2023-06-07"}
    passed = attention(make.closure, date(2023, 6, 8))
    assert (passed[0].code, passed[0].severity) == ("deadline_passed", "bad")


def test_a_reviewed_case_without_gaps_needs_nothing() -> None:
    make = dispute()
    for item in list(make.items.values()):
        if item.kind == "source":
            make.change(item, status="reviewed")
        if item.handle == "F1":
            del make.items[item.id]
    assert attention(make.closure, date(2023, 5, 24)) == []
