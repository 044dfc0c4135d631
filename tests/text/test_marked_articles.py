"""The bars for reading figures and dates, on invented articles in both languages."""

from tests.text import measure


def test_enough_is_marked() -> None:
    assert measure.quantities().marked >= 60
    assert measure.dates().marked >= 60
    languages = {article["language"] for _, article in measure.articles()}
    assert languages == {"en", "fr"}


def test_marks_lie_where_they_say() -> None:
    for name, article in measure.articles():
        for mark in (*article["quantities"], *article["dates"]):
            assert article["text"][mark["start"] : mark["end"]] == mark["exact"], name


def test_figures_are_read_at_the_bar() -> None:
    score = measure.quantities()
    assert min(score.precision, score.recall) >= 0.95, "\n".join(score.misses or [])


def test_dates_are_read_at_the_bar() -> None:
    score = measure.dates()
    assert min(score.precision, score.recall) >= 0.95, "\n".join(score.misses or [])


def test_the_measure_notices_a_wrong_reading() -> None:
    score = measure.Score(misses=[])
    mark = {"start": 0, "end": 4, "edtf": "2023", "deadline": False}
    measure.tally(score, "x", [mark], [], measure.same_date)
    assert (score.marked, score.right) == (1, 0)
