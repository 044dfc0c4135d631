"""Rules 17 and 28: conflicts are disclosed; issued letters are not contradicted."""

import pytest

from pincite.model.evidence import Passage
from pincite.model.figures import Figure
from pincite.review.context import Issued
from tests.review.letters import codes
from tests.review.making import Making, dispute


def conflicting(note: str = "") -> Making:
    make = dispute()
    figure = make.figure(
        "Price",
        "210000",
        make.get(Passage, "Q4"),
        unit="USD",
    )
    make.reading(figure, "42000", make.get(Passage, "Q2"))
    make.change(make.closure.by_handle[figure.handle], conflict_note=note)
    return make


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "The price is {F3}.", ["17.conflict"]),
        ("en", "The price is {F3}; another report gives another price.", []),
        ("en", "The price is {F3}.^[Reports differ.]", []),
        ("en", "The price is {F3}. Elsewhere it is {F3.2}.", []),
        ("fr", "Le prix est de {F3}.", ["17.conflict"]),
        ("fr", "Le prix est de {F3} ; d’autres sources en donnent un autre.", []),
    ],
)
def test_a_conflict_must_be_disclosed(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, conflicting(), lang, rule=17) == expected


def test_a_resolved_conflict_passes() -> None:
    make = conflicting("The tariff page is the primary source.")
    assert codes("The price is {F3}.", make, rule=17) == []
    assert codes("In 2022 there were {F1} calls.", rule=17) == []


@pytest.mark.parametrize(("lang", "body"), [("en", "In 2022: {F1}."), ("fr", "En 2022 : {F1}.")])
def test_an_issued_letter_said_otherwise(lang: str, body: str) -> None:
    words = {"en": ("more than 310 million", "more than 290 million"),
             "fr": ("plus de 310 millions", "plus de 290 millions")}[lang]  # fmt: skip
    same = Issued("L1", "First", "2023-05-18", said=(("F1", words[0]),))
    other = Issued("L1", "First", "2023-05-18", said=(("F1", words[1]),))
    assert codes(body, lang=lang, rule=28, previous=(same,)) == []
    assert codes(body, lang=lang, rule=28, previous=(other,)) == ["28.differs"]
    assert codes(body, lang=lang, rule=28, previous=(other, same)) == []


def test_our_letter_in_evidence_said_otherwise() -> None:
    make = dispute()
    figure = make.get(Figure, "F1")
    reading = make.reading(figure, "90000000", make.get(Passage, "Q4"))
    assert codes("In 2022: {F1}.", make, rule=28) == []
    make.change(figure, adopted=reading.id)
    assert codes("In 2022: {F1}.", make, rule=28) == ["28.differs"]
