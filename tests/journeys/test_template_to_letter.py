"""From the sample case, in the window: template to issued letter in at most twelve actions."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from pincite.actions.items import edit_item
from pincite.model.drafts import Draft, DraftVersion
from pincite.ui import i18n, theme
from pincite.ui.app import make_window
from pincite.ui.main_window import MainWindow
from pincite.ui.widgets import Button
from pincite.ui.widgets.navigator import NavigatorButton
from tests.journeys.counted import Hands
from tests.journeys.window_hands import until
from tests.ui.sample import sample

MOST = 12


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window with the sample case open, at its first place."""
    i18n.install(qapp, "en")
    made = make_window(qapp)
    theme.apply("light")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    assert made.session.open_case(sample(tmp_path))
    yield made
    made.session.jobs.cancel_all()
    made.session.close_case()


def begin(hands: Hands, window: MainWindow, template: str) -> Any:
    """Navigator, New draft, the template, Make: five actions."""
    places = window.navigator.findChildren(NavigatorButton)
    hands.click(next(one for one in places if one.text() == "Drafts"), "Drafts")
    drafts: Any = window.current()

    def choose(dialog: Any) -> None:
        box = dialog.form.editor("template").findChild(QComboBox)
        if box.currentData() != template:
            hands.choose(box, template)

    hands.in_dialog(
        lambda: hands.click(drafts.new), choose, lambda dialog: hands.click(dialog.action)
    )
    until(hands.qtbot, drafts.desk.fit.shown_once)
    return drafts


def finish(hands: Hands, drafts: Any) -> None:
    """Approve by the lawyer who is named, then issue: four actions."""
    button = drafts.standing.button
    until(hands.qtbot, button.isEnabled)
    hands.in_dialog(
        lambda: hands.click(button), lambda dialog: hands.click(dialog.action, "Approve (named)")
    )
    until(hands.qtbot, lambda: "Issue" in button.text() and button.isEnabled())
    hands.in_dialog(lambda: hands.click(button), lambda dialog: hands.click(dialog.action))


def test_the_sample_becomes_an_issued_letter(window: MainWindow, qtbot: QtBot) -> None:
    hands = Hands(qtbot)
    drafts = begin(hands, window, "demand-letter en")
    finish(hands, drafts)
    _issued(window, hands)


def test_a_figure_that_blocks_is_adopted_on_the_way(window: MainWindow, qtbot: QtBot) -> None:
    hands = Hands(qtbot)
    drafts = begin(hands, window, "demand-letter en")
    window.session.do(lambda case: edit_item(case, "F1", {"adopted": None}))  # by another's hand
    fit = drafts.desk.fit
    until(qtbot, lambda: any(one.finding.code == "14.broken" for one in fit.found()))
    assert not drafts.standing.button.isEnabled()
    assert "[F1?]" in drafts.desk.editor.toPlainText()

    def adopts() -> list[Button]:
        return [b for b in fit.findChildren(Button) if "Adopt" in b.text() and b.isVisible()]

    until(qtbot, adopts)  # a row put into a window on show is seen a turn of the loop later
    hands.click(adopts()[0])
    hands.menu("F1.1")
    finish(hands, drafts)
    _issued(window, hands)


def _issued(window: MainWindow, hands: Hands) -> None:
    case = window.session.case
    draft = case.items(Draft)[0]
    assert draft.state == "issued"
    states = [one.state for one in case.items(DraftVersion, draft=draft.id)]
    assert states == ["approved", "issued"]
    approved = case.items(DraftVersion, draft=draft.id)[0]
    assert approved.made_by == "Alex Spiro"
    sys.stdout.write("".join(f"{n:2} {said}\n" for n, said in enumerate(hands.said, start=1)))
    assert hands.count <= MOST
