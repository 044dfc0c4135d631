"""The Templates page: list, text and page; errors at their line; copied, shared, removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.cases import open_case
from pincite.actions.templates import SUFFIX, template
from pincite.model.drafts import Draft
from pincite.ui import theme
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.templates import Templates
from tests.ui import dialogs
from tests.ui.pages import in_french
from tests.ui.sample import WAIT, sample
from tests.ui.test_accessible import nameless, unreachable
from tests.ui.test_pictures import LOOKS, SIZES, colours, keep

DEMAND = "program:en/demand-letter"


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Iterator[Templates]:
    """The page over the sample case."""
    assert full_window.session.open_case(sample(tmp_path))
    full_window.commands.run("case.templates")
    found = full_window.current()
    assert isinstance(found, Templates)
    yield found
    found.sheet.stop()


def settled(page: Templates, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sheet.tried, timeout=WAIT):
        page.sheet.try_now()


def copied(page: Templates, title: str, place: str = "case") -> str:
    page.shelf.table.pick(DEMAND)
    dialogs.fill_in(title=title, place=place)
    page.copy_()
    return page.key


def test_the_list_is_a_sound_model_and_says_country_and_rules(page: Templates) -> None:
    QAbstractItemModelTester(page.shelf.model)
    assert len(page.shelf.model.ids()) == 24
    page.shelf.filter.setText("1231-6")
    assert page.shelf.model.ids()
    assert all("mise-en-demeure" in key or "follow-up" in key for key in page.shelf.model.ids())
    page.shelf.filter.setText("zzz")
    assert page.shelf.model.ids() == []


def test_the_page_shows_the_present_case_and_the_programs_own_stands(
    page: Templates, qtbot: QtBot
) -> None:
    settled(page, qtbot)
    assert page.key == DEMAND
    assert page.sheet.preview.pressed is not None
    assert page.sheet.code.isReadOnly()
    assert not page.sheet.save.isEnabled()
    assert "copy it" in page.sheet.save.toolTip()


def test_a_copy_is_edited_saved_and_used(page: Templates, qtbot: QtBot) -> None:
    key = copied(page, "Ours")
    assert key.startswith("case:L")
    page.sheet.code.setPlainText(page.sheet.text().replace("# Summary", "# In short"))
    assert key in page.shelf.unsaved
    page.show_key(DEMAND)
    page.show_key(key)
    assert "# In short" in page.sheet.text()  # what was typed is not lost on the way
    page.save()
    assert not page.shelf.unsaved
    assert page.session.case.undo_title == "Save template"
    dialogs.fill_in(title="Made")
    page.new_draft()
    made = page.session.case.items(Draft)
    assert "# In short" in made[-1].body


@pytest.mark.parametrize(
    ("wrong", "line"),
    [("{{ previous.__class__ }}", 41), ("{% include 'x' %}", 41), ("{% if %}", 41)],
)
def test_an_error_is_marked_at_its_line_and_not_kept(
    page: Templates, qtbot: QtBot, wrong: str, line: int
) -> None:
    copied(page, "Ours")
    lines = page.sheet.text().split("\n")
    lines.insert(line - 1, wrong)
    with qtbot.waitSignal(page.sheet.tried, timeout=WAIT, check_params_cb=lambda e: e is not None):
        page.sheet.code.setPlainText("\n".join(lines))
    assert page.sheet.code.wrong_line == line
    assert str(line) in page.sheet._wrong.text()
    before = page.session.case.undo_title
    page.save()
    assert page.session.case.undo_title == before
    page.sheet.go_to_error()
    assert page.sheet.code.textCursor().blockNumber() == line - 1


def test_removed_and_brought_back(page: Templates) -> None:
    key = copied(page, "Ours")
    page.remove(key)
    assert key not in page.shelf.model.ids()
    page.session.undo()
    assert key in page.shelf.model.ids()
    firm = copied(page, "The firm’s", "firm")
    assert firm.startswith("firm:")
    page.remove(firm)
    assert firm not in page.shelf.model.ids()
    assert page.back in page.top_actions()
    page.restore()
    assert page.key == firm
    assert page.back not in page.top_actions()


def test_renamed_and_shared_as_a_file(page: Templates, tmp_path: Path) -> None:
    key = copied(page, "Ours")
    dialogs.fill_in(title="Ours, better")
    page.rename()
    assert page.sheet.kept is not None
    assert page.sheet.kept.title == "Ours, better"
    path = tmp_path / f"ours{SUFFIX}"
    page.export_to(path)
    page.import_from(path)
    assert page.key != key
    said: list[str] = []
    page.session.failed.connect(said.append)
    path.write_text(path.read_text("utf-8") + "\n{{ ''.__class__ }}", "utf-8")
    page.import_from(path)
    assert str(path.read_text("utf-8").count("\n") + 1) in said[0]


@pytest.mark.parametrize("place", ["case", "firm"])
def test_what_was_typed_is_kept_when_the_case_is_closed(page: Templates, place: str) -> None:
    key = copied(page, "Ours", place)
    unfinished = page.sheet.text().replace("language: en", "language: e") + "\n{% if"
    page.sheet.code.setPlainText(unfinished)
    path = page.session.case.path
    page.session.close_case()
    with open_case(path) as case:
        kept = template(case, key)
        assert kept.text == unfinished
        assert kept.error is not None


def test_everything_is_named_and_reached_by_keys(page: Templates) -> None:
    copied(page, "Ours")
    assert nameless(page) == []
    assert unreachable(page) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("mode", "language"), LOOKS)
def test_pictures(
    qapp: QApplication,
    qtbot: QtBot,
    full_window: MainWindow,
    tmp_path: Path,
    mode: theme.Mode,
    language: str,
    size: tuple[int, int],
) -> None:
    assert full_window.session.open_case(sample(tmp_path, language))
    if language == "fr":
        in_french(qapp, full_window)
    theme.apply(mode)
    full_window.resize(*size)
    full_window.commands.run("case.templates")
    page = full_window.current()
    assert isinstance(page, Templates)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: not page.sheet.preview.sheet.image.isNull(), timeout=WAIT)
    assert colours(keep(full_window, f"templates-{mode}-{language}-{size[0]}")) > 20
    page.sheet.stop()
