"""The places of the navigator; a place's module is imported on the first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from pincite.ui.session import Session
from pincite.ui.workspaces.base import Workspace

__all__ = ["Place", "Workspace", "places"]


@dataclass(frozen=True)
class Place:
    """One entry of the navigator.

    ``where`` is ``module:class``; ``kinds`` the first letters of the handles that open here;
    ``commands`` those of the menus that the page does (``Workspace.command``).
    """

    key: str
    title: str
    icon: str
    where: str
    kinds: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()

    def make(self, session: Session) -> Workspace:
        """Import the module and build the page."""
        module, name = self.where.split(":")
        build: Callable[[Session], Workspace] = getattr(import_module(module), name)
        return build(session)


def places() -> list[Place]:
    """All places in order, named in the language now in use."""
    translate = QCoreApplication.translate
    room = "pincite.ui.workspaces"
    return [
        Place("overview", translate("Places", "Overview"), "overview", f"{room}.overview:Overview"),
        Place(
            "sources",
            translate("Places", "Sources"),
            "sources",
            f"{room}.sources:Sources",
            ("S", "Q"),
            (
                "case.add_evidence",
                "case.add_folder",
                "case.add_note",
                "case.add_library",
                "case.add_library_folder",
                "case.export_references",
            ),
        ),
        Place(
            "timeline",
            translate("Places", "Timeline"),
            "timeline",
            f"{room}.timeline:Timeline",
            ("E",),
        ),
        Place(
            "figures", translate("Places", "Figures"), "figures", f"{room}.figures:Figures", ("F",)
        ),
        Place(
            "agreements",
            translate("Places", "Agreements"),
            "agreements",
            f"{room}.agreements:Agreements",
            ("A", "K"),
        ),
        Place(
            "claims",
            translate("Places", "Claims"),
            "claims",
            f"{room}.claims:Claims",
            ("C", "Y", "D"),
        ),
        Place(
            "people", translate("Places", "People"), "people", f"{room}.people:People", ("P", "M")
        ),
        Place("drafts", translate("Places", "Drafts"), "drafts", f"{room}.drafts:Drafts", ("L",)),
        Place(
            "exhibits",
            translate("Places", "Exhibits"),
            "exhibits",
            f"{room}.exhibits:Exhibits",
            ("X",),
        ),
        Place("history", translate("Places", "History"), "history", f"{room}.history:History"),
    ]
