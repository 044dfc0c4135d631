"""Resolved inlines as runs of a Word paragraph: dress, language, hyperlinks, footnotes."""

from typing import Any

from pincite.document import resolved as doc
from pincite.press.word_notes import Footnotes

LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
NAVY = "22364F"
BROKEN = "7A1F24"
NOTE_SIZE = 9.0
_LANGUAGES = {"en": "en-US", "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "it": "it-IT"}


def language(code: str) -> str:
    """Word's name of a language: ``fr`` is ``fr-FR``."""
    return _LANGUAGES.get(code, code)


class Writer:
    """Writes inlines into paragraphs; ``file`` is the exhibits' PDF beside the letter, or empty."""

    def __init__(self, document: Any, footnotes: Footnotes, file: str) -> None:
        self.document = document
        self.footnotes = footnotes
        self.file = file
        self._relations: dict[str, str] = {}

    def write(
        self, paragraph: Any, inlines: doc.Inlines, *, strong: bool = False, size: float = 0.0
    ) -> None:
        """Append inlines to a paragraph, in its own size unless another is given (points)."""
        from docx.shared import Pt

        for inline in inlines:
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
            if size:
                made.font.size = Pt(size)

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
        # A link inside a note would need relations of the notes' own part: words alone.
        plain = tuple(
            doc.Run(i.text, emphasis=i.emphasis, broken=i.broken)
            if isinstance(i, doc.CiteRun)
            else i
            for i in mark.inlines
        )
        self.write(note, plain, size=NOTE_SIZE)
        return made


def legal(text: str) -> str:
    """The text without the control characters that XML cannot hold."""
    return "".join(
        c for c in text if c in "\t\n" or (ord(c) >= 32 and not 0xD800 <= ord(c) < 0xE000)
    )


def set_language(run: Any, code: str) -> None:
    """Say in which language a run is."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = run._r.get_or_add_rPr()
    made = OxmlElement("w:lang")
    made.set(qn("w:val"), language(code))
    properties.append(made)


def _colour(run: Any, hexadecimal: str) -> None:
    from docx.shared import RGBColor

    run.font.color.rgb = RGBColor.from_string(hexadecimal)
