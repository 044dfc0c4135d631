"""The settings page: language, theme, name, and the firm."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea

from pincite.ui import i18n, theme
from pincite.ui import settings as profile
from pincite.ui.forms import Field, Form
from pincite.ui.session import Session
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import Card, column, holder, row
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.firm_card import FirmCard


class SettingsPage(Workspace):
    """What the program remembers about its user; every change holds at once."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.firm = FirmCard(session)
        cards = column(
            self._user_card(), self._look_card(), self._evidence_card(), self.firm,
            self._place_card(), None,
            margins=(0, 0, 6, 0), gap=12,
        )  # fmt: skip
        pane = holder(cards)
        pane.setMaximumWidth(720)
        pane.setObjectName("scrolled")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Settings"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(pane)
        self.setLayout(row((area, 1), margins=(20, 2, 14, 18)))

    def title(self) -> str:
        return self.tr("Settings")

    def subtitle(self) -> str:
        return self.tr("Kept on this computer, for you alone")

    def _user_card(self) -> Card:
        fields = [
            Field(
                "author",
                self.tr("Your name"),
                help=self.tr("The history of a case shows it beside each of your changes."),
            )
        ]
        return self._card(self.tr("You"), fields)

    def _look_card(self) -> Card:
        system = self.tr("As the system")
        fields = [
            Field(
                "language",
                self.tr("Language"),
                "choice",
                choices=[("system", system), ("en", "English"), ("fr", "Français")],
                help=self.tr("Of the window. Each document has a language of its own."),
            ),
            Field(
                "theme",
                self.tr("Theme"),
                "choice",
                choices=[
                    ("system", system),
                    ("light", self.tr("Light")),
                    ("dark", self.tr("Dark")),
                ],
            ),
        ]
        return self._card(self.tr("Window"), fields)

    def _evidence_card(self) -> Card:
        field = Field(
            "ocr",
            self.tr("Recognise the words of scans and pictures (OCR)"),
            "check",
            help=self.tr(
                "By Tesseract, where it is installed on this computer. Such words are marked OCR "
                "wherever they are quoted."
            ),
        )
        return self._card(self.tr("New evidence"), [field])

    def _place_card(self) -> Card:
        words = secondary(
            self.tr(
                "Settings and logs stand in %1. Logs hold no words of a case. Pincite never "
                "opens a network connection."
            ).replace("%1", str(profile.home())),
            wrap=True,
        )
        return Card(Text(self.tr("Where this is kept"), 13, 600), words, margins=_MARGINS, gap=6)

    def _card(self, title: str, fields: list[Field]) -> Card:
        kept = profile.load()
        form = Form(fields, {field.name: getattr(kept, field.name) for field in fields})
        form.committed.connect(self._keep)
        return Card(Text(title, 13, 600), 6, form, margins=_MARGINS, gap=6)

    def _keep(self, name: str, value: Any) -> None:
        changed: dict[str, Any] = {name: value}
        kept = replace(profile.load(), **changed)
        profile.save(kept)
        if name == "author":
            self.session.author = kept.author
        elif name == "theme":
            theme.apply(cast(theme.Mode, kept.theme))
        elif name == "language":
            app = QApplication.instance()
            if app is not None:
                i18n.install(app, i18n.wanted(kept.language))


_MARGINS = (16, 12, 16, 16)
