"""The firm in the window: its profile, a case's letterhead, citations, a new case from a case."""

import base64
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.bags import export_bag
from pincite.actions.drafts import new_draft
from pincite.actions.firm import firm
from pincite.actions.items import add_item
from pincite.actions.new_from_case import foreign_names
from pincite.drafting.csl_styles import built_in_style
from pincite.model.case import FirmProfile
from pincite.model.obligations import Authority
from pincite.ui import theme
from pincite.ui.dialogs.citation_style import CitationDialog
from pincite.ui.dialogs.firm import FirmDialog
from pincite.ui.dialogs.new_from_case import HitsDialog
from pincite.ui.firm_commands import FirmCommands
from pincite.ui.items.dialogs import edit_item
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.settings import SettingsPage
from tests.ui import dialogs
from tests.ui.pages import in_french
from tests.ui.sample import sample
from tests.ui.test_accessible import nameless, unreachable
from tests.ui.test_pictures import colours, keep


def fill_profile(dialog: object) -> None:
    assert isinstance(dialog, FirmDialog)
    dialog.head.editor("name").set_value("Vane & Quill")
    dialog.rest.editor("signatories").set_value(["Ida Vane | Partner | 4411", "Bo Orme"])
    dialog.rest.editor("typeface").set_value("sans")
    dialog.rest.editor("citation_style").set_value("oscola")
    dialog.action.click()


def test_the_firm_is_set_once_and_used(window: MainWindow, tmp_path: Path) -> None:
    window.visit("settings")
    page = window.current()
    assert isinstance(page, SettingsPage)
    card = page.findChildren(type(page.firm))[0]
    assert not card.use.isEnabled()
    dialogs.when_asked(fill_profile)
    card.ask()
    profile = firm().profile
    assert [(one.name, one.title, one.bar_number) for one in profile.signatories] == [
        ("Ida Vane", "Partner", "4411"),
        ("Bo Orme", "", ""),
    ]
    assert window.session.create_case(tmp_path / "new.pincite", "Wren v. Tide")
    case = window.session.case
    assert case.case.profile == profile
    assert case.counts()["party"] == 2
    assert card.use.isEnabled()


def test_a_wrong_line_keeps_the_dialog_open(window: MainWindow, tmp_path: Path) -> None:
    dialog = FirmDialog(FirmProfile(), "T", "", window)
    dialog.rest.editor("signatories").set_value([" | Partner"])
    assert not dialog.accepting()
    odd = tmp_path / "logo.png"
    odd.write_bytes(b"<svg/>")
    dialog.logo.take(odd)
    assert "logo.png" in dialog.logo.wrong.text()
    Image.new("RGB", (300, 100), "navy").save(odd)
    dialog.logo.take(odd)
    assert base64.b64decode(dialog.logo.logo).startswith(b"\x89PNG")
    dialog.deleteLater()


def test_a_cases_letterhead_is_journaled(open_window: MainWindow) -> None:
    dialogs.when_asked(fill_profile)
    open_window.commands.run("case.firm")
    session = open_window.session
    assert session.case.case.profile.name == "Vane & Quill"
    assert session.undo_title() == "Set firm profile"
    session.undo()
    assert session.case.case.profile.name == ""


def test_a_draft_takes_another_style_and_place(open_window: MainWindow, tmp_path: Path) -> None:
    session = open_window.session
    draft = session.perform(lambda case: new_draft(case, "reply", "en"))
    dialog = CitationDialog(session, draft, open_window)
    odd = tmp_path / "odd.csl"
    odd.write_bytes(b"<style/>")
    dialog.take(odd)
    assert dialog.form.values()["style"] == ""
    own = tmp_path / "house.csl"
    own.write_bytes(built_in_style("oscola"))
    dialog.take(own)
    assert dialog.form.values()["style"] == "house"
    dialog.form.editor("cites").set_value("notes")
    assert dialog.accepting()
    settings = session.case.by_handle(draft.handle).settings  # type: ignore[attr-defined]
    assert (settings["citation_style"], settings["cites"]) == ("house", "notes")
    dialog.deleteLater()


def test_an_authority_has_its_particulars_for_citation_styles(open_window: MainWindow) -> None:
    session = open_window.session
    law = session.perform(
        lambda case: add_item(
            case,
            "authority",
            {"citation": "Vane v. Mills", "csl": {"type": "legal_case", "note": "kept"}},
        )
    )
    dialogs.fill_in(**{"csl.title": "Vane v. Mills", "csl.volume": "12", "csl.issued": "2019"})
    assert edit_item(session, law.handle, open_window)
    found = session.case.by_handle(law.handle)
    assert isinstance(found, Authority)
    assert found.csl == {
        "type": "legal_case",
        "note": "kept",
        "title": "Vane v. Mills",
        "volume": "12",
        "issued": {"date-parts": [[2019]]},
    }
    before = session.case.last_change
    dialogs.agree()
    edit_item(session, law.handle, open_window)
    assert session.case.last_change is before


def test_a_new_case_is_written_once_all_is_decided(full_window: MainWindow, tmp_path: Path) -> None:
    session = full_window.session
    assert session.open_case(sample(tmp_path))
    hits = foreign_names(session.case, "Wren v. Tide")
    dialog = HitsDialog(hits, full_window)
    assert not dialog.accepting()
    assert hits[0]["field"] == "name"
    assert dialog.decisions()[hits[0]["key"]] == "keep"  # the firm's own name
    dialog.decide_all("blank")
    assert dialog.accepting()
    decisions = dialog.decisions()
    assert sorted(set(decisions.values())) == ["blank", "keep"]
    commands = FirmCommands(full_window)
    target = tmp_path / "wren.pincite"
    commands.make_from(target, "Wren v. Tide", ["firm", "tags", "claims"], decisions)
    assert session.title() == "Wren v. Tide"
    assert session.counts()["claims"] == 4
    assert session.counts()["people"] == 0
    dialog.deleteLater()


def test_a_case_is_opened_out_of_a_bag(open_window: MainWindow, tmp_path: Path) -> None:
    session = open_window.session
    session.perform(lambda case: export_bag(case, str(tmp_path / "bag")))
    commands = FirmCommands(open_window)
    commands.open_bag(tmp_path / "bag", tmp_path / "out.pincite")
    assert session.case.path == tmp_path / "out.pincite"
    assert session.title() == "Finch v. Harbour Line"
    said: list[str] = []
    session.failed.connect(said.append)
    with (tmp_path / "bag" / "data" / "case.pincite").open("ab") as file:
        file.write(b"x")
    commands.open_bag(tmp_path / "bag", tmp_path / "other.pincite")
    assert said
    assert not (tmp_path / "other.pincite").exists()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_pictures(
    qapp: QApplication,
    qtbot: QtBot,
    full_window: MainWindow,
    tmp_path: Path,
    mode: theme.Mode,
    language: str,
) -> None:
    assert full_window.session.open_case(sample(tmp_path, language))
    if language == "fr":
        in_french(qapp, full_window)
    theme.apply(mode)
    session = full_window.session
    draft = session.perform(lambda case: new_draft(case, "reply", language))
    hits = foreign_names(session.case, "Wren v. Microsoft")
    for name, dialog in (
        ("firm", FirmDialog(session.case.case.profile, "Vane & Quill", "", full_window)),
        ("hits", HitsDialog(hits, full_window)),
        ("citations", CitationDialog(session, draft, full_window)),
    ):
        dialog.show()
        assert nameless(dialog) == []
        assert unreachable(dialog) == []
        assert colours(keep(dialog, f"{name}-{mode}-{language}")) > 8
        dialog.close()
        dialog.deleteLater()
