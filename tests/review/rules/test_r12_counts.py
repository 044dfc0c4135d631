"""Rule 12: numbers agree with their lists."""

import pytest

from tests.review.letters import codes, findings
from tests.review.making import dispute

CLEAN = [
    ("en", "The four applications are {F2.members}."),
    ("en", "Three of the four applications are idle: {F2.members}."),
    ("en", "{F2} applications are registered: {F2.members}."),
    ("en", "We make the following two requests:\n\n1. stop;\n2. pay."),
    ("en", "Please do this within the next ten days:\n\n1. stop;\n2. pay."),
    ("en", "Ferris has two offices. It should send us:\n\n1. logs;\n2. tickets;\n3. mail."),
    ("en", "There are three offices: Portland; Bend; and Salem."),
    ("en", "Two of the three offices are open: Portland, all day; Bend, at noon; no other."),
    ("fr", "Les quatre applications sont {F2.members}."),
    ("fr", "Nous formulons les deux demandes suivantes :\n\n1. cesser ;\n2. payer."),
]
FAULTY = [
    ("en", "The five applications are {F2.members}.", "12.list"),
    ("en", "We make the following three requests:\n\n1. stop;\n2. pay.", "12.announced"),
    ("en", "There are four offices: Portland; Bend; and Salem.", "12.announced"),
    ("fr", "Il y a quatre bureaux : Lyon ; Dijon ; et Nantes.", "12.announced"),
    ("fr", "Les cinq applications sont {F2.members}.", "12.list"),
    ("fr", "Nous formulons les trois demandes suivantes :\n\n1. cesser ;\n2. payer.",
     "12.announced"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "body"), CLEAN)
def test_counts_that_agree_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=12) == []


@pytest.mark.parametrize(("lang", "body", "code"), FAULTY)
def test_counts_that_differ_block(lang: str, body: str, code: str) -> None:
    (found,) = findings(body, lang=lang, rule=12)
    assert (found.code, found.severity) == (code, "block")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_figure_over_a_list_of_another_length(lang: str) -> None:
    make = dispute()
    make.change(make.closure.by_handle["F2"], members=["Quill", "Lantern", "Tern Maps"])
    assert codes("{F2} applications.", make, lang, rule=12) == ["12.members"]
