"""The dialogs of drafts: a new one, its details, a table, a reason, a remark."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from pincite.document.textform import parse
from pincite.document.tree import Inlines, Paragraph, Table
from pincite.drafting.templates import TemplateText
from pincite.model.errors import PinciteError
from pincite.ui.dialogs import Dialog, FormDialog
from pincite.ui.forms import Errors, Field, Values
from pincite.ui.items.choices import items_of
from pincite.ui.items.dates import date_problem, date_words, to_edtf
from pincite.ui.session import Session
from pincite.ui.widgets import Button, put, row
from pincite.ui.wording import sentence
from pincite.ui.workspaces.drafts.cells import Cells, written

translate = QCoreApplication.translate
LANGUAGES = (("en", "English"), ("fr", "Français"))


def templates(session: Session) -> list[TemplateText]:
    """Every template: the case's own before the firm's, and that before the program's."""
    from pincite.actions.templates import templates as every
    from pincite.drafting.templates import read_template

    found: dict[tuple[str, str], TemplateText] = {}
    for one in every(session.case if session.is_open else None):
        if one.error is None:
            found.setdefault((one.name, one.language), read_template(one.text))
    return sorted(found.values(), key=lambda one: (one.language, one.title))


def template_choices(session: Session) -> list[tuple[str, str]]:
    """Templates as choices: ``name language`` and a line with title, country and language."""
    tongues = dict(LANGUAGES)
    language = session.case.case.language
    every = sorted(templates(session), key=lambda one: one.language != language)
    return [
        (
            f"{one.name} {one.language}",
            " · ".join(
                part for part in (one.title, one.jurisdiction, tongues[one.language]) if part
            ),
        )
        for one in every
    ]


def new_draft(session: Session, template: str = "", parent: QWidget | None = None) -> str:
    """Ask for template, addressee, date and deadline; the new draft's handle, or empty."""
    from pincite.actions.drafts import new_draft as make

    case = session.case
    choices = template_choices(session)
    first = template if template in dict(choices) else choices[0][0]
    fields = [
        Field("template", translate("Drafts", "Template"), "choice", choices=choices),
        Field("title", translate("Drafts", "Title"), placeholder=translate(
            "Drafts", "As the template")),
        Field(
            "addressee", translate("Drafts", "To"), "choice",
            choices=[
                ("", translate("Drafts", "As the case suggests")), *items_of(case, "party")[1:]
            ],
        ),
        Field(
            "date", translate("Drafts", "Date"), "date", check=date_problem, echo=date_words
        ),
        Field(
            "deadline", translate("Drafts", "Deadline"), "choice",
            choices=[
                ("", translate("Drafts", "As the demands say")), *items_of(case, "deadline")[1:]
            ],
        ),
    ]  # fmt: skip
    made = [""]

    def save(values: Values) -> Errors:
        name, _, language = str(values["template"]).partition(" ")
        given: dict[str, Any] = {
            key: values[key] for key in ("title", "addressee", "deadline") if values.get(key)
        }
        if values.get("date"):
            given["date"] = to_edtf(str(values["date"]))
        try:
            draft = session.perform(lambda open_: make(open_, name, language, given))
        except PinciteError as error:
            return {"": sentence(error)}
        made.append(draft.handle)
        return {}

    dialog = FormDialog(
        translate("Drafts", "New draft"),
        translate("Drafts", "Make the draft"),
        fields,
        {"template": first, "date": case.case.date_shown},
        save=save,
        detail=translate(
            "Drafts", "What the case holds is bound into the text: change the case and it follows."
        ),
        parent=parent,
    )
    return made[-1] if dialog.exec() else ""


def ask_words(
    title: str, label: str, action: str, value: str = "", *, detail: str = "",
    lines: int = 1, parent: QWidget | None = None,
) -> str:  # fmt: skip
    """Ask for a few words; empty when the user gave up."""
    kind = "multiline" if lines > 1 else "text"
    fields = [Field("words", label, kind, required=True, lines=lines)]  # type: ignore[arg-type]
    dialog = FormDialog(title, action, fields, {"words": value}, detail=detail, parent=parent)
    return str(dialog.values()["words"]).strip() if dialog.exec() else ""


