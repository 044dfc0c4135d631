"""Pictures of dialogs, of places where nothing is yet, and of the reader's tabs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.drafts import new_draft
from pincite.ui import theme
from pincite.ui.dialogs import Dialog
from pincite.ui.dialogs.case import ask_details, ask_new_case, ask_passphrase
from pincite.ui.dialogs.export_report import choose_profile
from pincite.ui.dialogs.firm import ask_profile
from pincite.ui.dialogs.new_from_case import ask_parts
from pincite.ui.items.dialogs import add_item, link_item, remove_items
from pincite.ui.items.fields import _FORMS
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.drafts.sent import Sent
from pincite.ui.workspaces.drafts.side_by_side import SideBySide
from pincite.ui.workspaces.sources import Sources
from pincite.ui.workspaces.sources.redacting import Redacting
from tests.ui.pages import in_french, open_empty, visit
from tests.ui.sample import WAIT, sample
from tests.ui.test_pictures import SELDOM, colours, keep

LOOKS = [("light", "en"), pytest.param("dark", "fr", marks=SELDOM)]
PLACES = (
    "overview", "sources", "timeline", "figures", "agreements", "claims", "people", "drafts",
    "exhibits", "history", "templates",
)  # fmt: skip


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names that dialogs get, in order; each is looked at and given up when it opens."""
    names: list[str] = []

    def look(dialog: Dialog) -> int:
        dialog.show()
        assert colours(keep(dialog, f"dialog-{names[-1]}")) > 5, names[-1]
        dialog.hide()
        return 0

    monkeypatch.setattr(Dialog, "exec", look)
    yield names
    assert len(names) > 25


def _look(app: QApplication, window: MainWindow, mode: theme.Mode, language: str) -> str:
    if language == "fr":
        in_french(app, window)
    theme.apply(mode)
    return f"-{mode}-{language}"


@pytest.mark.parametrize(("mode", "language"), LOOKS)
def test_dialogs(
    qapp: QApplication,
    full_window: MainWindow,
    tmp_path: Path,
    shown: list[str],
    mode: theme.Mode,
    language: str,
) -> None:
    session, window = full_window.session, full_window
    assert session.open_case(sample(tmp_path, language))
    end = _look(qapp, window, mode, language)
    case = session.case
    new_draft(case, "demand-letter")
    for kind in _FORMS:
        shown.append(f"form-{kind}{end}")
        add_item(session, kind, {}, window)
    asked = {
        "new-case": lambda: ask_new_case(window, ""),
        "case-details": lambda: ask_details(case.case, window),
        "passphrase": lambda: ask_passphrase("quay.pincite", True, window),
        "firm": lambda: ask_profile(case.case.profile, "Firm", "", window),
        "new-from-case": lambda: ask_parts(window),
        "for-filing": lambda: choose_profile(window, "france"),
        "compare": lambda: SideBySide(session, "L1", window).exec(),
        "service": lambda: Sent(session, window).serve("L1"),
        "link": lambda: link_item(session, "F1", "supports", ("claim", "element"), window),
        "remove": lambda: remove_items(session, ["S1"], window),
        "redact": lambda: Redacting(session, window).area(
            case.by_handle("S1"), 1, None, (612, 792)  # type: ignore[arg-type]
        ),
    }  # fmt: skip
    for name, ask in asked.items():
        shown.append(f"{name}{end}")
        ask()  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(("mode", "language"), LOOKS)
def test_places_where_nothing_is_yet(
    qapp: QApplication, full_window: MainWindow, tmp_path: Path, mode: theme.Mode, language: str
) -> None:
    open_empty(full_window, tmp_path)
    end = _look(qapp, full_window, mode, language)
    for place in PLACES:
        full_window.visit(place)
        assert colours(keep(full_window, f"empty-{place}{end}")) > 10, place


@pytest.mark.parametrize(("mode", "language"), LOOKS)
def test_the_tabs_of_the_reader(
    qapp: QApplication,
    qtbot: QtBot,
    full_window: MainWindow,
    tmp_path: Path,
    mode: theme.Mode,
    language: str,
) -> None:
    assert full_window.session.open_case(sample(tmp_path, language))
    end = _look(qapp, full_window, mode, language)
    page = visit(full_window, "sources", Sources)
    page.open_item("S1")
    canvas = page.reader.original.pages.canvas
    for tab in ("text", "original", "translation"):
        page.reader.head.tabs.choose(tab)
        if tab == "original":  # its pages are drawn beside the window
            qtbot.waitUntil(lambda: bool(canvas._picture and canvas._spots), timeout=WAIT)
        assert colours(keep(full_window, f"reader-{tab}{end}")) > 30, tab
