"""The firm's profile as a dialog: letterhead, logo, references, who signs, fonts, paper, style."""

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from pincite.actions.citation_style import style_fields, styles
from pincite.actions.firm import logo_from
from pincite.model.case import FirmProfile
from pincite.model.errors import PinciteError
from pincite.ui.dialogs.base import Dialog, _scrolled
from pincite.ui.forms import Field, Form
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import column, holder, put, row
from pincite.ui.wording import sentence

translate = QCoreApplication.translate
_THUMB = 52  # pixels of the logo's height in the dialog


class LogoRow(QWidget):
    """The logo, and buttons to choose another or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.logo = ""
        self.picture = QLabel()
        self.picture.setFixedSize(150, _THUMB + 8)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setObjectName("logo")
        paper = "background: #FFFFFF; color: #505C6B; border: 1px solid #DFE5EC;"
        self.picture.setStyleSheet(paper)
        self.choose = Button(translate("Firm", "Choose…"), "image", "small", self.ask)
        self.none = Button(translate("Firm", "No logo"), "close", "small", lambda: self.show_(""))
        self.wrong = Text("", 12, 500, "bad", wrap=True)
        self.wrong.hide()
        label = Text(translate("Firm", "Logo"), 12, 500, "ink2")
        label.setFixedWidth(118)
        how = secondary(translate("Firm", "PNG or JPEG, kept inside the case."), wrap=True)
        pick = column(row(self.choose, self.none, None, gap=6), how, gap=5)
        whole = column(
            row(label, self.picture, (holder(pick), 1), gap=14), self.wrong, gap=4
        )  # fmt: skip
        self.setLayout(whole)

    def show_(self, logo: str) -> None:
        """Show a logo (PNG in base64), or none."""
        self.logo = logo
        picture = QPixmap()
        if logo:
            picture.loadFromData(base64.b64decode(logo))
        self.none.setEnabled(bool(logo))
        words = translate("Firm", "The logo") if logo else translate("Firm", "No logo is chosen")
        self.picture.setAccessibleName(words)
        if picture.isNull():
            self.picture.setText("–")
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        self.picture.setPixmap(picture.scaled(140, _THUMB, keep, smooth))

    def ask(self) -> None:
        """Ask for a picture."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Firm", "Choose the logo"),
            str(Path.home()),
            translate("Firm", "Pictures (*.png *.jpg *.jpeg)"),
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take a picture that is one; what is not is said."""
        try:
            self.show_(logo_from(path))
            self.wrong.hide()
        except PinciteError as error:
            self.wrong.setText(sentence(error))
            self.wrong.show()


class FirmDialog(Dialog):
    """Edits a profile; ``profile()`` after it was accepted."""

    def __init__(
        self, before: FirmProfile, title: str, detail: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, translate("Firm", "Save"), detail, width=640, parent=parent)
        self.before = before
        self.logo = LogoRow()
        self.logo.show_(before.logo)
        self.head = Form(_letterhead(), _shown(before))
        self.rest = Form(_habits(before), _shown(before))
        parts = column(
            _title(translate("Firm", "Letterhead")), self.head, self.logo, 6,
            _title(translate("Firm", "Documents")), self.rest, gap=10,
        )  # fmt: skip
        put(self.body, (_scrolled(holder(parts)), 1))
        self.head.editor("name").inner.setFocus()
        self._made = before

    def profile(self) -> FirmProfile:
        """The profile as it was saved."""
        return self._made

    def accepting(self) -> bool:
        """Check the profile as a whole."""
        values = {**self.head.values(), **self.rest.values()}
        try:
            self._made = self.before.changed(**_fields(values, self.before), logo=self.logo.logo)
        except PinciteError as error:
            self.fail(sentence(error))
            return False
        return True


def ask_profile(
    before: FirmProfile, title: str, detail: str, parent: QWidget | None = None
) -> FirmProfile | None:
    """Let the user edit a profile; None where they gave up."""
    dialog = FirmDialog(before, title, detail, parent)
    return dialog.profile() if dialog.exec() else None


def _title(words: str) -> Text:
    return Text(words, 13, 600)


def _letterhead() -> list[Field]:
    return [
        Field("name", translate("Firm", "Name"), placeholder="Vane & Quill"),
        Field(
            "line",
            translate("Firm", "Line below"),
            help=translate("Firm", "In italics under the name: what the firm is."),
        ),
        Field(
            "contact",
            translate("Firm", "Address and contact"),
            "list",
            help=translate("Firm", "A line each, at the right of the letterhead."),
        ),
        Field(
            "logo_text",
            translate("Firm", "The logo in words"),
            help=translate("Firm", "Read aloud to who cannot see it; else the firm’s name."),
        ),
    ]


def _habits(before: FirmProfile) -> list[Field]:
    return [*_references(), *_dress(), *_language(before)]


def _references() -> list[Field]:
    return [
        Field("our_reference", translate("Firm", "Our reference")),
        Field("your_reference", translate("Firm", "Your reference")),
        Field(
            "signatories",
            translate("Firm", "Who signs"),
            "list",
            placeholder="Ida Vane | Partner | 4411",
            help=translate("Firm", "A line each: name | title | number at the bar."),
        ),
    ]


def _dress() -> list[Field]:
    as_template = ("", translate("Firm", "As each template"))
    return [
        Field(
            "style",
            translate("Firm", "House style"),
            "choice",
            choices=[
                as_template,
                ("classic", translate("Firm", "Classic: one column, 12 points")),
                ("modern", translate("Firm", "Modern: heads in the margin")),
            ],
            help=translate("Firm", "Of letters; reports and chronologies keep their own."),
        ),
        Field(
            "typeface",
            translate("Firm", "Font of the text"),
            "choice",
            choices=[("serif", "Pincite Serif"), ("sans", "Pincite Sans")],
        ),
        Field(
            "paper",
            translate("Firm", "Paper"),
            "choice",
            choices=[
                as_template, ("letter", "US Letter"), ("legal", "US Legal"), ("a4", "A4"),
            ],
        ),
    ]  # fmt: skip


def _language(before: FirmProfile) -> list[Field]:
    own = [(each.name, each.title) for each in styles()]
    if before.citation_style and before.citation_style not in dict(own):
        own.append((before.citation_style, before.citation_style))  # taken from another case
    return [
        Field(
            "language",
            translate("Firm", "Language of drafts"),
            "choice",
            choices=[
                ("", translate("Firm", "As the case")), ("en", "English"), ("fr", "Français"),
            ],
        ),
        Field(
            "citation_style",
            translate("Firm", "Citation style"),
            "choice",
            choices=[("", translate("Firm", "As the country")), *own],
        ),
        Field(
            "words",
            translate("Firm", "Words the spelling knows"),
            "list",
            help=translate("Firm", "A line each: names and terms of the firm."),
        ),
    ]  # fmt: skip


def _shown(profile: FirmProfile) -> dict[str, Any]:
    values = profile.model_dump()
    values["signatories"] = [
        " | ".join((one.name, one.title, one.bar_number)).rstrip(" |")
        for one in profile.signatories
    ]
    return values


def _fields(values: Mapping[str, Any], before: FirmProfile) -> dict[str, Any]:
    found = dict(values)
    found["signatories"] = [_signatory(line) for line in values["signatories"]]
    style = str(values["citation_style"])
    if style != before.citation_style:
        found |= style_fields(style) if style else {"citation_csl": ""}
    return found


def _signatory(line: str) -> dict[str, str]:
    parts = [part.strip() for part in line.split("|")]
    parts += [""] * (3 - len(parts))
    return dict(zip(("name", "title", "bar_number"), parts[:3], strict=True))
