"""The states of a draft: reviewed, approved by a named lawyer, issued; and back again."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pincite.model.people import Party
from pincite.ui.dialogs import FormDialog, confirm
from pincite.ui.forms import Field
from pincite.ui.preview_pages import alone
from pincite.ui.session import Session
from pincite.ui.widgets import Button


class Standing(QObject):
    """The button that takes a draft to its next state, and what the menu offers."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.session, self.window = session, window
        self.handle, self.state = "", "draft"
        self.button = Button(self.tr("Approve…"), "verified", on_click=self.go_on)

    def show(self, handle: str, state: str, blocking: int) -> None:
        """Show the next state of a draft, or why it cannot be reached."""
        self.handle, self.state = handle, state
        words = {"approved": self.tr("Issue…"), "issued": self.tr("Issued")}
        self.button.setText(f"\u2009{words.get(state, self.tr('Approve…'))}")
        self.button.setAccessibleName(words.get(state, self.tr("Approve…")).rstrip("…"))
        if not self.session.writable:
            self.button.disable(self.tr("This case is open for reading only."))
        elif state == "issued":
            self.button.disable(self.tr("This document has been issued: it is frozen."))
        elif blocking:
            self.button.disable(self.tr("%n findings block sending", "", blocking))
        else:
            self.button.enable()

    def go_on(self) -> None:
        """Take the draft to its next state."""
        if self.state == "approved":
            self.issue()
        else:
            self.approve()

    def review(self) -> None:
        """Keep the draft as it stands as reviewed."""
        from pincite.actions.states import review_draft

        handle = self.handle
        self.session.do(
            lambda case: review_draft(case, handle), said=self.tr("Marked as reviewed.")
        )

    def approve(self) -> None:
        """Ask which lawyer approves, and bind the approval to the content."""
        from pincite.actions.states import approve_draft

        lawyers = [
            (one.handle, one.name)
            for one in self.session.case.items(Party, side="own", role="counsel")
        ]
        by = Field("by", self.tr("Approved by"), "choice", choices=lawyers, required=True)
        if not lawyers:
            by = Field("by", self.tr("Approved by"), required=True)
        dialog = FormDialog(
            self.tr("Approve this draft"),
            self.tr("Approve"),
            [by, Field("note", self.tr("Note"))],
            {"by": lawyers[0][0] if lawyers else self.session.author},
            detail=self.tr(
                "The approval is bound to these words and exhibits: whatever changes them ends it."
            ),
            parent=self.window,
        )
        if dialog.exec():
            given, handle = dialog.values(), self.handle
            self.session.do(
                lambda case: approve_draft(case, handle, given["by"], given["note"] or ""),
                said=self.tr("Approved."),
            )

    def issue(self) -> None:
        """Ask once, then issue: the PDF is kept, the draft and its exhibits are frozen."""
        from pincite.actions.issue import issue_draft

        detail = self.tr(
            "The PDF is kept with its hash; the text and the numbers of its exhibits are fixed."
        )
        if confirm(self.window, self.tr("Issue this document?"), detail, self.tr("Issue")):
            handle = self.handle
            with alone():
                self.session.do(
                    lambda case: issue_draft(case, handle), said=self.tr("Issued and kept.")
                )

    def take_back(self) -> None:
        """Let the draft be written again."""
        from pincite.actions.states import return_to_draft

        handle = self.handle
        self.session.do(
            lambda case: return_to_draft(case, handle), said=self.tr("It is a draft again.")
        )
