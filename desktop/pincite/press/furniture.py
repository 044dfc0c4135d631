"""What stands around the text: letterhead, title, running heads, banner and watermark."""

from dataclasses import dataclass

from pincite.document import resolved as doc
from pincite.press.fonts import CAPS, LIGHT, SANS, TABULAR, Dress
from pincite.press.galley import single
from pincite.press.lines import LEFT, balanced, compose
from pincite.press.logo import Logo, draw_logo, logo_of
from pincite.press.sheet import Sheet
from pincite.press.spans import ACCENT, HAIR, INK, MUTED, Colour, spans_of
from pincite.press.styles.base import Style
from pincite.press.tags import Elem
from pincite.press.wording import words

BANNER_SIZE = 7.6
PALE_MARK: Colour = (0.94, 0.94, 0.945)
PLAIN, ITALIC, SMALL_CAPS = Dress(), Dress(emphasis=True), Dress(CAPS)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words at a place of the first page, measured from its text block's top left corner."""

    text: str
    dress: Dress
    size: float
    x: float
    y: float
    colour: Colour = INK
    align: str = "left"
    tracking: float = 0.0
    role: str = "P"


@dataclass(frozen=True, slots=True)
class Opening:
    """The head of the first page: words, rules (y, weight, colour) and its whole height."""

    pieces: tuple[Piece, ...] = ()
    logo: Logo | None = None
    rules: tuple[tuple[float, float, Colour], ...] = ()
    height: float = 0.0


def opening(document: doc.Document, style: Style) -> Opening:
    """The letterhead of a letter, or the title block of anything else."""
    if document.kind == "letter":
        return _letterhead(document.letterhead, style)
    return _title(document, style)


def _letterhead(head: doc.Letterhead, style: Style) -> Opening:
    if not head.name:
        return Opening()
    right = style.width
    logo = logo_of(head, style)
    left = max(style.side, logo.width + 14 if logo else 0.0)
    pieces = [
        Piece(head.name, SMALL_CAPS, 19, left, 19 * 0.72, tracking=1.1),
    ]
    base = 19 * 0.72
    if head.line:
        pieces.append(
            Piece(head.line, Dress(style.typeface, emphasis=True), 10, left, base + 15, MUTED)
        )
    lines = [*head.contact, *(f"{label} {value}".strip() for label, value in head.references)]
    lead = 11.6
    y = base + 15 - lead * (len(lines) - 1) if len(lines) <= 3 else base - 4
    for line in lines:
        pieces.append(Piece(line, Dress(style.typeface), 8.6, right, y, MUTED, "right"))
        y += lead
    bottom = max(base + 15, y - lead, logo.height - 4 if logo else 0.0) + 12
    return Opening(tuple(pieces), logo, ((bottom, 0.5, INK),), bottom + 22)


def _title(document: doc.Document, style: Style) -> Opening:
    side = style.side
    pieces: list[Piece] = []
    y = 22 * 0.8
    if document.marking:
        y_mark = y if side else 0.0
        pieces += _marking(document.marking, style, y_mark)
        y += 0.0 if side else 16.0
    title = balanced(list(spans_of(document.title, Dress(LIGHT), 22)), style.measure)
    for number, line in enumerate(title):
        said = "".join(part.text for part in line.parts)
        pieces.append(Piece(said, Dress(LIGHT), 22, side, y, role="H1" if number == 0 else "+"))
        y += 26
    y -= 26
    if document.subject and document.subject != document.title:
        y += 19
        pieces.append(Piece(document.subject, ITALIC, 12, side, y, MUTED))
    y = max([y, *(piece.y for piece in pieces if piece.x < side)]) + 15
    rules: list[tuple[float, float, Colour]] = [(y, 0.7, INK)]
    if document.facts:
        y = _facts(document.facts, style, y, pieces) + 9
        rules.append((y, 0.35, HAIR))
    return Opening(tuple(pieces), None, tuple(rules), y + 20)


def _marking(marking: str, style: Style, y: float) -> list[Piece]:
    """The internal label, in the side column where there is one."""
    spans = list(spans_of(marking, Dress(CAPS, strong=True), 10))
    width = style.side - 8 if style.side else style.width
    return [
        Piece(
            "".join(part.text for part in line.parts),
            Dress(CAPS, strong=True),
            10,
            0,
            y - 4 + 12 * at,
            ACCENT,
            role="P" if at == 0 else "+",
        )
        for at, line in enumerate(compose(spans, width, LEFT))
    ]


