"""Rules 7 and 8: pinpoints inside their exhibit, bytes as they came in."""

import pytest

from pincite.document.closure import Extent
from tests.review.letters import codes, findings
from tests.review.making import dispute


@pytest.mark.parametrize(
    ("lang", "cite", "expected"),
    [
        ("en", "[@S4, ¶ 12]", []),
        ("en", "[@S4, ¶ 13]", ["7.paragraph"]),
        ("en", "[@S4, p. 2]", []),
        ("en", "[@S4, p. 3]", ["7.page"]),
        ("en", "[@S4, ¶ 10-14]", ["7.paragraph"]),
        ("en", "[@S5, ¶ 99]", []),
        ("fr", "[@S4, § 13]", ["7.paragraph"]),
        ("fr", "[@S4, p. 2]", []),
    ],
)
def test_a_pinpoint_beyond_the_end_blocks(lang: str, cite: str, expected: list[str]) -> None:
    assert codes(f"Voir {cite}.", lang=lang, rule=7) == expected


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_changed_bytes_block(lang: str) -> None:
    make = dispute()
    source = make.closure.by_handle["S4"]
    assert codes("Voir [@Q4].", make, lang, rule=8) == []
    (found,) = findings("Voir [@Q4].", make, lang, rule=8, changed_sources=frozenset({source.id}))
    assert (found.code, found.severity) == ("8.changed", "block")
    make.extents[source.id] = Extent(2, 12, intact=False)
    assert codes("Voir [@Q4].", make, lang, rule=8) == ["8.changed"]
