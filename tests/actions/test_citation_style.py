"""A draft's citation style: one of the program's, or a file that is tried and kept."""

from pathlib import Path

import pytest

from pincite.actions.citation_style import (
    add_citation_style,
    set_citation_style,
    set_cites,
    style_names,
    styles,
)
from pincite.actions.documents import draft_of, resolved
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.document.resolved import NoteMark, Paragraph
from pincite.drafting.csl_styles import built_in_style
from pincite.model.drafts import Draft
from pincite.model.errors import EvidenceError, InvalidValue, PinciteError
from pincite.model.evidence import Source
from pincite.model.obligations import Authority
from tests.casefile.making import new_case
from tests.drafting.test_csl import CASE
from tests.drafting.words import lines


def filled(case_file: CaseFile) -> str:
    with case_file.transaction("Fill") as change:
        law = change.add(Authority.checked(citation="Vane v. Mills", csl=CASE))
        draft = Draft.checked(title="L", body=f"A [@{law.handle}].", settings={"place": "X"})
        return change.add(draft).handle


def said(case_file: CaseFile, handle: str) -> str:
    return lines(resolved(case_file, draft_of(case_file, handle)).document.blocks)[0]


def test_a_style_by_name_by_file_and_back(tmp_path: Path) -> None:
    file = tmp_path / "house.csl"
    file.write_bytes(built_in_style("oscola").replace(b">ibid<", b">idem<"))
    with new_case(tmp_path) as case_file:
        handle = filled(case_file)
        first = said(case_file, handle)
        assert "Vane v. Mills, 12 Rep. 3d 45 (9th Cir. 2019)" in first
        set_citation_style(case_file, handle, "oscola")
        assert "Vane v Mills (2019)" in said(case_file, handle)
        set_citation_style(case_file, handle, str(file))
        file.unlink()
        assert "Vane v Mills (2019)" in said(case_file, handle)
        assert draft_of(case_file, handle).settings["citation_style"] == "house"
        draft = set_citation_style(case_file, handle)
        assert draft.settings == {"place": "X"}
        assert said(case_file, handle) == first
        case_file.undo()
        assert "Vane v Mills (2019)" in said(case_file, handle)


@pytest.mark.parametrize("data", [b"<style/>", b"\xff\xfe<", b"", b"<html/>"])
def test_a_file_that_is_no_style_changes_nothing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "odd.csl").write_bytes(data)
    with new_case(tmp_path) as case_file:
        handle = filled(case_file)
        with pytest.raises(PinciteError) as caught:
            set_citation_style(case_file, handle, str(tmp_path / "odd.csl"))
        assert "odd.csl" in sentence(caught.value, "fr")
        with pytest.raises(EvidenceError):
            set_citation_style(case_file, handle, str(tmp_path / "gone.csl"))
        assert draft_of(case_file, handle).settings == {"place": "X"}


def test_a_frozen_draft_keeps_its_style(tmp_path: Path) -> None:
    with new_case(tmp_path) as case_file:
        handle = filled(case_file)
        with case_file.transaction("Review") as change:
            change.update(draft_of(case_file, handle), state="approved")
        with pytest.raises(InvalidValue):
            set_citation_style(case_file, handle, "oscola")


def test_the_names_are_those_of_the_files() -> None:
    assert {"oscola"} < set(style_names())
    assert all(built_in_style(name) for name in style_names())


def test_citations_go_into_the_text_or_to_the_foot(tmp_path: Path) -> None:
    with new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            law = change.add(Authority.checked(citation="Vane v. Mills", csl=CASE))
            source = change.add(Source.checked(title="A notice", sha256="0" * 64))
            words = f"First [@{source.handle}]. Then [@{law.handle}]."
            handle = change.add(Draft.checked(title="L", body=words, jurisdiction="US")).handle
        usual = said(case_file, handle)
        assert "First (Ex. 1)" in usual
        set_cites(case_file, handle, "notes")
        assert "First (Ex. 1)" not in said(case_file, handle)
        document = resolved(case_file, draft_of(case_file, handle)).document
        (paragraph,) = document.blocks
        assert isinstance(paragraph, Paragraph)
        notes = [one for one in paragraph.inlines if isinstance(one, NoteMark)]
        first = [getattr(note.inlines[0], "text", "")[:5] for note in notes]
        assert first == ["Ex.\u00a01", "Vane "]
        set_cites(case_file, handle, "inline")
        assert "Then (Vane v. Mills" in said(case_file, handle)
        set_cites(case_file, handle)
        assert said(case_file, handle) == usual
        with pytest.raises(InvalidValue):
            set_cites(case_file, handle, "margin")


def test_counsels_own_style_is_kept_with_the_firm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path / "home"))
    file = tmp_path / "oscola.csl"
    file.write_bytes(built_in_style("oscola").replace(b">ibid<", b">idem<"))
    with new_case(tmp_path) as case_file:
        handle = filled(case_file)
        (tmp_path / "odd.csl").write_bytes(b"<style/>")
        with pytest.raises(PinciteError):
            add_citation_style(case_file, str(tmp_path / "odd.csl"))
        assert [one.place for one in styles()] == ["program"] * len(style_names())
        name = add_citation_style(case_file, str(file))
        assert name == "oscola-own"
        assert (styles()[-1].name, styles()[-1].place) == (name, "firm")
        file.unlink()
        set_citation_style(case_file, handle, name)
        assert "Vane v Mills (2019)" in said(case_file, handle)


def test_a_federal_rule_stands_without_a_section_sign(tmp_path: Path) -> None:
    csl = {"type": "legislation", "title": "Federal Rules", "container-title": "Fed. R. Civ. P."}
    with new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            fields = {"citation": "R", "type": "rule", "csl": {**csl, "section": "37(e)"}}
            law = change.add(Authority.checked(**fields))
            handle = change.add(Draft.checked(title="L", body=f"A [@{law.handle}].")).handle
        assert "Fed. R. Civ. P. 37(e)" in said(case_file, handle)
        assert "§" not in said(case_file, handle)
