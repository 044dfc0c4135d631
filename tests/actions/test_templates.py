"""Templates of the case and of the firm: copied, changed, shared, removed, brought back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pincite.actions.cases import new_case
from pincite.actions.drafts import new_draft
from pincite.actions.templates import (
    SUFFIX,
    choose_firm_folder,
    copy_template,
    export_template,
    import_template,
    remove_template,
    rename_template,
    restore_template,
    save_template,
    template,
    templates,
    templates_folder,
)
from pincite.casefile import CaseFile
from pincite.model.errors import CaseFileError, DraftError, InvalidValue, NotFound

HEADER = "---\ntitle: {}\nname: {}\ndocument: letter\nlanguage: en\n---\n"
DEMAND = "program:en/demand-letter"


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CaseFile:
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path / "home"))
    return new_case(tmp_path / "quay", "Finch v. Harbour Line", author="Test Author")


def test_every_template_says_where_it_is_good_and_what_it_follows() -> None:
    found = [one for one in templates() if one.place == "program"]
    assert len(found) == 24
    for one in found:
        assert one.error is None
        assert one.jurisdiction, one.key
        assert len(one.rules) > 60, one.key


@pytest.mark.parametrize("place", ["case", "firm"])
def test_a_copy_is_edited_and_used(case: CaseFile, place: str) -> None:
    with case:
        key = copy_template(case, DEMAND, "Our demand", place)
        kept = template(case, key)
        assert (kept.place, kept.title, kept.name) == (place, "Our demand", "our-demand")
        assert kept.jurisdiction == "US"
        text = kept.text.replace("# Summary", "# What this is about")
        assert save_template(case, text, place, key) == key
        assert "# What this is about" in new_draft(case, "our-demand", "en").body
        assert rename_template(case, key, "Our other demand") == key
        assert template(case, key).title == "Our other demand"


def test_a_template_of_the_case_is_journaled_and_removal_undone(case: CaseFile) -> None:
    with case:
        key = copy_template(case, DEMAND, "Ours")
        remove_template(case, key)
        with pytest.raises(NotFound):
            template(case, key)
        assert case.undo_title == "Remove template"
        case.undo()
        assert template(case, key).title == "Ours"


def test_a_template_of_the_firm_is_set_aside_and_comes_back(case: CaseFile) -> None:
    with case:
        key = copy_template(case, DEMAND, "Ours", "firm")
        remove_template(case, key)
        assert all(one.place == "program" for one in templates(case))
        assert restore_template(case, key) == key
        assert template(case, key).title == "Ours"
        with pytest.raises(NotFound):
            restore_template(case, key)
        for outside in ("firm:../../settings.json", f"firm:../x{SUFFIX}", "firm:"):
            with pytest.raises(NotFound):
                remove_template(case, outside)
            with pytest.raises(NotFound):
                restore_template(case, outside)


def test_the_programs_own_stand(case: CaseFile) -> None:
    with case:
        for change in (
            lambda: remove_template(case, DEMAND),
            lambda: rename_template(case, DEMAND, "Mine"),
        ):
            with pytest.raises(InvalidValue):
                change()


@pytest.mark.parametrize(
    ("body", "line", "code"),
    [
        ("one\n\n{{ claims.__class__ }}\n", 9, "undefined"),
        ("one\n{% if %}\n", 8, "syntax"),
        ("{% include '/x' %}", 7, "forbidden"),
        ("a\nb\nc\n{{ nothing_here }}", 10, "undefined"),
        ("{{ 'F1'|bind }}", 7, "not_an_item"),
        ("\n{{ cycler.__init__.__globals__.os.popen('id').read() }}", 8, "undefined"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", 7, "forbidden"),
        ("{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}", 7, "forbidden"),
    ],
)
def test_an_error_names_its_line_and_nothing_is_kept(
    case: CaseFile, tmp_path: Path, body: str, line: int, code: str
) -> None:
    text = HEADER.format("T", "t") + body
    shared = tmp_path / f"t{SUFFIX}"
    shared.write_text(text, "utf-8")
    with case:
        attempts: list[Callable[[], object]] = [
            lambda: save_template(case, text),
            lambda: save_template(case, text, "firm"),
            lambda: import_template(case, str(shared)),
        ]
        for attempt in attempts:
            with pytest.raises(DraftError) as caught:
                attempt()
            assert caught.value.values["line"] == line
            assert caught.value.values["detail_code"] in (code, "forbidden", "undefined")
        assert case.undo_title == ""
        assert len(templates(case)) == 24


@pytest.mark.parametrize("place", ["case", "firm"])
def test_a_template_travels_as_a_file(case: CaseFile, tmp_path: Path, place: str) -> None:
    with case:
        key = copy_template(case, DEMAND, "Ours", "case")
        path = export_template(case, key, str(tmp_path / "ours"))
        assert path.suffix == SUFFIX
        assert path.read_text("utf-8") == template(case, key).text
        again = import_template(case, str(path), place)
        assert again != key
        assert template(case, again).title == "Ours"
        assert template(case, again).name == "ours-2"


def test_what_is_no_text_is_refused_with_its_line(case: CaseFile, tmp_path: Path) -> None:
    path = tmp_path / f"x{SUFFIX}"
    with case:
        for data in (b"---\ntitle: T\n\xff\xfe", b"---\ntitle: T\n\0"):
            path.write_bytes(data)
            with pytest.raises(DraftError) as caught:
                import_template(case, str(path))
            assert (caught.value.values["line"], caught.value.values["detail_code"]) == (
                3,
                "not_text",
            )


def test_markup_in_a_title_stays_words(case: CaseFile) -> None:
    with case:
        key = copy_template(case, DEMAND, "<b>Ours</b> {{ 7 }}\n---\nname: x")
        kept = template(case, key)
        assert kept.title == "<b>Ours</b> {{ 7 }} --- name: x"
        assert new_draft(case, kept.name, "en").title == kept.title


def test_counsel_chooses_the_folder(case: CaseFile, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    with case:
        with pytest.raises(CaseFileError):
            choose_firm_folder(case, str(shared))
        shared.mkdir()
        choose_firm_folder(case, str(shared))
        copy_template(case, DEMAND, "Ours", "firm")
        assert templates_folder() == shared / "templates"
        assert [file.name for file in templates_folder().iterdir()] == [f"ours.en{SUFFIX}"]
        (shared / "templates" / f"broken{SUFFIX}").write_text("no header", "utf-8")
        broken = [one for one in templates(case) if one.error is not None]
        assert [one.title for one in broken] == ["broken"]
