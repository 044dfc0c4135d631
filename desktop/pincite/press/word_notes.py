"""Real footnotes in a Word file: a part of its own, which python-docx does not know."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


class Footnotes:
    """The footnotes of one Word document, in order; ids from 1 (0 and -1 are Word's own)."""

    def __init__(self, document: "WordDocument") -> None:
        from docx.oxml import OxmlElement

        self.document = document
        self.root = OxmlElement("w:footnotes")
        self._next = 1
        for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
            note = _note(number)
            note.set(_w("type"), kind)
            run = OxmlElement("w:r")
            run.append(OxmlElement(f"w:{kind}"))
            note[0].append(run)
            self.root.append(note)

    def add(self, run: Any) -> Any:
        """Put a reference into a run of the text; returns the note's w:p, its mark inside."""
        from docx.oxml import OxmlElement

        number, self._next = self._next, self._next + 1
        _superior(run._r)
        reference = OxmlElement("w:footnoteReference")
        reference.set(_w("id"), str(number))
        run._r.append(reference)
        note = _note(number)
        mark = OxmlElement("w:r")
        _superior(mark)
        mark.append(OxmlElement("w:footnoteRef"))
        note[0].append(mark)
        self.root.append(note)
        return note[0]

    def attach(self) -> None:
        """Write the part into the package, when there is any note."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part
        from lxml import etree

        if self._next == 1:
            return
        blob = etree.tostring(self.root, encoding="UTF-8", xml_declaration=True, standalone=True)
        package = self.document.part.package
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE, blob, package)
        self.document.part.relate_to(part, RELATION)


def _note(number: int) -> Any:
    from docx.oxml import OxmlElement

    note, paragraph = OxmlElement("w:footnote"), OxmlElement("w:p")
    note.set(_w("id"), str(number))
    spacing = OxmlElement("w:spacing")
    spacing.set(_w("after"), "20")
    spacing.set(_w("line"), "240")
    properties = OxmlElement("w:pPr")
    properties.append(spacing)
    paragraph.append(properties)
    note.append(paragraph)
    return note


def _superior(run: Any) -> None:
    from docx.oxml import OxmlElement

    properties, raised = OxmlElement("w:rPr"), OxmlElement("w:vertAlign")
    raised.set(_w("val"), "superscript")
    properties.append(raised)
    run.insert(0, properties)


def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{name}"))
