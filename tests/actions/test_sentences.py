"""Every error that can be raised has a sentence, in both languages, that says what to do."""

import json
import re
from pathlib import Path

import pytest

from pincite import resources
from pincite.actions.sentences import known, say, sentence
from pincite.drafting.templates import read_template
from pincite.model import errors

ROOT = Path(resources.root()).parent
TABLE = json.loads(resources.path("sentences", "errors.json").read_text("utf-8"))
SCOPES = {
    "CaseFileError": "case",
    "ReadOnlyCase": "case",
    "ReadError": "evidence",
    "EvidenceError": "evidence",
    "CannotUndo": "undo",
    "DraftError": "draft",
    "PressError": "press",
}
OWN_ROOM = {"no_date", "needs_published", "ambiguous_date", "empty_passage"}


def raised() -> set[tuple[str, str]]:
    """Class and code of every error that the source raises by name."""
    found = set()
    pattern = re.compile(r"(\w+)\(\s*\"([a-z_]+)\"")
    for path in (ROOT / "desktop").rglob("*.py"):
        for name, code in pattern.findall(path.read_text("utf-8")):
            if name in SCOPES:
                found.add((name, code))
    return found


def test_every_code_has_a_sentence_of_its_own_or_of_its_kind() -> None:
    missing = {
        (name, code)
        for name, code in raised()
        if code not in OWN_ROOM
        and not known(f"{SCOPES[name]}.{code}")
        and not known(f"text.{code}")
        and SCOPES[name] not in ("draft", "press")
    }
    assert missing == set()


def test_every_reason_for_a_refused_value_has_a_sentence() -> None:
    text = "".join(p.read_text("utf-8") for p in (ROOT / "desktop").rglob("*.py"))
    reasons = set(re.findall(r'InvalidValue\([^)]*why="([a-z_]+)"', text))
    assert {why for why in reasons if not known(f"invalid.{why}")} == set()


@pytest.mark.parametrize("key", sorted(TABLE))
def test_both_languages_name_the_same_values(key: str) -> None:
    english, french = TABLE[key]
    assert set(re.findall(r"{(\w+)}", english)) == set(re.findall(r"{(\w+)}", french))
    assert english != french


def test_a_bug_names_its_place_and_not_its_words() -> None:
    try:
        raise KeyError("the client's secret")
    except KeyError as error:
        words = sentence(error)
    assert "KeyError" in words
    assert "secret" not in words
    assert "test_sentences.py" in words


def test_a_templates_error_names_its_line() -> None:
    with pytest.raises(errors.DraftError) as caught:
        read_template("---\ntitle: A\nname a\n---\n")
    for language in ("en", "fr"):
        assert "3" in sentence(caught.value, language)
        assert "–" not in sentence(caught.value, language)


def test_a_missing_value_shows_as_a_dash() -> None:
    assert "–" in say("case.missing")
