"""A resolved document as a Word file, for those who must edit or redline it.

The same words in the same order as the PDF: real footnotes, headings, tables with repeating
headers, running heads with page numbers, cites that open the exhibits' file.
"""

import zipfile
from datetime import datetime
from io import BytesIO
from typing import Any

from pincite.document import resolved as doc
from pincite.press.logo import logo_of
from pincite.press.metadata import PRODUCER, Particulars
from pincite.press.styles import style_of
from pincite.press.styles.base import Style
from pincite.press.styles.classic import CLASSIC
from pincite.press.word_blocks import Blocks
from pincite.press.word_inlines import Writer
from pincite.press.word_marks import Marks, Options
from pincite.press.word_notes import Footnotes
from pincite.press.word_styles import define, language
from pincite.press.word_xml import legal
from pincite.press.wording import words

_PLAIN = Options()
_FACTS = 96  # points to the words beside a particular's name
_OLDEST = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip archive can name


def press_word(
    document: doc.Document,
    *,
    exhibits_file: str | None = "exhibits.pdf",
    options: Options = _PLAIN,
) -> bytes:
    """The document as .docx; the same document gives the same bytes.

    ``options`` say what goes in beside the words: content controls around bound values in an
    internal copy, tracked changes where the document is a redline. Raises PressError ``bad_paper``.
    """
    import docx

    style = style_of(document)
    made = docx.Document()
    _page(made, style)
    define(made, style, document.lang)
    _describe(made, document)
    notes = Footnotes(made)
    writer = Writer(made, notes, exhibits_file or "", Marks(options))
    blocks = Blocks(made, writer, style)
    _running(made, document, style)
    _opening(made, document, style)
    blocks.write(document.blocks)
    notes.attach()
    out = BytesIO()
    made.save(out)
    return _repacked(out.getvalue())


def _page(made: Any, style: Style) -> None:
    from docx.shared import Pt

    section = made.sections[0]
    section.page_width, section.page_height = Pt(style.paper[0]), Pt(style.paper[1])
    section.left_margin, section.right_margin = Pt(style.left), Pt(style.right)
    section.top_margin, section.bottom_margin = Pt(style.top), Pt(style.foot)
    section.header_distance, section.footer_distance = Pt(style.running - 10), Pt(28)
    section.different_first_page_header_footer = True


def _describe(made: Any, document: doc.Document) -> None:
    about = Particulars(document.title, document.lang, document.date)
    moment = datetime.fromisoformat(f"{about.day}T00:00:00")
    properties = made.core_properties
    properties.title, properties.author = legal(document.title), legal(document.author)
    properties.subject, properties.language = legal(document.subject), language(document.lang)
    properties.created = properties.modified = properties.last_printed = moment
    properties.last_modified_by, properties.revision = PRODUCER, 1
    properties.comments = properties.keywords = properties.category = ""
    package = made.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):  # a picture of the library's own template
            del package.rels[name]


# ------------------------------------------------------------------ around the text


def _running(made: Any, document: doc.Document, style: Style) -> None:
    """Continuation pages: addressee, date and page; banner and label on every page."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Pt

    section = made.sections[0]
    label = " · ".join(part for part in (document.watermark, document.marking) if part)
    line = section.header.paragraphs[0]
    line.style = made.styles["Normal"]  # the Header style has tab stops of its own
    running = document.running or (document.title,)
    line.add_run(legal(" · ".join((label, *running) if label else running)) + "\t")
    stops = line.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Pt(style.width), WD_TAB_ALIGNMENT.RIGHT)
    _page_number(line, document.lang)
    first = label if document.kind == "letter" else document.watermark
    if first:
        section.first_page_header.paragraphs[0].add_run(legal(first)).bold = True
    for foot in (section.footer, section.first_page_footer):
        foot.paragraphs[0].add_run(legal(document.banner)).font.size = Pt(8)


def _page_number(paragraph: Any, lang: str) -> None:
    pattern = words(lang).page.format(page="\x01", pages="\x02")
    for part in (
        pattern.replace("\x01", "\x00PAGE\x00").replace("\x02", "\x00NUMPAGES\x00").split("\x00")
    ):
        if part in ("PAGE", "NUMPAGES"):
            _field(paragraph, part)
        elif part:
            paragraph.add_run(part)


def _field(paragraph: Any, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)


def _opening(made: Any, document: doc.Document, style: Style) -> None:
    from docx.shared import Pt

    def add(text: str, size: float, **dress: bool) -> None:
        if text:
            run = made.add_paragraph().add_run(legal(text))
            run.font.size, run.italic = Pt(size), dress.get("italic")
            run.font.small_caps = dress.get("caps")
            made.paragraphs[-1].paragraph_format.space_after = Pt(0)
            made.paragraphs[-1].paragraph_format.line_spacing = 1.0

    if document.kind == "letter":
        head = document.letterhead
        _logo(made, head)
        add(head.name, 18, caps=True)
        add(head.line, 10, italic=True)
        for line in (*head.contact, *(" ".join(pair) for pair in head.references)):
            add(line, 8.5)
    else:
        add(document.marking, style.small, caps=True)
        add(document.title, 20)
        add(document.subject, 12, italic=True)
        for label, value in document.facts:
            add(f"{label}\t{value}" if label else value, style.small)
            made.paragraphs[-1].paragraph_format.tab_stops.add_tab_stop(Pt(_FACTS))
    if made.paragraphs:
        made.paragraphs[-1].paragraph_format.space_after = Pt(style.part_gap * 1.5)


def _logo(made: Any, head: doc.Letterhead) -> None:
    """The firm's logo over its name, with its words for who cannot see it."""
    from docx.shared import Pt

    logo = logo_of(head, CLASSIC)
    if logo is None:
        return
    paragraph = made.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(4)
    paragraph.paragraph_format.line_spacing = 1.0
    width, height = Pt(logo.width), Pt(logo.height)
    shape = paragraph.add_run().add_picture(BytesIO(logo.png), width=width, height=height)
    shape._inline.docPr.set("descr", legal(logo.words))


def _repacked(file: bytes) -> bytes:
    """The same archive with fixed times and order, so that it says nothing of when it was made."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(file)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, _OLDEST)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            new.writestr(info, old.read(name))
    return out.getvalue()
