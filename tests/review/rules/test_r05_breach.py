"""Rule 5: a breach has a clause, a fact and an exhibit."""

import pytest

from tests.review.letters import codes

WHOLE = [
    ("en", "# Breach\n\nIn 2022 Ferris breached Section II.D [@K2], as its calls show [@Q4]."),
    ("en", "# Breach\n\nFerris has breached clause 4 (Exhibit 3)."),
    ("en", "# Breach\n\nOn information and belief, Ferris has breached its promises."),
    ("en", "# Facts\n\nFerris stopped the service.\n\n# Demands\n\nPlease answer."),
    ("fr", "# Manquements\n\nFerris a manqué à l’article II.D [@K2] (pièce n° 3)."),
]
LACKING = [
    ("en", "# Breach\n\nIn 2022 Ferris breached its contract [@Q4].", ["5.clause"]),
    ("en", "# Breach\n\nIn 2022 Ferris breached Section II.D.", ["5.exhibit"]),
    ("en", "# Breach\n\nFerris breached Section II.D.", ["5.several"]),
    ("fr", "# Manquements\n\nEn 2022, Ferris a manqué à ses engagements [@Q4].", ["5.clause"]),
    ("fr", "# Manquements\n\nEn 2022, Ferris a manqué à l’article II.D.", ["5.exhibit"]),
]


@pytest.mark.parametrize(("lang", "body"), WHOLE)
def test_a_whole_breach_passes(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=5) == []


@pytest.mark.parametrize(("lang", "body", "expected"), LACKING)
def test_what_a_breach_lacks(lang: str, body: str, expected: list[str]) -> None:
    assert sorted(codes(body, lang=lang, rule=5)) == sorted(expected)
