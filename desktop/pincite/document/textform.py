r"""The text form of a draft: a written profile of CommonMark, readable without this program.

``parse`` reads it, ``print_tree`` writes it, and ``parse(print_tree(tree)) == tree`` for every
tree in normal form (:func:`pincite.document.normal.normalise`). The full description for people
is in ``resources/templates/TEXT_FORM.md``; in short:

- ``# Heading`` to ``###### Heading``; paragraphs apart by an empty line; ``**strong**``,
  ``*emphasis*``; ``- item``, ``1. item``; ``> quotation``; GFM tables; ``---`` (or a paragraph
  ``\pagebreak``) begins a new page; a backslash at a line's end, or ``<br>``, forces a new line.
- ``{F1}``, ``{E4.date}``, ``{F1.value:digits}``: the present value of an item, of a field of it,
  in a form. ``{letter.date}`` and ``{case.title}`` are the draft's and the case's own.
- ``[@Q12]``, ``[see @Y1, 1121]``, ``[@S3, ¶ 7; @S4]``: citations, with words before and a
  pinpoint after. ``^[words]``: a footnote.
- ``::: addressee`` ... ``:::``: a part of a letter (see ``ROLES``). ``::: figures F1 F2``: a part
  that the program composes (see ``DIRECTIVES``).
- A backslash keeps a mark from acting; ``&#32;`` is a space that counts; ``<!-- -->`` is nothing.

What is unknown stays as text: no input is refused.
"""

from pincite.document.normal import normalise
from pincite.document.print_form import print_blocks
from pincite.document.read_form import read_form
from pincite.document.tree import Tree

__all__ = ["parse", "print_tree"]


def parse(text: str) -> Tree:
    """The tree that a text form says, in normal form."""
    return read_form(text)


def print_tree(tree: Tree) -> str:
    """The text form of a tree, ending in a line feed; empty for an empty tree."""
    lines = print_blocks(normalise(tree).blocks)
    return "\n".join(lines) + "\n" if lines else ""
