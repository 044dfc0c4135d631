"""From an empty case to a letter that proves itself, with the real widgets; and back again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.drafts import new_draft
from pincite.actions.sample_case import load_sample
from pincite.model.drafts import Draft
from pincite.model.figures import Figure, Reading
from pincite.ui import i18n, theme
from pincite.ui.app import make_window
from pincite.ui.main_window import MainWindow
from tests.actions.articles import ENGLISH
from tests.casefile.making import rows
from tests.journeys.test_demo import text_of
from tests.journeys.window_hands import answer, choose_files, form, pick, save_as, until


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, every workspace in it."""
    i18n.install(qapp, "en")
    made = make_window(qapp)
    theme.apply("light")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.jobs.cancel_all()
    made.session.close_case()


def page(window: MainWindow, place: str) -> Any:
    """A workspace, brought to the front."""
    window.visit(place)
    return window.current()


def take_evidence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    choose_files(monkeypatch, path)
    sources = page(window, "sources")
    window.commands.run("case.add_evidence")
    until(qtbot, lambda: sources.reader.source is not None)


def pin_figure(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Select words in the reader and press Figure: two actions."""
    text = page(window, "sources").reader.text
    start = text.text().index(words)
    before = window.session.case.counts().get("reading", 0)
    text.select(start, start + len(words))
    text.bar.press("figure")
    until(qtbot, lambda: window.session.case.counts().get("reading", 0) == before + 1)


def build(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> dict[str, Any]:
    """New case, evidence, figure, parties, claim, link, draft; returns the rows at the start."""
    save_as(monkeypatch, folder / "mill.pincite")
    answer(
        lambda: window.commands.run("case.new"), form(title="Mill v. Bakery", author="Test Author")
    )
    start = rows(window.session.case)
    article = folder / "article.txt"
    article.write_text(ENGLISH, "utf-8")
    take_evidence(window, qtbot, monkeypatch, article)
    pin_figure(window, qtbot, "more than 780 million times")
    people = page(window, "people")
    for name, role, side in (
        ("Aster Mills", "client", "own"),
        ("Brindle Bakery", "opposing", "opposing"),
        ("Rowan Testcase", "counsel", "own"),
    ):
        answer(people.add, form(name=name, role=role, side=side))
    claims = page(window, "claims")
    answer(lambda: claims.add("claim"), form(title="Taking more than was agreed"))
    answer(lambda: claims.add("element"), form(text="How much was taken"))
    claims.view.pick("C1.1")
    answer(lambda: claims.card.link_wanted.emit("supports"), pick("F1"))
    return start


def test_from_an_empty_case_to_an_exported_letter(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    build(window, qtbot, monkeypatch, tmp_path)
    case = window.session.case
    figure, reading = case.items(Figure)[0], case.items(Reading)[0]
    assert (reading.value, reading.qualifier) == ("780000000", "over")
    links = {(link.relation, link.source) for link in case.links_of(case.by_handle("C1.1").id)}
    assert ("supports", figure.id) in links
    drafts = page(window, "drafts")
    answer(drafts.add, form(template="demand-letter en", date="2023-05-24"))
    assert case.items(Draft)[0].state == "draft"
    until(qtbot, lambda: drafts.desk.preview.pressed is not None)
    target = tmp_path / "letter.pdf"
    save_as(monkeypatch, target)
    drafts.send_out("pdf")
    assert "780,000,000 times more than Ex. 1 at ¶ 2" in text_of(target).replace("\u00a0", " ")
    assert "Brindle Bakery" in text_of(target)


def test_undoing_everything_is_the_start(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start = build(window, qtbot, monkeypatch, tmp_path)
    answer(page(window, "drafts").add, form(template="demand-letter en"))
    case = window.session.case
    assert rows(case) != start
    while window.session.undo_title():
        before = case.last_change
        window.commands.run("edit.undo")
        assert case.last_change is not before
    assert rows(case) == start
    assert case.verify().good


def test_another_reading_changes_draft_and_preview_but_not_the_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "sample.pincite"
    load_sample(path, author="Test Author")
    window.session.open_case(path)
    case = window.session.case
    window.session.do(lambda open_: new_draft(open_, "demand-letter"))
    body = case.items(Draft)[0].body
    drafts = page(window, "drafts")
    drafts.open_item("L1")
    until(qtbot, lambda: drafts.desk.preview.pressed is not None)
    first = drafts.desk.preview.pressed.pdf
    figure = case.by_handle("F1")
    answer_ = Reading.checked(figure=figure.id, value="795000000", qualifier="about")
    with case.transaction("Record figure") as change:
        made = change.add(answer_)
    figures = page(window, "figures")
    figures.open_item("F1")
    from pincite.actions.readings import adopt_reading

    window.session.do(lambda open_: adopt_reading(open_, made.handle))
    drafts = page(window, "drafts")
    until(qtbot, lambda: drafts.desk.preview.pressed.pdf != first)
    shown = tmp_path / "preview.pdf"
    shown.write_bytes(drafts.desk.preview.pressed.pdf)
    assert "795 million" in text_of(shown)
    assert "780 million" not in text_of(shown)
    until(qtbot, lambda: "795 million" in " ".join(drafts.desk.editor.toPlainText().split()))
    assert case.items(Draft)[0].body == body
