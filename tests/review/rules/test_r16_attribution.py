"""Rules 16 and 26: who says so, and what only our own side has said."""

import pytest

from pincite.model.evidence import Fact, Source
from tests.review.letters import codes, findings
from tests.review.making import Making, dispute


def told(status: str, source: str, exact: str = "it ended") -> Making:
    make = dispute()
    press = make.add(Source, title="Paper", type=source, sha256="9" * 64)
    fact = make.add(Fact, sentence="The service ended early.", status=status)
    make.link(make.quote(press, exact), fact, "supports")
    return make


PLAIN = {"en": "{E1} [@E1].", "fr": "{E1} [@E1]."}
SAID = {
    "en": ["According to press reports, {E1:inside} [@E1].", "It appears that {E1:inside} [@E1].",
           "The press reported the facts that follow. {E1} [@E1].",
           "# What the press reported\n\n{E1} [@E1]."],
    "fr": ["Selon la presse, {E1:inside} [@E1].", "Il semble que {E1:inside} [@E1].",
           "La presse a rapporté ceci. {E1} [@E1]."],
}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(
    ("status", "source", "expected"),
    [
        ("disputed", "document", ["16.disputed"]),
        ("inferred", "document", ["16.inferred"]),
        ("alleged", "article", ["16.second_hand"]),
        ("alleged", "document", []),
        ("agreed", "article", []),
    ],
)
def test_a_plain_assertion(lang: str, status: str, source: str, expected: list[str]) -> None:
    assert codes(PLAIN[lang], told(status, source), lang, rule=16) == expected


@pytest.mark.parametrize(("lang", "body"), [(k, b) for k, all_ in SAID.items() for b in all_])
@pytest.mark.parametrize(("status", "source"), [("disputed", "document"), ("alleged", "article")])
def test_attributed_by_the_sentence_or_its_lead(
    lang: str, body: str, status: str, source: str
) -> None:
    assert codes(body, told(status, source), lang, rule=16) == []


@pytest.mark.parametrize(
    ("lang", "exact", "body", "expected"),
    [
        ("en", "the use may have been lawful", "The use was lawful [@Q7].", ["16.hedge"]),
        ("en", "the use may have been lawful", "The use may have been lawful [@Q7].", []),
        ("en", "the use was lawful in May", "The use was lawful [@Q7].", []),
        ("fr", "l’usage semble licite", "L’usage était licite [@Q7].", ["16.hedge"]),
        ("fr", "l’usage semble licite", "L’usage semble licite [@Q7].", []),
    ],
)
def test_a_lost_may(lang: str, exact: str, body: str, expected: list[str]) -> None:
    make = dispute()
    note = make.add(Source, title="Note", type="document", sha256="9" * 64)
    make.quote(note, "nothing", language=lang)
    passage = make.quote(note, exact, language=lang)
    assert codes(body.replace("Q7", passage.handle), make, lang, rule=16) == expected


def test_a_contracts_may_is_a_permission() -> None:
    make = dispute()
    clause = make.quote(make.get(Source, "S6"), "the licensor may be asked")
    assert codes(f"The licensor is asked [@{clause.handle}].", make, rule=16) == []


CIRCULAR = [
    ("en", "In 2022 Ferris made {F1} calls [@F1].", ["26.circular"]),
    ("en", "As stated in our letter of May 18, 2023, Ferris made {F1} calls in 2022.", []),
    ("en", "On the information available, Ferris made {F1} calls in 2022.", []),
    ("en", "Ferris named {F2} applications.", []),
    ("fr", "En 2022, Ferris a adressé {F1} appels [@F1].", ["26.circular"]),
    ("fr", "Comme indiqué dans notre lettre, Ferris a adressé {F1} appels en 2022.", []),
]


@pytest.mark.parametrize(("lang", "body", "expected"), CIRCULAR)
def test_our_own_word_is_no_proof(lang: str, body: str, expected: list[str]) -> None:
    found = findings(body, lang=lang, rule=26)
    assert [one.code for one in found] == expected
    assert codes(body, lang=lang, rule=16) == []


def test_a_second_origin_ends_it() -> None:
    make = dispute()
    logs = make.add(Source, title="Logs", type="data", sha256="8" * 64)
    make.link(make.quote(logs, "311,000,000"), make.closure.by_handle["F1"], "supports")
    assert codes("In 2022 Ferris made {F1} calls [@F1].", make, rule=26) == []
