"""The pin gesture: the value is read from the words, and the item rests on its passage."""

from pathlib import Path

import pytest

from pincite.actions.pin import clause_number, pin_clause, pin_event, pin_figure, pin_quote
from pincite.actions.readings import adopt_reading
from pincite.intake.pool import WorkerPool
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Fact, Passage
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Clause, Version
from tests.actions import articles
from tests.casefile.making import new_case


@pytest.mark.parametrize(
    ("article", "words", "value", "qualifier", "period"),
    [
        (articles.FRENCH, "plus de 780 millions de\nfois", "780000000", "over", ""),
        (articles.FRENCH, "26 milliards de grains", "26000000000", "exactly", ""),
        (articles.ENGLISH, "more than 780 million times", "780000000", "over", ""),
        (
            articles.ENGLISH,
            "more than 26 billion grains in 2022 alone",
            "26000000000",
            "over",
            "2022",
        ),
        (articles.ENGLISH, "$210,000 a month", "210000", "exactly", ""),
    ],
)
def test_a_figure_is_read_from_the_selected_words(
    tmp_path: Path,
    pool: WorkerPool,
    article: str,
    words: str,
    value: str,
    qualifier: str,
    period: str,
) -> None:
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, article)
        words = words.replace("\n", " ")
        pinned = pin_figure(case_file, source.handle, *articles.stretch(case_file, source, words))
        figure, reading = case_file.items(Figure)[0], case_file.items(Reading)[0]
        assert (reading.value, reading.qualifier, reading.period) == (value, qualifier, period)
        assert figure.adopted == reading.id
        assert pinned.passage.exact == words
        assert reading.passage == pinned.passage.id
        assert pinned.passage.paragraph is not None


@pytest.mark.parametrize(
    ("article", "words", "edtf", "status"),
    [
        (articles.ENGLISH, "On April 19", "2023-04-19", "alleged"),
        (articles.FRENCH, "en mars", "2023-03", "alleged"),
        (articles.FRENCH, "d'ici au 7 juin", "2023-06-07", "prospective"),
        (articles.ENGLISH, "on Thursday", "2023-05-18", "alleged"),
    ],
)
def test_an_event_is_dated_from_the_articles_own_date(
    tmp_path: Path, pool: WorkerPool, article: str, words: str, edtf: str, status: str
) -> None:
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, article)
        pin_event(case_file, source.handle, *articles.stretch(case_file, source, words))
        fact = case_file.items(Fact)[0]
        assert (fact.date, fact.status) == (edtf, status)
        assert words in fact.sentence
        links = case_file.links_of(fact.id)
        assert [link.relation for link in links] == ["supports"]


def test_the_same_words_are_one_passage(tmp_path: Path, pool: WorkerPool) -> None:
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, articles.ENGLISH)
        where = articles.stretch(case_file, source, "more than 780 million times")
        pin_quote(case_file, source.handle, *where)
        pin_figure(case_file, source.handle, *where)
        assert len(case_file.items(Passage)) == 1


def test_a_second_reading_waits_until_it_is_adopted(tmp_path: Path, pool: WorkerPool) -> None:
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, articles.ENGLISH)
        first = pin_figure(
            case_file, source.handle, *articles.stretch(case_file, source, "$210,000 a month")
        )
        where = articles.stretch(case_file, source, "more than 26 billion grains")
        pin_figure(case_file, source.handle, *where, figure=first.item.handle)
        one, other = case_file.items(Reading)
        assert case_file.items(Figure)[0].adopted == one.id
        adopt_reading(case_file, other.handle)
        assert case_file.items(Figure)[0].adopted == other.id


def test_words_without_a_number_are_refused_and_nothing_is_left(
    tmp_path: Path, pool: WorkerPool
) -> None:
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, articles.ENGLISH)
        where = articles.stretch(case_file, source, "the miller complained")
        with pytest.raises(InvalidValue) as caught:
            pin_figure(case_file, source.handle, *where)
        assert caught.value.values["why"] == "no_quantity"
        assert case_file.counts() == {"source": 1}


def test_a_clause_makes_its_agreement(tmp_path: Path, pool: WorkerPool) -> None:
    words = "Milling agreement\n\nIV.B Quantities. No more than 50 sacks a day may be taken.\n"
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, words, published="2021-03")
        text = "IV.B Quantities. No more than 50 sacks a day may be taken."
        pin_clause(case_file, source.handle, *articles.stretch(case_file, source, text))
        clause, version = case_file.items(Clause)[0], case_file.items(Version)[0]
        assert (clause.number, clause.heading) == ("IV.B", "Quantities")
        assert version.source == source.id


@pytest.mark.parametrize(
    ("words", "number", "heading"),
    [
        ("II.D. Rate limits. Keep within them.", "II.D", "Rate limits"),
        ("Section 4 Audit: we may audit.", "4", "Audit"),
        ("Article 12.3 Résiliation – Le contrat prend fin.", "12.3", "Résiliation"),
        ("The parties agree that nothing here is numbered.", "", ""),
    ],
)
def test_clause_numbers(words: str, number: str, heading: str) -> None:
    assert clause_number(words) == (number, heading)


def test_undoing_a_pin_leaves_the_case_as_it_was(tmp_path: Path, pool: WorkerPool) -> None:
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, articles.ENGLISH)
        before = case_file.closure()
        where = articles.stretch(case_file, source, "On April 19")
        pin_event(case_file, source.handle, *where)
        case_file.undo()
        assert case_file.closure().items == before.items
