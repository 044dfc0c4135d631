"""After an export: each rule of the profile and its result, and what was changed in the copies."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pincite.model.errors import PinciteError
from pincite.ui import i18n
from pincite.ui.dialogs.base import Dialog, FormDialog
from pincite.ui.forms import Field
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import Icon, Text
from pincite.ui.widgets.layouts import column, holder, put, row

if TYPE_CHECKING:
    from pincite.actions.binder_out import Exported

translate = QCoreApplication.translate
_HEIGHT = 340
_LONG = 76  # characters that still fit on one line


def profiles() -> list[tuple[str, str]]:
    """The output profiles with their names for people."""
    return [
        ("us_efiling", translate("Profiles", "United States: electronic filing")),
        ("england_bundle", translate("Profiles", "England and Wales: electronic bundle")),
        ("england_tabs", translate("Profiles", "England and Wales: tabs before action")),
        ("france", translate("Profiles", "France: pièces and bordereau")),
        ("internal", translate("Profiles", "Internal work product")),
    ]


class ExportReport(Dialog):
    """Shows what an export wrote, rule by rule; ``kept`` says whether every rule holds.

    It stays beside the window until it is closed, and stops nothing.
    """

    def __init__(self, session: Session, made: "Exported", parent: QWidget) -> None:
        lines, self.kept = _judged(session, made)
        name = dict(profiles()).get(made.profile, made.profile)
        holds = (
            translate("Profiles", "Every rule is kept.")
            if self.kept
            else translate("Profiles", "Some rules are not kept.")
        )
        super().__init__(
            translate("Profiles", "Conformance report"),
            translate("Profiles", "Close"),
            f"{name}. {holds}",
            cancel=False,
            width=620,
            parent=parent,
        )
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = [words for words, _ in lines]
        shown = column(margins=(0, 0, 8, 0), gap=4)
        for number, (words, tone) in enumerate(lines):
            if number and tone == "head":
                put(shown, 10)
            put(shown, _line(words, tone))
        shown.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Rules and results"))
        inside = holder(shown)
        inside.setObjectName("scrolled")
        area.setWidget(inside)
        area.setMinimumHeight(min(_HEIGHT, inside.sizeHint().height() + 2))
        put(self.body, (area, 1))
        copy = Button(self.tr("Copy the report"), "copy", "small", self.copy)
        put(self.body, row(copy, None))

    def copy(self) -> None:
        """Put the report on the clipboard as lines of text."""
        QGuiApplication.clipboard().setText("\n".join(self.lines))


def show_report(session: Session, made: "Exported", parent: QWidget) -> ExportReport | None:
    """Show the report of an export; nothing where no PDF was written."""
    if not any(path.suffix.lower() == ".pdf" for path in made.paths):
        return None
    report = ExportReport(session, made, parent)
    report.show()
    return report


def as_pdf(chosen: str) -> Path:
    """The file that was chosen, called a PDF."""
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def choose_profile(parent: QWidget, likely: str = "") -> str:
    """Ask what a binder is for, the ``likely`` first; empty when the user turned away."""
    dialog = FormDialog(
        translate("Profiles", "Export for filing"),
        translate("Profiles", "Choose a file…"),
        [Field("profile", translate("Profiles", "For"), "choice", choices=profiles())],
        {"profile": likely or "us_efiling"},
        detail=translate(
            "Profiles",
            "Numbers, stamps and volumes follow the profile; a report of its rules comes after.",
        ),
        parent=parent,
    )
    return str(dialog.values()["profile"]) if dialog.exec() else ""


def _judged(session: Session, made: "Exported") -> tuple[list[tuple[str, str]], bool]:
    """The report's lines, each with its tone, and whether all rules are kept."""
    from pincite.actions.conformance import judge_files
    from pincite.ui.wording import sentence

    lines: list[tuple[str, str]] = []
    kept, language = True, i18n.current()
    for path in made.paths:
        if path.suffix.lower() != ".pdf":
            continue
        lines.append((path.name, "head"))
        try:
            judged = judge_files(session.case, [str(path)], made.profile, language)
        except PinciteError as error:
            kept = False
            lines.append((sentence(error), "bad"))
            continue
        kept = kept and all(one.kept for one in judged)
        lines += [(one.line, "ok" if one.kept else "bad") for one in judged]
    return [*lines, *_told(made.told)], kept


def _told(told: Sequence[str]) -> list[tuple[str, str]]:
    if not told:
        return []
    head = translate("Profiles", "How the binder was made")
    return [(head, "head"), *((words, "ink") for words in told)]


def _line(words: str, tone: str) -> QWidget:
    """A line of the report; a rule has its result before it as a sign, and in its words."""
    weight = 600 if tone == "head" else 400
    said = Text(words, 13, weight, "bad" if tone == "bad" else "ink", wrap=len(words) > _LONG)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if tone not in ("ok", "bad"):
        return said
    sign = Icon("check" if tone == "ok" else "blocked", f"{tone}.text", 14)
    return holder(row(sign, (said, 1), gap=8))
