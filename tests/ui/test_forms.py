"""Forms: values, errors beside fields, names for screen readers, the order of Tab."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Errors, Field, Form, Values
from tests.ui.keys import press

FIELDS = [
    Field("title", "Title", required=True),
    Field("note", "Note", "multiline"),
    Field("status", "Status", "choice", choices=[("open", "Open"), ("met", "Met")]),
    Field(
        "date",
        "Date",
        "date",
        help="As the source says it.",
        check=lambda words: "" if words[:1].isdigit() else "This is not a date.",
        echo=lambda words: f"Understood as {words}",
    ),
    Field("party", "Party", "party", choices=lambda: [("P1", "Ada Finch"), ("P2", "The port")]),
    Field("service", "Served", "check"),
    Field("aliases", "Aliases", "list"),
]
VALUES: Values = {
    "title": "Quay counts",
    "note": "Two\nlines",
    "status": "met",
    "date": "2024-05-03",
    "party": "P2",
    "service": True,
    "aliases": ["Port", "The harbour"],
}


def make(qtbot: QtBot, **options: object) -> Form:
    form = Form(FIELDS, VALUES, **options)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.show()
    return form


def shown(form: QWidget) -> str:
    return "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("stacked", [False, True])
def test_values_come_back_as_they_went_in(qtbot: QtBot, stacked: bool) -> None:
    form = make(qtbot, stacked=stacked)
    assert form.values() == VALUES
    assert form.changes() == {}


def test_a_new_party_is_the_words_typed(qtbot: QtBot) -> None:
    form = make(qtbot)
    form.editor("party").set_value("Odile Marchand")
    assert form.changes() == {"party": "Odile Marchand"}


def test_a_field_that_is_needed_says_so_and_gets_the_focus(qtbot: QtBot) -> None:
    form = make(qtbot)
    form.editor("title").set_value("")
    assert not form.check()
    assert "This is needed." in shown(form)
    assert form.editor("title").inner.property("wrong") is True
    form.editor("title").set_value("Again")
    assert "This is needed." not in shown(form)
    assert form.check()


def test_one_field_is_checked_and_echoed(qtbot: QtBot) -> None:
    form = make(qtbot)
    assert "Understood as 2024-05-03" in shown(form)
    form.editor("date").set_value("soon")
    assert not form.check()
    assert "This is not a date." in shown(form)


def test_the_whole_is_checked_after_its_fields(qtbot: QtBot) -> None:
    def validate(values: Values) -> Errors:
        return {"note": "Say why."} if values["status"] == "met" else {}

    form = make(qtbot, validate=validate)
    assert not form.check()
    assert "Say why." in shown(form)
    form.editor("status").set_value("open")
    assert form.check()


def test_a_field_commits_when_it_is_left_and_right(qtbot: QtBot) -> None:
    form = make(qtbot)
    form.editor("date").set_value("soon")
    with qtbot.assertNotEmitted(form.committed):
        form.editor("date").left.emit()
    form.editor("date").set_value("2024")
    with qtbot.waitSignal(form.committed) as committed:
        form.editor("date").left.emit()
    assert committed.args == ["date", "2024"]
    with qtbot.assertNotEmitted(form.committed):
        form.editor("date").left.emit()


def test_every_input_has_a_name_and_a_buddy_or_words_of_its_own(qtbot: QtBot) -> None:
    form = make(qtbot)
    named = [form.editor(field.name).inner.accessibleName() for field in FIELDS]
    assert named == [field.label for field in FIELDS]
    buddies = [label.buddy() for label in form.findChildren(QLabel) if label.buddy() is not None]
    assert len(buddies) == len(FIELDS) - 1
    assert form.editor("date").inner.accessibleDescription() == "As the source says it."


def test_tab_goes_down_the_form(qtbot: QtBot) -> None:
    form = make(qtbot)
    form.window().activateWindow()
    form.editor("title").inner.setFocus()
    for name in ("note", "status", "date", "party"):
        press(qtbot, form.focusWidget(), Qt.Key.Key_Tab)
        assert form.focusWidget() is form.editor(name).inner


def test_a_dialog_stays_until_the_form_is_right(qtbot: QtBot, tmp_path: Path) -> None:
    saved: list[Values] = []

    def save(values: Values) -> Errors:
        saved.append(values)
        return {"": "The case is read-only."} if len(saved) == 1 else {}

    dialog = FormDialog("Event", "Save", FIELDS, {**VALUES, "title": ""}, save=save)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.action.click()
    assert dialog.isVisible()
    assert saved == []
    dialog.form.editor("title").set_value("Counts")
    dialog.action.click()
    assert "The case is read-only." in shown(dialog)
    dialog.action.click()
    assert dialog.result() == FormDialog.DialogCode.Accepted
    assert saved[-1]["title"] == "Counts"
