"""What a copied exhibit may not carry: anything that acts. The page's look is left alone.

Removed and told: scripts, actions that start programs or send data, attachments, media, XFA, and
links to files and network shares. Links to the web, to mail and within the exhibit stay.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from pincite.press.binder_forms import flatten_fields, signed_fields
from pincite.press.binder_links import unlinked

# Annotation kinds that hold files or play something (PDF 32000-1, table 169; 2.0 adds none).
_ACTIVE_KINDS = {
    "/FileAttachment": "attachment",
    "/RichMedia": "media",
    "/Screen": "media",
    "/Movie": "media",
    "/Sound": "media",
    "/3D": "media",
}
_PLAIN_ACTIONS = {"/GoTo", "/Named"}
_ACTION_KINDS = {
    "/JavaScript": "script",
    "/Launch": "launch",
    "/SubmitForm": "form_action",
    "/ImportData": "form_action",
    "/ResetForm": "form_action",
    "/GoToR": "file_link",
    "/GoToE": "file_link",
    "/Rendition": "media",
    "/Sound": "media",
    "/Movie": "media",
    "/RichMediaExecute": "media",
}
_SAFE_SCHEMES = ("http:", "https:", "mailto:")
# Keys of a page that act, spy or point into a structure that is not copied.
_PAGE_KEYS = frozenset(
    ("/AA", "/Trans", "/Dur", "/B", "/PieceInfo", "/Thumb", "/StructParents", "/Tabs", "/AF")
)
_LONGEST_CHAIN = 100

Found = Counter[str]


def clean_document(pdf: Any, pages: Iterable[Any]) -> Found:
    """Count what acts in an opened exhibit's catalogue (it is not copied), and flatten its form.

    ``pages`` are the dictionaries of those that are to be bound.
    """
    from pikepdf import Dictionary, Name

    found: Found = Counter()
    root = pdf.Root
    if _acts(root.get(Name.OpenAction)):
        found["open_action"] += 1
    found["script"] += len(_names(root, "JavaScript"))
    found["attachment"] += len(_names(root, "EmbeddedFiles"))
    if Name.AA in root:
        found["open_action"] += 1
    found["portfolio"] += Name.Collection in root
    form = root.get(Name.AcroForm)
    if isinstance(form, Dictionary):
        found["xfa"] += Name.XFA in form
        found["xfa_only"] += bool(root.get(Name.NeedsRendering))
        found["signature"] += len(signed_fields(form))
    found["form"] += flatten_fields(pdf, pages)
    return +found


def clean_page(page: Any) -> Found:
    """Strip one page (its dictionary) of what acts; returns what was found, by kind."""
    from pikepdf import Array

    found: Found = Counter()
    keys = set(page.keys())
    if "/AA" in keys and _acts(page.AA):
        found["page_action"] += 1
    for key in keys & _PAGE_KEYS:
        del page[key]
    _mend(page)
    if "/Annots" not in keys:
        return found
    annotations = page.Annots
    if not isinstance(annotations, Array):
        del page.Annots
        return found
    kept = [note for note in annotations if _keep(note, found)]
    if kept:
        page.Annots = Array(kept)
    else:
        del page.Annots
    return found


def _mend(page: Any) -> None:
    """Drop content and resources of a kind that no viewer can draw from."""
    from pikepdf import Array, Dictionary, Name, Stream

    contents = page.get("/Contents")
    if isinstance(contents, Array):
        if not all(isinstance(part, Stream) for part in contents):
            page.Contents = Array([part for part in contents if isinstance(part, Stream)])
    elif contents is not None and not isinstance(contents, Stream):
        del page.Contents
    resources = page.get("/Resources")
    if resources is not None and not isinstance(resources, Dictionary):
        page.Resources = Dictionary()
    elif resources is not None:
        forms = resources.get("/XObject")
        if forms is not None and not isinstance(forms, Dictionary):
            del resources[Name.XObject]


def _keep(note: Any, found: Found) -> bool:
    """Clean one annotation; False where nothing of it may stay."""
    from pikepdf import Dictionary, Name

    if not isinstance(note, Dictionary):
        return False
    kind = _ACTIVE_KINDS.get(str(note.get(Name.Subtype, "")))
    if kind:
        found[kind] += 1
        return False
    for key in ("/AA", "/StructParent", "/AF", "/PA"):
        if key in note:
            if key == "/AA":
                found["script"] += 1
            del note[key]
    bad = list(_bad_actions(note.get(Name.A)))
    if bad:
        found.update(bad)
        if note.get(Name.Subtype) == Name.Link:
            return unlinked(note)
        del note.A
    return True


def _bad_actions(action: Any) -> Iterator[str]:
    """The kinds of what may not stay in an action and those that follow it."""
    from pikepdf import Array, Dictionary, Name

    todo = [action]
    for _ in range(_LONGEST_CHAIN):
        if not todo:
            return
        step = todo.pop()
        if isinstance(step, Array):
            todo.extend(step)
        elif isinstance(step, Dictionary):
            bad = _bad(step)
            if bad:
                yield bad
            todo.append(step.get(Name.Next))
        elif step is not None:
            yield "other_action"
    yield "other_action"  # a chain without end


def _bad(action: Any) -> str:
    from pikepdf import Name

    kind = str(action.get(Name.S, ""))
    if kind in _PLAIN_ACTIONS:
        return ""
    if kind == "/URI":
        address = bytes(action.get(Name.URI, b"")).decode("latin-1").strip().lower()
        return "" if address.startswith(_SAFE_SCHEMES) else "file_link"
    return _ACTION_KINDS.get(kind, "other_action")


def _acts(value: Any) -> bool:
    """An opening action other than a place to open at."""
    from pikepdf import Dictionary, Name

    return isinstance(value, Dictionary) and str(value.get(Name.S, "")) != "/GoTo"


def _names(root: Any, key: str) -> list[object]:
    """The names in one of the catalogue's name trees; a broken tree counts as one."""
    from pikepdf import Dictionary, Name, NameTree

    names = root.get(Name.Names)
    tree = names.get(f"/{key}") if isinstance(names, Dictionary) else None
    if tree is None:
        return []
    try:
        return [*NameTree(tree)]
    except (RuntimeError, ValueError, TypeError):
        return [tree]
