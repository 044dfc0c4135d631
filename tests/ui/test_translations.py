"""Every word of the window is in French, set as French is set."""

import re

import pytest
from lxml import etree
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pincite import resources
from pincite.ui import i18n, theme
from pincite.ui.app import make_window
from pincite.ui.commands import table
from pincite.ui.widgets import ElidedLabel

# Words that both languages share.
SAME = {
    "Pincite",
    "Français",
    "English",
    "Sources",
    "Source",
    "Passage",
    "Version",
    "Clause",
    "Communication",
    "Relation",
    "Note",
    "Page",
    "Pages",
    "Document",
    "Client",
    "Image",
    "Type",
    "Date",
    "Phase",
    "Application",
    "Description",
    "Style",
    "Copies",
    "Signature",
    "note",
    "Bates",
    "%n documents",
    "PDF (*.pdf)",
    "Word (*.docx)",
    "URL",
    "Machine",
    "Archive",
    "Corroboration",
    "Compatible",
    "Intact",
    "Original",
    "Suggestion",
    "Citations",
    "Citations…",
    "Logo",
    "Volume",
    "France",
}
_ALIKE = {word.lower().rstrip("s") for word in SAME}
ENGLISH = re.compile(r"\b(the|of|and|your|open|case|new|this|not|with|settings)\b", re.IGNORECASE)
BAD_SPACE = re.compile(r"[^\u00a0]:(?!\S)|[^\u202f\u00a0][;?!»]|«[^\u00a0]|'")


def alike(source: str) -> bool:
    """Whether a string is of a word that both languages write alike, counted or not."""
    plain = re.sub(r"%\w|\(%1\)", "", source).strip()
    return source in SAME or plain.lower().rstrip("s") in _ALIKE


def messages() -> list[tuple[str, str, list[str]]]:
    root = etree.fromstring((resources.path("translations") / "pincite_fr.ts").read_bytes())
    found = []
    named = [(c.findtext("name", ""), m) for c in root.iter("context") for m in c.iter("message")]
    for name, message in named:
        element = message.find("translation")
        forms = [] if element is None else [form.text or "" for form in element]
        words = forms or ["" if element is None else element.text or ""]
        found.append((name, message.findtext("source", ""), words))
    return found


def test_every_string_has_its_french() -> None:
    assert len(messages()) > 100
    assert [(name, source) for name, source, words in messages() if not all(words)] == []


def test_no_english_is_left_in_the_french() -> None:
    left = [
        source
        for _, source, words in messages()
        if any(word == source and not alike(source) for word in words)
        or any(ENGLISH.search(re.sub(r"\{\w+\}|SIL Open Font", "", word)) for word in words)
    ]
    assert left == []


def test_french_is_spaced_as_french() -> None:
    wrong = [
        word
        for _, _, words in messages()
        for word in words
        if BAD_SPACE.search(re.sub(r"\(\*\.\w+\)|https?:\S+", "", word))
    ]
    assert wrong == []


def test_placeholders_survive_translation() -> None:
    slots = re.compile(r"%\d|%n|\{\w+\}")
    for _, source, words in messages():
        for word in filter(None, words):  # one that is missing fails a test of its own
            assert sorted(slots.findall(word)) == sorted(slots.findall(source)), source


def test_the_catalogue_is_the_source(qapp: QApplication) -> None:
    i18n.install(qapp, "fr")
    titles = {title for title, _ in table().values()}
    assert titles == {"&Fichier", "&Édition", "&Dossier", "&Affichage", "A&ide"}


def shown_words(root: QWidget) -> set[str]:
    found: set[str] = set()
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton | ElidedLabel):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        found.add(widget.accessibleName())
        found.add(widget.toolTip())
    return {words.strip() for words in found}


@pytest.mark.parametrize("page", ["welcome", "settings"])
def test_the_pages_show_no_english_in_french(qapp: QApplication, qtbot: QtBot, page: str) -> None:
    from pincite.ui import settings as profile

    profile.save(profile.Settings(language="fr"))
    window = make_window(qapp)
    theme.apply("light")
    qtbot.addWidget(window)
    window.visit(page)
    window.show()
    words = {word.replace(str(profile.home()), "") for word in shown_words(window)}
    assert "Réglages" in words
    assert [word for word in words if ENGLISH.search(word) and word not in SAME] == []
