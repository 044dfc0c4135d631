"""Rules 21 and 27: translations with original, translator, language; authorities checked."""

import pytest

from pincite.model.evidence import Passage
from pincite.model.obligations import Authority
from tests.review.letters import codes
from tests.review.making import Making, dispute


def translated(**fields: str) -> Making:
    make = dispute()
    whole = {"translation": "over 310 million calls", "translation_language": "en",
             "translator": "I. Calder", **fields}  # fmt: skip
    make.change(make.closure.by_handle["Q3"], **whole)
    return make


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"translator": ""}, ["21.translator"]),
        ({"translation_language": ""}, ["21.into"]),
        ({"language": ""}, ["21.language"]),
        ({"translation": ""}, []),
    ],
)
def test_a_bound_translation(fields: dict[str, str], expected: list[str]) -> None:
    assert codes("The paper says {Q3}.", translated(**fields), rule=21) == expected


def test_into_french() -> None:
    make = dispute()
    passage = make.closure.by_handle["Q4"]
    assert isinstance(passage, Passage)
    make.change(passage, language="en", translation="le service cessera")
    assert codes("L’avis annonce {Q4}.", make, "fr", rule=21) == ["21.into"]


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "It said “over 310 million” (our translation).", ["21.original"]),
        ("en", "It said “over 310 million” (our translation) [@Q3].", []),
        ("fr", "On lit « plus de 310 millions » (traduction libre).", ["21.original"]),
        ("fr", "On lit « plus de 310 millions » (traduction libre) [@Q2].", []),
    ],
)
def test_a_typed_translation(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=21) == expected


@pytest.mark.parametrize(
    ("by", "on", "expected"),
    [
        ("", "", ["27.unchecked"]),
        ("I. Calder", "", ["27.unchecked"]),
        ("I. Calder", "2023-05-20", []),
        ("I. Calder", "2022-01-20", ["27.old"]),
    ],
)
@pytest.mark.parametrize(("lang", "body"), [("en", "See that [@Y1]."), ("fr", "Voir [@Y1].")])
def test_authorities(lang: str, body: str, by: str, on: str, expected: list[str]) -> None:
    make = dispute()
    make.add(Authority, citation="Harrow v. Vane, 12 Rep. 345 (1993)", checked_by=by, checked_on=on)
    assert codes(body, make, lang, rule=27) == expected


def test_the_template_states_the_age() -> None:
    make = dispute()
    make.add(Authority, citation="Code, s. 4", checked_by="I. C.", checked_on="2023-05-01")
    assert codes("See [@Y1].", make, rule=27, settings={"authority_age": "10"}) == ["27.old"]
    assert codes("See [@Y1].", make, rule=27, settings={"authority_age": "soon"}) == []