def _facts(
    facts: tuple[tuple[str, str], ...], style: Style, y: float, pieces: list[Piece]
) -> float:
    """A report's particulars in rows of columns under the title; returns the last baseline."""
    widths = [
        min(
            max(_wide(label, SMALL_CAPS, 8.8) + 1, _wide(value, Dress(TABULAR), 9.2)), style.measure
        )
        for label, value in facts
    ]
    spare = (style.measure - sum(widths)) / max(len(widths) - 1, 1)
    gap = min(spare, 30.0) if spare >= 10 else 18.0
    x, top = style.side, y + 14
    lowest = top
    for (label, value), width in zip(facts, widths, strict=True):
        if x > style.side and x + width > style.width + 0.5:
            x, top = style.side, lowest + 17
        lines = compose(list(spans_of(value, Dress(TABULAR), 9.2)), width + 1, LEFT)
        pieces.append(Piece(label, SMALL_CAPS, 8.8, x, top, MUTED, tracking=0.1))
        for at, line in enumerate(lines):
            said = "".join(part.text for part in line.parts)
            role = "P" if at == 0 else "+"
            pieces.append(Piece(said, Dress(TABULAR), 9.2, x, top + 12 + 11 * at, role=role))
        lowest = max(lowest, top + 12 + 11 * (len(lines) - 1))
        x += width + gap
    return lowest


def _wide(text: str, dress: Dress, size: float) -> float:
    return single(list(spans_of(text, dress, size))).width


def draw_opening(sheet: Sheet, head: Opening, style: Style, root: Elem) -> None:
    """Draw the first page's head; its words are content, read before all else."""
    top, first = style.paper[1] - style.first, 0
    elem = root
    if head.logo is not None:
        first = draw_logo(sheet, head.logo, style.left, top, root)
    for piece in head.pieces:
        if piece.role != "+":
            elem = Elem(piece.role)
            elem.parent, elem.attached = root, True
            root.kids.insert(first, elem)
            first += 1
        sheet.into(elem)
        sheet.text(
            style.left + piece.x,
            top - piece.y,
            piece.text,
            piece.dress,
            piece.size,
            colour=piece.colour,
            tracking=piece.tracking,
            align=piece.align,
        )
    sheet.artifact()
    for y, weight, colour in head.rules:
        sheet.rule(style.left, top - y, style.paper[0] - style.right, weight, colour)


def draw_running(sheet: Sheet, document: doc.Document, style: Style, page: int, pages: int) -> None:
    """The head of a continuation page: addressee, date and page, over a hairline."""
    sheet.artifact("Pagination")
    y = style.paper[1] - style.running
    left, right = style.left + style.side, style.paper[0] - style.right
    size = style.small * 1.045
    said = words(document.lang).page.format(page=page, pages=pages)
    end = right - sheet.text(right, y, said, Dress(TABULAR), size, align="right") - 14
    running = document.running or (document.title,)
    begin, rest = running[0], " · ".join(running[1:])
    if document.marking:
        marked = _wide(document.marking, SMALL_CAPS, size) + 14
        beside = max(left, style.left + marked)
        fits = beside + _wide(f"{begin} {rest}", PLAIN, size) < end
        # Too long to stand beside the running head, the marking stands over it.
        above = 0.0 if fits else size * 1.35
        sheet.text(style.left, y + above, document.marking, SMALL_CAPS, size, colour=ACCENT)
        left = beside if fits else left
    wide = _wide(rest, PLAIN, size)
    if rest and wide < end - left:
        begin = _cut(begin, size, end - left - wide - 14)
        start = left + _wide(begin, PLAIN, size) + 14
        middle = max((left + right) / 2 + 16 - wide / 2, start)
        sheet.text(min(middle, end - wide), y, rest, PLAIN, size)
    sheet.text(left, y, _cut(begin, size, end - left), PLAIN, size)
    sheet.rule(style.left, y - 7, right, 0.4, HAIR)


def _cut(text: str, size: float, room: float) -> str:
    """The text, or as much of its beginning as the room takes, and an ellipsis."""
    if _wide(text, PLAIN, size) <= room:
        return text
    while text and _wide(text + "…", PLAIN, size) > room:
        text = text[:-1].rstrip()
    return text + "…" if text else ""


def draw_banner(sheet: Sheet, document: doc.Document, style: Style, root: Elem, page: int) -> None:
    """The banner at the foot of every page; on the first it is read, before all else."""
    if not document.banner:
        return
    if page == 1:
        elem = Elem("P")
        elem.parent, elem.attached = root, True
        root.kids.insert(0, elem)
        sheet.into(elem)
    else:
        sheet.artifact("Pagination")
    dress = Dress(SANS, strong=False)
    sheet.text(
        style.paper[0] / 2 + (style.left + style.side - style.right) / 2,
        32,
        document.banner,
        dress,
        BANNER_SIZE,
        colour=ACCENT,
        tracking=0.25,
        align="center",
    )


def draw_watermark(sheet: Sheet, text: str, style: Style) -> None:
    """A pale word across the page, behind everything."""
    if not text:
        return
    sheet.artifact("Layout")
    width, height = style.paper
    canvas = sheet.canvas
    canvas.saveState()
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    natural = _wide(text, Dress(strong=True), 100)
    size = min(132.0, 100 * 0.66 * (width**2 + height**2) ** 0.5 / max(natural, 1))
    sheet.text(0, -size * 0.33, text, Dress(strong=True), size, colour=PALE_MARK, align="center")
    canvas.restoreState()
    sheet.forget_ink()
