"""Form fields of a copied exhibit drawn into their pages: what they show stays, nothing is a field.

A field that a file forgot to list in its form is shown by every reader, and is drawn all the same.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

_WRITTEN = ("/Tx", "/Ch")
_UNSEEN = 2 | 32  # flags of a note: hidden, not shown
_DEEPEST = 50  # fields above a field


def flatten_fields(pdf: Any, pages: Iterable[Any]) -> bool:
    """Draw the looks of all fields into their pages (dictionaries); whether there were any.

    Notes of other kinds stay as they are. A form too broken to be drawn is merely dropped.
    """
    from pikepdf import Array, Dictionary, Name, PdfError

    form = pdf.Root.get(Name.AcroForm)
    listed = isinstance(form, Dictionary) and len(form.get(Name.Fields, []))
    parted = [_parted(page) for page in pages if "/Annots" in page]
    widgets = [note for _, own, _ in parted for note in own]
    if not widgets:
        return bool(listed)
    for page, own, _ in parted:
        page.Annots = Array([note for note in own if not int(note.get(Name.F, 0)) & _UNSEEN])
    with suppress(PdfError, RuntimeError, ValueError, TypeError, AttributeError, IndexError):
        _draw(pdf, form, widgets, listed=bool(listed))
    for page, _, others in parted:
        page.Annots = Array(others)
    return True


def signed_fields(form: Any) -> list[Any]:
    """The fields of a form that hold an electronic signature."""
    from pikepdf import Array, Dictionary, Name

    signed, above, seen = [], [form.get(Name.Fields)], set()
    while above:
        fields = above.pop()
        for field in fields if isinstance(fields, Array) else ():
            if not isinstance(field, Dictionary) or field.objgen in seen:
                continue
            seen.add(field.objgen if field.is_indirect else None)
            if field.get(Name.FT) == Name.Sig and isinstance(field.get(Name.V), Dictionary):
                signed.append(field)
            above.append(field.get(Name.Kids))
    return signed


def _draw(pdf: Any, form: Any, widgets: list[Any], *, listed: bool) -> None:
    """Give fields without a look one, and draw the looks of all into their pages."""
    from pikepdf import Array, Dictionary, Name

    if not isinstance(form, Dictionary):
        form = pdf.Root.AcroForm = Dictionary()
    if not listed:
        alone = (note for note in widgets if note.is_indirect and Name.Parent not in note)
        form.Fields = Array(list(alone))
    bare = [note for note in widgets if Name.AP not in note and _of(note, "/FT") in _WRITTEN]
    for note in bare:
        note.AP = Dictionary(N=pdf.make_stream(_box(note), **_form_keys(note)))
    if bare or form.get(Name.NeedAppearances):
        form.NeedAppearances = True
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")


def _parted(page: Any) -> tuple[Any, list[Any], list[Any]]:
    """A page with its fields and its other notes."""
    from pikepdf import Array, Dictionary, Name

    notes = page.get(Name.Annots)
    known = [n for n in notes if isinstance(n, Dictionary)] if isinstance(notes, Array) else []
    fields = [note for note in known if note.get(Name.Subtype) == Name.Widget]
    return page, fields, [note for note in known if note.get(Name.Subtype) != Name.Widget]


def _of(note: Any, key: str) -> str:
    """A field's value that it may inherit from those above it, as a string."""
    for _ in range(_DEEPEST):
        if key in note:
            return str(note[key])
        if "/Parent" not in note:
            break
        note = note.Parent
    return ""


def _form_keys(note: Any) -> dict[str, Any]:
    from pikepdf import Array, Dictionary, Name

    x0, y0, x1, y1 = (float(edge) for edge in note.Rect)
    box = Array([0, 0, abs(x1 - x0), abs(y1 - y0)])
    return {"Type": Name.XObject, "Subtype": Name.Form, "BBox": box, "Resources": Dictionary()}


def _box(note: Any) -> bytes:
    """A field's ground and border as its file describes them, and room for its words."""
    from pikepdf import Dictionary, Name

    x0, y0, x1, y1 = (float(edge) for edge in note.Rect)
    width, height = abs(x1 - x0), abs(y1 - y0)
    looks = note.get(Name.MK, Dictionary())
    style = note.get(Name.BS, Dictionary())
    line = float(style.get(Name.W, 1))
    code = ""
    ground, border = _ink(looks.get(Name.BG), "g rg k"), _ink(looks.get(Name.BC), "G RG K")
    if ground:
        code += f"q {ground} 0 0 {width:.2f} {height:.2f} re f Q\n"
    if border and line > 0:
        inner = f"{line / 2:.2f} {line / 2:.2f} {width - line:.2f} {height - line:.2f}"
        code += f"q {border} {line:.2f} w {inner} re S Q\n"
    return f"{code}/Tx BMC\nEMC\n".encode("ascii")


def _ink(colour: Any, operators: str) -> str:
    """A colour of one, three or four parts as an operator; empty for none."""
    parts = [float(part) for part in colour] if colour is not None else []
    names = dict(zip((1, 3, 4), operators.split(), strict=True))
    if len(parts) not in names:
        return ""
    return " ".join(f"{part:g}" for part in parts) + f" {names[len(parts)]}"
