"""The places of the navigator; a place's module is imported on the first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from pincite.ui.session import Session
from pincite.ui.workspaces.base import Workspace

__all__ = ["Place", "Workspace", "places"]

_OF_SOURCES = (
    "case.add_evidence",
    "case.add_folder",
    "case.add_note",
    "case.add_library",
    "case.add_library_folder",
    "case.export_references",
)


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
    return [
        _place("overview", translate("Places", "Overview")),
        _place("sources", translate("Places", "Sources"), "SQ", _OF_SOURCES),
        _place("timeline", translate("Places", "Timeline"), "E"),
        _place("figures", translate("Places", "Figures"), "F"),
        _place("agreements", translate("Places", "Agreements"), "AK"),
        _place("claims", translate("Places", "Claims"), "CYD"),
        _place("people", translate("Places", "People"), "PM"),
        _place("drafts", translate("Places", "Drafts"), "L"),
        _place("exhibits", translate("Places", "Exhibits"), "X"),
        _place("history", translate("Places", "History")),
    ]


def _place(key: str, title: str, kinds: str = "", commands: tuple[str, ...] = ()) -> Place:
    """A place whose icon and module have its own name."""
    where = f"pincite.ui.workspaces.{key}:{key.capitalize()}"
    return Place(key, title, key, where, tuple(kinds), commands)
