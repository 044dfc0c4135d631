"""Resolved inlines as runs of a Word paragraph: dress, language, hyperlinks, footnotes, marks."""

from itertools import groupby
from typing import Any

from pincite.document import resolved as doc
from pincite.document.redline import COME, MarkedRun, change_of
from pincite.press.word_marks import CITE, Marks
from pincite.press.word_notes import Footnotes
from pincite.press.word_styles import language
from pincite.press.word_xml import child, legal

LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
NAVY = "22364F"
BROKEN = "7A1F24"


class Writer:
    """Writes inlines into paragraphs; ``file`` is the exhibits' PDF beside the letter, or empty."""

    def __init__(self, document: Any, footnotes: Footnotes, file: str, marks: Marks) -> None:
        self.document = document
        self.footnotes = footnotes
        self.file = file
        self.marks = marks
        self._relations: dict[str, str] = {}

    def write(
        self, paragraph: Any, inlines: doc.Inlines, *, strong: bool = False, place: str = ""
    ) -> None:
        """Append inlines to a paragraph; ``place`` is the id of the block they are of."""
        self.marks.place(paragraph, place)
        for tag, group in groupby(inlines, key=_tag):
            made = [self._inline(paragraph, inline, strong=strong) for inline in group]
            if tag:
                self.marks.control(paragraph, made, tag)
        self.marks.end(paragraph, whole_change(inlines))

    def _inline(self, paragraph: Any, inline: doc.Inline, *, strong: bool) -> Any:
        """Write one inline; returns its element in the paragraph."""
        match inline:
            case doc.Run():
                made = self._run(paragraph, inline, strong=strong)
            case doc.CiteRun():
                made = self._cite(paragraph, inline)
            case doc.Break():
                made = paragraph.add_run()
                made.add_break()
            case doc.NoteMark():
                made = self._note(paragraph, inline)
        self.marks.track(made._r, change_of(inline))
        top = made._r
        while top.getparent() is not paragraph._p:
            top = top.getparent()
        return top

    def _run(self, paragraph: Any, run: doc.Run, *, strong: bool) -> Any:
        made = paragraph.add_run(legal(run.text))
        made.bold = True if run.strong or (strong and not run.emphasis) else None
        made.italic = True if run.emphasis else None
        made.font.small_caps = True if run.small_caps else None
        if run.broken:
            _colour(made, BROKEN)
        if run.lang:
            set_language(made, run.lang)
        return made

    def _cite(self, paragraph: Any, cite: doc.CiteRun) -> Any:
        made = paragraph.add_run(legal(cite.text.replace(" ", "\u00a0")))
        made.italic = True if cite.emphasis else None
        if cite.broken:
            _colour(made, BROKEN)
        elif cite.destination and self.file:
            _colour(made, NAVY)
            self._link(paragraph, made, f"{self.file}#{cite.destination}", cite.text)
        return made

    def _link(self, paragraph: Any, run: Any, target: str, words: str) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        if target not in self._relations:
            part = self.document.part
            self._relations[target] = part.relate_to(target, LINKS, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), self._relations[target])
        link.set(qn("w:tooltip"), legal(words))
        paragraph._p.append(link)
        link.append(run._r)

    def _note(self, paragraph: Any, mark: doc.NoteMark) -> Any:
        from docx.text.paragraph import Paragraph

        made = paragraph.add_run()
        note = Paragraph(self.footnotes.add(made), paragraph._parent)
        note.add_run(" ")
        file, self.file = self.file, ""  # a link in a note would need relations of the notes' part
        self.write(note, mark.inlines)
        self.file = file
        return made


def whole_change(inlines: doc.Inlines) -> str:
    """The mark that all inlines bear, where they bear one."""
    said = [inline for inline in inlines if not isinstance(inline, doc.Break)]
    changes = {change_of(inline) for inline in said}
    kinds = {change in COME for change in changes if change}
    return changes.pop() if said and "" not in changes and len(kinds) == 1 else ""


def labelled(label: str, inlines: doc.Inlines) -> doc.Run:
    """A label written out before inlines: it came or is gone with all of them."""
    change = whole_change(inlines)
    return MarkedRun(label, change=change) if change else doc.Run(label)


def _tag(inline: doc.Inline) -> str:
    """What a content control says of an inline: its binding, or the item that it cites."""
    match inline:
        case doc.Run():
            return inline.source
        case doc.CiteRun():
            return f"{CITE}{inline.handle}"
    return ""


def set_language(run: Any, code: str) -> None:
    """Say in which language a run is."""
    child(run._r.get_or_add_rPr(), "lang", val=language(code))


def _colour(run: Any, hexadecimal: str) -> None:
    from docx.shared import RGBColor

    run.font.color.rgb = RGBColor.from_string(hexadecimal)
