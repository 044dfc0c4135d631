"""What links a PDF has, and whether they land."""

from pathlib import Path
from typing import Any

import pikepdf


def destinations(pdf: pikepdf.Pdf) -> dict[str, Any]:
    """Every named destination."""
    found: dict[str, Any] = {}

    def walk(node: Any) -> None:
        for kid in node.get("/Kids", []):
            walk(kid)
        names = node.get("/Names", [])
        found.update((str(names[i]), names[i + 1]) for i in range(0, len(names), 2))

    if "/Names" in pdf.Root and "/Dests" in pdf.Root.Names:
        walk(pdf.Root.Names.Dests)
    return found


def links(path: Path) -> list[tuple[str, str, str]]:
    """Every link: (kind of action, file it opens, destination by name or "page")."""
    found = []
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            for annotation in page.get("/Annots", []):
                if annotation.get("/Subtype") != "/Link":
                    continue
                action: Any = annotation.get("/A")
                kind = str(action.get("/S")) if action is not None else "/GoTo"
                target = action.get("/D") if action is not None else annotation.get("/Dest")
                opened: Any = action.get("/F", "") if action is not None else ""
                if isinstance(opened, pikepdf.Dictionary):
                    opened = opened.get("/UF", opened.get("/F", ""))
                file = str(opened)
                name = str(target) if isinstance(target, pikepdf.String) else "page"
                found.append((kind, file, name))
    return found