class TableDialog(Dialog):
    """Edits a table as a grid; a cell holds the text form: words, ``{F1}``, ``[@Q2]``."""

    def __init__(
        self, table: Table, parent: QWidget | None = None, session: Session | None = None
    ) -> None:
        super().__init__(
            translate("Drafts", "Table"),
            translate("Drafts", "Keep"),
            translate(
                "Drafts",
                "The first row is the head. Type @ for an item: {F1} is a value, [@Q2] a citation.",
            ),
            width=680,
            parent=parent,
        )
        self.align = list(table.align)
        self.grid = QTableWidget(len(table.rows) + 1, len(table.header))
        self.grid.setAccessibleName(translate("Drafts", "Cells"))
        self.grid.setMinimumHeight(240)
        self.grid.setShowGrid(True)
        if session is not None:
            self.grid.setItemDelegate(Cells(session, self.grid))
        self.grid.setFrameShape(QFrame.Shape.Box)
        self.grid.horizontalHeader().hide()
        self.grid.verticalHeader().hide()
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for number, cells in enumerate((table.header, *table.rows)):
            for column, cell in enumerate(cells):
                self._put(number, column, written(cell))
        buttons = (
            (translate("Drafts", "Add a row"), self.add_row),
            (translate("Drafts", "Remove the row"), self.remove_row),
            (translate("Drafts", "Add a column"), self.add_column),
            (translate("Drafts", "Remove the column"), self.remove_column),
        )
        put(self.body, self.grid)
        made = [Button(words, kind="small", on_click=run) for words, run in buttons]
        put(self.body, row(*made, None))

    def _put(self, number: int, column: int, words: str) -> None:
        item = QTableWidgetItem(words)
        if number == 0:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        self.grid.setItem(number, column, item)

    def add_row(self) -> None:
        """Add a row below the current one."""
        self.grid.insertRow(max(1, self.grid.currentRow() + 1))

    def remove_row(self) -> None:
        """Remove the current row; the head stays."""
        if self.grid.currentRow() > 0:
            self.grid.removeRow(self.grid.currentRow())

    def add_column(self) -> None:
        """Add a column after the current one."""
        at = self.grid.currentColumn() + 1
        self.grid.insertColumn(at)
        self.align.insert(at, "left")

    def remove_column(self) -> None:
        """Remove the current column, save the last one."""
        if self.grid.columnCount() > 1 and self.grid.currentColumn() >= 0:
            self.align.pop(self.grid.currentColumn())
            self.grid.removeColumn(self.grid.currentColumn())

    def table(self) -> Table:
        """The table as it now is."""
        rows = [
            tuple(self._cell(number, column) for column in range(self.grid.columnCount()))
            for number in range(self.grid.rowCount())
        ]
        return Table(rows[0], tuple(rows[1:]), tuple(self.align))

    def _cell(self, number: int, column: int) -> Inlines:
        item = self.grid.item(number, column)
        return cell_of(item.text()) if item is not None else ()


def cell_of(words: str) -> Inlines:
    """A cell read from the text form; what is more than one paragraph stays words."""
    found: Sequence[object] = parse(words).blocks
    first = found[0] if len(found) == 1 else None
    return first.inlines if isinstance(first, Paragraph) else parse_plain(words)


def parse_plain(words: str) -> Inlines:
    """Words as they are, without any mark acting."""
    from pincite.document.tree import Text

    return (Text(words),) if words else ()


def ask_table(table: Table, session: Session, parent: QWidget | None = None) -> Table | None:
    """Let the user edit a table; None when they gave up."""
    dialog = TableDialog(table, parent, session)
    dialog.grid.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog.table() if dialog.exec() else None
