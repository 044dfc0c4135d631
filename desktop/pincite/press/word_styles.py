"""The styles of a Word copy: one for each part of a letter, for Word’s own tools to restyle."""

from typing import Any

from pincite.press.styles.base import Style
from pincite.press.word_xml import child, element, w

FONTS = {"serif": "Cambria", "sans": "Calibri"}
SUPERIOR = "Footnote Reference"
_LANGUAGES = {"en": "en-US", "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "it": "it-IT"}
_GAPS = {"delivery": 14, "addressee": 14, "subject": 14, "salutation": 14}
_KEPT = frozenset({"subject", "salutation", "closing"})
ROLES = {
    "date": "Letter Date",
    "delivery": "Letter Delivery",
    "marking": "Letter Marking",
    "addressee": "Letter Addressee",
    "reference": "Letter Reference",
    "subject": "Letter Subject",
    "salutation": "Letter Salutation",
    "closing": "Letter Closing",
    "copies": "Letter Copies",
}
"""The paragraph style of each role; other text is ``Normal``, ``Quote``, ``List Paragraph``."""


def language(code: str) -> str:
    """Word's name of a language: ``fr`` is ``fr-FR``."""
    return _LANGUAGES.get(code, code)


def define(made: Any, style: Style, lang: str) -> None:
    """Set the document's styles and settings."""
    _normal(made, style, lang)
    _heads(made, style)
    _roles(made, style)
    _small(made, style)
    _settings(made)


def _normal(made: Any, style: Style, lang: str) -> None:
    from docx.shared import Pt

    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = FONTS[style.typeface], Pt(style.size)
    normal.paragraph_format.space_after = Pt(style.gap)
    normal.paragraph_format.line_spacing = Pt(style.leading)
    normal.paragraph_format.widow_control = True
    normal.element.get_or_add_rPr().append(element("lang", val=language(lang)))


def _heads(made: Any, style: Style) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for level in range(1, 5):
        head = made.styles[f"Heading {level}"]
        head.font.name, head.font.size = FONTS[style.typeface], Pt(style.head_size)
        head.font.bold, head.font.italic = level <= 2, level > 2
        head.font.small_caps = level == 1
        head.font.color.rgb = RGBColor(0x16, 0x18, 0x1C)
        fonts = head.element.get_or_add_rPr().get_or_add_rFonts()
        for name in list(fonts.attrib):
            del fonts.attrib[name]
        fonts.set(qn("w:ascii"), FONTS[style.typeface])
        fonts.set(qn("w:hAnsi"), FONTS[style.typeface])
        head.paragraph_format.space_before = Pt(style.head_gap)
        head.paragraph_format.space_after = Pt(style.gap * 0.4)
        head.paragraph_format.keep_with_next = True


def _roles(made: Any, style: Style) -> None:
    from docx.shared import Pt

    for role, name in ROLES.items():
        found = _paragraph_style(made, name)
        found.font.small_caps = True if role in ("delivery", "marking") else None
        found.font.bold = True if role == "subject" else None
        if role in _GAPS:
            found.paragraph_format.space_before = Pt(_GAPS[role])
        found.paragraph_format.keep_with_next = True if role in _KEPT else None
    quote = made.styles["Quote"]
    quote.font.name, quote.font.italic = FONTS[style.typeface], False
    quote.font.color.rgb = None
    quote.paragraph_format.left_indent = Pt(style.list_indent)
    quote.paragraph_format.right_indent = Pt(style.list_indent)


def _small(made: Any, style: Style) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    note = _paragraph_style(made, "Footnote Text")
    note.font.size = Pt(style.note)
    note.paragraph_format.space_after = Pt(1)
    note.paragraph_format.line_spacing = Pt(style.note_leading)
    mark = made.styles.add_style(SUPERIOR, WD_STYLE_TYPE.CHARACTER, builtin=True)
    mark.font.superscript = True
    for own in (note, mark):  # Word knows its own styles by names in small letters
        name = own.element.find(w("name"))
        name.set(w("val"), str(name.get(w("val"))).lower())
    cell = _paragraph_style(made, "Table Text")
    cell.font.size = Pt(style.small)
    cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(3)
    cell.paragraph_format.line_spacing = 1.0
    small = _paragraph_style(made, "Letter List")
    small.font.size = Pt(style.small)
    small.paragraph_format.space_after = Pt(0)


def _paragraph_style(made: Any, name: str) -> Any:
    from docx.enum.style import WD_STYLE_TYPE

    found = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    found.base_style = made.styles["Normal"]
    found.quick_style = True
    return found


def _settings(made: Any) -> None:
    """Word's present behaviour, not that of an old version; nothing of who edited when."""
    from docx.oxml.ns import qn

    root = made.settings.element
    for ids in root.findall(qn("w:rsids")):
        root.remove(ids)
    for setting in root.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    notes = element("footnotePr")
    child(notes, "footnote", id="-1")
    child(notes, "footnote", id="0")
    before = root.find(qn("w:compat"))
    if before is not None:
        before.addprevious(notes)
