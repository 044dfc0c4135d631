"""How lines and words of the editor look: formats by kind of line, strength and atom."""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from pincite.ui import theme
from pincite.ui.theme.fonts import Family
from pincite.ui.widgets import range_paint as look
from pincite.ui.workspaces.drafts.editor import atoms
from pincite.ui.workspaces.drafts.editor.lines import CARD, Line, Stack, read, written

LINE_KIND = QTextFormat.Property.UserProperty + 21
STACK = QTextFormat.Property.UserProperty + 22
LEFT = 5  # room for a chip's ground at a line's beginning
STEP = 22  # a list or a quotation moves its lines in by so much
_CITE_PIXELS = 11
_STYLES = {"h1": "draft-heading", "h2": "draft-heading-2", "h3": "draft-heading-3"}


_INSIDE = {"draft-comment": 10, "draft-card": 34}  # pixels; a card's icon stands before its words


def style_name(kind: str, stack: Stack) -> str:
    """The paragraph style (``range_paint.PARAGRAPHS``) of a line."""
    if kind == CARD:
        return "draft-card"
    if kind[:1] == "h" and kind[1:].isdigit():
        return _STYLES.get(kind, "draft-heading-3")
    if kind == "comment":
        return "draft-comment"
    if any(level.kind in "uo" for level in stack):
        return "draft-item"
    return "draft"


def block_format(kind: str, stack: Stack) -> QTextBlockFormat:
    """Qt's block format of a line."""
    name = style_name(kind, stack)
    made = look.block_format(look.PARAGRAPHS[name], name, "", LEFT)
    indent = STEP * len(stack)
    made.setLeftMargin(LEFT + indent + _INSIDE.get(name, 0))
    if kind not in ("", "body", CARD) and not kind[1:].isdigit():
        made.setRightMargin(92)  # the role stands there
    made.setProperty(LINE_KIND, kind)
    made.setProperty(STACK, written(stack))
    return made


def kind_of(block: QTextBlock) -> str:
    """Which kind of line a block is."""
    return str(block.blockFormat().property(LINE_KIND) or "body")


def stack_of(block: QTextBlock) -> Stack:
    """What a block stands in."""
    return read(str(block.blockFormat().property(STACK) or ""))


def line_of(block: QTextBlock) -> Line:
    """A block's kind and stack, without its words."""
    return Line(kind_of(block), stack_of(block))


def char_format(style_name: str, strong: bool = False, emphasis: bool = False) -> QTextCharFormat:
    """The format of plain words in a paragraph style."""
    style = look.PARAGRAPHS[style_name]
    weight = max(style.weight, 700 if style.weight >= 600 else 600) if strong else style.weight
    made = QTextCharFormat()
    made.setFont(theme.font(style.pixels, weight, style.family, style.italic or emphasis))
    if style.tone != "ink":
        made.setForeground(theme.colour(style.tone))
    if strong:
        made.setProperty(atoms.STRONG, True)
    if emphasis:
        made.setProperty(atoms.EMPHASIS, True)
    return made


def atom_format(
    style_name: str,
    kind: atoms.AtomKind,
    key: str,
    label: str,
    state: str = "",
    *,
    strong: bool = False,
    emphasis: bool = False,
    number: int = 0,
) -> QTextCharFormat:
    """The format of an atom's words; ``number`` keeps the one it has."""
    made = char_format(style_name, strong, emphasis)
    if number:
        made.setProperty(atoms.NUMBER, number)
    atoms.mark(made, key, kind, label, state)
    if kind in ("cite", "note"):
        style = look.PARAGRAPHS[style_name]
        family: Family = "ui"
        made.setFont(theme.font(min(_CITE_PIXELS, style.pixels - 3), 600, family))
        made.setForeground(theme.colour("bad.text" if state == "broken" else "accent_text"))
        if kind == "note":
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
    elif kind == "card":
        made.setFont(theme.font(12, 500))
        made.setForeground(theme.colour("ink2"))
    elif state == "broken":
        made.setForeground(theme.colour("bad.text"))
    return made


def dressed(shape: QTextCharFormat, style_name: str) -> QTextCharFormat:
    """A format as it looks in a paragraph style, its strength and atom kept."""
    strong, emphasis = is_strong(shape), is_emphasis(shape)
    if not atoms.is_atom(shape):
        return char_format(style_name, strong, emphasis)
    return atom_format(
        style_name,
        shape.property(atoms.KIND),
        atoms.key_in(shape),
        str(shape.property(atoms.LABEL)),
        str(shape.property(atoms.STATE) or ""),
        strong=strong,
        emphasis=emphasis,
        number=int(shape.property(atoms.NUMBER)),
    )


def is_strong(shape: QTextCharFormat) -> bool:
    """Whether words are strong, whatever their style's own weight."""
    return bool(shape.property(atoms.STRONG))


def is_emphasis(shape: QTextCharFormat) -> bool:
    """Whether words are emphasised."""
    return bool(shape.property(atoms.EMPHASIS))
