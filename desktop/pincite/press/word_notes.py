"""Real footnotes in a Word file: a part of its own, which python-docx does not know."""

from typing import TYPE_CHECKING, Any

from pincite.press.word_xml import child, element, w

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


class Footnotes:
    """The footnotes of one Word document, in order; ids from 1 (0 and -1 are Word's own)."""

    def __init__(self, document: "WordDocument") -> None:
        self.document = document
        self.root = element("footnotes")
        self._next = 1
        for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
            note = _note(number)
            note.set(w("type"), kind)
            child(child(note[0], "r"), kind)
            self.root.append(note)

    def add(self, run: Any) -> Any:
        """Put a reference into a run of the text; returns the note's w:p, its mark inside."""
        number, self._next = self._next, self._next + 1
        _superior(run._r)
        child(run._r, "footnoteReference", id=str(number))
        note = _note(number)
        mark = child(note[0], "r")
        _superior(mark)
        child(mark, "footnoteRef")
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
    note = element("footnote", id=str(number))
    paragraph = child(note, "p")
    child(child(paragraph, "pPr"), "pStyle", val="FootnoteText")
    return note


def _superior(run: Any) -> None:
    properties = element("rPr")
    child(properties, "rStyle", val="FootnoteReference")
    run.insert(0, properties)
