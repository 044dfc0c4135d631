"""Corroboration counts origins, not reports, and not our own word."""

from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure
from pincite.model.obligations import Clause
from pincite.review.proof import corroboration, own_statement
from tests.review.making import dispute


def test_reports_of_our_own_letter_are_one_origin_that_counts_for_nothing() -> None:
    make = dispute()
    found = corroboration(make.closure.by_handle["F1"], make.closure)
    assert (found.reports, found.count, found.independent) == (3, 1, 0)
    assert found.own_side_only


def test_the_opponents_own_words_corroborate() -> None:
    make = dispute()
    found = corroboration(make.closure.by_handle["F2"], make.closure)
    assert (found.count, found.independent, found.own_side_only) == (1, 1, False)


def test_a_second_origin_counts_and_a_privileged_one_waits() -> None:
    make = dispute()
    logs = make.add(Source, title="Logs", type="data", speaker=None, privilege="work_product")
    figure = make.closure.by_handle["F1"]
    make.link(make.quote(logs, "312,000,000"), figure, "supports")
    found = corroboration(figure, make.closure)
    assert found.own_side_only
    assert [origin.source.title for origin in found.withheld] == ["Logs"]
    make.change(logs, privilege="")
    found = corroboration(figure, make.closure)
    assert (found.count, found.independent, found.own_side_only) == (2, 1, False)


def test_a_contradicting_reading_does_not_corroborate() -> None:
    make = dispute()
    paper = make.add(Source, title="Another paper", type="article")
    figure = make.get(Figure, "F1")
    make.reading(figure, "90000000", make.quote(paper, "90 million"))
    assert corroboration(figure, make.closure).count == 1


def test_our_own_logs_are_a_record_and_no_statement() -> None:
    make = dispute()
    client = make.closure.by_handle["P1"]
    logs = make.add(Source, title="Logs", type="data", speaker=client.id)
    assert not own_statement(make.closure, logs)
    memo = make.add(Source, title="Memo", type="email", speaker=client.id)
    assert own_statement(make.closure, memo)


def test_a_clause_rests_on_the_text_of_its_version() -> None:
    make = dispute()
    clause = make.closure.by_handle["K1"]
    assert isinstance(clause, Clause)
    found = corroboration(clause, make.closure)
    assert [origin.source.title for origin in found.origins] == ["Agreement of 2021"]


def test_a_circle_of_copies_still_has_an_origin() -> None:
    make = dispute()
    one = make.add(Source, title="One", type="article")
    two = make.add(Source, title="Two", type="article")
    make.link(one, two, "derives_from")
    make.link(two, one, "derives_from")
    fact = make.add(Fact, sentence="It rained.")
    make.link(make.quote(one, "it rained"), fact, "supports")
    assert corroboration(fact, make.closure).count == 1


def test_nothing_rests_on_nothing() -> None:
    make = dispute()
    fact = make.add(Fact, sentence="It rained.")
    found = corroboration(fact, make.closure)
    assert (found.count, found.reports, found.own_side_only) == (0, 0, False)
